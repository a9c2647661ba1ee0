//! The session after that of today, which opens on what became of what was left to do.

use domain::convening::{Audience, ConveningKind, ConveningPlan, Mode, SegmentKind, SegmentPlan, Zone};
use domain::id::ConveningId;
use domain::permission::{ArrangeConvenings, in_the_name_of};
use domain::person::Role;
use store::{NewConvening, Result};

use crate::app::TestApp;

/// Makes it, two weeks on, with the same people invited.
///
/// # Errors
/// What the store says.
pub async fn next_session(app: &TestApp) -> Result<ConveningId> {
    let mut w = app.app.db.write(app.moment()).await?;
    let id = ConveningId::new(w.ids(), w.at());
    let starts = w.at().plus_days(14);
    let plan = ConveningPlan {
        kind: ConveningKind::LearningSession,
        mode: Mode::InPerson,
        name: "Tercera sesión de aprendizaje".into(),
        about: String::new(),
        zone: Zone::Santiago,
        starts,
        ends: starts.plus_seconds(3600),
        link: None,
        place: Some("Liceo Boldo".into()),
        capacity: None,
        online_capacity: None,
    };
    let new = NewConvening {
        id,
        network: app.world.network,
        plan: &plan,
        audiences: &[Audience::Role(Role::Teacher)],
        host: app.world.ana,
        agenda: &[SegmentPlan {
            kind: SegmentKind::Welcome,
            title: String::new(),
            minutes: 30,
            protocol: None,
            fixed: None,
            host: String::new(),
        }],
    };
    w.make_convening(&in_the_name_of(app.world.ana, ArrangeConvenings), &new)
        .await?;
    w.commit().await?;
    Ok(id)
}
