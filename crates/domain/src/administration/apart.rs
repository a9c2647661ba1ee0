//! Answers that were kept apart, once somebody decides: which kinds may count after all, and whether answers fit what was asked.

use survey::{Answers, Instrument};

use super::{Administration, Apart};
use crate::suppression::{may_show, withheld};
use crate::time::Day;

/// The word of answers that somebody decided not to count. Nothing arrives so, and nothing brings it back.
pub const SET_ASIDE: &str = "set-aside";

impl Apart {
    /// Whether answers of this kind may be taken in: of another version nobody knows what they were asked.
    #[must_use]
    pub const fn may_count(self) -> bool {
        !matches!(self, Self::OtherVersion)
    }
}

impl Administration {
    /// What counts of answers given on a day; none where one of them doesn't fit: our page makes none of those.
    #[must_use]
    pub fn fitting(&self, instrument: &Instrument, given: &Answers, day: Day) -> Option<Answers> {
        let day = survey::Day::parse(&day.to_string())?;
        let checked = survey::answers::validate(instrument, self.form(instrument), given, day);
        checked.unfit.is_empty().then_some(checked.answers)
    }
}

/// How many answers of a course are kept apart, kind by kind, as far as that may be said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApartCount<'a> {
    /// All of them; none below eight.
    pub all: Option<i64>,
    /// The kinds of which the others leave nobody or eight at least.
    pub kinds: Vec<(&'a str, i64)>,
}

impl<'a> ApartCount<'a> {
    /// Counts kinds, each with how many there are.
    #[must_use]
    pub fn of(kinds: &[(&'a str, i64)]) -> Self {
        let kinds: Vec<(&str, i64)> = kinds.iter().copied().filter(|(_, n)| *n > 0).collect();
        let all: i64 = kinds.iter().map(|(_, n)| n).sum();
        if !may_show(Some(all)) {
            return Self::default();
        }
        let cells: Vec<Option<i64>> = kinds.iter().map(|(_, n)| Some(*n)).collect();
        let shown = kinds.into_iter().zip(withheld(&cells)).filter(|(_, out)| !out);
        Self {
            all: Some(all),
            kinds: shown.map(|(kind, _)| kind).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fewer_than_eight_are_said_nowhere_and_left_by_nothing() {
        let of = |kinds: &[(&'static str, i64)]| ApartCount::of(kinds);
        assert_eq!(of(&[("late", 7)]), ApartCount::default());
        assert_eq!(of(&[("late", 4), ("too-many", 4)]).all, Some(8));
        assert_eq!(of(&[("late", 4), ("too-many", 4)]).kinds, []);
        assert_eq!(
            of(&[("late", 9), ("too-many", 3)]).kinds,
            [],
            "12 less 9 would be three"
        );
        assert_eq!(of(&[("late", 9), ("too-many", 0)]).kinds, [("late", 9)]);
        assert_eq!(
            of(&[("late", 9), ("too-many", 8)]).kinds,
            [("late", 9), ("too-many", 8)]
        );
    }
}
