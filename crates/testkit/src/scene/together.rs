//! What people of the scene say to each other about cycles, what one noted for himself, and a meeting at Arrayán.

use domain::feedback::{FeedbackKind, FeedbackPlan};
use domain::id::{CycleId, FeedbackId, FeedbackReplyId, MeasureId, MeetingId, MeetingItemId, MeetingStepId, PersonId};
use domain::meeting::{ItemKind, MeetingPlan, StepPlan};
use domain::permission::{AnswerFeedback, FeedbackPlace, GiveFeedback, HoldMeeting, KeepNote, in_the_name_of};
use store::{NewItem, Result};

use super::day;
use crate::app::TestApp;

/// It.
#[derive(Clone, Copy, Debug)]
pub struct Together {
    /// Caro's, on Beto's shared cycle; Beto answered.
    pub feedback: FeedbackId,
    /// Beto's answer to it.
    pub reply: FeedbackReplyId,
    /// Julio's review of Beto's closed cycle; nobody answered.
    pub review: FeedbackId,
    /// Elena's, on Beto's running cycle that isn't shared.
    pub inside: FeedbackId,
    /// The running cycle on which Beto keeps a note for himself.
    pub noted: CycleId,
    /// A meeting of Arrayán's team, open.
    pub meeting: MeetingId,
    /// Its point about Beto's studied cycle.
    pub item: MeetingItemId,
    /// Its point about the chart of a measure that stays closed.
    pub chart_item: MeetingItemId,
    /// Its point about the chart of a socio-emotional measure.
    pub socio_item: MeetingItemId,
    /// Its point that somebody of the team brought.
    pub own_item: MeetingItemId,
    /// What Elena agreed to do about the studied cycle.
    pub step: MeetingStepId,
}

/// The words of the note: nobody but Beto may ever get them.
pub const NOTE: &str = "Ojo: conversarlo antes con el paradocente";

pub(super) async fn set(
    app: &TestApp,
    [shared, studied, closed, running]: [CycleId; 4],
    [chart, socio]: [MeasureId; 2],
) -> Result<Together> {
    let world = app.world;
    let feedback = give(app, world.caro, shared, FeedbackKind::Peer).await?;
    let review = give(app, world.julio, closed, FeedbackKind::Coach).await?;
    let inside = give(app, world.elena, running, FeedbackKind::Peer).await?;
    let reply = answer(app, world.beto, feedback).await?;
    let cycle = app.app.db.cycle(running).await?;
    let mut w = app.app.db.write(app.moment()).await?;
    w.keep_note(&in_the_name_of(world.beto, KeepNote(cycle)), 0, NOTE)
        .await?;
    w.commit().await?;
    let mut w = app.app.db.write(app.moment()).await?;
    let proof = in_the_name_of(world.elena, HoldMeeting(world.arrayan));
    let item = |kind, title: &str, cycle_id, measure_id| NewItem {
        id: MeetingItemId::new(w.ids(), w.at()),
        kind,
        cycle_id,
        measure_id,
        course_id: None,
        title: title.to_owned(),
    };
    let items = [
        item(ItemKind::Decide, "Devolver el boleto comentado", Some(studied), None),
        item(ItemKind::Signal, "Medida cerrada", None, Some(chart)),
        item(ItemKind::Signal, "Medida socioemocional", None, Some(socio)),
        item(ItemKind::Own, "La semana de la convivencia", None, None),
    ];
    let (meeting, step) = (MeetingId::new(w.ids(), w.at()), MeetingStepId::new(w.ids(), w.at()));
    let plan = MeetingPlan {
        name: "Reunión del equipo".to_owned(),
        held_on: day("2026-06-01"),
        minutes: 45,
    };
    w.open_meeting(&proof, world.network, meeting, &plan, &items).await?;
    let agreed = StepPlan {
        what: "Pedir los boletos de 1°B".to_owned(),
        owner_id: Some(world.elena),
        due_on: Some(day("2026-06-08")),
    };
    w.agree_step(&proof, step, (meeting, Some(items[0].id)), &agreed, None)
        .await?;
    w.commit().await?;
    Ok(Together {
        feedback,
        reply,
        review,
        inside,
        noted: running,
        meeting,
        item: items[0].id,
        chart_item: items[1].id,
        socio_item: items[2].id,
        own_item: items[3].id,
        step,
    })
}

async fn give(app: &TestApp, who: PersonId, cycle: CycleId, kind: FeedbackKind) -> Result<FeedbackId> {
    let cycle = app.app.db.cycle(cycle).await?;
    let mut w = app.app.db.write(app.moment()).await?;
    let id = FeedbackId::new(w.ids(), w.at());
    let plan = FeedbackPlan {
        valued: "Contaron también lo que no resultó".to_owned(),
        wondered: "¿Cuánto demoran en comentar 31 boletos?".to_owned(),
        suggested: String::new(),
    };
    w.give_feedback(&in_the_name_of(who, GiveFeedback(cycle)), id, kind, &plan)
        .await?;
    w.commit().await?;
    Ok(id)
}

async fn answer(app: &TestApp, who: PersonId, feedback: FeedbackId) -> Result<FeedbackReplyId> {
    let feedback = app.app.db.feedback(feedback).await?;
    let cycle = app.app.db.cycle(feedback.cycle_id).await?;
    let mut w = app.app.db.write(app.moment()).await?;
    let id = FeedbackReplyId::new(w.ids(), w.at());
    let proof = in_the_name_of(who, AnswerFeedback(FeedbackPlace { cycle, feedback }));
    w.answer_feedback(&proof, id, "Unos veinte minutos").await?;
    w.commit().await?;
    Ok(id)
}
