//! The count of golden cases: tests append `ran <area>/<case>` or `skipped <area>/<case> <reason>` to one log.

use std::collections::BTreeSet;
use std::path::Path;

/// The last line of `cargo xtask test`. A case counts once, and as ran if it ran anywhere.
pub fn summary(log: &Path) -> String {
    count(&std::fs::read_to_string(log).unwrap_or_default())
}

fn count(log: &str) -> String {
    let (mut ran, mut skipped) = (BTreeSet::new(), BTreeSet::new());
    for line in log.lines() {
        let mut words = line.split_whitespace();
        match (words.next(), words.next()) {
            (Some("ran"), Some(case)) => ran.insert(case),
            (Some("skipped"), Some(case)) => skipped.insert(case),
            _ => false,
        };
    }
    format!(
        "golden: {} ran, {} skipped",
        ran.len(),
        skipped.difference(&ran).count()
    )
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn each_case_counts_once() {
        let log = "ran spc/a\nran spc/b\nran spc/a\nskipped ties/c needs R\nskipped spc/a elsewhere\n\n";
        assert_eq!(count(log), "golden: 2 ran, 1 skipped");
        assert_eq!(count(""), "golden: 0 ran, 0 skipped");
    }
}
