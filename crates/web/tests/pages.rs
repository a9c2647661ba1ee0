//! Every page, in both languages: one heading of the first rank, no rank left out, a label for each field, no missing
//! word, no id twice, nothing that the policy forbids, and not too heavy for a weak signal.

use testkit::app::Reply;
use testkit::pages::sights;
use testkit::scene::{Scene, lessons_to_mark};

/// Bytes of HTML, uncompressed: three to five times what travels.
const HEAVIEST: usize = 160 * 1024;

#[tokio::test]
async fn every_page_is_sound_in_both_languages() {
    let (app, scene) = Scene::sqlite().await;
    lessons_to_mark(&app, &scene).await.expect("lessons to mark");
    let mut unsound = Vec::new();
    for sight in sights(&app.world, &scene) {
        for english in [false, true] {
            let browser = match sight.who {
                Some(person) => app.signed_in(person).await,
                None => app.visitor(),
            };
            let mut browser = if english { browser.in_english() } else { browser };
            let reply = browser.get(&sight.path).await;
            let language = if english { "en" } else { "es-CL" };
            let expected = sight.status();
            let mut said = |what: String| unsound.push(format!("{} ({language}): {what}", sight.name));
            if reply.status.as_u16() != expected {
                said(format!("status {} → {}", reply.status, reply.location));
                continue;
            }
            for what in faults(&reply, language) {
                said(what);
            }
        }
    }
    assert!(unsound.is_empty(), "{}", unsound.join("\n"));
}

fn faults(reply: &Reply, language: &str) -> Vec<String> {
    let html = &reply.text;
    let mut faults = Vec::new();
    if !html.contains(&format!("<html lang=\"{language}\"")) {
        faults.push("the page doesn't say its language".into());
    }
    let ranks: Vec<u32> = html
        .match_indices("<h")
        .filter_map(|(at, _)| html[at + 2..].chars().next()?.to_digit(10))
        .collect();
    if ranks.iter().filter(|rank| **rank == 1).count() != 1 {
        faults.push(format!(
            "headings of the first rank: {}",
            ranks.iter().filter(|rank| **rank == 1).count()
        ));
    }
    if let Some(jump) = ranks.windows(2).find(|pair| pair[1] > pair[0] + 1) {
        faults.push(format!("a heading of rank {} follows one of rank {}", jump[1], jump[0]));
    }
    for forbidden in [" style=\"", "<script>", "<style", "javascript:", " onclick="] {
        if html.contains(forbidden) {
            faults.push(format!("{forbidden} is forbidden by the policy"));
        }
    }
    faults.extend(missing_words(&reply.words()));
    faults.extend(twice(html));
    faults.extend(unlabelled(html));
    if html.len() > HEAVIEST {
        faults.push(format!("{} bytes", html.len()));
    }
    faults
}

/// A missing message shows as `[its-key]`.
fn missing_words(words: &str) -> Vec<String> {
    words
        .split('[')
        .skip(1)
        .filter_map(|rest| rest.split_once(']').map(|(key, _)| key))
        .filter(|key| {
            !key.is_empty()
                && key
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
                && key.contains('-')
        })
        .map(|key| format!("no message for {key}"))
        .collect()
}

fn values<'h>(html: &'h str, attribute: &str) -> Vec<&'h str> {
    let start = format!(" {attribute}=\"");
    html.match_indices(&start)
        .filter_map(|(at, _)| html[at + start.len()..].split('"').next())
        .collect()
}

fn twice(html: &str) -> Vec<String> {
    let mut ids = values(html, "id");
    ids.sort_unstable();
    ids.windows(2)
        .filter(|pair| pair[0] == pair[1])
        .map(|pair| format!("the id {} twice", pair[0]))
        .collect()
}

/// Fields without a `label for`, an own label or a label around them.
fn unlabelled(html: &str) -> Vec<String> {
    let labels = values(html, "for");
    let mut faults = Vec::new();
    for tag in ["<input", "<select", "<textarea"] {
        for (at, _) in html.match_indices(tag) {
            let field = html[at..].split('>').next().unwrap_or_default();
            let exempt = ["type=\"hidden\"", "aria-label", "aria-labelledby", "type=\"submit\""]
                .iter()
                .any(|text| field.contains(text));
            let named = values(field, "id").first().is_some_and(|id| labels.contains(id));
            let before = &html[..at];
            let within = before
                .rfind("<label")
                .is_some_and(|open| before.rfind("</label>").is_none_or(|close| close < open));
            if !(exempt || named || within) {
                faults.push(format!("a field without a label: {field}"));
            }
        }
    }
    faults
}
