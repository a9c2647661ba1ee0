//! What an idea's tests warrant: where, how often, by how many, with what result, and what is not known.
//!
//! Owns the counting. Must not write a sentence, and must not be handed a test that its reader may not know of.

use std::collections::{BTreeMap, BTreeSet};

use crate::cycle::{Comparison, Decision, Scale};
use crate::id::{CycleId, MeasureId, PersonId, SchoolId};
use crate::measure::Area;
use crate::school::Level;
use crate::suppression::SMALLEST_GROUP;

/// A test as far as the warrant asks. Drafts are none.
#[derive(Clone, Debug, PartialEq)]
pub struct Tested {
    /// The cycle.
    pub cycle: CycleId,
    /// Its liceo.
    pub school: SchoolId,
    /// Who answers for it.
    pub owner: PersonId,
    /// The level of its course, if it is in one.
    pub level: Option<Level>,
    /// What its measure is about.
    pub area: Area,
    /// How large it is; none where nobody said.
    pub scale: Option<Scale>,
    /// Its measure.
    pub measure: MeasureId,
    /// The result beside the prediction, once studied.
    pub comparison: Option<Comparison>,
    /// What the measure said before and after, where both were written.
    pub change: Option<(f64, f64)>,
    /// Of how many students.
    pub n: Option<i64>,
    /// What was decided; none while it is open.
    pub decision: Option<Decision>,
}

/// What the tests of an idea say together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Warrant {
    /// Still open.
    pub open: usize,
    /// Closed.
    pub closed: usize,
    /// Liceos that tested it.
    pub schools: usize,
    /// Teams: who answered for a test, liceo by liceo.
    pub teams: usize,
    /// Tests by level; a test in no course has none.
    pub levels: BTreeMap<Level, usize>,
    /// Tests by what their measure is about.
    pub areas: BTreeMap<Area, usize>,
    /// Tests by size.
    pub scales: BTreeMap<Scale, usize>,
    /// Closed ones by decision.
    pub decisions: BTreeMap<Decision, usize>,
    /// Closed ones whose result could be held beside the prediction.
    pub judged: usize,
    /// Of those, as predicted.
    pub fulfilled: usize,
    /// The change that was observed, where enough tests used one measure.
    pub change: Option<Shift>,
    /// What nobody knows yet.
    pub unknown: Vec<Unknown>,
}

/// What changed in a measure over several tests.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shift {
    /// The measure.
    pub measure: MeasureId,
    /// In the middle of the tests: observed less before, in the measure's unit.
    pub median: f64,
    /// The smallest one.
    pub least: f64,
    /// The largest one.
    pub most: f64,
    /// Over so many tests.
    pub tests: usize,
}

/// Something that the tests leave open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// Nobody has tested it in this level.
    Level(Level),
    /// All tests are about one thing.
    OnlyArea(Area),
    /// All tests are of one liceo.
    OnlySchool,
    /// Nobody tested it with more than a class.
    NothingLarger,
    /// No test's result could be held beside its prediction.
    NothingJudged,
}

/// So many tests before a median is told: one test's change stands on its own page.
const CHANGE_TESTS: usize = 2;

impl Warrant {
    /// From the tests that the reader may know of. `levels` are those in which the network works at all.
    #[must_use]
    pub fn of(tests: &[Tested], levels: &[Level]) -> Self {
        let closed: Vec<&Tested> = tests.iter().filter(|test| test.decision.is_some()).collect();
        let judged = |test: &&&Tested| test.comparison.is_some_and(|found| found != Comparison::Unclear);
        let mut warrant = Self {
            open: tests.len() - closed.len(),
            closed: closed.len(),
            schools: tests.iter().map(|test| test.school).collect::<BTreeSet<_>>().len(),
            teams: tests
                .iter()
                .map(|test| (test.school, test.owner))
                .collect::<BTreeSet<_>>()
                .len(),
            levels: tally(tests.iter().filter_map(|test| test.level)),
            areas: tally(tests.iter().map(|test| test.area)),
            scales: tally(tests.iter().filter_map(|test| test.scale)),
            decisions: tally(closed.iter().filter_map(|test| test.decision)),
            judged: closed.iter().filter(judged).count(),
            fulfilled: closed
                .iter()
                .filter(|test| test.comparison == Some(Comparison::AsPredicted))
                .count(),
            change: change(&closed),
            unknown: Vec::new(),
        };
        warrant.unknown = warrant.open_questions(levels);
        warrant
    }

    /// Of an idea that nobody tested, all is unknown, and nothing of it needs a list.
    fn open_questions(&self, levels: &[Level]) -> Vec<Unknown> {
        if self.open + self.closed == 0 {
            return Vec::new();
        }
        let mut unknown: Vec<Unknown> = levels
            .iter()
            .filter(|level| !self.levels.contains_key(level))
            .map(|level| Unknown::Level(*level))
            .collect();
        let several = self.open + self.closed > 1;
        if let (true, 1, Some(area)) = (several, self.areas.len(), self.areas.keys().next()) {
            unknown.push(Unknown::OnlyArea(*area));
        }
        if several && self.schools == 1 {
            unknown.push(Unknown::OnlySchool);
        }
        if self.scales.keys().all(|scale| *scale <= Scale::Class) {
            unknown.push(Unknown::NothingLarger);
        }
        if self.closed > 0 && self.judged == 0 {
            unknown.push(Unknown::NothingJudged);
        }
        unknown
    }
}

fn tally<T: Ord>(words: impl Iterator<Item = T>) -> BTreeMap<T, usize> {
    let mut counts = BTreeMap::new();
    for word in words {
        *counts.entry(word).or_insert(0) += 1;
    }
    counts
}

/// The measure of which most tests tell a change. A number of fewer students than may be shown, or of nobody knows how
/// many, is not in it: the middle of two tests is easily taken apart again.
fn change(closed: &[&Tested]) -> Option<Shift> {
    let mut changes: BTreeMap<MeasureId, Vec<f64>> = BTreeMap::new();
    for test in closed.iter().filter(|test| test.n.is_some_and(|n| n >= SMALLEST_GROUP)) {
        if let Some((before, observed)) = test.change {
            changes.entry(test.measure).or_default().push(observed - before);
        }
    }
    let (measure, mut values) = changes.into_iter().max_by_key(|(_, values)| values.len())?;
    if values.len() < CHANGE_TESTS {
        return None;
    }
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    let median = if values.len() % 2 == 1 {
        values[middle]
    } else {
        f64::midpoint(values[middle - 1], values[middle])
    };
    Some(Shift {
        measure,
        median,
        least: *values.first()?,
        most: *values.last()?,
        tests: values.len(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn tested(number: u128, school: u128, decision: Option<Decision>) -> Tested {
        Tested {
            cycle: CycleId(Uuid::from_u128(number)),
            school: SchoolId(Uuid::from_u128(school)),
            owner: PersonId(Uuid::from_u128(school)),
            level: Some(Level::First),
            area: Area::Language,
            scale: Some(Scale::Class),
            measure: MeasureId(Uuid::nil()),
            comparison: decision.map(|_| Comparison::AsPredicted),
            change: Some((50.0, 55.0)),
            n: Some(30),
            decision,
        }
    }

    const LEVELS: [Level; 2] = [Level::First, Level::Second];

    #[test]
    fn it_says_what_is_known_and_what_is_not() {
        let mut tests = vec![
            tested(1, 1, Some(Decision::Adopt)),
            tested(2, 2, Some(Decision::Abandon)),
            tested(3, 2, None),
        ];
        tests[1].comparison = Some(Comparison::Below);
        tests[1].change = Some((50.0, 48.0));
        let warrant = Warrant::of(&tests, &LEVELS);
        assert_eq!((warrant.open, warrant.closed, warrant.schools), (1, 2, 2));
        assert_eq!((warrant.judged, warrant.fulfilled), (2, 1));
        let change = warrant.change.unwrap();
        assert!((change.median - 1.5).abs() < 1e-9 && change.tests == 2);
        assert_eq!(
            warrant.unknown,
            [
                Unknown::Level(Level::Second),
                Unknown::OnlyArea(Area::Language),
                Unknown::NothingLarger
            ]
        );
        assert_eq!(Warrant::of(&[], &LEVELS).unknown, []);
    }

    proptest! {
        #[test]
        fn nothing_of_a_small_group_is_in_the_change(ns in prop::collection::vec(prop::option::of(1..20_i64), 0..8)) {
            let tests: Vec<Tested> = ns
                .iter()
                .zip(0..)
                .map(|(n, number)| {
                    let large = n.is_some_and(|n| n >= SMALLEST_GROUP);
                    let change = Some((0.0, if large { 1.0 } else { 1000.0 }));
                    Tested { n: *n, change, ..tested(number, number, Some(Decision::Adapt)) }
                })
                .collect();
            if let Some(change) = Warrant::of(&tests, &LEVELS).change {
                prop_assert!(change.most < 2.0);
                prop_assert_eq!(change.tests, ns.iter().flatten().filter(|n| **n >= SMALLEST_GROUP).count());
            }
        }
    }
}
