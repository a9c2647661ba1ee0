//! One page of a long list: which, of how many, and the way to its neighbours.

use crate::page::Page;
use crate::routes::encode;

/// Where a page of a list lies.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Things before it.
    pub offset: i64,
    /// Number of the page before.
    pub before: Option<i64>,
    /// Number of the page after.
    pub after: Option<i64>,
    to: i64,
    total: i64,
}

impl Place {
    /// The page asked for, or the nearest that there is.
    pub fn new(number: i64, size: i64, total: i64) -> Self {
        let last = ((total + size - 1) / size).max(1);
        let number = number.clamp(1, last);
        Self {
            offset: (number - 1) * size,
            before: (number > 1).then_some(number - 1),
            after: (number < last).then_some(number + 1),
            to: (number * size).min(total),
            total,
        }
    }

    /// «21 a 40 de 100».
    pub fn says(&self, page: &Page) -> String {
        let from = (self.offset + 1).min(self.total);
        page.lang.with(
            "schools-pager",
            &[
                ("from", from.into()),
                ("to", self.to.into()),
                ("total", self.total.into()),
            ],
        )
    }
}

/// The links to the neighbours, and what stands between them.
pub struct Pager {
    /// «21 a 40 de 100».
    pub says: String,
    /// Address of the page before.
    pub before: Option<String>,
    /// Address of the page after.
    pub after: Option<String>,
}

impl Pager {
    /// For a list at `path` whose address keeps these filters; empty ones are left out.
    pub fn new(page: &Page, place: Place, path: &str, filters: &[(&str, &str)]) -> Self {
        let kept: String = filters
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}={}&", encode(value)))
            .collect();
        let href = |number: i64| format!("{path}?{kept}pagina={number}");
        Self {
            says: place.says(page),
            before: place.before.map(href),
            after: place.after.map(href),
        }
    }

    /// Whether there is more than this page.
    pub fn is_needed(&self) -> bool {
        self.before.is_some() || self.after.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn a_page_past_the_end_is_the_last() {
        let place = Place::new(9, 50, 120);
        assert_eq!((place.offset, place.to, place.after), (100, 120, None));
        assert_eq!(Place::new(-1, 50, 0).offset, 0);
    }
}
