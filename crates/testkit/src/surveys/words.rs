//! A survey of two courses that asks for every kind of answer, words among them, with its results made.

use domain::administration::{NewSubmission, Parted};
use domain::id::{AdministrationId, CourseId, SubmissionId, by_chance};
use domain::permission::{ArrangeSchool, by_the_installation};
use domain::school::{Level, NewCourse};
use domain::time::Instant;
use store::{Intake, Result, SittingLine, ToKeep};
use survey::{Answer, Answers};

use super::{EVERY_KIND, Giving, give_to, publish};
use crate::app::TestApp;

/// Students of each course who answer; each writes something.
const STUDENTS: usize = 12;

/// Given to 1°A and a new 1°B of Arrayán a week ago, and over since yesterday.
///
/// # Errors
/// What the store says.
pub async fn with_words(app: &TestApp) -> Result<AdministrationId> {
    let what = publish(app, EVERY_KIND).await?;
    let now = app.moment().at;
    let how = Giving {
        opens_at: now.plus_days(-8),
        closes_at: now.plus_days(-1),
        ..Giving::default()
    };
    let courses = [app.world.course, second_course(app).await?];
    let administration = give_to(app, what, &how, &courses).await?;
    let intake = Intake::start(app.app.db.clone());
    for line in app.app.db.sittings(administration).await? {
        for student in 0..STUDENTS {
            intake.keep(answered(app, &line, student, now.plus_days(-2))).await?;
        }
    }
    jobs::Release::of(administration)
        .run(&app.app.db, now, app.moment().ids)
        .await
        .map_err(|_| store::Error::NotFound)?;
    Ok(administration)
}

async fn second_course(app: &TestApp) -> Result<CourseId> {
    let mut w = app.app.db.write(app.moment()).await?;
    let new = NewCourse {
        year: 2026,
        level: Level::First,
        letter: "B".to_owned(),
    };
    let id = w
        .add_course(&by_the_installation(ArrangeSchool(app.world.arrayan)), &new)
        .await?;
    w.commit().await?;
    Ok(id)
}

fn answered(app: &TestApp, line: &SittingLine, student: usize, at: Instant) -> ToKeep {
    let ids = app.moment().ids;
    let several = |words: &[&str]| Answer::Choices(words.iter().map(|word| (*word).to_owned()).collect());
    let hours = i32::try_from(student % 4 + 1).unwrap_or(1);
    let answers = Answers::none()
        .with("useful", Answer::Choice((student % 4 + 1).to_string()))
        .with("did", Answer::Choice("yes".to_owned()))
        .with("hours", Answer::Number(f64::from(hours)))
        .with(
            "where",
            several(if student.is_multiple_of(2) {
                &["home"]
            } else {
                &["home", "work"]
            }),
        )
        .with(
            "what",
            Answer::Text(format!(
                "Soldamos la pieza {} y explicamos por qué quedó firme.",
                student + 1
            )),
        );
    let Parted { rest, texts } = Parted::of(answers, ids);
    ToKeep {
        submission: NewSubmission {
            id: SubmissionId(by_chance(ids)),
            sitting: line.sitting.id,
            language: "es-CL".to_owned(),
            seconds: Some(90),
            third: None,
            sex: None,
            link: None,
            answers: rest,
        },
        school: line.sitting.school_id,
        day: at.day(),
        apart: None,
        texts,
        alerts: vec![],
    }
}
