//! Two liceos of the demo that go on after their visit: the host goes next, some days from now.

use domain::id::{PersonId, VisitId};
use domain::permission::{ArrangeVisit, in_the_name_of};
use domain::time::Day;
use domain::visit::{Protocol, VisitAgreement, VisitSchedule};

use super::super::calendar::{Hour, moment};
use super::Desk;
use super::exchanges::morning;

impl Desk<'_> {
    /// A week after the visit both set a day for the next one, the other way round.
    pub(super) async fn goes_on(
        &self,
        last: VisitId,
        (visitor, host): (PersonId, PersonId),
        day: Day,
    ) -> anyhow::Result<()> {
        let act = ArrangeVisit(self.db.visit(last).await?);
        let after = self.calendar.school_day(day.plus_days(7));
        let mut w = self.pen.begin(self.db, moment(after, Hour::Noon)).await?;
        let id = VisitId::new(w.ids(), w.at());
        w.go_on_visiting(&in_the_name_of(host, act), id, true).await?;
        w.commit().await?;
        let act = ArrangeVisit(self.db.visit(id).await?);
        let version = act.0.version;
        let agreement = VisitAgreement {
            purpose: "Mirar en nuestra sala lo que ustedes ya cambiaron, y contarnos qué ven distinto.".to_owned(),
            protocol: Protocol::CycleTable,
            steps: i18n::Lang::EsCl.t("visit-steps-cycle-table"),
            driver_id: act.0.driver_id,
        };
        // Still to come, on the weekday of the last day that the demo tells of.
        let starts_at = morning(self.calendar.last.plus_days(7));
        let schedule = VisitSchedule {
            starts_at,
            ends_at: starts_at.plus_seconds(4 * 3600),
            place: "Biblioteca, segundo piso".to_owned(),
        };
        let mut w = self.pen.begin(self.db, moment(self.calendar.last, Hour::Late)).await?;
        w.agree_visit(&in_the_name_of(host, act.clone()), version, &agreement)
            .await?;
        w.schedule_visit(&in_the_name_of(visitor, act), version + 1, &schedule)
            .await?;
        w.commit().await?;
        Ok(())
    }
}
