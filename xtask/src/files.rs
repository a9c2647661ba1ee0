//! What every file of the repository must keep to: its length, and text that must not be in it.

use anyhow::{Result, bail};
use std::path::{Path, PathBuf};

const LONG: usize = 300;
const NOT_OURS: [&str; 4] = [".git", "target", "node_modules", "var"];
const TEXT: [&str; 15] = [
    "rs", "toml", "lock", "html", "css", "js", "json", "md", "ftl", "sql", "sh", "yml", "yaml", "svg", "txt",
];
const WATCHED_FOR_LENGTH: [&str; 3] = ["rs", "html", "css"];

// Put together so that this file does not contain what it looks for.
const UNFINISHED: &str = concat!("todo", "!(");
const MACHINE_PATHS: [&str; 3] = [concat!("/wo", "rk/"), concat!("/ho", "me/"), concat!("/Us", "ers/")];
const OFFICIAL_INDEX: &str = "registry+https://github.com/rust-lang/crates.io-index";
const OTHER_REGISTRY: [&str; 3] = [
    concat!("[sou", "rce."),
    concat!("[regis", "tries"),
    concat!("registry", "=http"),
];

/// Warns about long files; fails naming every line with forbidden text.
pub fn check(root: &Path) -> Result<()> {
    let mut wrong = Vec::new();
    let files = walk(root)?;
    for file in &files {
        let Ok(text) = std::fs::read_to_string(root.join(file)) else {
            continue;
        };
        let lines = text.lines().count();
        if lines > LONG && has_extension(file, &WATCHED_FOR_LENGTH) {
            println!(
                "warning: {} has {lines} lines; over {LONG} it wants to be two files",
                file.display()
            );
        }
        for (number, line) in text.lines().enumerate() {
            if let Some(why) = forbidden(file, line) {
                wrong.push(format!("{}:{}: {why}", file.display(), number + 1));
            }
        }
    }
    if !wrong.is_empty() {
        bail!("{}", wrong.join("\n"));
    }
    println!("{} text files looked at", files.len());
    Ok(())
}

fn forbidden(file: &Path, line: &str) -> Option<&'static str> {
    if has_extension(file, &["rs"]) && line.contains(UNFINISHED) {
        return Some("unfinished code");
    }
    if MACHINE_PATHS.iter().any(|path| begins_a_path(line, path)) {
        return Some("a path of somebody's machine");
    }
    let packed: String = line.chars().filter(|c| !c.is_whitespace()).collect();
    if has_extension(file, &["lock"]) && packed.starts_with("source=") && !packed.contains(OFFICIAL_INDEX) {
        return Some("a package from elsewhere than crates.io");
    }
    if has_extension(file, &["toml"]) && OTHER_REGISTRY.iter().any(|words| packed.starts_with(words)) {
        return Some("a registry of somebody's workplace");
    }
    None
}

/// `/x/` at the start of a path, not in the middle of one (`docs/x/`) nor of a web address.
fn begins_a_path(line: &str, path: &str) -> bool {
    let inside = |before: char| before.is_alphanumeric() || "._-}>".contains(before);
    line.match_indices(path).any(|(at, _)| !line[..at].ends_with(inside))
}

/// Every text file, relative to the root; by walking, so that it works without git too.
fn walk(root: &Path) -> Result<Vec<PathBuf>> {
    let (mut found, mut open) = (Vec::new(), vec![root.to_path_buf()]);
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let entry = entry?;
            let (path, kind) = (entry.path(), entry.file_type()?);
            let name = entry.file_name();
            if kind.is_dir() && !NOT_OURS.iter().any(|not| name == *not) {
                open.push(path);
            } else if kind.is_file() && (has_extension(&path, &TEXT) || path.extension().is_none()) {
                found.push(path.strip_prefix(root).map_or(path.clone(), Path::to_path_buf));
            }
        }
    }
    found.sort();
    Ok(found)
}

fn has_extension(file: &Path, any: &[&str]) -> bool {
    file.extension()
        .is_some_and(|extension| any.iter().any(|one| extension == *one))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(file: &str, line: &str) -> Option<&'static str> {
        forbidden(Path::new(file), line)
    }

    #[test]
    fn paths_of_machines_are_found_and_addresses_are_not() {
        for path in MACHINE_PATHS {
            assert!(told("a.md", &format!("see `{path}me/notes`")).is_some());
            assert!(told("a.md", &format!("file://{path}me")).is_some());
            assert!(told("a.md", &format!("https://example.org{path}")).is_none());
            assert!(told("a.md", &format!("docs{path}x")).is_none());
        }
    }

    #[test]
    fn unfinished_code_is_found_in_code_only() {
        let line = format!("    {UNFINISHED})");
        assert!(told("a.rs", &line).is_some());
        assert!(told("a.md", &line).is_none());
    }

    #[test]
    fn packages_come_from_crates_io() {
        assert!(told("Cargo.lock", &format!("source = \"{OFFICIAL_INDEX}\"")).is_none());
        assert!(told("Cargo.lock", "source = \"registry+https://example.org/index\"").is_some());
        assert!(told(".cargo/config.toml", &format!("{}crates-io]", OTHER_REGISTRY[0])).is_some());
    }
}
