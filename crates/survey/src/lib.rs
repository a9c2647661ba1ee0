//! The questionnaire language: what an instrument asks, when it shows what, which answers fit, and what they add up to.
//!
//! Owns the model of an instrument with its versions, the catalogue of what may be wrong with one, skip logic, the validation of
//! one submission, scores, and two written forms: our own JSON, and the sheets of an XLSForm as tables of strings.
//! Must not know a database, a page, a clock (today is an argument), a file, a person or another crate of the house; must not
//! judge whoever answered. No function here panics, whatever it is given, and none runs on unless [`check()`] calls the instrument
//! too large.
//!
//! Begin with [`Instrument`] and [`check()`]. Of XLSForm it speaks a subset, and refuses the rest by row and name
//! ([`xlsform`]); of XPath too, by position and name ([`logic`]): no `regex()`, of which every tool has another dialect, and no
//! `count()`, which counts repeats, and there are none. Scores by a Rasch model are not made here.

pub mod answers;
pub mod check;
pub mod json;
pub mod logic;
pub mod model;
pub mod own;
pub mod sampling;
pub mod scoring;
pub mod shortening;
pub mod versions;
mod word;
pub mod xlsform;

pub use answers::{Answer, Answers};
pub use check::{Problem, check};
pub use logic::{Condition, Day};
pub use model::{
    Anchor, Asks, Instrument, Item, Language, Origin, Scale, Section, ShortForm, ShortScale, Texts, Validation,
};
pub use word::NotAWord;
