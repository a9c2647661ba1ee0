//! When the network has no school.

use domain::calendar::{BreakPlan, Reach};
use domain::id::{PersonId, SchoolBreakId};
use domain::permission::{ArrangeCalendar, in_the_name_of};

use super::super::calendar::{Hour, date, moment};
use super::Desk;

impl Desk<'_> {
    /// Winter and September of both years, everywhere.
    pub(super) async fn breaks(&self, hub: PersonId) -> anyhow::Result<()> {
        for year in [self.calendar.year - 1, self.calendar.year] {
            let winter = date(year, 6, 24).monday();
            let patrias = date(year, 9, 18).monday();
            let at = moment(date(year, 3, 6).min(self.calendar.last), Hour::Noon);
            let mut w = self.pen.begin(self.db, at).await?;
            for (name, from, to) in [
                ("Vacaciones de invierno", winter, winter.plus_days(11)),
                ("Semana de fiestas patrias", patrias, patrias.plus_days(4)),
            ] {
                let plan = BreakPlan {
                    name: name.to_owned(),
                    reach: Reach::Network,
                    starts_on: from,
                    ends_on: to,
                };
                let id = SchoolBreakId::new(w.ids(), w.at());
                w.add_school_break(
                    &in_the_name_of(hub, ArrangeCalendar(None)),
                    self.ground.network,
                    id,
                    &plan,
                )
                .await?;
            }
            w.commit().await?;
        }
        Ok(())
    }
}
