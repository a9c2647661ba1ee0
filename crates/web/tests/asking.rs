//! Asking the network: whom, with which reason; what those who were asked do; the answer that another liceo finds; and that nothing of it
//! reaches anybody who may not read it.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use std::collections::BTreeSet;

use domain::attention::Kind;
use domain::id::{PersonId, SystemIds};
use jobs::GoOn;
use testkit::app::{A_MONDAY, Browser, TestApp};
use testkit::scene::Scene;
use web::routes;

use super::dialogue::said;

pub(super) const QUESTION: &str = "¿Cómo logran que el boleto de salida vuelva comentado?";

/// Asks with these people ticked and gives the question's address.
async fn ask(browser: &mut Browser, people: &[PersonId]) -> String {
    let form = browser.get(&routes::ask_about(QUESTION)).await.is(200);
    let (id, first) = (form.hidden("id"), form.hidden("first"));
    let people: Vec<String> = people.iter().map(ToString::to_string).collect();
    let mut fields = vec![
        ("id", id.as_str()),
        ("first", &first),
        ("title", QUESTION),
        ("words", "Somos dos."),
    ];
    fields.extend(people.iter().map(|person| ("a", person.as_str())));
    // Sent twice, it is asked once.
    browser.post(routes::ASK_NEW, &fields).await.is(303);
    browser.post(routes::ASK_NEW, &fields).await.is(303);
    routes::conversation(id)
}

/// How often somebody was told that they are asked; and that no mail goes beside it.
async fn told_asked(app: &TestApp, who: PersonId) -> usize {
    let jobs = app.app.db.waiting_jobs().await.unwrap();
    assert!(jobs.iter().all(|job| job.kind != "send-mail"), "a mail of its own");
    let waiting = app.app.db.waiting_for_mail(who, app.app.now()).await.unwrap();
    waiting.iter().filter(|one| one.kind == Kind::Asked).count()
}

#[tokio::test]
async fn the_right_person_is_told_why_and_their_answer_is_found_from_another_liceo() {
    for (app, _) in Scene::each().await {
        let (mut caro, mut beto) = (app.signed_in(app.world.caro).await, app.signed_in(app.world.beto).await);
        // Before there is a question there is one field; then what answers, and whom to ask with the reason.
        caro.get(routes::ASK_NEW)
            .await
            .is(200)
            .has("Ver qué se sabe")
            .has_not("A quién preguntar");
        caro.get(&routes::ask_about(QUESTION))
            .await
            .is(200)
            .has("Esto ya lo responde")
            .has("Boleto de salida de una pregunta")
            .has("Beto Profesor")
            .has("Probó y adaptó «Boleto de salida de una pregunta»");
        let before = told_asked(&app, app.world.beto).await;
        let question = ask(&mut caro, &[app.world.beto]).await;
        assert_eq!(told_asked(&app, app.world.beto).await - before, 1);
        caro.get(&question)
            .await
            .is(200)
            .has("A quiénes les preguntamos")
            .has("Beto Profesor, Liceo Arrayán");
        caro.get(routes::ASKS).await.has("Espera respuesta").has(QUESTION);

        beto.get("/")
            .await
            .is(200)
            .has("Te preguntaron")
            .has(QUESTION)
            .has("Probaste y adaptaste");
        beto.get(&question)
            .await
            .has("Por qué te preguntaron a ti")
            .has_not("A quiénes les preguntamos");
        // Whoever only reads sees neither.
        let mut elena = app.signed_in(app.world.elena).await;
        elena
            .get(&question)
            .await
            .is(200)
            .has_not("A quiénes les preguntamos")
            .has_not("Por qué te preguntaron");
        for outsider in [app.world.hugo, app.world.gil, app.world.karen] {
            app.signed_in(outsider).await.get(&question).await.is(404);
        }

        let reply = said(&mut beto, &question, "Con un semáforo fosforescente de tres montones.").await;
        beto.get("/").await.has_not("Probaste y adaptaste");
        let acceptance = routes::contribution_acceptance(&reply);
        caro.post(&acceptance, &[("acepta", "1")]).await.is(303);
        let search = format!("{}?q=fosforescente", routes::SEARCH);
        let found = elena.get(&search).await.is(200).has("Respuesta aceptada").has(QUESTION);
        let link = found.text.split("/biblioteca/respuestas/").nth(1).unwrap();
        let answer = format!("/biblioteca/respuestas/{}", &link[..36]);
        elena
            .get(&answer)
            .await
            .is(200)
            .has("tres montones")
            .has("Beto Profesor, Liceo Arrayán")
            .has("Pregunta a la red");
        // And whoever asks the same reads it before they ask.
        app.signed_in(app.world.dora)
            .await
            .get(&routes::ask_about("semáforo fosforescente"))
            .await
            .has(QUESTION);

        // No longer accepted, it is a conversation among others; hidden or taken back, it is found no more.
        caro.post(&acceptance, &[("acepta", "0")]).await.is(303);
        elena.get(&search).await.has(QUESTION).has_not("Respuesta aceptada");
        caro.post(&acceptance, &[("acepta", "1")]).await.is(303);
        elena.get(&search).await.has(QUESTION);
        let mut ana = app.signed_in(app.world.ana).await;
        let hiding = routes::contribution_hiding(&reply);
        let id = form_id(&mut ana, &hiding).await;
        ana.post(&hiding, &[("id", id.as_str()), ("reason", "Nombra a alguien")])
            .await
            .is(303);
        elena.get(&search).await.has_not(QUESTION);
    }
}

#[tokio::test]
async fn whoever_says_no_is_told_to_nobody_and_isnt_asked_again() {
    for (app, scene) in Scene::each().await {
        let (mut caro, mut beto) = (app.signed_in(app.world.caro).await, app.signed_in(app.world.beto).await);
        let question = routes::conversation(scene.asked.question);
        let before = caro
            .get(&question)
            .await
            .is(200)
            .has("Elena Utepé")
            .has("Beto Profesor")
            .text;
        let decline = routes::asking_decline(scene.asked.beto);
        beto.post(&decline, &[("why", "porque sí")])
            .await
            .is(422)
            .has("Elige una de las tres");
        beto.post(&decline, &[("why", "hidden")]).await.is(303);
        let after = caro.get(&question).await.is(200).text;
        let asked = |text: &str| {
            let part = text.split("id=\"quienes\"").nth(1).unwrap();
            part.split("</section>").next().unwrap().to_owned()
        };
        assert_eq!(asked(&before), asked(&after));
        // Told once; then it is over.
        beto.post(&decline, &[("why", "not-now")]).await.is(404);
        beto.get("/")
            .await
            .has_not("¿Cómo lograron que todos entreguen el boleto?");
        // What it rested on is told and asked no more, and stands on his own page to be shown again.
        let form = caro.get(&routes::ask_about(QUESTION)).await.is(200);
        assert!(!form.text.contains("Probó y adaptó"));
        caro.get(&routes::knower(app.world.beto))
            .await
            .is(200)
            .has_not("Boleto de salida de una pregunta");
        beto.get(routes::OWN_EXPERTISE)
            .await
            .is(200)
            .has("Escondido: lo ves solo tú");
        let idea = scene.idea.to_string();
        beto.post(routes::EXPERTISE_CORRECTION, &[("idea", &idea), ("como", "quiet")])
            .await
            .is(303);
        caro.get(&routes::knower(app.world.beto))
            .await
            .has("Boleto de salida de una pregunta");
        assert!(
            !caro
                .get(&routes::ask_about(QUESTION))
                .await
                .text
                .contains("Probó y adaptó")
        );
        beto.post(routes::EXPERTISE_CORRECTION, &[("idea", &idea), ("como", "show")])
            .await
            .is(303);
        caro.get(&routes::ask_about(QUESTION)).await.has("Probó y adaptó");
        // Whoever rests is asked nothing at all, and nobody is told.
        beto.post(routes::EXPERTISE_PAUSE, &[("until", "2026-05-01")])
            .await
            .is(422)
            .has("2026-05-01");
        beto.post(routes::EXPERTISE_PAUSE, &[("until", "2026-07-01")])
            .await
            .is(303);
        caro.get(&routes::ask_about(QUESTION)).await.has_not("Beto Profesor");
        caro.get(&routes::knower(app.world.beto))
            .await
            .has_not("Descansas")
            .has("Boleto de salida");
        beto.get(routes::OWN_EXPERTISE)
            .await
            .has("Descansas de preguntas hasta el");
        beto.post(routes::EXPERTISE_PAUSE, &[("until", "")]).await.is(303);
        caro.get(&routes::ask_about(QUESTION)).await.has("Beto Profesor");
    }
}

#[tokio::test]
async fn what_somebody_was_asked_they_pass_on_to_whoever_reads_it() {
    for (app, scene) in Scene::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        let passing = routes::asking_passing(scene.asked.beto);
        for (who, said) in [
            ("", "Elige a alguien de la lista"),
            ("Hugo Analista", "No encontramos a nadie"),
            ("Caro Profesora", "ya le llegó"),
            // Elena said no; she looks like anybody who was asked.
            ("elena@prueba.invalid", "ya le llegó"),
        ] {
            beto.post(&passing, &[("who", who)]).await.is(422).has(said).has(who);
        }
        beto.post(&passing, &[("who", "dora directora")]).await.is(303);
        beto.get(&passing).await.is(404);
        let mut dora = app.signed_in(app.world.dora).await;
        dora.get("/")
            .await
            .has("¿Cómo lograron que todos entreguen el boleto?")
            .has("Te la pasó Beto Profesor");
        let mut caro = app.signed_in(app.world.caro).await;
        caro.get(&routes::conversation(scene.asked.question))
            .await
            .has("Dora Directora");
    }
}

/// Does the morning's job of a day.
pub(super) async fn morning(app: &TestApp, days: i64) {
    let at = A_MONDAY.plus_days(days);
    GoOn {}.run(&app.app.db, at, &SystemIds).await.unwrap();
}

#[tokio::test]
async fn a_question_that_nobody_answers_goes_on_and_comes_to_the_hub() {
    for (app, scene) in Scene::each().await {
        let (db, id) = (&app.app.db, scene.asked.question);
        let asked = async || {
            let all = db.askings(id).await.unwrap();
            all.iter().map(|one| one.person_id).collect::<BTreeSet<_>>()
        };
        let begun = asked().await;
        morning(&app, 1).await;
        assert_eq!(asked().await, begun, "they have their days");
        for day in 2..40 {
            morning(&app, day).await;
            // Done twice, it goes on once.
            morning(&app, day).await;
        }
        let all = asked().await;
        assert!(all.contains(&app.world.ana) && all.is_superset(&begun));
        assert!(!all.contains(&app.world.caro) && !all.contains(&app.world.hugo));
        let ask = db.ask(id).await.unwrap().unwrap();
        assert_eq!(ask.passes, domain::exchange::Ask::WITH_THE_HUB);
        let mut ana = app.signed_in(app.world.ana).await;
        ana.get("/").await.has("le toca al equipo central");
        app.signed_in(app.world.caro)
            .await
            .get(routes::ASKS)
            .await
            .has("La tiene el equipo central");

        // A word of anybody's ends it: nobody is asked any more.
        let mut caro = app.signed_in(app.world.caro).await;
        let other = ask_nobody(&mut caro).await;
        let mut elena = app.signed_in(app.world.elena).await;
        said(&mut elena, &routes::conversation(other), "Nosotros lo vemos").await;
        for day in 41..60 {
            morning(&app, day).await;
        }
        assert!(db.askings(other).await.unwrap().is_empty());
    }
}

/// A question for which nobody is ticked.
async fn ask_nobody(browser: &mut Browser) -> domain::id::ConversationId {
    let address = ask(browser, &[]).await;
    browser.get(&address).await.has("A nadie en particular");
    address.rsplit('/').next().unwrap().parse().unwrap()
}

#[tokio::test]
async fn what_is_wrong_with_a_question_is_said_and_everything_stays() {
    let (app, scene) = Scene::sqlite().await;
    let mut caro = app.signed_in(app.world.caro).await;
    let form = caro.get(&routes::ask_about(QUESTION)).await.is(200);
    let (id, first) = (form.hidden("id"), form.hidden("first"));
    let named = |person: PersonId| person.to_string();
    let (beto, hugo) = (named(app.world.beto), named(app.world.hugo));
    let others: Vec<String> = [app.world.ana, app.world.dora, app.world.elena].map(named).into();
    let base = [
        ("id", id.as_str()),
        ("first", first.as_str()),
        ("words", "Tengo 40 por curso"),
    ];
    let post = |more: Vec<(&str, &str)>| {
        let mut fields: Vec<(String, String)> = base.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        fields.extend(more.into_iter().map(|(k, v)| (k.to_owned(), v.to_owned())));
        fields
    };
    for (more, said) in [
        (vec![("title", "¿Y?"), ("a", beto.as_str())], "ocho letras o más"),
        // Whoever sees no content can't be asked, nor can anybody whom nothing speaks for.
        (
            vec![("title", QUESTION), ("a", hugo.as_str())],
            "ya no puede recibir preguntas",
        ),
        (
            vec![
                ("title", QUESTION),
                ("a", &others[0]),
                ("a", &others[1]),
                ("a", &others[2]),
                ("a", &beto),
            ],
            "Elige tres personas como máximo",
        ),
    ] {
        let fields = post(more);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        caro.post(routes::ASK_NEW, &fields)
            .await
            .is(422)
            .has(said)
            .has("Tengo 40 por curso");
    }
    // A topic that one may not read is no topic.
    let running = scene.running.to_string();
    let fields = post(vec![("title", QUESTION), ("ciclo", &running)]);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    caro.post(routes::ASK_NEW, &fields).await.is(303);
    let kept = app.app.db.ask(id.parse().unwrap()).await.unwrap().unwrap();
    assert_eq!(kept.topic.cycle_id, None);
    // Somebody else's question isn't overwritten by its id.
    let mut dora = app.signed_in(app.world.dora).await;
    dora.post(routes::ASK_NEW, &fields).await.is(404);

    caro.post(routes::OWN_EXPERTISE, &[("words", "ab"), ("driver", "x")])
        .await
        .is(422)
        .has("cuatro letras");
    caro.post(
        routes::STANDING_OFFER_NEW,
        &[("words", "Ven a ver mi clase"), ("driver", "")],
    )
    .await
    .is(422)
    .has("Ven a ver mi clase")
    .has("Elige el impulsor");
    // In a liceo's name offers who leads it.
    let (driver, school) = (scene.driver.to_string(), app.world.boldo.to_string());
    let offer = form_id(&mut caro, routes::STANDING_OFFER_NEW).await;
    let fields = [
        ("id", offer.as_str()),
        ("words", "Ven a ver mi clase"),
        ("driver", &driver),
        ("school", &school),
    ];
    caro.post(routes::STANDING_OFFER_NEW, &fields).await.is(404);
}

pub(super) async fn form_id(browser: &mut Browser, path: &str) -> String {
    browser.get(path).await.is(200).hidden("id")
}
