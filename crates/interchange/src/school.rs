//! The school that a row speaks of.

use domain::school::{KeyProblem, SchoolKey};

/// Reads an RBD, or a code of the network's own with its prefix (`local:DEMO-07`); in a column of such codes
/// (`is_local`) the prefix may be missing.
pub(crate) fn school_key(text: &str, is_local: bool) -> Result<(SchoolKey, Option<KeyProblem>), KeyProblem> {
    let text = text.trim();
    let lower = text.to_ascii_lowercase();
    if let Some(code) = lower.strip_prefix("local:") {
        let key = SchoolKey::local(code).ok_or(KeyProblem::NotAnRbd)?;
        return Ok((key, None));
    }
    let rbd = lower
        .strip_prefix("cl-rbd:")
        .or_else(|| lower.strip_prefix("rbd"))
        .map_or(text, |code| code.trim_start_matches([':', ' ']));
    match SchoolKey::rbd(rbd, None) {
        Err(_) if is_local => SchoolKey::local(text)
            .map(|key| (key, None))
            .ok_or(KeyProblem::NotAnRbd),
        read => read.map(|(key, _, odd)| (key, odd)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_school_is_named_in_every_dress() {
        for (dress, key) in [
            ("7-8", "cl-rbd:7"),
            ("RBD 7", "cl-rbd:7"),
            ("cl-rbd:7", "cl-rbd:7"),
            ("local:demo-07", "local:DEMO-07"),
        ] {
            assert_eq!(school_key(dress, false).unwrap().0.to_string(), key);
        }
        assert!(school_key("demo-07", false).is_err());
        assert_eq!(school_key("demo-07", true).unwrap().0.to_string(), "local:DEMO-07");
    }
}
