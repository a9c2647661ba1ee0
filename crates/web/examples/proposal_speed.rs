//! How long the hub's proposal of a round takes for a hundred liceos: the matching alone, and the whole page. Passes or fails by nothing.
//! `cargo run --release -p web --example proposal_speed`

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement that prints")]

use std::time::Instant;

use domain::exchange::{EntryPlan, Kind, OwnWord, Place, RoundPlan};
use domain::id::{ExchangeRoundId, SchoolId};
use domain::permission::{AnswerRound, ArrangeExchanges, ArrangeNetwork, by_the_installation, in_the_name_of};
use testkit::app::TestApp;
use testkit::personas::school;
use testkit::scene::Scene;
use web::routes;

/// Liceos of the round.
const LICEOS: usize = 100;
/// How often it is asked.
const TIMES: usize = 7;

#[tokio::main]
async fn main() {
    let (app, scene) = Scene::sqlite().await;
    let schools = liceos(&app).await;
    let round = opened(&app).await;
    for (n, school) in schools.iter().enumerate() {
        answer(&app, round, (n, *school), &scene).await;
    }
    let kept = app.app.db.exchange_round(round).await.unwrap();
    let mut matching = Vec::new();
    let mut pairs = 0;
    for _ in 0..TIMES {
        let begun = Instant::now();
        pairs = web::pairs_to_send(&app.app.db, &kept).await.unwrap().len();
        matching.push(begun.elapsed().as_millis());
    }
    let mut ana = app.signed_in(app.world.ana).await;
    let (mut page, mut bytes) = (Vec::new(), 0);
    for _ in 0..TIMES {
        let begun = Instant::now();
        bytes = ana.get(&routes::exchange_round(round)).await.is(200).text.len();
        page.push(begun.elapsed().as_millis());
    }
    matching.sort_unstable();
    page.sort_unstable();
    println!("{LICEOS} liceos, {pairs} pairs; milliseconds, {TIMES} times");
    println!("matching with what it is made from: {matching:?}");
    println!("the whole page ({bytes} bytes): {page:?}");
}

/// From Arica to the south, two and a half degrees apart at most.
async fn liceos(app: &TestApp) -> Vec<SchoolId> {
    let generation = app.app.db.generations(app.world.network).await.unwrap()[0].id;
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let arrange = by_the_installation(ArrangeNetwork);
    let mut made = Vec::new();
    for n in 0..LICEOS {
        let mut new = school(&format!("v-{n}"), &format!("Liceo de prueba {n}"));
        let latitude = -3_000_000 - i32::try_from(n * 37 % LICEOS).unwrap() * 8_000;
        new.facts.place = Place::new(latitude, -7_100_000).ok();
        made.push(w.take_in_school(&arrange, &new).await.unwrap().id());
    }
    w.join_generation(&arrange, generation, &made).await.unwrap();
    w.commit().await.unwrap();
    made
}

async fn opened(app: &TestApp) -> ExchangeRoundId {
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let id = ExchangeRoundId::new(w.ids(), w.at());
    let today = w.at().day();
    let plan = RoundPlan {
        kind: Kind::Visit,
        name: "Cien liceos".to_owned(),
        purpose: "Medir".to_owned(),
        starts_on: today.plus_days(14),
        ends_on: today.plus_days(40),
        answers_until: today.plus_days(7),
    };
    let proof = in_the_name_of(app.world.ana, ArrangeExchanges);
    w.open_exchange_round(&proof, (app.world.network, id), &plan)
        .await
        .unwrap();
    w.commit().await.unwrap();
    id
}

/// Every liceo shows one driver and looks for help with the next; two visits each way.
async fn answer(app: &TestApp, round: ExchangeRoundId, (n, school): (usize, SchoolId), scene: &Scene) {
    let drivers: Vec<_> = app
        .app
        .db
        .drivers(app.world.network)
        .await
        .unwrap()
        .into_iter()
        .filter(|driver| driver.parent_id.is_none() && driver.school_id.is_none())
        .map(|driver| driver.id)
        .collect();
    let (shows, seeks) = (drivers[n % drivers.len()], drivers[(n + 1) % drivers.len()]);
    let words = if shows == seeks {
        let word = if n % 2 == 0 { OwnWord::Offers } else { OwnWord::Seeks };
        [(scene.driver, word)].into()
    } else {
        [(shows, OwnWord::Offers), (seeks, OwnWord::Seeks)].into()
    };
    let plan = EntryPlan {
        takes_part: true,
        goes: 2,
        hosts: 2,
        shows: "Cómo cerramos la clase".to_owned(),
        seeks: "Ver otra sala".to_owned(),
        drivers: words,
        wishes: [].into(),
    };
    let act = AnswerRound {
        round: app.app.db.exchange_round(round).await.unwrap(),
        school,
    };
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    w.answer_round(&in_the_name_of(app.world.dora, act), 0, &plan)
        .await
        .unwrap();
    w.commit().await.unwrap();
}
