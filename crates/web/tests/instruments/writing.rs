//! The desk: one form a part, what is wrong said where it is, two people at once, and versions that stay.

use testkit::app::{Browser, TestApp};
use web::routes;

use super::{copy, publish};

const ES: &str = "1 Nada\n2 Poco\n3 Más o menos\n4 Bastante\n5 Mucho";
const EN: &str = "1 Not at all\n2 A little\n3 Somewhat\n4 Quite a lot\n5 A lot";

/// The form of a single choice in both languages.
fn choice<'a>(version: &'a str, key: &'a str, es: &'a str, en: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("version", version),
        ("key", key),
        ("section", "week"),
        ("kind", "single"),
        ("text-es-CL", es),
        ("text-en", en),
        ("anchors-es-CL", ES),
        ("anchors-en", EN),
        ("may_decline", "1"),
    ]
}

async fn version(who: &mut Browser, id: domain::id::InstrumentId) -> String {
    who.get(&routes::draft(id)).await.is(200).hidden("version")
}

#[tokio::test]
async fn a_copy_is_changed_mended_and_published_and_the_old_version_stays() {
    for app in TestApp::each().await {
        let mut fidel = app.signed_in(app.world.fidel).await;
        let id = copy(&app, &mut fidel, app.world.arrayan).await;
        publish(&mut fidel, id).await;
        let first = app.app.db.instrument_version(id, 1).await.unwrap().definition;

        // What is half said is kept, and said to be half said.
        let now = version(&mut fidel, id).await;
        assert_eq!(now, "0", "no draft before the first change");
        let item = routes::draft_item(id, Some("interest"));
        fidel.get(&item).await.is(200).has("Esta semana, ¿cuánto te interesó");
        let half = choice(&now, "interest", "¿Cuánto te interesó la clase?", "");
        fidel.post(&item, &half).await.is(303);
        fidel
            .get(&routes::draft(id))
            .await
            .has("Texto, English: Falta el texto.")
            .has("Falta arreglar una cosa");
        let publication = routes::instrument_publication(id);
        let now = version(&mut fidel, id).await;
        fidel
            .post(&publication, &[("version", &now)])
            .await
            .is(422)
            .has("Falta el texto");
        assert_eq!(app.app.db.instrument_versions(id).await.unwrap().len(), 1);

        // A condition that can't be read comes back with all that was typed.
        let mut wrong = choice(&now, "interest", "¿Cuánto te interesó la clase?", "How much?");
        wrong.push(("relevant", "${practice} ="));
        fidel
            .post(&item, &wrong)
            .await
            .is(422)
            .has("How much?")
            .has("La condición termina antes de tiempo.");
        // Looked at, nothing is kept.
        let mut look = choice(&now, "interest", "¿Y esto?", "And this?");
        look.push(("ver", "1"));
        fidel.post(&item, &look).await.is(200).has("<b>¿Y esto?</b>");
        fidel.get(&routes::draft(id)).await.has_not("¿Y esto?");

        let whole = choice(
            &now,
            "interest",
            "¿Cuánto te interesó la clase?",
            "How much did class interest you?",
        );
        fidel.post(&item, &whole).await.is(303);
        // A new question with answers of its own, and a key that we choose.
        let now = version(&mut fidel, id).await;
        let mut more = choice(&now, "", "¿Pudiste preguntar?", "Could you ask?");
        more.retain(|(name, _)| !name.starts_with("anchors"));
        more.extend([("anchors-es-CL", "no No\nsi Sí"), ("anchors-en", "si Yes\nno No")]);
        fidel.post(&routes::draft_item(id, None), &more).await.is(303);
        fidel
            .get(&publication)
            .await
            .is(200)
            .has("Publicar la versión 2")
            .has("Pregunta «¿Cuánto te interesó la clase?»: cambió el texto.")
            .has("Pregunta «¿Pudiste preguntar?»: se agregó.")
            .has("lo respondido antes se sigue comparando");
        publish(&mut fidel, id).await;
        fidel
            .get(&routes::instrument(id))
            .await
            .has("Versión 2")
            .has("¿Pudiste preguntar?");
        assert_eq!(app.app.db.instrument_version(id, 1).await.unwrap().definition, first);
        let old = format!("{}?version=1", routes::instrument(id));
        fidel
            .get(&old)
            .await
            .has("Estás viendo la versión 1")
            .has_not("<b>¿Pudiste preguntar?</b>");
        fidel
            .get(&format!("{}?version=7", routes::instrument(id)))
            .await
            .is(404);
    }
}

#[tokio::test]
async fn of_two_who_write_at_once_the_second_keeps_their_words() {
    for app in TestApp::each().await {
        let (mut fidel, mut dora) = (
            app.signed_in(app.world.fidel).await,
            app.signed_in(app.world.dora).await,
        );
        let id = copy(&app, &mut fidel, app.world.arrayan).await;
        let item = routes::draft_item(id, Some("practice"));
        let before = version(&mut dora, id).await;
        fidel
            .post(&item, &choice(&before, "practice", "La de Fidel", "Fidel’s"))
            .await
            .is(303);
        let stale = dora
            .post(&item, &choice(&before, "practice", "La de Dora", "Dora’s"))
            .await
            .is(409)
            .has("Otra persona cambió el borrador")
            .has("La de Dora")
            .has("La de Fidel");
        let now = stale.hidden("version");
        dora.post(&item, &choice(&now, "practice", "La de Dora", "Dora’s"))
            .await
            .is(303);
        fidel
            .get(&routes::draft(id))
            .await
            .has("La de Dora")
            .has_not("La de Fidel");
        // A question that somebody took out meanwhile can be kept as a new one.
        let now = version(&mut fidel, id).await;
        let out = [("que", "item"), ("clave", "practice"), ("version", &now)];
        fidel.post(&routes::draft_removal(id), &out).await.is(303);
        let gone = dora
            .post(&item, &choice(&now, "practice", "De nuevo", "Again"))
            .await
            .is(409);
        let action = format!("action=\"{}\"", routes::draft_item(id, None));
        let gone = gone.has("De nuevo").has(&action).hidden("version");
        dora.post(
            &routes::draft_item(id, None),
            &choice(&gone, "practice", "De nuevo", "Again"),
        )
        .await
        .is(303);
        // Nor is a draft published that isn't the one that was looked at.
        let publication = routes::instrument_publication(id);
        fidel.post(&publication, &[("version", &gone)]).await.is(409);
        publish(&mut fidel, id).await;
    }
}

#[tokio::test]
async fn parts_are_moved_taken_out_and_put_back() {
    for app in TestApp::each().await {
        let mut fidel = app.signed_in(app.world.fidel).await;
        let id = copy(&app, &mut fidel, app.world.arrayan).await;
        let order = |page: testkit::app::Reply| {
            let at = |key: &str| page.text.find(&format!("id=\"p-{key}\""));
            (at("interest"), at("practice"))
        };
        let now = version(&mut fidel, id).await;
        let down = [
            ("que", "item"),
            ("clave", "interest"),
            ("version", &now),
            ("hacia", "abajo"),
        ];
        fidel.post(&routes::draft_order(id), &down).await.is(303);
        let (interest, practice) = order(fidel.get(&routes::draft(id)).await);
        assert!(interest > practice && practice.is_some());
        // From a page that was open before, nothing is moved.
        fidel.post(&routes::draft_order(id), &down).await.is(409);

        let now = version(&mut fidel, id).await;
        let out = [("que", "item"), ("clave", "interest"), ("version", &now)];
        let sent = fidel.post(&routes::draft_removal(id), &out).await.is(303);
        let page = fidel.get(&sent.location).await.is(200).has("Se quitó.").has("Deshacer");
        let removed = page.hidden("quitado");
        assert_eq!(order(page).0, None);
        let mut dora = app.signed_in(app.world.dora).await;
        let back = [("quitado", removed.as_str())];
        dora.post(&routes::draft_undo(id), &back).await.is(404);
        fidel.post(&routes::draft_undo(id), &back).await.is(303);
        assert!(order(fidel.get(&routes::draft(id)).await).0.is_some());
        // Put back once.
        fidel.post(&routes::draft_undo(id), &back).await.is(409);
    }
}

#[tokio::test]
async fn scales_languages_sections_and_the_whole_have_forms_of_their_own() {
    let app = TestApp::sqlite().await;
    let mut fidel = app.signed_in(app.world.fidel).await;
    let id = copy(&app, &mut fidel, app.world.arrayan).await;
    let now = version(&mut fidel, id).await;
    let scale = [
        ("version", now.as_str()),
        ("title-es-CL", "Clima"),
        ("title-en", "Climate"),
        ("item", "practice"),
        ("item", "feedback"),
        ("minimum", "5"),
    ];
    fidel.post(&routes::draft_scale(id, None), &scale).await.is(303);
    fidel
        .get(&routes::draft(id))
        .await
        .has("Clima")
        .has("El mínimo de respuestas es mayor");
    let now = version(&mut fidel, id).await;
    let language = [
        ("version", now.as_str()),
        ("code", "en"),
        ("name", "English"),
        ("origin", "draft"),
    ];
    fidel
        .post(&routes::draft_language(id, None), &language)
        .await
        .is(422)
        .has("ya tiene esa clave");
    let language = [
        ("version", now.as_str()),
        ("code", "ht"),
        ("name", "Kreyòl"),
        ("origin", "draft"),
    ];
    fidel.post(&routes::draft_language(id, None), &language).await.is(303);
    fidel.get(&routes::draft(id)).await.has("Falta decir con qué licencia");
    let now = version(&mut fidel, id).await;
    let out = [("que", "language"), ("clave", "ht"), ("version", &now)];
    fidel.post(&routes::draft_removal(id), &out).await.is(303);
    let now = version(&mut fidel, id).await;
    let section = [
        ("version", now.as_str()),
        ("title-es-CL", "Tu curso"),
        ("title-en", "Your course"),
    ];
    fidel.post(&routes::draft_section(id, None), &section).await.is(303);
    fidel
        .get(&routes::draft(id))
        .await
        .has("Tu curso")
        .has("La sección no tiene preguntas");
    // Words of one's own are off, and switching them on says why that is not a small thing.
    let now = version(&mut fidel, id).await;
    let text = [
        ("version", now.as_str()),
        ("section", "week"),
        ("kind", "text"),
        ("text-es-CL", "¿Qué cambiarías?"),
        ("text-en", "What would you change?"),
    ];
    fidel.post(&routes::draft_item(id, None), &text).await.is(303);
    fidel
        .get(&routes::draft(id))
        .await
        .has("no tiene activadas las respuestas escritas");
    let page = fidel.get(&routes::draft_whole(id)).await.is(200);
    let now = page
        .has("contar un peligro")
        .has("desde 10 respuestas")
        .hidden("version");
    let whole = [
        ("version", now.as_str()),
        ("title-es-CL", "Pulso del Arrayán"),
        ("title-en", "Pulse of Arrayán"),
        ("decline-es-CL", "Prefiero no responder"),
        ("decline-en", "I'd rather not answer"),
        ("validation", "not-yet"),
        ("free_text", "1"),
    ];
    fidel.post(&routes::draft_whole(id), &whole).await.is(303);
    fidel
        .get(&routes::draft(id))
        .await
        .has("¿Qué cambiarías?")
        .has_not("no tiene activadas las respuestas escritas");
}
