//! Students' pulses: invented answers, given as phones give them, with results as the product makes them.

use anyhow::Context as _;
use domain::administration::{Linking, NewAdministration, NewSubmission, Sex, Sitting};
use domain::consent::LegalBasis;
use domain::id::{AdministrationId, InstrumentId, SubmissionId};
use domain::permission::{ChangeAdministration, GiveSurvey, in_the_name_of};
use domain::time::Day;
use store::{Intake, ToKeep};
use survey::{Answer, Answers};
use tokio::task::JoinSet;

use super::super::calendar::{Hour, moment};
use super::super::chance::Chance;
use super::super::ground::Liceo;
use super::Desk;

/// Weeks of the school year in which a pulse is taken, and what it is called.
const PULSES: [(usize, &str); 3] = [
    (3, "Pulso de otoño"),
    (11, "Pulso de invierno"),
    (22, "Pulso de primavera"),
];

/// The items of the pulse, each with where it stands at first and how far it moves from pulse to pulse.
const ITEMS: [(&str, f64, f64); 5] = [
    ("interest", 3.2, 0.15),
    ("practice", 3.4, 0.05),
    ("feedback", 2.6, 0.35),
    ("reflection", 2.9, 0.1),
    ("collaboration", 3.6, 0.0),
];

impl Desk<'_> {
    /// The pulses of every liceo; Los Boldos has one that runs.
    pub(super) async fn surveys(&self) -> anyhow::Result<()> {
        let instruments = self.db.instruments(self.ground.network).await?;
        let pulse = instruments.iter().find(|line| line.key == "pulse_conditions");
        let pulse = pulse.context("the demo's network has no pulse")?.id;
        let intake = Intake::start(self.db.clone());
        let weeks = &self.calendar.weeks[self.calendar.this_year..];
        for (wave, (week, name)) in PULSES.iter().enumerate() {
            let Some(monday) = weeks.get(*week) else { continue };
            for liceo in &self.ground.liceos {
                let id = self.give(liceo, pulse, (name, *monday, monday.plus_days(4))).await?;
                self.answer(&intake, liceo, (id, wave), *monday).await?;
                let at = moment(monday.plus_days(5), Hour::Early);
                jobs::Release::of(id).run(self.db, at, &self.pen.ids).await?;
                if liceo.index == 0 {
                    self.said(id, monday.plus_days(7)).await?;
                }
            }
        }
        self.linked(&intake).await?;
        self.running(&intake, pulse).await
    }

    /// One that runs until the end of next week, half answered.
    async fn running(&self, intake: &Intake, pulse: InstrumentId) -> anyhow::Result<()> {
        let Some(boldos) = self.ground.liceos.first() else {
            return Ok(());
        };
        let last = self.calendar.last;
        let id = self
            .give(boldos, pulse, ("Pulso de la semana", last, last.plus_days(9)))
            .await?;
        self.answer(intake, boldos, (id, PULSES.len()), last).await
    }

    async fn give(
        &self,
        liceo: &Liceo,
        instrument: InstrumentId,
        (name, first, last): (&str, Day, Day),
    ) -> anyhow::Result<AdministrationId> {
        let courses = self.this_year(liceo);
        let give = GiveSurvey {
            school: liceo.id,
            courses: courses.iter().map(|course| course.id).collect(),
        };
        let new = NewAdministration {
            instrument,
            version: 1,
            short_form: None,
            name: name.to_owned(),
            linking: Linking::Anonymous,
            basis: LegalBasis::LegalFunction,
            thirds: false,
            asks_sex: true,
            opens_at: first.start(),
            closes_at: last.plus_days(1).start(),
            courses: courses.iter().map(|course| (course.id, 32)).collect(),
        };
        let mut w = self.pen.begin(self.db, moment(first, Hour::Early)).await?;
        let id = AdministrationId::new(w.ids(), w.at());
        w.give_survey(
            &in_the_name_of(liceo.coexistence.id, give),
            self.ground.network,
            id,
            &new,
        )
        .await?;
        w.commit().await?;
        Ok(id)
    }

    /// Every course answers at once, as it does on the day. One in eight is small: its results stay hidden.
    async fn answer(
        &self,
        intake: &Intake,
        liceo: &Liceo,
        (id, wave): (AdministrationId, usize),
        day: Day,
    ) -> anyhow::Result<()> {
        let mut phones = JoinSet::new();
        for (place, line) in self.db.sittings(id).await?.into_iter().enumerate() {
            let chance = Chance::of("survey", (liceo.index * 16 + place) * 8 + wave);
            let small = Chance::of("small course", liceo.index * 16 + place).happens(0.125);
            let students = if small {
                chance.between(3, 7)
            } else {
                chance.between(22, 32)
            };
            for _ in 0..students {
                let submission = submission(&chance, &line.sitting, (liceo.index, wave));
                let (intake, school) = (intake.clone(), liceo.id);
                phones.spawn(async move {
                    let to_keep = ToKeep {
                        submission,
                        school,
                        day,
                        apart: None,
                        texts: vec![],
                        alerts: vec![],
                    };
                    intake.keep(to_keep).await
                });
            }
        }
        while let Some(kept) = phones.join_next().await {
            kept??;
        }
        Ok(())
    }

    async fn said(&self, id: AdministrationId, day: Day) -> anyhow::Result<()> {
        let day = self.calendar.school_day(day);
        let administration = self.db.administration(id).await?;
        let by = administration.created_by.context("somebody gave it")?;
        let change = ChangeAdministration {
            administration,
            courses: Vec::new(),
        };
        let mut w = self.pen.begin(self.db, moment(day, Hour::Noon)).await?;
        let said = "Que les interesa lo que ven, y que casi nunca saben cómo mejorar un trabajo que ya entregaron.";
        let done = "En Lenguaje y Matemática, desde esta semana cada trabajo vuelve con una sugerencia y diez minutos para usarla.";
        w.say_and_do(&in_the_name_of(by, change), None, (said, done)).await?;
        w.commit().await?;
        Ok(())
    }
}

/// One invented student's answers: how they are in general, what the item is like, and a little chance.
fn submission(chance: &Chance, sitting: &Sitting, (liceo, wave): (usize, usize)) -> NewSubmission {
    let place = Chance::of("climate", liceo).near(0.25);
    let student = place + chance.near(0.7);
    let item = |answers: Answers, (key, first, move_by): &(&str, f64, f64)| {
        if chance.happens(0.02) {
            return answers;
        }
        let level = first + move_by * wave as f64 + student + chance.near(0.7);
        answers.with(key, Answer::Choice((level.round().clamp(1.0, 5.0) as i64).to_string()))
    };
    let sex = match chance.between(0, 20) {
        0 => None,
        1 => Some(Sex::Other),
        n if n % 2 == 0 => Some(Sex::Female),
        _ => Some(Sex::Male),
    };
    let mut bytes = [0; 16];
    chance.fill(&mut bytes);
    NewSubmission {
        id: SubmissionId(uuid::Builder::from_random_bytes(bytes).into_uuid()),
        sitting: sitting.id,
        language: "es-CL".to_owned(),
        seconds: Some(chance.between(35, 200)),
        third: None,
        sex,
        link: None,
        answers: ITEMS.iter().fold(Answers::none(), item),
    }
}
