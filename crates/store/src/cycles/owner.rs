//! Who answers for a cycle, and to whom it is shown.

use domain::event::{Happened, Noun, Verb};
use domain::id::PersonId;
use domain::permission::{Proof, ShareCycle};
use domain::time::Instant;
use serde_json::json;

use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    SHARE = "update cycle set shared_at = $2, version = version + 1 where id = $1";
    HAND_OVER = "update cycle set owner_id = $2, version = version + 1 where owner_id = $1 and not exists (select 1 from cycle_closure x where x.cycle_id = cycle.id)";
}

impl Write<'_> {
    /// Shows a running cycle to the network, or takes that back.
    ///
    /// # Errors
    /// [`Error::Refused`] for a draft.
    pub async fn share_cycle(&mut self, proof: &Proof<ShareCycle>, share: bool) -> Result<()> {
        let (cycle, at) = (&proof.act().0, self.at());
        if cycle.is_draft() {
            return Err(Error::Refused("problem-draft-not-shared"));
        }
        let shared_at: Option<Instant> = share.then_some(at);
        run!(self, SHARE, cycle.id, shared_at)?;
        let verb = if share { Verb::Shared } else { Verb::Unshared };
        self.record(
            proof.who(),
            Happened::to(verb, Noun::Cycle, cycle.id.0).at(cycle.school_id),
        )
        .await
    }

    /// Hands every open cycle of somebody who leaves to somebody else, and what they still had to do for any.
    pub(crate) async fn hand_over_cycles(&mut self, by: Option<PersonId>, from: PersonId, to: PersonId) -> Result<u64> {
        let handed = run!(self, HAND_OVER, from, to)?;
        let tasks = self.hand_over_tasks(from, to).await?;
        self.record(
            by,
            Happened::to(Verb::HandedOver, Noun::Person, from.0)
                .with(json!({ "to": to, "cycles": handed, "tasks": tasks })),
        )
        .await?;
        Ok(handed)
    }
}
