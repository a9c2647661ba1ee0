//! Visits: agreed on, scheduled, called off. Notes of the liceo that goes.

use domain::event::{Happened, Noun, Verb};
use domain::id::{ExchangePairId, NetworkId, SchoolId, VisitId, VisitNoteId};
use domain::permission::{ArrangeVisit, Proof, ReadVisitNote, WriteVisitNotes};
use domain::time::Instant;
use domain::visit::{Visit, VisitAgreement, VisitNote, VisitSchedule, VisitStage};
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A visit in a list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct VisitLine {
    /// It.
    #[sqlx(flatten)]
    pub visit: Visit,
    /// Who goes, by name.
    pub visitor: String,
    /// Who receives, by name.
    pub host: String,
    /// When those who went said something to the others.
    pub visitor_wrote_at: Option<Instant>,
    /// When those who received did.
    pub host_wrote_at: Option<Instant>,
}

macro_rules! visit_columns {
    () => {
        "v.id, v.network_id, v.exchange_pair_id, v.help_request_id, v.follows_id, v.school_id, v.host_id, v.driver_id, v.purpose, v.protocol, v.steps, v.starts_at, v.ends_at, v.place, v.sequence, v.version, v.made_at, v.agreed_by, v.scheduled_by, v.scheduled_at, v.called_off_by, v.called_off_at"
    };
}

macro_rules! visit_lines {
    ($rest:literal) => {
        concat!(
            "select ",
            visit_columns!(),
            ", a.name as visitor, b.name as host, (select f.at from visit_feedback f where f.visit_id = v.id and f.school_id = v.school_id) as visitor_wrote_at, (select f.at from visit_feedback f where f.visit_id = v.id and f.school_id = v.host_id) as host_wrote_at from visit v join school a on a.id = v.school_id join school b on b.id = v.host_id ",
            $rest
        )
    };
}

sql! {
    ONE = concat!("select ", visit_columns!(), " from visit v where v.id = $1");
    OF_PAIR = "select id from visit where exchange_pair_id = $1";
    LINES_OF_SCHOOL = visit_lines!("where v.school_id = $1 or v.host_id = $1 order by coalesce(v.starts_at, v.made_at) desc, v.id");
    LINES_OF_NETWORK = visit_lines!("where v.network_id = $1 order by coalesce(v.starts_at, v.made_at) desc, v.id limit 60");
    AGREE = "update visit set purpose = $2, protocol = $3, steps = $4, driver_id = $5, agreed_by = $6, version = version + 1 where id = $1 and version = $7 and called_off_at is null";
    SCHEDULE = "update visit set starts_at = $2, ends_at = $3, place = $4, scheduled_by = $5, scheduled_at = $7, sequence = case when starts_at is null then 0 else sequence + 1 end, version = version + 1 where id = $1 and version = $6 and called_off_at is null";
    CALL_OFF = "update visit set called_off_by = $2, called_off_at = $3, sequence = sequence + 1, version = version + 1 where id = $1 and called_off_at is null";
    GO_ON = "insert into visit (id, network_id, follows_id, school_id, host_id, driver_id, purpose, steps, place, sequence, version, made_at) values ($1, $2, $3, $4, $5, $6, '', '', '', 0, 1, $7) on conflict do nothing";
    AFTER = "select id from visit where follows_id = $1";
    NOTES = "select id, visit_id, school_id, words, by_id, at from visit_note where visit_id = $1 order by at, id";
    NOTE_OF = "select id, visit_id, school_id, words, by_id, at from visit_note where id = $1";
    NOTE = "insert into visit_note (id, visit_id, school_id, words, by_id, at) values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing";
    REMOVE_NOTE = "delete from visit_note where id = $1";
}

impl Db {
    /// A visit.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn visit(&self, id: VisitId) -> Result<Visit> {
        maybe!(self, Visit, ONE, id)?.ok_or(Error::NotFound)
    }

    /// The visit that came of a pair.
    ///
    /// # Errors
    /// What the database says.
    pub async fn visit_of_pair(&self, pair: ExchangePairId) -> Result<Option<VisitId>> {
        Ok(maybe!(self, (VisitId,), OF_PAIR, pair)?.map(|(id,)| id))
    }

    /// The visit with which two liceos went on after another one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn visit_after(&self, visit: VisitId) -> Result<Option<VisitId>> {
        Ok(maybe!(self, (VisitId,), AFTER, visit)?.map(|(id,)| id))
    }

    /// The visits of a liceo, to come and past, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn visits_of(&self, school: SchoolId) -> Result<Vec<VisitLine>> {
        all!(self, VisitLine, LINES_OF_SCHOOL, school)
    }

    /// The newest visits of a network.
    ///
    /// # Errors
    /// What the database says.
    pub async fn visits_in(&self, network: NetworkId) -> Result<Vec<VisitLine>> {
        all!(self, VisitLine, LINES_OF_NETWORK, network)
    }

    /// The notes of a visit; the caller keeps those that the reader may read.
    ///
    /// # Errors
    /// What the database says.
    pub async fn visit_notes(&self, proof: &Proof<WriteVisitNotes>) -> Result<Vec<VisitNote>> {
        all!(self, VisitNote, NOTES, proof.act().0.id)
    }

    /// A note.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn visit_note(&self, id: VisitNoteId) -> Result<VisitNote> {
        maybe!(self, VisitNote, NOTE_OF, id)?.ok_or(Error::NotFound)
    }
}

impl Write<'_> {
    /// Keeps what both agree on.
    ///
    /// # Errors
    /// [`Error::Stale`] where the other liceo changed it since `version`.
    pub async fn agree_visit(
        &mut self,
        proof: &Proof<ArrangeVisit>,
        version: i64,
        plan: &VisitAgreement,
    ) -> Result<()> {
        let (by, id) = (proof.who(), proof.act().0.id);
        let (purpose, steps) = (&plan.purpose, &plan.steps);
        if run!(
            self,
            AGREE,
            id,
            purpose,
            plan.protocol,
            steps,
            plan.driver_id,
            by,
            version
        )? == 0
        {
            return Err(Error::Stale);
        }
        self.tell_of_visit(proof, "agreed").await
    }

    /// Sets when and where; a later change counts one more for calendars.
    ///
    /// # Errors
    /// [`Error::Stale`] where the other liceo changed it since `version`.
    pub async fn schedule_visit(
        &mut self,
        proof: &Proof<ArrangeVisit>,
        version: i64,
        plan: &VisitSchedule,
    ) -> Result<()> {
        let (by, id, at) = (proof.who(), proof.act().0.id, self.at());
        if run!(
            self,
            SCHEDULE,
            id,
            plan.starts_at,
            plan.ends_at,
            &plan.place,
            by,
            version,
            at
        )? == 0
        {
            return Err(Error::Stale);
        }
        self.tell_of_visit(proof, "scheduled").await
    }

    /// Calls a visit off.
    ///
    /// # Errors
    /// [`Error::Refused`] where it was off already.
    pub async fn call_off_visit(&mut self, proof: &Proof<ArrangeVisit>) -> Result<()> {
        let (by, id, at) = (proof.who(), proof.act().0.id, self.at());
        if run!(self, CALL_OFF, id, by, at)? == 0 {
            return Err(Error::Refused("problem-visit-off"));
        }
        self.tell_of_visit(proof, "called-off").await
    }

    /// Goes on after a visit that was: the same two, about the same driver; `back` where the host goes this time. One visit has one next: whoever
    /// is second is brought to the one that is there.
    ///
    /// # Errors
    /// [`Error::Refused`] before the visit was, or where it is off.
    pub async fn go_on_visiting(&mut self, proof: &Proof<ArrangeVisit>, id: VisitId, back: bool) -> Result<VisitId> {
        let (by, at, last) = (proof.who(), self.at(), &proof.act().0);
        if last.stage(at) != VisitStage::Held {
            return Err(Error::Refused("problem-visit-not-yet"));
        }
        let (visitor, host) = last.next_pair(back);
        let (network, driver) = (last.network_id, last.driver_id);
        if run!(self, GO_ON, id, network, last.id, visitor, host, driver, at)? > 0 {
            self.record(by, Happened::to(Verb::Created, Noun::Visit, id.0).at(visitor))
                .await?;
            return Ok(id);
        }
        let there = maybe!(self, (VisitId,), AFTER, last.id)?;
        there.map(|(id,)| id).ok_or(Error::NotFound)
    }

    async fn tell_of_visit(&mut self, proof: &Proof<ArrangeVisit>, what: &str) -> Result<()> {
        let visit = &proof.act().0;
        let happened = Happened::to(Verb::Changed, Noun::Visit, visit.id.0).at(visit.visitor_id);
        self.record(proof.who(), happened.with(json!({ "what": what }))).await
    }

    /// Keeps a note of a moment, which a phone may bring later. The browser or the phone names it: whether it is new, or was here already.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody writes it.
    pub async fn note_on_visit(
        &mut self,
        proof: &Proof<WriteVisitNotes>,
        id: VisitNoteId,
        (words, noted_at): (&str, Instant),
    ) -> Result<bool> {
        let by = proof.who().ok_or(Error::Refused("problem-nobody-writes"))?;
        let visit = &proof.act().0;
        let added = run!(self, NOTE, id, visit.id, visit.visitor_id, words, by, noted_at)?;
        if added > 0 {
            let happened = Happened::to(Verb::Changed, Noun::Visit, visit.id.0).at(visit.visitor_id);
            self.record(Some(by), happened.with(json!({ "what": "note" }))).await?;
        }
        Ok(added > 0)
    }

    /// Takes a note away for good.
    ///
    /// # Errors
    /// What the database says.
    pub async fn remove_visit_note(&mut self, proof: &Proof<ReadVisitNote>) -> Result<()> {
        let note = &proof.act().0;
        run!(self, REMOVE_NOTE, note.id)?;
        let happened = Happened::to(Verb::Changed, Noun::Visit, note.visit_id.0).at(note.school_id);
        self.record(proof.who(), happened.with(json!({ "what": "note-removed" })))
            .await
    }
}
