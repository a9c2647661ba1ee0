//! The worker: on both databases, beside others, until it is told to stop.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at what it cannot do"
)]

use std::sync::Arc;
use std::time::Duration;

use domain::event::{Happened, Noun, Verb};
use domain::id::{Ids as _, SystemIds};
use domain::person::Language;
use domain::time::{Clock, Instant, SetClock};
use jobs::{Outbox, SendMail, spawn};
use store::{Db, Letter, Mail, Moment, NewJob, Settings};
use testkit::smtp::Smtp;
use tokio::sync::oneshot;

/// Where links lead.
const BASE: &str = "https://ronda.example";

const NOW: Instant = Instant::from_micros(1_780_281_000_000_000);

async fn leave(db: &Db, jobs: &[NewJob]) {
    let mut write = db
        .write(Moment {
            at: NOW,
            ids: &SystemIds,
        })
        .await
        .unwrap();
    for job in jobs {
        write.enqueue(job).await.unwrap();
    }
    write
        .record(
            None,
            Happened::to(Verb::Changed, Noun::Installation, SystemIds.new_id(NOW)),
        )
        .await
        .unwrap();
    write.commit().await.unwrap();
}

fn mail_to(to: &str) -> NewJob {
    SendMail(Mail {
        to: to.to_owned(),
        language: Language::EsCl,
        letter: Letter::Test,
    })
    .job(NOW)
}

fn files_beside(folder: &std::path::Path) -> store::Files {
    store::Files::open(&folder.join("files").display().to_string()).unwrap()
}

/// Two workers, as two servers, over one database.
async fn two_workers_share(url: &str, folder: &std::path::Path) {
    let smtp = Smtp::start().await;
    let outbox = Outbox::from_setting(&smtp.url(), "ronda@red.cl").unwrap();
    let clock: Arc<dyn Clock> = Arc::new(SetClock::at(NOW));
    let db = Db::open(&Settings::new(url, folder)).await.unwrap();
    let jobs: Vec<NewJob> = (0..30)
        .map(|number| mail_to(&format!("persona{number}@liceo.cl")))
        .collect();
    leave(&db, &jobs).await;
    let mut workers = Vec::new();
    for _ in 0..2 {
        let (stop, stopped) = oneshot::channel::<()>();
        let stopped = async move {
            let _ = stopped.await;
        };
        workers.push((
            stop,
            spawn(
                db.clone(),
                files_beside(folder),
                outbox.clone(),
                clock.clone(),
                Arc::new(SystemIds),
                BASE,
                stopped,
            ),
        ));
    }
    smtp.wait_for(30).await;
    // Mail that comes while they run is found, too; and so is the day's own job.
    leave(&db, &[mail_to("tarde@liceo.cl")]).await;
    smtp.wait_for(31).await;
    for _ in 0..500 {
        if due(&db).await == 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    for (stop, handle) in workers {
        stop.send(()).unwrap();
        tokio::time::timeout(Duration::from_secs(10), handle)
            .await
            .unwrap()
            .unwrap();
    }
    let mut to: Vec<_> = smtp.messages().into_iter().flat_map(|mail| mail.to).collect();
    assert_eq!(to.len(), 31, "each once");
    to.sort();
    to.dedup();
    assert_eq!(to.len(), 31);
    assert_eq!(due(&db).await, 0);
    // Nobody works any more.
    leave(&db, &[mail_to("despues@liceo.cl")]).await;
    tokio::time::sleep(Duration::from_millis(1_200)).await;
    assert_eq!(due(&db).await, 1);
}

/// How many jobs should be done by now; the one of the next full hour waits for it.
async fn due(db: &Db) -> usize {
    let waiting = db.waiting_jobs().await.unwrap();
    waiting.iter().filter(|job| job.run_at <= NOW).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn two_workers_share_the_jobs_of_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("ronda.db").display());
    two_workers_share(&url, folder.path()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_workers_share_the_jobs_of_postgres() {
    let Some(database) = testkit::postgres::fresh_database().await else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    two_workers_share(database.url(), folder.path()).await;
}

#[tokio::test]
async fn what_nobody_knows_waits_for_a_newer_ronda_and_what_cannot_be_read_is_given_up() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("ronda.db").display());
    let db = Db::open(&Settings::new(&url, folder.path())).await.unwrap();
    let job = |kind| NewJob {
        kind,
        payload: serde_json::json!({ "to": 1 }),
        run_at: NOW,
    };
    leave(&db, &[job("of-the-future"), job(SendMail::NAME)]).await;
    let outbox = Outbox::folder(&folder.path().join("mail"), "ronda@red.cl").unwrap();
    let worker = jobs::Worker::new(
        db.clone(),
        files_beside(folder.path()),
        outbox,
        Arc::new(SetClock::at(NOW)),
        Arc::new(SystemIds),
        BASE,
    );
    assert_eq!(worker.run_what_is_due().await.unwrap(), 2);
    assert_eq!(db.waiting_jobs().await.unwrap()[0].kind, "of-the-future");
    let given_up = db.given_up_jobs().await.unwrap();
    assert_eq!(
        given_up[0].failed_because.as_deref(),
        Some("what the job carries can't be read")
    );
}

#[tokio::test]
async fn every_day_what_was_kept_long_enough_is_cleared_away() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("ronda.db").display());
    let db = Db::open(&Settings::new(&url, folder.path())).await.unwrap();
    let thing = SystemIds.new_id(NOW);
    let mut write = db
        .write(Moment {
            at: NOW,
            ids: &SystemIds,
        })
        .await
        .unwrap();
    write
        .record(None, Happened::to(Verb::Changed, Noun::Installation, thing))
        .await
        .unwrap();
    write.commit().await.unwrap();
    let clock = Arc::new(SetClock::at(NOW));
    let outbox = Outbox::folder(&folder.path().join("mail"), "ronda@red.cl").unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let stopped = async move {
        let _ = stopped.await;
    };
    let handle = spawn(
        db.clone(),
        files_beside(folder.path()),
        outbox,
        clock.clone(),
        Arc::new(SystemIds),
        BASE,
        stopped,
    );
    // The day of the last event's retention passes while the server runs.
    clock.advance((domain::retention::EVENT_DAYS + 1) * 86_400);
    let mut there = 1;
    for _ in 0..500 {
        there = db.events_of(thing, 1).await.unwrap().len();
        if there == 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(there, 0, "the event is still there");
    stop.send(()).unwrap();
    handle.await.unwrap();
}
