//! What a phone pays for on the weakest signal.

use axum::body::{Body, to_bytes};
use axum::http::{Request, header};
use serde_json::json;
use testkit::app::TestApp;
use testkit::surveys::{Giving, give, publish};
use tower::ServiceExt as _;
use web::routes;

/// Bytes on their way, page, style sheet and script together (the budget of the student's form).
const HEAVIEST: usize = 30 * 1024;

/// Forty items as long as those of WCSD-SECA, with words that don't repeat in the same order.
fn forty_items() -> String {
    const WORDS: &str = "saber cuando otra persona necesita ayuda terminar tareas aunque parezcan aburridas pedir apoyo antes que el problema crezca \
         compartir lo que siento con alguien de confianza pensar en distintas maneras para resolver un conflicto mantener la calma durante pruebas \
         difíciles llevarse bien con compañeros muy diferentes aprender desde errores ajenos respetar turnos escuchar opiniones planificar estudio \
         cumplir metas propias reconocer fortalezas entender por qué cambian emociones";
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let item = |n: usize| {
        let sentence: Vec<&str> = (0..11)
            .map(|k| words[(n * 7 + k * (n % 13 + 1)) % words.len()])
            .collect();
        let text = sentence.join(" ");
        let anchors = [
            ("1", "Muy difícil"),
            ("2", "Difícil"),
            ("3", "Fácil"),
            ("4", "Muy fácil"),
        ];
        let anchors: Vec<_> = anchors
            .iter()
            .map(|(key, text)| json!({ "key": key, "text": { "es-CL": text } }))
            .collect();
        json!({
            "key": format!("ITEM{n:02}"), "text": { "es-CL": text }, "required": false,
            "asks": { "kind": "single", "anchors": anchors, "reversed": false, "may_decline": true },
        })
    };
    let sections = (0..8).map(|section| {
        let items: Vec<_> = (0..5).map(|n| item(section * 5 + n)).collect();
        json!({ "key": format!("part_{section}"), "title": { "es-CL": words[section * 9] }, "grid": true, "items": items })
    });
    json!({ "ronda_instrument": 1, "instrument": {
        "key": "forty", "version": 1, "validation": "elsewhere",
        "languages": [{ "code": "es-CL", "name": "Español (Chile)", "origin": "draft", "by": "Ronda", "licence": "MIT" }],
        "title": { "es-CL": "Qué tan fácil o difícil te resulta" },
        "intro": { "es-CL": "Cuarenta frases sobre lo que pasa en el liceo y fuera de él." },
        "sections": sections.collect::<Vec<_>>(),
    }})
    .to_string()
}

async fn bytes_on_the_way(app: &TestApp, path: &str) -> (usize, String) {
    let request = Request::builder()
        .uri(path)
        .header(header::HOST, "ronda.test")
        .header(header::ACCEPT_ENCODING, "gzip")
        .body(Body::empty())
        .expect("a request");
    let response = web::router(app.app.clone()).oneshot(request).await.expect("an answer");
    assert_eq!(response.status(), 200, "{path}");
    assert_eq!(response.headers()[header::CONTENT_ENCODING], "gzip", "{path}");
    let bytes = to_bytes(response.into_body(), 1 << 20).await.expect("bytes");
    let plain = app.visitor().get(path).await.text;
    (bytes.len(), plain)
}

#[tokio::test]
async fn forty_questions_with_style_and_script_are_below_thirty_kilobytes() {
    let app = TestApp::sqlite().await;
    let instrument = publish(&app, &forty_items()).await.expect("published");
    let how = Giving {
        linking: domain::administration::Linking::OwnCode,
        thirds: true,
        asks_sex: true,
        ..Giving::default()
    };
    let given = give(&app, instrument, &how).await.expect("given");
    let (page, html) = bytes_on_the_way(&app, &routes::answering(&given.code)).await;
    assert_eq!(html.matches("data-item").count(), 40);
    let address = |ending: &str| {
        let end = html.find(ending).expect("an asset") + ending.len();
        let start = html[..end].rfind('"').expect("a quote") + 1;
        html[start..end].to_owned()
    };
    let (css, _) = bytes_on_the_way(&app, &address(".css")).await;
    let (script, _) = bytes_on_the_way(&app, &address(".js")).await;
    let sum = page + css + script;
    println!("page {page}, style sheet {css}, script {script}: {sum} bytes");
    assert!(
        sum <= HEAVIEST,
        "page {page}, style sheet {css}, script {script}: {sum} bytes"
    );
}
