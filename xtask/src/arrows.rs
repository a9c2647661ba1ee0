//! Which crate may use which: the table of the house, held against `cargo metadata`.
//!
//! A new arrow is a decision: it changes this table and gets a record in docs/decisions.

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// Where arrows may point: everything of the house.
const ANY: &[&str] = &["*"];

/// One line a crate. Tests may use `testkit` besides (development dependencies are not arrows).
const MAY_USE: &[(&str, &[&str])] = &[
    ("stats", &[]),
    ("survey", &[]),
    ("i18n", &[]),
    ("charts", &["stats", "i18n"]),
    ("domain", &["survey"]),
    ("store", &["domain"]),
    ("interchange", &["domain", "survey"]),
    (
        "web",
        &["stats", "charts", "survey", "domain", "i18n", "store", "interchange"],
    ),
    ("jobs", &["domain", "store", "stats", "survey", "i18n"]),
    ("cli", ANY),
    ("testkit", ANY),
    ("browser", ANY),
    ("xtask", &[]), // light on purpose: the first command on a fresh machine
];

/// Fails naming every arrow that the table does not have.
pub fn check(metadata: &Value) -> Result<()> {
    let packages = metadata["packages"]
        .as_array()
        .context("cargo metadata without packages")?;
    let names: Vec<&str> = packages.iter().filter_map(|package| package["name"].as_str()).collect();
    let mut wrong = Vec::new();
    for package in packages {
        let name = package["name"].as_str().unwrap_or_default();
        let Some((_, allowed)) = MAY_USE.iter().find(|(of, _)| *of == name) else {
            wrong.push(format!("{name}: a new crate needs its line in xtask/src/arrows.rs"));
            continue;
        };
        for used in used_by(package, &names) {
            if *allowed != ANY && !allowed.contains(&used) {
                wrong.push(format!(
                    "{name} -> {used}: a new arrow; {name} may use: {}",
                    list(allowed)
                ));
            }
        }
    }
    if !wrong.is_empty() {
        bail!("{}", wrong.join("\n"));
    }
    println!("{} crates, every arrow points down", names.len());
    Ok(())
}

/// Crates of the workspace that the package's code (not its tests) depends on.
fn used_by<'a>(package: &'a Value, workspace: &[&str]) -> Vec<&'a str> {
    let all = package["dependencies"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    let code = all
        .iter()
        .filter(|used| used["kind"] != "dev" && used["path"].is_string());
    code.filter_map(|used| used["name"].as_str())
        .filter(|name| workspace.contains(name))
        .collect()
}

fn list(names: &[&str]) -> String {
    if names.is_empty() {
        "nothing of the house".to_owned()
    } else {
        names.join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use serde_json::{Value, json};

    fn workspace(of: &str, kind: &Value) -> Value {
        let dependency = json!({ "name": "store", "kind": kind, "path": "crates/store" });
        json!({ "packages": [
            { "name": of, "dependencies": [dependency, { "name": "serde", "kind": null }] },
            { "name": "store", "dependencies": [] },
        ]})
    }

    #[test]
    fn an_arrow_of_the_table_passes() {
        check(&workspace("web", &Value::Null)).unwrap();
        check(&workspace("cli", &Value::Null)).unwrap();
    }

    #[test]
    fn a_new_arrow_is_named() {
        let told = check(&workspace("domain", &Value::Null)).unwrap_err().to_string();
        assert!(told.starts_with("domain -> store: a new arrow"), "{told}");
        assert!(check(&workspace("domain", &json!("build"))).is_err());
    }

    #[test]
    fn what_only_tests_use_is_no_arrow() {
        check(&workspace("domain", &json!("dev"))).unwrap();
    }

    #[test]
    fn a_crate_without_a_line_is_named() {
        let told = check(&workspace("oidc", &Value::Null)).unwrap_err().to_string();
        assert!(told.contains("oidc: a new crate"), "{told}");
    }
}
