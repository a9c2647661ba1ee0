//! Searches for causes: made on one page, read by whom they belong to, feeding drivers, pointing at nobody.

use domain::id::{InquiryEntryId, InquiryId};
use testkit::app::{Browser, Reply, TestApp};
use testkit::scene::Scene;

fn inquiry_id(app: &TestApp) -> String {
    let moment = app.moment();
    InquiryId::new(moment.ids, moment.at).to_string()
}

fn entry_id(app: &TestApp) -> String {
    let moment = app.moment();
    InquiryEntryId::new(moment.ids, moment.at).to_string()
}

async fn begun(app: &TestApp, who: &mut Browser, kind: &str, place: &str) -> String {
    let id = inquiry_id(app);
    let form = [
        ("id", id.as_str()),
        ("kind", kind),
        ("title", "Pruebas sin terminar"),
        ("problem", "La mitad entrega la prueba sin terminar"),
        ("place", place),
    ];
    let reply = who.post("/causas/nueva", &form).await.is(303);
    assert!(
        reply.location.starts_with(&format!("/causas/{id}")),
        "{}",
        reply.location
    );
    who.post("/causas/nueva", &form).await.is(303);
    id
}

/// The entries' ids and words, as the page lists them.
fn entries(page: &Reply) -> Vec<(String, String)> {
    let pieces = page.text.split("<li id=\"e-").skip(1);
    pieces
        .map(|piece| {
            let id = piece.chars().take(36).collect();
            let words = piece
                .split("<p")
                .nth(1)
                .and_then(|p| p.split_once('>'))
                .map_or("", |(_, rest)| rest);
            let words = words.split("</p>").next().unwrap_or_default();
            let words = words.rsplit("</span> ").next().unwrap_or_default();
            (id, words.to_owned())
        })
        .collect()
}

fn id_of(page: &Reply, words: &str) -> String {
    let found = entries(page);
    let entry = found.iter().find(|(_, said)| said == words);
    entry.map_or_else(|| panic!("«{words}» is not among {found:?}"), |(id, _)| id.clone())
}

async fn add(
    app: &TestApp,
    who: &mut Browser,
    inquiry: &str,
    parent: &str,
    words: &str,
    more: &[(&str, &str)],
) -> Reply {
    let id = entry_id(app);
    let mut form = vec![("id", id.as_str()), ("parent_id", parent), ("words", words)];
    form.extend_from_slice(more);
    who.post(&format!("/causas/{inquiry}/entradas"), &form).await
}

#[tokio::test]
async fn a_fishbone_from_bones_to_a_driver() {
    for app in TestApp::each().await {
        let scene = Scene::set(&app).await.expect("the scene");
        let mut beto = app.signed_in(app.world.beto).await;
        let id = begun(&app, &mut beto, "fishbone", "").await;
        let path = format!("/causas/{id}");
        let page = beto.get(&path).await.is(200).has("Personas").has("Normas y políticas");
        assert_eq!(entries(&page).len(), 6, "six bones, once");
        let bone = id_of(&page, "Personas");
        add(
            &app,
            &mut beto,
            &id,
            &bone,
            "Leen la pregunta una sola vez",
            &[("driver_id", &scene.driver.to_string())],
        )
        .await
        .is(303);
        // A driver that isn't offered is fed by nothing: it would be another liceo's.
        let nowhere = entry_id(&app);
        add(&app, &mut beto, &id, &bone, "Otra causa", &[("driver_id", &nowhere)])
            .await
            .is(422)
            .has("Elige una de las opciones")
            .has("Otra causa");
        let page = beto.get(&path).await.is(200).has("Alimenta:");
        let cause = id_of(&page, "Leen la pregunta una sola vez");
        add(&app, &mut beto, &id, &cause, "Nadie les enseñó a releer", &[])
            .await
            .is(303);
        // A fourth level has no room, and a bone of its own has.
        let page = beto.get(&path).await;
        let deep = id_of(&page, "Nadie les enseñó a releer");
        add(&app, &mut beto, &id, &deep, "Más hondo", &[])
            .await
            .is(422)
            .has("Más hondo");
        add(&app, &mut beto, &id, "", "Tiempo", &[]).await.is(303);
        // The bone gets another name; what hangs on it stays.
        let form = [("words", "Estudiantes y docentes"), ("version", "1")];
        beto.post(&format!("{path}/entradas/{bone}"), &form).await.is(303);
        let page = beto
            .get(&path)
            .await
            .is(200)
            .has("Estudiantes y docentes")
            .has_not(">Personas<");
        assert_eq!(entries(&page).len(), 9);
        // The driver's page tells what feeds it, to who may know.
        let driver = format!("/teoria/impulsores/{}", scene.driver);
        beto.get(&driver).await.is(200).has("Leen la pregunta una sola vez");
        app.signed_in(app.world.ana)
            .await
            .get(&driver)
            .await
            .is(200)
            .has("Leen la pregunta una sola vez");
        app.signed_in(app.world.caro)
            .await
            .get(&driver)
            .await
            .is(200)
            .has_not("Leen la pregunta una sola vez");
        // The cause becomes a driver by who writes the theory alone.
        beto.get(&path).await.has_not("Convertirla en impulsor");
        let mut ana = app.signed_in(app.world.ana).await;
        ana.get(&path)
            .await
            .is(200)
            .has("Convertirla en impulsor")
            .has("nombre=Nadie")
            .has_not("Cambiar «");
        ana.get("/teoria?nodo=meta&nombre=Nadie%20les")
            .await
            .is(200)
            .has("Nadie les");
    }
}

#[tokio::test]
async fn entries_are_moved_hung_elsewhere_and_taken_away() {
    for app in TestApp::each().await {
        let mut elena = app.signed_in(app.world.elena).await;
        let id = begun(&app, &mut elena, "whys", "").await;
        let path = format!("/causas/{id}");
        for words in ["No alcanzan", "La prueba es larga"] {
            add(&app, &mut elena, &id, "", words, &[]).await.is(303);
        }
        let page = elena.get(&path).await.is(200).has("Porqué 1");
        let [first, second] = ["No alcanzan", "La prueba es larga"].map(|words| id_of(&page, words));
        elena
            .post(&format!("{path}/entradas/{second}/lugar"), &[("direction", "up")])
            .await
            .is(303);
        let page = elena.get(&path).await;
        assert_eq!(entries(&page)[0].0, second);
        // One answer becomes the answer to the other; not the other way round at once.
        let hang = [
            ("words", "La prueba es larga"),
            ("version", "1"),
            ("parent_id", first.as_str()),
        ];
        elena.post(&format!("{path}/entradas/{second}"), &hang).await.is(303);
        elena.get(&path).await.has("Porqué 2");
        let ring = [
            ("words", "No alcanzan"),
            ("version", "1"),
            ("parent_id", second.as_str()),
        ];
        elena
            .post(&format!("{path}/entradas/{first}"), &ring)
            .await
            .is(422)
            .has("Ahí no cabe");
        elena
            .post(&format!("{path}/entradas/{first}/retiro"), &[])
            .await
            .is(409)
            .has("Hay algo anotado debajo");
        let gone = elena
            .post(&format!("{path}/entradas/{second}/retiro"), &[])
            .await
            .is(303);
        elena
            .get(&gone.location)
            .await
            .is(200)
            .has("La prueba es larga")
            .has("sigue");
        assert_eq!(entries(&elena.get(&path).await).len(), 1);
        elena
            .post(&format!("{path}/entradas/{second}/retiro"), &[])
            .await
            .is(404);
        elena.post(&format!("{path}/retiro"), &[]).await.is(303);
        elena.get(&path).await.is(404);
    }
}

#[tokio::test]
async fn two_people_change_the_same_words() {
    let app = TestApp::sqlite().await;
    let (mut beto, mut elena) = (
        app.signed_in(app.world.beto).await,
        app.signed_in(app.world.elena).await,
    );
    let id = begun(&app, &mut beto, "whys", "").await;
    add(&app, &mut beto, &id, "", "No alcanzan", &[]).await.is(303);
    let path = format!("/causas/{id}");
    let entry = id_of(&beto.get(&path).await, "No alcanzan");
    let to = format!("{path}/entradas/{entry}");
    beto.post(&to, &[("words", "No les alcanza el tiempo"), ("version", "1")])
        .await
        .is(303);
    elena
        .post(&to, &[("words", "Se les acaba la hora"), ("version", "1")])
        .await
        .is(409)
        .has("Se les acaba la hora")
        .has("No les alcanza el tiempo")
        .has("Beto Profesor");
    elena
        .post(&to, &[("words", "Se les acaba la hora"), ("version", "2")])
        .await
        .is(303);
    let plan = [("title", "Otro"), ("problem", "Otro problema"), ("version", "1")];
    beto.post(&format!("{path}/cambio"), &plan).await.is(303);
    elena
        .post(&format!("{path}/cambio"), &plan)
        .await
        .is(409)
        .has("Otro problema");
}

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
async fn a_driver_that_goes_leaves_its_causes() {
    for app in TestApp::each().await {
        let mut ana = app.signed_in(app.world.ana).await;
        let _scene = Scene::set(&app).await.expect("the scene");
        let new = [
            ("act", "add-driver"),
            ("node", "aim"),
            ("id", "01890000-0000-7000-8000-00000000abcd"),
            ("name", "Tiempo de lectura"),
        ];
        ana.post("/teoria/cambios", &new).await.is(303);
        let drivers = app.app.db.drivers(app.world.network).await.expect("drivers");
        let driver = drivers
            .iter()
            .find(|driver| driver.name == "Tiempo de lectura")
            .expect("it")
            .id;
        let id = begun(&app, &mut ana, "whys", "red").await;
        add(
            &app,
            &mut ana,
            &id,
            "",
            "No alcanzan",
            &[("driver_id", &driver.to_string())],
        )
        .await
        .is(303);
        ana.get(&format!("/causas/{id}")).await.has("Tiempo de lectura");
        let gone = [("act", "remove"), ("node", &format!("driver:{driver}"))];
        ana.post("/teoria/cambios", &gone).await.is(303);
        ana.get(&format!("/causas/{id}"))
            .await
            .is(200)
            .has("No alcanzan")
            .has_not("Alimenta:");
        // Undone, it is fed again.
        let number = app.app.db.theory(app.world.network).await.expect("the theory").number;
        ana.post(&format!("/teoria/historia/{number}/reversion"), &[])
            .await
            .is(303);
        ana.get(&format!("/causas/{id}")).await.has("Tiempo de lectura");
    }
}

#[tokio::test]
async fn an_id_that_is_somebody_elses_begins_nothing() {
    for app in TestApp::each().await {
        Scene::set(&app).await.expect("the scene");
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
