//! A teacher brings what her class answered from a spreadsheet, reads what it can do, and knows who works together tomorrow. Then she
//! marks her lesson with one tap.

use std::io::Write as _;

use browser::{Product, ask, bring_up, faults, follow, press};
use fantoccini::Locator;
use testkit::app::TestApp;
use testkit::axe;
use testkit::chromium::{Chromium, Look, Page};
use testkit::real;
use testkit::scene::SURNAME;
use web::routes;

/// The key: twelve questions, six on each of two axes.
const KEY: &str = "ABCDABCDABCD";

#[tokio::test(flavor = "multi_thread")]
async fn from_a_spreadsheet_to_tomorrows_groups() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let app = TestApp::sqlite().await;
    let names = real::students(&app).await.expect("students");
    let product = Product::serve(&app.app).await;
    let beto = chromium.open(Look::phone()).await;
    product.sign_in(&beto, &app.app, app.world.beto).await;

    product.goto(&beto, routes::ASSESSMENTS).await;
    follow(&beto, "Nueva evaluación").await;
    beto.fill("Nombre", "Lectura de mayo").await;
    beto.fill("Asignatura", "language").await;
    bring_up(&beto, "1°A").await;
    beto.choose("1°A").await;
    beto.fill("Alternativas correctas, en orden", KEY).await;
    press(&beto, "Crear la evaluación").await;
    beto.wait_for_text("Ahora puedes decir de qué eje es cada pregunta")
        .await;
    let axes = "document.querySelectorAll('select[name^=axis-]').forEach((s, at) => { s.value = at < 6 ? 'locate' : 'interpret' })";
    ask(&beto, axes).await;
    press(&beto, "Guardar la prueba").await;
    follow(&beto, "Anotar respuestas").await;
    follow(&beto, "Traer una planilla").await;
    seen(&beto, "planilla-390").await;
    let file = sheet(&names);
    let field = beto.client().find(Locator::Id("archivo")).await.expect("the field");
    field
        .send_keys(&file.path().display().to_string())
        .await
        .expect("chosen");
    press(&beto, "Ver qué cambiaría").await;
    beto.wait_for_text("Se agregan las respuestas de 40 estudiantes").await;
    seen(&beto, "planilla-entendida-390").await;
    press(&beto, "Guardar las respuestas").await;

    // Three things to read: what the class can do, what to talk about, who works together tomorrow.
    beto.wait_for_text("Lo más firme del curso es Localizar").await;
    beto.wait_for_text("Grupos para mañana").await;
    let text = beto.text().await;
    let groups = text.split("Grupos para mañana").nth(1).expect("the groups");
    let of_interpreting = groups.split("Pregunta por pregunta").next().expect("their part");
    for name in &names[25..] {
        assert!(
            of_interpreting.contains(name.as_str()),
            "{name} needs it: {of_interpreting}"
        );
    }
    let drew = "En la pregunta 7";
    assert!(text.contains(drew), "the answer that drew fifteen is said");
    seen(&beto, "curso-390").await;
    beto.resize(1280, 900).await;
    seen(&beto, "curso-1280").await;
    assert_eq!(faults(&beto).await, Vec::<String>::new());
}

/// Everybody locates; the last fifteen don't interpret yet, and most of them choose the same wrong answer to question 7.
fn sheet(names: &[String]) -> tempfile::NamedTempFile {
    let mut text = String::from("Alumno;1;2;3;4;5;6;7;8;9;10;11;12\n");
    for (number, name) in names.iter().enumerate() {
        let mut row: Vec<char> = KEY.chars().collect();
        // Nobody is perfect: one slip each, at another place.
        row[number % 6] = 'D';
        if number >= 25 {
            row[6] = 'A';
            for (at, wrong) in row.iter_mut().enumerate().skip(7) {
                *wrong = ['B', 'C', 'D', 'A'][(number + at) % 4];
            }
        }
        let row: Vec<String> = row.into_iter().map(String::from).collect();
        text.push_str(&format!("{SURNAME} {name};{}\n", row.join(";")));
    }
    let mut file = tempfile::Builder::new().suffix(".csv").tempfile().expect("a file");
    file.write_all(text.as_bytes()).expect("written");
    file
}

/// The same with the answers of a real test of numeracy, where that file lies beside the project.
#[tokio::test(flavor = "multi_thread")]
async fn real_answers_are_read_in_sentences() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let Some(class) = real::chosen("numeracy_raw", "numeracy_scored") else {
        testkit::missing("numeracy_raw", "shared/data/irt is not beside the project");
        return;
    };
    let app = TestApp::sqlite().await;
    let names = real::students(&app).await.expect("students");
    let product = Product::serve(&app.app).await;
    let beto = chromium.open(Look::desktop()).await;
    product.sign_in(&beto, &app.app, app.world.beto).await;
    product.goto(&beto, routes::ASSESSMENT_NEW).await;
    beto.fill("Nombre", "Razonamiento cuantitativo (respuestas reales)")
        .await;
    beto.fill("Asignatura", "language").await;
    beto.choose("1°A").await;
    beto.fill("Alternativas correctas, en orden", &class.keys.join(" "))
        .await;
    press(&beto, "Crear la evaluación").await;
    press(&beto, "Guardar la prueba").await;
    follow(&beto, "Anotar respuestas").await;
    follow(&beto, "Traer una planilla").await;
    let mut file = tempfile::Builder::new().suffix(".csv").tempfile().expect("a file");
    file.write_all(class.sheet(&names).as_bytes()).expect("written");
    let field = beto.client().find(Locator::Id("archivo")).await.expect("the field");
    field
        .send_keys(&file.path().display().to_string())
        .await
        .expect("chosen");
    press(&beto, "Ver qué cambiaría").await;
    beto.wait_for_text("Se agregan las respuestas de 40 estudiantes").await;
    press(&beto, "Guardar las respuestas").await;
    beto.wait_for_text("Pregunta por pregunta").await;
    seen(&beto, "respuestas-reales-1280").await;
    beto.resize(390, 844).await;
    seen(&beto, "respuestas-reales-390").await;
    assert_eq!(faults(&beto).await, Vec::<String>::new());
}

async fn seen(page: &Page, name: &str) {
    axe::assert_axe_clean(page).await;
    page.assert_no_sideways_scroll().await;
    page.screenshot(name).await;
}
