//! Slips at the liceo: printed, typed from paper, what its results say of the same students, and what it knows of one.

use domain::id::StudentId;
use domain::permission::{KeepRoster, in_the_name_of};
use serde_json::{Value, json};
use testkit::app::TestApp;
use testkit::scene::{Scene, facts};
use testkit::surveys::{Giving, PULSE, give, publish};
use web::routes;

use super::slips::{Stage, WITH_SLIPS, slip};
use super::{counted, given, send};

#[tokio::test]
async fn slips_are_printed_for_who_may_take_part_and_nobody_else() {
    let stage = Stage::sqlite().await;
    let world = stage.app.world;
    let path = routes::survey_slips(stage.given.administration, world.course);
    let luz = stage.slip(stage.scene.students.luz).await;
    let mut beto = stage.app.signed_in(world.beto).await;
    let sheet = beto.get(&path).await.is(200);
    let sheet = sheet
        .has("Ñirre, Luz")
        .has("Ñirre, Sol")
        .has_not("Ñirre, Mar")
        .has(&luz);
    assert_eq!(
        beto.get(&path).await.text.matches(&luz).count(),
        sheet.text.matches(&luz).count()
    );
    beto.get(&routes::survey(stage.given.administration)).await.has(&path);
    for person in [world.ana, world.caro, world.karen] {
        stage.app.signed_in(person).await.get(&path).await.is(404);
    }
    // A survey without names has none.
    let anonymous = given(&stage.app, Giving::default()).await;
    let path = routes::survey_slips(anonymous.administration, world.course);
    beto.get(&path).await.is(404);
}

#[tokio::test]
async fn sheets_of_paper_begin_with_the_slip() {
    let stage = Stage::sqlite().await;
    let world = stage.app.world;
    let students = stage.scene.students;
    let (luz, mar) = (stage.slip(students.luz).await, stage.slip(students.mar).await);
    let path = routes::survey_paper(stage.given.administration, world.course);
    let mut beto = stage.app.signed_in(world.beto).await;
    let signs = beto
        .get(&path)
        .await
        .is(200)
        .text
        .matches("<li class=\"tight\"><h3>")
        .count();
    let sheet = |slip: &str| format!("{slip} {}", "1".repeat(signs));
    let typed = [sheet(&luz), sheet(&mar), sheet("AAA-AAA-AAB")].join("\n");
    beto.post(&path, &[("id", "hojas"), ("sheets", &typed)])
        .await
        .is(422)
        .has("Falta una autorización vigente")
        .has("No empieza con el código");
    assert_eq!(counted(&stage.app, &stage.given).await, (0, 0));
    for _ in 0..2 {
        beto.post(&path, &[("id", "hojas"), ("sheets", &sheet(&luz))])
            .await
            .is(303);
    }
    assert_eq!(counted(&stage.app, &stage.given).await, (1, 0));
}

#[tokio::test]
async fn a_student_gets_a_copy_and_is_erased_on_request() {
    for there in Scene::each().await {
        let stage = Stage::of(there).await;
        let world = stage.app.world;
        let luz = stage.scene.students.luz;
        let body = stage.body(&stage.slip(luz).await);
        stage.send(&body).await.is(200);
        let mut dora = stage.app.signed_in(world.dora).await;
        let copy = dora.get(&routes::student_copy(world.arrayan, luz)).await.is(200).text;
        let copy: Value = serde_json::from_str(&copy).expect("JSON");
        assert_eq!(copy["student"][0]["given_names"], "Luz");
        // To surveys, and to a students' team.
        assert_eq!(copy["consents"].as_array().map(Vec::len), Some(2));
        assert!(
            !copy.to_string().contains("useful"),
            "whoever hands it out would read what she answered"
        );
        assert!(copy["enrolments"].as_array().is_some_and(|all| !all.is_empty()));

        let path = routes::student_erasure(world.arrayan, luz);
        dora.post(&path, &[]).await.is(422).has("Marca la casilla");
        assert_eq!(counted(&stage.app, &stage.given).await, (1, 0));
        dora.post(&path, &[("borrar", "si")]).await.is(303);
        dora.post(&path, &[("borrar", "si")]).await.is(404);
        dora.get(&routes::students(world.arrayan))
            .await
            .is(200)
            .has_not("Ñirre, Luz");
        assert_eq!(counted(&stage.app, &stage.given).await, (0, 0));
        let left = stage.app.app.db.student_copy(luz).await.expect("a copy");
        let rows = |part: &str| left[part].as_array().map(Vec::len);
        for part in ["student", "enrolments", "consents", "guardian_links"] {
            assert_eq!(rows(part), Some(0), "{part}");
        }
    }
}

/// Ten who decide by themselves.
async fn ten(app: &TestApp) -> Vec<StudentId> {
    let world = app.world;
    let keep = in_the_name_of(world.dora, KeepRoster(world.arrayan));
    let mut w = app.app.db.write(app.moment()).await.expect("a write");
    let mut all = Vec::new();
    for n in 0..10 {
        let (id, since) = (StudentId::new(w.ids(), w.at()), w.at().day());
        let who = facts(&format!("Diez {n}"), "2009-01-01".parse().ok());
        w.add_student(&keep, world.network, id, &who, (world.course, since))
            .await
            .expect("added");
        all.push(id);
    }
    w.commit().await.expect("kept");
    all
}

#[tokio::test]
async fn a_liceo_reads_how_far_the_same_students_moved() {
    let stage = Stage::sqlite().await;
    let (app, world) = (&stage.app, stage.app.world);
    let students = ten(app).await;
    let mut w = app.app.db.write(app.moment()).await.expect("a write");
    w.share_course_points(world.beto, world.course, true)
        .await
        .expect("shared");
    w.commit().await.expect("kept");
    let pulse = publish(app, PULSE).await.expect("published");
    let mut results = String::new();
    for wave in 0..2_usize {
        let how = Giving {
            linking: WITH_SLIPS,
            opens_at: app.moment().at.plus_seconds(-3600),
            closes_at: app.moment().at.plus_days(2),
            ..Giving::default()
        };
        let given = give(app, pulse, &how).await.expect("given");
        for (n, student) in students.iter().enumerate() {
            let answer = (1 + n % 3 + wave).to_string();
            let items = ["interest", "practice", "feedback", "reflection", "collaboration"];
            let answers: Value = items
                .iter()
                .map(|item| ((*item).to_owned(), json!({ "choice": answer })))
                .collect::<serde_json::Map<_, _>>()
                .into();
            let mut body = stage.body(&slip(app, &given, *student).await);
            body["answers"] = answers;
            let mut phone = app.visitor();
            send(&mut phone, &given.code, body.to_string().as_bytes()).await.is(200);
        }
        app.clock.advance(3 * 86_400);
        let moment = app.moment();
        jobs::Release::of(given.administration)
            .run(&app.app.db, moment.at, moment.ids)
            .await
            .expect("it is made");
        let mut elena = app.signed_in(world.elena).await;
        let page = elena.get(&routes::survey_results(given.administration)).await.is(200);
        results = page.text.clone();
        if wave == 0 {
            page.has_not("Las mismas");
        }
    }
    // One answer up of four steps is 25 points, for everybody.
    assert!(
        results.contains("Las mismas 10 personas subieron 25,0 puntos"),
        "{results}"
    );
}
