//! Observations at Los Boldos: two language teachers look at each other's lessons, talk, and come back; the head of UTP looks at one of them too, and offers to come to another. Others of
//! the network rate written lessons.

use domain::id::{CalibrationId, EvidenceId, ObservationId, PersonId};
use domain::observation::{
    Evidence, EvidenceFields, NewObservation, OWN_VERSION, RatingFields, Ratings, Talk, VIGNETTES, own_rubric,
    vignettes,
};
use domain::permission::{
    AnswerObservation, Calibrate, CaptureObservation, InviteObserver, OfferObservation, RateObservation,
    TalkObservation, in_the_name_of,
};
use domain::school::Subject;
use domain::time::Day;

use super::super::calendar::{Hour, moment};
use super::super::chance::Chance;
use super::super::ground::Liceo;
use super::Desk;

/// Weeks of the school year in which the two lessons are observed.
const FIRST: usize = 4;
const AGAIN: usize = 9;

const BEFORE: &str = "0 Saluda en la puerta, por el nombre\n4 Lee el objetivo de la pizarra\n9 Pregunta «¿qué quiere decir metáfora?»; responde Joaquín de inmediato\n\
    14 Pregunta «¿y en este verso?»; responde Joaquín\n21 Trabajan en la guía; veintidós escriben, seis conversan de otra cosa\n30 Recorre las filas; dice «bien» a cinco personas\n\
    38 Pregunta «¿por qué?»; pasa un segundo y responde la misma profesora\n44 «Para mañana, la página siguiente»";
const AFTER: &str = "0 Saluda en la puerta, por el nombre\n3 «Hoy vamos a explicar por qué un verso nos llega», dice; dos estudiantes lo repiten con sus palabras\n\
    8 Pregunta «¿por qué este verso?» y pide un minuto en silencio: escriben los veintiocho\n10 Conversan de a dos; se oyen todas las mesas\n13 Espera cinco segundos; levantan la mano once\n\
    15 Antonia dice «yo no lo veo así, porque más abajo dice lo contrario»\n24 Dice a Lucas «ya tienes el verso, ahora di qué cambia»; Lucas agrega una frase\n41 Cada persona entrega una línea al salir";

/// The same lesson, as the head of UTP saw it from the other side of the room.
const AFTER_TOO: &str = "0 Saluda en la puerta; entran en calma\n3 Lee el objetivo; dos estudiantes lo dicen con sus palabras\n8 Un minuto en silencio: escriben todas las mesas que veo\n\
    11 Conversan de a dos; en la fila del fondo hay tres que esperan\n15 Una estudiante dice que no lo ve así y muestra el verso\n26 Se detiene en cuatro mesas y deja una pregunta en cada una\n42 Cada persona entrega una línea al salir";

/// What somebody saw of a lesson, and which levels they gave.
struct Look {
    notes: &'static str,
    voices: &'static str,
    levels: [&'static str; 5],
}

impl Desk<'_> {
    /// All of it.
    pub(super) async fn observations(&self) -> anyhow::Result<()> {
        let weeks = &self.calendar.weeks[self.calendar.this_year..];
        let (Some(boldos), Some(first), Some(again)) = (self.ground.liceos.first(), weeks.get(FIRST), weeks.get(AGAIN))
        else {
            return Ok(());
        };
        let [teacher, observer] = [boldos.language[0].id, boldos.language[1].id];
        let look = Look {
            notes: BEFORE,
            voices: "3",
            levels: ["3", "2", "2", "1", "2"],
        };
        let before = self.observed(boldos, (teacher, observer), (*first, None), look).await?;
        self.talked(before, (teacher, observer), *first).await?;
        let look = Look {
            notes: AFTER,
            voices: "15",
            levels: ["3", "3", "3", "3", "3"],
        };
        let after = self
            .observed(boldos, (teacher, observer), (*again, Some(before)), look)
            .await?;
        self.answered(after, teacher, *again).await?;
        let look = Look {
            notes: AFTER_TOO,
            voices: "14",
            levels: ["3", "3", "4", "3", "2"],
        };
        let beside = self
            .observed(boldos, (teacher, boldos.utp.id), (*again, None), look)
            .await?;
        self.answered(beside, teacher, *again).await?;
        self.offered(boldos, *again).await?;
        self.calibrated(*again).await
    }

    /// Invited, seen, rated and sent.
    async fn observed(
        &self,
        liceo: &Liceo,
        (teacher, observer): (PersonId, PersonId),
        (day, follows): (Day, Option<ObservationId>),
        look: Look,
    ) -> anyhow::Result<ObservationId> {
        let course = self
            .this_year(liceo)
            .into_iter()
            .find(|course| course.teacher == 0)
            .map(|course| course.id);
        let invite = InviteObserver {
            school: liceo.id,
            observer: self.db.standing(observer).await?,
        };
        let mut w = self.pen.begin(self.db, moment(day, Hour::Early)).await?;
        let new = NewObservation {
            id: ObservationId::new(w.ids(), w.at()),
            school: liceo.id,
            teacher,
            observer,
            course,
            rubric: (None, OWN_VERSION),
            follows,
            subject: Some(Subject::Language),
            day,
            focus: "¿Quiénes no alcanzan a pensar antes de que alguien responda?".to_owned(),
        };
        w.invite_observer(&in_the_name_of(teacher, invite), self.ground.network, &new)
            .await?;
        w.commit().await?;
        let rubric = own_rubric(false);
        let fields = EvidenceFields {
            began: "10:15".to_owned(),
            notes: look.notes.to_owned(),
            counts: vec!["4".to_owned(), "7".to_owned(), look.voices.to_owned()],
            samples: (1..=8).map(|n| ((n * 5).to_string(), (n % 3).to_string())).collect(),
        };
        let seen = Evidence::check(&fields, rubric).map_err(|wrong| anyhow::anyhow!("{wrong:?}"))?;
        let rated: Vec<RatingFields> = (0..)
            .zip(look.levels)
            .map(|(at, level)| RatingFields {
                level: level.to_owned(),
                notes: vec![(at % seen.notes.len()).to_string(), "2".to_owned()],
                why: String::new(),
            })
            .collect();
        let ratings = Ratings::check(&rated, rubric, &seen).map_err(|wrong| anyhow::anyhow!("{wrong:?}"))?;
        let capture = CaptureObservation(self.db.observation(new.id).await?);
        let mut w = self.pen.begin(self.db, moment(day, Hour::Noon)).await?;
        let evidence = EvidenceId::new(w.ids(), w.at());
        w.keep_evidence(&in_the_name_of(observer, capture), evidence, &seen)
            .await?;
        w.commit().await?;
        let rate = RateObservation(self.db.observation(new.id).await?);
        let (version, proof) = (rate.0.version, in_the_name_of(observer, rate));
        let mut w = self.pen.begin(self.db, moment(day, Hour::Noon)).await?;
        w.rate_observation(&proof, version, &ratings).await?;
        w.send_observation(&proof).await?;
        w.commit().await?;
        Ok(new.id)
    }

    async fn answered(&self, id: ObservationId, teacher: PersonId, day: Day) -> anyhow::Result<()> {
        let answer = AnswerObservation(self.db.observation(id).await?);
        let mut w = self.pen.begin(self.db, moment(day.plus_days(1), Hour::Noon)).await?;
        let words = "No había notado que espero tan poco. Lo del minuto en silencio me ordena la clase.";
        w.answer_observation(&in_the_name_of(teacher, answer), words).await?;
        w.commit().await?;
        Ok(())
    }

    async fn talked(
        &self,
        id: ObservationId,
        (teacher, observer): (PersonId, PersonId),
        day: Day,
    ) -> anyhow::Result<()> {
        self.answered(id, teacher, day).await?;
        let now = self.db.observation(id).await?;
        let (version, proof) = (now.version, in_the_name_of(observer, TalkObservation(now)));
        let talk = Talk {
            strength: "Saluda a cada persona por su nombre y nadie se ríe de un error.".to_owned(),
            question: "¿Qué pasaría si todas las personas escribieran antes de que alguien responda?".to_owned(),
            next_step: "Un minuto en silencio para escribir antes de la primera respuesta".to_owned(),
        };
        let mut w = self.pen.begin(self.db, moment(day.plus_days(2), Hour::Noon)).await?;
        w.talk_observation(&proof, version, &talk).await?;
        w.commit().await?;
        Ok(())
    }

    /// The head of UTP offers to come to a lesson of Maths.
    async fn offered(&self, liceo: &Liceo, day: Day) -> anyhow::Result<()> {
        let teacher = liceo.maths[0].id;
        let offer = OfferObservation {
            school: liceo.id,
            teacher: self.db.standing(teacher).await?,
        };
        let mut w = self.pen.begin(self.db, moment(day, Hour::Noon)).await?;
        let new = NewObservation {
            id: ObservationId::new(w.ids(), w.at()),
            school: liceo.id,
            teacher,
            observer: liceo.utp.id,
            course: None,
            rubric: (None, OWN_VERSION),
            follows: None,
            subject: Some(Subject::Maths),
            day: day.plus_days(10),
            focus: String::new(),
        };
        w.offer_observation(&in_the_name_of(liceo.utp.id, offer), self.ground.network, &new)
            .await?;
        w.commit().await?;
        Ok(())
    }

    /// Heads of UTP rate the written lessons: near the reference, some a little higher.
    async fn calibrated(&self, day: Day) -> anyhow::Result<()> {
        for liceo in self.ground.liceos.iter().take(16) {
            for (key, one) in VIGNETTES.iter().zip(vignettes(false)) {
                let chance = Chance::of(&format!("{} {key}", liceo.id), 0);
                let level = |(level, _): &(usize, String)| {
                    let moved = if chance.happens(0.2) {
                        level + 1
                    } else if chance.happens(0.15) {
                        level - 1
                    } else {
                        *level
                    };
                    Some(moved.clamp(1, 4))
                };
                let levels: Vec<Option<usize>> = one.reference.iter().map(level).collect();
                let mut w = self.pen.begin(self.db, moment(day, Hour::Noon)).await?;
                let id = CalibrationId::new(w.ids(), w.at());
                w.calibrate(
                    &in_the_name_of(liceo.utp.id, Calibrate),
                    (self.ground.network, id),
                    key,
                    &levels,
                )
                .await?;
                w.commit().await?;
            }
        }
        Ok(())
    }
}
