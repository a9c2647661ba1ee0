//! Students' answers: each exactly once, also after `kill -9`; nothing tells whose they are or when they came.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "a test may stop at what it cannot do; it makes ids by chance, as a phone does"
)]

mod crash;
mod texts;

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};

use crate::both::{Place, count, each};
use domain::administration::{Apart, Linking, NewAdministration, NewSubmission};
use domain::consent::LegalBasis;
use domain::id::{AdministrationId, SchoolId, SittingId, SubmissionId, SystemIds};
use domain::permission::{GiveSurvey, by_the_installation};
use domain::time::{Clock as _, Instant, SystemClock};
use store::{Db, Intake, Moment, Settings, ToKeep};
use survey::{Answer, Answers};
use testkit::personas::World;
use uuid::Uuid;

/// Names the database and the sitting to the child; without it, the child's test has nothing to do.
const VARIABLE: &str = "RONDA_TEST_INTAKE";
/// Receipts that the parent waits for before it kills.
const ENOUGH: usize = 300;
/// What the child says of each receipt.
const SAID: &str = "received ";

fn moment() -> Moment<'static> {
    Moment {
        at: SystemClock.now(),
        ids: &SystemIds,
    }
}

/// A survey of one course that takes answers.
struct Given {
    administration: AdministrationId,
    sitting: SittingId,
    school: SchoolId,
}

async fn given(db: &Db) -> Given {
    let world = World::found(db, moment()).await.unwrap();
    let instruments = db.instruments(world.network).await.unwrap();
    let pulse = instruments
        .iter()
        .find(|line| line.key == "pulse_conditions")
        .unwrap()
        .id;
    let now = moment().at;
    let new = NewAdministration {
        instrument: pulse,
        version: 1,
        short_form: None,
        name: "Pulso".to_owned(),
        linking: Linking::Anonymous,
        basis: LegalBasis::LegalFunction,
        thirds: false,
        asks_sex: false,
        opens_at: now.plus_days(-1),
        closes_at: now.plus_days(1),
        courses: vec![(world.course, 32)],
    };
    let administration = AdministrationId::new(&SystemIds, now);
    let proof = by_the_installation(GiveSurvey {
        school: world.arrayan,
        courses: vec![world.course],
    });
    let mut w = db.write(moment()).await.unwrap();
    w.give_survey(&proof, world.network, administration, &new)
        .await
        .unwrap();
    w.commit().await.unwrap();
    let sitting = db.sittings(administration).await.unwrap()[0].sitting.id;
    Given {
        administration,
        sitting,
        school: world.arrayan,
    }
}

fn to_keep(given: (SittingId, SchoolId), id: Uuid, apart: Option<Apart>) -> ToKeep {
    ToKeep {
        submission: NewSubmission {
            id: SubmissionId(id),
            sitting: given.0,
            language: "es-CL".to_owned(),
            seconds: Some(90),
            third: None,
            sex: None,
            link: None,
            answers: Answers::none()
                .with("interest", Answer::Choice("4".to_owned()))
                .with("reflection", Answer::Text("«ñandú» \"\\\n".to_owned())),
        },
        school: given.1,
        day: Instant::from_micros(1_780_322_400_000_000).day(),
        apart,
        texts: vec![],
        alerts: vec![],
    }
}

async fn all_at_once(intake: &Intake, given: &Given, ids: &[Uuid]) {
    let phones: Vec<_> = ids
        .iter()
        .map(|id| {
            let (intake, to_keep) = (intake.clone(), to_keep((given.sitting, given.school), *id, None));
            tokio::spawn(async move { intake.keep(to_keep).await })
        })
        .collect();
    for phone in phones {
        phone.await.unwrap().unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_answer_is_there_once_however_often_it_was_sent() {
    for place in each().await {
        let given = given(&place.db).await;
        let intake = Intake::start(place.db.clone());
        let events = count(&place, "select count(*) from event".to_owned()).await;
        let ids: Vec<Uuid> = (0..400).map(|_| Uuid::new_v4()).collect();
        let twice: Vec<Uuid> = ids.iter().chain(&ids).copied().collect();
        all_at_once(&intake, &given, &twice).await;
        all_at_once(&intake, &given, &ids[..50]).await;
        let kept = place.db.answered(given.administration).await.unwrap();
        assert_eq!(kept.len(), 400);
        assert!(
            kept.iter().all(|line| line.answers.contains("«ñandú» \\\"\\\\\\n")),
            "{:?}",
            kept[0].answers
        );
        // No answer leaves an event.
        assert_eq!(count(&place, "select count(*) from event".to_owned()).await, events);
        for _ in 0..LATE {
            let late = to_keep((given.sitting, given.school), Uuid::new_v4(), Some(Apart::Late));
            intake.keep(late).await.unwrap();
        }
        assert_eq!(place.db.answered(given.administration).await.unwrap().len(), 400);
        assert_eq!(place.db.sittings(given.administration).await.unwrap()[0].apart, LATE);
        assert_no_order(&place, &given).await;
    }
}

/// Answers that came late, one after the other.
const LATE: i64 = 12;

/// What the file of the database tells of the order in which answers came: on SQLite nothing, on PostgreSQL nothing once the window
/// is over.
async fn assert_no_order(place: &Place, given: &Given) {
    place.db.shuffle_answers(given.administration).await.unwrap();
    assert_eq!(place.db.answered(given.administration).await.unwrap().len(), 400);
    assert_eq!(place.db.sittings(given.administration).await.unwrap()[0].apart, LATE);
    for table in ["submission", "submission_apart"] {
        if place.db.kind() == store::Kind::Postgres {
            let out_of_order = format!(
                "select count(*) from (select id, lag(id) over (order by ctid) as before from {table}) as rows where before > id"
            );
            assert_eq!(count(place, out_of_order).await, 0, "{table}");
        } else {
            let rowids =
                format!("select count(*) from sqlite_master where name = '{table}' and sql like '%without rowid%'");
            assert_eq!(count(place, rowids).await, 1, "{table}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_bad_answer_takes_no_other_with_it() {
    for place in each().await {
        let given = given(&place.db).await;
        let intake = Intake::start(place.db.clone());
        let nowhere = to_keep((SittingId(Uuid::new_v4()), given.school), Uuid::new_v4(), None);
        let bad = tokio::spawn({
            let intake = intake.clone();
            async move { intake.keep(nowhere).await }
        });
        let ids: Vec<Uuid> = (0..50).map(|_| Uuid::new_v4()).collect();
        all_at_once(&intake, &given, &ids).await;
        assert!(bad.await.unwrap().is_err(), "there is no such sitting");
        assert_eq!(place.db.answered(given.administration).await.unwrap().len(), 50);
    }
}

/// The child: hands in answers and says so until it is killed. Started by the test below with this file's own executable.
#[tokio::test(flavor = "multi_thread")]
async fn child_that_receives_until_it_is_killed() {
    let Ok(told) = std::env::var(VARIABLE) else {
        return;
    };
    let [url, sitting, school] = told.split('|').collect::<Vec<_>>().try_into().unwrap();
    let db = Db::open(&Settings::new(url, &std::env::temp_dir())).await.unwrap();
    let to = (SittingId(sitting.parse().unwrap()), SchoolId(school.parse().unwrap()));
    let intake = Intake::start(db);
    let phones: Vec<_> = (0..32)
        .map(|_| tokio::spawn(send_for_ever(intake.clone(), to)))
        .collect();
    for phone in phones {
        phone.await.unwrap();
    }
}

async fn send_for_ever(intake: Intake, to: (SittingId, SchoolId)) {
    loop {
        let id = Uuid::new_v4();
        intake.keep(to_keep(to, id, None)).await.unwrap();
        let mut out = std::io::stdout().lock();
        writeln!(out, "{SAID}{id}").unwrap();
        out.flush().unwrap();
    }
}

/// Lets the child receive, kills it in the middle, and returns what it had acknowledged.
fn acknowledged_until_killed(told: &str) -> Vec<Uuid> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "intake::child_that_receives_until_it_is_killed",
            "--nocapture",
        ])
        .env(VARIABLE, told)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let id = |line: &str| line.split_once(SAID).and_then(|(_, id)| id.parse::<Uuid>().ok());
    let mut acknowledged = Vec::new();
    while acknowledged.len() < ENOUGH {
        acknowledged.extend(id(&lines.next().expect("the child goes on").unwrap()));
    }
    child.kill().unwrap(); // SIGKILL
    child.wait().unwrap();
    acknowledged.extend(lines.map_while(Result::ok).filter_map(|line| id(&line)));
    acknowledged
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_was_acknowledged_is_there_once_after_kill_9() {
    for place in each().await {
        let given = given(&place.db).await;
        let told = format!("{}|{}|{}", place.url, given.sitting, given.school);
        let acknowledged = tokio::task::spawn_blocking(move || acknowledged_until_killed(&told))
            .await
            .unwrap();
        let db = place.reopened().await;
        // The phones that got no receipt send again, those that did may, too.
        let intake = Intake::start(db.clone());
        all_at_once(&intake, &given, &acknowledged).await;
        let kept = db.answered(given.administration).await.unwrap().len();
        for id in &acknowledged {
            let id = if db.kind() == store::Kind::Postgres {
                format!("'{id}'")
            } else {
                format!("x'{}'", id.simple())
            };
            let found = count(&place, format!("select count(*) from submission where id = {id}")).await;
            assert_eq!(found, 1, "{id} was acknowledged");
        }
        // More may be there, of which nobody had a receipt; none twice.
        assert!(kept >= acknowledged.len() && kept < acknowledged.len() + 64);
    }
}
