//! What closed tests say together, finding by finding, each with the tests that it stands on.

use std::collections::{BTreeMap, BTreeSet};

use crate::cycle::{Comparison, Decision};
use crate::id::{CycleId, IdeaId};
use crate::school::Level;
use crate::theory::{Shift, Tested, Unknown, Warrant};

/// What was learnt is quoted of so many tests of each result at most.
const QUOTED: usize = 4;
/// Words of a quote at least: less says nothing without its test.
const WORTH_QUOTING: usize = 4;

/// A closed test with its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// As the warrant counts it.
    pub tested: Tested,
    /// Its idea.
    pub idea: IdeaId,
    /// That idea's name.
    pub idea_name: String,
    /// Its liceo's name.
    pub school: String,
    /// What was learnt.
    pub learned: String,
    /// Why it was decided so.
    pub reason: String,
}

/// Tests by what was decided.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All of them.
    pub tests: usize,
    /// In so many liceos.
    pub schools: usize,
    /// Adopted.
    pub adopted: usize,
    /// Adapted.
    pub adapted: usize,
    /// Abandoned.
    pub abandoned: usize,
}

/// Something that the tests say.
#[derive(Clone, Debug, PartialEq)]
pub enum Finding {
    /// How often it was tested, with what result.
    Tried(Tally, Vec<CycleId>),
    /// The same of one idea, where there are several.
    OfIdea(String, Tally, Vec<CycleId>),
    /// The same of one level, where there are several.
    AtLevel(Level, Tally, Vec<CycleId>),
    /// How often what was predicted came true: of so many that could be judged.
    Predicted(usize, usize, Vec<CycleId>),
    /// What changed in a measure.
    Changed(Shift, Vec<CycleId>),
    /// What one test learnt: its result, its liceo, its words.
    Learned(Decision, String, String, CycleId),
    /// What the tests leave open.
    Open(Unknown, Vec<CycleId>),
}

impl Finding {
    /// The tests that it stands on.
    #[must_use]
    pub fn cites(&self) -> Vec<CycleId> {
        match self {
            Self::Tried(_, tests)
            | Self::OfIdea(_, _, tests)
            | Self::AtLevel(_, _, tests)
            | Self::Predicted(_, _, tests)
            | Self::Changed(_, tests)
            | Self::Open(_, tests) => tests.clone(),
            Self::Learned(_, _, _, test) => vec![*test],
        }
    }
}

/// What closed tests say; nothing where there is none. What is still open is left out, whoever hands it in.
#[must_use]
pub fn findings(evidence: &[Evidence], levels: &[Level]) -> Vec<Finding> {
    let closed: Vec<&Evidence> = evidence.iter().filter(|one| one.tested.decision.is_some()).collect();
    if closed.is_empty() {
        return Vec::new();
    }
    let tests: Vec<Tested> = closed.iter().map(|one| one.tested.clone()).collect();
    let warrant = Warrant::of(&tests, levels);
    let all = ids(closed.iter().copied());
    let mut found = vec![Finding::Tried(tally(closed.iter().copied()), all.clone())];
    found.extend(parts(
        &closed,
        |one| Some((one.idea_name.clone(), one.idea)),
        |(name, _), tally, tests| Finding::OfIdea(name, tally, tests),
    ));
    found.extend(parts(&closed, |one| one.tested.level, Finding::AtLevel));
    let judged = |one: &&&Evidence| one.tested.comparison.is_some_and(|found| found != Comparison::Unclear);
    if warrant.judged > 0 {
        let tests = ids(closed.iter().filter(judged).copied());
        found.push(Finding::Predicted(warrant.fulfilled, warrant.judged, tests));
    }
    if let Some(change) = warrant.change {
        let told = |one: &&&Evidence| one.tested.measure == change.measure && tells_a_change(&one.tested);
        found.push(Finding::Changed(change, ids(closed.iter().filter(told).copied())));
    }
    for decision in [Decision::Adopt, Decision::Adapt, Decision::Abandon] {
        found.extend(quotes(&closed, decision));
    }
    found.extend(
        warrant
            .unknown
            .iter()
            .map(|unknown| Finding::Open(*unknown, all.clone())),
    );
    found
}

/// As [`Warrant`] counts it: enough students, and both values written.
fn tells_a_change(test: &Tested) -> bool {
    test.change.is_some() && test.n.is_some_and(|n| n >= crate::suppression::SMALLEST_GROUP)
}

/// A finding of each part of the tests, where there are at least two parts.
fn parts<K: Ord + Clone>(
    closed: &[&Evidence],
    key: impl Fn(&Evidence) -> Option<K>,
    finding: impl Fn(K, Tally, Vec<CycleId>) -> Finding,
) -> Vec<Finding> {
    let mut parts: BTreeMap<K, Vec<&Evidence>> = BTreeMap::new();
    for one in closed {
        if let Some(key) = key(one) {
            parts.entry(key).or_default().push(one);
        }
    }
    if parts.len() < 2 {
        return Vec::new();
    }
    parts
        .into_iter()
        .map(|(key, of)| finding(key, tally(of.iter().copied()), ids(of.iter().copied())))
        .collect()
}

/// What tests of one result learnt, in their own words, one of each liceo before a second one of any.
fn quotes(closed: &[&Evidence], decision: Decision) -> Vec<Finding> {
    let words = |one: &Evidence| match decision {
        Decision::Abandon if !one.reason.is_empty() => one.reason.clone(),
        _ => one.learned.clone(),
    };
    let mut of: Vec<(usize, &Evidence)> = Vec::new();
    for one in closed.iter().filter(|one| one.tested.decision == Some(decision)) {
        if words(one).split_whitespace().count() < WORTH_QUOTING {
            continue;
        }
        let before = of
            .iter()
            .filter(|(_, other)| other.tested.school == one.tested.school)
            .count();
        of.push((before, one));
    }
    of.sort_by_key(|(before, _)| *before);
    of.into_iter()
        .take(QUOTED)
        .map(|(_, one)| Finding::Learned(decision, one.school.clone(), words(one), one.tested.cycle))
        .collect()
}

fn ids<'e>(tests: impl Iterator<Item = &'e Evidence>) -> Vec<CycleId> {
    tests.map(|one| one.tested.cycle).collect()
}

fn tally<'e>(tests: impl Iterator<Item = &'e Evidence>) -> Tally {
    let mut tally = Tally::default();
    let mut schools = BTreeSet::new();
    for one in tests {
        tally.tests += 1;
        schools.insert(one.tested.school);
        match one.tested.decision {
            Some(Decision::Adopt) => tally.adopted += 1,
            Some(Decision::Adapt) => tally.adapted += 1,
            Some(Decision::Abandon) => tally.abandoned += 1,
            None => {}
        }
    }
    tally.schools = schools.len();
    tally
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::cycle::Scale;
    use crate::id::{MeasureId, PersonId, SchoolId};
    use crate::measure::Area;

    fn evidence(number: u8, school: u8, idea: u8, decision: Option<Decision>) -> Evidence {
        let id = |n: u8| Uuid::from_u128(u128::from(n));
        Evidence {
            tested: Tested {
                cycle: CycleId(id(number)),
                school: SchoolId(id(school)),
                owner: PersonId(id(school)),
                level: Some(if number.is_multiple_of(2) {
                    Level::First
                } else {
                    Level::Second
                }),
                area: Area::Language,
                scale: Some(Scale::Class),
                measure: MeasureId(Uuid::nil()),
                comparison: decision.map(|_| Comparison::AsPredicted),
                change: Some((40.0, 50.0)),
                n: Some(if number == 9 { 3 } else { 30 }),
                decision,
            },
            idea: IdeaId(id(idea)),
            idea_name: format!("Idea {idea}"),
            school: format!("Liceo {school}"),
            learned: "Resultó cuando se avisó antes".to_owned(),
            reason: "Tomó media clase cada vez".to_owned(),
        }
    }

    #[test]
    fn what_failed_is_quoted_by_its_reason() {
        let found = findings(&[evidence(1, 1, 1, Some(Decision::Abandon))], &[]);
        assert!(found.iter().any(|one| matches!(one, Finding::Learned(Decision::Abandon, school, words, _) if school == "Liceo 1" && words.starts_with("Tomó"))));
        assert_eq!(findings(&[evidence(1, 1, 1, None)], &[]), []);
    }

    fn some() -> impl Strategy<Value = Vec<Evidence>> {
        let one = (0..3_u8, 0..3_u8, prop::option::of(0..3_usize));
        prop::collection::vec(one, 0..12).prop_map(|ones| {
            let made = ones.into_iter().zip(0..).map(|((school, idea, decision), number)| {
                let decisions = [Decision::Adopt, Decision::Adapt, Decision::Abandon];
                evidence(number, school, idea, decision.map(|one| decisions[one]))
            });
            made.collect()
        })
    }

    proptest! {
        #[test]
        fn every_finding_cites_closed_tests_and_counts_them_right(evidence in some()) {
            let closed: BTreeSet<CycleId> = evidence.iter().filter(|one| one.tested.decision.is_some()).map(|one| one.tested.cycle).collect();
            let found = findings(&evidence, &[Level::First, Level::Second, Level::Third]);
            prop_assert_eq!(found.is_empty(), closed.is_empty());
            let (mut of_ideas, mut of_levels) = (Vec::new(), Vec::new());
            for one in &found {
                let cites = one.cites();
                prop_assert!(!cites.is_empty() && cites.iter().all(|test| closed.contains(test)), "{one:?}");
                match one {
                    Finding::Tried(tally, _) => prop_assert_eq!(tally.tests, closed.len()),
                    Finding::OfIdea(_, tally, tests) => {
                        prop_assert_eq!((tally.tests, tally.adopted + tally.adapted + tally.abandoned), (tests.len(), tests.len()));
                        of_ideas.extend(tests.clone());
                    }
                    Finding::AtLevel(_, tally, tests) => {
                        prop_assert_eq!(tally.tests, tests.len());
                        of_levels.extend(tests.clone());
                    }
                    Finding::Predicted(fulfilled, judged, tests) => prop_assert!(fulfilled <= judged && *judged == tests.len()),
                    Finding::Changed(shift, tests) => prop_assert_eq!(shift.tests, tests.len()),
                    Finding::Learned(..) | Finding::Open(..) => {}
                }
            }
            // Parts are told all or not at all, and each test is in one of them.
            for mut parts in [of_ideas, of_levels] {
                let told = parts.len();
                parts.sort();
                parts.dedup();
                prop_assert!(told == 0 || (told == closed.len() && parts.len() == told));
            }
        }
    }
}
