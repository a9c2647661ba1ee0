//! Syntheses: drafted as packages are, read once they are signed, and contradicted by whoever reads them.

use super::{Act, DraftPackage, ListPackages, Standing};
use crate::synthesis::{Dissent, Synthesis};

/// See one: a signed one by whoever may search what was tried, a draft by who writes on it.
#[derive(Clone, Debug)]
pub struct SeeSynthesis(pub Synthesis);

impl Act for SeeSynthesis {
    fn allowed(&self, who: &Standing) -> bool {
        writes(&self.0, who) || (self.0.signed_at.is_some() && ListPackages.allowed(who))
    }
}

/// Write on a draft, sign it or throw it away: its author and who leads the network. What is signed stays.
#[derive(Clone, Debug)]
pub struct EditSynthesis(pub Synthesis);

impl Act for EditSynthesis {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.signed_at.is_none() && writes(&self.0, who)
    }
}

fn writes(synthesis: &Synthesis, who: &Standing) -> bool {
    let author = who.person() == synthesis.created_by && DraftPackage(synthesis.school_id).allowed(who);
    author || who.leads_network()
}

/// Say that it was otherwise: whoever reads a signed one.
#[derive(Clone, Debug)]
pub struct DissentFrom(pub Synthesis);

impl Act for DissentFrom {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.signed_at.is_some() && ListPackages.allowed(who)
    }
}

/// Take a dissent back: whoever's it is.
#[derive(Clone, Debug)]
pub struct TakeBackDissent(pub Dissent);

impl Act for TakeBackDissent {
    fn allowed(&self, who: &Standing) -> bool {
        who.person() == self.0.by_id && self.0.taken_back_at.is_none()
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::id::{NetworkId, PersonId, SchoolId, SynthesisId};
    use crate::permission::Grant;
    use crate::person::Role;
    use crate::synthesis::About;
    use crate::time::Instant;

    fn who(number: u128, role: Role) -> Standing {
        let of_school = matches!(role, Role::Utp | Role::Teacher);
        let school = of_school.then_some(SchoolId(Uuid::from_u128(1)));
        Standing::new(
            PersonId(Uuid::from_u128(number)),
            vec![Grant { role, school }],
            Vec::new(),
        )
    }

    fn synthesis(signed: bool) -> Synthesis {
        Synthesis {
            id: SynthesisId(Uuid::nil()),
            network_id: NetworkId(Uuid::nil()),
            school_id: Some(SchoolId(Uuid::from_u128(1))),
            about: About::Idea,
            about_id: Uuid::nil(),
            title: String::new(),
            sentences: String::new(),
            tests: 1,
            version: 1,
            created_by: PersonId(Uuid::from_u128(1)),
            created_at: Instant::from_micros(0),
            signed_by: None,
            signed_at: signed.then(|| Instant::from_micros(1)),
        }
    }

    #[test]
    fn what_is_signed_changes_no_more_and_is_contradicted_by_its_readers() {
        let (author, teacher, coordinator) = (who(1, Role::Utp), who(2, Role::Teacher), who(3, Role::Coordinator));
        let (analyst, coach) = (who(4, Role::Analyst), who(5, Role::Coach));
        let draft = synthesis(false);
        for (person, may) in [
            (&author, true),
            (&coordinator, true),
            (&teacher, false),
            (&coach, false),
            (&analyst, false),
        ] {
            assert_eq!(SeeSynthesis(draft.clone()).allowed(person), may, "{person:?}");
            assert_eq!(EditSynthesis(draft.clone()).allowed(person), may, "{person:?}");
            assert!(!DissentFrom(draft.clone()).allowed(person));
        }
        let signed = synthesis(true);
        for (person, may) in [
            (&author, true),
            (&coordinator, true),
            (&teacher, true),
            (&coach, true),
            (&analyst, false),
        ] {
            assert_eq!(SeeSynthesis(signed.clone()).allowed(person), may, "{person:?}");
            assert_eq!(DissentFrom(signed.clone()).allowed(person), may, "{person:?}");
            assert!(!EditSynthesis(signed.clone()).allowed(person));
        }
    }
}
