//! What was confirmed is there after `kill -9`, and many writers don't get into each other's way.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at what it cannot do"
)]

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Command, Stdio};

use crate::both::{self, Place, each};
use domain::event::{Happened, Noun, Verb};
use domain::id::{Ids as _, SystemIds};
use domain::permission::{GrantRole, by_the_installation};
use domain::person::{Charge, Role};
use domain::time::{Clock as _, SystemClock};
use store::{Db, Moment, NewJob, PersonNames, Settings};
use uuid::Uuid;

/// Names the database to the child; without it, the child's test has nothing to do.
const VARIABLE: &str = "RONDA_TEST_DURABILITY_URL";
/// Confirmed writes that the parent waits for before it kills.
const ENOUGH: usize = 60;
/// What the child says of each confirmed write.
const SAID: &str = "kept ";

fn now() -> Moment<'static> {
    Moment {
        at: SystemClock.now(),
        ids: &SystemIds,
    }
}

/// The child: writes and says so until it is killed. Started by the test below with this file's own executable.
#[tokio::test(flavor = "multi_thread")]
async fn child_that_writes_until_it_is_killed() {
    let Ok(url) = std::env::var(VARIABLE) else {
        return;
    };
    let folder = std::env::temp_dir();
    let db = Db::open(&Settings::new(&url, &folder)).await.unwrap();
    let writers: Vec<_> = (0..4).map(|_| tokio::spawn(write_for_ever(db.clone()))).collect();
    for writer in writers {
        writer.await.unwrap();
    }
}

async fn write_for_ever(db: Db) {
    loop {
        let id = SystemIds.new_id(now().at);
        let mut write = db.write(now()).await.unwrap();
        write
            .enqueue(&NewJob {
                kind: "trial",
                payload: serde_json::json!({ "id": id }),
                run_at: now().at,
            })
            .await
            .unwrap();
        write
            .record(None, Happened::to(Verb::Changed, Noun::Installation, id))
            .await
            .unwrap();
        write.commit().await.unwrap();
        let mut out = std::io::stdout().lock();
        writeln!(out, "{SAID}{id}").unwrap();
        out.flush().unwrap();
    }
}

fn start_child(url: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "durability::child_that_writes_until_it_is_killed",
            "--nocapture",
        ])
        .env(VARIABLE, url)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Lets the child write, kills it in the middle, and returns what it had confirmed.
fn confirmed_until_killed(url: &str) -> Vec<Uuid> {
    let mut child = start_child(url);
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut confirmed = Vec::new();
    // The test runner's own words may stand before ours in a line.
    let kept = |line: &str| line.split_once(SAID).and_then(|(_, id)| id.parse::<Uuid>().ok());
    while confirmed.len() < ENOUGH {
        let line = lines.next().expect("the child writes on").unwrap();
        confirmed.extend(kept(&line));
    }
    child.kill().unwrap(); // SIGKILL
    child.wait().unwrap();
    // What it had said before it died is a promise, too. Its last line may be cut.
    confirmed.extend(lines.map_while(Result::ok).filter_map(|line| kept(&line)));
    confirmed
}

async fn all_there(place: &Place, confirmed: &[Uuid]) {
    let db = place.reopened().await;
    for id in confirmed {
        assert_eq!(
            db.events_of(*id, 10).await.unwrap().len(),
            1,
            "{id} was confirmed and is gone"
        );
        let payload = format!("select count(*) from job where payload = '{{\"id\":\"{id}\"}}'");
        assert_eq!(both::count(place, payload).await, 1, "the job of {id} is gone");
    }
    assert!(db.prepare_all().await.unwrap().is_empty());
    db.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_was_confirmed_is_there_after_kill_9() {
    for place in each().await {
        let mut confirmed = Vec::new();
        for _ in 0..2 {
            let url = place.url.clone();
            confirmed.extend(
                tokio::task::spawn_blocking(move || confirmed_until_killed(&url))
                    .await
                    .unwrap(),
            );
            all_there(&place, &confirmed).await;
        }
        assert!(confirmed.len() >= 2 * ENOUGH);
    }
}

/// With SQLite's default transactions, 255 of 400 of these failed.
#[tokio::test(flavor = "multi_thread")]
async fn four_hundred_writes_that_read_first_and_none_fails() {
    for place in each().await {
        let charge = Charge::new(Role::Administrator, None, None).unwrap();
        let proof = by_the_installation(GrantRole(charge));
        let tasks: Vec<_> = (0..8)
            .map(|number| {
                let (db, proof) = (place.db.clone(), proof.clone());
                tokio::spawn(async move {
                    let name = format!("Persona {number}");
                    let names = PersonNames {
                        name: name.clone(),
                        sort_key: name.clone(),
                        search_key: name,
                    };
                    let mut write = db.write(now()).await.unwrap();
                    let person = write.welcome(&[], None, &names, None, None).await.unwrap();
                    write.commit().await.unwrap();
                    for _ in 0..50 {
                        let mut write = db.write(now()).await.unwrap();
                        write.grant_role(&proof, None, person).await.unwrap();
                        write.commit().await.unwrap();
                    }
                    (
                        person,
                        db.events_of(person.0, 1_000).await.unwrap().len(),
                        db.roles_of(person).await.unwrap().len(),
                    )
                })
            })
            .collect();
        for task in tasks {
            let (person, events, roles) = task.await.unwrap();
            assert_eq!((events, roles), (51, 1), "{person}");
        }
    }
}
