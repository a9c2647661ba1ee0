//! Surveys of the scene: one that runs in Beto's course, and one whose results are made.

use std::fmt;

use domain::administration::{Apart, Linking, NewSubmission, alerts};
use domain::disclosure::{HandlingPlan, Place};
use domain::id::{AdministrationId, AlertId, HandlingId, InstrumentId, SubmissionId, by_chance};
use domain::permission::{EditInstrument, HandleAlert, in_the_name_of};
use domain::time::Instant;
use store::{Intake, Result, ToKeep};
use survey::{Answer, Answers};

use crate::app::TestApp;
use crate::surveys::{Giving, give};

/// Students who answered the survey that is over.
pub const ANSWERED: u128 = 24;

/// The surveys.
#[derive(Clone, Copy, Debug)]
pub struct Surveys {
    /// Ronda's pulse.
    pub instrument: InstrumentId,
    /// A draft of Fidel's for Arrayán, made of the pulse.
    pub own_instrument: InstrumentId,
    /// It runs until the end of the week, given to Beto's course.
    pub running: AdministrationId,
    /// The code on its board.
    pub code: Code,
    /// Given to the same course with slips.
    pub linked: AdministrationId,
    /// The code on its board.
    pub linked_code: Code,
    /// It was over on the day before, with its results.
    pub released: AdministrationId,
    /// A text that came late to it and may tell of harm; nobody has read it.
    pub alert: AlertId,
    /// Another, which Dora read and took care of.
    pub handled_alert: AlertId,
}

/// Six signs.
#[derive(Clone, Copy, Debug)]
pub struct Code([u8; 6]);

impl Code {
    fn of(text: String) -> Result<Self> {
        let signs = text.into_bytes().try_into();
        signs.map(Self).map_err(|_| store::Error::NotFound)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&String::from_utf8_lossy(&self.0))
    }
}

impl Surveys {
    pub(super) async fn set(app: &TestApp) -> Result<Self> {
        let instruments = app.app.db.instruments(app.world.network).await?;
        let pulse = instruments.iter().find(|line| line.key == "pulse_conditions");
        let pulse = pulse.ok_or(store::Error::NotFound)?;
        let (instrument, own_instrument) = (pulse.id, copy(app, &pulse.definition).await?);
        let now = app.moment().at;
        let within = |from, until| Giving {
            opens_at: now.plus_days(from),
            closes_at: now.plus_days(until),
            expected: 32,
            ..Giving::default()
        };
        let running = give(app, (instrument, 1), &within(-1, 4)).await?;
        let released = give(app, (instrument, 1), &within(-8, -1)).await?.administration;
        answer(app, released, now.plus_days(-2)).await?;
        let released_at = app.moment();
        jobs::Release::of(released)
            .run(&app.app.db, released_at.at, released_at.ids)
            .await
            .map_err(|_| store::Error::NotFound)?;
        let with_slips = Giving {
            linking: Linking::Slip,
            ..within(-1, 4)
        };
        let linked = give(app, (instrument, 1), &with_slips).await?;
        Ok(Self {
            instrument,
            own_instrument,
            running: running.administration,
            code: Code::of(running.code)?,
            linked: linked.administration,
            linked_code: Code::of(linked.code)?,
            released,
            alert: worrying(app, released, "ya no quiero seguir viviendo así").await?,
            handled_alert: handled(app, released).await?,
        })
    }
}

async fn copy(app: &TestApp, definition: &str) -> Result<InstrumentId> {
    let own = EditInstrument(Some(app.world.arrayan));
    let definition = definition.replace("\"pulse_conditions\"", "\"pulso_arrayan\"");
    let mut w = app.app.db.write(app.moment()).await?;
    let proof = in_the_name_of(app.world.fidel, own);
    let id = w
        .begin_instrument(&proof, app.world.network, ("pulso_arrayan", &definition))
        .await?;
    w.commit().await?;
    Ok(id)
}

/// Every student's answers, as phones send them.
async fn answer(app: &TestApp, administration: AdministrationId, at: Instant) -> Result<()> {
    let intake = Intake::start(app.app.db.clone());
    let sittings = app.app.db.sittings(administration).await?;
    let sitting = &sittings.first().ok_or(store::Error::NotFound)?.sitting;
    for student in 0..ANSWERED {
        let item = |answers: Answers, (key, shift): (&str, u128)| {
            answers.with(key, Answer::Choice(((student + shift) % 5 + 1).to_string()))
        };
        let items = [
            ("interest", 0),
            ("practice", 1),
            ("feedback", 0),
            ("reflection", 2),
            ("collaboration", 0),
        ];
        let submission = NewSubmission {
            id: SubmissionId(uuid::Builder::from_random_bytes((student * 7919).to_be_bytes()).into_uuid()),
            sitting: sitting.id,
            language: "es-CL".to_owned(),
            seconds: Some(90),
            third: None,
            sex: None,
            link: None,
            answers: items.into_iter().fold(Answers::none(), item),
        };
        let to_keep = ToKeep {
            submission,
            school: sitting.school_id,
            day: at.day(),
            apart: None,
            texts: vec![],
            alerts: vec![],
        };
        intake.keep(to_keep).await?;
    }
    Ok(())
}

/// A text that came late and is an alert.
async fn worrying(app: &TestApp, administration: AdministrationId, text: &str) -> Result<AlertId> {
    let sittings = app.app.db.sittings(administration).await?;
    let sitting = &sittings.first().ok_or(store::Error::NotFound)?.sitting;
    let (moment, day) = (app.moment(), app.moment().at.plus_days(-3).day());
    let answers = Answers::none().with("words", Answer::Text(text.to_owned()));
    let place = Place {
        administration_id: administration,
        school_id: sitting.school_id,
        course_id: Some(sitting.course_id),
    };
    let alerts = alerts(&answers, place, ("es-CL", day), moment.ids);
    let id = alerts.first().ok_or(store::Error::NotFound)?.id;
    let submission = NewSubmission {
        id: SubmissionId(by_chance(moment.ids)),
        sitting: sitting.id,
        language: "es-CL".to_owned(),
        seconds: None,
        third: None,
        sex: None,
        link: None,
        answers,
    };
    let to_keep = ToKeep {
        submission,
        school: sitting.school_id,
        day,
        apart: Some(Apart::Late),
        texts: vec![],
        alerts,
    };
    Intake::start(app.app.db.clone()).keep(to_keep).await?;
    Ok(id)
}

async fn handled(app: &TestApp, administration: AdministrationId) -> Result<AlertId> {
    let alert = worrying(app, administration, "me pegan en el recreo").await?;
    let school = app.world.arrayan;
    let proof = in_the_name_of(app.world.dora, HandleAlert { alert, school });
    let plan = HandlingPlan {
        done: "Activamos el protocolo y conversamos con el curso.".to_owned(),
    };
    let mut w = app.app.db.write(app.moment()).await?;
    w.read_alert(&proof).await?;
    let id = HandlingId::new(w.ids(), w.at());
    w.handle_alert(&proof, id, &plan).await?;
    w.commit().await?;
    Ok(alert)
}
