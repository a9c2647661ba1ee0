//! The improvement teams of a school.

use domain::event::{Happened, Noun, Verb};
use domain::id::{PersonId, SchoolId, TeamId};
use domain::permission::{ArrangeSchool, Proof};
use domain::school::Team;
use domain::time::Day;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    TEAMS = "select id, school_id, name, formed_on from team where school_id = $1 order by formed_on, id";
    TEAM_MEMBERS = "select t.person_id, p.name from team_member t join person p on p.id = t.person_id where t.school_id = $1 order by p.sort_key, p.id";
    FORM_TEAM = "insert into team (id, school_id, name, formed_on) values ($1, $2, $3, $4)";
    JOIN_TEAM = "insert into team_member (team_id, person_id, school_id, since) values ($1, $2, $3, $4) on conflict (team_id, person_id) do nothing";
    LEAVE_TEAM = "delete from team_member where team_id = $1 and person_id = $2";
}

impl Db {
    /// A school's teams.
    ///
    /// # Errors
    /// What the database says.
    pub async fn teams(&self, school: SchoolId) -> Result<Vec<Team>> {
        all!(self, Team, TEAMS, school)
    }

    /// Who is in a school's teams: id and name.
    ///
    /// # Errors
    /// What the database says.
    pub async fn team_members(&self, school: SchoolId) -> Result<Vec<(PersonId, String)>> {
        all!(self, (PersonId, String), TEAM_MEMBERS, school)
    }
}

impl Write<'_> {
    /// Forms a school's improvement team.
    ///
    /// # Errors
    /// What the database says.
    pub async fn form_team(&mut self, proof: &Proof<ArrangeSchool>, name: &str) -> Result<TeamId> {
        let (id, school, today) = (TeamId::new(self.ids(), self.at()), proof.act().0, self.at().day());
        run!(self, FORM_TEAM, id, school, name, today)?;
        self.record(proof.who(), Happened::to(Verb::Created, Noun::Team, id.0).at(school))
            .await?;
        Ok(id)
    }

    /// Somebody joins a team.
    ///
    /// # Errors
    /// What the database says.
    pub async fn join_team(&mut self, proof: &Proof<ArrangeSchool>, team: TeamId, person: PersonId) -> Result<()> {
        let (school, since): (SchoolId, Day) = (proof.act().0, self.at().day());
        run!(self, JOIN_TEAM, team, person, school, since)?;
        self.record(
            proof.who(),
            Happened::to(Verb::Joined, Noun::Team, team.0)
                .at(school)
                .with(json!({ "person": person })),
        )
        .await
    }

    /// Somebody leaves a team.
    ///
    /// # Errors
    /// [`Error::NotFound`] where they aren't in it.
    pub async fn leave_team(&mut self, proof: &Proof<ArrangeSchool>, team: TeamId, person: PersonId) -> Result<()> {
        if run!(self, LEAVE_TEAM, team, person)? == 0 {
            return Err(Error::NotFound);
        }
        let school = proof.act().0;
        self.record(
            proof.who(),
            Happened::to(Verb::Removed, Noun::Team, team.0)
                .at(school)
                .with(json!({ "person": person })),
        )
        .await
    }
}
