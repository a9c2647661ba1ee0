//! Collections and what people follow: neither opens anything to anybody.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use testkit::scene::Scene;
use web::routes;

#[tokio::test]
async fn a_liceos_collection_is_filled_by_its_people_and_shows_each_what_they_may_open() {
    for (app, scene) in Scene::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        let form = beto.get(routes::COLLECTION_NEW).await.is(200).hidden("id");
        let here = app.world.arrayan.to_string();
        beto.post(
            routes::COLLECTION_NEW,
            &[("id", form.as_str()), ("name", "a"), ("reach", "school")],
        )
        .await
        .is(422)
        .has("Ponle un nombre")
        .has("Elige quién la ve");
        let fields = [
            ("id", form.as_str()),
            ("name", "Para la reunión"),
            ("note", "Leer antes"),
            ("reach", &here),
        ];
        for _ in 0..2 {
            beto.post(routes::COLLECTION_NEW, &fields).await.is(303);
        }
        let page = routes::collection(&form);
        let keeping = routes::keeping("cycle", scene.running);
        beto.post(&keeping, &[("collection", "")])
            .await
            .is(422)
            .has("Elige una colección");
        for note in ["Miren el boleto", "Miren el segundo boleto"] {
            beto.post(&keeping, &[("collection", form.as_str()), ("note", note)])
                .await
                .is(303);
        }
        beto.get(&page)
            .await
            .is(200)
            .has("Miren el segundo boleto")
            .has_not("Miren el boleto");
        // Fidel is of the liceo, but reads no cycle of Language: he learns that there is something, and not what.
        let title = app.app.db.cycle(scene.running).await.unwrap().title;
        let mut fidel = app.signed_in(app.world.fidel).await;
        fidel
            .get(&page)
            .await
            .is(200)
            .has_not(&title)
            .has("no está abierta para ti");
        fidel.post(&keeping, &[("collection", form.as_str())]).await.is(404);
        // Elena puts something in, too. Nobody of another liceo, nor the hub, sees it.
        let mut elena = app.signed_in(app.world.elena).await;
        let package = routes::keeping("package", scene.library.package);
        elena.post(&package, &[("collection", form.as_str())]).await.is(303);
        elena.get(&page).await.has("Lo que vuelve antes del viernes");
        for other in [app.world.caro, app.world.ana] {
            let mut browser = app.signed_in(other).await;
            browser.get(&page).await.is(404);
            browser
                .get(routes::COLLECTIONS)
                .await
                .is(200)
                .has_not("Para la reunión");
            browser.post(&package, &[("collection", form.as_str())]).await.is(404);
        }
        elena
            .post(&routes::collection_removal(&form), &[("seguro", "1")])
            .await
            .is(404);
        let out = routes::collection_item_removal(&form, "cycle", scene.running);
        elena.post(&out, &[]).await.is(303);
        elena.post(&out, &[]).await.is(404);
        beto.post(&routes::collection_removal(&form), &[("seguro", "1")])
            .await
            .is(303);
        beto.get(&page).await.is(404);
    }
}

#[tokio::test]
async fn what_one_follows_tells_what_is_new_since_one_looked() {
    for (app, scene) in Scene::each().await {
        let mut caro = app.signed_in(app.world.caro).await;
        caro.get(routes::FOLLOWS).await.is(200).has("Todavía no sigues nada");
        let follow = routes::follow("conversation", scene.dialogue.question);
        for _ in 0..2 {
            caro.post(&follow, &[]).await.is(303);
        }
        caro.get(&routes::conversation(scene.dialogue.question))
            .await
            .has("Dejar de seguir");
        caro.get(routes::FOLLOWS).await.is(200).has("Nada nuevo");
        app.clock.advance(86_400);
        let (mut beto, place) = (
            app.signed_in(app.world.beto).await,
            routes::conversation(scene.dialogue.question),
        );
        let id = beto.get(&place).await.is(200).hidden("id");
        beto.post(&place, &[("id", id.as_str()), ("words", "Hoy lo probé de nuevo")])
            .await
            .is(303);
        caro.get(routes::FOLLOWS).await.is(200).has("Un aporte nuevo");
        caro.post(routes::FOLLOWS, &[]).await.is(303);
        caro.get(routes::FOLLOWS).await.is(200).has("Nada nuevo");
        // What one may not open is not followed, and what is no longer open tells nothing.
        let inside = routes::follow("conversation", scene.dialogue.inside);
        app.signed_in(app.world.elena).await.post(&inside, &[]).await.is(404);
        for path in [
            routes::follow("package", scene.library.draft),
            routes::follow("nada", scene.idea),
        ] {
            caro.post(&path, &[]).await.is(404);
        }
        caro.post(&routes::follow_end("conversation", scene.dialogue.question), &[])
            .await
            .is(303);
        caro.get(routes::FOLLOWS).await.has("Todavía no sigues nada");
    }
}
