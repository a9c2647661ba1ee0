//! What peers of other liceos say to a closed test, and what its owner answers.

use domain::cycle::Cycle;
use domain::feedback::{FeedbackKind, FeedbackPlan};
use domain::id::{FeedbackId, FeedbackReplyId};
use domain::permission::{AnswerFeedback, FeedbackPlace, GiveFeedback, in_the_name_of};

use super::super::calendar::{Hour, moment};
use super::super::tell::Told;
use super::Desk;

impl Desk<'_> {
    /// A peer of another liceo says something about each third closed test, and most are answered.
    pub(super) async fn feedback(&self, number: usize, told: &Told, cycle: &Cycle) -> anyhow::Result<()> {
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
