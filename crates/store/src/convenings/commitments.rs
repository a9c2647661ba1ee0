//! What people leave a convening to do, and what became of it.
//!
//! Owns the rows and that each becomes one cycle at the most. Must not say what became of one in a word: `domain::convening::fate` does.

use domain::convening::{Commitment, CommitmentPlace, CommitmentPlan, Convening, Ended};
use domain::cycle::Decision;
use domain::event::{Happened, Noun, Verb};
use domain::id::{CommitmentId, ConveningId, CycleId, PersonId, RegistrationId, SchoolId};
use domain::permission::{AnswerForCommitment, Commit, HoldTicket, Proof};
use serde_json::json;

use super::nouns::convening_columns;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

macro_rules! commitment_columns {
    () => {
        "k.id, k.convening_id, k.segment_id, k.table_number, k.school_id, k.what, k.owner_id, k.who, k.due_on, k.idea_id, k.cycle_id, k.done_at, k.let_go_at, k.created_at, k.by_id, k.reason, k.version"
    };
}

/// With its liceo, its idea, who answers for it, and its cycle as far as it has come.
macro_rules! lines {
    ($rest:expr) => {
        concat!("select ", commitment_columns!(), ", s.name as school, i.name as idea, p.name as owner, (c.id is not null and c.planned_at is null) as drafted, x.decision from commitment k left join school s on s.id = k.school_id left join idea i on i.id = k.idea_id left join person p on p.id = k.owner_id left join cycle c on c.id = k.cycle_id left join cycle_closure x on x.cycle_id = c.id where ", $rest)
    };
}

sql! {
    ONE = concat!("select ", commitment_columns!(), " from commitment k where k.id = $1");
    OF_CYCLE = concat!("select ", commitment_columns!(), " from commitment k where k.cycle_id = $1 order by k.created_at, k.id limit 1");
    OF_CONVENING = lines!("k.convening_id = $1 order by k.created_at, k.id");
    /// Whoever is invited to this one was invited to that one.
    BEFORE = concat!("select ", convening_columns!(), " from convening c join convening t on t.id = $1 where c.network_id = t.network_id and c.starts_at < t.starts_at and c.called_off_at is null and exists (select 1 from commitment k where k.convening_id = c.id) and exists (select 1 from convening_audience a join convening_audience b on b.audience = a.audience where a.convening_id = c.id and b.convening_id = t.id) order by c.starts_at desc, c.id desc limit 1");
    KEEP = "insert into commitment (id, convening_id, segment_id, table_number, school_id, registration_id, what, owner_id, who, due_on, idea_id, reason, by_id, created_at, version) values ($1, $2, $3, null, $4, $5, $6, $7, $8, $9, $10, '', $11, $12, 1) on conflict (id) do nothing";
    CHANGE = "update commitment set what = $3, owner_id = $4, who = $5, due_on = $6, idea_id = $7, version = version + 1 where id = $1 and version = $2";
    LET_GO = "update commitment set let_go_at = $2, let_go_by = $3, reason = $4, version = version + 1 where id = $1 and let_go_at is null";
    FINISH = "update commitment set done_at = $2, done_by = $3, version = version + 1 where id = $1 and done_at is null and cycle_id is null";
    TAKE_UP = "update commitment set done_at = null, done_by = null, let_go_at = null, let_go_by = null, reason = '', version = version + 1 where id = $1";
    BEGIN = "update commitment set cycle_id = $2, let_go_at = null, let_go_by = null, reason = '', version = version + 1 where id = $1 and cycle_id is null";
    LINK = "update commitment set by_id = coalesce(by_id, $2), school_id = coalesce(school_id, $3) where registration_id = $1";
}

/// A commitment as lists show it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct CommitmentLine {
    /// It, and who wrote it.
    #[sqlx(flatten)]
    pub place: CommitmentPlace,
    /// Its liceo, by name.
    pub school: Option<String>,
    /// Its idea, by name.
    pub idea: Option<String>,
    /// Who answers for it, by name.
    pub owner: Option<String>,
    /// Whether its cycle is still being planned.
    drafted: bool,
    /// What was decided about its cycle.
    decision: Option<Decision>,
}

impl CommitmentLine {
    /// Its cycle, as far as it has come.
    #[must_use]
    pub fn ended(&self) -> Option<Ended> {
        self.place.commitment.cycle_id?;
        Some(match self.decision {
            Some(decision) => Ended::Closed(decision),
            None if self.drafted => Ended::Draft,
            None => Ended::Running,
        })
    }
}

/// Who leaves with a commitment.
#[derive(Clone, Copy, Debug)]
pub enum Committing<'a> {
    /// Somebody with an account.
    Account(&'a Proof<Commit>),
    /// Somebody with a ticket, for the liceo they came for.
    Ticket(&'a Proof<HoldTicket>),
}

impl Committing<'_> {
    /// Of which convening, for which liceo, with which registration, and who.
    fn of(&self) -> (ConveningId, Option<SchoolId>, Option<RegistrationId>, Option<PersonId>) {
        match self {
            Self::Account(proof) => {
                let Commit { place, school } = proof.act();
                let own = place.own.as_ref().map(|own| own.registration.id);
                (place.convening.id, *school, own, proof.who())
            }
            Self::Ticket(proof) => {
                let HoldTicket { convening, attendee } = proof.act();
                let own = &attendee.registration;
                (convening.id, own.school_id, Some(own.id), None)
            }
        }
    }
}

impl Db {
    /// A commitment with who wrote it.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn commitment(&self, id: CommitmentId) -> Result<CommitmentPlace> {
        maybe!(self, CommitmentPlace, ONE, id)?.ok_or(Error::NotFound)
    }

    /// The commitment that a cycle began from.
    ///
    /// # Errors
    /// What the database says.
    pub async fn convening_commitment_of_cycle(&self, cycle: CycleId) -> Result<Option<Commitment>> {
        let place = maybe!(self, CommitmentPlace, OF_CYCLE, cycle)?;
        Ok(place.map(|place| place.commitment))
    }

    /// What people left a convening to do, in the order in which they said it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn commitments(&self, convening: ConveningId) -> Result<Vec<CommitmentLine>> {
        all!(self, CommitmentLine, OF_CONVENING, convening)
    }

    /// The newest convening before one that people left with commitments, to which somebody was invited who is invited to this one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn convening_before(&self, id: ConveningId) -> Result<Option<Convening>> {
        maybe!(self, Convening, BEFORE, id)
    }
}

impl Write<'_> {
    /// Keeps a commitment at the part that is on. Sent twice, it is one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn keep_commitment(&mut self, by: Committing<'_>, id: CommitmentId, plan: &CommitmentPlan) -> Result<()> {
        let (convening, school, registration, who) = by.of();
        let at = self.at();
        self.beat(convening).await?;
        let segment = self.segment_now(convening).await?;
        run!(
            self,
            KEEP,
            id,
            convening,
            segment,
            school,
            registration,
            &plan.what,
            plan.owner_id,
            &plan.who,
            plan.due_on,
            plan.idea_id,
            who,
            at
        )?;
        self.tell_of_commitment(who, Verb::Created, (id, convening, school), "kept")
            .await
    }

    /// Changes a commitment.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody else changed it since.
    pub async fn change_commitment(
        &mut self,
        proof: &Proof<AnswerForCommitment>,
        version: i64,
        plan: &CommitmentPlan,
    ) -> Result<()> {
        let id = proof.act().0.commitment.id;
        let changed = run!(
            self,
            CHANGE,
            id,
            version,
            &plan.what,
            plan.owner_id,
            &plan.who,
            plan.due_on,
            plan.idea_id
        )?;
        if changed == 0 {
            return Err(Error::Stale);
        }
        self.answered(proof, "changed").await
    }

    /// Lets a commitment go, and says why. Said twice, the first counts.
    ///
    /// # Errors
    /// What the database says.
    pub async fn let_commitment_go(&mut self, proof: &Proof<AnswerForCommitment>, reason: &str) -> Result<()> {
        let (id, at) = (proof.act().0.commitment.id, self.at());
        run!(self, LET_GO, id, at, proof.who(), reason)?;
        self.answered(proof, "let-go").await
    }

    /// Says that a commitment is done, where it was no test.
    ///
    /// # Errors
    /// What the database says.
    pub async fn finish_commitment(&mut self, proof: &Proof<AnswerForCommitment>) -> Result<()> {
        let (id, at) = (proof.act().0.commitment.id, self.at());
        run!(self, FINISH, id, at, proof.who())?;
        self.answered(proof, "done").await
    }

    /// Takes back that it is done or was let go.
    ///
    /// # Errors
    /// What the database says.
    pub async fn take_commitment_up(&mut self, proof: &Proof<AnswerForCommitment>) -> Result<()> {
        run!(self, TAKE_UP, proof.act().0.commitment.id)?;
        self.answered(proof, "taken-up").await
    }

    /// Ties a commitment to the cycle that it became, in the transaction that plans it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn begin_from_commitment(&mut self, proof: &Proof<AnswerForCommitment>, cycle: CycleId) -> Result<()> {
        if run!(self, BEGIN, proof.act().0.commitment.id, cycle)? > 0 {
            self.answered(proof, "cycle").await?;
        }
        Ok(())
    }

    /// What somebody left to do before they had an account is theirs from now on.
    pub(super) async fn link_commitments(
        &mut self,
        registration: RegistrationId,
        person: PersonId,
        school: Option<SchoolId>,
    ) -> Result<()> {
        run!(self, LINK, registration, person, school)?;
        Ok(())
    }

    async fn answered(&mut self, proof: &Proof<AnswerForCommitment>, what: &str) -> Result<()> {
        let Commitment {
            id,
            convening_id,
            school_id,
            ..
        } = proof.act().0.commitment;
        self.beat(convening_id).await?;
        self.tell_of_commitment(proof.who(), Verb::Changed, (id, convening_id, school_id), what)
            .await
    }

    async fn tell_of_commitment(
        &mut self,
        who: Option<PersonId>,
        verb: Verb,
        (id, convening, school): (CommitmentId, ConveningId, Option<SchoolId>),
        what: &str,
    ) -> Result<()> {
        let happened = Happened::to(verb, Noun::Commitment, id.0).with(json!({ "what": what, "convening": convening }));
        let happened = match school {
            Some(school) => happened.at(school),
            None => happened,
        };
        self.record(who, happened).await
    }
}
