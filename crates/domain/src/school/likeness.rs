//! How alike two liceos are: in what both are known to be the same.
//!
//! Owns the comparison, which has no weights to argue about: each trait is the same or not, and the page names them. It says
//! where an experience may carry over; never who is better.

use super::{Dependency, School};
use crate::word::words;

words! {
    /// Something in which two liceos may be the same.
    Trait {
        /// Whom they belong to.
        Dependency = "dependency",
        /// How many study there.
        Size = "size",
        /// In the country or in a town.
        Rural = "rural",
        /// The same region.
        Region = "region",
        /// At least one speciality in common.
        Speciality = "speciality",
    }
}

/// What is compared of a liceo.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// Dependency.
    pub dependency: Option<Dependency>,
    /// Students.
    pub enrolment: Option<i64>,
    /// Rural.
    pub rural: Option<bool>,
    /// Region.
    pub region: Option<i64>,
    /// Codes of specialities.
    pub specialities: Vec<i64>,
}

/// What two liceos have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Likeness {
    /// The same in both.
    pub same: Vec<Trait>,
    /// Traits of which both are known.
    pub known: usize,
}

/// Students from which the next size begins.
const SIZES: [i64; 3] = [200, 500, 1000];

/// At least so many traits are the same in liceos that are alike, and more than half of the known ones.
pub const ALIKE_TRAITS: usize = 3;

impl Profile {
    /// Of a school and its specialities.
    #[must_use]
    pub fn of(school: &School, specialities: Vec<i64>) -> Self {
        Self {
            dependency: school.dependency,
            enrolment: school.enrolment,
            rural: school.rural,
            region: school.region,
            specialities,
        }
    }

    /// Beside another.
    #[must_use]
    pub fn beside(&self, other: &Self) -> Likeness {
        let specialities = match (self.specialities.is_empty(), other.specialities.is_empty()) {
            (false, false) => Some(self.specialities.iter().any(|code| other.specialities.contains(code))),
            _ => None,
        };
        let found = [
            (Trait::Dependency, same(self.dependency, other.dependency)),
            (Trait::Size, same(self.enrolment.map(size), other.enrolment.map(size))),
            (Trait::Rural, same(self.rural, other.rural)),
            (Trait::Region, same(self.region, other.region)),
            (Trait::Speciality, specialities),
        ];
        Likeness {
            known: found.iter().filter(|(_, same)| same.is_some()).count(),
            same: found
                .into_iter()
                .filter(|(_, same)| *same == Some(true))
                .map(|(what, _)| what)
                .collect(),
        }
    }
}

impl Likeness {
    /// Whether that is enough to say «a liceo like ours».
    #[must_use]
    pub const fn is_alike(&self) -> bool {
        self.same.len() >= ALIKE_TRAITS && self.same.len() * 2 > self.known
    }
}

fn same<T: PartialEq>(one: Option<T>, other: Option<T>) -> Option<bool> {
    Some(one? == other?)
}

/// The band of sizes that so many students are in.
fn size(students: i64) -> usize {
    SIZES.iter().filter(|from| students >= **from).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn profile() -> impl Strategy<Value = Profile> {
        (
            prop::option::of(0..5_usize),
            prop::option::of(0..2000_i64),
            prop::option::of(any::<bool>()),
            prop::option::of(1..17_i64),
            prop::collection::vec(0..6_i64, 0..3),
        )
            .prop_map(|(dependency, enrolment, rural, region, specialities)| Profile {
                dependency: dependency.map(|place| Dependency::ALL[place]),
                enrolment,
                rural,
                region,
                specialities,
            })
    }

    #[test]
    fn what_is_not_known_is_neither_alike_nor_different() {
        let ours = Profile {
            dependency: Some(Dependency::Slep),
            enrolment: Some(640),
            region: Some(7),
            ..Profile::default()
        };
        let theirs = Profile {
            rural: Some(false),
            enrolment: Some(510),
            ..ours.clone()
        };
        let likeness = ours.beside(&theirs);
        assert_eq!(likeness.same, [Trait::Dependency, Trait::Size, Trait::Region]);
        assert!(likeness.known == 3 && likeness.is_alike());
        assert!(!ours.beside(&Profile::default()).is_alike());
    }

    proptest! {
        #[test]
        fn likeness_is_the_same_from_both_sides(one in profile(), other in profile()) {
            prop_assert_eq!(one.beside(&other), other.beside(&one));
            let itself = one.beside(&one);
            prop_assert_eq!(itself.same.len(), itself.known);
        }
    }
}
