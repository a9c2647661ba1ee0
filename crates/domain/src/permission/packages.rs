//! Change packages: whoever searches what was tried reads what is published; a draft is its author's and of who leads the network.

use super::{Act, SearchTests, Standing};
use crate::id::SchoolId;
use crate::package::{Package, Withdrawal};

/// Open the list of packages: whoever may search what was tried.
#[derive(Clone, Copy, Debug)]
pub struct ListPackages;

impl Act for ListPackages {
    fn allowed(&self, who: &Standing) -> bool {
        SearchTests.allowed(who)
    }
}

/// Draft a package or a synthesis: the hub, or who leads a liceo in its name.
#[derive(Clone, Copy, Debug)]
pub struct DraftPackage(pub Option<SchoolId>);

impl Act for DraftPackage {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.map_or_else(|| who.is_hub(), |school| who.leads(school))
    }
}

/// Draft packages at all, in whoever's name.
#[derive(Clone, Copy, Debug)]
pub struct DraftPackages;

impl Act for DraftPackages {
    fn allowed(&self, who: &Standing) -> bool {
        let places = who.schools().into_iter().map(Some).chain([None]);
        places.into_iter().any(|place| DraftPackage(place).allowed(who))
    }
}

/// See a package: a published one by whoever may search what was tried, another by who writes on it.
#[derive(Clone, Debug)]
pub struct SeePackage(pub Package);

impl Act for SeePackage {
    fn allowed(&self, who: &Standing) -> bool {
        EditPackage(self.0.clone()).allowed(who) || (self.0.published > 0 && ListPackages.allowed(who))
    }
}

/// Write on what is not published yet: its author as long as they may draft there, and who leads the network.
#[derive(Clone, Debug)]
pub struct EditPackage(pub Package);

impl Act for EditPackage {
    fn allowed(&self, who: &Standing) -> bool {
        let author = who.person() == self.0.created_by && DraftPackage(self.0.school_id).allowed(who);
        author || who.leads_network()
    }
}

/// Publish a version, signed: who leads the network.
#[derive(Clone, Debug)]
pub struct PublishPackage(pub Package);

impl Act for PublishPackage {
    fn allowed(&self, who: &Standing) -> bool {
        who.leads_network()
    }
}

/// Say that what was published stands no longer, with a reason: whoever writes on it, and the hub, whoever of it notices.
#[derive(Clone, Debug)]
pub struct WithdrawPackage(pub Package);

impl Act for WithdrawPackage {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.published > 0 && (EditPackage(self.0.clone()).allowed(who) || who.is_hub())
    }
}

/// Take a withdrawal back: who leads the network, and whoever withdrew it, as long as they could do so again.
#[derive(Clone, Debug)]
pub struct ReturnPackage {
    /// The package.
    pub package: Package,
    /// Its withdrawal.
    pub withdrawal: Withdrawal,
}

impl Act for ReturnPackage {
    fn allowed(&self, who: &Standing) -> bool {
        let own = self.withdrawal.by_id == who.person();
        WithdrawPackage(self.package.clone()).allowed(who) && (own || who.leads_network())
    }
}

/// Bring in a package of another network, as a draft: the hub.
#[derive(Clone, Copy, Debug)]
pub struct ImportPackage;

impl Act for ImportPackage {
    fn allowed(&self, who: &Standing) -> bool {
        who.is_hub()
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::id::{NetworkId, PackageId, PersonId};
    use crate::permission::Grant;
    use crate::person::Role;
    use crate::time::Instant;

    fn who(number: u128, role: Role) -> Standing {
        let of_school = matches!(role, Role::Principal | Role::Utp | Role::Coexistence | Role::Teacher);
        let school = of_school.then_some(SchoolId(Uuid::from_u128(1)));
        Standing::new(
            PersonId(Uuid::from_u128(number)),
            vec![Grant { role, school }],
            Vec::new(),
        )
    }

    fn package(published: i64) -> Package {
        Package {
            id: PackageId(Uuid::nil()),
            network_id: NetworkId(Uuid::nil()),
            school_id: Some(SchoolId(Uuid::from_u128(1))),
            driver_id: None,
            name: String::new(),
            summary: String::new(),
            learned: String::new(),
            limits: String::new(),
            links: String::new(),
            origin: String::new(),
            version: 1,
            created_by: PersonId(Uuid::from_u128(1)),
            created_at: Instant::from_micros(0),
            changed_at: Instant::from_micros(0),
            published,
            withdrawn: 0,
        }
    }

    #[test]
    fn a_draft_is_its_authors_and_of_who_leads_the_network() {
        let draft = package(0);
        for (person, sees) in [
            (who(1, Role::Utp), true),
            (who(2, Role::Utp), false),
            (who(1, Role::Teacher), false),
            (who(3, Role::Coordinator), true),
            (who(3, Role::Director), true),
            (who(3, Role::Coach), false),
            (who(3, Role::Analyst), false),
            (who(3, Role::Administrator), false),
        ] {
            assert_eq!(SeePackage(draft.clone()).allowed(&person), sees, "{person:?}");
            assert_eq!(EditPackage(draft.clone()).allowed(&person), sees, "{person:?}");
        }
        assert!(!PublishPackage(draft.clone()).allowed(&who(1, Role::Utp)));
        assert!(PublishPackage(draft).allowed(&who(3, Role::Coordinator)));
    }

    #[test]
    fn what_is_published_is_whoevers_who_searches_and_nobody_elses() {
        let published = package(1);
        for role in [Role::Teacher, Role::Coexistence, Role::Principal, Role::Coach] {
            assert!(SeePackage(published.clone()).allowed(&who(9, role)), "{role}");
        }
        for role in [Role::Analyst, Role::Administrator, Role::Participant] {
            assert!(!SeePackage(published.clone()).allowed(&who(9, role)), "{role}");
        }
        assert!(!EditPackage(published).allowed(&who(9, Role::Utp)));
    }

    #[test]
    fn whoever_wrote_it_and_the_hub_withdraw_it_and_not_everybody_takes_that_back() {
        let (author, other) = (who(1, Role::Utp), who(2, Role::Utp));
        let (coach, leads) = (who(3, Role::Coach), who(4, Role::Coordinator));
        for person in [&author, &coach, &leads] {
            assert!(WithdrawPackage(package(1)).allowed(person), "{person:?}");
            assert!(!WithdrawPackage(package(0)).allowed(person), "a draft is thrown away");
        }
        for person in [&other, &who(1, Role::Teacher), &who(5, Role::Analyst)] {
            assert!(!WithdrawPackage(package(1)).allowed(person), "{person:?}");
        }
        let by = |person: &Standing| ReturnPackage {
            package: package(1),
            withdrawal: Withdrawal {
                package_id: PackageId(Uuid::nil()),
                number: 1,
                reason: String::new(),
                by_id: person.person(),
                at: Instant::from_micros(0),
            },
        };
        assert!(by(&author).allowed(&author) && by(&author).allowed(&leads));
        assert!(!by(&coach).allowed(&author) && !by(&author).allowed(&coach));
        // Who no longer leads that liceo no longer decides about what was written there.
        assert!(!by(&author).allowed(&who(1, Role::Teacher)));
    }
}
