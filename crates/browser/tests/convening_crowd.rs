//! The crowd of `cargo xtask bench convening`, forty phones instead of four hundred, and nobody looks at the clock: nothing that was acknowledged
//! is lost while the server is stopped and started again, and nothing counts twice. On both databases.

use std::time::{Duration, Instant};

use browser::Machine;
use testkit::scene::Scene;

use crate::crowd::{Away, Place, Plan, run};

/// As many phones as `RONDA_CROWD` says, or forty. They act a few times faster than a room of four hundred.
fn plan() -> Plan {
    let phones: u32 = std::env::var("RONDA_CROWD")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(40);
    let time = Duration::from_millis(50) * phones;
    Plan {
        phones: phones.try_into().expect("a number of phones"),
        arrive: time,
        act: time,
        questions: (phones / 5).min(40).try_into().expect("a number of questions"),
        beside: 0,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn forty_phones_ask_vote_and_answer_through_a_restart() {
    for (app, scene) in Scene::each().await {
        let session = scene.convenings.session;
        let mut w = app.app.db.write(app.moment()).await.expect("a write begins");
        let secret = w.begin_session(app.world.ana, "test").await.expect("a session begins");
        w.commit().await.expect("it is kept");
        let mut machine = Machine::over(&app).await;
        let place = Place {
            ports: vec![machine.port()],
            convening: session.to_string(),
            code: app.app.db.convening(session).await.expect("the session").code,
            host: format!("ronda={}", secret.reveal()),
        };
        let here = tokio::runtime::Handle::current();
        let outcome = tokio::task::spawn_blocking(move || {
            let restart = || {
                let stopped = Instant::now();
                here.block_on(async {
                    machine.stop().await;
                    machine.start().await;
                });
                Ok(Away {
                    stopped,
                    answers_again: Instant::now(),
                })
            };
            run(plan(), &place, restart)
        });
        let outcome = outcome.await.expect("it ends").expect("everybody is through");
        for (what, mut spans) in outcome.spans.clone() {
            spans.sort();
            let rank = |percent: usize| spans[((spans.len() * percent).div_ceil(100)).max(1) - 1].as_millis();
            println!(
                "{what}: {} samples, p50 {} ms, p99 {} ms",
                spans.len(),
                rank(50),
                rank(99)
            );
        }
        assert_eq!(outcome.answered, outcome.shown);
        assert_eq!(outcome.answered.iter().sum::<usize>(), plan().phones);
        assert!(outcome.again > 0, "nobody noticed that the server was away");
        for (question, votes) in &outcome.voted {
            // Beto supports Karen's question already.
            let before = usize::from(*question == scene.convenings.question.to_string());
            assert_eq!(
                outcome.shown_votes.get(question).copied(),
                Some(votes + before),
                "{question}"
            );
        }
    }
}
