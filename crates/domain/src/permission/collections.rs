//! Collections and what is followed. Neither opens anything: what is in a collection is shown to whoever may open it anyway.

use super::{
    Act, ConversationPlace, ListPackages, ReadConversation, SeeAnswer, SeeCycle, SeeIdea, SeeLiceoTheory, SeePackage,
    SeeSynthesis, SeeTheory, Standing,
};
use crate::collection::{Collection, Followed, Kept, Reach};
use crate::cycle::Cycle;
use crate::package::Package;
use crate::synthesis::Synthesis;
use crate::theory::{Driver, Idea};

/// Read a collection: whoever made it, the people of its liceo, or whoever searches what was tried.
#[derive(Clone, Debug)]
pub struct SeeCollection(pub Collection);

impl Act for SeeCollection {
    fn allowed(&self, who: &Standing) -> bool {
        let open = match self.0.reach {
            Reach::Private => false,
            Reach::School => self.0.school_id.is_some_and(|school| who.works_at(school)),
            Reach::Network => true,
        };
        ListPackages.allowed(who) && (open || who.person() == self.0.created_by)
    }
}

/// Put something in or take it out: whoever made it; into a liceo's, its people.
#[derive(Clone, Debug)]
pub struct FillCollection(pub Collection);

impl Act for FillCollection {
    fn allowed(&self, who: &Standing) -> bool {
        let team = self.0.reach == Reach::School;
        SeeCollection(self.0.clone()).allowed(who) && (team || who.person() == self.0.created_by)
    }
}

/// Rename one, change who reads it, throw it away: whoever made it.
#[derive(Clone, Debug)]
pub struct EditCollection(pub Collection);

impl Act for EditCollection {
    fn allowed(&self, who: &Standing) -> bool {
        ListPackages.allowed(who) && who.person() == self.0.created_by
    }
}

/// Something that may be kept in a collection, with what its own permission asks for.
#[derive(Clone, Debug)]
pub enum Keepable {
    /// An idea.
    Idea(Box<Idea>),
    /// A cycle.
    Cycle(Box<Cycle>),
    /// A package.
    Package(Box<Package>),
    /// An accepted answer.
    Answer(Box<SeeAnswer>),
    /// A synthesis.
    Synthesis(Box<Synthesis>),
}

impl Keepable {
    /// What kind of thing it is, and which.
    #[must_use]
    pub fn noun(&self) -> (Kept, uuid::Uuid) {
        match self {
            Self::Idea(idea) => (Kept::Idea, idea.id.0),
            Self::Cycle(cycle) => (Kept::Cycle, cycle.id.0),
            Self::Package(package) => (Kept::Package, package.id.0),
            Self::Answer(see) => (Kept::Answer, see.answer.id.0),
            Self::Synthesis(synthesis) => (Kept::Synthesis, synthesis.id.0),
        }
    }
}

/// Keep something in a collection: whoever may open it.
#[derive(Clone, Debug)]
pub struct KeepThing(pub Keepable);

impl Act for KeepThing {
    fn allowed(&self, who: &Standing) -> bool {
        ListPackages.allowed(who)
            && match &self.0 {
                Keepable::Idea(idea) => SeeIdea((**idea).clone()).allowed(who),
                Keepable::Cycle(cycle) => !cycle.is_draft() && SeeCycle((**cycle).clone()).allowed(who),
                Keepable::Package(package) => package.published > 0 && SeePackage((**package).clone()).allowed(who),
                Keepable::Answer(see) => see.allowed(who),
                Keepable::Synthesis(one) => one.signed_at.is_some() && SeeSynthesis((**one).clone()).allowed(who),
            }
    }
}

/// Something that may be followed, with what its own permission asks for.
#[derive(Clone, Debug)]
pub enum Followable {
    /// An idea.
    Idea(Box<Idea>),
    /// A driver.
    Driver(Box<Driver>),
    /// A package.
    Package(Box<Package>),
    /// A collection.
    Collection(Box<Collection>),
    /// A conversation.
    Conversation(Box<ConversationPlace>),
}

impl Followable {
    /// What kind of thing it is, and which.
    #[must_use]
    pub fn noun(&self) -> (Followed, uuid::Uuid) {
        match self {
            Self::Idea(idea) => (Followed::Idea, idea.id.0),
            Self::Driver(driver) => (Followed::Driver, driver.id.0),
            Self::Package(package) => (Followed::Package, package.id.0),
            Self::Collection(collection) => (Followed::Collection, collection.id.0),
            Self::Conversation(place) => (Followed::Conversation, place.conversation.id.0),
        }
    }
}

/// Follow something: whoever may open it.
#[derive(Clone, Debug)]
pub struct FollowThing(pub Followable);

impl Act for FollowThing {
    fn allowed(&self, who: &Standing) -> bool {
        ListPackages.allowed(who)
            && match &self.0 {
                Followable::Idea(idea) => SeeIdea((**idea).clone()).allowed(who),
                Followable::Driver(driver) => driver
                    .school_id
                    .map_or_else(|| SeeTheory.allowed(who), |school| SeeLiceoTheory(school).allowed(who)),
                Followable::Package(package) => package.published > 0 && SeePackage((**package).clone()).allowed(who),
                Followable::Collection(collection) => SeeCollection((**collection).clone()).allowed(who),
                Followable::Conversation(place) => ReadConversation((**place).clone()).allowed(who),
            }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::id::{CollectionId, NetworkId, PersonId, SchoolId};
    use crate::permission::Grant;
    use crate::person::Role;
    use crate::time::Instant;

    fn who(number: u128, role: Role, school: u128) -> Standing {
        let school = (!role.is_hub() && role != Role::Analyst).then_some(SchoolId(Uuid::from_u128(school)));
        Standing::new(
            PersonId(Uuid::from_u128(number)),
            vec![Grant { role, school }],
            Vec::new(),
        )
    }

    fn collection(reach: Reach) -> Collection {
        Collection {
            id: CollectionId(Uuid::nil()),
            network_id: NetworkId(Uuid::nil()),
            school_id: (reach == Reach::School).then_some(SchoolId(Uuid::from_u128(1))),
            name: String::new(),
            note: String::new(),
            reach,
            version: 1,
            created_by: PersonId(Uuid::from_u128(1)),
            created_at: Instant::from_micros(0),
        }
    }

    #[test]
    fn a_private_list_is_nobody_elses_and_a_liceos_is_its_teams() {
        let (owner, colleague) = (who(1, Role::Teacher, 1), who(2, Role::Teacher, 1));
        let (other, hub, analyst) = (
            who(3, Role::Teacher, 2),
            who(4, Role::Coordinator, 0),
            who(5, Role::Analyst, 0),
        );
        let sees = |reach, person: &Standing| SeeCollection(collection(reach)).allowed(person);
        let fills = |reach, person: &Standing| FillCollection(collection(reach)).allowed(person);
        for person in [&colleague, &other, &hub, &analyst] {
            assert!(!sees(Reach::Private, person));
            assert!(!EditCollection(collection(Reach::Network)).allowed(person));
        }
        assert!(sees(Reach::Private, &owner) && fills(Reach::Private, &owner));
        assert!(sees(Reach::School, &colleague) && fills(Reach::School, &colleague));
        assert!(!sees(Reach::School, &other) && !sees(Reach::School, &hub));
        assert!(sees(Reach::Network, &other) && sees(Reach::Network, &hub) && !sees(Reach::Network, &analyst));
        assert!(!fills(Reach::Network, &colleague) && fills(Reach::Network, &owner));
    }
}
