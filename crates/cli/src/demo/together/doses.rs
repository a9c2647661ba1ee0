//! What was done of what a test planned to do.

use domain::cycle::Cycle;
use domain::cycle::dose::DosePlan;
use domain::id::DoseId;

use super::super::calendar::{Hour, moment};
use super::super::chance::Chance;
use super::{Desk, edit};

impl Desk<'_> {
    /// Week by week, as far as it was done.
    pub(super) async fn doses(&self, number: usize, cycle: &Cycle) -> anyhow::Result<()> {
        let chance = Chance::of("dose", number);
        if cycle.dose_planned.is_none() || cycle.is_draft() {
            return Ok(());
        }
        let mut day = cycle.starts_on;
        while day <= cycle.ends_on && day < self.calendar.last {
            if chance.happens(0.85) {
                let mut w = self.pen.begin(self.db, moment(day, Hour::Late)).await?;
                let id = DoseId::new(w.ids(), w.at());
                let plan = DosePlan { done_on: day, times: 1 };
                w.say_dose(&edit(cycle), id, &plan).await?;
                w.commit().await?;
            }
            day = day.plus_days(7);
        }
        Ok(())
    }
}
