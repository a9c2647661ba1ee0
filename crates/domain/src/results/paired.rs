//! How far the same students moved, where answers are kept together over time: of the liceo as a whole, and only where nobody can be
//! worked out from it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::id::AdministrationId;
use crate::suppression::SMALLEST_GROUP;

/// How far those moved who answered both times, in points of 0 to 100.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Paired {
    /// Since which administration.
    pub since: AdministrationId,
    /// On which scale.
    pub scale: String,
    /// How many they are.
    pub n: u32,
    /// The mean of their differences.
    pub points: f64,
    /// Its 95 % interval.
    pub interval: (f64, f64),
}

/// A scale's scores in one administration.
#[derive(Clone, Debug, Default)]
pub struct Scores {
    /// By pseudonym; whoever has one with somebody else is not in it.
    by: BTreeMap<String, f64>,
    /// How many answers stand behind what was released.
    all: usize,
}

impl Scores {
    /// Of everybody whose answers are kept: the pseudonym, where there is one, and the score, where there is one. `released` answers
    /// stand behind the release: whoever took theirs back since is still in its sums.
    #[must_use]
    pub fn of(all: &[(Option<&str>, Option<f64>)], released: u32) -> Self {
        let mut seen: BTreeMap<&str, (usize, Option<f64>)> = BTreeMap::new();
        for (link, score) in all {
            if let Some(link) = link {
                let one = seen.entry(link).or_default();
                *one = (one.0 + 1, *score);
            }
        }
        let alone = seen.into_iter().filter(|(_, (times, _))| *times == 1);
        Self {
            by: alone
                .filter_map(|(link, (_, score))| Some((link.to_owned(), score?)))
                .collect(),
            all: usize::try_from(released).unwrap_or(usize::MAX).max(all.len()),
        }
    }
}

/// Now less before, of each who answered both times; the order is that of the pseudonyms, which is none. None where fewer than eight
/// did, or where of those who answered only once there are some and fewer than eight: the released sums of both times less this one
/// would be theirs.
#[must_use]
pub fn differences(before: &Scores, now: &Scores) -> Option<Vec<f64>> {
    let both: Vec<f64> = now
        .by
        .iter()
        .filter_map(|(who, now)| Some(now - before.by.get(who)?))
        .collect();
    let smallest = usize::try_from(SMALLEST_GROUP).ok()?;
    let hidden = |all: usize| all == both.len() || all - both.len() >= smallest;
    (both.len() >= smallest && hidden(before.all) && hidden(now.all)).then_some(both)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scores(named: std::ops::Range<usize>, nameless: usize, shift: f64) -> Scores {
        let names: Vec<String> = named.map(|who| format!("{who:064x}")).collect();
        let mut all: Vec<(Option<&str>, Option<f64>)> = names
            .iter()
            .map(|name| (Some(name.as_str()), Some(50.0 + shift)))
            .collect();
        all.extend(std::iter::repeat_n((None, Some(10.0)), nameless));
        let released = u32::try_from(all.len()).unwrap();
        Scores::of(&all, released)
    }

    #[test]
    fn those_who_answered_both_times_are_compared_with_themselves() {
        let found = differences(&scores(0..20, 0, 0.0), &scores(0..20, 0, 3.0)).unwrap();
        assert_eq!(found, vec![3.0; 20]);
        assert_eq!(
            differences(&scores(0..8, 8, 0.0), &scores(0..8, 20, 1.0))
                .unwrap()
                .len(),
            8
        );
    }

    #[test]
    fn nothing_is_said_where_a_few_could_be_worked_out() {
        // Seven are too few.
        assert_eq!(differences(&scores(0..7, 9, 0.0), &scores(0..7, 9, 1.0)), None);
        // One new student: the sums of both times less the difference would be hers.
        assert_eq!(differences(&scores(0..20, 0, 0.0), &scores(0..21, 0, 1.0)), None);
        assert_eq!(differences(&scores(0..23, 0, 0.0), &scores(0..20, 0, 1.0)), None);
        assert!(differences(&scores(0..28, 0, 0.0), &scores(0..20, 0, 1.0)).is_some());
    }

    #[test]
    fn whoever_took_back_is_still_in_the_sums_that_were_released() {
        let mut before = scores(0..20, 0, 0.0);
        before.all = 21;
        assert_eq!(differences(&before, &scores(0..20, 0, 1.0)), None);
    }

    #[test]
    fn two_with_one_code_are_nobody() {
        let twice = Scores::of(&[(Some("a"), Some(1.0)), (Some("a"), Some(2.0)), (Some("b"), None)], 3);
        assert!(twice.by.is_empty());
        assert_eq!(twice.all, 3);
    }
}
