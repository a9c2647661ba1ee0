//! Searches for causes, doses and breaks of the scene.

use domain::calendar::{BreakPlan, Reach};
use domain::cycle::dose::DosePlan;
use domain::id::{CycleId, DoseId, DriverId, InquiryEntryId, InquiryId, SchoolBreakId, SchoolId};
use domain::inquiry::{EntryPlan, InquiryKind, InquiryPlan};
use domain::permission::{ArrangeCalendar, EditCycle, EditInquiry, in_the_name_of};
use store::{Result, Write};

use super::day;
use crate::app::TestApp;

/// What the scene holds of causes, doses and the calendar.
#[derive(Clone, Copy, Debug)]
pub struct Causes {
    /// A fishbone of Arrayán's, begun by Beto.
    pub own: InquiryId,
    /// A cause on it, which feeds the scene's driver.
    pub own_entry: InquiryEntryId,
    /// Whys of the network's, begun by Ana.
    pub network: InquiryId,
    /// An answer in it.
    pub network_entry: InquiryEntryId,
    /// A dose of Beto's shared cycle.
    pub dose: DoseId,
    /// A break of the whole network.
    pub winter: SchoolBreakId,
    /// A break of Arrayán's.
    pub anniversary: SchoolBreakId,
}

impl Causes {
    /// Sets them.
    ///
    /// # Errors
    /// What the store says.
    pub(super) async fn set(app: &TestApp, driver: DriverId, shared: CycleId) -> Result<Self> {
        let world = app.world;
        let cycle = app.app.db.cycle(shared).await?;
        let mut w = app.app.db.write(app.moment()).await?;
        let own = Some(world.arrayan);
        let (fishbone, whys) = (InquiryId::new(w.ids(), w.at()), InquiryId::new(w.ids(), w.at()));
        let bones = [("people", "Personas".to_owned()), ("methods", "Métodos".to_owned())];
        for (id, kind, who, school, bones) in [
            (fishbone, InquiryKind::Fishbone, world.beto, own, &bones[..]),
            (whys, InquiryKind::Whys, world.ana, None, &[]),
        ] {
            let plan = InquiryPlan {
                kind,
                title: "Pruebas sin terminar".into(),
                problem: "La mitad entrega la prueba sin terminar".into(),
            };
            w.begin_inquiry(
                &in_the_name_of(who, EditInquiry(school)),
                world.network,
                id,
                &plan,
                bones,
            )
            .await?;
        }
        w.commit().await?;
        let mut w = app.app.db.write(app.moment()).await?;
        let says = |words: &str, parent_id, driver_id| EntryPlan {
            words: words.to_owned(),
            parent_id,
            note: None,
            driver_id,
        };
        let bone = app.app.db.inquiry_entries(fishbone).await?.first().map(|bone| bone.id);
        let (own_entry, network_entry) = (
            InquiryEntryId::new(w.ids(), w.at()),
            InquiryEntryId::new(w.ids(), w.at()),
        );
        let inquiry = app.app.db.inquiry(fishbone).await?;
        let cause = says("Leen la pregunta una sola vez", bone, Some(driver));
        let proof = in_the_name_of(world.beto, EditInquiry(own));
        w.add_inquiry_entry(&proof, &inquiry, own_entry, &cause).await?;
        let inquiry = app.app.db.inquiry(whys).await?;
        let answer = says("No les alcanza el tiempo", None, None);
        let proof = in_the_name_of(world.ana, EditInquiry(None));
        w.add_inquiry_entry(&proof, &inquiry, network_entry, &answer).await?;
        let dose = DoseId::new(w.ids(), w.at());
        let done = DosePlan {
            done_on: day("2026-05-05"),
            times: 1,
        };
        w.say_dose(&in_the_name_of(world.beto, EditCycle(cycle)), dose, &done)
            .await?;
        let winter = a_break(&mut w, app, None, "Vacaciones de invierno", "2026-06-22", "2026-07-03").await?;
        let anniversary = a_break(&mut w, app, own, "Aniversario del liceo", "2026-08-07", "2026-08-07").await?;
        w.commit().await?;
        Ok(Self {
            own: fishbone,
            own_entry,
            network: whys,
            network_entry,
            dose,
            winter,
            anniversary,
        })
    }
}

async fn a_break(
    w: &mut Write<'_>,
    app: &TestApp,
    school: Option<SchoolId>,
    name: &str,
    from: &str,
    to: &str,
) -> Result<SchoolBreakId> {
    let id = SchoolBreakId::new(w.ids(), w.at());
    let plan = BreakPlan {
        name: name.to_owned(),
        reach: school.map_or(Reach::Network, Reach::School),
        starts_on: day(from),
        ends_on: day(to),
    };
    let who = if school.is_some() {
        app.world.elena
    } else {
        app.world.ana
    };
    w.add_school_break(
        &in_the_name_of(who, ArrangeCalendar(school)),
        app.world.network,
        id,
        &plan,
    )
    .await?;
    Ok(id)
}
