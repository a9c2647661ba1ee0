//! What differs between the facts that are known and those of a file.

use domain::exchange::Place;
use domain::school::SchoolFacts;

/// A fact of a school that an import may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// Check digit.
    CheckDigit,
    /// Name.
    Name,
    /// Region.
    Region,
    /// Comuna code.
    ComunaCode,
    /// Comuna.
    Comuna,
    /// Dependency.
    Dependency,
    /// Rural.
    Rural,
    /// Enrolment.
    Enrolment,
    /// Specialities.
    Specialities,
    /// Where it is.
    Place,
    /// Year of the directory.
    Year,
}

impl Field {
    /// The key of its label.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::CheckDigit => "directory-field-check-digit",
            Self::Name => "directory-field-name",
            Self::Region => "directory-field-region",
            Self::ComunaCode => "directory-field-comuna-code",
            Self::Comuna => "directory-field-comuna",
            Self::Dependency => "directory-field-dependency",
            Self::Rural => "directory-field-rural",
            Self::Enrolment => "directory-field-enrolment",
            Self::Specialities => "directory-field-specialities",
            Self::Place => "directory-field-place",
            Self::Year => "directory-field-year",
        }
    }
}

/// A fact that changes. Words (`slep`, `true`) and codes are as they are kept: the page says them in its language.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Change {
    /// Which.
    pub field: Field,
    /// As it is known; none where it wasn't.
    pub before: Option<String>,
    /// As it will be.
    pub after: Option<String>,
}

/// The facts after an import: what the file doesn't say stays as it is known.
pub(super) fn merged(known: &SchoolFacts, file: &SchoolFacts) -> SchoolFacts {
    let kept = known.clone();
    let said = file.clone();
    SchoolFacts {
        key: said.key,
        check_digit: said.check_digit.or(kept.check_digit),
        name: said.name,
        region: said.region.or(kept.region),
        comuna_code: said.comuna_code.or(kept.comuna_code),
        comuna: said.comuna.or(kept.comuna),
        dependency: said.dependency.or(kept.dependency),
        rural: said.rural.or(kept.rural),
        enrolment: said.enrolment.or(kept.enrolment),
        specialities: if said.specialities.is_empty() {
            kept.specialities
        } else {
            said.specialities
        },
        place: said.place.or(kept.place),
        year: said.year.or(kept.year),
    }
}

/// What differs, in the order of the page.
pub(super) fn changes(before: &SchoolFacts, after: &SchoolFacts) -> Vec<Change> {
    let (was, is) = (values(before), values(after));
    let pairs = was.into_iter().zip(is);
    pairs
        .filter(|((_, before), (_, after))| before != after)
        .map(|((field, before), (_, after))| Change { field, before, after })
        .collect()
}

fn values(facts: &SchoolFacts) -> [(Field, Option<String>); 11] {
    let number = |number: Option<i64>| number.map(|n| n.to_string());
    let codes: Vec<String> = facts.specialities.iter().map(i64::to_string).collect();
    [
        (Field::Name, Some(facts.name.clone())),
        (Field::CheckDigit, facts.check_digit.clone()),
        (Field::Region, number(facts.region)),
        (Field::ComunaCode, number(facts.comuna_code)),
        (Field::Comuna, facts.comuna.clone()),
        (Field::Dependency, facts.dependency.map(|d| d.to_string())),
        (Field::Rural, facts.rural.map(|rural| rural.to_string())),
        (Field::Enrolment, number(facts.enrolment)),
        (
            Field::Specialities,
            Some(codes.join(" ")).filter(|codes| !codes.is_empty()),
        ),
        (Field::Place, facts.place.map(Place::written)),
        (Field::Year, number(facts.year)),
    ]
}
