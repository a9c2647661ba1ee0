//! The keys of what `survey` has to say, which speaks no language.

use survey::check::Wrong;
use survey::xlsform::Refusal;

/// The key of why something of a form is refused. `$column` is where it stands, `$value` what stands there.
#[must_use]
pub fn refusal_key(what: Refusal) -> String {
    format!("form-refused-{}", what.word())
}

/// The key of what is wrong with an instrument. `$value` is the detail: a key, a field.
#[must_use]
pub fn wrong_key(what: Wrong) -> String {
    format!("instrument-wrong-{}", what.word())
}
