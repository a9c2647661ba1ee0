//! Circles: people of the network who talk about a matter of theirs.

use crate::check::Wrong;
use crate::id::{CircleId, NetworkId, PersonId};
use crate::text;
use crate::time::Instant;
use crate::word::words;

words! {
    /// What its people have in common.
    CircleKind {
        /// What they are.
        Role = "role",
        /// What they teach.
        Subject = "subject",
        /// What they want to know more about.
        Interest = "interest",
        /// With whom their liceo came in.
        Generation = "generation",
    }
}

words! {
    /// How one comes in, and with that who reads.
    Entry {
        /// Whoever sees content of the network reads, speaks and may join.
        Open = "open",
        /// Its people alone; somebody who leads it invites.
        Invited = "invited",
    }
}

words! {
    /// What somebody is in a circle.
    Part {
        /// Leads it: invites, hides, changes what it is called.
        Lead = "lead",
        /// Belongs to it.
        Member = "member",
        /// Was invited, and hasn't said yes.
        Guest = "guest",
    }
}

/// A circle.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Circle {
    /// Its id; the browser names it.
    pub id: CircleId,
    /// Its network.
    pub network_id: NetworkId,
    /// What it is called.
    pub name: String,
    /// What it talks about.
    pub purpose: String,
    /// What its people have in common.
    pub kind: CircleKind,
    /// How one comes in.
    pub entry: Entry,
    /// Counts changes.
    pub version: i64,
    /// Who founded it.
    pub created_by: PersonId,
    /// When.
    pub created_at: Instant,
}

/// Somebody of a circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Member {
    /// Who.
    pub person_id: PersonId,
    /// What they are in it.
    pub part: Part,
}

/// Checked facts of a circle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CirclePlan {
    /// What it is called.
    pub name: String,
    /// What it talks about.
    pub purpose: String,
    /// What its people have in common.
    pub kind: CircleKind,
    /// How one comes in.
    pub entry: Entry,
}

impl CirclePlan {
    /// Checks what the form says.
    ///
    /// # Errors
    /// A name is missing, or what it is for, or one of the choices.
    pub fn check(name: &str, purpose: &str, kind: &str, entry: &str) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let (name, purpose) = (text::line(name, 80), text::prose(purpose, 600));
        wrong.unless(name.chars().count() >= 3, "name", "wrong-circle-name");
        wrong.unless(!purpose.is_empty(), "purpose", "wrong-circle-purpose");
        let (kind, entry) = (kind.parse(), entry.parse());
        wrong.unless(kind.is_ok(), "kind", "wrong-circle-kind");
        wrong.unless(entry.is_ok(), "entry", "wrong-circle-entry");
        match (kind, entry) {
            (Ok(kind), Ok(entry)) => wrong.or(Self {
                name,
                purpose,
                kind,
                entry,
            }),
            _ => Err(wrong),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_circle_has_a_name_a_purpose_and_a_door() {
        let wrong = CirclePlan::check(" ", "", "club", "").unwrap_err();
        for field in ["name", "purpose", "kind", "entry"] {
            assert!(wrong.of(field).is_some(), "{field}");
        }
        assert!(CirclePlan::check("Docentes de Matemática", "Lo que probamos", "subject", "open").is_ok());
    }
}
