//! Mail to whoever gives a survey, from the first morning to the results: on both databases, with two servers at once.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "a test may stop at what it cannot do; it makes ids by chance, as a phone does"
)]

use std::sync::Arc;
use std::time::Duration;

use domain::administration::{Linking, NewAdministration, NewSubmission};
use domain::id::{AdministrationId, CourseId, PersonId, SittingId, SubmissionId, SystemIds};
use domain::permission::{ArrangeSchool, GiveSurvey, by_the_installation, in_the_name_of};
use domain::school::{Level, NewCourse};
use domain::time::Day;
use jobs::{Outbox, spawn};
use store::{Intake, ToKeep};
use survey::{Answer, Answers};
use testkit::app::TestApp;
use testkit::scene::Scene;
use testkit::smtp::Smtp;
use tokio::sync::oneshot;
use uuid::Uuid;

const BASE: &str = "https://ronda.example";
const DAY: i64 = 24 * 60 * 60;

fn june(day: i8) -> Day {
    Day::new(2026, 6, day).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_gave_a_survey_hears_that_it_opens_that_a_course_lags_and_that_results_are_there() {
    for app in TestApp::each().await {
        let (smtp, world) = (Smtp::start().await, app.world);
        let other = second_course(&app).await;
        // On Monday for Wednesday: of 1°A sixteen are expected, of 1°B thirty.
        let courses = [(world.course, 16), (other, 30)];
        let given = give(&app, world.fidel, &courses, (june(3), june(8))).await;
        assert_eq!(a_day_of_two_servers(&app, &smtp).await, Vec::<String>::new());

        app.clock.advance(2 * DAY);
        assert_eq!(a_day_of_two_servers(&app, &smtp).await, ["fidel@prueba.invalid"]);
        let said = last(&smtp);
        assert!(said.contains("hasta el 8 de junio"), "{said}");
        assert!(said.contains("1°A") && said.contains("1°B"), "{said}");
        assert!(said.contains(&format!("{BASE}/encuestas/{given}\n")), "{said}");
        let sittings = app.app.db.sittings(given).await.unwrap();
        answered(&app, sittings[0].sitting.id, 9).await;
        answered(&app, sittings[1].sitting.id, 5).await;
        app.clock.advance(DAY);
        assert_eq!(a_day_of_two_servers(&app, &smtp).await, Vec::<String>::new());

        // Its last day is a Monday: the last day of school before it is Friday. Nine of sixteen are more than half.
        app.clock.advance(DAY);
        assert_eq!(a_day_of_two_servers(&app, &smtp).await, ["fidel@prueba.invalid"]);
        let said = last(&smtp);
        assert!(said.contains("1°B") && !said.contains("1°A"), "{said}");
        assert_eq!(numbers(&said), ["1"], "of the course's name: {said}");

        app.clock.advance(4 * DAY);
        assert_eq!(a_day_of_two_servers(&app, &smtp).await, ["fidel@prueba.invalid"]);
        let said = last(&smtp);
        assert!(
            said.contains(&format!("{BASE}/encuestas/{given}/resultados\n")),
            "{said}"
        );
        assert_eq!(numbers(&said), Vec::<String>::new(), "{said}");

        // Elena wants no mail. Nor does anything come twice.
        let mut elena = app.signed_in(world.elena).await;
        elena.post("/cuenta/recordatorios", &[]).await.is(303);
        give(&app, world.elena, &courses, (june(10), june(12))).await;
        app.clock.advance(DAY);
        assert_eq!(a_day_of_two_servers(&app, &smtp).await, Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_keeps_the_protocol_hears_at_the_full_hour_that_a_text_waits_and_nothing_of_it() {
    const HOUR: i64 = 60 * 60;
    let holders = ["dora@prueba.invalid", "fidel@prueba.invalid"];
    for (app, scene) in Scene::each().await {
        let smtp = Smtp::start().await;
        let told = async || {
            let before = smtp.messages().len();
            a_day_of_two_servers(&app, &smtp).await;
            let new = smtp.messages().split_off(before);
            let about = new
                .into_iter()
                .filter(|mail| mail.data.contains("Hay un texto por leer en Avisos"));
            let mut who: Vec<String> = about.flat_map(|mail| mail.to).collect();
            who.sort();
            who
        };
        // Nothing leaves in the hour in which it came: its minute would tell who wrote.
        assert_eq!(told().await, Vec::<String>::new());
        app.clock.advance(HOUR);
        assert_eq!(told().await, holders);
        let mails = smtp.messages();
        let mail = mails.iter().find(|mail| mail.data.contains("en Avisos")).unwrap();
        let said = plain(&mail.data);
        assert!(said.contains(&format!("{BASE}/avisos\n")), "{said}");
        assert!(
            !said.contains("1°A") && !said.contains("Pulso") && !said.contains("vivi"),
            "{said}"
        );
        app.clock.advance(HOUR);
        assert_eq!(told().await, Vec::<String>::new());
        // What nobody opened comes again the next day; what somebody opened doesn't.
        app.clock.advance(DAY);
        assert_eq!(told().await, holders);
        let mut fidel = app.signed_in(app.world.fidel).await;
        fidel
            .post(&format!("/avisos/{}/lectura", scene.surveys.alert), &[])
            .await
            .is(303);
        app.clock.advance(DAY);
        assert_eq!(told().await, Vec::<String>::new());
    }
}

async fn second_course(app: &TestApp) -> CourseId {
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let new = NewCourse {
        year: 2026,
        level: Level::First,
        letter: "B".to_owned(),
    };
    let proof = by_the_installation(ArrangeSchool(app.world.arrayan));
    let id = w.add_course(&proof, &new).await.unwrap();
    w.commit().await.unwrap();
    id
}

async fn give(
    app: &TestApp,
    who: PersonId,
    courses: &[(CourseId, i64)],
    (opens_on, closes_on): (Day, Day),
) -> AdministrationId {
    let instruments = app.app.db.instruments(app.world.network).await.unwrap();
    let pulse = instruments.iter().find(|line| line.key == "pulse_conditions").unwrap();
    let new = NewAdministration {
        instrument: pulse.id,
        version: 1,
        short_form: None,
        name: "Pulso de junio".to_owned(),
        linking: Linking::Anonymous,
        basis: domain::consent::LegalBasis::LegalFunction,
        thirds: false,
        asks_sex: false,
        opens_at: opens_on.start(),
        closes_at: closes_on.plus_days(1).start(),
        courses: courses.to_vec(),
    };
    let act = GiveSurvey {
        school: app.world.arrayan,
        courses: courses.iter().map(|(course, _)| *course).collect(),
    };
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let id = AdministrationId::new(w.ids(), w.at());
    w.give_survey(&in_the_name_of(who, act), app.world.network, id, &new)
        .await
        .unwrap();
    w.commit().await.unwrap();
    id
}

async fn answered(app: &TestApp, sitting: SittingId, students: usize) {
    let intake = Intake::start(app.app.db.clone());
    for _ in 0..students {
        let submission = NewSubmission {
            id: SubmissionId(Uuid::new_v4()),
            sitting,
            language: "es-CL".to_owned(),
            seconds: Some(90),
            third: None,
            sex: None,
            link: None,
            answers: Answers::none().with("interest", Answer::Choice("4".to_owned())),
        };
        let to_keep = ToKeep {
            submission,
            school: app.world.arrayan,
            day: app.app.now().day(),
            apart: None,
            texts: vec![],
            alerts: vec![],
        };
        intake.keep(to_keep).await.unwrap();
    }
}

/// Two servers work until all is done; who got a new mail.
async fn a_day_of_two_servers(app: &TestApp, smtp: &Smtp) -> Vec<String> {
    let before = smtp.messages().len();
    let outbox = Outbox::from_setting(&smtp.url(), "ronda@red.cl").unwrap();
    let mut workers = Vec::new();
    for _ in 0..2 {
        let (stop, stopped) = oneshot::channel::<()>();
        let stopped = async move {
            let _ = stopped.await;
        };
        let (db, files, ids) = (app.app.db.clone(), app.app.files.clone(), Arc::new(SystemIds));
        let worker = spawn(db, files, outbox.clone(), app.clock.clone(), ids, BASE, stopped);
        workers.push((stop, worker));
    }
    // Jobs are looked for several times in this while; whatever has begun is finished after it.
    tokio::time::sleep(Duration::from_secs(3)).await;
    for (stop, worker) in workers {
        stop.send(()).unwrap();
        worker.await.unwrap();
    }
    let messages = smtp.messages();
    messages
        .iter()
        .skip(before)
        .flat_map(|message| message.to.clone())
        .collect()
}

/// The plain words of the newest mail.
fn last(smtp: &Smtp) -> String {
    plain(&smtp.messages().pop().expect("a mail").data)
}

fn plain(data: &str) -> String {
    let body = data
        .split("text/plain")
        .nth(1)
        .expect("a plain part")
        .split("\n--")
        .next()
        .unwrap();
    let mut bytes = Vec::new();
    let joined = body.replace("=\r\n", "").replace("=\n", "").replace('\r', "");
    let mut parts = joined.split('=');
    bytes.extend_from_slice(parts.next().unwrap().as_bytes());
    for part in parts {
        match part.get(..2).map(|hex| u8::from_str_radix(hex, 16)) {
            Some(Ok(byte)) => {
                bytes.push(byte);
                bytes.extend_from_slice(&part.as_bytes()[2..]);
            }
            _ => bytes.extend([b"=", part.as_bytes()].concat()),
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// The numbers that a mail says, but for those of its links and of its charset.
fn numbers(said: &str) -> Vec<String> {
    let words = said
        .split("\n\n")
        .skip(1)
        .filter(|paragraph| !paragraph.contains("://"));
    let text = words.collect::<Vec<_>>().join("\n");
    let digits = text.split(|sign: char| !sign.is_ascii_digit());
    digits.filter(|number| !number.is_empty()).map(str::to_owned).collect()
}
