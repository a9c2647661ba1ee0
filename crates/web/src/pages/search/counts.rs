//! What narrows a search, each value with how many the reader would then find: of what they may open, and of nothing else.

use domain::event::Noun;
use domain::id::DriverId;
use domain::theory::Driver;
use store::{Answering, KindCount};

use super::asked::Asked;
use super::facets::Facet;
use super::found::Found;
use crate::page::Page;

/// What a document is, in all that narrows.
#[derive(Clone, Debug)]
pub struct Traits {
    noun: Noun,
    result: String,
    area: String,
    level: String,
    driver: Option<DriverId>,
    dependency: String,
}

impl From<&Answering> for Traits {
    fn from(one: &Answering) -> Self {
        Self {
            noun: one.noun,
            result: one.result.clone(),
            area: one.area.clone(),
            level: one.level.clone(),
            driver: one.driver_id,
            dependency: one.dependency.clone(),
        }
    }
}

impl From<KindCount> for Traits {
    fn from(kind: KindCount) -> Self {
        Self {
            noun: kind.noun,
            result: kind.result,
            area: kind.area,
            level: kind.level,
            driver: kind.driver_id,
            dependency: kind.dependency,
        }
    }
}

impl Traits {
    fn has(&self, facet: Facet, value: &str, drivers: &[Driver]) -> bool {
        match facet {
            Facet::Kind => self.noun.word() == value,
            Facet::Result => self.result == value,
            Facet::Area => self.area == value,
            Facet::Level => self.level == value,
            Facet::Dependency => self.dependency == value,
            Facet::Driver => value.parse::<DriverId>().is_ok_and(|wanted| {
                let below = |id| drivers.iter().any(|one| one.id == id && one.parent_id == Some(wanted));
                self.driver.is_some_and(|own| own == wanted || below(own))
            }),
        }
    }

    /// Whether it is a test with this result.
    pub fn came_to(&self, result: &str) -> bool {
        self.noun == Noun::Cycle && self.result == result
    }

    /// Whether it is all that was chosen, one facet aside.
    pub fn fits(&self, asked: &Asked, aside: Option<Facet>, drivers: &[Driver]) -> bool {
        let mut facets = Facet::ALL.into_iter().filter(|facet| Some(*facet) != aside);
        facets.all(|facet| asked.value(facet).is_none_or(|value| self.has(facet, value, drivers)))
    }
}

/// A facet on the page.
pub struct FacetView {
    /// Its heading's id.
    pub id: &'static str,
    /// Its heading.
    pub name: String,
    /// Its values that find something, and the one that is chosen.
    pub options: Vec<OptionView>,
}

/// A value of it.
pub struct OptionView {
    /// The search with it; where it is chosen, without it.
    pub href: String,
    /// Its name.
    pub name: String,
    /// How many.
    pub n: i64,
    /// The same as it is shown.
    pub shown: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// A figure that is about so much, in two digits: the others would be chance.
#[must_use]
pub fn rounded(n: i64) -> i64 {
    let digits = n.max(1).ilog10();
    let step = 10_i64.pow(digits.saturating_sub(1));
    (n + step / 2) / step * step
}

/// A facet with its counts: each of what would be found with this value and all else that was chosen. None where it narrows nothing.
pub fn facet(page: &Page, asked: &Asked, facet: Facet, found: &Found, drivers: &[Driver]) -> Option<FacetView> {
    let others: Vec<&(Traits, i64)> = found
        .counts
        .iter()
        .filter(|(traits, _)| traits.fits(asked, Some(facet), drivers))
        .collect();
    let option = |(value, name): (String, String)| {
        let with = others.iter().filter(|(traits, _)| traits.has(facet, &value, drivers));
        let chosen = asked.value(facet) == Some(value.as_str());
        let n = with.map(|(_, n)| n).sum();
        OptionView {
            n,
            shown: if found.counts_about {
                page.t1("search-n-about", "n", rounded(n))
            } else {
                n.to_string()
            },
            href: asked.with(facet, if chosen { "" } else { &value }),
            name,
            chosen,
        }
    };
    let options: Vec<OptionView> = facet
        .values(page, drivers)
        .into_iter()
        .map(option)
        .filter(|one| one.n > 0 || one.chosen)
        .collect();
    // A single value narrows, too, where not everything has one: what is no test has no result.
    let all: i64 = others.iter().map(|(_, n)| n).sum();
    let narrows = options.iter().any(|one| one.chosen || one.n < all);
    narrows.then(|| FacetView {
        id: facet.name(),
        name: page.t(facet.heading()),
        options,
    })
}

#[cfg(test)]
mod tests {
    use super::rounded;

    #[test]
    fn two_digits_are_said() {
        let said = [0, 8, 96, 104, 1_496, 21_688, 99_600].map(rounded);
        assert_eq!(said, [0, 8, 96, 100, 1_500, 22_000, 100_000]);
    }
}
