//! Differential item functioning: does an item ask more of one group than of another whose test score is the same?
//!
//! Owns the procedure of Mantel and Haenszel: by strata of the total score, with its class of size and its purification. It says that an
//! item works differently, never that it is unfair: people read it and decide. Must not know how the groups are called.
//!
//! Mantel N, Haenszel W (1959), *Statistical aspects of the analysis of data from retrospective studies of disease*, Journal of the
//! National Cancer Institute 22, 719-748. Holland PW, Thayer DT (1988), *Differential item performance and the Mantel-Haenszel
//! procedure*, in Wainer & Braun, *Test validity*. Choices, thresholds and deviations: `docs/statistics/items.md`.

mod class;
mod mantel_haenszel;
mod purify;
mod reason;
mod standardization;
mod strata;
mod validate;

pub use class::EtsClass;
pub use mantel_haenszel::{Estimate, MantelHaenszel, NoEstimate};
pub use reason::NotComputable;

use strata::{Stratum, strata};
use validate::People;

/// Whoever is in neither group is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The one compared with.
    Reference,
    /// The one for which the item may be harder or easier.
    Focal,
}

/// One person.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// None where it is not known.
    pub group: Option<Group>,
    /// One an item, in the same order for everybody: right or wrong; none where it was not asked.
    pub answers: Vec<Option<bool>>,
}

/// How to compare.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options {
    /// Takes ½ off the difference before it is squared, as Mantel and Haenszel did.
    pub continuity: bool,
    /// Leaves the items that differ out of the score by which people are matched, until the same ones differ twice.
    pub purify: bool,
    /// Below which p an item differs: 0.05. Between 0 and 1.
    pub level: f64,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            continuity: true,
            purify: false,
            level: 0.05,
        }
    }
}

/// A smaller group than this, or fewer than [`SOUND_TOGETHER`] in both, makes a difference of middling size easy to miss: what the
/// Educational Testing Service asks for before a test is used (Zwick R (2012), *A review of ETS differential item functioning assessment
/// procedures*, ETS RR-12-08).
pub const SOUND_GROUP: usize = 200;

/// See [`SOUND_GROUP`].
pub const SOUND_TOGETHER: usize = 500;

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Dif {
    /// People of the group compared with, who answered all items.
    pub reference: usize,
    /// People of the other group, who answered all items.
    pub focal: usize,
    /// People left out: in neither group, or an item was not asked of them.
    pub left_out: usize,
    /// One for each item, in the same order.
    pub items: Vec<ItemDif>,
    /// The items that differed (0-based) in each round; one round where nothing was purified.
    pub rounds: Vec<Vec<usize>>,
    /// Did the last round find what the one before it found? True where nothing was purified.
    pub settled: bool,
}

impl Dif {
    /// Are there so few people that a difference of middling size is easy to miss?
    #[must_use]
    pub fn few(&self) -> bool {
        self.reference.min(self.focal) < SOUND_GROUP || self.reference + self.focal < SOUND_TOGETHER
    }
}

/// One item.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemDif {
    /// The share of the reference group that was right.
    pub right_reference: f64,
    /// The share of the focal group that was right.
    pub right_focal: f64,
    /// The test and the size of the difference, or why there is none.
    pub found: Result<MantelHaenszel, NoEstimate>,
    /// By how much more often the focal group was right than people of the reference group with the same scores, from −1 to 1 (Dorans NJ,
    /// Kulick E (1986), *Demonstrating the utility of the standardization approach*, Journal of Educational Measurement 23, 355-368).
    /// None where no score was reached in both groups.
    pub p_dif: Option<f64>,
    /// Is p below the level?
    pub differs: bool,
}

/// Compares two groups, item by item.
///
/// # Errors
/// A named reason when the request is not possible or the groups are too small.
pub fn analyze(people: &[Person], options: &Options) -> Result<Dif, NotComputable> {
    let people = validate::validate(people, options)?;
    let items = people.items();
    let mut rounds: Vec<Vec<usize>> = Vec::new();
    let mut found = round(&people, &vec![true; items], options);
    rounds.push(differing(&found));
    let settled = !options.purify || purify::purify(&people, options, &mut found, &mut rounds);
    Ok(Dif {
        reference: people.count(Group::Reference),
        focal: people.count(Group::Focal),
        left_out: people.left_out,
        items: found,
        rounds,
        settled,
    })
}

/// All items once, people being matched by the items of `matching` and the item itself.
fn round(people: &People, matching: &[bool], options: &Options) -> Vec<ItemDif> {
    (0..people.items())
        .map(|item| one(people, item, &strata(people, matching, item), options))
        .collect()
}

fn one(people: &People, item: usize, strata: &[Stratum], options: &Options) -> ItemDif {
    let found = mantel_haenszel::test(strata, options.continuity);
    ItemDif {
        right_reference: people.share_right(Group::Reference, item),
        right_focal: people.share_right(Group::Focal, item),
        p_dif: standardization::p_dif(strata),
        differs: found.as_ref().is_ok_and(|found| found.p < options.level),
        found,
    }
}

/// Positions of the items that differ.
fn differing(items: &[ItemDif]) -> Vec<usize> {
    (0..items.len()).filter(|at| items[*at].differs).collect()
}
