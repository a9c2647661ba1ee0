//! Students: who they are to the network, as little of it as it takes.
//!
//! Owns the RUN and what is kept in its place. Must not keep a RUN: it is read, checked, turned into a key and forgotten;
//! and must not hold what a nómina says besides (address, telephone, ethnic origin, marks).

mod hmac;
mod key;
mod run;
mod slip;

pub use key::{RosterSecret, RunKey};
pub use run::{LEAST_IPE, Run, RunProblem, run_check_digit};
pub use slip::{Slip, SlipHolder};

use crate::check::Wrong;
use crate::text;
use crate::time::Day;
use crate::word::words;

/// As many characters of a name are kept.
const NAME: usize = 80;

/// Nobody in secondary school is younger or older: a day beyond is a slip of the pen.
const YOUNGEST: i16 = 10;
const OLDEST: i16 = 99;

words! {
    /// What a register says of a student's sex.
    Sex {
        /// Female.
        Female = "female",
        /// Male.
        Male = "male",
        /// Neither.
        Other = "other",
        /// Nothing is said, or nothing that can be understood.
        Unsaid = "unsaid",
    }
}

/// A student to be entered.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct NewStudent {
    /// Given names.
    pub given_names: String,
    /// Surnames, the father's first as registers have them.
    pub surnames: String,
    /// Sex.
    pub sex: Sex,
    /// Day of birth, where it is known: consent depends on the age.
    pub born: Option<Day>,
    /// What stands for the RUN; none for whom the school enters by hand without one.
    pub run_key: Option<RunKey>,
}

impl NewStudent {
    /// Checks what a form says of a student, besides the RUN. No day of birth is as good as a form gets, and is no mistake.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(given: &str, surnames: &str, sex: &str, born: &str, today: Day) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let (given_names, surnames) = (text::line(given, NAME), text::line(surnames, NAME));
        let is_name = |name: &str| name.chars().any(char::is_alphabetic);
        wrong.unless(is_name(&given_names), "given_names", "students-wrong-name");
        wrong.unless(is_name(&surnames), "surnames", "students-wrong-name");
        let born = born.trim();
        let age = |day: &Day| today.year() - day.year();
        let day = born.parse::<Day>().ok();
        let day = day.filter(|day| (YOUNGEST..=OLDEST).contains(&age(day)));
        wrong.unless(born.is_empty() || day.is_some(), "born", "students-wrong-born");
        wrong.or(Self {
            given_names,
            surnames,
            sex: sex.parse().unwrap_or(Sex::Unsaid),
            born: day,
            run_key: None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_student_is_entered_with_little() {
        let today = Day::new(2026, 6, 1).unwrap();
        let one = NewStudent::check(" Luz  María ", "Ñirre", "", "", today).unwrap();
        assert_eq!(
            (one.given_names.as_str(), one.born, one.sex),
            ("Luz María", None, Sex::Unsaid)
        );
        let wrong = NewStudent::check("", "-", "x", "2025-01-01", today).unwrap_err();
        assert_eq!(wrong.of("given_names"), Some("students-wrong-name"));
        assert_eq!(wrong.of("surnames"), Some("students-wrong-name"));
        assert_eq!(wrong.of("born"), Some("students-wrong-born"));
    }
}
