//! What the product says, in Chilean Spanish (the source) and in English.
//!
//! Owns: messages, numbers, dates, lists and the keys by which names are sorted and found.
//! Must not: know any noun of the product, read a clock or a setting, write a log. A message that is
//! missing shows its key in brackets, so that a page never fails for want of a word.

mod arg;
mod bundle;
mod dates;
mod lang;
mod names;
mod numbers;
mod words;

pub use arg::Arg;
pub use lang::Lang;
pub use names::{search_key, sort_key};
pub use words::{Gender, capitalized};
