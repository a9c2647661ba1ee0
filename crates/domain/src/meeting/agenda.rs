//! Which points an agenda gets, in which order, and how its minutes are parted.

use super::ItemKind;

/// Fewest minutes for a point: with less nothing is decided.
const FEWEST: i64 = 5;

/// Something that may be spoken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Why.
    pub kind: ItemKind,
    /// For how many days it waits.
    pub days: i64,
}

/// The places of the candidates that fit into the minutes, in their order: what was kept, what stands still, then what
/// waits for a decision. Within one kind, the longest wait comes first.
#[must_use]
pub fn agenda(candidates: &[Candidate], minutes: i64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..candidates.len()).collect();
    order.sort_by_key(|place| {
        let candidate = candidates[*place];
        (rank(candidate.kind), -candidate.days)
    });
    order.truncate(usize::try_from(minutes / FEWEST).unwrap_or(0).max(1));
    order
}

const fn rank(kind: ItemKind) -> u8 {
    match kind {
        ItemKind::Kept => 0,
        ItemKind::Stalled => 1,
        ItemKind::Decide => 2,
        ItemKind::Study => 3,
        ItemKind::Tell => 4,
        ItemKind::Signal => 5,
        ItemKind::Feedback => 6,
        ItemKind::Own => 7,
    }
}

/// How much a kind takes, beside the others.
const fn weight(kind: ItemKind) -> i64 {
    match kind {
        ItemKind::Tell | ItemKind::Feedback => 2,
        _ => 3,
    }
}

/// The minutes of each point; together they are all minutes. Where steps of the last time are looked at first, the tenth
/// part is theirs and comes first in the answer: `(for the steps, for each point)`.
#[must_use]
pub fn split(minutes: i64, steps: bool, kinds: &[ItemKind]) -> (i64, Vec<i64>) {
    let first = match (steps, kinds.is_empty()) {
        (false, _) => 0,
        (true, true) => minutes,
        (true, false) => (minutes / 10).max(1).min(minutes),
    };
    let (rest, whole) = (minutes - first, kinds.iter().map(|kind| weight(*kind)).sum::<i64>());
    if whole == 0 {
        return (first, Vec::new());
    }
    let mut parts: Vec<i64> = kinds.iter().map(|kind| rest * weight(*kind) / whole).collect();
    // Minutes lost in rounding go to the first points, one each.
    let mut left = rest - parts.iter().sum::<i64>();
    for part in &mut parts {
        let one = left.min(1);
        (*part, left) = (*part + one, left - one);
    }
    (first, parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const fn candidate(kind: ItemKind, days: i64) -> Candidate {
        Candidate { kind, days }
    }

    #[test]
    fn what_stands_still_longest_comes_first() {
        let all = [
            candidate(ItemKind::Feedback, 40),
            candidate(ItemKind::Decide, 3),
            candidate(ItemKind::Stalled, 20),
            candidate(ItemKind::Stalled, 60),
            candidate(ItemKind::Kept, 0),
        ];
        assert_eq!(agenda(&all, 60), [4, 3, 2, 1, 0]);
        assert_eq!(agenda(&all, 15), [4, 3, 2]);
        assert_eq!(agenda(&all, 1), [4]);
    }

    #[test]
    fn what_was_agreed_last_time_gets_its_minutes() {
        let (first, parts) = split(45, true, &[ItemKind::Decide, ItemKind::Tell]);
        assert_eq!((first, parts), (4, vec![25, 16]));
        assert_eq!(split(30, true, &[]), (30, vec![]));
        assert_eq!(split(30, false, &[]), (0, vec![]));
    }

    proptest! {
        #[test]
        fn all_minutes_are_given_and_none_twice(
            minutes in 5_i64..=480, steps: bool,
            kinds in prop::collection::vec(prop::sample::select(ItemKind::ALL), 1..12),
        ) {
            let (first, parts) = split(minutes, steps, &kinds);
            prop_assert_eq!(first + parts.iter().sum::<i64>(), minutes);
            prop_assert!(parts.iter().all(|part| *part >= 0));
            prop_assert_eq!(parts.len(), kinds.len());
        }
    }
}
