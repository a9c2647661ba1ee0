//! Files for whoever analyses: who gets which, and what doesn't stand in them.

use testkit::app::{Browser, TestApp};
use web::routes;

use super::{answered, given, released, second_course};

/// A survey of 1°A and 1°B with results: ten students of each answered.
async fn two_courses(app: &TestApp, who: &mut Browser) {
    let courses = [app.world.course, second_course(app, &app.world).await];
    let path = given(who, &courses).await;
    let page = who.get(&path).await.is(200);
    let codes = page
        .text
        .split("board-code\" href=\"/e/")
        .skip(1)
        .filter_map(|rest| rest.split('"').next());
    for (code, choice) in codes.zip(["4", "5"]) {
        answered(app, code, 10, choice).await;
    }
    released(app, &path).await;
}

#[tokio::test]
async fn the_analyst_reads_liceos_under_pseudonyms_and_no_course() {
    for app in TestApp::each().await {
        let mut fidel = app.signed_in(app.world.fidel).await;
        two_courses(&app, &mut fidel).await;
        let mut hugo = app.signed_in(app.world.hugo).await;
        let list = hugo
            .get(routes::SURVEYS)
            .await
            .is(200)
            .has("Para analizar: toda la red");
        let school = app.app.db.school(app.world.arrayan).await.unwrap();
        for file in ["respuestas.csv", "escalas.csv", "libro-de-codigos.csv"] {
            let path = routes::surveys_file(file);
            assert!(list.text.contains(&format!("href=\"{path}\"")), "{path}");
            let table = hugo.get(&path).await.is(200);
            assert!(table.header("content-type").starts_with("text/csv"));
            assert!(table.header("content-disposition").contains(file));
            table
                .has("pulse_conditions;1;")
                .has_not(&school.name)
                .has_not(&school.code)
                .has_not("1°")
                .has_not(&app.world.course.to_string());
        }
        // Twenty in all: ten of them said 4, ten 5.
        let answers = hugo.get(&routes::surveys_file("respuestas.csv")).await;
        let interest: Vec<&str> = answers
            .text
            .lines()
            .filter(|line| line.contains(";20;interest;"))
            .filter_map(|line| line.split_once(";interest;"))
            .map(|(_, counts)| counts)
            .collect();
        assert!(
            interest.contains(&"20;4;4;10") && interest.contains(&"20;5;5;10"),
            "{interest:?}"
        );
        hugo.get(&routes::surveys_file("escalas.csv")).await.has(";liceo;;");
    }
}

#[tokio::test]
async fn who_leads_a_liceo_gets_what_its_pages_show() {
    for app in TestApp::each().await {
        let mut elena = app.signed_in(app.world.elena).await;
        two_courses(&app, &mut elena).await;
        let path = routes::school_surveys_file(app.world.arrayan, "respuestas.csv");
        elena.get(routes::SURVEYS).await.is(200).has(&path);
        let code = app.app.db.school(app.world.arrayan).await.unwrap().key().to_string();
        elena
            .get(&path)
            .await
            .is(200)
            .has(&code)
            .has(";liceo;;20;interest;20;")
            .has_not("1°A");
        // Shared by its teacher, 1°A is told, and the liceo isn't any more: less 1°A it would be 1°B.
        let mut w = app.app.db.write(app.moment()).await.unwrap();
        w.share_course_points(app.world.beto, app.world.course, true)
            .await
            .unwrap();
        w.commit().await.unwrap();
        elena
            .get(&path)
            .await
            .is(200)
            .has(";1°A;;10;interest;10;4;4;10")
            .has_not(";liceo;")
            .has_not("1°B");
    }
}
