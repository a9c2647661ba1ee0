//! How acts on people are put together from a path.

use domain::id::{InvitationId, PersonId, RoleId};
use domain::permission::{EndRole, Invite, ManagePerson, SeePerson};
use domain::person::{Charge, RoleGrant};

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

/// The charge of a role that somebody holds.
pub fn charge_of(grant: &RoleGrant) -> Charge {
    Charge {
        role: grant.role,
        school_id: grant.school_id,
        subject: grant.subject,
    }
}

impl Load for SeePerson {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let person: PersonId = asked.id("person")?;
        let roles = asked.app.db.roles_of(person).await?;
        Ok(Self {
            person,
            schools: roles.iter().filter_map(|grant| grant.school_id).collect(),
        })
    }
}

impl Load for ManagePerson {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let person: PersonId = asked.id("person")?;
        let roles = asked.app.db.roles_of(person).await?;
        Ok(Self {
            person,
            charges: roles.iter().map(charge_of).collect(),
        })
    }
}

impl Load for EndRole {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let (person, role): (PersonId, RoleId) = (asked.id("person")?, asked.id("role")?);
        let roles = asked.app.db.roles_of(person).await?;
        let grant = roles.iter().find(|grant| grant.id == role);
        grant
            .map(|grant| Self {
                person,
                charge: charge_of(grant),
            })
            .ok_or_else(Problem::not_found)
    }
}

impl Load for Invite {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let invitation: InvitationId = asked.id("invitation")?;
        Ok(Self(asked.app.db.invitation(invitation).await?.charge()))
    }
}
