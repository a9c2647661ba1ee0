//! Roles: who holds which, what somebody is at this moment, granting and ending.

use domain::event::{Happened, Noun, Verb};
use domain::id::{CourseId, NetworkId, PersonId, RoleId, SchoolId};
use domain::permission::{EndRole, Grant, GrantRole, OwnCourse, Proof, Standing};
use domain::person::{Charge, Language, Role, RoleGrant};
use domain::school::Subject;
use serde_json::json;

use super::accounts::PersonNames;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    ROLES_OF = "select id, person_id, role, network_id, school_id, subject, granted_at, granted_by, ended_at from role_grant where person_id = $1 and ended_at is null order by granted_at, id";
    GRANTS_OF = "select role, school_id from role_grant where person_id = $1 and ended_at is null order by granted_at, id";
    OWN_COURSES = "select course_id, school_id, subject from course_teacher where person_id = $1";
    GRANT = "insert into role_grant (id, person_id, role, network_id, school_id, subject, granted_at, granted_by) values ($1, $2, $3, $4, $5, $6, $7, $8)";
    SAME_ROLE = "select id, person_id, role, network_id, school_id, subject, granted_at, granted_by, ended_at from role_grant where person_id = $1 and role = $2 and ended_at is null and school_id is not distinct from $3 and subject is not distinct from $4";
    END_ROLE = "update role_grant set ended_at = $3 where id = $1 and person_id = $2 and ended_at is null";
    END_PARTICIPANT = "update role_grant set ended_at = $2 where person_id = $1 and role = 'participant' and ended_at is null";
    ADMINISTRATORS = "select count(*) from role_grant r join person p on p.id = r.person_id where r.role = 'administrator' and r.ended_at is null and p.deactivated_at is null";
}

impl Db {
    /// Roles that a person holds now.
    ///
    /// # Errors
    /// What the database says.
    pub async fn roles_of(&self, person: PersonId) -> Result<Vec<RoleGrant>> {
        all!(self, RoleGrant, ROLES_OF, person)
    }

    /// What a person is now: the ground of every decision about them.
    ///
    /// # Errors
    /// What the database says.
    pub async fn standing(&self, person: PersonId) -> Result<Standing> {
        let grants = all!(self, (Role, Option<SchoolId>), GRANTS_OF, person)?;
        let grants: Vec<Grant> = grants
            .into_iter()
            .map(|(role, school)| Grant { role, school })
            .collect();
        let own = all!(self, (CourseId, SchoolId, Option<Subject>), OWN_COURSES, person)?;
        // A teacher who left a school keeps no course there.
        let works_at = |school| grants.iter().any(|grant| grant.school == Some(school));
        let courses = own
            .into_iter()
            .filter(|(_, school, _)| works_at(*school))
            .map(|(course, school, subject)| OwnCourse {
                course,
                school,
                subject,
            })
            .collect();
        Ok(Standing::new(person, grants, courses))
    }

    /// How many active administrators the installation has.
    ///
    /// # Errors
    /// What the database says.
    pub async fn administrators(&self) -> Result<i64> {
        Ok(one!(self, (i64,), ADMINISTRATORS)?.0)
    }
}

impl Write<'_> {
    /// Makes an account with roles at once, for imports and the demo.
    ///
    /// # Errors
    /// [`Error::Exists`] where another account has the mail.
    pub async fn welcome(
        &mut self,
        proofs: &[Proof<GrantRole>],
        network: Option<NetworkId>,
        names: &PersonNames,
        mail: Option<&str>,
        language: Option<Language>,
    ) -> Result<PersonId> {
        let id = self.add_person(names, mail, language).await?;
        for proof in proofs {
            self.grant_role(proof, network, id).await?;
        }
        Ok(id)
    }

    /// Gives somebody a role. One they hold already stays one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn grant_role(
        &mut self,
        proof: &Proof<GrantRole>,
        network: Option<NetworkId>,
        person: PersonId,
    ) -> Result<()> {
        if proof.who() == Some(person) {
            return Err(Error::Refused("problem-not-to-oneself"));
        }
        self.put_in_charge(proof.act().0, network, person, proof.who()).await
    }

    pub(crate) async fn put_in_charge(
        &mut self,
        charge: Charge,
        network: Option<NetworkId>,
        person: PersonId,
        by: Option<PersonId>,
    ) -> Result<()> {
        let Charge {
            role,
            school_id,
            subject,
        } = charge;
        if maybe!(self, RoleGrant, SAME_ROLE, person, role, school_id, subject)?.is_none() {
            let (id, at) = (RoleId::new(self.ids(), self.at()), self.at());
            run!(self, GRANT, id, person, role, network, school_id, subject, at, by)?;
        }
        if role != Role::Participant {
            let at = self.at();
            run!(self, END_PARTICIPANT, person, at)?;
        }
        let mut happened = Happened::to(Verb::Granted, Noun::Person, person.0).with(json!({ "role": role }));
        happened.school_id = school_id;
        self.record(by, happened).await
    }

    /// Ends one role of somebody.
    ///
    /// # Errors
    /// [`Error::NotFound`] where they don't hold it, [`Error::Refused`] for the last administrator.
    pub async fn end_role(&mut self, proof: &Proof<EndRole>, role: &RoleGrant) -> Result<()> {
        if role.role == Role::Administrator && one!(self, (i64,), ADMINISTRATORS)?.0 <= 1 {
            return Err(Error::Refused("problem-last-administrator"));
        }
        let at = self.at();
        if run!(self, END_ROLE, role.id, role.person_id, at)? == 0 {
            return Err(Error::NotFound);
        }
        let mut happened =
            Happened::to(Verb::Revoked, Noun::Person, role.person_id.0).with(json!({ "role": role.role }));
        happened.school_id = role.school_id;
        self.record(proof.who(), happened).await
    }
}
