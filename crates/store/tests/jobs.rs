//! The table of jobs: one worker at a time, a lease, another try, and nothing kept of what was over.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at what it cannot do"
)]

use std::collections::BTreeSet;

use crate::both::{Place, count, each};
use domain::event::{Happened, Noun, Verb};
use domain::id::{Ids as _, SystemIds};
use domain::person::Language;
use domain::time::Instant;
use store::{Error, Letter, Mail, Moment, NewJob};

fn at(seconds: i64) -> Moment<'static> {
    Moment {
        at: Instant::from_micros(1_780_000_000_000_000).plus_seconds(seconds),
        ids: &SystemIds,
    }
}

async fn leave(place: &Place, jobs: &[NewJob]) {
    let mut write = place.db.write(at(0)).await.unwrap();
    for job in jobs {
        write.enqueue(job).await.unwrap();
    }
    write
        .record(
            None,
            Happened::to(Verb::Changed, Noun::Installation, SystemIds.new_id(at(0).at)),
        )
        .await
        .unwrap();
    write.commit().await.unwrap();
}

fn a_mail() -> NewJob {
    let letter = Letter::SignInCode {
        code: "123456".to_owned(),
        link: "https://ronda.example/s/secret".to_owned(),
        minutes: 15,
    };
    NewJob::mail(
        &Mail {
            to: "beto@liceo.cl".to_owned(),
            language: Language::EsCl,
            letter,
        },
        at(0).at,
    )
}

async fn mentions_of_it(place: &Place) -> i64 {
    count(
        place,
        "select count(*) from job where payload like '%beto%' or payload like '%123456%'".to_owned(),
    )
    .await
}

#[tokio::test]
async fn a_job_is_done_once_and_what_it_held_is_gone() {
    for place in each().await {
        leave(&place, &[a_mail()]).await;
        let db = &place.db;
        assert_eq!(mentions_of_it(&place).await, 1);
        let job = db.claim_job(at(1), 60).await.unwrap().unwrap();
        assert_eq!((job.kind.as_str(), job.attempts), (Mail::KIND, 1));
        assert!(!format!("{job:?}").contains("beto"));
        // Nobody else gets it while the lease lasts.
        assert!(db.claim_job(at(60), 60).await.unwrap().is_none());
        assert_eq!(db.waiting_jobs().await.unwrap().len(), 1);
        db.finish_job(at(2), job.id).await.unwrap();
        assert!(db.waiting_jobs().await.unwrap().is_empty());
        assert!(db.claim_job(at(1_000), 60).await.unwrap().is_none());
        assert_eq!(mentions_of_it(&place).await, 0);
        assert!(matches!(db.finish_job(at(3), job.id).await, Err(Error::NotFound)));
        assert!(db.given_up_jobs().await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_worker_that_died_leaves_its_job_to_another() {
    for place in each().await {
        leave(&place, &[a_mail()]).await;
        let first = place.db.claim_job(at(0), 60).await.unwrap().unwrap();
        let second = place.db.claim_job(at(61), 60).await.unwrap().unwrap();
        assert_eq!((second.id, second.attempts), (first.id, 2));
    }
}

#[tokio::test]
async fn a_failed_job_waits_and_then_is_given_up_with_its_reason() {
    for place in each().await {
        leave(&place, &[a_mail()]).await;
        let db = &place.db;
        let job = db.claim_job(at(0), 60).await.unwrap().unwrap();
        db.fail_job(at(1), job.id, "the server\nis busy", Some(at(5).at))
            .await
            .unwrap();
        assert!(db.claim_job(at(4), 60).await.unwrap().is_none());
        assert_eq!(
            db.waiting_jobs().await.unwrap()[0].failed_because.as_deref(),
            Some("the server is busy")
        );
        let again = db.claim_job(at(5), 60).await.unwrap().unwrap();
        assert_eq!(again.attempts, 2);
        assert!(
            again.payload.contains("123456"),
            "what it needs is there until it is over"
        );
        db.fail_job(at(6), job.id, "refused", None).await.unwrap();
        assert!(db.claim_job(at(1_000), 60).await.unwrap().is_none());
        assert_eq!(mentions_of_it(&place).await, 0);
        let given_up = db.given_up_jobs().await.unwrap();
        assert_eq!(
            (given_up[0].attempts, given_up[0].failed_because.as_deref()),
            (2, Some("refused"))
        );
    }
}

#[tokio::test]
async fn a_job_of_a_day_exists_once_however_many_ask() {
    for place in each().await {
        let job = NewJob {
            kind: "clear-away",
            payload: serde_json::json!({}),
            run_at: at(0).at,
        };
        for second in 0..3 {
            place
                .db
                .schedule_job(at(second), "clear-away 2026-06-01", &job)
                .await
                .unwrap();
        }
        place
            .db
            .schedule_job(at(0), "clear-away 2026-06-02", &job)
            .await
            .unwrap();
        assert_eq!(place.db.waiting_jobs().await.unwrap().len(), 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn eight_workers_share_the_jobs_and_none_is_done_twice() {
    for place in each().await {
        leave(&place, &vec![a_mail(); 80]).await;
        let workers = (0..8).map(|_| {
            let db = place.db.clone();
            tokio::spawn(async move {
                let mut done = Vec::new();
                while !db.waiting_jobs().await.unwrap().is_empty() {
                    if let Some(job) = db.claim_job(at(1), 600).await.unwrap() {
                        db.finish_job(at(1), job.id).await.unwrap();
                        done.push(job.id);
                    }
                }
                done
            })
        });
        let mut done = Vec::new();
        for worker in workers.collect::<Vec<_>>() {
            done.extend(worker.await.unwrap());
        }
        assert_eq!(done.len(), 80, "{:?}", place.db.kind());
        assert_eq!(done.into_iter().collect::<BTreeSet<_>>().len(), 80);
    }
}
