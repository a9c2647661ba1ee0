//! Reports, hidings and appeals.

use domain::dialogue::{Hiding, Outcome, Report};
use domain::event::{Noun, Verb};
use domain::id::{ContributionId, HidingId, NetworkId, PersonId, ReportId};
use domain::permission::{AppealHiding, DecideAppeal, HideContribution, Proof, ReportContribution};
use serde_json::json;

use super::happened;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    OPEN_REPORTS = "select r.id, r.contribution_id, r.reason, r.by_id, r.at, r.settled_at from contribution_report r join contribution c on c.id = r.contribution_id join conversation v on v.id = c.conversation_id where v.network_id = $1 and r.settled_at is null and c.taken_back_at is null order by r.at, r.id limit 200";
    REPORTS_OF = "select id, contribution_id, reason, by_id, at, settled_at from contribution_report where contribution_id = $1 and settled_at is null order by at, id";
    APPEALS = "select h.id, h.contribution_id, h.reason, h.by_id, h.at, h.appeal, h.appealed_at, h.outcome, h.outcome_reason, h.decided_at from contribution_hiding h join contribution c on c.id = h.contribution_id join conversation v on v.id = c.conversation_id where v.network_id = $1 and h.appealed_at is not null and h.outcome is null and c.taken_back_at is null order by h.appealed_at, h.id limit 200";
    HIDDEN_OF = "select h.id, h.contribution_id, h.reason, h.by_id, h.at, h.appeal, h.appealed_at, h.outcome, h.outcome_reason, h.decided_at from contribution_hiding h join contribution c on c.id = h.contribution_id where c.by_id = $1 and c.taken_back_at is null order by h.at desc, h.id limit 50";
    HIDING = "select id, contribution_id, reason, by_id, at, appeal, appealed_at, outcome, outcome_reason, decided_at from contribution_hiding where id = $1";
    REPORT = "insert into contribution_report (id, contribution_id, reason, by_id, at) values ($1, $2, $3, $4, $5) on conflict (id) do nothing";
    HAS_REPORTED = "select count(*) from contribution_report where contribution_id = $1 and by_id = $2 and settled_at is null";
    SETTLE = "update contribution_report set settled_at = $2, settled_by = $3 where contribution_id = $1 and settled_at is null";
    HIDE = "insert into contribution_hiding (id, contribution_id, reason, by_id, at, outcome_reason) values ($1, $2, $3, $4, $5, '') on conflict (id) do nothing";
    NO_ANSWER = "delete from answer where contribution_id = $1";
    APPEAL = "update contribution_hiding set appeal = $2, appealed_at = $3 where id = $1 and appealed_at is null and outcome is null";
    DECIDE = "update contribution_hiding set outcome = $2, outcome_reason = $3, decided_by = $4, decided_at = $5 where id = $1 and outcome is null and appealed_at is not null";
}

impl Db {
    /// What was reported and waits, the first first. Whoever shows one asks who may decide about it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn open_reports(&self, network: NetworkId) -> Result<Vec<Report>> {
        all!(self, Report, OPEN_REPORTS, network)
    }

    /// What was reported of a contribution and waits.
    ///
    /// # Errors
    /// What the database says.
    pub async fn reports_of(&self, id: ContributionId) -> Result<Vec<Report>> {
        all!(self, Report, REPORTS_OF, id)
    }

    /// The appeals that wait, the first first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn open_appeals(&self, network: NetworkId) -> Result<Vec<Hiding>> {
        all!(self, Hiding, APPEALS, network)
    }

    /// What was hidden of somebody's, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn hidings_of(&self, writer: PersonId) -> Result<Vec<Hiding>> {
        all!(self, Hiding, HIDDEN_OF, writer)
    }

    /// A hiding.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn hiding(&self, id: HidingId) -> Result<Hiding> {
        maybe!(self, Hiding, HIDING, id)?.ok_or(Error::NotFound)
    }
}

impl Write<'_> {
    /// Says that a contribution should not stand there. Whether it is new: the same person says it once.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody says it.
    pub async fn report_contribution(
        &mut self,
        proof: &Proof<ReportContribution>,
        id: ReportId,
        reason: &str,
    ) -> Result<bool> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let said = &proof.act().0;
        let contribution = said.contribution.id;
        if one!(self, (i64,), HAS_REPORTED, contribution, by)?.0 > 0 {
            return Ok(false);
        }
        run!(self, REPORT, id, contribution, reason, by, at)?;
        let detail = json!({ "reported": true });
        self.record(
            Some(by),
            happened(Verb::Changed, Noun::Contribution, contribution.0, &said.place.matter).with(detail),
        )
        .await?;
        Ok(true)
    }

    /// Leaves it where it stands: what was reported is settled.
    ///
    /// # Errors
    /// What the database says.
    pub async fn keep_reported(&mut self, proof: &Proof<HideContribution>) -> Result<()> {
        let (said, at) = (&proof.act().0, self.at());
        let contribution = said.contribution.id;
        run!(self, SETTLE, contribution, at, proof.who())?;
        let detail = json!({ "reported": false });
        self.record(
            proof.who(),
            happened(Verb::Changed, Noun::Contribution, contribution.0, &said.place.matter).with(detail),
        )
        .await
    }

    /// Hides it. What was reported of it is settled, and it is no accepted answer any more.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody hides it.
    pub async fn hide_contribution(
        &mut self,
        proof: &Proof<HideContribution>,
        id: HidingId,
        reason: &str,
    ) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let said = &proof.act().0;
        let contribution = said.contribution.id;
        run!(self, HIDE, id, contribution, reason, by, at)?;
        run!(self, SETTLE, contribution, at, Some(by))?;
        run!(self, NO_ANSWER, contribution)?;
        let detail = json!({ "hiding": id });
        self.record(
            Some(by),
            happened(Verb::Removed, Noun::Contribution, contribution.0, &said.place.matter).with(detail),
        )
        .await
    }

    /// Asks that another person looks.
    ///
    /// # Errors
    /// [`Error::Refused`] where that was asked before.
    pub async fn appeal_hiding(&mut self, proof: &Proof<AppealHiding>, words: &str) -> Result<()> {
        let (place, at) = (&proof.act().0, self.at());
        if run!(self, APPEAL, place.hiding.id, words, at)? == 0 {
            return Err(Error::Refused("problem-appealed-once"));
        }
        let said = &place.contribution;
        let detail = json!({ "hiding": place.hiding.id, "appeal": true });
        let id = said.contribution.id.0;
        self.record(
            proof.who(),
            happened(Verb::Changed, Noun::Contribution, id, &said.place.matter).with(detail),
        )
        .await
    }

    /// Decides about an appeal.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody has decided already.
    pub async fn decide_appeal(&mut self, proof: &Proof<DecideAppeal>, outcome: Outcome, reason: &str) -> Result<()> {
        let (place, at) = (&proof.act().0, self.at());
        if run!(self, DECIDE, place.hiding.id, outcome, reason, proof.who(), at)? == 0 {
            return Err(Error::Stale);
        }
        let said = &place.contribution;
        let detail = json!({ "hiding": place.hiding.id, "outcome": outcome });
        let id = said.contribution.id.0;
        self.record(
            proof.who(),
            happened(Verb::Changed, Noun::Contribution, id, &said.place.matter).with(detail),
        )
        .await
    }
}
