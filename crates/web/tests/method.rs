//! Depths of the form, predictions, comparisons, later ends and templates, as people meet them.

use domain::cycle::{Comparison, Depth, Scale};
use testkit::scene::Scene;

#[tokio::test]
async fn four_questions_make_a_whole_cycle() {
    for (app, scene) in Scene::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        let form = beto.get("/ciclos/nuevo?forma=quick").await.is(200);
        let form = form
            .has("Lo demás lo completamos nosotros")
            .has_not("¿Qué medida lo dirá?");
        let idea = scene.idea.to_string();
        let cycle = form.hidden("cycle");
        let fields = [
            ("cycle", cycle.as_str()),
            ("depth", "quick"),
            ("idea_id", &idea),
            ("title", ""),
            ("course_id", &app.world.course.to_string()),
            ("prediction", "Más de la mitad lo explica"),
            ("starts_on", "2026-06-08"),
            ("ends_on", "2026-06-19"),
        ];
        let reply = beto.post("/ciclos/nuevo", &fields).await.is(303);
        let page = beto.get(&reply.location).await.is(200);
        page.has("¿Qué pasa si probamos «Boleto de salida de una pregunta»?")
            .has("Prueba pequeña")
            .has("Es pequeña: si no resulta");
        let kept = app.app.db.cycle(cycle.parse().unwrap()).await.unwrap();
        assert_eq!((kept.depth, kept.scale), (Depth::Quick, Some(Scale::Class)));
        // It is remembered: the plan's form asks as much as before.
        let plan = format!("{}/plan", reply.path());
        beto.get(&plan).await.is(200).has("name=\"depth\" value=\"quick\"");
    }
}

#[tokio::test]
async fn going_deeper_and_back_loses_nothing() {
    let (app, scene) = Scene::sqlite().await;
    let mut beto = app.signed_in(app.world.beto).await;
    let form = beto.get("/ciclos/nuevo?forma=full").await.is(200);
    let (cycle, idea, measure) = (
        form.hidden("cycle"),
        scene.idea.to_string(),
        scene.open_measure.to_string(),
    );
    let beto_id = app.world.beto.to_string();
    let typed = [
        ("cycle", cycle.as_str()),
        ("depth", "full"),
        ("idea_id", &idea),
        ("measure_id", &measure),
        ("title", "Boletos"),
        ("question", "¿Basta una pregunta?"),
        ("prediction", ""),
        ("predicted_direction", "up"),
        ("predicted_low", "55"),
        ("scale", "class"),
        ("starts_on", "2026-06-08"),
        ("ends_on", "2026-06-19"),
        ("data", "Se cuentan los viernes"),
        ("dose_planned", "8"),
        ("dose_unit", "clases"),
        ("task_what", "Imprimir los boletos"),
        ("task_owner", &beto_id),
        ("task_due", "2026-06-06"),
    ];
    let mut shallower = typed.to_vec();
    shallower.push(("depth_to", "quick"));
    let quick = beto.post("/ciclos/nuevo", &shallower).await.is(200);
    let quick = quick
        .has_not("Basta una pregunta?</textarea>")
        .has("value=\"¿Basta una pregunta?\"");
    for (name, value) in [
        ("dose_planned", "8"),
        ("predicted_low", "55"),
        ("task_what", "Imprimir los boletos"),
    ] {
        assert_eq!(quick.hidden(name), value, "{name}");
    }
    assert!(
        app.app.db.cycle(cycle.parse().unwrap()).await.is_err(),
        "nothing is kept by looking"
    );
    let reply = beto.post("/ciclos/nuevo", &typed).await.is(303);
    beto.post("/ciclos/nuevo", &typed).await.is(303);
    let page = beto.get(&reply.location).await.is(200);
    page.has("La predicción es sube, 55")
        .has("Imprimir los boletos")
        .has("cae en sábado");
    let kept = app.app.db.cycle(cycle.parse().unwrap()).await.unwrap();
    assert_eq!((kept.dose_planned, kept.dose_unit.as_str()), (Some(8), "clases"));
    assert_eq!(app.app.db.tasks(kept.id).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_prediction_is_words_or_a_number_with_its_direction() {
    let (app, scene) = Scene::sqlite().await;
    let mut beto = app.signed_in(app.world.beto).await;
    let form = beto.get("/ciclos/nuevo").await.is(200);
    let (cycle, idea, measure) = (
        form.hidden("cycle"),
        scene.idea.to_string(),
        scene.open_measure.to_string(),
    );
    let mut fields = vec![
        ("cycle", cycle.as_str()),
        ("idea_id", &idea),
        ("measure_id", &measure),
        ("question", "¿Sirve?"),
        ("starts_on", "2026-06-08"),
        ("ends_on", "2026-06-19"),
        ("predicted_low", "55"),
    ];
    beto.post("/ciclos/nuevo", &fields)
        .await
        .is(422)
        .has("Di para dónde se moverá")
        .has("Sin eso no se aprende")
        .has("El método en esta prueba");
    fields.pop();
    fields.push(("predicted_direction", "same"));
    beto.post("/ciclos/nuevo", &fields).await.is(422).has("Ponle un número");
    fields.push(("predicted_low", "55"));
    beto.post("/ciclos/nuevo", &fields).await.is(303);
}

#[tokio::test]
async fn numbers_propose_the_comparison_and_the_team_has_the_last_word() {
    for (app, scene) in Scene::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        let study = format!("/ciclos/{}/estudio", scene.done);
        let form = beto.get(&study).await.is(200).has("Por los números").has("van 2 de 5");
        let version = form.hidden("version");
        let mut fields = vec![
            ("version", version.as_str()),
            ("before", "52"),
            ("observed", "60"),
            ("comparison", "below"),
            ("learned", "La mitad faltó ese día"),
        ];
        let asked = beto
            .post(&study, &fields)
            .await
            .is(422)
            .has("Los números dicen otra cosa");
        let insisted = asked.hidden("insisted");
        assert_eq!(insisted, "below");
        fields.push(("insisted", "below"));
        beto.post(&study, &fields).await.is(303);
        let full = app
            .app
            .db
            .in_full(app.app.db.cycle(scene.done).await.unwrap())
            .await
            .unwrap();
        assert_eq!(full.study.unwrap().comparison, Comparison::Below);
    }
}

#[tokio::test]
async fn an_end_is_put_off_with_a_reason_and_back() {
    for (app, scene) in Scene::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        let path = format!("/ciclos/{}/plazo", scene.running);
        let form = beto.get(&path).await.is(200);
        let (id, version) = (form.hidden("id"), form.hidden("version"));
        let sent = |until: &'static str, reason: &'static str| {
            [
                ("id", id.clone()),
                ("version", version.clone()),
                ("until_on", until.to_owned()),
                ("reason", reason.to_owned()),
            ]
        };
        let post = |fields: [(&'static str, String); 4]| fields;
        let wrong = post(sent("2026-05-29", ""));
        let wrong: Vec<(&str, &str)> = wrong.iter().map(|(name, value)| (*name, value.as_str())).collect();
        beto.post(&path, &wrong)
            .await
            .is(422)
            .has("posterior al último")
            .has("Escribe por qué se corre");
        let right = post(sent("2026-06-19", "Faltan dos semanas de boletos"));
        let right: Vec<(&str, &str)> = right.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let reply = beto.post(&path, &right).await.is(303);
        beto.post(&path, &right).await.is(303);
        let page = beto.get(&reply.location).await.is(200);
        page.has("Al principio terminaba el 29 de mayo")
            .has("Faltan dos semanas de boletos")
            .has("Deshacer");
        let cycle = app.app.db.cycle(scene.running).await.unwrap();
        assert_eq!(cycle.ends_on.to_string(), "2026-06-19");
        let calendar = domain::calendar::SchoolCalendar::new([]);
        assert_eq!(cycle.stalled_days("2026-07-01".parse().unwrap(), &calendar), None);
        assert!(cycle.stalled_days("2026-07-31".parse().unwrap(), &calendar).is_some());
        beto.post(&format!("{path}/{id}/retiro"), &[]).await.is(303);
        let cycle = app.app.db.cycle(scene.running).await.unwrap();
        assert_eq!(cycle.ends_on.to_string(), "2026-05-29");
        beto.get(&format!("/ciclos/{}", scene.running))
            .await
            .has_not("Al principio terminaba");
    }
}

#[tokio::test]
async fn a_template_is_kept_begun_from_renamed_and_taken_away() {
    for (app, scene) in Scene::each().await {
        let mut caro = app.signed_in(app.world.caro).await;
        let keep = format!("/ciclos/{}/plantilla", scene.closed);
        let form = caro.get(&keep).await.is(200).has("Queda para: Liceo Boldo");
        let id = form.hidden("id");
        caro.post(&keep, &[("id", &id), ("name", " ")])
            .await
            .is(422)
            .has("Ponle un nombre");
        let fields = [("id", id.as_str()), ("name", "Boleto comentado")];
        caro.post(&keep, &fields).await.is(303);
        caro.post(&keep, &fields).await.is(303);
        let list = caro.get("/ciclos/plantillas").await.is(200);
        list.has("Boleto comentado")
            .has("Boleto de salida")
            .has_not("Boleto en Lenguaje");
        // What is tested comes along; who, when, where and what was predicted don't.
        caro.get(&format!("/ciclos/nuevo?plantilla={id}"))
            .await
            .is(200)
            .has("¿Sirve devolverlo al día siguiente?")
            .has_not("un comentario de ayer");
        let mut beto = app.signed_in(app.world.beto).await;
        beto.get(&format!("/ciclos/nuevo?plantilla={id}"))
            .await
            .is(200)
            .has_not("¿Sirve devolverlo al día siguiente?");
        let one = format!("/ciclos/plantillas/{id}");
        let version = caro.get(&one).await.is(200).hidden("version");
        let fields = [("version", version.as_str()), ("name", "Boleto con comentario")];
        caro.post(&one, &fields).await.is(303);
        caro.post(&one, &[("version", version.as_str()), ("name", "Otro")])
            .await
            .is(409)
            .has("Boleto con comentario");
        let gone = caro.post(&format!("{one}/retiro"), &[]).await.is(303);
        caro.get(&gone.location)
            .await
            .has("Quitamos la plantilla")
            .has_not("Boleto con comentario");
        caro.post(&format!("{one}/regreso"), &[]).await.is(303);
        caro.get("/ciclos/plantillas").await.has("Boleto con comentario");
    }
}
