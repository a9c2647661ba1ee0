//! Who belongs to a circle.

use domain::dialogue::{Member, Part};
use domain::event::{Happened, Noun, Verb};
use domain::id::{CircleId, PersonId};
use domain::permission::{JoinCircle, LeadCircle, LeaveCircle, Proof};
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// Somebody of a circle, by name.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct MemberLine {
    /// Who.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// What they are in it.
    pub part: Part,
    /// A school where they work now.
    pub school: Option<String>,
}

sql! {
    MEMBERS = "select person_id, part from circle_member where circle_id = $1";
    LINES = "select m.person_id, p.name, m.part, (select min(s.name) from role_grant r join school s on s.id = r.school_id where r.person_id = m.person_id and r.ended_at is null) as school from circle_member m join person p on p.id = m.person_id where m.circle_id = $1 and p.deactivated_at is null order by p.sort_key, p.id";
    /// Who bears a whole name, as everybody sees it.
    BEARERS = "select id from person where search_key = $1 and deactivated_at is null order by id limit 3";
    ADD = "insert into circle_member (circle_id, person_id, part, invited_by, since) values ($1, $2, $3, $4, $5) on conflict (circle_id, person_id) do nothing";
    SET = "update circle_member set part = $3 where circle_id = $1 and person_id = $2 and part <> $3";
    REMOVE = "delete from circle_member where circle_id = $1 and person_id = $2";
    LEADS = "select count(*) from circle_member where circle_id = $1 and part = 'lead'";
    NEXT = "select person_id from circle_member where circle_id = $1 and part = 'member' order by since, person_id limit 1";
}

impl Db {
    /// Who belongs to a circle or was invited.
    ///
    /// # Errors
    /// What the database says.
    pub async fn circle_members(&self, id: CircleId) -> Result<Vec<Member>> {
        all!(self, Member, MEMBERS, id)
    }

    /// The same by name.
    ///
    /// # Errors
    /// What the database says.
    pub async fn circle_member_lines(&self, id: CircleId) -> Result<Vec<MemberLine>> {
        all!(self, MemberLine, LINES, id)
    }

    /// Whoever bears a whole name, by its search key: three at most, more help nobody.
    ///
    /// # Errors
    /// What the database says.
    pub async fn bearers_of(&self, search_key: &str) -> Result<Vec<PersonId>> {
        let rows = all!(self, (PersonId,), BEARERS, search_key)?;
        Ok(rows.into_iter().map(|(id,)| id).collect())
    }
}

impl Write<'_> {
    /// Invites somebody. Whether they are new to it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn invite_to_circle(&mut self, proof: &Proof<LeadCircle>, person: PersonId) -> Result<bool> {
        let (circle, at) = (proof.act().0.circle.id, self.at());
        let added = run!(self, ADD, circle, person, Part::Guest, proof.who(), at)?;
        if added > 0 {
            self.tell_of_member(proof.who(), Verb::Invited, circle, person).await?;
        }
        Ok(added > 0)
    }

    /// Joins: anew, or by saying yes.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody joins.
    pub async fn join_circle(&mut self, proof: &Proof<JoinCircle>) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let circle = proof.act().0.circle.id;
        let none: Option<PersonId> = None;
        run!(self, ADD, circle, by, Part::Member, none, at)?;
        run!(self, SET, circle, by, Part::Member)?;
        self.tell_of_member(Some(by), Verb::Joined, circle, by).await
    }

    /// Leaves. Where nobody would lead, whoever has belonged to it longest does.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody leaves.
    pub async fn leave_circle(&mut self, proof: &Proof<LeaveCircle>) -> Result<()> {
        let by = proof.who().ok_or(Error::Refused("problem-nobody-writes"))?;
        let circle = proof.act().0.circle.id;
        run!(self, REMOVE, circle, by)?;
        self.somebody_leads(circle).await?;
        self.tell_of_member(Some(by), Verb::Removed, circle, by).await
    }

    /// Lets somebody lead, or no longer; none takes them out.
    ///
    /// # Errors
    /// [`Error::NotFound`] where they don't belong to it.
    pub async fn place_in_circle(
        &mut self,
        proof: &Proof<LeadCircle>,
        person: PersonId,
        part: Option<Part>,
    ) -> Result<()> {
        let place = &proof.act().0;
        let circle = place.circle.id;
        // An invitation is answered by whoever was invited.
        match (place.part(person), part) {
            (None, _) | (Some(Part::Guest), Some(_)) => return Err(Error::NotFound),
            (_, Some(part)) => run!(self, SET, circle, person, part)?,
            (_, None) => run!(self, REMOVE, circle, person)?,
        };
        self.somebody_leads(circle).await?;
        let verb = if part.is_some() { Verb::Changed } else { Verb::Removed };
        self.tell_of_member(proof.who(), verb, circle, person).await
    }

    async fn somebody_leads(&mut self, circle: CircleId) -> Result<()> {
        if one!(self, (i64,), LEADS, circle)?.0 > 0 {
            return Ok(());
        }
        if let Some((next,)) = maybe!(self, (PersonId,), NEXT, circle)? {
            run!(self, SET, circle, next, Part::Lead)?;
        }
        Ok(())
    }

    async fn tell_of_member(
        &mut self,
        who: Option<PersonId>,
        verb: Verb,
        circle: CircleId,
        person: PersonId,
    ) -> Result<()> {
        let happened = Happened::to(verb, Noun::Circle, circle.0).with(json!({ "person": person }));
        self.record(who, happened).await
    }
}
