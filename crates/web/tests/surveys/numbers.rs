//! Numbers and several choices: shown of everybody, withheld of few, and no number of a part of them.

use domain::administration::{Linking, NewAdministration};
use domain::id::{AdministrationId, CourseId};
use domain::permission::{GiveSurvey, by_the_installation};
use serde_json::{Value, json};
use testkit::app::{A_MONDAY, TestApp};
use testkit::surveys::{EVERY_KIND, publish};

use super::{chance_id, released, second_course, send};

/// The survey of every kind, given to some courses: where it is, and their codes.
pub async fn given(app: &TestApp, courses: &[CourseId]) -> (String, Vec<String>) {
    let (instrument, version) = publish(app, EVERY_KIND).await.expect("published");
    let new = NewAdministration {
        instrument,
        version,
        short_form: None,
        name: "Semana".to_owned(),
        linking: Linking::Anonymous,
        basis: domain::consent::LegalBasis::LegalFunction,
        thirds: false,
        asks_sex: false,
        opens_at: A_MONDAY.plus_seconds(-3600),
        closes_at: A_MONDAY.plus_days(2),
        courses: courses.iter().map(|course| (*course, 30)).collect(),
    };
    let proof = by_the_installation(GiveSurvey {
        school: app.world.arrayan,
        courses: courses.to_vec(),
    });
    let mut w = app.app.db.write(app.moment()).await.expect("a write");
    let id = AdministrationId::new(w.ids(), w.at());
    w.give_survey(&proof, app.world.network, id, &new).await.expect("given");
    w.commit().await.expect("kept");
    let sittings = app.app.db.sittings(id).await.expect("sittings");
    let codes = sittings.into_iter().map(|line| line.sitting.code).collect();
    (format!("/encuestas/{id}"), codes)
}

/// Students of a course answer; each of the first `writing` did exercises, for one to four hours.
async fn answered(app: &TestApp, code: &str, (students, writing): (i64, i64)) {
    for student in 0..students {
        let mut answers: Value = json!({ "useful": { "choice": "2" }, "did": { "choice": "no" } });
        if student < writing {
            answers["did"] = json!({ "choice": "yes" });
            answers["hours"] = json!({ "number": student % 4 + 1 });
        }
        if student < writing && student % 4 > 0 {
            let places: &[&str] = if student % 2 == 0 { &["home"] } else { &["home", "work"] };
            answers["where"] = json!({ "choices": places });
        }
        let body = json!({ "id": chance_id(), "version": 1, "language": "es-CL", "answers": answers });
        send(&mut app.visitor(), code, body.to_string().as_bytes())
            .await
            .is(200);
    }
}

#[tokio::test]
async fn numbers_and_choices_of_everybody_are_shown() {
    for app in TestApp::each().await {
        let (path, codes) = given(&app, &[app.world.course]).await;
        answered(&app, &codes[0], (22, 20)).await;
        released(&app, &path).await;
        // A survey of one course: its teacher sees everybody of it.
        let mut beto = app.signed_in(app.world.beto).await;
        beto.get(&format!("{path}/resultados"))
            .await
            .is(200)
            .has("Promedio 2,50, según 20 estudiantes")
            .has("entre 1,75 y 3,25; la del medio, 2,50")
            .has("Desviación estándar 1,15")
            .has("En mi casa</th><td class=\"num\">15 de 15")
            .has("En la práctica</th><td class=\"num\">10 de 15");
    }
}

#[tokio::test]
async fn of_fewer_than_eight_no_number_is_shown() {
    for app in TestApp::each().await {
        let (path, codes) = given(&app, &[app.world.course]).await;
        answered(&app, &codes[0], (20, 7)).await;
        released(&app, &path).await;
        let id: AdministrationId = path.rsplit('/').next().expect("an id").parse().expect("an id");
        let frozen = app.app.db.release(id).await.expect("results");
        assert!(!frozen.contains("quartiles"), "{frozen}");
        let mut beto = app.signed_in(app.world.beto).await;
        beto.get(&format!("{path}/resultados"))
            .await
            .is(200)
            .has("¿Cuántas horas, más o menos?</h3><p>No se muestra")
            .has_not("Promedio")
            .has("En mi casa</th><td class=\"num\">no se muestra");
    }
}

#[tokio::test]
async fn of_a_course_among_others_no_number_is_shown() {
    for app in TestApp::each().await {
        let other = second_course(&app, &app.world).await;
        let (path, codes) = given(&app, &[app.world.course, other]).await;
        for code in &codes {
            answered(&app, code, (12, 12)).await;
        }
        released(&app, &path).await;
        let results = format!("{path}/resultados");
        let mut elena = app.signed_in(app.world.elena).await;
        elena
            .get(&results)
            .await
            .is(200)
            .has("Promedio 2,50, según 24 estudiantes");
        let mut beto = app.signed_in(app.world.beto).await;
        beto.get(&results)
            .await
            .is(200)
            .has("Respondieron 12 estudiantes")
            .has("Se dice solo de todo el liceo")
            .has_not("Promedio");
    }
}
