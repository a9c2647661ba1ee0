//! Collections: what somebody keeps together of what was tried, with a note; and what people follow.

use uuid::Uuid;

use crate::check::Wrong;
use crate::id::{CollectionId, NetworkId, PersonId, SchoolId};
use crate::text;
use crate::time::Instant;
use crate::word::words;

/// Things of one collection at most.
pub const MOST_KEPT: usize = 100;

words! {
    /// Who reads a collection.
    Reach {
        /// Whoever made it.
        Private = "private",
        /// The people of its liceo, who add to it, too.
        School = "school",
        /// Whoever searches what was tried.
        Network = "network",
    }
}

words! {
    /// What may be kept in one.
    Kept {
        /// An idea.
        Idea = "idea",
        /// A cycle.
        Cycle = "cycle",
        /// A change package.
        Package = "package",
        /// An accepted answer.
        Answer = "answer",
        /// A synthesis.
        Synthesis = "synthesis",
    }
}

words! {
    /// What may be followed.
    Followed {
        /// An idea: its tests.
        Idea = "idea",
        /// A driver: the tests of its ideas.
        Driver = "driver",
        /// A change package: its versions.
        Package = "package",
        /// A collection: what is put into it.
        Collection = "collection",
        /// A conversation: what is said.
        Conversation = "conversation",
    }
}

/// A collection.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Collection {
    /// Its id; the browser names it.
    pub id: CollectionId,
    /// Its network.
    pub network_id: NetworkId,
    /// The liceo whose people read it, where it is a liceo's.
    pub school_id: Option<SchoolId>,
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub note: String,
    /// Who reads it.
    pub reach: Reach,
    /// Counts changes.
    pub version: i64,
    /// Who made it.
    pub created_by: PersonId,
    /// When.
    pub created_at: Instant,
}

/// Something that is kept in one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct CollectionItem {
    /// Where.
    pub collection_id: CollectionId,
    /// What.
    pub noun: Kept,
    /// Which.
    pub noun_id: Uuid,
    /// Why.
    pub note: String,
    /// Who put it there.
    pub by_id: PersonId,
    /// When.
    pub at: Instant,
}

/// What somebody follows.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Follow {
    /// Who.
    pub person_id: PersonId,
    /// What.
    pub noun: Followed,
    /// Which.
    pub noun_id: Uuid,
    /// Since when.
    pub since: Instant,
    /// Until when they have looked.
    pub looked_at: Instant,
}

/// Checked facts of a collection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CollectionPlan {
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub note: String,
    /// Who reads it.
    pub reach: Reach,
    /// Its liceo, where its people read it.
    pub school: Option<SchoolId>,
}

impl CollectionPlan {
    /// Checks what the form says; `schools` are those at which whoever makes it works. Who reads it is one choice: `private`, `network`, or a
    /// liceo's id.
    ///
    /// # Errors
    /// No name, or no choice of who reads it.
    pub fn check(name: &str, note: &str, reach: &str, schools: &[SchoolId]) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let name = text::line(name, 100);
        wrong.unless(name.chars().count() >= 3, "name", "wrong-collection-name");
        let own = schools.iter().find(|school| school.to_string() == reach);
        let chosen = match (reach, own) {
            ("private", _) => Some((Reach::Private, None)),
            ("network", _) => Some((Reach::Network, None)),
            (_, Some(school)) => Some((Reach::School, Some(*school))),
            _ => None,
        };
        wrong.unless(chosen.is_some(), "reach", "wrong-collection-reach");
        let (reach, school) = chosen.unwrap_or((Reach::Private, None));
        wrong.or(Self {
            name,
            note: text::prose(note, 600),
            reach,
            school,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_collection_is_ones_own_a_liceos_or_the_networks() {
        let here = SchoolId(Uuid::from_u128(1));
        let plan = |reach: &str| CollectionPlan::check("Para mayo", "", reach, &[here]);
        assert_eq!(plan("private").unwrap().reach, Reach::Private);
        assert_eq!(plan(&here.to_string()).unwrap().school, Some(here));
        let elsewhere = SchoolId(Uuid::from_u128(2)).to_string();
        for wrong in ["", "school", elsewhere.as_str()] {
            assert_eq!(
                plan(wrong).unwrap_err().of("reach"),
                Some("wrong-collection-reach"),
                "{wrong}"
            );
        }
        assert!(CollectionPlan::check(" a", "", "private", &[]).is_err());
    }
}
