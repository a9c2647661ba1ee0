//! Whose consent it takes, by age.

use super::{Giver, Sensitivity};
use crate::time::Day;
use crate::word::words;

/// Younger ones are children: a guardian for anything (art. 16 quáter).
const CHILD_UNTIL: i16 = 14;
/// Younger ones need a guardian for sensitive data.
const SENSITIVE_UNTIL: i16 = 16;
/// An age beyond this is a slip of the pen, so nothing is known.
const OLDEST: i16 = 99;

words! {
    /// Whose consent is needed, and by which rule.
    Needed {
        /// A guardian's: a child.
        Child = "child",
        /// A guardian's: sensitive data of somebody who isn't sixteen.
        Younger = "younger",
        /// A guardian's: nobody knows how old.
        UnknownAge = "unknown-age",
        /// The student's own.
        Own = "own",
    }
}

impl Needed {
    /// Who gives it.
    #[must_use]
    pub const fn giver(self) -> Giver {
        match self {
            Self::Child | Self::Younger | Self::UnknownAge => Giver::Guardian,
            Self::Own => Giver::Student,
        }
    }
}

/// Whose consent it takes on a day. Whoever's birthday isn't known is treated as the youngest.
#[must_use]
pub fn needed(born: Option<Day>, on: Day, sensitivity: Sensitivity) -> Needed {
    let age = born.map(|born| age(born, on)).filter(|age| (0..=OLDEST).contains(age));
    match (age, sensitivity) {
        (None, _) => Needed::UnknownAge,
        (Some(age), _) if age < CHILD_UNTIL => Needed::Child,
        (Some(age), Sensitivity::Sensitive) if age < SENSITIVE_UNTIL => Needed::Younger,
        (Some(_), _) => Needed::Own,
    }
}

/// Whole years on a day. The birthday itself counts. Born on 29 February, one is a year older on 1 March of a common year: a
/// guardian asked for one day longer does no harm.
fn age(born: Day, on: Day) -> i16 {
    let had_birthday = (on.0.month(), on.0.day()) >= (born.0.month(), born.0.day());
    on.year() - born.year() - i16::from(!had_birthday)
}

/// The age from which a student decides herself: found by asking [`needed`], so that what a page says is what is done.
#[must_use]
pub fn guardian_until(sensitivity: Sensitivity) -> i64 {
    let on = Day::EPOCH;
    let own = |years: &i16| {
        let born = Day::new(on.year() - years, 1, 1);
        needed(born, on, sensitivity) == Needed::Own
    };
    (0..=OLDEST).find(own).map_or_else(|| i64::from(OLDEST), i64::from)
}
