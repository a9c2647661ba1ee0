//! The words themselves: whom they name, how many there may be, what of them runs, how they change, and what is done about them.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use testkit::scene::Scene;
use web::routes;

use crate::dialogue::{opened, said};

#[tokio::test]
async fn only_readers_are_mentioned_and_storms_are_refused() {
    for (app, scene) in Scene::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        let inside = routes::conversation(scene.dialogue.inside);
        let id = beto.get(&inside).await.hidden("id");
        let words = "Mira, @Caro Profesora, y que @Ana Coordinadora no se entere";
        let told = beto.post(&inside, &[("id", &id), ("words", words)]).await.is(303);
        assert!(told.location.contains("done-contribution-missed"), "{}", told.location);
        let mut caro = app.signed_in(app.world.caro).await;
        caro.get(routes::CONVERSATIONS).await.has("te nombraron");
        let mut ana = app.signed_in(app.world.ana).await;
        ana.get(routes::CONVERSATIONS)
            .await
            .has_not("te nombraron")
            .has_not("¿Quién copia");
        caro.get(&inside).await.is(200);
        caro.get(routes::CONVERSATIONS).await.has_not("te nombraron");

        let storm = "@Caro Profesora ".repeat(11);
        let id = beto.get(&inside).await.hidden("id");
        beto.post(&inside, &[("id", &id), ("words", &storm)])
            .await
            .is(422)
            .has("Nombras a más de 10 personas")
            .has("@Caro Profesora @Caro Profesora");
        let long = "a".repeat(6001);
        beto.post(&inside, &[("id", &id), ("words", &long)])
            .await
            .is(422)
            .has("caben 6.000 signos");
    }
}

#[tokio::test]
async fn whoever_says_too_much_is_told_and_keeps_the_words() {
    let (app, scene) = Scene::sqlite().await;
    let mut beto = app.signed_in(app.world.beto).await;
    let place = routes::conversation(scene.dialogue.question);
    let mut refused = None;
    for number in 0..60 {
        let id = app.app.ids.new_id(app.app.now()).to_string();
        let words = format!("Aporte número {number}");
        let reply = beto.post(&place, &[("id", &id), ("words", &words)]).await;
        if reply.status.as_u16() == 422 {
            reply.has("Has publicado mucho").has(&words);
            refused = Some(number);
            break;
        }
    }
    assert_eq!(refused, Some(40));
    // Pages stay small.
    let page = beto.get(&place).await.is(200).has("Siguientes");
    assert!(page.text.matches("class=\"words\"").count() <= 40);
}

#[tokio::test]
async fn nothing_that_is_typed_runs() {
    let (app, scene) = Scene::sqlite().await;
    let mut beto = app.signed_in(app.world.beto).await;
    let place = routes::circle_conversation(scene.dialogue.open);
    let words = "<script>alert(1)</script>\n\n![x](https://afuera.cl/p.png)\n\n[y](javascript:alert(2))\n\n# Grande\n\n<img src=x onerror=alert(3)>";
    let page = opened(&mut beto, &place, "<b>Título</b>", words, false).await;
    let drawn = beto.get(&page).await.is(200);
    drawn
        .has("&lt;script&gt;")
        .has("<h3>Grande</h3>")
        .has("rel=\"nofollow noopener\"")
        .has("&#60;b&#62;T")
        .has_not("<script>alert")
        .has_not("<img src=x")
        .has_not("src=\"https://afuera")
        .has_not("href=\"javascript");
}

#[tokio::test]
async fn what_was_said_is_changed_with_its_history_and_taken_back() {
    for (app, scene) in Scene::each().await {
        let (id, place) = (scene.dialogue.asked, routes::conversation(scene.dialogue.question));
        let mut beto = app.signed_in(app.world.beto).await;
        let edit = routes::contribution_edit(id);
        let version = beto.get(&edit).await.is(200).has("35 por curso").hidden("version");
        let change = |words| [("version", version.as_str()), ("words", words)];
        beto.post(&edit, &change("Tenemos 40 por curso")).await.is(303);
        beto.post(&edit, &change("Tenemos 50"))
            .await
            .is(409)
            .has("Tenemos 40")
            .has("Tenemos 50");
        let mut caro = app.signed_in(app.world.caro).await;
        caro.get(&place)
            .await
            .has("Tenemos 40")
            .has("Cambiado")
            .has_not("Somos dos");
        caro.get(&routes::contribution(id))
            .await
            .is(200)
            .has("Somos dos")
            .has("Tenemos 40");

        let reactions = routes::contribution_reactions(id);
        for _ in 0..2 {
            caro.post(&reactions, &[("reaction", "tried")]).await.is(303);
        }
        beto.get(&place).await.has("Lo probó Caro Profesora.");
        caro.post(&reactions, &[("reaction", "tried"), ("quita", "1")])
            .await
            .is(303);
        beto.get(&place).await.has_not("Lo probó Caro");
        // A quote shows what it quotes until that is taken back.
        let quoting = caro
            .get(&format!("{place}?cita={id}"))
            .await
            .is(200)
            .has("Beto Profesor dijo:");
        let (new, quotes) = (quoting.hidden("id"), id.to_string());
        caro.post(&place, &[("id", &new), ("words", "Nosotros 38"), ("quotes", &quotes)])
            .await
            .is(303);
        caro.get(&place).await.has("<blockquote class=\"quoted\">");

        let removal = routes::contribution_removal(id);
        let gone = beto.post(&removal, &[]).await.is(303);
        beto.get(&gone.location)
            .await
            .is(200)
            .has("Deshacer")
            .has_not("Tenemos 40");
        caro.get(&place).await.has_not("Tenemos 40").has_not("class=\"quoted\"");
        caro.get(&routes::contribution(id)).await.is(404);
        beto.post(&removal, &[("vuelta", "1")]).await.is(303);
        caro.get(&place).await.has("Tenemos 40");
        beto.post(&removal, &[]).await.is(303);
        app.clock.advance(2 * 24 * 60 * 60);
        let w = app.app.db.write(app.moment()).await.unwrap();
        w.clear_away().await.unwrap();
        assert!(app.app.db.contribution(id).await.is_err());
        caro.get(&place).await.is(200).has("Nosotros 38");
    }
}

#[tokio::test]
async fn words_are_reported_hidden_with_a_reason_and_looked_at_once_more_by_another() {
    for (app, scene) in Scene::each().await {
        let place = routes::conversation(scene.dialogue.question);
        let mut caro = app.signed_in(app.world.caro).await;
        let bad = said(&mut caro, &place, "Algo que ofende").await;
        let mut beto = app.signed_in(app.world.beto).await;
        let report = routes::contribution_report(&bad);
        beto.post(&report, &[("reason", " ")])
            .await
            .is(422)
            .has("Escribe la razón");
        let id = beto.get(&report).await.is(200).hidden("id");
        beto.post(&report, &[("id", &id), ("reason", "Ofende a una colega")])
            .await
            .is(303);
        let mut julio = app.signed_in(app.world.julio).await;
        julio
            .get(routes::MODERATION)
            .await
            .has("Ofende a una colega")
            .has_not("Beto");
        let hiding = routes::contribution_hiding(&bad);
        let id = julio.get(&hiding).await.is(200).has("Ofende a una colega").hidden("id");
        julio
            .post(&hiding, &[("id", &id), ("reason", "Ofende a una persona")])
            .await
            .is(303);
        beto.get(&place)
            .await
            .has("Este aporte está oculto")
            .has_not("Algo que ofende")
            .has_not("Ofende a una persona");
        // Its writer reads why, on her own page, and asks once.
        let appeal = routes::hiding_appeal(&id);
        caro.get(routes::CONVERSATIONS).await.has(&appeal);
        caro.get(&appeal)
            .await
            .is(200)
            .has("Ofende a una persona")
            .has("Algo que ofende");
        caro.post(&appeal, &[("reason", "Era otra cosa")]).await.is(303);
        caro.post(&appeal, &[("reason", "De nuevo")]).await.is(409);
        // Whoever hid it doesn't decide; another person of the hub does.
        let decision = routes::hiding_decision(&id);
        julio.get(&decision).await.is(404);
        let mut ines = app.signed_in(app.world.ines).await;
        ines.get(routes::MODERATION).await.has("Era otra cosa");
        ines.post(&decision, &[("reason", "No ofende")])
            .await
            .is(422)
            .has("Elige qué pasa");
        ines.post(&decision, &[("outcome", "lifted"), ("reason", "No ofende a nadie")])
            .await
            .is(303);
        ines.post(&decision, &[("outcome", "upheld"), ("reason", "Que siga oculto")])
            .await
            .is(409);
        beto.get(&place).await.has("Algo que ofende");
    }
}
