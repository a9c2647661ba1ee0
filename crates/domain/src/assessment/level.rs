//! What a liceo learns of an assessment: made once, from the classes whose entering had ended by then, and frozen.
//!
//! Owns what of it may be told to whom. A class of a subject is one teacher's, so that a sum from which one teacher's classes can be worked
//! out would be a judgement of that teacher. Must not name or order anybody. `docs/decisions/0019` says why.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::Axis;
use crate::id::{CourseId, PersonId};
use crate::suppression::SMALLEST_GROUP;
use crate::time::Day;

/// So many teachers' classes at least stand behind a sum, each with [`SMALLEST_GROUP`] students or more.
const FEWEST_TEAMS: usize = 2;

/// What students achieved on an axis, in shares of its points.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Achieved {
    /// The axis.
    pub axis: Axis,
    /// Questions with a key that ask for it.
    pub questions: u32,
    /// Students who were asked any of them.
    pub n: u32,
    /// Mean of their shares.
    pub mean: f64,
    /// Its interval.
    pub interval: Option<(f64, f64)>,
}

/// A class in the sum.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SummedClass {
    /// The class.
    pub course: CourseId,
    /// Students with answers.
    pub n: u32,
    /// Which teachers' it is, as a number that says who shares a teacher and names nobody.
    pub team: u32,
    /// Whether its teacher shows it to whoever leads.
    pub shared: bool,
    /// Students who were asked something of each axis of the sum, in its order.
    pub asked: Vec<u32>,
    /// What it achieved; nothing where it may not be shown by itself.
    pub achieved: Vec<Achieved>,
}

/// How far the same students came since an earlier assessment, in shares of the later paper.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LevelGrowth {
    /// What the earlier one was called.
    pub since: String,
    /// When it was taken.
    pub day: Day,
    /// Students who took both.
    pub n: u32,
    /// Their mean then.
    pub before: f64,
    /// And now.
    pub after: f64,
    /// The interval of the change.
    pub interval: (f64, f64),
    /// How many of them each class of the sum has, in its order.
    pub by_class: Vec<u32>,
}

/// A level of a liceo in one assessment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LevelSum {
    /// The axes, in the curriculum's order.
    pub axes: Vec<Axis>,
    /// The classes.
    pub classes: Vec<SummedClass>,
    /// What all of them achieved, axis by axis; nothing of an axis that nobody may be told of.
    pub achieved: Vec<Achieved>,
    /// Where they stand firmest and what they find hardest, if the same students tell these two apart.
    pub apart: Option<(Axis, Axis)>,
    /// How far they came, where an earlier assessment tells and it may be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub growth: Option<LevelGrowth>,
}

impl LevelSum {
    /// The sum as it is kept: without whatever nobody who leads may read.
    #[must_use]
    pub fn frozen(mut self) -> Self {
        for class in &mut self.classes {
            if !is_shown(class) {
                class.achieved.clear();
            }
            class.achieved.retain(|one| is_enough(one.n));
        }
        let told: Vec<Axis> = self.told(&[]).iter().map(|one| one.axis).collect();
        self.achieved.retain(|one| told.contains(&one.axis));
        self.apart = self
            .apart
            .filter(|(firm, hard)| told.contains(firm) && told.contains(hard));
        if self.growth_told(&[]).is_none() {
            self.growth = None;
        }
        self
    }

    /// Whether it tells anybody who leads anything.
    #[must_use]
    pub fn tells_nothing(&self) -> bool {
        self.achieved.is_empty() && self.shown().next().is_none()
    }

    /// Students in it.
    #[must_use]
    pub fn n(&self) -> u32 {
        self.classes.iter().map(|class| class.n).sum()
    }

    /// The classes that are shown by themselves.
    pub fn shown(&self) -> impl Iterator<Item = &SummedClass> {
        self.classes.iter().filter(|class| is_shown(class))
    }

    /// What may be told to somebody who reads the classes `own` anyway: the axes on which what they don't read of the sum is nothing, or is
    /// of two teachers and more. Else the sum less what is known would be one teacher's class.
    #[must_use]
    pub fn told(&self, own: &[CourseId]) -> Vec<&Achieved> {
        let may = |one: &&Achieved| {
            let place = self.axes.iter().position(|axis| *axis == one.axis);
            is_enough(one.n) && place.is_some_and(|place| !self.tells_of_one(place, own))
        };
        self.achieved.iter().filter(may).collect()
    }

    /// How far the level came, as far as it may be told to somebody who reads the classes `own` anyway. A class that is shown by axis is
    /// not shown by its growth, so that it hides like any other.
    #[must_use]
    pub fn growth_told(&self, own: &[CourseId]) -> Option<&LevelGrowth> {
        let growth = self.growth.as_ref()?;
        let hidden = self.classes.iter().zip(&growth.by_class);
        let hidden = hidden.filter(|(class, _)| !own.contains(&class.course));
        let tells = is_ones(hidden.map(|(class, n)| (class.team, *n)));
        (is_enough(growth.n) && !tells).then_some(growth)
    }

    /// Whether what is hidden of an axis from a reader could be put down to one teacher, or to fewer than eight students.
    fn tells_of_one(&self, place: usize, own: &[CourseId]) -> bool {
        let is_open = |class: &SummedClass| {
            let shown = class.achieved.iter().any(|one| Some(&one.axis) == self.axes.get(place));
            own.contains(&class.course) || (is_shown(class) && shown)
        };
        let hidden = self.classes.iter().filter(|class| !is_open(class));
        is_ones(hidden.map(|class| (class.team, class.asked.get(place).copied().unwrap_or(0))))
    }
}

/// Whether students of these teams are of fewer than two teachers with eight of them each. Of nobody it is not.
fn is_ones(hidden: impl Iterator<Item = (u32, u32)>) -> bool {
    let mut teams: HashMap<u32, u32> = HashMap::new();
    for (team, n) in hidden.filter(|(_, n)| *n > 0) {
        *teams.entry(team).or_default() += n;
    }
    let whole = teams.values().filter(|n| is_enough(**n)).count();
    !teams.is_empty() && whole < FEWEST_TEAMS
}

fn is_shown(class: &SummedClass) -> bool {
    class.shared && is_enough(class.n)
}

fn is_enough(n: u32) -> bool {
    i64::from(n) >= SMALLEST_GROUP
}

/// Numbers the classes so that two have the same where anybody teaches both, directly or through a third.
#[must_use]
pub fn teams(teachers: &[Vec<PersonId>]) -> Vec<u32> {
    let mut team: Vec<usize> = (0..teachers.len()).collect();
    for one in 0..teachers.len() {
        for other in 0..one {
            if teachers[one].iter().any(|person| teachers[other].contains(person)) {
                let (from, to) = (team[one], team[other]);
                team.iter_mut()
                    .filter(|known| **known == from)
                    .for_each(|known| *known = to);
            }
        }
    }
    team.into_iter()
        .map(|at| u32::try_from(at).unwrap_or(u32::MAX))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn course(at: u128) -> CourseId {
        CourseId(Uuid::from_u128(at))
    }

    fn achieved(n: u32) -> Achieved {
        Achieved {
            axis: Axis::Numbers,
            questions: 5,
            n,
            mean: 0.5,
            interval: None,
        }
    }

    /// A class as students, team and whether it is shared.
    type Class = (u32, u32, bool);

    fn sum(classes: &[Class]) -> LevelSum {
        let class = |(at, (n, team, shared)): (u128, &Class)| SummedClass {
            course: course(at),
            n: *n,
            team: *team,
            shared: *shared,
            asked: vec![*n],
            achieved: vec![achieved(*n)],
        };
        let sum = LevelSum {
            axes: vec![Axis::Numbers],
            classes: (1..).zip(classes).map(class).collect(),
            achieved: vec![achieved(classes.iter().map(|(n, ..)| n).sum())],
            apart: None,
            growth: None,
        };
        sum.frozen()
    }

    #[test]
    fn a_sum_is_told_unless_it_is_one_teachers() {
        let cases: [(&[Class], bool); 9] = [
            (&[(30, 1, false), (30, 2, false)], true),
            // One teacher's classes, however many.
            (&[(30, 1, false), (30, 1, false)], false),
            (&[(30, 1, false)], false),
            // Shared, it is no secret any more.
            (&[(30, 1, true)], true),
            // Less the one that is shared, the sum is the other's.
            (&[(30, 1, true), (30, 2, false)], false),
            (&[(30, 1, true), (30, 2, false), (30, 3, false)], true),
            // Three students of somebody don't hide thirty of somebody else.
            (&[(30, 1, false), (3, 2, false)], false),
            // A class too small to be shown isn't, though it is shared: what is left must not be it.
            (&[(30, 1, true), (5, 2, true)], false),
            (&[(4, 1, true)], false),
        ];
        for (classes, told) in cases {
            assert_eq!(!sum(classes).told(&[]).is_empty(), told, "{classes:?}");
        }
    }

    #[test]
    fn whoever_leads_and_teaches_takes_off_their_own_class() {
        let two = sum(&[(30, 1, false), (30, 2, false)]);
        assert!(!two.told(&[]).is_empty());
        assert!(two.told(&[course(1)]).is_empty());
        let three = sum(&[(30, 1, false), (30, 2, false), (30, 3, false)]);
        assert!(!three.told(&[course(1)]).is_empty());
        assert!(!three.told(&[course(1), course(2), course(3)]).is_empty());
    }

    #[test]
    fn what_nobody_may_read_is_not_kept() {
        let kept = sum(&[(30, 1, true), (30, 2, false), (30, 3, false), (5, 4, true)]);
        let by_class: Vec<usize> = kept.classes.iter().map(|class| class.achieved.len()).collect();
        assert_eq!(by_class, [1, 0, 0, 0]);
        assert_eq!(kept.shown().count(), 1);
        assert!(sum(&[(30, 1, false)]).achieved.is_empty());
        assert_eq!(sum(&[(30, 1, false)]).n(), 30);
    }

    #[test]
    fn growth_is_told_of_two_teachers_whatever_is_shown() {
        let grown = |by_class: &[u32], classes: &[Class]| {
            let mut sum = sum(classes);
            sum.growth = Some(LevelGrowth {
                since: "Diagnóstico".to_owned(),
                day: Day::new(2026, 3, 16).unwrap(),
                n: by_class.iter().sum(),
                before: 0.4,
                after: 0.5,
                interval: (0.05, 0.15),
                by_class: by_class.to_vec(),
            });
            sum.frozen()
        };
        let two = [(30, 1, false), (30, 2, false)];
        assert!(grown(&[25, 28], &two).growth_told(&[]).is_some());
        assert!(grown(&[25, 28], &two).growth_told(&[course(1)]).is_none());
        assert!(grown(&[25, 3], &two).growth.is_none());
        // That a class is shown by axis tells nobody how far it came.
        let shown = [(30, 1, true), (30, 2, false), (30, 3, false)];
        assert!(grown(&[25, 28, 27], &shown).growth_told(&[]).is_some());
        assert!(grown(&[25, 0, 0], &shown).growth.is_none());
    }

    #[test]
    fn an_axis_that_one_class_alone_was_asked_is_not_told() {
        let mut two = sum(&[(30, 1, false), (30, 2, false)]);
        two.classes[1].asked = vec![0];
        two.achieved = vec![achieved(30)];
        assert!(two.told(&[]).is_empty());
    }

    #[test]
    fn who_shares_a_teacher_is_of_one_team() {
        let person = |at: u128| PersonId(Uuid::from_u128(at));
        let found = teams(&[
            vec![person(1)],
            vec![person(2)],
            vec![person(2), person(1)],
            vec![person(3)],
        ]);
        assert_eq!(found[0], found[1]);
        assert_eq!(found[1], found[2]);
        assert_ne!(found[2], found[3]);
    }
}
