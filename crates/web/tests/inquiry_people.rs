//! People around a search for causes: whose it is, who reads it and writes in it, and that it points at nobody.

use crate::inquiries::page::{add, begun, id_of};
use testkit::app::TestApp;
use testkit::scene::Scene;

#[tokio::test]
async fn nobody_is_named() {
    let app = TestApp::sqlite().await;
    let mut beto = app.signed_in(app.world.beto).await;
    let id = begun(&app, &mut beto, "interview", "").await;
    let path = format!("/causas/{id}");
    for (words, said) in [
        ("El 12.345.678-5", "Aquí hay un RUN"),
        ("Su mamá, +56 9 1234 5678", "parece un teléfono"),
        ("camila@liceo.cl", "Aquí hay un correo"),
    ] {
        let again = [("looked_at", words)];
        add(&app, &mut beto, &id, "", words, &again)
            .await
            .is(422)
            .has(said)
            .has_not("No es un nombre");
    }
    let name = "Camila Soto, de I medio";
    add(&app, &mut beto, &id, "", name, &[])
        .await
        .is(422)
        .has("parece el nombre")
        .has("No es un nombre: guardar")
        .has("name=\"looked_at\" value=\"Camila Soto, de I medio\"");
    add(&app, &mut beto, &id, "", name, &[("looked_at", "Diego Rojas")])
        .await
        .is(422);
    add(&app, &mut beto, &id, "", "Estudiante de I medio", &[])
        .await
        .is(303);
    let who = id_of(&beto.get(&path).await, "Estudiante de I medio");
    add(&app, &mut beto, &id, &who, "Nadie me pregunta", &[])
        .await
        .is(422)
        .has("Elige si lo escucharon");
    add(
        &app,
        &mut beto,
        &id,
        &who,
        "Nadie me pregunta",
        &[("branch", "surprised")],
    )
    .await
    .is(303);
    beto.get(&path).await.has("Nos sorprendió").has("Nadie me pregunta");
    add(
        &app,
        &mut beto,
        &id,
        "",
        "Liceo Nuevo Horizonte",
        &[("looked_at", "Liceo Nuevo Horizonte")],
    )
    .await
    .is(303);
}

#[tokio::test]
async fn a_liceos_are_its_own_and_the_networks_everybodys() {
    let app = TestApp::sqlite().await;
    let world = app.world;
    let mut ana = app.signed_in(world.ana).await;
    let network = begun(&app, &mut ana, "fishbone", "red").await;
    let mut beto = app.signed_in(world.beto).await;
    let own = begun(&app, &mut beto, "whys", "").await;
    let add = [("id", "0190a3c0-0000-7000-8000-000000000001"), ("words", "Algo")];
    for (who, sees_own, writes_own) in [
        (world.ana, 200, 404),
        (world.julio, 200, 404),
        (world.fidel, 200, 303),
        (world.dora, 200, 303),
        (world.caro, 404, 404),
        (world.hugo, 404, 404),
        (world.gil, 404, 404),
    ] {
        let mut who = app.signed_in(who).await;
        who.get(&format!("/causas/{own}")).await.is(sees_own);
        who.post(&format!("/causas/{own}/entradas"), &add).await.is(writes_own);
    }
    for (who, sees, writes) in [
        (world.julio, 200, 303),
        (world.beto, 200, 404),
        (world.caro, 200, 404),
        (world.hugo, 404, 404),
        (world.karen, 404, 404),
    ] {
        let mut who = app.signed_in(who).await;
        who.get(&format!("/causas/{network}")).await.is(sees);
        who.post(
            &format!("/causas/{network}/entradas"),
            &[("id", "0190a3c0-0000-7000-8000-000000000002"), ("words", "Otra")],
        )
        .await
        .is(writes);
    }
    let mut caro = app.signed_in(world.caro).await;
    caro.get("/causas").await.is(200).has(&network).has_not(&own);
    ana.get("/causas").await.is(200).has(&network).has(&own);
    // Nobody begins one in another's name.
    for place in ["red".to_owned(), world.arrayan.to_string()] {
        let form = [
            ("id", "0190a3c0-0000-7000-8000-000000000003"),
            ("kind", "whys"),
            ("title", "X"),
            ("problem", "X"),
            ("place", &place),
        ];
        caro.post("/causas/nueva", &form).await.is(422);
    }
}

#[tokio::test]
async fn an_id_that_is_somebody_elses_begins_nothing() {
    for (app, _) in Scene::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        let id = begun(&app, &mut beto, "fishbone", "").await;
        let form = [
            ("id", id.as_str()),
            ("kind", "fishbone"),
            ("title", "Otra"),
            ("problem", "Otro problema"),
            ("place", ""),
        ];
        let mut caro = app.signed_in(app.world.caro).await;
        caro.post("/causas/nueva", &form).await.is(404);
        let kept = app.app.db.inquiry(id.parse().expect("an id")).await.expect("it");
        assert_eq!(kept.title, "Pruebas sin terminar");
    }
}
