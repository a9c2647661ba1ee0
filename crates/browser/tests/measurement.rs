//! What people do with a measure: a figure from a link, reading what changed, seeing who differs, a file from Excel.

use std::io::Write as _;

use browser::{Product, ask, faults, follow, press};
use domain::measure::{Fraction, NewPoint};
use domain::permission::{ArrangeNetwork, EnterPoints, PointPlace, by_the_installation};
use domain::time::Day;
use fantoccini::Locator;
use testkit::app::TestApp;
use testkit::axe;
use testkit::chromium::{Chromium, Look, Page};
use testkit::personas::school;
use testkit::scene::Scene;

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_enters_the_weeks_figure_from_a_link() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, scene) = Scene::sqlite().await;
    let product = Product::serve(&app.app).await;
    let elena = chromium.open(Look::desktop()).await;
    product.sign_in(&elena, &app.app, app.world.elena).await;
    product
        .goto(&elena, &web::routes::measure_at(scene.open_measure, app.world.arrayan))
        .await;
    follow(&elena, "Enlaces para anotar").await;
    elena.fill("Para quién es", "Inspectoría").await;
    press(&elena, "Hacer el enlace").await;
    elena.wait_for_text("Se muestra solo esta vez").await;
    axe::assert_axe_clean(&elena).await;
    elena.screenshot("enlace-hecho-1280").await;
    let link = ask(&elena, "return document.querySelector('#link').value").await;

    // The first tap opens it; the cursor stands where the figure belongs; the second saves.
    let phone = chromium.open(Look::phone().without_javascript()).await;
    product.goto(&phone, link.as_str().expect("a link")).await;
    phone.wait_for_text("Guardar").await;
    let at = phone.client().active_element().await.expect("an element");
    assert_eq!(at.attr("id").await.expect("it answers").as_deref(), Some("value"));
    at.send_keys("61,5").await.expect("typed");
    fits(&phone, "puerta-del-enlace-390").await;
    press(&phone, "Guardar").await;
    phone.wait_for_text("Gracias: quedó guardado").await;
    fits(&phone, "puerta-del-enlace-guardado-390").await;
    // The same minute it is a point of the liceo's chart.
    let points = app.app.db.school_points(scene.open_measure, app.world.arrayan).await;
    let newest = points.expect("the points").pop().expect("a point");
    assert!((newest.value - 61.5).abs() < 1e-9, "{newest:?}");
    assert_eq!(faults(&phone).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_head_of_utp_reads_what_changed() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, scene) = Scene::sqlite().await;
    let product = Product::serve(&app.app).await;
    // Ten points lower before, ten points higher after: nobody needs a statistic to see it, and the sentence says it.
    let values = (0..24).map(|at| if at < 12 { 50.0 } else { 62.0 } + [0.0, 1.0, -1.0, 2.0][at % 4]);
    enter(
        &app,
        &scene,
        app.world.arrayan,
        values.map(|value| (value, None)).collect(),
    )
    .await;
    let elena = chromium.open(Look::phone()).await;
    product.sign_in(&elena, &app.app, app.world.elena).await;
    product.goto(&elena, web::routes::MEASURES).await;
    let chart = web::routes::measure_at(scene.open_measure, app.world.arrayan);
    let path = format!("main a[href='{chart}']");
    // To the middle of the window, as a thumb does: at its end lies the bar with the rooms.
    let up = format!("document.querySelector(\"{path}\")?.scrollIntoView({{ block: 'center' }})");
    ask(&elena, &up).await;
    let link = elena.client().find(Locator::Css(&path)).await;
    match link {
        Ok(link) => link.click().await.expect("followed"),
        // From the measure's own page it is one step more.
        Err(_) => product.goto(&elena, &chart).await,
    }
    elena.wait_for_text("Algo cambió").await;
    elena.wait_for_text("Subió unos").await;
    seen(&elena, "lo-que-cambio-390").await;
    elena.resize(1280, 900).await;
    seen(&elena, "lo-que-cambio-1280").await;
    assert_eq!(faults(&elena).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_coordinator_sees_who_differs_beyond_chance() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let app = TestApp::sqlite().await;
    let product = Product::serve(&app.app).await;
    let ana = chromium.open(Look::phone()).await;
    product.sign_in(&ana, &app.app, app.world.ana).await;
    let measure = defined(&app).await;
    let mut w = app.app.db.write(app.moment()).await.expect("a write");
    let arrange = by_the_installation(ArrangeNetwork);
    let mut schools = Vec::new();
    for name in [
        "Alerce", "Canelo", "Coigüe", "Litre", "Maitén", "Peumo", "Raulí", "Roble",
    ] {
        let taken = w
            .take_in_school(&arrange, &school(name, &format!("Liceo {name}")))
            .await;
        schools.push(taken.expect("a school").id());
    }
    w.join_generation(&arrange, app.world.generation, &schools)
        .await
        .expect("members");
    w.commit().await.expect("kept");
    for (at, school) in schools.iter().enumerate() {
        // Roble's 20 of 100 in each of four weeks are far from what chance does to 79 or 80 of 100.
        let present = if at == 7 { 20.0 } else { 79.0 + (at % 3) as f64 };
        let weeks = vec![(present, Some(100.0)); 4];
        enter_in(&app, &measure, *school, weeks).await;
    }
    product.goto(&ana, web::routes::MEASURES).await;
    follow(&ana, "Asisten los lunes").await;
    ana.wait_for_text("¿De verdad son distintos?").await;
    ana.wait_for_text("Liceo Roble").await;
    seen(&ana, "embudo-390").await;
    ana.resize(1280, 900).await;
    seen(&ana, "embudo-1280").await;
    assert_eq!(faults(&ana).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_understood_before_it_is_kept() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, scene) = Scene::sqlite().await;
    let product = Product::serve(&app.app).await;
    let elena = chromium.open(Look::phone()).await;
    product.sign_in(&elena, &app.app, app.world.elena).await;
    let mut file = tempfile::Builder::new()
        .prefix("asistencia-")
        .suffix(".csv")
        .tempfile()
        .expect("a file");
    file.write_all("Semana del;Comprenden;Cuántos\n2026-05-18;52,5;28\n2026-05-25;54;27\nayer;55;27\n".as_bytes())
        .expect("written");
    product
        .goto(&elena, &web::routes::points(scene.open_measure, app.world.arrayan))
        .await;
    let field = elena.client().find(Locator::Id("archivo")).await.expect("the field");
    field
        .send_keys(&file.path().display().to_string())
        .await
        .expect("chosen");
    press(&elena, "Subir y ver qué entendimos").await;
    elena.wait_for_text("Esto entendimos").await;
    seen(&elena, "esto-entendimos-a-medias-390").await;
    elena.fill("Comprenden", "value").await;
    elena.fill("Cuántos", "n").await;
    press(&elena, "Ver de nuevo").await;
    elena.wait_for_text("Guardar 2 puntos y dejar fuera una fila").await;
    seen(&elena, "esto-entendimos-390").await;
    elena.resize(1280, 900).await;
    seen(&elena, "esto-entendimos-1280").await;
    press(&elena, "Guardar 2 puntos").await;
    elena.wait_for_text("Guardado:").await;
    assert_eq!(faults(&elena).await, Vec::<String>::new());
}

/// It fits, axe finds nothing, and its picture is kept.
async fn seen(page: &Page, name: &str) {
    axe::assert_axe_clean(page).await;
    fits(page, name).await;
}

/// It fits, and its picture is kept. Without scripts axe doesn't run: those pages are looked at by `every_page`.
async fn fits(page: &Page, name: &str) {
    page.assert_no_sideways_scroll().await;
    page.screenshot(name).await;
}

/// A proportion of the network, defined as the coordinator would.
async fn defined(app: &TestApp) -> domain::measure::Measure {
    let mut ana = app.signed_in(app.world.ana).await;
    let plan = [
        ("name", "Asisten los lunes"),
        ("definition", "Presentes el lunes, sobre la matrícula"),
        ("kind", "proportion"),
        ("counted", "presentes"),
        ("among", "matriculados"),
        ("decimals", "0"),
        ("direction", "up"),
        ("family", "process"),
        ("area", "language"),
        ("cadence", "weekly"),
        ("chart", "standard"),
        ("rules", "standard"),
        ("open", "on"),
    ];
    let made = ana.post(web::routes::MEASURE_NEW, &plan).await.is(303).location;
    let id = made.split(['/', '?']).nth(2).and_then(|id| id.parse().ok());
    app.app.db.measure(id.expect("an id")).await.expect("the measure")
}

async fn enter(app: &TestApp, scene: &Scene, school: domain::id::SchoolId, values: Vec<(f64, Option<f64>)>) {
    let measure = app.app.db.measure(scene.open_measure).await.expect("the measure");
    enter_in(app, &measure, school, values).await;
}

/// Weekly points until 1 June 2026: a value, or a part of a whole.
async fn enter_in(
    app: &TestApp,
    measure: &domain::measure::Measure,
    school: domain::id::SchoolId,
    values: Vec<(f64, Option<f64>)>,
) {
    let last: Day = "2026-06-01".parse().expect("a day");
    let points: Vec<NewPoint> = (0_i64..)
        .zip(values.iter().rev())
        .map(|(back, (value, whole))| {
            let day = last.plus_days(-7 * back);
            match whole {
                None => NewPoint::of(day, *value, Some(30)),
                Some(whole) => {
                    let fraction = Fraction {
                        numerator: *value,
                        denominator: *whole,
                    };
                    NewPoint::of_parts(&measure.counting, day, fraction).expect("a part of its whole")
                }
            }
        })
        .collect();
    let place = PointPlace { school, course: None };
    let proof = by_the_installation(EnterPoints {
        measure: measure.clone(),
        place,
    });
    let mut w = app.app.db.write(app.moment()).await.expect("a write");
    w.enter_points(&proof, &points).await.expect("entered");
    w.commit().await.expect("kept");
}
