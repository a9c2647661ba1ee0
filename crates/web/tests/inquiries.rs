//! Searches for causes: made on one page, moved, changed by two, feeding drivers.

#[path = "inquiries/page.rs"]
pub mod page;

use page::{add, begun, entries, entry_id, id_of};
use testkit::app::TestApp;
use testkit::scene::Scene;

#[tokio::test]
async fn a_fishbone_from_bones_to_a_driver() {
    for (app, scene) in Scene::each().await {
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
        // Its words don't travel in an address; the notice offers to put it back where it hung.
        assert!(!gone.location.contains("palabras"), "{}", gone.location);
        let back = format!("{path}/entradas/{second}/vuelta");
        elena
            .get(&gone.location)
            .await
            .is(200)
            .has_not("La prueba es larga")
            .has(&back);
        assert_eq!(entries(&elena.get(&path).await).len(), 1);
        elena
            .post(&format!("{path}/entradas/{second}/retiro"), &[])
            .await
            .is(404);
        for _ in 0..2 {
            elena.post(&back, &[]).await.is(303);
            let page = elena.get(&path).await.has("Porqué 2");
            assert_eq!(entries(&page).len(), 2);
        }
        elena
            .post(&format!("{path}/entradas/{}/vuelta", uuid::Uuid::nil()), &[])
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
