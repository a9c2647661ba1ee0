//! Real answers go the whole way: a spreadsheet as a teacher has it, the page of the class, and each question's share as the file has it.
//! The files lie beside the project; where they don't, this says so and is skipped.

use domain::assessment::Given;
use domain::id::AssessmentId;
use testkit::app::TestApp;
use testkit::real::{CLASS, Class, chosen, scored};
use web::routes;

#[tokio::test]
async fn real_answers_become_a_class_s_page_with_the_files_own_shares() {
    let all: Option<Vec<(&str, Class)>> = ["numeracy_scored", "pisamath", "pisaread", "timss", "math_exam_14w"]
        .into_iter()
        .map(|name| Some((name, scored(name)?)))
        .collect();
    let (Some(mut all), Some(raw)) = (all, chosen("numeracy_raw", "numeracy_scored")) else {
        testkit::missing("real answers", "shared/data/irt is not beside the project");
        return;
    };
    all.push(("numeracy_raw", raw));
    for (number, app) in TestApp::each().await.into_iter().enumerate() {
        let names = testkit::real::students(&app).await.unwrap();
        for (name, class) in &all {
            // PostgreSQL stores what SQLite stores: one file there is enough.
            if number > 0 && *name != "numeracy_raw" {
                continue;
            }
            goes_the_whole_way(&app, name, class, &names).await;
        }
    }
}

async fn goes_the_whole_way(app: &TestApp, name: &str, class: &Class, names: &[String]) {
    let mut beto = app.signed_in(app.world.beto).await;
    let id = made(app, &mut beto, class).await;
    let bring = routes::class_sheet(&id, app.world.course);
    let sheet = class.sheet(names);
    let here = beto.upload(&bring, "respuestas.csv", sheet.as_bytes()).await.is(303);
    let here = here.location;
    beto.get(&here)
        .await
        .is(200)
        .has(&format!("Se agregan las respuestas de {CLASS} estudiantes"));
    beto.post(&here, &[]).await.is(303);

    // What is kept is what the file says, worth what the field's scoring gives.
    let id: AssessmentId = id.parse().unwrap();
    let paper = app.app.db.paper(id).await.unwrap();
    let kept = app.app.db.class_answers(id, app.world.course).await.unwrap();
    for (line, points) in kept.iter().zip(&class.points) {
        let answers = line.answers.as_ref().unwrap();
        let found: Vec<f64> = paper
            .items
            .iter()
            .map(|item| answers.of(item).map_or(0.0, |given: Given| given.points(item).unwrap()))
            .collect();
        assert_eq!(&found, points, "{name}: {}", line.listed());
    }
    let page = beto.get(&routes::class(id, app.world.course)).await.is(200);
    let page = page.has(&format!("Respuestas de {CLASS} estudiantes"));
    for (at, item) in class.items.iter().enumerate() {
        let right: f64 = class.points.iter().map(|row| row[at]).sum::<f64>() / class.points.len() as f64;
        let said = format!("<th scope=\"row\">{item}</th>");
        let (_, row) = page
            .text
            .split_once(&said)
            .unwrap_or_else(|| panic!("{name}: no row of {item}"));
        let row = row.split("</tr>").next().unwrap();
        let share = format!("{} %", (right * 100.0).round());
        assert!(
            row.replace('\u{a0}', " ").contains(&share),
            "{name}, {item}: {share} in {row}"
        );
    }
}

async fn made(app: &TestApp, beto: &mut testkit::app::Browser, class: &Class) -> String {
    let form = beto.get(routes::ASSESSMENT_NEW).await.is(200);
    let (id, course, keys) = (form.hidden("id"), app.world.course.to_string(), class.keys.join(" "));
    let fields = [
        ("id", id.as_str()),
        ("name", "Respuestas de verdad"),
        ("subject", "language"),
        ("occasion", "between"),
        ("day", "2026-06-01"),
        ("keys", &keys),
        ("items", ""),
        ("course", &course),
    ];
    beto.post(routes::ASSESSMENT_NEW, &fields).await.is(303);
    id
}
