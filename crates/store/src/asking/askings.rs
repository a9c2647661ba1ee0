//! Who was asked, why, and what they did. Whoever is asked is told so in the same transaction (`attention::telling`).

use domain::event::{Happened, Noun, Verb};
use domain::exchange::{Asking, AskingOutcome, LineKind, Shown, Way};
use domain::id::{AskingId, ConversationId, DriverId, ExpertiseLineId, IdeaId, NetworkId, PersonId, SchoolId};
use domain::permission::{HandleAsking, Proof};
use domain::time::Instant;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// Somebody who was asked and hasn't answered.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct AskedLine {
    /// It.
    #[sqlx(flatten)]
    pub asking: Asking,
    /// The question.
    pub title: String,
    /// Who asks.
    pub asker: String,
    /// Their liceo.
    pub school: Option<String>,
    /// Who passed it on.
    pub passed_by: Option<String>,
}

/// Somebody who was asked, as whoever asks sees them: never what became of it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct AskedPerson {
    /// Who.
    pub person_id: PersonId,
    /// By name.
    pub name: String,
    /// Their liceo.
    pub school: Option<String>,
    /// How they came to be asked.
    pub way: Way,
    /// Why they.
    pub reasons: String,
}

/// Somebody to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToAsk {
    /// Who.
    pub person: PersonId,
    /// Where they know it.
    pub school: Option<SchoolId>,
    /// Why they.
    pub shown: Vec<Shown>,
    /// How they come to be asked.
    pub way: Way,
    /// By whom.
    pub by: Option<PersonId>,
}

sql! {
    ONE = "select id, conversation_id, school_id, person_id, way, asked_by, reasons, asked_at, outcome, outcome_at from asking where id = $1";
    OF_PERSON = "select id, conversation_id, school_id, person_id, way, asked_by, reasons, asked_at, outcome, outcome_at from asking where conversation_id = $1 and person_id = $2";
    OF_ALL = "select id, conversation_id, school_id, person_id, way, asked_by, reasons, asked_at, outcome, outcome_at from asking where conversation_id = $1 order by asked_at, id";
    WAITING = "select k.id, k.conversation_id, k.school_id, k.person_id, k.way, k.asked_by, k.reasons, k.asked_at, k.outcome, k.outcome_at, v.title, p.name as asker, s.name as school, (select b.name from person b where b.id = k.asked_by and k.way = 'passed') as passed_by from asking k join conversation v on v.id = k.conversation_id join ask a on a.conversation_id = k.conversation_id join person p on p.id = a.by_id left join school s on s.id = a.school_id where k.person_id = $1 and k.outcome is null and not exists (select 1 from answer w where w.conversation_id = k.conversation_id) and not exists (select 1 from conversation_closure x where x.conversation_id = k.conversation_id) and exists (select 1 from contribution c where c.conversation_id = k.conversation_id and c.taken_back_at is null) order by k.asked_at, k.id limit 20";
    PEOPLE = "select k.person_id, p.name, s.name as school, k.way, k.reasons from asking k join person p on p.id = k.person_id left join school s on s.id = k.school_id where k.conversation_id = $1 order by k.asked_at, p.sort_key, k.id";
    ADD = "insert into asking (id, conversation_id, school_id, person_id, way, asked_by, reasons, asked_at) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (conversation_id, person_id) do nothing";
    END = "update asking set outcome = $2, outcome_at = $3 where id = $1 and outcome is null";
    HIDE = "insert into expertise_line (id, network_id, person_id, kind, driver_id, idea_id, words, at) values ($1, $2, $3, $4, $5, $6, '', $7)";
}

impl Db {
    /// Somebody was asked.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn asking(&self, id: AskingId) -> Result<Asking> {
        maybe!(self, Asking, ONE, id)?.ok_or(Error::NotFound)
    }

    /// Whether and why somebody was asked something.
    ///
    /// # Errors
    /// What the database says.
    pub async fn asking_of(&self, id: ConversationId, person: PersonId) -> Result<Option<Asking>> {
        maybe!(self, Asking, OF_PERSON, id, person)
    }

    /// Everybody who was asked something, whatever became of it: for going on, never for a page.
    ///
    /// # Errors
    /// What the database says.
    pub async fn askings(&self, id: ConversationId) -> Result<Vec<Asking>> {
        all!(self, Asking, OF_ALL, id)
    }

    /// What waits for somebody's answer, the oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn askings_waiting(&self, person: PersonId) -> Result<Vec<AskedLine>> {
        all!(self, AskedLine, WAITING, person)
    }

    /// Who was asked, for whoever asks: also those who said no.
    ///
    /// # Errors
    /// What the database says.
    pub async fn asked_people(&self, id: ConversationId) -> Result<Vec<AskedPerson>> {
        all!(self, AskedPerson, PEOPLE, id)
    }
}

impl Write<'_> {
    pub(super) async fn keep_askings(&mut self, conversation: ConversationId, to: &[ToAsk]) -> Result<()> {
        let at = self.at();
        for one in to {
            let id = AskingId::new(self.ids(), at);
            let kept: Vec<Shown> = one
                .shown
                .iter()
                .copied()
                .filter(|shown| !matches!(shown, Shown::AskedLately(_)))
                .collect();
            let reasons = serde_json::to_string(&kept).unwrap_or_else(|_| "[]".to_owned());
            let added = run!(
                self,
                ADD,
                id,
                conversation,
                one.school,
                one.person,
                one.way,
                one.by,
                &reasons,
                at
            )?;
            if added > 0 {
                self.tell_of_being_asked(id, conversation).await?;
            }
        }
        Ok(())
    }

    /// Passes a question on to somebody who may know better.
    ///
    /// # Errors
    /// [`Error::Stale`] where something became of it meanwhile.
    pub async fn pass_on(&mut self, proof: &Proof<HandleAsking>, to: &ToAsk) -> Result<()> {
        let asking = proof.act().0.clone();
        self.end_asking(&asking, AskingOutcome::PassedOn).await?;
        self.keep_askings(asking.conversation_id, std::slice::from_ref(to))
            .await?;
        self.tell_of_asking(proof.who(), &asking).await
    }

    /// Says no. Where it isn't theirs, what was thought of them is corrected: they aren't asked about it again, or it is told no more.
    ///
    /// # Errors
    /// [`Error::Stale`] where something became of it meanwhile.
    pub async fn decline_asking(
        &mut self,
        proof: &Proof<HandleAsking>,
        network: NetworkId,
        correct: Option<LineKind>,
    ) -> Result<()> {
        let asking = proof.act().0.clone();
        let outcome = if correct.is_some() {
            AskingOutcome::NotMe
        } else {
            AskingOutcome::NotNow
        };
        self.end_asking(&asking, outcome).await?;
        if let Some(kind) = correct {
            for (driver, idea) in corrected(&asking.shown()) {
                self.hide(network, asking.person_id, kind, (driver, idea)).await?;
            }
        }
        self.tell_of_asking(proof.who(), &asking).await
    }

    pub(super) async fn hide(
        &mut self,
        network: NetworkId,
        person: PersonId,
        kind: LineKind,
        (driver, idea): (Option<DriverId>, Option<IdeaId>),
    ) -> Result<()> {
        let at = self.at();
        let id = ExpertiseLineId::new(self.ids(), at);
        run!(self, HIDE, id, network, person, kind, driver, idea, at).map(|_| ())
    }

    async fn end_asking(&mut self, asking: &Asking, outcome: AskingOutcome) -> Result<()> {
        let at: Instant = self.at();
        if run!(self, END, asking.id, outcome, at)? == 0 {
            return Err(Error::Stale);
        }
        Ok(())
    }

    /// That something became of it, never what: the registry is read by others, too.
    async fn tell_of_asking(&mut self, who: Option<PersonId>, asking: &Asking) -> Result<()> {
        let happened = Happened::to(Verb::Changed, Noun::Ask, asking.conversation_id.0);
        self.record(who, happened.with(json!({ "asking": asking.id }))).await
    }
}

/// What reasons rest on, each once.
fn corrected(shown: &[Shown]) -> Vec<(Option<DriverId>, Option<IdeaId>)> {
    let mut all = Vec::new();
    for one in shown {
        let of = match one {
            Shown::Tested { idea, .. } => (None, Some(*idea)),
            Shown::WorkedOn { driver, .. } => (Some(*driver), None),
            Shown::Said(said) => (Some(said.driver()), None),
            Shown::Predicted { .. } | Shown::AskedLately(_) => continue,
        };
        if !all.contains(&of) {
            all.push(of);
        }
    }
    all
}
