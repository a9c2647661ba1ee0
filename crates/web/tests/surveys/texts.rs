//! What students wrote: of the liceo from ten on, for who leads it, without what tells who somebody is or that they are harmed.

use serde_json::json;
use testkit::app::TestApp;

use super::numbers::given;
use super::{chance_id, released, second_course, send};

/// Each text from a phone of its own.
async fn wrote(app: &TestApp, code: &str, texts: &[String]) {
    for text in texts {
        let answers = json!({
            "useful": { "choice": "2" }, "did": { "choice": "yes" }, "hours": { "number": 2 }, "where": { "choices": ["work"] }, "what": { "text": text },
        });
        let body = json!({ "id": chance_id(), "version": 1, "language": "en", "answers": answers });
        send(&mut app.visitor(), code, body.to_string().as_bytes())
            .await
            .is(200);
    }
}

fn several(word: &str, n: usize) -> Vec<String> {
    (0..n).map(|at| format!("{word} {at}")).collect()
}

/// A survey of two courses with so many texts of each that may be read, and these besides; its results' address.
async fn results(app: &TestApp, (first, second): (usize, usize), besides: &[&str]) -> String {
    let other = second_course(app, &app.world).await;
    let (path, codes) = given(app, &[app.world.course, other]).await;
    wrote(app, &codes[0], &several("Soldar", first)).await;
    wrote(app, &codes[1], &several("Medir", second)).await;
    let besides: Vec<String> = besides.iter().map(|text| (*text).to_owned()).collect();
    wrote(app, &codes[0], &besides).await;
    // Who writes nothing counts all the same.
    for code in &codes {
        for _ in 0..9 {
            let body = json!({ "id": chance_id(), "version": 1, "language": "es-CL", "answers": { "useful": { "choice": "3" } } });
            send(&mut app.visitor(), code, body.to_string().as_bytes())
                .await
                .is(200);
        }
    }
    released(app, &path).await;
    format!("{path}/resultados")
}

#[tokio::test]
async fn ten_texts_are_listed_for_who_leads_the_liceo_and_for_nobody_else() {
    for app in TestApp::each().await {
        let besides = ["Llámenme al +56 9 8765 4321", "ya no quiero vivir"];
        let results = results(&app, (6, 4), &besides).await;
        let mut elena = app.signed_in(app.world.elena).await;
        let page = elena.get(&results).await.is(200);
        let page = page
            .has("Soldar 5")
            .has("Medir 0")
            .has_not("Llámenme")
            .has_not("no quiero vivir");
        let shown: Vec<usize> = several("Soldar", 6)
            .iter()
            .chain(&several("Medir", 4))
            .filter_map(|text| page.text.find(text))
            .collect();
        assert_eq!(shown.len(), 10);
        // By course nobody reads any, whoever they are.
        for person in [app.world.elena, app.world.fidel] {
            let mut leads = app.signed_in(person).await;
            let course = format!("{results}?grupo={}", app.world.course);
            let page = leads.get(&course).await;
            assert!(!page.text.contains("Soldar"), "{}", page.status);
        }
        let mut beto = app.signed_in(app.world.beto).await;
        beto.get(&results).await.is(200).has_not("Soldar").has_not("Medir");
        for person in [app.world.ana, app.world.hugo] {
            app.signed_in(person).await.get(&results).await.is(404);
        }
    }
}

#[tokio::test]
async fn of_nine_nothing_is_said_and_what_is_left_out_counts_for_none() {
    for app in TestApp::each().await {
        let results = results(&app, (5, 4), &["Mi mail es luz@liceo.cl"]).await;
        let mut elena = app.signed_in(app.world.elena).await;
        elena
            .get(&results)
            .await
            .is(200)
            .has("al menos 10 textos")
            .has_not("Soldar")
            .has_not("luz@");
        let id = results.split('/').nth(2).expect("an id").parse().expect("an id");
        let frozen = app.app.db.release(id).await.expect("results");
        assert!(!frozen.contains("\"texts\""), "{frozen}");
    }
}

#[tokio::test]
async fn of_one_course_nothing_is_listed() {
    let app = TestApp::sqlite().await;
    let (path, codes) = given(&app, &[app.world.course]).await;
    wrote(&app, &codes[0], &several("Soldar", 20)).await;
    released(&app, &path).await;
    for person in [app.world.beto, app.world.elena, app.world.fidel] {
        let mut reader = app.signed_in(person).await;
        reader
            .get(&format!("{path}/resultados"))
            .await
            .is(200)
            .has_not("Soldar");
    }
}
