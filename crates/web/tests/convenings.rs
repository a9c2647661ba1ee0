//! Convenings: made, invited to, registered for with and without an account, entered by the code, marked at the door, begun part by part.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

#[path = "convenings/before.rs"]
mod before;
#[path = "convenings/day.rs"]
mod day;

use std::collections::BTreeMap;

use domain::id::ConveningId;
use testkit::app::TestApp;
use web::routes;

/// The links of the mails that wait, by address.
async fn links(app: &TestApp) -> BTreeMap<String, Vec<(String, String)>> {
    let mut found: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    while let Some(job) = app.app.db.claim_job(app.moment(), 60).await.unwrap() {
        let mail: serde_json::Value = serde_json::from_str(&job.payload).unwrap();
        if mail["letter"]["is"] == "convening" {
            let link = mail["letter"]["link"].as_str().unwrap();
            let path = link
                .split_once("://")
                .and_then(|(_, rest)| rest.split_once('/'))
                .unwrap()
                .1;
            let news = mail["letter"]["news"].as_str().unwrap().to_owned();
            found
                .entry(mail["to"].as_str().unwrap().to_owned())
                .or_default()
                .push((news, format!("/{path}")));
        }
        app.app.db.finish_job(app.moment(), job.id).await.unwrap();
    }
    found
}

async fn made(app: &TestApp, capacity: &str) -> ConveningId {
    let mut ana = app.signed_in(app.world.ana).await;
    let form = ana.get(routes::CONVENING_NEW).await.is(200);
    let id = form.hidden("id");
    let fields = |name: &'static str| {
        vec![
            ("id", id.clone()),
            ("kind", "learning-session".into()),
            ("mode", "in-person".into()),
            ("name", name.into()),
            ("zone", "America/Santiago".into()),
            ("starts_on", "2031-05-07".into()),
            ("starts_at", "09:00".into()),
            ("ends_at", "17:00".into()),
            ("place", "Liceo Boldo".into()),
            ("capacity", capacity.into()),
        ]
    };
    let send = |all: &[(&'static str, String)]| all.iter().map(|(k, v)| (*k, v.clone())).collect::<Vec<_>>();
    let wrong = send(&fields(""));
    let wrong: Vec<(&str, &str)> = wrong.iter().map(|(k, v)| (*k, v.as_str())).collect();
    ana.post(routes::CONVENING_NEW, &wrong)
        .await
        .is(422)
        .has("Ponle un nombre al encuentro")
        .has("Liceo Boldo");
    let right = send(&fields("Sesión de prueba"));
    let right: Vec<(&str, &str)> = right.iter().map(|(k, v)| (*k, v.as_str())).collect();
    // Sent twice, it is one.
    for _ in 0..2 {
        ana.post(routes::CONVENING_NEW, &right).await.is(303);
    }
    let id: ConveningId = id.parse().unwrap();
    let invited = routes::convening_invited(id);
    let version = ana.get(&invited).await.is(200).hidden("version");
    ana.post(
        &invited,
        &[
            ("version", &version),
            ("audience", "role:teacher"),
            ("turn", "order"),
            ("ask-words-0", "¿Qué traes?"),
            ("ask-kind-0", "choice"),
            ("ask-options-0", "Una sola"),
        ],
    )
    .await
    .is(422)
    .has("al menos dos alternativas");
    ana.post(
        &invited,
        &[
            ("version", &version),
            ("audience", "role:teacher"),
            ("turn", "order"),
            ("ask-words-0", "¿Qué traes?"),
            ("ask-kind-0", "choice"),
            ("ask-options-0", "Un gráfico\nUna pregunta"),
            ("ask-required-0", "1"),
        ],
    )
    .await
    .is(303);
    // Whoever saved first wins; the other's words are kept.
    ana.post(&invited, &[("version", &version), ("turn", "spread")])
        .await
        .is(409);
    id
}
