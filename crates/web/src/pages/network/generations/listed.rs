//! A pasted list of schools: `25-3`, `00025`, `RBD 25` or a code of the network's own, a line or a comma each.

use domain::id::SchoolId;
use domain::school::SchoolKey;

use crate::page::Page;
use crate::page::problem::Problem;

/// As many codes are read of a list: far more than a network has schools.
const MOST: usize = 2_000;

/// What a list names.
#[derive(Debug, Default)]
pub struct Listed {
    /// Schools that are known, each once, in the order of the list.
    pub schools: Vec<SchoolId>,
    /// What is no school of the directory, as it was typed.
    pub unknown: Vec<String>,
}

impl Listed {
    /// Looks up what was typed.
    pub async fn find(page: &Page, typed: &str) -> Result<Self, Problem> {
        let mut listed = Self::default();
        for code in codes(typed).into_iter().take(MOST) {
            let found = match key_of(code) {
                Some(key) => page.app.db.school_by_key(&key).await?,
                None => None,
            };
            match found {
                Some(school) if listed.schools.contains(&school.id) => {}
                Some(school) => listed.schools.push(school.id),
                None => listed.unknown.push(domain::text::line(code, 40)),
            }
        }
        Ok(listed)
    }
}

fn codes(typed: &str) -> Vec<&str> {
    typed
        .split(['\n', ',', ';', '\t'])
        .map(str::trim)
        .filter(|code| !code.is_empty())
        .collect()
}

fn key_of(code: &str) -> Option<SchoolKey> {
    let plain = code
        .get(..3)
        .filter(|start| start.eq_ignore_ascii_case("rbd"))
        .map_or(code, |_| code[3..].trim_start_matches([':', ' ']));
    match SchoolKey::rbd(plain, None) {
        Ok((key, _, _)) => Some(key),
        Err(_) => SchoolKey::local(code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_in_every_dress() {
        let typed = "25-3, 00026\nRBD 27\r\n;demo-07\n";
        let keys: Vec<String> = codes(typed)
            .into_iter()
            .filter_map(|code| key_of(code).map(|key| key.to_string()))
            .collect();
        assert_eq!(keys, ["cl-rbd:25", "cl-rbd:26", "cl-rbd:27", "local:DEMO-07"]);
        assert!(key_of("liceo de Arica").is_none());
    }
}
