//! Surveys: given by a form, answered by phones and on paper, closed, and what comes of them for whom.

#[path = "surveys/apart.rs"]
mod apart;
#[path = "surveys/files.rs"]
mod files;
#[path = "surveys/numbers.rs"]
mod numbers;
#[path = "surveys/short_form.rs"]
mod short_form;
#[path = "surveys/texts.rs"]
mod texts;

use domain::id::{AdministrationId, CourseId};
use domain::permission::{ArrangeSchool, by_the_installation};
use domain::school::{Level, NewCourse};
use serde_json::json;
use testkit::app::{A_MONDAY, Browser, Reply, TestApp};
use testkit::personas::World;
use testkit::scene::Scene;

use crate::answering::{chance_id, send};

/// A form as Fidel fills it in for 1°A, and for another course if there is one.
async fn given(fidel: &mut Browser, courses: &[CourseId]) -> String {
    let form = fidel.get("/encuestas/nueva").await.is(200);
    let id = value_of(&form, "name=\"id\" value=\"");
    let pulse = value_of_option(&form, "Pulso");
    let mut fields = vec![
        ("id".to_owned(), id),
        ("instrument".to_owned(), pulse),
        ("name".to_owned(), "Pulso de junio".to_owned()),
        ("linking".to_owned(), "anonymous".to_owned()),
        ("basis".to_owned(), "legal-function".to_owned()),
        ("opens_on".to_owned(), A_MONDAY.day().to_string()),
        ("closes_on".to_owned(), A_MONDAY.day().plus_days(2).to_string()),
    ];
    for course in courses {
        fields.push(("course".to_owned(), course.to_string()));
        fields.push((format!("size-{course}"), "32".to_owned()));
    }
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let reply = fidel.post("/encuestas/nueva", &fields).await.is(303);
    // The same form sent again is the same survey.
    let again = fidel.post("/encuestas/nueva", &fields).await.is(303);
    assert_eq!(again.location, reply.location);
    reply.location.split('?').next().expect("a path").to_owned()
}

fn value_of(page: &Reply, before: &str) -> String {
    let rest = page.text.split(before).nth(1).expect(before);
    rest.split('"').next().expect("a value").to_owned()
}

fn value_of_option(page: &Reply, says: &str) -> String {
    let option = page
        .text
        .split("<option value=\"")
        .find(|option| option.contains(says))
        .expect(says);
    option.split('"').next().expect("a value").to_owned()
}

/// So many students of a course send the same answers.
async fn answered(app: &TestApp, code: &str, students: usize, choice: &str) {
    for _ in 0..students {
        let body = json!({
            "id": chance_id(), "version": 1, "language": "es-CL", "seconds": 60,
            "answers": {
                "interest": { "choice": choice }, "practice": { "choice": "3" }, "feedback": { "choice": "2" },
                "reflection": { "choice": "4" }, "collaboration": { "choice": "5" },
            },
        });
        send(&mut app.visitor(), code, body.to_string().as_bytes())
            .await
            .is(200);
    }
}

async fn released(app: &TestApp, path: &str) {
    let id: AdministrationId = path.rsplit('/').next().expect("an id").parse().expect("an id");
    app.clock.advance(4 * 86_400);
    let moment = app.moment();
    jobs::Release::of(id)
        .run(&app.app.db, moment.at, moment.ids)
        .await
        .expect("it is made");
}

async fn second_course(app: &TestApp, world: &World) -> CourseId {
    let mut w = app.app.db.write(app.moment()).await.expect("a write");
    let new = NewCourse {
        year: 2026,
        level: Level::First,
        letter: "B".to_owned(),
    };
    let proof = by_the_installation(ArrangeSchool(world.arrayan));
    let id = w.add_course(&proof, &new).await.expect("a course");
    w.commit().await.expect("kept");
    id
}

#[tokio::test]
async fn from_the_form_to_the_results() {
    for app in TestApp::each().await {
        let world = app.world;
        let other = second_course(&app, &world).await;
        let mut fidel = app.signed_in(world.fidel).await;
        let path = given(&mut fidel, &[world.course, other]).await;
        let page = fidel
            .get(&path)
            .await
            .is(200)
            .has("1°A")
            .has("1°B")
            .has("El conteo se muestra desde ocho");
        let codes: Vec<String> = page
            .text
            .split("board-code\" href=\"/e/")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .map(str::to_owned)
            .collect();
        fidel
            .get(&format!("{path}/hoja"))
            .await
            .is(200)
            .has(&codes[0])
            .has("Nadie puede saber qué respondiste");
        answered(&app, &codes[0], 20, "4").await;
        answered(&app, &codes[1], 5, "1").await;
        fidel
            .get(&path)
            .await
            .is(200)
            .has("Van 20 de 32")
            .has("El conteo se muestra desde ocho");
        released(&app, &path).await;

        // The course of five is in no sum. What is left is one course, and its results are its teacher's, not the liceo's.
        let results = format!("{path}/resultados");
        fidel
            .get(&results)
            .await
            .is(200)
            .has("Son de quien enseña el curso")
            .has_not("Respondieron 20");
        fidel
            .get(&format!("{results}?grupo=liceo"))
            .await
            .is(200)
            .has_not("Respondieron 20");
        let mut beto = app.signed_in(world.beto).await;
        beto.get(&results)
            .await
            .is(200)
            .has("1°A")
            .has("Respondieron 20 estudiantes");
        beto.get(&format!("{results}?grupo=liceo")).await.is(404);
        let mut caro = app.signed_in(world.caro).await;
        caro.get(&path).await.is(404);
        caro.get(&results).await.is(404);
        // One liceo is no network.
        let mut ana = app.signed_in(world.ana).await;
        ana.get(&results).await.is(404);
        let list = ana.get("/encuestas").await.is(200).has("Resultados de la red");
        let network = format!("/encuestas/red/{}", value_of(&list, "href=\"/encuestas/red/"));
        ana.get(&network).await.is(200).has("Todavía no hay tres liceos");
        ana.in_english()
            .get(&network)
            .await
            .is(200)
            .has("not yet three schools");
    }
}

/// Two courses: the liceo is shown to who leads it while both are their teachers' alone, and not once one of them is shared.
#[tokio::test]
async fn nobody_takes_a_shared_course_off_the_liceo() {
    for app in TestApp::each().await {
        let world = app.world;
        let other = second_course(&app, &world).await;
        let mut elena = app.signed_in(world.elena).await;
        let path = given(&mut elena, &[world.course, other]).await;
        let page = elena.get(&path).await.is(200);
        let codes = page
            .text
            .split("board-code\" href=\"/e/")
            .skip(1)
            .filter_map(|rest| rest.split('"').next());
        for code in codes {
            answered(&app, code, 10, "4").await;
        }
        released(&app, &path).await;
        let liceo = format!("{path}/resultados?grupo=liceo");
        elena.get(&liceo).await.is(200).has("Respondieron 20 estudiantes");
        let mut w = app.app.db.write(app.moment()).await.expect("a write");
        w.share_course_points(world.beto, world.course, true)
            .await
            .expect("shared");
        w.commit().await.expect("kept");
        elena.get(&liceo).await.is(404);
        let own = format!("{path}/resultados?grupo={}", world.course);
        elena.get(&own).await.is(200).has("Respondieron 10 estudiantes");
    }
}

#[tokio::test]
async fn sheets_of_paper_are_typed_and_counted_once() {
    for app in TestApp::each().await {
        let world = app.world;
        let mut beto = app.signed_in(world.beto).await;
        let path = given(&mut beto, &[world.course]).await;
        let paper = format!("{path}/papel/{}", world.course);
        let form = beto.get(&paper).await.is(200).has("Esta semana");
        let id = value_of(&form, "name=\"id\" value=\"");
        let wrong = [("id", id.as_str()), ("sheets", "34251\n3425\n94251")];
        beto.post(&paper, &wrong)
            .await
            .is(422)
            .has("Línea 2:")
            .has("Línea 3:")
            .has("34251");
        let sheets = "34251\n3 4 2 5 1\n-----\n00000\n11111\n22222\n33333\n44444\n55555";
        let right = [("id", id.as_str()), ("sheets", sheets)];
        beto.post(&paper, &right).await.is(303);
        beto.post(&paper, &right).await.is(303);
        beto.get(&path).await.is(200).has("Van 9 de 32");
    }
}

#[tokio::test]
async fn what_was_done_is_told_and_two_who_tell_lose_nothing() {
    for app in TestApp::each().await {
        let world = app.world;
        let (mut fidel, mut beto) = (app.signed_in(world.fidel).await, app.signed_in(world.beto).await);
        let path = given(&mut fidel, &[world.course]).await;
        let said = format!("{path}/hicimos");
        fidel.post(&said, &[("said", ""), ("done", "")]).await.is(422);
        fidel
            .post(&said, &[("said", "Que falta tiempo"), ("done", "Diez minutos más")])
            .await
            .is(303);
        beto.post(&said, &[("said", "Otra cosa"), ("done", "Otra")])
            .await
            .is(409)
            .has("Diez minutos más")
            .has("Otra cosa");
        fidel.get(&said).await.is(200).has("Que falta tiempo");
    }
}

#[tokio::test]
async fn a_form_with_mistakes_comes_back_with_what_was_typed() {
    for app in TestApp::each().await {
        let mut fidel = app.signed_in(app.world.fidel).await;
        let form = fidel.get("/encuestas/nueva").await.is(200);
        let (id, pulse) = (value_of(&form, "name=\"id\" value=\""), value_of_option(&form, "Pulso"));
        let course = app.world.course.to_string();
        let size = format!("size-{course}");
        let fields = [
            ("id", id.as_str()),
            ("instrument", &pulse),
            ("name", "Pulso largo"),
            ("linking", "anonymous"),
            ("basis", "legal-function"),
            ("opens_on", "2026-06-01"),
            ("closes_on", "2026-12-01"),
            ("course", &course),
            (&size, "999"),
        ];
        fidel
            .post("/encuestas/nueva", &fields)
            .await
            .is(422)
            .has("Pulso largo")
            .has("Son más de sesenta días")
            .has("de 1 a 60")
            .has("999");
    }
}

/// What a liceo stands on is kept and read; where that is consent, there has to be a text that somebody can say yes to.
#[tokio::test]
async fn a_survey_says_what_the_liceo_stands_on_and_whom_it_may_ask() {
    let (app, _) = Scene::sqlite().await;
    let world = app.world;
    let mut fidel = app.signed_in(world.fidel).await;
    let form = fidel.get("/encuestas/nueva").await.is(200);
    let pulse = value_of_option(&form, "Pulso");
    let course = world.course.to_string();
    let size = format!("size-{course}");
    let mut give = async |name: &str, linking: &str, basis: &str| {
        let form = fidel.get("/encuestas/nueva").await;
        let id = value_of(&form, "name=\"id\" value=\"");
        let fields = [
            ("id", id.as_str()),
            ("instrument", &pulse),
            ("name", name),
            ("linking", linking),
            ("basis", basis),
            ("opens_on", &A_MONDAY.day().to_string()),
            ("closes_on", &A_MONDAY.day().plus_days(2).to_string()),
            ("course", &course),
            (&size, "30"),
        ];
        fidel.post("/encuestas/nueva", &fields).await
    };
    give("Sin base", "anonymous", "")
        .await
        .is(422)
        .has("Elige en qué se apoya");
    // The scene's network has a text for answers that are kept together, and none for surveys without names.
    give("Con permiso", "anonymous", "consent")
        .await
        .is(422)
        .has("todavía no tiene un texto");
    let all = give("Por función", "anonymous", "legal-function")
        .await
        .is(303)
        .location;
    let some = give("Con código propio", "own-code", "law").await.is(303).location;
    let mut beto = app.signed_in(world.beto).await;
    let whom = |path: &str| {
        let id = path
            .split('?')
            .next()
            .unwrap_or(path)
            .rsplit('/')
            .next()
            .unwrap_or("")
            .to_owned();
        web::routes::survey_invited(id, world.course)
    };
    beto.get(&whom(&all))
        .await
        .is(200)
        .has("Se puede invitar a 3 de 3")
        .has("En la función que la ley da");
    // Luz by her guardian's paper, Sol as she begins; Mar not, and nobody reads why.
    beto.get(&whom(&some))
        .await
        .is(200)
        .has("Se puede invitar a 2 de 3")
        .has("En la autorización")
        .has_not("Falta la de su apoderado");
}
