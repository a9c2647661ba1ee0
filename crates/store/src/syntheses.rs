//! Syntheses: drafted, changed, signed once, and contradicted.
//!
//! Owns that what is signed doesn't change. Must not decide what the tests say: `domain::synthesis` drafts it.

use domain::event::{Happened, Noun, Verb};
use domain::id::{DissentId, NetworkId, PersonId, SynthesisId};
use domain::permission::{DissentFrom, DraftPackage, EditSynthesis, Proof, TakeBackDissent};
use domain::synthesis::{About, Dissent, Synthesis, SynthesisPlan};
use domain::time::Instant;
use serde_json::json;
use uuid::Uuid;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A synthesis in a list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SynthesisLine {
    /// It.
    #[sqlx(flatten)]
    pub synthesis: Synthesis,
    /// Who drafted it.
    pub author: String,
    /// Who signed it.
    pub signer: Option<String>,
    /// How many see it otherwise.
    pub dissents: i64,
}

/// Somebody's dissent with their name.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct DissentLine {
    /// It.
    #[sqlx(flatten)]
    pub dissent: Dissent,
    /// Who.
    pub name: String,
    /// Their liceo, where they have one.
    pub school: Option<String>,
}

/// A synthesis on its way.
#[derive(Clone, Copy, Debug)]
pub struct NewSynthesis<'a> {
    /// Its id.
    pub id: SynthesisId,
    /// What it is about.
    pub about: (About, Uuid),
    /// What it says.
    pub plan: &'a SynthesisPlan,
    /// How many closed tests there are.
    pub tests: i64,
}

sql! {
    ONE = "select id, network_id, school_id, about, about_id, title, sentences, tests, version, created_by, created_at, signed_by, signed_at from synthesis where id = $1";
    LINES = "select s.id, s.network_id, s.school_id, s.about, s.about_id, s.title, s.sentences, s.tests, s.version, s.created_by, s.created_at, s.signed_by, s.signed_at, a.name as author, n.name as signer, (select count(*) from synthesis_dissent d where d.synthesis_id = s.id and d.taken_back_at is null) as dissents from synthesis s join person a on a.id = s.created_by left join person n on n.id = s.signed_by where s.network_id = $1 order by coalesce(s.signed_at, s.created_at) desc, s.id";
    OF = "select id, network_id, school_id, about, about_id, title, sentences, tests, version, created_by, created_at, signed_by, signed_at from synthesis where about = $1 and about_id = $2 and signed_at is not null order by signed_at desc, id";
    DRAFT = "insert into synthesis (id, network_id, school_id, about, about_id, title, sentences, tests, version, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9, $10) on conflict (id) do nothing";
    CHANGE = "update synthesis set title = $3, sentences = $4, version = version + 1 where id = $1 and version = $2 and signed_at is null";
    SIGN = "update synthesis set signed_by = $3, signed_at = $4, version = version + 1 where id = $1 and version = $2 and signed_at is null";
    REMOVE = "delete from synthesis where id = $1 and signed_at is null";
    DISSENT = "select id, synthesis_id, words, by_id, at, taken_back_at from synthesis_dissent where id = $1";
    DISSENTS = "select d.id, d.synthesis_id, d.words, d.by_id, d.at, d.taken_back_at, p.name, (select min(o.name) from role_grant r join school o on o.id = r.school_id where r.person_id = p.id and r.ended_at is null) as school from synthesis_dissent d join person p on p.id = d.by_id where d.synthesis_id = $1 and d.taken_back_at is null order by d.at, d.id";
    SAY_OTHERWISE = "insert into synthesis_dissent (id, synthesis_id, words, by_id, at) values ($1, $2, $3, $4, $5) on conflict (id) do nothing";
    TAKE_BACK = "update synthesis_dissent set taken_back_at = $2 where id = $1 and taken_back_at is null";
}

impl Db {
    /// A synthesis.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn synthesis(&self, id: SynthesisId) -> Result<Synthesis> {
        maybe!(self, Synthesis, ONE, id)?.ok_or(Error::NotFound)
    }

    /// The syntheses of a network, drafts among them, the newest first. Whoever shows one asks who may read it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn synthesis_lines(&self, network: NetworkId) -> Result<Vec<SynthesisLine>> {
        all!(self, SynthesisLine, LINES, network)
    }

    /// The signed ones about something, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn syntheses_about(&self, about: About, id: Uuid) -> Result<Vec<Synthesis>> {
        all!(self, Synthesis, OF, about, id)
    }

    /// A dissent, also one that was taken back.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn dissent(&self, id: DissentId) -> Result<Dissent> {
        maybe!(self, Dissent, DISSENT, id)?.ok_or(Error::NotFound)
    }

    /// Who sees a synthesis otherwise, the first one first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn dissents(&self, id: SynthesisId) -> Result<Vec<DissentLine>> {
        all!(self, DissentLine, DISSENTS, id)
    }
}

impl Write<'_> {
    /// Keeps a draft. The browser names it: sent twice, it is one.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody drafts it.
    pub async fn draft_synthesis(
        &mut self,
        proof: &Proof<DraftPackage>,
        network: NetworkId,
        new: &NewSynthesis<'_>,
    ) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let (school, (about, about_id)) = (proof.act().0, new.about);
        let sentences = json!(new.plan.sentences).to_string();
        run!(
            self,
            DRAFT,
            new.id,
            network,
            school,
            about,
            about_id,
            &new.plan.title,
            sentences,
            new.tests,
            by,
            at
        )?;
        let mut happened = Happened::to(Verb::Created, Noun::Synthesis, new.id.0);
        happened.school_id = school;
        self.record(Some(by), happened).await
    }

    /// Changes a draft.
    ///
    /// # Errors
    /// [`Error::Stale`] where it was changed or signed since `version`.
    pub async fn change_synthesis(
        &mut self,
        proof: &Proof<EditSynthesis>,
        version: i64,
        plan: &SynthesisPlan,
    ) -> Result<()> {
        let sentences = json!(plan.sentences).to_string();
        let id = proof.act().0.id;
        if run!(self, CHANGE, id, version, &plan.title, sentences)? == 0 {
            return Err(Error::Stale);
        }
        self.tell_of_synthesis(proof, Verb::Changed).await
    }

    /// Signs a draft: from now on it is read by the network and doesn't change.
    ///
    /// # Errors
    /// [`Error::Stale`] where it was changed or signed since `version`; [`Error::Refused`] where nobody signs.
    pub async fn sign_synthesis(&mut self, proof: &Proof<EditSynthesis>, version: i64) -> Result<()> {
        let (by, at): (PersonId, Instant) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        if run!(self, SIGN, proof.act().0.id, version, by, at)? == 0 {
            return Err(Error::Stale);
        }
        self.tell_of_synthesis(proof, Verb::Shared).await
    }

    /// Throws a draft away.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody signed it meanwhile.
    pub async fn remove_synthesis(&mut self, proof: &Proof<EditSynthesis>) -> Result<()> {
        if run!(self, REMOVE, proof.act().0.id)? == 0 {
            return Err(Error::Stale);
        }
        self.tell_of_synthesis(proof, Verb::Removed).await
    }

    /// Says that it was otherwise. The browser names it: sent twice, it is said once.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody says it.
    pub async fn dissent_from(&mut self, proof: &Proof<DissentFrom>, id: DissentId, words: &str) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let synthesis = &proof.act().0;
        run!(self, SAY_OTHERWISE, id, synthesis.id, words, by, at)?;
        let happened = Happened::to(Verb::Changed, Noun::Synthesis, synthesis.id.0).with(json!({ "dissent": id }));
        self.record(Some(by), happened).await
    }

    /// Takes a dissent back. It goes for good after a day.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it was taken back already.
    pub async fn take_back_dissent(&mut self, proof: &Proof<TakeBackDissent>) -> Result<()> {
        let (dissent, at) = (&proof.act().0, self.at());
        if run!(self, TAKE_BACK, dissent.id, at)? == 0 {
            return Err(Error::NotFound);
        }
        let happened = Happened::to(Verb::Changed, Noun::Synthesis, dissent.synthesis_id.0)
            .with(json!({ "dissent_taken_back": dissent.id }));
        self.record(proof.who(), happened).await
    }

    async fn tell_of_synthesis(&mut self, proof: &Proof<EditSynthesis>, verb: Verb) -> Result<()> {
        let synthesis = &proof.act().0;
        let mut happened = Happened::to(verb, Noun::Synthesis, synthesis.id.0);
        happened.school_id = synthesis.school_id;
        self.record(proof.who(), happened).await
    }
}
