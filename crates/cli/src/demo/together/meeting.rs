//! The meeting of Los Boldos: its points, what was said to each, what was agreed.

use anyhow::Context as _;
use domain::id::{MeetingId, MeetingItemId, MeetingStepId};
use domain::meeting::{ItemKind, ItemNotes, MeetingPlan, StepPlan};
use domain::permission::{HoldMeeting, in_the_name_of};
use domain::time::Day;
use store::NewItem;

use super::super::calendar::{Hour, moment};
use super::super::ground::Liceo;
use super::super::tell::Told;
use super::Desk;

impl Desk<'_> {
    /// Los Boldos met last week; two things were agreed.
    pub(super) async fn meeting(&self, told: &[Told]) -> anyhow::Result<()> {
        let day = self.calendar.school_day(self.calendar.last.plus_days(-6));
        let (Some(boldos), true) = (self.ground.liceos.first(), day < self.calendar.last) else {
            return Ok(());
        };
        let proof = in_the_name_of(boldos.utp.id, HoldMeeting(boldos.id));
        let running = told
            .iter()
            .find(|told| told.sketch.liceo == 0 && told.study.is_some() && told.closure.is_none());
        let mut w = self.pen.begin(self.db, moment(day, Hour::Early)).await?;
        let item = |kind, title: &str, cycle_id| NewItem {
            id: MeetingItemId::new(w.ids(), w.at()),
            kind,
            cycle_id,
            measure_id: None,
            course_id: None,
            title: title.to_owned(),
        };
        let items = [
            item(
                if running.is_some() {
                    ItemKind::Decide
                } else {
                    ItemKind::Own
                },
                running.map_or("Qué mostramos en la próxima sesión", |told| told.plan.title.as_str()),
                running.map(|told| told.id),
            ),
            item(ItemKind::Own, "El jueves sin sala para leer boletos", None),
        ];
        let meeting = MeetingId::new(w.ids(), w.at());
        let plan = MeetingPlan {
            name: "Reunión del equipo de mejora".to_owned(),
            held_on: day,
            minutes: 45,
        };
        w.open_meeting(&proof, self.ground.network, meeting, &plan, &items)
            .await?;
        w.commit().await?;
        self.noted(boldos, meeting, day).await
    }

    async fn noted(&self, boldos: &Liceo, meeting: MeetingId, day: Day) -> anyhow::Result<()> {
        let proof = in_the_name_of(boldos.utp.id, HoldMeeting(boldos.id));
        let items = self.db.meeting_items(meeting).await?;
        let mut w = self.pen.begin(self.db, moment(day, Hour::Noon)).await?;
        for (item, (notes, decision)) in items.iter().zip(NOTED) {
            let typed = ItemNotes {
                notes: notes.to_owned(),
                decision: decision.to_owned(),
                base_notes: String::new(),
                base_decision: String::new(),
            };
            w.note_item(&proof, item, &typed).await?;
        }
        let came = [boldos.utp.id, boldos.language[0].id, boldos.coexistence.id];
        w.note_presence(&proof, meeting, &came, &[]).await?;
        let item = items.last().map(|item| item.id);
        for (what, owner, days) in [
            ("Pedir la sala de lectura para los jueves", boldos.utp.id, 10),
            (
                "Traer los boletos de 1°D a la próxima reunión",
                boldos.language[0].id,
                13,
            ),
        ] {
            let plan = StepPlan {
                what: what.to_owned(),
                owner_id: Some(owner),
                due_on: Some(day.plus_days(days)),
            };
            let id = MeetingStepId::new(w.ids(), w.at());
            w.agree_step(&proof, id, (meeting, item), &plan, None).await?;
        }
        w.commit().await?;
        let held = self.db.meeting(meeting).await.context("the meeting was just held")?;
        let mut w = self.pen.begin(self.db, moment(day, Hour::Late)).await?;
        w.close_meeting(&proof, &held).await?;
        Ok(w.commit().await?)
    }
}

/// Notes and decision of each point.
const NOTED: [(&str, &str); 2] = [
    (
        "Se miró el gráfico de 1°B y el de 1°D. Las tres preguntas bastan; lo que no se puede atrasar es la devolución.",
        "Se decide cuando estén los boletos de las dos semanas que faltan.",
    ),
    (
        "Los jueves la sala está ocupada por el taller de teatro. Nadie alcanza a leer antes del viernes.",
        "Pedir la sala de lectura, 40 minutos, hasta diciembre.",
    ),
];
