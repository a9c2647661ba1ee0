//! Every message that the code asks for exists, and every message that exists is asked for.
//!
//! The code is read as text: `crates/**/*.rs` and `*.html`. A key counts as used where it stands between
//! double quotes, or begins with a prefix of `dynamic-keys.txt`.

#![allow(clippy::unwrap_used, reason = "a test may stop at what it cannot read")]

mod reading;

use std::{collections::BTreeSet, fs};

use reading::{files, messages, root};

const DYNAMIC: &str = include_str!("dynamic-keys.txt");

/// What asks for a message by its literal key.
const ASKS: [&str; 6] = [".t(", ".t1(", ".t2(", "lang.with(", "lang().with(", " t("];

#[test]
fn every_message_is_used() {
    let quoted: BTreeSet<String> = code().iter().flat_map(|(_, text)| quoted(text)).collect();
    let prefixes = prefixes();
    let mut unused = Vec::new();
    for (key, message) in messages("es-CL").0 {
        // A problem's page composes its title from the problem's own key.
        let titles = key
            .strip_suffix("-title")
            .is_some_and(|problem| quoted.contains(problem));
        if !quoted.contains(&key) && !titles && !prefixes.iter().any(|p| key.starts_with(p)) {
            unused.push(format!("{key} ({})", message.file));
        }
    }
    assert!(unused.is_empty(), "said by nobody:\n{}", unused.join("\n"));
}

#[test]
fn every_message_asked_for_exists() {
    let known = messages("es-CL").0;
    let mut missing = Vec::new();
    for (file, text) in code() {
        for key in asked(&text) {
            if !known.contains_key(&key) {
                missing.push(format!("{key} in {file}"));
            }
        }
    }
    assert!(missing.is_empty(), "not in es-CL:\n{}", missing.join("\n"));
}

#[test]
fn every_dynamic_prefix_is_composed_somewhere() {
    let code = code();
    for prefix in prefixes() {
        let start = format!("\"{prefix}");
        assert!(
            code.iter().any(|(_, text)| text.contains(&start)),
            "{prefix} is not composed"
        );
    }
}

#[test]
fn every_dynamic_prefix_has_its_reason() {
    for line in lines() {
        assert!(line.split_whitespace().count() > 2, "why? {line}");
    }
}

fn lines() -> impl Iterator<Item = &'static str> {
    DYNAMIC.lines().filter(|l| !l.starts_with('#') && !l.trim().is_empty())
}

fn prefixes() -> Vec<&'static str> {
    lines().filter_map(|l| l.split_whitespace().next()).collect()
}

/// The sources, without this crate's own tests, which ask for keys that do not exist.
fn code() -> Vec<(String, String)> {
    let here = root().join("crates");
    let mut sources = Vec::new();
    for path in files(&here, &["rs", "html", "txt", "askama"]) {
        let name = path.strip_prefix(&here).unwrap().to_string_lossy().into_owned();
        if !name.starts_with("i18n/tests") {
            sources.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
    sources
}

/// Whatever stands between two double quotes and looks like a key. Every quote may open or close.
fn quoted(text: &str) -> Vec<String> {
    text.split('"')
        .filter(|piece| is_key(piece))
        .map(ToOwned::to_owned)
        .collect()
}

/// The literal keys handed to `t` and `with`, also over a line break.
fn asked(text: &str) -> Vec<String> {
    let mut keys = Vec::new();
    for ask in ASKS {
        for (at, _) in text.match_indices(ask) {
            let rest = text[at + ask.len()..].trim_start();
            let Some((key, _)) = rest.strip_prefix('"').and_then(|r| r.split_once('"')) else {
                continue;
            };
            if is_key(key) {
                keys.push(key.to_owned());
            }
        }
    }
    keys
}

fn is_key(text: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.bytes().all(allowed)
}
