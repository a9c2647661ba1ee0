//! Polls of each kind, with their results, without scripts and with them.

use testkit::app::fresh_id;
use testkit::scene::Scene;
use web::routes;

use super::{come_to, guest, panels};

#[tokio::test]
async fn a_poll_is_prepared_opened_answered_changed_and_its_result_stays() {
    for (app, scene) in Scene::each().await {
        let session = scene.convenings.session;
        let mut ana = app.signed_in(app.world.ana).await;
        let mut beto = app.signed_in(app.world.beto).await;
        let polls = routes::polls(session);
        let id = ana.get(&polls).await.is(200).hidden("id");
        ana.post(
            &polls,
            &[
                ("id", &id),
                ("words", "¿Qué sigue?"),
                ("kind", "choice"),
                ("options", "Una sola"),
            ],
        )
        .await
        .is(422)
        .has("Escribe entre 2 y 12 alternativas")
        .has("¿Qué sigue?");
        let fields = [
            ("id", id.as_str()),
            ("words", "¿Qué sigue?"),
            ("kind", "choice"),
            ("options", "Boletos\nLectura"),
        ];
        for _ in 0..2 {
            ana.post(&polls, &fields).await.is(303);
        }
        assert_eq!(
            app.app.db.polls(session).await.unwrap().len(),
            3,
            "sent twice, it is one"
        );
        // The room doesn't see it yet, and it may change; whoever was faster wins.
        let (edit, ballot) = (routes::poll(session, &id), routes::ballot(session, &id));
        beto.get(&ballot).await.is(404);
        let version = ana.get(&edit).await.is(200).hidden("version");
        let changed = [
            ("version", version.as_str()),
            ("words", "¿Qué probamos mañana?"),
            ("kind", "choice"),
            ("options", "Boletos\nLectura\nTutorías"),
        ];
        ana.post(&edit, &changed).await.is(303);
        ana.post(&edit, &changed).await.is(409).has("Alguien la cambió");
        ana.post(&routes::poll_opening(session, &id), &[]).await.is(303);
        ana.get(&edit).await.is(409).has("La sala ya vio esta votación");
        ana.post(&routes::poll_removal(session, &id), &[]).await.is(409);
        // The one that was open is closed.
        let other = routes::ballot(session, scene.convenings.poll);
        beto.post(&other, &[("picked", "0")])
            .await
            .is(409)
            .has("La votación está cerrada");
        let now = routes::convening_now(session);
        beto.get(&now)
            .await
            .is(200)
            .has("¿Qué probamos mañana?")
            .has("de ocho en ocho");
        beto.post(&ballot, &[]).await.is(422).has("Todavía no hay nada elegido");
        beto.post(&ballot, &[("picked", "0"), ("picked", "1")])
            .await
            .is(422)
            .has("Son más alternativas");
        beto.post(&ballot, &[("picked", "2")]).await.is(303);
        beto.get(&ballot)
            .await
            .has("Tu respuesta está guardada")
            .has("Quitar mi respuesta");
        // He changes it, takes it back, and answers again.
        beto.post(&ballot, &[("picked", "1")]).await.is(303);
        beto.post(&ballot, &[("back", "1")]).await.is(303);
        beto.get(&ballot).await.has_not("Tu respuesta está guardada");
        beto.post(&ballot, &[("picked", "1")]).await.is(303);
        // Fifteen more: nothing is shown before the sixteenth answer, and then all eight of a step at once.
        for number in 0..15 {
            assert!(
                !panels(&mut beto, session, "telefono").await.contains("class=\\\"bars"),
                "{number}"
            );
            let mut guest = guest(&app, session, &format!("Persona {number}")).await;
            guest.post(&ballot, &[("picked", "0")]).await.is(303);
        }
        come_to(&mut beto, session, |told| {
            told.contains("Aquí están 8 de 16 respuestas")
        })
        .await;
        ana.post(&routes::poll_closure(session, &id), &[]).await.is(303);
        ana.get(&routes::convening_screen(session))
            .await
            .has("Votación cerrada")
            .has("Respondieron 16 personas")
            .has("15 de 16");
        beto.get(&routes::convening(session))
            .await
            .is(200)
            .has("Lo que se votó")
            .has("¿Qué probamos mañana?")
            .has("15 de 16");
        ana.post(&routes::polls_screen(session), &[("poll", "")]).await.is(303);
        ana.get(&routes::convening_screen(session))
            .await
            .has_not("Votación cerrada");
        ana.post(&routes::polls_screen(session), &[("poll", &id)]).await.is(303);
        ana.get(&routes::convening_screen(session))
            .await
            .has("Votación cerrada");
    }
}

#[tokio::test]
async fn each_kind_of_poll_has_its_form_and_a_word_can_be_taken_off() {
    let (app, scene) = Scene::sqlite().await;
    let session = scene.convenings.session;
    let mut ana = app.signed_in(app.world.ana).await;
    let mut beto = app.signed_in(app.world.beto).await;
    let now = routes::convening_now(session);
    let make = |kind: &'static str| {
        let id = fresh_id();
        let fields = vec![
            ("id", id.clone()),
            ("open", "1".to_owned()),
            ("words", format!("¿Y {kind}?")),
            ("kind", kind.to_owned()),
            ("options", "Uno\nDos\nTres".to_owned()),
            ("steps", "4".to_owned()),
            ("low", "Nada".to_owned()),
        ];
        (id, fields)
    };
    for (kind, form, wrong, right) in [
        ("scale", "1, Nada", vec![("picked", "5")], vec![("picked", "4")]),
        (
            "order",
            "Lugar 3",
            vec![("picked", "1"), ("picked", "1"), ("picked", "")],
            vec![("picked", "2"), ("picked", "0"), ("picked", "")],
        ),
        (
            "words",
            "hasta 3",
            vec![("words", " ")],
            vec![("words", "Miedo\nGanas")],
        ),
    ] {
        let (id, fields) = make(kind);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        ana.post(&routes::polls(session), &fields).await.is(303);
        let ballot = routes::ballot(session, &id);
        beto.get(&now).await.is(200).has(&format!("¿Y {kind}?"));
        beto.get(&ballot).await.is(200).has(&format!("¿Y {kind}?")).has(form);
        beto.post(&ballot, &wrong).await.is(422);
        beto.post(&ballot, &right).await.is(303);
        beto.get(&ballot).await.has("Cambiar mi respuesta");
        if kind == "order" {
            beto.get(&ballot).await.is(200).has("<option value=\"2\" selected>");
        }
        if kind == "words" {
            for number in 0..19 {
                let mut guest = guest(&app, session, &format!("Persona {number}")).await;
                guest.post(&ballot, &[("words", "miedo")]).await.is(303);
            }
            let lead = routes::convening_lead(session);
            ana.get(&lead).await.has("Sacar «miedo»");
            let words = routes::poll_words(session, &id);
            ana.post(&words, &[("hide", "miedo")]).await.is(303);
            ana.get(&lead)
                .await
                .has("Volver a mostrar «miedo»")
                .has_not("Sacar «miedo»");
            come_to(&mut beto, session, |told| !told.contains("miedo")).await;
            ana.post(&words, &[("show", "miedo")]).await.is(303);
            come_to(&mut beto, session, |told| told.contains("miedo")).await;
        }
    }
}

#[tokio::test]
async fn a_script_is_told_in_a_sentence_what_is_wrong() {
    let (app, scene) = Scene::sqlite().await;
    let session = scene.convenings.session;
    let mut beto = app.signed_in(app.world.beto).await;
    let told = beto
        .post_quietly(&routes::convening_questions(session), &[("words", "")])
        .await;
    assert!(
        told.text.contains("Escribe tu pregunta") && told.status == 422,
        "{}",
        told.text
    );
    let ballot = routes::ballot(session, scene.convenings.poll);
    let told = beto.post_quietly(&ballot, &[("picked", "1")]).await;
    assert!(
        told.text.contains("\"wrong\":null") && told.status == 200,
        "{}",
        told.text
    );
    let mut ana = app.signed_in(app.world.ana).await;
    ana.post(&routes::poll_closure(session, scene.convenings.poll), &[])
        .await
        .is(303);
    let told = beto.post_quietly(&ballot, &[("picked", "0")]).await;
    assert!(told.text.contains("Ya no recibe respuestas"), "{}", told.text);
}
