//! A conversation comes to its end, with who and why; gets another name, with what it was called; names a point that is there.

use testkit::app::fresh_id;
use testkit::scene::Scene;
use web::routes;

#[tokio::test]
async fn a_closed_conversation_is_read_and_nobody_writes_in_it_until_it_is_opened_again() {
    for (app, scene) in Scene::each().await {
        let there = scene.dialogue.question;
        let (place, page) = (routes::conversation_closure(there), routes::conversation(there));
        let (mut beto, mut caro) = (app.signed_in(app.world.beto).await, app.signed_in(app.world.caro).await);
        let mut dora = app.signed_in(app.world.dora).await;
        // Who only reads it doesn't end it.
        dora.get(&page).await.is(200).has_not(&place);
        dora.post(&place, &[("reason", "Basta")]).await.is(404);
        beto.get(&page).await.is(200).has(&place);
        beto.post(&place, &[("reason", " ")])
            .await
            .is(422)
            .has("Di en pocas palabras por qué se cierra");
        beto.post(&place, &[("reason", "Quedó resuelto con los cinco al azar")])
            .await
            .is(303);
        caro.get(&page)
            .await
            .is(200)
            .has("Esta conversación está cerrada")
            .has("Quedó resuelto con los cinco al azar")
            .has("La cerró Beto")
            .has("Comentamos cinco al azar")
            .has_not("Enviar");
        // What somebody was writing meanwhile is not published, and not lost.
        let id = fresh_id();
        caro.post(&page, &[("id", id.as_str()), ("words", "Y otra cosa que quería decir")])
            .await
            .is(422)
            .has("Y otra cosa que quería decir")
            .has("se cerró mientras escribías");
        assert_eq!(dora.get(&page).await.text.matches("Y otra cosa").count(), 0);
        // It is found as before, and no longer waits for an answer.
        caro.get("/buscar?q=devolver+boletos+el+mismo+dia")
            .await
            .has("¿Cómo devuelven los boletos el mismo día?");
        beto.get(routes::CONVERSATIONS)
            .await
            .is(200)
            .has_not("Pregunta sin respuesta</p>");
        // Caro leads the circle: she opens it again; so does who closed it.
        beto.get(&place).await.is(303);
        caro.post(&routes::conversation_reopening(there), &[]).await.is(303);
        caro.post(&routes::conversation_reopening(there), &[]).await.is(404);
        caro.post(&page, &[("id", id.as_str()), ("words", "Y otra cosa que quería decir")])
            .await
            .is(303);
        dora.get(&page).await.is(200).has("Y otra cosa").has_not("está cerrada");
    }
}

#[tokio::test]
async fn what_a_moderator_ended_its_opener_does_not_begin_again() {
    let (app, scene) = Scene::sqlite().await;
    let closed = scene.dialogue.closed;
    let mut beto = app.signed_in(app.world.beto).await;
    beto.get(&routes::conversation(closed))
        .await
        .is(200)
        .has("La cerró Ana")
        .has("El liceo anfitrión tiene uno")
        .has_not(&routes::conversation_reopening(closed));
    beto.post(&routes::conversation_reopening(closed), &[]).await.is(404);
    // A question that was closed waits for nobody.
    let mut caro = app.signed_in(app.world.caro).await;
    let waiting = async |who: &mut testkit::app::Browser| {
        let page = who.get(routes::CONVERSATIONS).await.is(200);
        let questions = page.text.split("Preguntas sin respuesta").nth(1).unwrap_or_default();
        let questions = questions.split("Tus círculos").next().unwrap_or_default();
        questions.contains("¿Quién trae el proyector el jueves?")
    };
    assert!(!waiting(&mut caro).await);
    let mut ana = app.signed_in(app.world.ana).await;
    ana.post(&routes::conversation_reopening(closed), &[]).await.is(303);
    assert!(waiting(&mut caro).await);
}

#[tokio::test]
async fn a_new_title_keeps_the_former_one_and_is_found() {
    for (app, scene) in Scene::each().await {
        let there = scene.dialogue.question;
        let (place, page) = (routes::conversation_title(there), routes::conversation(there));
        let mut beto = app.signed_in(app.world.beto).await;
        let former = beto.get(&place).await.is(200).hidden("former").replace("&#39;", "'");
        beto.post(&place, &[("former", former.as_str()), ("title", "ay")])
            .await
            .is(422)
            .has("value=\"ay\"");
        let title = "¿Cómo entregar quirquinchos comentados?";
        beto.post(&place, &[("former", former.as_str()), ("title", title)])
            .await
            .is(303);
        // Somebody who had the older form open sees what it is called now, and keeps what they typed.
        let mut caro = app.signed_in(app.world.caro).await;
        caro.post(&place, &[("former", former.as_str()), ("title", "Otro título más")])
            .await
            .is(409)
            .has("Otro título más")
            .has("cambió el título mientras escribías");
        caro.get(&page)
            .await
            .is(200)
            .has(title)
            .has("Antes se llamaba de otro modo")
            .has("¿Cómo devuelven los boletos el mismo día?")
            .has("Hasta que lo cambió Beto");
        // Its accepted answer is found by the new words.
        caro.get("/buscar?q=quirquinchos").await.is(200).has(title);
        app.signed_in(app.world.dora).await.get(&place).await.is(404);
        assert!(app.app.db.misfiled(app.world.network).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn only_a_point_that_is_there_is_talked_about() {
    let (app, scene) = Scene::sqlite().await;
    let place = routes::chart_conversation(scene.open_measure, app.world.arrayan);
    let points = app
        .app
        .db
        .school_points(scene.open_measure, app.world.arrayan)
        .await
        .unwrap();
    let there = points.first().expect("a point").period.to_string();
    let mut elena = app.signed_in(app.world.elena).await;
    let (id, first) = (fresh_id(), fresh_id());
    let fields = |point| {
        [
            ("id", id.clone()),
            ("first", first.clone()),
            ("title", "¿Qué pasó esa semana?".to_owned()),
            ("words", "Faltaron dos cursos".to_owned()),
            ("point", point),
        ]
    };
    let borrowed = |fields: &[(&'static str, String); 5]| fields.clone().map(|(name, value)| (name, value));
    for nowhere in ["1999-03-01", "2031-12-24"] {
        let sent = borrowed(&fields(nowhere.to_owned()));
        let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
        elena
            .post(&place, &sent)
            .await
            .is(422)
            .has("no tiene un punto en esa fecha")
            .has("Faltaron dos cursos");
    }
    let sent = borrowed(&fields(there));
    let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
    elena.post(&place, &sent).await.is(303);
    elena
        .get(&routes::conversation(&id))
        .await
        .is(200)
        .has("Sobre el punto del");
    // What is no chart has no points.
    let (id, first) = (fresh_id(), fresh_id());
    let sent = [
        ("id", id.as_str()),
        ("first", first.as_str()),
        ("title", "¿Y esta idea?"),
        ("words", "Dudas"),
        ("point", "2026-06-01"),
    ];
    elena.post(&routes::idea_conversation(scene.idea), &sent).await.is(303);
    elena
        .get(&routes::conversation(&id))
        .await
        .is(200)
        .has_not("Sobre el punto del");
}
