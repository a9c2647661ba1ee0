//! Ideas: adapted with their family known, standing where their tests put them, and nobody else's to read or write.

use domain::cycle::Decision;
use domain::id::CourseId;
use domain::theory::{Counts, Test};
use testkit::app::{Reply, TestApp};
use testkit::scene::Scene;
use testkit::told::Story;
use web::routes;

const ID: &str = "0190a3c0-0000-7000-8000-00000000abcd";

fn form<'a>(kind: &'a str, why: &'a str, name: &'a str, driver: &'a str, school: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("id", ID),
        ("kind", kind),
        ("why", why),
        ("name", name),
        ("description", "Al final de la clase"),
        ("driver_id", driver),
        ("school_id", school),
        ("level", "2"),
        ("protocol", "1. Preguntar en voz alta"),
    ]
}

fn no_missing_key(reply: &Reply) {
    for room in [
        "[theory-",
        "[idea-",
        "[search-",
        "[lineage-",
        "[level-",
        "[subject-",
        "[wrong-",
    ] {
        assert!(!reply.text.contains(room), "{room}: {}", reply.words());
    }
}

fn story(app: &TestApp, scene: &Scene, title: &str, decision: Option<Decision>) -> Story {
    Story {
        school: app.world.arrayan,
        course: Some(app.world.course),
        owner: app.world.beto,
        idea: scene.idea,
        measure: scene.open_measure,
        title: title.into(),
        learned: format!("Aprendimos con {title}"),
        decision,
        reason: format!("Porque {title}"),
        n: Some(30),
        shared: false,
    }
}

#[tokio::test]
async fn a_liceo_makes_its_own_of_an_idea_and_its_family_is_known() {
    for (app, scene) in Scene::each().await {
        let mut caro = app.signed_in(app.world.caro).await;
        let path = routes::idea_adaptation(scene.idea);
        caro.get(&path)
            .await
            .is(200)
            .has("value=\"Boleto de salida de una pregunta\"")
            .has("Al final");
        let (driver, boldo) = (scene.driver.to_string(), app.world.boldo.to_string());
        let fields = form(
            "adapted",
            "En II medio escriben poco",
            "Boleto hablado",
            &driver,
            &boldo,
        );
        // Sent twice, it is one.
        caro.post(&path, &fields).await.is(303);
        caro.post(&path, &fields).await.is(303);
        let page = caro.get(&routes::idea(ID)).await.is(200);
        no_missing_key(&page);
        page.has("Boleto hablado")
            .has("1. Preguntar en voz alta")
            .has("II medio")
            .has("Solo en la teoría de este liceo")
            .has("En II medio escriben poco")
            .has("Adaptada de «Boleto de salida de una pregunta».")
            .has("Generación 2")
            .has("Planificar un ciclo");
        // A liceo plans cycles on its own idea, and changes it.
        caro.get(&format!("{}?idea={ID}", routes::CYCLE_NEW))
            .await
            .is(200)
            .has("Boleto hablado");
        caro.get(&routes::idea_edit(ID)).await.is(200);
        // The hub reads it and doesn't write it; another liceo finds neither page nor name.
        let mut ana = app.signed_in(app.world.ana).await;
        ana.get(&routes::idea(ID)).await.is(200).has_not("Cambiar la idea");
        let mut beto = app.signed_in(app.world.beto).await;
        for path in [
            routes::idea(ID),
            routes::idea_edit(ID),
            routes::idea_adaptation(ID),
            routes::idea_differences(ID, scene.idea),
            routes::idea_differences(scene.idea, ID),
        ] {
            beto.get(&path).await.is(404);
        }
        for path in [routes::idea(scene.idea), routes::IDEAS.to_owned()] {
            beto.get(&path).await.is(200).has_not("Boleto hablado");
            ana.get(&path).await.is(200).has("Boleto hablado");
        }
        // Its id in somebody else's form opens nothing.
        let arrayan = app.world.arrayan.to_string();
        beto.post(&path, &form("adapted", "x", "Otra", &driver, &arrayan))
            .await
            .is(404);
        assert_eq!(app.app.db.ancestors(app.world.network).await.expect("them").len(), 4);
    }
}

#[tokio::test]
async fn a_line_with_a_hidden_idea_in_it_goes_on() {
    let (app, scene) = Scene::sqlite().await;
    let merged = routes::idea(scene.lineage.merged);
    app.signed_in(app.world.beto)
        .await
        .get(&merged)
        .await
        .is(200)
        .has("Hecha de «Boleto de salida de una pregunta» y «Boleto de salida en voz alta».")
        .has("3 ideas en 3 generaciones");
    app.signed_in(app.world.caro)
        .await
        .get(&merged)
        .await
        .is(200)
        .has("Hecha de «Boleto de salida de una pregunta».")
        .has("2 ideas en 2 generaciones")
        .has_not("en voz alta");
}

#[tokio::test]
async fn two_of_a_family_stand_side_by_side() {
    let (app, scene) = Scene::sqlite().await;
    let mut beto = app.signed_in(app.world.beto).await;
    let page = beto
        .get(&routes::idea_differences(scene.lineage.local, scene.idea))
        .await
        .is(200);
    no_missing_key(&page);
    page.has("<ins>en voz alta</ins>")
        .has("<del>de una pregunta</del>")
        .has("Tachado: solo lo dice la primera")
        .has("Dicen lo mismo");
    no_missing_key(
        &beto
            .clone()
            .in_english()
            .get(&routes::idea_differences(scene.lineage.local, scene.idea))
            .await
            .is(200),
    );
}

#[tokio::test]
async fn what_is_wrong_comes_back_with_what_was_typed() {
    let (app, scene) = Scene::sqlite().await;
    let mut caro = app.signed_in(app.world.caro).await;
    let path = routes::idea_adaptation(scene.idea);
    let (driver, boldo) = (scene.driver.to_string(), app.world.boldo.to_string());
    for (kind, why, said) in [
        ("adapted", "", "Escribe qué cambia y por qué"),
        ("forked", "", "Cambiaste algo"),
        ("merged", "Las junto", "Elige la otra idea"),
        ("", "x", "Elige qué haces con la idea"),
    ] {
        caro.post(&path, &form(kind, why, "Boleto hablado", &driver, &boldo))
            .await
            .is(422)
            .has(said)
            .has("value=\"Boleto hablado\"")
            .has("1. Preguntar en voz alta");
    }
    let mut fields = form("merged", "Las junto", "Boleto hablado", &driver, &boldo);
    let local = scene.lineage.local.to_string();
    fields.push(("also", &local));
    caro.post(&path, &fields).await.is(422); // an idea that she can't see
    let arrayan = app.world.arrayan.to_string();
    let other = form("adapted", "x", "Boleto hablado", &driver, &arrayan);
    caro.post(&path, &other).await.is(404); // another liceo's name
}

#[tokio::test]
async fn two_of_a_liceo_change_its_idea_and_the_second_is_told() {
    for (app, scene) in Scene::each().await {
        let driver = scene.driver.to_string();
        let path = routes::idea_edit(scene.lineage.local);
        let fields = |name: &'static str, driver: &str| {
            [
                ("name", name.to_owned()),
                ("driver_id", driver.to_owned()),
                ("protocol", "Otro".to_owned()),
                ("version", "1".to_owned()),
            ]
        };
        for (person, status) in [(app.world.beto, 303), (app.world.elena, 409)] {
            let mut who = app.signed_in(person).await;
            let name = if status == 303 { "De Beto" } else { "De Elena" };
            let fields = fields(name, &driver);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let reply = who.post(&path, &fields).await.is(status);
            if status == 409 {
                reply
                    .has("De Beto")
                    .has("value=\"De Elena\"")
                    .has("Beto Profesor guardó un cambio");
            }
        }
        // What the hub made of it keeps it.
        app.signed_in(app.world.beto)
            .await
            .post(&routes::idea_removal(scene.lineage.local), &[])
            .await
            .is(409)
            .has("Otra idea viene de esta");
    }
}

#[tokio::test]
async fn an_idea_stands_where_its_tests_put_it_and_says_why() {
    for (app, scene) in Scene::each().await {
        let mut ana = app.signed_in(app.world.ana).await;
        ana.get(&routes::idea(scene.idea)).await.is(200).has("En prueba");
        story(&app, &scene, "Beto la adopta", Some(Decision::Adopt))
            .tell(&app)
            .await
            .expect("told");
        let boldo = Story {
            school: app.world.boldo,
            course: Some(app.world.other_course),
            owner: app.world.caro,
            n: Some(7),
            ..story(&app, &scene, "Caro la adopta", Some(Decision::Adopt))
        };
        boldo.tell(&app).await.expect("told");
        app.clock.advance(60);
        let lost = Story {
            owner: app.world.elena,
            course: None,
            ..story(&app, &scene, "Elena la deja", Some(Decision::Abandon))
        };
        lost.tell(&app).await.expect("told");
        // Elena's is Arrayán's newest closure: its last word is to abandon.
        let page = ana.get(&routes::idea(scene.idea)).await.is(200);
        no_missing_key(&page);
        page.has("Prometedora")
            .has("La probaron 3 equipos de 2 liceos: 4 pruebas cerradas")
            .has("Por qué dice «Prometedora»")
            .has("un liceo la adopta y uno la abandona")
            .has("«Adoptada» pide al menos 2 liceos")
            .has("Lo predicho se cumplió en 4 de 4 pruebas")
            .has("La abandonaron (1)")
            .has("Porque Elena la deja")
            .has("Nadie la ha probado con más de un curso")
            .has("Todas las pruebas son de Lenguaje")
            // Three of the four tests have thirty students or more; seven are too few to be in it.
            .has("en 3 pruebas con 8 o más estudiantes");
        app.clock.advance(60);
        story(&app, &scene, "Beto vuelve", Some(Decision::Adopt))
            .tell(&app)
            .await
            .expect("told");
        let page = ana.get(&routes::idea(scene.idea)).await.is(200);
        page.has("Adoptada en 2 liceos");
        ana.get(routes::IDEAS)
            .await
            .is(200)
            .has("Adoptada en 2 liceos")
            .has("Adoptada (1)");
        ana.get("/ideas?estado=retired").await.is(200).has("No hay ideas aquí");
        no_missing_key(&ana.in_english().get(&routes::idea(scene.idea)).await.is(200));
    }
}

#[tokio::test]
async fn the_database_counts_as_the_rule_does() {
    for (app, scene) in Scene::each().await {
        let decisions = [
            Some(Decision::Adopt),
            Some(Decision::Adapt),
            Some(Decision::Abandon),
            None,
        ];
        for number in 0..16_usize {
            let (school, owner, course): (_, _, Option<CourseId>) = if number % 3 == 0 {
                (app.world.boldo, app.world.caro, None)
            } else {
                (app.world.arrayan, app.world.beto, Some(app.world.course))
            };
            let told = Story {
                school,
                owner,
                course,
                n: (number % 2 == 0).then_some(20),
                idea: if number % 5 == 0 {
                    scene.lineage.merged
                } else {
                    scene.idea
                },
                ..story(
                    &app,
                    &scene,
                    &format!("Prueba {number}"),
                    decisions[(number * 7 + number / 4) % 4],
                )
            };
            app.clock.advance(60);
            told.tell(&app).await.expect("told");
        }
        let db = &app.app.db;
        for person in [
            app.world.ana,
            app.world.beto,
            app.world.caro,
            app.world.hugo,
            app.world.fidel,
        ] {
            let standing = db.standing(person).await.expect("standing");
            let counted = db.idea_tallies(app.world.network, &standing).await.expect("counts");
            for idea in [scene.idea, scene.lineage.merged, scene.lineage.local] {
                let tests = db.idea_tests(idea).await.expect("tests");
                let known = tests.iter().filter(|test| test.reach().counts_for(&standing));
                let tests: Vec<Test> = known.map(|test| test.counted(idea)).collect();
                let from_rule = Counts::of(idea, &tests);
                assert_eq!(
                    counted.get(&idea).map(|tally| tally.counts).unwrap_or_default(),
                    from_rule
                );
            }
        }
    }
}

#[tokio::test]
async fn what_isnt_the_readers_is_neither_listed_nor_counted() {
    let (app, scene) = Scene::sqlite().await;
    let hidden = story(&app, &scene, "En secreto", None).tell(&app).await.expect("told");
    let path = routes::idea(scene.idea);
    let count = async |person| {
        let mut who = app.signed_in(person).await;
        let page = who.get(&path).await.is(200);
        let said = page.words();
        let running: Vec<&str> = said
            .split("En marcha (")
            .skip(1)
            .filter_map(|rest| rest.split(')').next())
            .collect();
        (
            running.first().and_then(|n| n.parse::<usize>().ok()),
            page.text.contains(&hidden.to_string()),
        )
    };
    // Beto sees running, shared, done, studied, Fidel's and the hidden one; Caro the shared one alone. The analyst opens none.
    assert_eq!(count(app.world.beto).await, (Some(6), true));
    assert_eq!(count(app.world.caro).await, (Some(1), false));
    assert_eq!(count(app.world.hugo).await, (None, false));
}
