//! One round of a cycle on a teacher's phone, without scripts, and its ring on the chart that everybody looks at.

use browser::{Product, ask, bring_up, faults, follow, press};
use domain::cycle::Decision;
use domain::measure::NewPoint;
use domain::permission::{EnterPoints, PointPlace, in_the_name_of};
use testkit::app::TestApp;
use testkit::axe;
use testkit::chromium::{Chromium, Look, Page};
use testkit::scene::Scene;

const DAY: i64 = 24 * 60 * 60;

#[tokio::test(flavor = "multi_thread")]
async fn beto_plans_does_studies_and_closes_and_sees_his_ring() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, scene) = Scene::sqlite().await;
    let product = Product::serve(&app.app).await;
    let beto = chromium.open(Look::phone().without_javascript()).await;
    product.sign_in(&beto, &app.app, app.world.beto).await;

    // Monday: from the list to a plan.
    product.goto(&beto, web::routes::CYCLES).await;
    follow(&beto, "Planificar un ciclo").await;
    beto.wait_for_text("Se escribe en un minuto y medio").await;
    beto.fill("¿Qué idea vas a probar?", &scene.idea.to_string()).await;
    beto.fill("¿En qué curso?", &app.world.course.to_string()).await;
    beto.fill("¿Qué quieres saber?", "¿Basta una pregunta al final de la clase?")
        .await;
    beto.fill("¿Qué medida lo dirá?", &scene.open_measure.to_string()).await;
    beto.fill("Desde", "55").await;
    beto.fill("Hasta", "65").await;
    beto.fill("Primer día", "2026-06-01").await;
    beto.fill("Último día", "2026-06-12").await;
    press(&beto, "Planificar").await;
    // Without a prediction it isn't a test; what he wrote is still there.
    beto.wait_for_text("Escribe qué crees que pasará").await;
    let kept = ask(&beto, "return document.querySelector('#question').value").await;
    assert_eq!(kept, "¿Basta una pregunta al final de la clase?");
    beto.fill(
        "¿Qué crees que pasará, y por qué?",
        "Sí, porque el comentario de ayer todavía se recuerda",
    )
    .await;
    press(&beto, "Planificar").await;
    beto.wait_for_text("El ciclo quedó planificado").await;
    fits(&beto, "ciclo-recien-planificado").await;
    let cycle = product.path(&beto).await;

    // Two weeks later.
    app.clock.advance(14 * DAY);
    two_more_weeks(&app, &scene).await;
    product.goto(&beto, &cycle).await;
    follow(&beto, "Contar qué se hizo").await;
    beto.wait_for_text("Lo que pasó de verdad").await;
    beto.fill(
        "¿Qué hicieron?",
        "Nueve de diez clases; el viernes no alcanzó el tiempo",
    )
    .await;
    beto.fill("¿Algo que no esperabas?", "Pidieron llevarse los boletos")
        .await;
    press(&beto, "Guardar").await;
    beto.wait_for_text("Ahora toca comparar con la predicción").await;

    // He studies it beside what he had predicted.
    follow(&beto, "Estudiar").await;
    beto.wait_for_text("Sí, porque el comentario de ayer todavía se recuerda")
        .await;
    beto.wait_for_text("55 a 65").await;
    fits(&beto, "ciclo-estudiando").await;
    beto.fill("Antes", "52").await;
    beto.fill("Resultado", "61,4").await;
    beto.fill("¿Qué aprendieron?", "La pregunta importa más que el comentario")
        .await;
    press(&beto, "Guardar").await;
    beto.wait_for_text("Acertaron").await;

    // And decides.
    bring_up(&beto, "Adaptar").await;
    beto.choose_in("¿Qué hacen con esta idea?", "Adaptar").await;
    beto.fill("¿Por qué?", "Falta probarlo en otro curso").await;
    beto.fill("¿Qué viene ahora?", "1°B, la próxima semana").await;
    press(&beto, "Cerrar el ciclo").await;
    beto.wait_for_text("El ciclo quedó cerrado").await;
    beto.wait_for_text("Adaptada").await;
    fits(&beto, "ciclo-recien-cerrado").await;
    let id = cycle
        .rsplit('/')
        .next()
        .and_then(|id| id.parse().ok())
        .expect("a cycle's address");
    let full = app
        .app
        .db
        .in_full(app.app.db.cycle(id).await.expect("the cycle"))
        .await
        .expect("its parts");
    assert_eq!(full.closure.map(|closure| closure.decision), Some(Decision::Adapt));

    // The same day he sees it on his course's chart, and can open it from there.
    follow(&beto, "Ver el gráfico con la prueba marcada").await;
    assert!(ring(&beto, &cycle).await, "no ring of {cycle} on {}", beto.url().await);
    fits(&beto, "grafico-con-la-prueba").await;
    open_the_ring(&beto, &cycle).await;
    beto.wait_for_text("La pregunta importa más que el comentario").await;

    // Elena, on her desk, on the liceo's chart.
    let elena = chromium.open(Look::desktop()).await;
    product.sign_in(&elena, &app.app, app.world.elena).await;
    product
        .goto(&elena, &web::routes::measure_at(scene.open_measure, app.world.arrayan))
        .await;
    assert!(
        ring(&elena, &cycle).await,
        "no ring of {cycle} on {}",
        elena.url().await
    );
    axe::assert_axe_clean(&elena).await;
    elena.screenshot("grafico-con-la-prueba-1280").await;
    open_the_ring(&elena, &cycle).await;
    elena.wait_for_text("Adaptada").await;
    assert_eq!(product.path(&elena).await, cycle);
    assert_eq!(faults(&elena).await, Vec::<String>::new());
    assert_eq!(faults(&beto).await, Vec::<String>::new());
}

/// The points of the two weeks of the test, for the liceo and for the course.
async fn two_more_weeks(app: &TestApp, scene: &Scene) {
    let world = app.world;
    let measure = app.app.db.measure(scene.open_measure).await.expect("the measure");
    let points: Vec<NewPoint> = [("2026-06-01", 58.0), ("2026-06-08", 64.0)]
        .map(|(day, value)| NewPoint::of(day.parse().expect("a day"), value, Some(31)))
        .to_vec();
    let mut w = app.app.db.write(app.moment()).await.expect("a write begins");
    for (who, course) in [(world.elena, None), (world.beto, Some(world.course))] {
        let place = PointPlace {
            school: world.arrayan,
            course,
        };
        let proof = in_the_name_of(
            who,
            EnterPoints {
                measure: measure.clone(),
                place,
            },
        );
        w.enter_points(&proof, &points).await.expect("they are entered");
    }
    w.commit().await.expect("they are kept");
}

/// Whether a link to the cycle that can be seen stands inside a drawing.
async fn ring(page: &Page, cycle: &str) -> bool {
    let script = format!(
        "return [...document.querySelectorAll('svg a')].some((a) => a.getAttribute('href') === '{cycle}' && a.getClientRects().length > 0)"
    );
    ask(page, &script).await == true
}

/// Opens the cycle from its ring, as a keyboard does.
async fn open_the_ring(page: &Page, cycle: &str) {
    let script = format!(
        "[...document.querySelectorAll('svg a')].find((a) => a.getAttribute('href') === '{cycle}' && a.getClientRects().length > 0).dispatchEvent(new MouseEvent('click', {{ bubbles: true, cancelable: true }}))"
    );
    ask(page, &script).await;
}

/// It fits a phone's width; a picture is kept.
async fn fits(page: &Page, name: &str) {
    page.assert_no_sideways_scroll().await;
    page.screenshot(&format!("{name}-390")).await;
}
