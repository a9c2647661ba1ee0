//! A short form, from who gives it to what comes of it: what it doesn't ask is nowhere, what it doesn't measure has no score.

use domain::id::{AdministrationId, InstrumentId};
use domain::measure::Point;
use domain::permission::{DefineMeasure, by_the_installation};
use serde_json::{Value, json};
use testkit::app::{Browser, Reply, TestApp};
use testkit::scene::Scene;
use testkit::surveys::{EVERY_KIND, publish};

use super::{chance_id, released, send, value_of, value_of_option};

/// The survey of every kind with two short forms: one asks some items of the scale, the other measures it whole.
fn with_short_forms() -> String {
    let mut file: Value = serde_json::from_str(EVERY_KIND).expect("the file of an instrument");
    let words = |text: &str| json!({ "es-CL": text, "en": text, "arn": text });
    file["instrument"]["key"] = json!("in_short");
    file["instrument"]["short_forms"] = json!([
        { "key": "quick", "title": words("Rápida"), "items": ["useful", "calm", "did"], "scales": [] },
        { "key": "voice_only", "title": words("Solo voz"), "items": ["useful", "calm", "heard"],
          "scales": [{ "scale": "voice", "minimum": 2 }] },
    ]);
    file.to_string()
}

async fn give(fidel: &mut Browser, app: &TestApp, says: &str) -> Reply {
    let form = fidel.get("/encuestas/nueva").await.is(200);
    let (id, instrument) = (value_of(&form, "name=\"id\" value=\""), value_of_option(&form, says));
    let (course, today) = (app.world.course.to_string(), app.moment().at.day());
    let (size, until) = (format!("size-{course}"), today.plus_days(2).to_string());
    let fields = [
        ("id", id.as_str()),
        ("instrument", &instrument),
        ("name", says),
        ("linking", "anonymous"),
        ("basis", "legal-function"),
        ("opens_on", &today.to_string()),
        ("closes_on", &until),
        ("course", &course),
        (&size, "32"),
    ];
    let none = format!("{instrument}/none");
    let mut wrong = fields.to_vec();
    wrong[1] = ("instrument", &none);
    fidel.post("/encuestas/nueva", &wrong).await.is(422).has(says);
    fidel.post("/encuestas/nueva", &fields).await.is(303)
}

/// Twenty students answer, and the results are made. What a form doesn't ask comes along from an old page.
async fn answered(app: &TestApp, path: &str) {
    let id: AdministrationId = path.rsplit('/').next().expect("an id").parse().expect("an id");
    let code = app.app.db.sittings(id).await.expect("sittings").remove(0).sitting.code;
    for student in 0..20 {
        let choice = json!({ "choice": (student % 4 + 1).to_string() });
        let answers = json!({ "useful": choice, "calm": choice, "heard": choice, "did": { "choice": "yes" }, "hours": { "number": 3 } });
        let body = json!({ "id": chance_id(), "version": 1, "language": "es-CL", "seconds": 90, "answers": answers });
        send(&mut app.visitor(), &code, body.to_string().as_bytes())
            .await
            .is(200);
    }
    released(app, path).await;
}

async fn feed(app: &TestApp, scene: &Scene, instrument: InstrumentId) {
    let mut w = app.app.db.write(app.moment()).await.expect("a write");
    let proof = by_the_installation(DefineMeasure(None));
    w.feed_measure(
        &proof,
        (app.world.network, scene.open_measure),
        Some((instrument, "voice")),
    )
    .await
    .expect("fed");
    w.commit().await.expect("kept");
}

async fn points(app: &TestApp, scene: &Scene) -> Vec<Point> {
    let of = app.app.db.course_points(scene.open_measure, app.world.course).await;
    of.expect("points")
}

#[tokio::test]
async fn a_short_form_is_asked_counted_and_compared_as_what_it_is() {
    for (app, scene) in Scene::each().await {
        let (instrument, _) = publish(&app, &with_short_forms()).await.expect("published");
        feed(&app, &scene, instrument).await;
        let (mut fidel, mut beto) = (
            app.signed_in(app.world.fidel).await,
            app.signed_in(app.world.beto).await,
        );

        let path = path_of(&give(&mut fidel, &app, "Rápida (3 preguntas)").await);
        fidel.get(&path).await.is(200).has("Cómo estuvo tu semana · Rápida");
        let before = points(&app, &scene).await;
        let paper = format!("{path}/papel/{}", app.world.course);
        fidel
            .get(&paper)
            .await
            .is(200)
            .has("pude trabajar con calma")
            .has_not("mi opinión contó");
        let id: AdministrationId = path.rsplit('/').next().expect("an id").parse().expect("an id");
        let code = app.app.db.sittings(id).await.expect("sittings").remove(0).sitting.code;
        for page in ["", "/lista", "/lista?imprimir=1"] {
            let phone = app.visitor().get(&format!("/e/{code}{page}")).await.is(200);
            phone
                .has("pude trabajar con calma")
                .has_not("mi opinión contó")
                .has_not("Cuántas horas, más");
        }
        answered(&app, &path).await;
        let kept = app.app.db.answered(id).await.expect("answers");
        assert!(
            kept.iter()
                .all(|line| !line.answers.contains("heard") && !line.answers.contains("hours"))
        );
        // Two items of the scale are asked and say nothing of it: no score, no trust, no point.
        beto.get(&format!("{path}/resultados"))
            .await
            .is(200)
            .has("Respondieron 20 estudiantes")
            .has("Rápida")
            .has("pude trabajar con calma")
            .has_not("mi opinión contó")
            .has_not("de 100")
            .has_not("<h2 id=\"e1\">Voz");
        assert_eq!(points(&app, &scene).await, before);

        let whole = path_of(&give(&mut fidel, &app, "Solo voz (3 preguntas)").await);
        answered(&app, &whole).await;
        beto.get(&format!("{whole}/resultados"))
            .await
            .is(200)
            .has("mi opinión contó")
            .has("50 de 100, según 20 estudiantes")
            .has("En «Rápida (3 preguntas)» se preguntaron otras partes de esta escala");
        assert_ne!(
            points(&app, &scene).await,
            before,
            "a form that asks the whole scale feeds it"
        );

        let again = path_of(&give(&mut fidel, &app, "Solo voz (3 preguntas)").await);
        answered(&app, &again).await;
        beto.get(&format!("{again}/resultados"))
            .await
            .is(200)
            .has("Casi igual que en «Solo voz (3 preguntas)»");
    }
}

fn path_of(reply: &Reply) -> String {
    reply.location.split('?').next().expect("a path").to_owned()
}
