//! What somebody asks the directory for: words, a region, a page, and what they have ticked so far.

use domain::id::SchoolId;
use domain::text;

use super::pager::Place;
use crate::form::Form;

/// What an address or form asks for.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Words to find: a name, a comuna or a code.
    pub q: String,
    /// Code of a region; empty for all.
    pub region: String,
    /// The page, from 1.
    pub number: i64,
    /// Schools ticked so far.
    pub ticked: Vec<SchoolId>,
}

impl Asked {
    /// Reads an address' query. What makes no sense in it is not asked for.
    pub fn read(query: &str) -> Self {
        let pairs: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap_or_default();
        let every = |name: &str| -> Vec<&str> {
            pairs
                .iter()
                .filter(|(key, _)| key == name)
                .map(|(_, value)| value.as_str())
                .collect()
        };
        let first = |name: &str| every(name).first().copied().unwrap_or_default();
        Self::of(first("q"), first("region"), first("pagina"), every("elegido"))
    }

    /// Reads a form.
    pub fn of_form(form: &Form) -> Self {
        let ticked = form.every("elegido").iter().map(String::as_str);
        Self::of(form.get("q"), form.get("region"), form.get("pagina"), ticked)
    }

    fn of<'a>(q: &str, region: &str, number: &str, ticked: impl IntoIterator<Item = &'a str>) -> Self {
        let mut asked = Self {
            q: text::line(q, 80),
            region: text::line(region, 2),
            number: number.parse().unwrap_or(1),
            ticked: Vec::new(),
        };
        for id in ticked.into_iter().filter_map(|id| id.parse().ok()) {
            if !asked.ticked.contains(&id) {
                asked.ticked.push(id);
            }
        }
        asked
    }

    /// The words as they are found: a number loses its leading zeros, as codes are kept without them.
    pub fn search(&self) -> String {
        let is_code = self
            .q
            .bytes()
            .all(|sign| sign.is_ascii_digit() || b"-kK".contains(&sign));
        let plain = if is_code {
            self.q.trim_start_matches('0')
        } else {
            &self.q
        };
        i18n::search_key(plain)
    }

    /// The region's code, where one was chosen.
    pub fn region_code(&self) -> Option<i64> {
        self.region.parse().ok().filter(|code| *code > 0)
    }

    /// Where the page asked for lies in a list of `total`, `size` a page.
    pub fn place(&self, total: i64, size: i64) -> Place {
        Place::new(self.number, size, total)
    }

    /// Whether anything narrows the list.
    pub fn narrows(&self) -> bool {
        !self.q.is_empty() || self.region_code().is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_found_without_their_zeros() {
        assert_eq!(Asked::read("q=00025-3").search(), "25-3");
        assert_eq!(Asked::read("q=%C3%91u%C3%B1oa").search(), "nunoa");
    }

    #[test]
    fn nonsense_is_not_asked_for() {
        let asked = Asked::read("pagina=x&region=-3&elegido=y&&=%FF");
        assert_eq!((asked.number, asked.region_code()), (1, None));
        assert!(asked.ticked.is_empty());
    }
}
