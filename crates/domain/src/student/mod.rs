//! Students: who they are to the network, as little of it as it takes.
//!
//! Owns the RUN and what is kept in its place. Must not keep a RUN: it is read, checked, turned into a key and forgotten;
//! and must not hold what a nómina says besides (address, telephone, ethnic origin, marks).

mod hmac;
mod key;
mod run;

pub use key::{RunKey, RunSecret};
pub use run::{LEAST_IPE, Run, RunProblem, run_check_digit};

use crate::time::Day;
use crate::word::words;

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
    /// What stands for the RUN.
    pub run_key: RunKey,
}
