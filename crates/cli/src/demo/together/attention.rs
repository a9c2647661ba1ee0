//! What people of the demo were told: it came with what others did. What is older than two weeks they have read, and some have chosen.

use domain::attention::{Hours, Rhythm};
use domain::id::PersonId;
use domain::permission::{ActForOneself, in_the_name_of};

use super::super::calendar::{Hour, moment};
use super::Desk;

/// Days in which nobody has looked yet.
const UNREAD: i64 = 12;

impl Desk<'_> {
    /// Reads what is old, and lets the hub's own person get one digest a week.
    pub(super) async fn attention(&self, hub: PersonId) -> anyhow::Result<()> {
        let at = moment(self.calendar.last, Hour::Noon);
        let w = self.pen.begin(self.db, at).await?;
        w.close_notifications_before(at.plus_days(-UNREAD)).await?;
        let mut w = self.pen.begin(self.db, at).await?;
        let hours = Hours {
            rhythm: Rhythm::Weekly,
            ..Hours::default()
        };
        w.choose_hours(&in_the_name_of(hub, ActForOneself(hub)), hours).await?;
        w.commit().await?;
        Ok(())
    }
}
