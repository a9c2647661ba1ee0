//! Cycles: planned, told, studied, decided; sent twice, mistaken, and written by two at once.

#[path = "cycles/form.rs"]
pub mod form;

use domain::measure::NewPoint;
use domain::permission::{EnterPoints, PointPlace, in_the_name_of};
use form::{complete, plan};
use testkit::app::TestApp;
use testkit::scene::Ground;

#[tokio::test]
async fn a_teacher_goes_round_once() {
    for app in TestApp::each().await {
        let ground = Ground::lay(&app).await.unwrap();
        let mut beto = app.signed_in(app.world.beto).await;
        beto.get("/ciclos").await.is(200).has("Aquí estarán");
        let form = beto.get(&format!("/ciclos/nuevo?idea={}", ground.idea)).await;
        form.has("value=\"Devolver el boleto comentado\"")
            .has("value=\"2026-06-02\"")
            .has("1°A");
        let reply = plan(&mut beto, &ground, &[]).await.is(303);
        let cycle = reply.path();
        complete(beto.get(&reply.location).await.is(200))
            .has("El ciclo quedó planificado")
            .has("La predicción es 55 a 70")
            .has("Contar qué se hizo");
        complete(beto.get("/ciclos").await).has("Boletos con una pregunta");

        let told = format!("{cycle}/hecho");
        let form = complete(beto.get(&told).await.is(200));
        let version = form.hidden("version");
        beto.post(&told, &[("version", &version), ("happened", "  ")])
            .await
            .is(422)
            .has("aunque sea en una frase");
        let fields = [
            ("version", version.as_str()),
            ("happened", "Lo hicimos nueve de diez veces"),
            ("surprise", "Pidieron guardarlos"),
            ("done_on", "2026-06-19"),
        ];
        beto.post(&told, &fields).await.is(303);

        let study = format!("{cycle}/estudio");
        let form = complete(beto.get(&study).await.is(200)).has("Subirá, porque se acuerdan");
        let version = form.hidden("version");
        let wrong = [
            ("version", version.as_str()),
            ("observed", "ciento"),
            ("learned", "Sirve"),
        ];
        beto.post(&study, &wrong)
            .await
            .is(422)
            .has("value=\"ciento\"")
            .has("Escribe un número");
        let fields = [
            ("version", version.as_str()),
            ("before", "52"),
            ("observed", "61,4"),
            ("learned", "La pregunta importa más que el comentario"),
        ];
        beto.post(&study, &fields).await.is(303);
        let page = complete(beto.get(&cycle).await.is(200))
            .has("Acertaron")
            .has("¿Qué hacen con esta idea?")
            .has("Pidieron guardarlos");

        let closure = format!("{cycle}/cierre");
        let version = page.hidden("version");
        complete(beto.get(&closure).await.is(200));
        beto.post(&closure, &[("version", &version), ("decision", "adopt")])
            .await
            .is(422)
            .has("Escribe por qué");
        let fields = [
            ("version", version.as_str()),
            ("decision", "adapt"),
            ("reason", "Falta otro curso"),
            ("next", "Probar en 1°D"),
        ];
        let reply = beto.post(&closure, &fields).await.is(303);
        beto.post(&closure, &fields).await.is(303);
        complete(beto.get(&reply.location).await.is(200))
            .has("Adaptada")
            .has("Deshacer el cierre")
            .has("Planificar el siguiente");
        let next = beto
            .get(&cycle.replace("/ciclos/", "/ciclos/nuevo?sigue="))
            .await
            .is(200);
        next.has("Sigue a:").has("¿Basta una pregunta?");
        complete(beto.in_english().get(&cycle).await.is(200)).has("Adapted");
    }
}

#[tokio::test]
async fn sent_twice_it_is_one_cycle() {
    for app in TestApp::each().await {
        let ground = Ground::lay(&app).await.unwrap();
        let mut beto = app.signed_in(app.world.beto).await;
        let once = plan(&mut beto, &ground, &[]).await.is(303);
        let id = once.path().replace("/ciclos/", "");
        let again = plan(&mut beto, &ground, &[("cycle", &id)]).await.is(303);
        assert_eq!(once.location, again.location);
        let mut caro = app.signed_in(app.world.caro).await;
        plan(&mut caro, &ground, &[("cycle", &id)]).await.is(404);
        beto.get("/ciclos?busca=BOLETOS").await.has("Boletos con una pregunta");
        beto.get("/ciclos?busca=nadie").await.has("Nada coincide");
        let page = beto.get("/ciclos").await;
        assert_eq!(page.text.matches("Boletos con una pregunta").count(), 1);
    }
}

#[tokio::test]
async fn a_mistake_keeps_what_was_typed() {
    let app = TestApp::sqlite().await;
    let ground = Ground::lay(&app).await.unwrap();
    let mut beto = app.signed_in(app.world.beto).await;
    let other = app.world.other_course.to_string();
    for (field, value, says) in [
        ("prediction", "", "Sin eso no se aprende"),
        ("predicted_high", "40", "menor que el primero"),
        ("predicted_high", "400", "de 0 a 100"),
        ("ends_on", "2026-06-01", "anterior al primero"),
        ("idea_id", "", "Elige la idea"),
        ("measure_id", "", "Elige una medida"),
        ("course_id", &other, "Elige una de las opciones"),
    ] {
        let reply = plan(&mut beto, &ground, &[(field, value)]).await.is(422);
        complete(reply).has(says).has("¿Basta una pregunta?");
    }
    // The idea's name stands in for a title left blank.
    let reply = plan(&mut beto, &ground, &[("title", "")]).await.is(303);
    beto.get(&reply.location)
        .await
        .has("<h1>Devolver el boleto comentado</h1>");
}

#[tokio::test]
async fn the_second_of_two_is_told_and_loses_nothing() {
    for app in TestApp::each().await {
        let ground = Ground::lay(&app).await.unwrap();
        let mut beto = app.signed_in(app.world.beto).await;
        let mut dora = app.signed_in(app.world.dora).await;
        let cycle = plan(&mut beto, &ground, &[]).await.is(303).path();
        let told = format!("{cycle}/hecho");
        let version = beto.get(&told).await.hidden("version");
        let fields = |version, happened| [("version", version), ("happened", happened), ("done_on", "2026-06-19")];
        app.clock.advance(60);
        dora.post(&told, &fields(&version, "Lo hizo otra docente"))
            .await
            .is(303);
        let late = beto.post(&told, &fields(&version, "Lo hice yo")).await.is(409);
        let late = complete(late)
            .has("Dora Directora guardó un cambio")
            .has("Lo hizo otra docente")
            .has("Lo hice yo");
        let version = late.hidden("version");
        app.clock.advance(60);
        beto.post(&told, &fields(&version, "Lo hice yo")).await.is(303);
        beto.get(&cycle).await.has("Lo hice yo").has_not("Lo hizo otra docente");

        let stale_plan = format!("{cycle}/plan");
        let form = dora.get(&stale_plan).await.is(200);
        complete(form);
        let (idea, measure) = (ground.idea.to_string(), ground.measure.to_string());
        let fields = [
            ("version", "1"),
            ("idea_id", idea.as_str()),
            ("measure_id", &measure),
            ("title", "Otro título"),
            ("question", "¿Y con dos?"),
            ("prediction", "También"),
            ("starts_on", "2026-06-08"),
            ("ends_on", "2026-06-19"),
        ];
        complete(dora.post(&stale_plan, &fields).await.is(409))
            .has("Beto Profesor guardó un cambio")
            .has("¿Y con dos?")
            .has("¿Basta una pregunta?");
    }
}

#[tokio::test]
async fn the_study_brings_what_the_chart_knows() {
    for app in TestApp::each().await {
        let ground = Ground::lay(&app).await.unwrap();
        let world = app.world;
        let measure = app.app.db.measure(ground.measure).await.unwrap();
        let place = PointPlace {
            school: world.arrayan,
            course: None,
        };
        let proof = in_the_name_of(world.dora, EnterPoints { measure, place });
        let points = [
            ("2026-05-18", 50.0, Some(20)),
            ("2026-05-25", 54.0, Some(20)),
            ("2026-06-01", 99.0, Some(3)),
            ("2026-06-08", 66.0, Some(20)),
        ]
        .map(|(day, value, n)| NewPoint::of(day.parse().unwrap(), value, n));
        let mut w = app.app.db.write(app.moment()).await.unwrap();
        w.enter_points(&proof, &points).await.unwrap();
        w.commit().await.unwrap();
        let mut elena = app.signed_in(world.elena).await;
        let cycle = plan(&mut elena, &ground, &[]).await.is(303).path();
        let told = format!("{cycle}/hecho");
        let version = elena.get(&told).await.hidden("version");
        let fields = [
            ("version", version.as_str()),
            ("happened", "Sí"),
            ("done_on", "2026-06-19"),
        ];
        elena.post(&told, &fields).await.is(303);
        // Three answers are too few to be brought into what the network will read.
        complete(elena.get(&format!("{cycle}/estudio")).await.is(200))
            .has("value=\"52\"")
            .has("value=\"66\"")
            .has("mediana de 2 puntos del liceo");
    }
}
