//! The directory, a school's page, its courses and team: who sees whom, who arranges what.

use domain::id::SchoolId;
use testkit::app::TestApp;

#[tokio::test]
async fn a_school_tells_who_works_in_it_only_to_those_who_may_know() {
    for app in TestApp::each().await {
        let w = app.world;
        let path = format!("/liceos/{}", w.arrayan);
        for (name, person) in w.people() {
            let page = app.signed_in(person).await.get(&path).await;
            if name == "karen" {
                page.is(404);
                continue;
            }
            let page = page.is(200).has("Liceo Arrayán").has("Código ARRAYAN");
            if ["caro", "hugo"].contains(&name) {
                page.has_not("Beto Profesor").has_not("1°A");
            } else {
                page.has("Beto Profesor").has("1°A");
            }
        }
        let mut ana = app.signed_in(w.ana).await;
        ana.get("/liceos/nada").await.is(404);
        let nobody = SchoolId::new(app.moment().ids, app.moment().at);
        ana.get(&format!("/liceos/{nobody}")).await.is(404);
    }
}

#[tokio::test]
async fn courses_and_teams_are_arranged_by_the_leaders_of_the_school_and_the_network() {
    let app = TestApp::sqlite().await;
    let w = app.world;
    for (name, person) in w.people() {
        let mut browser = app.signed_in(person).await;
        for room in ["cursos", "equipo"] {
            let path = format!("/liceos/{}/{room}", w.arrayan);
            let may = ["ana", "dora", "elena", "gil", "ines"].contains(&name);
            let status = browser.get(&path).await.status.as_u16();
            assert_eq!(status, if may { 200 } else { 404 }, "{name} {path}");
            if !may {
                browser.post(&path, &[("name", "x")]).await.is(404);
            }
        }
    }
    let mut dora = app.signed_in(w.dora).await;
    dora.get(&format!("/liceos/{}/cursos", w.boldo)).await.is(404);
}

#[tokio::test]
async fn a_course_is_added_given_and_taken() {
    for app in TestApp::each().await {
        let w = app.world;
        let mut dora = app.signed_in(w.dora).await;
        let path = format!("/liceos/{}/cursos", w.arrayan);
        dora.post(&path, &[("year", "2026"), ("level", "9"), ("letter", "B")])
            .await
            .is(422)
            .has("Elige una de las opciones")
            .has("value=\"B\"");
        dora.post(&path, &[("year", "2026"), ("level", "1"), ("letter", "a")])
            .await
            .is(422)
            .has("ya tiene ese curso");
        dora.post(&path, &[("year", "2026"), ("level", "2"), ("letter", "b")])
            .await
            .is(303);
        dora.get(&path).await.has("2°B").has("Sin docente todavía");

        let (course, other, beto) = (w.course, w.other_course, w.beto.to_string());
        let give = format!("{path}/{course}/docentes");
        dora.post(&give, &[("person", "")])
            .await
            .is(422)
            .has("Elige a una persona de la lista");
        // Caro teaches elsewhere, Elena does not teach: neither can be given a course here.
        for not_a_teacher in [w.caro, w.elena] {
            let person = not_a_teacher.to_string();
            dora.post(&give, &[("person", &person)]).await.is(422);
        }
        let form = [("person", beto.as_str()), ("subject", "maths")];
        dora.post(&give, &form).await.is(303);
        dora.post(&give, &form).await.is(303);
        // A course of another school is not there.
        dora.post(&format!("{path}/{other}/docentes"), &form).await.is(404);
        let take = format!("{give}/{beto}/termino");
        dora.post(&take, &[]).await.is(303);
        dora.post(&take, &[]).await.is(303);
        dora.post(&format!("{path}/{other}/docentes/{}/termino", w.caro), &[])
            .await
            .is(404);
        dora.get(&format!("/liceos/{}", w.arrayan))
            .await
            .has("Sin docente todavía");
    }
}

#[tokio::test]
async fn a_team_is_formed_once_and_people_join_and_leave() {
    for app in TestApp::each().await {
        let w = app.world;
        let mut elena = app.signed_in(w.elena).await;
        let path = format!("/liceos/{}/equipo", w.arrayan);
        elena.post(&path, &[("name", " ")]).await.is(422);
        elena.post(&path, &[("name", "Equipo Arrayán")]).await.is(303);
        elena.post(&path, &[("name", "Equipo Arrayán")]).await.is(303);
        elena.get(&path).await.has("Equipo Arrayán").has("Todavía no hay nadie");
        let (beto, caro) = (w.beto.to_string(), w.caro.to_string());
        elena.post(&path, &[("person", &caro)]).await.is(422);
        elena.post(&path, &[("person", &beto)]).await.is(303);
        elena.post(&path, &[("person", &beto)]).await.is(303);
        let page = format!("/liceos/{}", w.arrayan);
        elena.get(&page).await.has("Equipo Arrayán");
        let leave = format!("{path}/{beto}/salida");
        elena.post(&leave, &[]).await.is(303);
        elena.post(&leave, &[]).await.is(303);
        elena.get(&path).await.has("Todavía no hay nadie");
        let mut caro = app.signed_in(w.caro).await;
        caro.post(&leave, &[]).await.is(404);
    }
}

#[tokio::test]
async fn a_school_without_rbd_is_added_and_found() {
    for app in TestApp::each().await {
        let mut ana = app.signed_in(app.world.ana).await;
        ana.post("/liceos/nuevo", &[("name", "Liceo Ñandú"), ("code", "á b")])
            .await
            .is(422)
            .has("Liceo Ñandú")
            .has("hasta 24 letras");
        let form = [
            ("name", "Liceo Ñandú"),
            ("code", "norte-01"),
            ("comuna", "Ñuñoa"),
            ("region", "13"),
        ];
        let added = ana.post("/liceos/nuevo", &form).await.is(303);
        let twice = ana.post("/liceos/nuevo", &form).await.is(303);
        assert!(added.location.starts_with(&twice.location));
        ana.post("/liceos/nuevo", &[("name", "Otro"), ("code", "norte-01")])
            .await
            .is(422)
            .has("ya tiene ese código");
        for found in ["q=nandu", "q=%C3%91U%C3%91OA", "q=norte-01", "region=13"] {
            ana.get(&format!("/liceos?{found}"))
                .await
                .is(200)
                .has("Liceo Ñandú")
                .has_not("Liceo Boldo");
        }
        ana.get("/liceos?q=zzz").await.is(200).has("No encontramos");
        ana.get("/liceos?pagina=99&region=x&q=%25").await.is(200);
        let mut beto = app.signed_in(app.world.beto).await;
        beto.get("/liceos").await.is(200).has_not("Importar");
        beto.post("/liceos/nuevo", &form).await.is(404);
    }
}

#[tokio::test]
async fn both_languages_say_everything() {
    let app = TestApp::sqlite().await;
    let school = app.world.arrayan;
    let ana = app.signed_in(app.world.ana).await;
    for mut browser in [ana.clone(), ana.in_english()] {
        for path in [
            "/liceos".to_owned(),
            "/liceos/nuevo".to_owned(),
            format!("/liceos/{school}"),
            format!("/liceos/{school}/cursos"),
            format!("/liceos/{school}/equipo"),
        ] {
            let page = browser.get(&path).await.is(200);
            page.has_not("[network-")
                .has_not("[schools-")
                .has_not("[scheme-")
                .has_not("[level-")
                .has_not("[region-")
                .has_not("{$");
        }
    }
}
