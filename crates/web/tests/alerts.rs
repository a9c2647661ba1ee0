//! A text that may tell of harm, from the phone to whoever keeps the liceo's protocol, and nobody else on the way.

use serde_json::{Value, json};
use testkit::app::{Browser, Reply, TestApp};
use testkit::surveys::{EVERY_KIND, Giving, give, publish};

use crate::answering::{chance_id, send};

const WORRYING: &str = "Mi papá me pega cuando llego";

fn body(text: &str) -> Value {
    json!({
        "id": chance_id(), "version": 1, "language": "es-CL", "seconds": 140,
        "answers": { "useful": { "choice": "3" }, "did": { "choice": "yes" },
            "hours": { "number": 2 }, "where": { "choices": ["work"] }, "what": { "text": text } },
    })
}

/// One phone writes what worries, twice, and another what doesn't.
async fn written(app: &TestApp) {
    let instrument = publish(app, EVERY_KIND).await.expect("published");
    let given = give(app, instrument, &Giving::default()).await.expect("given");
    let worrying = body(WORRYING).to_string();
    for sent in [&worrying, &worrying, &body("Soldar").to_string()] {
        send(&mut app.visitor(), &given.code, sent.as_bytes()).await.is(200);
    }
    let kept = app.app.db.answered(given.administration).await.expect("answers");
    assert_eq!(kept.len(), 2);
    assert!(
        kept.iter().all(|line| !line.answers.contains("text")),
        "no text beside its answers"
    );
}

fn path_of(list: &Reply) -> String {
    let rest = list.text.split("href=\"/avisos/").nth(1).expect("an alert");
    format!("/avisos/{}", rest.split('"').next().expect("an id"))
}

async fn events(app: &TestApp, path: &str) -> Vec<(String, String)> {
    let id = path.rsplit('/').next().expect("an id").parse().expect("an id");
    let events = app.app.db.events_of(id, 50).await.expect("events");
    events
        .into_iter()
        .map(|event| (event.verb.to_string(), event.detail))
        .collect()
}

#[tokio::test]
async fn it_comes_once_is_opened_by_a_deed_and_taken_care_of() {
    for app in TestApp::each().await {
        let mut fidel = app.signed_in(app.world.fidel).await;
        fidel.get("/avisos").await.is(200).has("No hay avisos");
        fidel.get("/").await.is(200).has_not("Ábrelo en Avisos");
        written(&app).await;
        app.clock.advance(2 * 86_400);

        let mut dora = app.signed_in(app.world.dora).await;
        for holder in [&mut fidel, &mut dora] {
            holder.get("/").await.is(200).has("Ábrelo en Avisos").has_not("pega");
            holder.get("/encuestas").await.is(200).has("href=\"/avisos\"");
        }
        let list = fidel.get("/avisos").await.is(200);
        let path = path_of(&list);
        assert_eq!(list.text.matches("href=\"/avisos/").count(), 1, "sent twice it is one");
        list.has("Espera hace 2 días").has_not("pega");

        // Whatever asks for the page opens nothing.
        for _ in 0..2 {
            fidel.get(&path).await.is(200).has("Leer el texto").has_not("pega");
        }
        assert_eq!(events(&app, &path).await, []);
        open(&mut fidel, &path).await;
        open(&mut fidel, &path).await;
        fidel.get(&path).await.is(200).has(WORRYING).has("Lo leyó Fidel");
        // Whoever else opens it says so, too.
        dora.get(&path).await.is(200).has("Lo leyó Fidel").has_not("pega");
        fidel.get("/").await.is(200).has_not("Ábrelo en Avisos");
        handled(&app, &mut fidel, &path).await;
    }
}

#[tokio::test]
async fn whoever_writes_and_whoever_asks_for_words_know_who_reads_them() {
    let app = TestApp::sqlite().await;
    let mut fidel = app.signed_in(app.world.fidel).await;
    let asks = "pide palabras propias";
    fidel.get("/encuestas/nueva").await.is(200).has_not(asks);
    let pulse = publish(&app, testkit::surveys::PULSE).await.expect("published");
    let given = give(&app, pulse, &Giving::default()).await.expect("given");
    let now = "habla hoy con una persona adulta";
    let phone = |code: &str| [format!("/e/{code}"), format!("/e/{code}/lista")];
    for path in phone(&given.code) {
        app.visitor().get(&path).await.is(200).has_not(now);
    }
    let every = publish(&app, EVERY_KIND).await.expect("published");
    let given = give(&app, every, &Giving::default()).await.expect("given");
    for path in phone(&given.code) {
        let page = app.visitor().get(&path).await.is(200);
        page.has(now)
            .has("Si escriben 10 o más, de dos cursos al menos")
            .has("Nadie lo lee al momento: si algo te preocupa ahora");
    }
    fidel
        .get("/encuestas/nueva")
        .await
        .is(200)
        .has(asks)
        .has("llegan de inmediato a Avisos");
}

async fn open(who: &mut Browser, path: &str) {
    who.post(&format!("{path}/lectura"), &[]).await.is(303);
}

async fn handled(app: &TestApp, fidel: &mut Browser, path: &str) {
    let form = fidel.get(path).await.is(200);
    let id = form.text.split("name=\"id\" value=\"").nth(1).expect("an id");
    let id = id.split('"').next().expect("an id").to_owned();
    let action = format!("{path}/medidas");
    let named = [("id", id.as_str()), ("done", "Llamé al +56 9 8765 4321")];
    let again = fidel.post(&action, &named).await.is(422);
    again.has("Llamé al +56 9 8765 4321").has("Sácale el RUN").has(&id);
    for _ in 0..2 {
        let fields = [("id", id.as_str()), ("done", "Activamos el protocolo")];
        fidel.post(&action, &fields).await.is(303);
    }
    let page = fidel.get(path).await.is(200);
    assert_eq!(page.text.matches("Activamos el protocolo").count(), 1);
    fidel
        .get("/avisos")
        .await
        .is(200)
        .has("Con algo hecho")
        .has_not("Sin leer");
    // That it was read and taken care of is told; what was written or done isn't.
    let told = events(app, path).await;
    assert_eq!(told.len(), 2);
    for (_, detail) in told {
        assert!(!detail.contains("pega") && !detail.contains("Activamos"), "{detail}");
    }
}
