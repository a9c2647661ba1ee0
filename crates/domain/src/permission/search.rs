//! What a search may look at for somebody: [`super::IdeaReach`] and [`super::CycleReach`] as a few lists that a statement can hold,
//! so that nothing is ranked, counted or offered that its reader may not open.

use super::{Act, Matter, SeeTheory, Standing};
use crate::dialogue::Entry;
use crate::id::SchoolId;
use crate::measure::Area;
use crate::person::Role;

/// Who reads an accepted answer, by what its conversation is about. None of these: it is in no index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerReach {
    /// Whoever sees content: a question to the network, in an open circle, about an idea of the network's.
    Everybody,
    /// About a liceo's own idea.
    OwnIdea(SchoolId),
    /// About a cycle.
    Cycle {
        /// Its liceo.
        school: SchoolId,
        /// What it is about.
        area: Area,
        /// Whether it was shared or closed.
        public: bool,
    },
}

impl AnswerReach {
    /// Of what a conversation is about. Of a circle by invitation, a chart, a lesson there is none: who reads them follows from lists of people
    /// that no statement of the index can hold, so that such answers are read where they were given, and not found.
    #[must_use]
    pub fn of(matter: &Matter) -> Option<Self> {
        match matter {
            Matter::Network(_) => Some(Self::Everybody),
            Matter::Circle(place) => (place.circle.entry == Entry::Open).then_some(Self::Everybody),
            Matter::Idea(idea) if idea.in_network => Some(Self::Everybody),
            Matter::Idea(idea) => idea.school_id.map(Self::OwnIdea),
            Matter::Cycle(cycle) => {
                let reach = cycle.reach();
                (!reach.is_draft()).then(|| Self::Cycle {
                    school: reach.school,
                    area: reach.area,
                    public: reach.is_public_in_network(),
                })
            }
            Matter::Chart(_) | Matter::Observation(_) => None,
        }
    }
}

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

    /// Whether a point of a liceo's minutes is in it: what its team brings itself, or what is said of a cycle of an area that is no draft.
    #[must_use]
    pub fn has_point(&self, school: SchoolId, cycle: Option<Area>) -> bool {
        let socio = cycle.is_none_or(|area| area == Area::SocioEmotional);
        self.schools.contains(&school) || (socio && self.socio_schools.contains(&school))
    }

    /// Whether a collection is in it that is not one person's alone: the network's, or a liceo's.
    #[must_use]
    pub fn has_collection(&self, school: Option<SchoolId>) -> bool {
        match school {
            None => self.has_shared(),
            Some(school) => self.schools.contains(&school) || self.socio_schools.contains(&school),
        }
    }

    /// Whether what is the whole network's is in it: a driver, a measure, an open circle, …
    #[must_use]
    pub const fn has_shared(&self) -> bool {
        self.public || self.public_socio
    }

    /// Whether an accepted answer is in it.
    #[must_use]
    pub fn has_answer(&self, reach: AnswerReach) -> bool {
        match reach {
            AnswerReach::Everybody => self.has_shared(),
            AnswerReach::OwnIdea(school) => {
                self.own_ideas || self.schools.contains(&school) || self.socio_schools.contains(&school)
            }
            AnswerReach::Cycle { school, area, public } => self.has_cycle(school, area, public),
        }
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
    use crate::permission::{CycleReach, Grant, HoldMeeting, IdeaReach, ListPackages};

    fn school(number: u8) -> SchoolId {
        SchoolId(Uuid::from_u128(u128::from(number) + 1))
    }

    fn standing() -> impl Strategy<Value = Standing> {
        let grant = (0..Role::ALL.len(), 0u8..3).prop_map(|(role, at)| {
            let role = Role::ALL[role];
            let of_school = matches!(role, Role::Principal | Role::Utp | Role::Coexistence | Role::Teacher);
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
            // An answer is found by whoever reads the conversation that it stands in.
            let network = crate::id::NetworkId(Uuid::nil());
            prop_assert_eq!(sight.has_answer(AnswerReach::Everybody), Matter::Network(network).is_open_to(&who));
            let of_cycle = AnswerReach::Cycle { school: school(at), area: Area::ALL[area], public: reach.is_public_in_network() };
            prop_assert_eq!(sight.has_answer(of_cycle), who.sees_content() && reach.is_open_to(&who));
            // A point of the minutes is found by whoever holds the meetings and may open the cycle that it is about.
            let holds = HoldMeeting(school(at)).allowed(&who);
            prop_assert_eq!(sight.has_point(school(at), None), holds);
            let running = CycleReach { owner: PersonId(Uuid::from_u128(8)), school: school(at), area: Area::ALL[area], phase: Phase::Do, shared: false };
            prop_assert_eq!(sight.has_point(school(at), Some(Area::ALL[area])), holds && running.is_open_to(&who));
            prop_assert_eq!(sight.has_collection(None), ListPackages.allowed(&who));
            prop_assert_eq!(sight.has_collection(Some(school(at))), ListPackages.allowed(&who) && who.works_at(school(at)));
            let own = IdeaReach { in_network: false, school: Some(school(at)) };
            prop_assert_eq!(sight.has_answer(AnswerReach::OwnIdea(school(at))), who.sees_content() && own.is_open_to(&who));
        }
    }
}
