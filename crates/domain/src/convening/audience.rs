//! Who is invited: everybody, a role, a generation's liceos, a circle.
//!
//! Owns whether an invitation reaches somebody. Must not know how it is sent.

use crate::id::{CircleId, GenerationId};
use crate::permission::Standing;
use crate::person::Role;
use crate::word::words;

words! {
    /// By what somebody is invited.
    AudienceKind {
        /// Everybody of the network.
        Everybody = "everybody",
        /// Whoever holds a role.
        Role = "role",
        /// Whoever works at a liceo of a generation.
        Generation = "generation",
        /// Whoever belongs to a circle.
        Circle = "circle",
    }
}

/// An invitation to many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// Everybody who has a confirmed role and works with liceos.
    Everybody,
    /// Whoever holds the role.
    Role(Role),
    /// Whoever works at a liceo of it.
    Generation(GenerationId),
    /// Whoever belongs to it.
    Circle(CircleId),
}

/// What of somebody an invitation asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Belongs {
    /// Generations of their liceos.
    pub generations: Vec<GenerationId>,
    /// Their circles.
    pub circles: Vec<CircleId>,
}

impl Audience {
    /// Whether it reaches somebody. Whoever only came in by a room's code, or only administers, is not invited by any of them
    /// but a circle of theirs.
    #[must_use]
    pub fn reaches(&self, who: &Standing, belongs: &Belongs) -> bool {
        match self {
            Self::Everybody => who.sees_content(),
            Self::Role(role) => who.is_member() && who.is(*role),
            Self::Generation(generation) => who.is_member() && belongs.generations.contains(generation),
            Self::Circle(circle) => belongs.circles.contains(circle),
        }
    }

    /// Its written form in a form: `everybody`, `role:teacher`, `generation:…`, `circle:…`.
    #[must_use]
    pub fn written(&self) -> String {
        match self {
            Self::Everybody => AudienceKind::Everybody.to_string(),
            Self::Role(role) => format!("role:{role}"),
            Self::Generation(id) => format!("generation:{id}"),
            Self::Circle(id) => format!("circle:{id}"),
        }
    }

    /// What a form sends; nothing for what is none.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        match text.split_once(':') {
            None => (text == AudienceKind::Everybody.word()).then_some(Self::Everybody),
            Some(("role", role)) => role
                .parse()
                .ok()
                .filter(|role| !matches!(role, Role::Participant | Role::Administrator))
                .map(Self::Role),
            Some(("generation", id)) => id.parse().ok().map(Self::Generation),
            Some(("circle", id)) => id.parse().ok().map(Self::Circle),
            Some(_) => None,
        }
    }
}
