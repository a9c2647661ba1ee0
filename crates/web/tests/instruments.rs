//! Questionnaires: written, brought from files, published, kept apart between liceos.

#![allow(clippy::unwrap_used, reason = "a test may stop where the ground gives way")]

#[path = "instruments/files.rs"]
mod files;
#[path = "instruments/seca.rs"]
mod seca;
#[path = "instruments/writing.rs"]
mod writing;

use domain::id::{InstrumentId, SchoolId};
use testkit::app::{Browser, TestApp};
use web::routes;

/// Ronda's pulse, as every network has it.
async fn pulse(app: &TestApp) -> InstrumentId {
    let all = app.app.db.instruments(app.world.network).await.unwrap();
    all.iter().find(|line| line.key == "pulse_conditions").unwrap().id
}

/// Begins a copy of it for a liceo, and gives its id.
async fn copy(app: &TestApp, who: &mut Browser, school: SchoolId) -> InstrumentId {
    let of = pulse(app).await.to_string();
    let fields = [
        ("copia", of.as_str()),
        ("title", "Pulso del Arrayán"),
        ("key", "pulso_arrayan"),
        ("de", &school.to_string()),
    ];
    let sent = who.post(routes::INSTRUMENT_NEW, &fields).await.is(303);
    let id = sent.path().split('/').nth(2).unwrap().parse().unwrap();
    assert_eq!(sent.path(), routes::draft(id));
    id
}

/// Publishes the draft as it is.
async fn publish(who: &mut Browser, id: InstrumentId) {
    let path = routes::instrument_publication(id);
    let version = who.get(&path).await.is(200).hidden("version");
    let sent = who.post(&path, &[("version", &version)]).await.is(303);
    assert_eq!(sent.path(), routes::instrument(id));
}

#[tokio::test]
async fn who_writes_who_sees_and_who_is_told_that_nothing_is_there() {
    for app in TestApp::each().await {
        let w = app.world;
        let mut fidel = app.signed_in(w.fidel).await;
        let mut beto = app.signed_in(w.beto).await;
        let mut caro = app.signed_in(w.caro).await;
        let id = copy(&app, &mut fidel, w.arrayan).await;
        let here = routes::instrument(id);
        // A draft is seen by who may write it.
        fidel
            .get(routes::INSTRUMENTS)
            .await
            .has("Pulso del Arrayán")
            .has("todavía sin publicar");
        beto.get(routes::INSTRUMENTS).await.is(200).has_not("Pulso del Arrayán");
        beto.get(&here).await.is(404);
        publish(&mut fidel, id).await;
        beto.get(&here).await.is(200).has("Pulso del Arrayán").has_not("Editar");
        beto.get(&routes::draft(id)).await.is(404);
        for path in [here.clone(), routes::instrument_file(id, "json"), routes::draft(id)] {
            caro.get(&path).await.is(404);
        }
        caro.post(&routes::instrument_retirement(id), &[]).await.is(404);
        let of_boldo = [("title", "x"), ("de", &w.boldo.to_string())];
        fidel.post(routes::INSTRUMENT_NEW, &of_boldo).await.is(422);
        // Nor can it be copied from elsewhere.
        let mut ana = app.signed_in(w.ana).await;
        ana.get(&format!("{}?copia={id}", routes::INSTRUMENT_NEW)).await.is(404);

        fidel.post(&routes::instrument_retirement(id), &[]).await.is(303);
        fidel.post(&routes::instrument_retirement(id), &[]).await.is(303);
        fidel.get(routes::INSTRUMENTS).await.has("Fuera de uso");
        fidel.get(routes::SURVEY_NEW).await.has_not("Pulso del Arrayán");
        fidel.post(&routes::instrument_return(id), &[]).await.is(303);
        fidel.get(routes::SURVEY_NEW).await.has("Pulso del Arrayán");
    }
}

#[tokio::test]
async fn it_speaks_english_to_who_reads_english() {
    let app = TestApp::sqlite().await;
    let mut beto = app.signed_in(app.world.beto).await.in_english();
    beto.get(routes::INSTRUMENTS)
        .await
        .is(200)
        .has("Pulse of the week")
        .has("Not validated yet");
    let page = beto.get(&routes::instrument(pulse(&app).await)).await.is(200);
    page.has("Not at all")
        .has("How to validate it in use")
        .has("There is a score from");
    beto.get(routes::INSTRUMENT_GUIDE)
        .await
        .is(200)
        .has("Validating a questionnaire in use")
        .has("<b>a hundred students or more</b>");
}
