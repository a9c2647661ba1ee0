//! What people of the demo noted beside their charts. Holidays aren't among it: a chart names those itself.

use domain::id::{AnnotationId, NetworkId, PersonId, SchoolId};
use domain::measure::AnnotationPlan;
use domain::permission::{Annotate, in_the_name_of};
use domain::time::Day;
use store::Db;

use super::calendar::{Calendar, Hour, date, moment};
use super::ground::Liceo;
use super::pen::Pen;

/// A strike at every liceo, and a storm at one of them, whose week is left out; as far as they lie in the past.
pub(super) async fn annotate(
    db: &Db,
    pen: &Pen,
    calendar: &Calendar,
    (network, coordinator): (NetworkId, PersonId),
    liceos: &[Liceo],
) -> anyhow::Result<()> {
    let strike = date(calendar.year, 8, 12).monday().plus_days(2);
    let everywhere = plan(strike, "Paro de profesores", false);
    note(db, pen, calendar, (network, None, coordinator), &everywhere).await?;
    if let Some(liceo) = liceos.get(3) {
        let storm = date(calendar.year, 8, 26).monday();
        let one = plan(storm, "Temporal: dos días sin clases", true);
        note(db, pen, calendar, (network, Some(liceo.id), liceo.utp.id), &one).await?;
    }
    Ok(())
}

/// Two days.
fn plan(starts_on: Day, words: &str, left_out: bool) -> AnnotationPlan {
    AnnotationPlan {
        starts_on,
        ends_on: starts_on.plus_days(1),
        words: words.to_owned(),
        left_out,
    }
}

async fn note(
    db: &Db,
    pen: &Pen,
    calendar: &Calendar,
    (network, school, who): (NetworkId, Option<SchoolId>, PersonId),
    plan: &AnnotationPlan,
) -> anyhow::Result<()> {
    if plan.ends_on > calendar.last {
        return Ok(());
    }
    let at = moment(plan.ends_on, Hour::Noon);
    let mut w = pen.begin(db, at).await?;
    let proof = in_the_name_of(who, Annotate(school));
    w.annotate(&proof, network, AnnotationId::new(&pen.ids, at), plan)
        .await?;
    w.commit().await?;
    Ok(())
}
