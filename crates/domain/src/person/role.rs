//! Roles: what a person is in the network, and where.

use crate::id::{NetworkId, PersonId, RoleId, SchoolId};
use crate::school::Subject;
use crate::time::Instant;
use crate::word::words;

words! {
    /// What a person is. Each belongs to one scope.
    Role {
        /// Runs the installation; sees no content.
        Administrator = "administrator",
        /// Directs the hub.
        Director = "director",
        /// Coordinates the network.
        Coordinator = "coordinator",
        /// Coaches schools.
        Coach = "coach",
        /// Checks instruments and effects on suppressed, pseudonymous data.
        Analyst = "analyst",
        /// Leads a school.
        Principal = "principal",
        /// Leads a school's technical-pedagogical unit.
        Utp = "utp",
        /// Leads a school's coexistence.
        Coexistence = "coexistence",
        /// Teaches a subject.
        Teacher = "teacher",
        /// Came in by a room code; may do nothing but wait and look around until the hub confirms a role.
        Participant = "participant",
    }
}

words! {
    /// Where a role acts.
    Scope {
        /// The installation.
        Installation = "installation",
        /// The network.
        Network = "network",
        /// One school.
        School = "school",
    }
}

impl Role {
    /// The scope that the role belongs to.
    #[must_use]
    pub const fn scope(self) -> Scope {
        match self {
            Self::Administrator => Scope::Installation,
            Self::Director | Self::Coordinator | Self::Coach | Self::Analyst | Self::Participant => Scope::Network,
            Self::Principal | Self::Utp | Self::Coexistence | Self::Teacher => Scope::School,
        }
    }

    /// Whether it belongs to the hub's team.
    #[must_use]
    pub const fn is_hub(self) -> bool {
        matches!(self, Self::Director | Self::Coordinator | Self::Coach)
    }

    /// Roles that can be invited to or claimed in a network (all but the two that other doors give).
    pub const INVITABLE: &'static [Self] = &[
        Self::Director,
        Self::Coordinator,
        Self::Coach,
        Self::Analyst,
        Self::Principal,
        Self::Utp,
        Self::Coexistence,
        Self::Teacher,
    ];

    /// Roles of a school.
    pub const OF_A_SCHOOL: &'static [Self] = &[Self::Principal, Self::Utp, Self::Coexistence, Self::Teacher];
}

/// A role with its place: what is granted, invited to or claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Charge {
    /// The role.
    pub role: Role,
    /// The school, for the roles of a school.
    pub school_id: Option<SchoolId>,
    /// The subject, for a teacher.
    pub subject: Option<Subject>,
}

impl Charge {
    /// A charge whose parts fit together: a school for a school's role and none otherwise; a subject for a teacher only.
    #[must_use]
    pub fn new(role: Role, school_id: Option<SchoolId>, subject: Option<Subject>) -> Option<Self> {
        let at_school = matches!(role.scope(), Scope::School);
        (at_school == school_id.is_some()).then_some(Self {
            role,
            school_id,
            subject: subject.filter(|_| matches!(role, Role::Teacher)),
        })
    }
}

/// A role that somebody holds or held.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct RoleGrant {
    /// Its id.
    pub id: RoleId,
    /// Who holds it.
    pub person_id: PersonId,
    /// The role.
    pub role: Role,
    /// The network; none for the installation's administrator.
    pub network_id: Option<NetworkId>,
    /// The school, for a school's role.
    pub school_id: Option<SchoolId>,
    /// The subject, for a teacher.
    pub subject: Option<Subject>,
    /// Since when.
    pub granted_at: Instant,
    /// By whom; none where a link gave it.
    pub granted_by: Option<PersonId>,
    /// Until when.
    pub ended_at: Option<Instant>,
}
