//! A ramp: cycles that follow each other, from one student to several liceos. Owns its order and how its scale grows.
//!
//! Where somebody tests the same twice from one cycle, or two liceos go on from one, the ramp is a tree.

use std::collections::{BTreeMap, BTreeSet};

use super::{Comparison, Decision, Scale};
use crate::id::CycleId;
use crate::time::Day;

/// A cycle in its ramp.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rung {
    /// The cycle.
    pub id: CycleId,
    /// The one it follows.
    pub follows: Option<CycleId>,
    /// How large it is, where its plan says so.
    pub scale: Option<Scale>,
    /// Its first day.
    pub starts_on: Day,
    /// How its result lies beside its prediction.
    pub comparison: Option<Comparison>,
    /// What was decided.
    pub decision: Option<Decision>,
}

/// How the scale changes from one cycle to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Growth {
    /// Nothing came before it.
    First,
    /// One step larger: the ramp's usual way.
    Grew,
    /// The same again: with somebody else, or changed.
    Same,
    /// More than one step at once.
    Jumped(usize),
    /// Smaller again.
    Shrank,
    /// One of the two doesn't say its scale.
    Unknown,
}

/// A rung in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The cycle.
    pub rung: Rung,
    /// Place in the order of the one it follows, if that one is in the ramp.
    pub after: Option<usize>,
    /// How its scale came about.
    pub growth: Growth,
}

/// Cycles in the order in which they follow each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ramp {
    placed: Vec<Placed>,
}

impl Ramp {
    /// Orders them: each after the one it follows, brothers by their first day. Links in a circle, which no form can make
    /// and a hand in the database could, are cut rather than followed for ever.
    #[must_use]
    pub fn of(rungs: &[Rung]) -> Self {
        let known: BTreeSet<CycleId> = rungs.iter().map(|rung| rung.id).collect();
        let mut after: BTreeMap<Option<CycleId>, Vec<Rung>> = BTreeMap::new();
        for rung in rungs {
            let parent = rung.follows.filter(|id| known.contains(id) && *id != rung.id);
            after.entry(parent).or_default().push(*rung);
        }
        for brothers in after.values_mut() {
            brothers.sort_by_key(|rung| (rung.starts_on, rung.id));
        }
        let mut ramp = Self::default();
        let mut left = rungs.to_vec();
        left.sort_by_key(|rung| (rung.starts_on, rung.id));
        for root in after.get(&None).cloned().unwrap_or_default() {
            ramp.place(root, None, &after);
        }
        // Only a circle is left now: it is cut at its earliest.
        for rung in left {
            if !ramp.holds(rung.id) {
                ramp.place(rung, None, &after);
            }
        }
        ramp
    }

    fn place(&mut self, root: Rung, parent: Option<usize>, after: &BTreeMap<Option<CycleId>, Vec<Rung>>) {
        let mut waiting = vec![(root, parent)];
        while let Some((rung, parent)) = waiting.pop() {
            if self.holds(rung.id) {
                continue;
            }
            let growth = parent
                .and_then(|at| self.placed.get(at))
                .map_or(Growth::First, |before| growth(before.rung.scale, rung.scale));
            let at = self.placed.len();
            self.placed.push(Placed {
                rung,
                after: parent,
                growth,
            });
            // The last pushed comes first: brothers are pushed from the latest to the earliest.
            let next = after.get(&Some(rung.id)).map_or(&[][..], Vec::as_slice);
            waiting.extend(next.iter().rev().map(|child| (*child, Some(at))));
        }
    }

    fn holds(&self, id: CycleId) -> bool {
        self.placed.iter().any(|placed| placed.rung.id == id)
    }

    /// The rungs in their order.
    #[must_use]
    pub fn placed(&self) -> &[Placed] {
        &self.placed
    }

    /// The chain that leads to a cycle, the first test first.
    #[must_use]
    pub fn way_to(&self, id: CycleId) -> Vec<Placed> {
        let mut at = self.placed.iter().position(|placed| placed.rung.id == id);
        let mut way = Vec::new();
        while let Some(placed) = at.and_then(|at| self.placed.get(at)) {
            way.push(*placed);
            at = placed.after;
        }
        way.reverse();
        way
    }

    /// The largest scale tested.
    #[must_use]
    pub fn largest(&self) -> Option<Scale> {
        self.placed.iter().filter_map(|placed| placed.rung.scale).max()
    }

    /// Whether it is more than one test.
    #[must_use]
    pub fn is_ramp(&self) -> bool {
        self.placed.len() > 1
    }
}

/// How the scale changes.
#[must_use]
pub fn growth(before: Option<Scale>, now: Option<Scale>) -> Growth {
    let (Some(before), Some(now)) = (before, now) else {
        return Growth::Unknown;
    };
    match (before.step(), now.step()) {
        (was, is) if is < was => Growth::Shrank,
        (was, is) if is == was => Growth::Same,
        (was, is) if is == was + 1 => Growth::Grew,
        (was, is) => Growth::Jumped(is - was),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn id(number: usize) -> CycleId {
        CycleId(uuid::Uuid::from_u128(number as u128 + 1))
    }

    fn rung(number: usize, follows: Option<usize>, scale: Option<Scale>, day: i64) -> Rung {
        Rung {
            id: id(number),
            follows: follows.map(id),
            scale,
            starts_on: Day::EPOCH.plus_days(day),
            comparison: None,
            decision: None,
        }
    }

    #[test]
    fn a_ramp_grows_from_a_class_to_a_level() {
        let ramp = Ramp::of(&[
            rung(1, Some(0), Some(Scale::Level), 20),
            rung(0, None, Some(Scale::Class), 0),
            rung(2, Some(1), Some(Scale::Schools), 40),
            rung(3, Some(1), Some(Scale::Class), 50),
        ]);
        let growths: Vec<Growth> = ramp.placed().iter().map(|placed| placed.growth).collect();
        assert_eq!(
            growths,
            [Growth::First, Growth::Grew, Growth::Jumped(2), Growth::Shrank]
        );
        assert_eq!(ramp.largest(), Some(Scale::Schools));
        let way: Vec<CycleId> = ramp.way_to(id(3)).iter().map(|placed| placed.rung.id).collect();
        assert_eq!(way, [id(0), id(1), id(3)]);
    }

    fn any_rungs() -> impl Strategy<Value = Vec<Rung>> {
        let scale = proptest::option::of(proptest::sample::select(Scale::ALL));
        proptest::collection::vec((proptest::option::of(0_usize..14), scale, 0_i64..400), 0..12).prop_map(|rows| {
            rows.into_iter()
                .enumerate()
                .map(|(number, (follows, scale, day))| rung(number, follows, scale, day))
                .collect()
        })
    }

    proptest! {
        /// Whatever the links say, circles included: every cycle once, each after the one it hangs on.
        #[test]
        fn each_cycle_stands_once_and_after_the_one_it_follows(rungs in any_rungs()) {
            let ramp = Ramp::of(&rungs);
            let mut ids: Vec<CycleId> = ramp.placed().iter().map(|placed| placed.rung.id).collect();
            for (at, placed) in ramp.placed().iter().enumerate() {
                if let Some(before) = placed.after {
                    prop_assert!(before < at);
                    prop_assert_eq!(Some(ramp.placed()[before].rung.id), placed.rung.follows);
                } else {
                    prop_assert_eq!(placed.growth, Growth::First);
                }
            }
            ids.sort();
            ids.dedup();
            prop_assert_eq!(ids.len(), rungs.len());
        }

        #[test]
        fn the_order_in_which_they_are_read_changes_nothing(rungs in any_rungs(), seed in 0_usize..7) {
            let mut turned = rungs.clone();
            if !turned.is_empty() {
                let by = seed % turned.len();
                turned.rotate_left(by);
            }
            prop_assert_eq!(Ramp::of(&rungs), Ramp::of(&turned));
        }

        #[test]
        fn a_way_ends_at_its_cycle_and_begins_at_a_first_one(rungs in any_rungs()) {
            let ramp = Ramp::of(&rungs);
            for placed in ramp.placed() {
                let way = ramp.way_to(placed.rung.id);
                prop_assert_eq!(way.last(), Some(placed));
                prop_assert!(way[0].after.is_none());
            }
        }
    }
}
