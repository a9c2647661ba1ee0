//! The network and its generations: who sees, who arranges, what happens to what they type.

#![allow(clippy::unwrap_used, reason = "a test may stop where the ground gives way")]

use testkit::app::TestApp;

#[tokio::test]
async fn everybody_of_the_network_sees_it_and_only_its_leaders_arrange_it() {
    for app in TestApp::each().await {
        let w = app.world;
        for (name, person) in w.people() {
            let mut browser = app.signed_in(person).await;
            let seen = browser.get("/red").await;
            if name == "karen" {
                seen.is(404);
            } else {
                let seen = seen.is(200).has("Red de prueba").has("Generación 2026");
                seen.has("Liceo Arrayán").has("2 liceos en una generación");
            }
            let arranges = ["ana", "gil", "ines"].contains(&name);
            for path in [
                "/red/nombre".to_owned(),
                "/generaciones/nueva".to_owned(),
                format!("/generaciones/{}/liceos", w.generation),
                "/liceos/nuevo".to_owned(),
                "/liceos/importar".to_owned(),
                "/personas/importar".to_owned(),
            ] {
                let status = browser.get(&path).await.status.as_u16();
                assert_eq!(status, if arranges { 200 } else { 404 }, "{name} {path}");
            }
        }
        app.visitor().get("/red").await.is(303);
    }
}

#[tokio::test]
async fn the_network_is_founded_once_by_an_administrator() {
    let app = TestApp::sqlite().await;
    let mut gil = app.signed_in(app.world.gil).await;
    assert_eq!(gil.get("/red/nueva").await.is(303).location, "/red");
    gil.post("/red/nueva", &[("name", " ")])
        .await
        .is(422)
        .has("Falta el nombre");
    let again = gil.post("/red/nueva", &[("name", "Otra")]).await.is(303);
    assert_eq!(again.location, "/red");
    gil.get("/red").await.is(200).has_not("Otra");
    let mut ana = app.signed_in(app.world.ana).await;
    ana.get("/red/nueva").await.is(404);
}

#[tokio::test]
async fn renaming_tells_the_second_of_two_people() {
    for app in TestApp::each().await {
        let mut ana = app.signed_in(app.world.ana).await;
        let mut ines = app.signed_in(app.world.ines).await;
        let seen = "Red de prueba";
        ana.post("/red/nombre", &[("before", seen), ("name", "")]).await.is(422);
        ana.post("/red/nombre", &[("before", seen), ("name", "Red Ana")])
            .await
            .is(303);
        // The same form sent again changes nothing and frightens nobody.
        ana.post("/red/nombre", &[("before", seen), ("name", "Red Ana")])
            .await
            .is(303);
        ines.post("/red/nombre", &[("before", seen), ("name", "Red Inés")])
            .await
            .is(409)
            .has("Red Ana")
            .has("value=\"Red Inés\"");
        ines.post("/red/nombre", &[("before", "Red Ana"), ("name", "Red Inés")])
            .await
            .is(303);
        ana.get("/red").await.has("Red Inés");
    }
}

const YEARS: [(&str, &str); 3] = [
    ("entry_year", "2027"),
    ("accompanied_until", "2029"),
    ("graduation_year", "2030"),
];

#[tokio::test]
async fn a_generation_is_formed_and_filled_from_a_pasted_list() {
    for app in TestApp::each().await {
        let mut ana = app.signed_in(app.world.ana).await;
        let mut form = vec![("name", "Generación 2027")];
        form.extend([("entry_year", "2027"), ("accompanied_until", "2026")]);
        ana.post("/generaciones/nueva", &form)
            .await
            .is(422)
            .has("antes del año de entrada")
            .has("Generación 2027");
        let mut form = vec![("name", "Generación 2027")];
        form.extend(YEARS);
        let formed = ana.post("/generaciones/nueva", &form).await.is(303);
        let (schools, _) = formed.location.split_once('?').unwrap();
        let generation = schools.trim_end_matches("/liceos").to_owned();
        // Sent twice, it leads to the one that was formed.
        let twice = ana.post("/generaciones/nueva", &form).await.is(303);
        assert_eq!(twice.location, generation);
        ana.get(&generation)
            .await
            .is(200)
            .has("Entra en 2027, tiene acompañamiento hasta 2029 y egresa en 2030.")
            .has("todavía no tiene liceos");

        // One unknown code: it is named, and nothing is half done.
        ana.post(schools, &[("lista", "boldo\n99999-K, nada")])
            .await
            .is(422)
            .has("99999-K")
            .has("nada")
            .has("boldo");
        ana.get(&generation).await.has_not("Liceo Boldo");
        ana.post(schools, &[("lista", " \n")]).await.is(422);
        ana.post(schools, &[("lista", "boldo\nBOLDO")]).await.is(303);
        ana.get(&generation)
            .await
            .has("Liceo Boldo")
            .has("viene de Generación 2026");

        let leave = format!("{generation}/liceos/{}/salida", app.world.boldo);
        ana.post(&leave, &[]).await.is(303);
        ana.post(&leave, &[]).await.is(303);
        ana.get(&generation).await.has_not("Liceo Boldo");
    }
}

#[tokio::test]
async fn ticked_schools_are_kept_while_searching() {
    for app in TestApp::each().await {
        let w = app.world;
        let mut ana = app.signed_in(w.ana).await;
        let path = format!("/generaciones/{}/liceos", w.generation);
        ana.post(&format!("{path}/{}/salida", w.arrayan), &[]).await.is(303);
        let search = format!("{path}?q=boldo&elegido={}", w.arrayan);
        ana.get(&search)
            .await
            .is(200)
            .has("Liceo Boldo")
            .has_not("Liceo Arrayán")
            .has("un liceo marcado en otra página")
            .has(&format!("value=\"{}\"", w.arrayan));
        let both = [w.arrayan.to_string(), w.boldo.to_string()];
        let form: Vec<(&str, &str)> = both.iter().map(|id| ("elegido", id.as_str())).collect();
        ana.post(&path, &form).await.is(303);
        ana.get("/red").await.has("2 liceos");
        ana.post(&path, &[("elegido", "nada")]).await.is(404);
        let mut beto = app.signed_in(w.beto).await;
        beto.post(&path, &form).await.is(404);
    }
}

#[tokio::test]
async fn a_generation_changed_by_two_tells_the_second() {
    for app in TestApp::each().await {
        let mut ana = app.signed_in(app.world.ana).await;
        let path = format!("/generaciones/{}", app.world.generation);
        let was = [
            ("was_name", "Generación 2026"),
            ("was_entry_year", "2026"),
            ("was_accompanied_until", "2028"),
            ("was_graduation_year", "2029"),
        ];
        let mut first = was.to_vec();
        first.push(("name", "Primera"));
        first.extend(YEARS);
        ana.post(&path, &first).await.is(303);
        ana.post(&path, &first).await.is(303);
        let mut second = was.to_vec();
        second.push(("name", "Segunda"));
        second.extend(YEARS);
        let stale = ana.post(&path, &second).await.is(409);
        stale
            .has("Primera")
            .has("value=\"Segunda\"")
            .has("name=\"was_name\" value=\"Primera\"");
        let mut wrong = was.to_vec();
        wrong.push(("name", ""));
        ana.post(&path, &wrong).await.is(422).has("Falta el nombre");
        let mut beto = app.signed_in(app.world.beto).await;
        beto.get(&path).await.is(200).has_not("Cambiar");
        beto.post(&path, &first).await.is(404);
    }
}

#[tokio::test]
async fn both_languages_say_everything() {
    let app = TestApp::sqlite().await;
    let generation = app.world.generation;
    let ana = app.signed_in(app.world.ana).await;
    for mut browser in [ana.clone(), ana.in_english()] {
        for path in [
            "/red".to_owned(),
            "/red/nombre".to_owned(),
            "/generaciones/nueva".to_owned(),
            format!("/generaciones/{generation}"),
            format!("/generaciones/{generation}/liceos"),
        ] {
            let page = browser.get(&path).await.is(200);
            page.has_not("[network-")
                .has_not("[schools-")
                .has_not("[scheme-")
                .has_not("{$");
        }
    }
}
