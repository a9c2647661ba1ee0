//! axe-core in the page: the accessibility rules a program can check (WCAG 2.2 AA and best practice).
//!
//! Owns running it and telling what it found. It must not decide exceptions: a page is clean or is mended.

use crate::chromium::Page;
use serde_json::{Value, json};

/// Names the file `axe.min.js`.
pub const FILE_VARIABLE: &str = "RONDA_AXE";

const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// What may be otherwise in other colours and at another width; everything else is the same page.
const OF_LOOKS: [&str; 4] = [
    "color-contrast",
    "link-in-text-block",
    "scrollable-region-focusable",
    "target-size",
];

const RUN: &str = "const [only, done] = arguments;
    axe.run(document, { runOnly: only, resultTypes: ['violations'] })
       .then((found) => done({ violations: found.violations }), (why) => done({ error: String(why) }));";

/// What axe finds wrong on the page, one readable text a rule; `None`, saying why, where axe-core is absent.
///
/// # Panics
/// When axe-core itself fails.
pub async fn violations(page: &Page) -> Option<Vec<String>> {
    run(page, json!({ "type": "tag", "values": TAGS })).await
}

/// The same of the rules about looks alone, for a page that was looked at in other colours already.
///
/// # Panics
/// When axe-core itself fails.
pub async fn violations_of_looks(page: &Page) -> Option<Vec<String>> {
    run(page, json!({ "type": "rule", "values": OF_LOOKS })).await
}

async fn run(page: &Page, only: Value) -> Option<Vec<String>> {
    let source = source()?;
    // As a WebDriver script it runs whatever the page's Content-Security-Policy says.
    let client = page.client();
    if let Err(why) = client.execute(&source, vec![]).await {
        panic!("axe-core cannot be loaded: {why}");
    }
    let found = client.execute_async(RUN, vec![only]).await;
    let found = found.unwrap_or_else(|why| panic!("axe-core does not run: {why}"));
    assert!(found.get("error").is_none(), "axe-core failed: {}", found["error"]);
    Some(
        found["violations"]
            .as_array()
            .map(|rules| rules.iter().map(readable).collect())
            .unwrap_or_default(),
    )
}

/// The page breaks no rule.
///
/// # Panics
/// When it breaks one, naming rule, element and remedy.
pub async fn assert_axe_clean(page: &Page) {
    if let Some(found) = violations(page).await {
        assert!(
            found.is_empty(),
            "{} breaks {} rules:\n{}",
            page.url().await,
            found.len(),
            found.join("\n")
        );
    }
}

fn source() -> Option<String> {
    let kept = crate::target_dir().join("tools/axe-core/axe.min.js");
    let named = std::env::var_os(FILE_VARIABLE).filter(|path| !path.is_empty());
    let path = named.map_or(kept, Into::into);
    match std::fs::read_to_string(&path) {
        Ok(source) => Some(source),
        Err(why) => {
            crate::missing(
                "axe-core",
                &format!("{} cannot be read ({why}); {FILE_VARIABLE} names it", path.display()),
            );
            None
        }
    }
}

fn readable(rule: &Value) -> String {
    let text = |value: &Value| value.as_str().unwrap_or_default().replace('\n', "\n      ");
    let mut told = format!(
        "- {} ({}): {} {}",
        text(&rule["id"]),
        text(&rule["impact"]),
        text(&rule["help"]),
        text(&rule["helpUrl"])
    );
    for node in rule["nodes"].as_array().into_iter().flatten() {
        told.push_str(&format!("\n    {} {}", node["target"], text(&node["html"])));
        told.push_str(&format!("\n      {}", text(&node["failureSummary"])));
    }
    told
}
