//! A school's facts with the keys by which it is sorted and found.

use domain::school::{Scheme, SchoolFacts};
use store::NewSchool;

/// A school to be taken in. It is found by its name, its comuna and its code, with and without check digit.
#[must_use]
pub fn new_school(facts: SchoolFacts) -> NewSchool {
    let digit = match (facts.key.scheme, &facts.check_digit) {
        (Scheme::ClRbd, Some(digit)) => format!("-{digit}"),
        _ => String::new(),
    };
    let comuna = facts.comuna.as_deref().unwrap_or_default();
    let found_by = format!("{} {comuna} {}{digit}", facts.name, facts.key.code);
    NewSchool {
        sort_key: i18n::sort_key(&facts.name),
        search_key: i18n::search_key(&found_by),
        facts,
    }
}
