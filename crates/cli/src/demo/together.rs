//! What people of the demo do together: they look for causes, say something to each other's tests, meet, take on tasks,
//! count what was done, keep templates, and note what they saw.

use anyhow::Context as _;
use domain::calendar::{BreakPlan, Reach};
use domain::capture::NewCapture;
use domain::cycle::dose::DosePlan;
use domain::cycle::{Cycle, CycleFields, Phase, TaskPlan};
use domain::feedback::{FeedbackKind, FeedbackPlan};
use domain::id::{
    CaptureId, DoseId, FeedbackId, FeedbackReplyId, InquiryEntryId, InquiryId, MeetingId, MeetingItemId, MeetingStepId,
    PersonId, SchoolBreakId, TaskId, TemplateId,
};
use domain::inquiry::{EntryPlan, InquiryKind, InquiryPlan};
use domain::meeting::{ItemKind, ItemNotes, MeetingPlan, StepPlan};
use domain::permission::{
    AnswerFeedback, ArrangeCalendar, EditCycle, EditInquiry, FeedbackPlace, GiveFeedback, HoldMeeting, KeepTemplate,
    NoteCapture, in_the_name_of,
};
use domain::time::Day;
use store::{Db, NewItem};

use super::calendar::{Calendar, Hour, date, moment};
use super::chance::Chance;
use super::ground::{Ground, Liceo};
use super::pen::Pen;
use super::tell::Told;

/// So many tests are talked about, counted and helped with; more would tell nothing new.
const TALKED: usize = 150;

/// The desk at which all of it is written.
pub(super) struct Desk<'a> {
    pub db: &'a Db,
    pub pen: &'a Pen,
    pub calendar: &'a Calendar,
    pub ground: &'a Ground,
}

impl Desk<'_> {
    /// Everything, after the tests were told.
    pub(super) async fn work(&self, hub: PersonId, told: &[Told]) -> anyhow::Result<()> {
        self.breaks(hub).await?;
        self.causes(hub).await?;
        for (number, told) in told.iter().enumerate().take(TALKED) {
            let cycle = self.db.cycle(told.id).await?;
            self.doses(number, &cycle).await?;
            self.tasks(number, &cycle).await?;
            self.feedback(number, told, &cycle).await?;
        }
        self.templates(hub, told).await?;
        self.meeting(told).await?;
        self.note(told).await
    }

    /// Winter and September of both years, everywhere.
    async fn breaks(&self, hub: PersonId) -> anyhow::Result<()> {
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

    /// A fishbone of the network, whys and an interview of Los Boldos.
    async fn causes(&self, hub: PersonId) -> anyhow::Result<()> {
        let Some(boldos) = self.ground.liceos.first() else {
            return Ok(());
        };
        let own = Some(boldos.id);
        let bones: Vec<(&'static str, String)> = [
            ("people", "Personas"),
            ("methods", "Métodos"),
            ("materials", "Materiales"),
            ("environment", "Entorno"),
        ]
        .map(|(word, name)| (word, name.to_owned()))
        .to_vec();
        let fishbone = self
            .inquiry(
                (hub, None),
                (
                    InquiryKind::Fishbone,
                    "Por qué cuesta explicar lo aprendido",
                    "La mitad de los estudiantes de I medio no explica con sus palabras lo que aprendió en la semana",
                ),
                &bones,
            )
            .await?;
        let heads = self.db.inquiry_entries(fishbone).await?;
        for (bone, words) in [
            (0, "Hablan siempre los mismos seis"),
            (0, "Nadie les ha pedido explicar sin nota de por medio"),
            (1, "La clase termina con la tarea y no con la idea"),
            (1, "El comentario llega cuando ya pasaron a otra unidad"),
            (2, "Los ejemplos no son de la especialidad"),
            (3, "El último bloque es taller y nadie queda en la sala"),
        ] {
            self.entry(fishbone, (hub, None), heads.get(bone).map(|head| head.id), words)
                .await?;
        }
        let whys = self
            .inquiry(
                (boldos.utp.id, own),
                (
                    InquiryKind::Whys,
                    "Los boletos no vuelven",
                    "En tres semanas de cuatro, los boletos se leyeron y no volvieron al curso",
                ),
                &[],
            )
            .await?;
        let mut above = None;
        for words in [
            "Se comentan en la casa y el montón queda ahí",
            "En el liceo no hay un rato para leerlos el mismo día",
            "La hora de colaboración se usa para papeles del nivel",
        ] {
            above = Some(self.entry(whys, (boldos.utp.id, own), above, words).await?);
        }
        let heard = self
            .inquiry(
                (boldos.utp.id, own),
                (
                    InquiryKind::Interview,
                    "Qué pasa con el papelito al salir",
                    "Estudiantes de I medio, después de un mes de boletos",
                ),
                &[],
            )
            .await?;
        for words in [
            "«Lo contesto rápido porque igual no pasa nada con él»",
            "«Cuando volvió con una pregunta me dio risa, pero la contesté»",
            "Necesitan ver que alguien lo leyó",
        ] {
            self.entry(heard, (boldos.utp.id, own), None, words).await?;
        }
        Ok(())
    }

    async fn inquiry(
        &self,
        (who, school): (PersonId, Option<domain::id::SchoolId>),
        (kind, title, problem): (InquiryKind, &str, &str),
        bones: &[(&'static str, String)],
    ) -> anyhow::Result<InquiryId> {
        let day = date(self.calendar.year, 3, 18).min(self.calendar.last);
        let mut w = self.pen.begin(self.db, moment(day, Hour::Early)).await?;
        let id = InquiryId::new(w.ids(), w.at());
        let plan = InquiryPlan {
            kind,
            title: title.to_owned(),
            problem: problem.to_owned(),
        };
        w.begin_inquiry(
            &in_the_name_of(who, EditInquiry(school)),
            self.ground.network,
            id,
            &plan,
            bones,
        )
        .await?;
        w.commit().await?;
        Ok(id)
    }

    async fn entry(
        &self,
        inquiry: InquiryId,
        (who, school): (PersonId, Option<domain::id::SchoolId>),
        parent_id: Option<InquiryEntryId>,
        words: &str,
    ) -> anyhow::Result<InquiryEntryId> {
        let inquiry = self.db.inquiry(inquiry).await?;
        let day = date(self.calendar.year, 3, 18).min(self.calendar.last);
        let mut w = self.pen.begin(self.db, moment(day, Hour::Noon)).await?;
        let id = InquiryEntryId::new(w.ids(), w.at());
        let plan = EntryPlan {
            words: words.to_owned(),
            parent_id,
            note: (inquiry.kind == InquiryKind::Interview).then_some(domain::inquiry::Note::Heard),
            driver_id: None,
        };
        w.add_inquiry_entry(&in_the_name_of(who, EditInquiry(school)), &inquiry, id, &plan)
            .await?;
        w.commit().await?;
        Ok(id)
    }

    /// Week by week, as far as it was done.
    async fn doses(&self, number: usize, cycle: &Cycle) -> anyhow::Result<()> {
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

    /// Two tasks of each test that is on its way.
    async fn tasks(&self, number: usize, cycle: &Cycle) -> anyhow::Result<()> {
        let Some(liceo) = self.liceo(cycle).filter(|_| cycle.phase == Phase::Do) else {
            return Ok(());
        };
        let at = cycle.moved_at;
        let mut w = self.pen.begin(self.db, at).await?;
        for (owner, what, days) in [
            (cycle.owner_id, "Imprimir las hojas de la semana", 1),
            (liceo.utp.id, "Mirar juntos los primeros resultados", 9),
        ] {
            let plan = TaskPlan {
                what: what.to_owned(),
                owner_id: Some(owner),
                due_on: Some(cycle.starts_on.plus_days(days + (number % 3) as i64)),
            };
            let id = TaskId::new(w.ids(), w.at());
            w.add_task(&edit(cycle), id, &plan).await?;
        }
        Ok(w.commit().await?)
    }

    /// A peer of another liceo says something about each third closed test, and most are answered.
    async fn feedback(&self, number: usize, told: &Told, cycle: &Cycle) -> anyhow::Result<()> {
        let Some(((closed, _), _)) = told.closure.as_ref().filter(|_| number.is_multiple_of(3)) else {
            return Ok(());
        };
        let day = self.calendar.school_day(closed.plus_days(3 + (number % 4) as i64));
        let peers = &self.ground.liceos;
        let peer = &peers[(told.sketch.liceo + 3 + number) % peers.len()];
        if peer.index == told.sketch.liceo || day <= *closed || day >= self.calendar.last {
            return Ok(());
        }
        let [valued, wondered, suggested] = SAID[number / 3 % SAID.len()];
        let plan = FeedbackPlan {
            valued: valued.to_owned(),
            wondered: wondered.to_owned(),
            suggested: suggested.to_owned(),
        };
        let mut w = self.pen.begin(self.db, moment(day, Hour::Noon)).await?;
        let id = FeedbackId::new(w.ids(), w.at());
        let by = peer.language[number % 2].id;
        w.give_feedback(
            &in_the_name_of(by, GiveFeedback(cycle.clone())),
            id,
            FeedbackKind::Peer,
            &plan,
        )
        .await?;
        w.commit().await?;
        let answered = day.plus_days(1);
        if number.is_multiple_of(2) && answered < self.calendar.last {
            let feedback = self.db.feedback(id).await?;
            let place = FeedbackPlace {
                cycle: cycle.clone(),
                feedback,
            };
            let mut w = self.pen.begin(self.db, moment(answered, Hour::Late)).await?;
            let reply = FeedbackReplyId::new(w.ids(), w.at());
            w.answer_feedback(&in_the_name_of(cycle.owner_id, AnswerFeedback(place)), reply, ANSWER)
                .await?;
            w.commit().await?;
        }
        Ok(())
    }

    /// The network's template of an exit ticket, from which everybody may begin.
    async fn templates(&self, hub: PersonId, told: &[Told]) -> anyhow::Result<()> {
        let Some(first) = told.first() else {
            return Ok(());
        };
        let cycle = self.db.cycle(first.id).await?;
        let fields = CycleFields {
            idea_id: cycle.idea_id.to_string(),
            measure_id: cycle.measure_id.to_string(),
            title: cycle.title,
            question: cycle.question,
            data: cycle.data,
            scale: "class".to_owned(),
            ..CycleFields::default()
        };
        let day = date(self.calendar.year, 3, 9).min(self.calendar.last);
        let mut w = self.pen.begin(self.db, moment(day, Hour::Noon)).await?;
        let keep = KeepTemplate {
            school: None,
            area: None,
        };
        let id = TemplateId::new(w.ids(), w.at());
        w.keep_template(
            &in_the_name_of(hub, keep),
            self.ground.network,
            id,
            "Boleto de salida, cuatro semanas",
            fields,
        )
        .await?;
        Ok(w.commit().await?)
    }

    /// Los Boldos met last week; two things were agreed.
    async fn meeting(&self, told: &[Told]) -> anyhow::Result<()> {
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

    /// The teacher of Los Boldos noted something on her phone that has no form yet.
    async fn note(&self, told: &[Told]) -> anyhow::Result<()> {
        let Some(boldos) = self.ground.liceos.first() else {
            return Ok(());
        };
        let at = moment(self.calendar.school_day(self.calendar.last.plus_days(-1)), Hour::Noon);
        let running = told.iter().find(|told| {
            told.sketch.liceo == 0 && told.doing.is_none() && told.sketch.owner.id == boldos.language[0].id
        });
        let cycle = match running {
            Some(told) => Some(self.db.cycle(told.id).await?).filter(|cycle| cycle.phase == Phase::Do),
            None => None,
        };
        let mut w = self.pen.begin(self.db, at).await?;
        let new = NewCapture {
            id: CaptureId::new(w.ids(), w.at()),
            words: "Hoy dos contestaron la pregunta del boleto sin que la pidiera".to_owned(),
            asked: None,
            answer: String::new(),
            captured_at: at,
        };
        let act = NoteCapture {
            school: boldos.id,
            cycle,
        };
        w.keep_capture(&in_the_name_of(boldos.language[0].id, act), self.ground.network, &new)
            .await?;
        Ok(w.commit().await?)
    }

    fn liceo(&self, cycle: &Cycle) -> Option<&Liceo> {
        self.ground.liceos.iter().find(|liceo| liceo.id == cycle.school_id)
    }
}

/// The owner writes on their own cycle.
fn edit(cycle: &Cycle) -> domain::permission::Proof<EditCycle> {
    in_the_name_of(cycle.owner_id, EditCycle(cycle.clone()))
}

/// What peers value, wonder and suggest.
const SAID: &[[&str; 3]] = &[
    [
        "Contaron también la semana en que no resultó.",
        "¿Qué harían con quienes faltaron ese día?",
        "Prueben con tres estudiantes antes de pasar al curso completo.",
    ],
    [
        "La predicción estaba escrita antes, con número y con razón.",
        "¿El cambio se mantuvo cuando dejaron de mirarlo?",
        "",
    ],
    [
        "Se entiende lo que hicieron: lo podría repetir el lunes.",
        "¿Cuánto tiempo les tomó a ustedes, de verdad?",
        "Anoten los minutos; a nosotros nos faltó ese dato.",
    ],
    [
        "Abandonarla a tiempo le ahorra el trabajo a otros.",
        "",
        "Vale la pena contarlo en la próxima sesión.",
    ],
];

const ANSWER: &str =
    "Gracias, nos sirve. Lo conversamos en la reunión del jueves y lo probamos en la vuelta siguiente.";

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
