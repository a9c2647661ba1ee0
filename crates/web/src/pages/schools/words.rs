//! The words by which places are told: codes, regions, specialities, dependencies.

use domain::school::{Dependency, Level, Scheme};
use store::SchoolLine;

use crate::page::Page;

/// The regions from north to south, as every Chilean form lists them.
const REGIONS: [i64; 16] = [15, 1, 2, 3, 4, 5, 13, 6, 7, 16, 8, 9, 14, 10, 11, 12];

/// A school's code as people write it, with who issued it: `RBD 25-3`.
pub fn code(page: &Page, scheme: Scheme, code: &str, digit: Option<&str>) -> String {
    let issuer = page.t(&format!("scheme-{scheme}"));
    match (scheme, digit) {
        (Scheme::ClRbd, Some(digit)) => format!("{issuer} {code}-{digit}"),
        _ => format!("{issuer} {code}"),
    }
}

/// Where a school is and by which code it goes: the second voice of its line.
pub fn place(page: &Page, comuna: Option<&str>, region_code: Option<i64>, code: String) -> String {
    let parts = [
        comuna.map(str::to_owned),
        region_code.map(|number| region(page, number)),
        Some(code),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// [`place`] of a line of the list.
pub fn place_of(page: &Page, line: &SchoolLine) -> String {
    let code = code(page, line.scheme, &line.code, line.check_digit.as_deref());
    place(page, line.comuna.as_deref(), line.region, code)
}

/// A region by name; its number where we don't know it.
pub fn region(page: &Page, number: i64) -> String {
    known(page, &format!("region-{number}"), number)
}

/// A speciality by name; its code where we don't know it.
pub fn speciality(page: &Page, number: i64) -> String {
    known(page, &format!("speciality-{number}"), number)
}

/// Whom a school belongs to.
pub fn dependency(page: &Page, dependency: Dependency) -> String {
    page.t(&format!("dependency-{dependency}"))
}

/// The levels, for a choice.
pub fn level_choices(page: &Page) -> Vec<(String, String)> {
    let said = |level: &Level| (level.to_string(), page.t(&format!("level-{level}")));
    Level::ALL.iter().map(said).collect()
}

/// The regions, for a choice.
pub fn region_choices(page: &Page) -> Vec<(String, String)> {
    REGIONS
        .iter()
        .map(|number| (number.to_string(), region(page, *number)))
        .collect()
}

fn known(page: &Page, key: &str, number: i64) -> String {
    if page.lang.has(key) {
        page.t(key)
    } else {
        number.to_string()
    }
}
