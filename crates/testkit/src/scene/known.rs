//! What people of the scene know of its charts, and a link for entering.

use domain::id::{AnnotationId, ChartPhaseId, EntryLinkId, MeasureId, SchoolId};
use domain::measure::{AnnotationPlan, NewEntryLink};
use domain::permission::{Annotate, EnterPoints, PointPlace, in_the_name_of};
use serde_json::json;
use store::Result;

use super::day;
use crate::app::TestApp;

/// It.
pub(super) struct Known {
    pub annotation: AnnotationId,
    pub own_annotation: AnnotationId,
    pub phase: ChartPhaseId,
    pub entry_link: EntryLinkId,
    pub entry_secret: &'static str,
}

/// Ana annotates all schools, Elena hers; Elena accepts a phase that begins later, and gives a link.
pub(super) async fn known(app: &TestApp, measure: MeasureId) -> Result<Known> {
    let world = app.world;
    let measure = app.app.db.measure(measure).await?;
    let mut w = app.app.db.write(app.moment()).await?;
    let mut annotate = async |who, school: Option<SchoolId>, words: &str| {
        let id = AnnotationId::new(w.ids(), w.at());
        let plan = AnnotationPlan {
            starts_on: day("2026-04-02"),
            ends_on: day("2026-04-03"),
            words: words.to_owned(),
            left_out: false,
        };
        let proof = in_the_name_of(who, Annotate(school));
        w.annotate(&proof, world.network, id, &plan).await.map(|()| id)
    };
    let annotation = annotate(world.ana, None, "Semana Santa").await?;
    let own_annotation = annotate(world.elena, Some(world.arrayan), "Aniversario del liceo").await?;
    let place = PointPlace {
        school: world.arrayan,
        course: None,
    };
    let enter = in_the_name_of(
        world.elena,
        EnterPoints {
            measure: measure.clone(),
            place,
        },
    );
    w.accept_phase(
        &enter,
        day("2027-03-01"),
        "Todo el equipo comenta los boletos",
        json!({}),
    )
    .await?;
    let new = NewEntryLink {
        given_to: "Inspectoría".to_owned(),
        expires_at: w.at().plus_days(84),
    };
    let (entry_link, secret) = w.give_entry_link(&enter, &new).await?;
    w.commit().await?;
    let phases = app.app.db.chart_phases(measure.id, world.arrayan, None).await?;
    Ok(Known {
        annotation,
        own_annotation,
        phase: phases.first().ok_or(store::Error::NotFound)?.id,
        entry_link,
        // A test's few bytes, for as long as the test lives.
        entry_secret: secret.reveal().to_owned().leak(),
    })
}
