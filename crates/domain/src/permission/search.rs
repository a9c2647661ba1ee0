//! What a search may look at for somebody: [`super::IdeaReach`] and [`super::CycleReach`] as a few lists that a statement can hold,
//! so that nothing is ranked, counted or offered that its reader may not open.

use super::{Act, SeeTheory, Standing};
use crate::id::SchoolId;
use crate::measure::Area;
use crate::person::Role;

/// What somebody may find.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sight {
    /// The network's ideas.
    pub ideas: bool,
    /// Every liceo's own ideas.
    pub own_ideas: bool,
    /// Shared and closed cycles of every area.
    pub public: bool,
    /// Shared and closed cycles of socio-emotional matters.
    pub public_socio: bool,
    /// Liceos of which they read every cycle that is no draft, and the liceo's ideas.
    pub schools: Vec<SchoolId>,
    /// Liceos of which they read those of socio-emotional matters, and the liceo's ideas.
    pub socio_schools: Vec<SchoolId>,
}

impl Sight {
    /// Of somebody.
    #[must_use]
    pub fn of(who: &Standing) -> Self {
        let at = |reads: fn(&Standing, SchoolId) -> bool| {
            who.schools().into_iter().filter(|school| reads(who, *school)).collect()
        };
        Self {
            ideas: SeeTheory.allowed(who),
            own_ideas: who.is_hub(),
            public: who.is_hub()
                || [Role::Principal, Role::Utp, Role::Teacher]
                    .into_iter()
                    .any(|role| who.is(role)),
            public_socio: who.is(Role::Coexistence),
            schools: at(reads),
            socio_schools: at(only_socio),
        }
    }

    /// Whether an idea is in it.
    #[must_use]
    pub fn has_idea(&self, in_network: bool, school: Option<SchoolId>) -> bool {
        let own = school.is_some_and(|school| self.schools.contains(&school) || self.socio_schools.contains(&school));
        self.ideas && (in_network || self.own_ideas || own)
    }

    /// Whether a cycle that is no draft is in it.
    #[must_use]
    pub fn has_cycle(&self, school: SchoolId, area: Area, public: bool) -> bool {
        let socio = area == Area::SocioEmotional;
        let own = self.schools.contains(&school) || (socio && self.socio_schools.contains(&school));
        own || (public && (self.public || (socio && self.public_socio)))
    }
}

fn reads(who: &Standing, school: SchoolId) -> bool {
    who.leads(school) || who.is_at(Role::Teacher, school)
}

fn only_socio(who: &Standing, school: SchoolId) -> bool {
    who.is_at(Role::Coexistence, school) && !reads(who, school)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::cycle::Phase;
    use crate::id::PersonId;
    use crate::permission::{CycleReach, Grant, IdeaReach};

    fn school(number: u8) -> SchoolId {
        SchoolId(Uuid::from_u128(u128::from(number) + 1))
    }

    fn standing() -> impl Strategy<Value = Standing> {
        let grant = (0..Role::ALL.len(), 0u8..3).prop_map(|(role, at)| {
            let role = Role::ALL[role];
            let of_school = matches!(
                role,
                Role::Principal | Role::Utp | Role::Coexistence | Role::Teacher | Role::Participant
            );
            Grant {
                role,
                school: of_school.then(|| school(at)),
            }
        });
        prop::collection::vec(grant, 0..4)
            .prop_map(|grants| Standing::new(PersonId(Uuid::from_u128(9)), grants, Vec::new()))
    }

    proptest! {
        #[test]
        fn what_a_search_may_find_is_what_may_be_opened(who in standing(), at in 0u8..3, area in 0..Area::ALL.len(), shared: bool, closed: bool, in_network: bool, of_school: bool) {
            let sight = Sight::of(&who);
            let phase = if closed { Phase::Closed } else { Phase::Do };
            let reach = CycleReach { owner: PersonId(Uuid::from_u128(8)), school: school(at), area: Area::ALL[area], phase, shared };
            prop_assert_eq!(sight.has_cycle(school(at), Area::ALL[area], reach.is_public_in_network()), reach.is_open_to(&who));
            let idea = IdeaReach { in_network, school: of_school.then(|| school(at)) };
            prop_assert_eq!(sight.has_idea(in_network, idea.school), idea.is_open_to(&who));
        }
    }
}
