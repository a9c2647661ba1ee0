//! «¿Quién ya probó esto en un liceo como el nuestro?», asked as teachers ask, over a small network. What didn't work is found
//! like the rest, and nothing that isn't the reader's.

#[path = "search/town.rs"]
mod town;

use domain::cycle::Decision;
use testkit::app::{Reply, TestApp};
use testkit::told::Story;
use town::Town;
use web::routes;

/// A question, the test that answers it, and what came of that.
const QUESTIONS: &[(&str, &str, &str)] = &[
    (
        "¿Quién ya probó el boleto de salida?",
        "Boleto de salida escrito",
        "Abandonada",
    ),
    ("ticket de salida", "Boleto de salida escrito", "Abandonada"),
    (
        "¿Qué hago con los celulares en clase?",
        "Caja de teléfonos en la entrada",
        "Abandonada",
    ),
    (
        "trabajo en parejas en matemáticas",
        "Resolver problemas en pares",
        "Adoptada",
    ),
    (
        "¿cómo bajar los atrasos?",
        "Recibir con música a quienes llegan atrasados",
        "Abandonada",
    ),
    (
        "inasistencias de los lunes",
        "Llamar a quien falta el lunes",
        "Adaptada",
    ),
    (
        "¿Alguien ha leído en voz alta con segundo medio?",
        "Lectura en voz alta por turnos",
        "Adoptada",
    ),
    (
        "dar feedback a las pruebas",
        "Retroalimentar con una pregunta",
        "Adoptada",
    ),
    (
        "apoderados que no vienen a las reuniones",
        "Reunión de familias a las siete",
        "Abandonada",
    ),
    ("tutorías entre pares", "Tutores de II medio para I medio", "Adaptada"),
    (
        "fracciones con material concreto",
        "Fracciones con tiras de papel",
        "Abandonada",
    ),
    ("tareas para la casa", "Tarea corta los martes", "Abandonada"),
    (
        "preguntar al azar con palitos",
        "Palitos con números para preguntar",
        "Adoptada",
    ),
    (
        "EVALUACION FORMATIVA SIN NOTA",
        "Evaluar sin nota la primera versión",
        "Adaptada",
    ),
];

/// Where the list of tests begins: what answers best stands above it.
fn tests_of(reply: &Reply) -> usize {
    reply.text.find("id=\"r\"").unwrap_or(0)
}

fn place(reply: &Reply, title: &str) -> usize {
    let list = tests_of(reply);
    let at = reply.text[list..].find(&format!(">{title}</a>"));
    let Some(at) = at else {
        panic!("«{title}» isn't there: {}", reply.words());
    };
    list + at
}

#[tokio::test]
async fn teachers_questions_find_what_was_tried_failures_included() {
    for app in TestApp::each().await {
        let town = Town::set(&app).await.expect("the town");
        let mut beto = app.signed_in(app.world.beto).await;
        for (question, title, result) in QUESTIONS {
            let page = beto
                .get(&format!("/buscar?q={}", routes::encode(question)))
                .await
                .is(200);
            let at = place(&page, title);
            let line = page.text[at..].split("</li>").next().unwrap_or_default();
            assert!(line.contains(result), "{question}: {result}");
            assert!(line.contains(&format!("Aprendimos: {title}")) || line.contains(&format!("Motivo: {title}")));
            // What answers stands among the first three.
            let first: Vec<&str> = page.text[tests_of(&page)..at]
                .split("<li class=\"tight\"><h3>")
                .collect();
            assert!(first.len() <= 4, "{question}: place {}", first.len() - 1);
        }
        // The same, for the failed ones alone.
        beto.get("/buscar?q=boleto&resultado=abandon")
            .await
            .is(200)
            .has("Boleto de salida escrito")
            .has("Abandonadas (1)");
        assert!(town.tests >= QUESTIONS.len());
    }
}

#[tokio::test]
async fn liceos_like_ours_come_first_and_the_page_says_why() {
    let app = TestApp::sqlite().await;
    let town = Town::set(&app).await.expect("the town");
    let mut beto = app.signed_in(app.world.beto).await;
    let page = beto.get("/buscar?q=portafolio").await.is(200);
    let (own, like, unlike) = (
        place(&page, "Portafolio en Arrayán"),
        place(&page, "Portafolio en Canelo"),
        place(&page, "Portafolio en Boldo"),
    );
    assert!(
        own < unlike && like < unlike,
        "the newest is of the liceo that is unlike"
    );
    assert!(like < own, "of those alike the newest");
    page.has("Tu liceo")
        .has("Un liceo como el tuyo: también Servicio Local de Educación Pública, tamaño parecido")
        .has("también urbano, misma región y una especialidad en común")
        .has("Es un liceo distinto al tuyo");
    beto.get("/buscar?q=portafolio&como=1")
        .await
        .is(200)
        .has("Portafolio en Canelo")
        .has_not("Portafolio en Boldo");
    // The hub has no liceo to compare with.
    let mut ana = app.signed_in(app.world.ana).await;
    ana.get("/buscar?q=portafolio")
        .await
        .is(200)
        .has_not("Solo en liceos como el nuestro");
    assert!(town.tests > 0);
}

#[tokio::test]
async fn nothing_that_isnt_the_readers_is_found_or_counted() {
    for app in TestApp::each().await {
        let town = Town::set(&app).await.expect("the town");
        let told = Story {
            title: "Zampoñas en secreto".into(),
            decision: None,
            ..town.story(&app, "x", None)
        };
        told.tell(&app).await.expect("told");
        let shared = Story {
            title: "Zampoñas a la vista".into(),
            shared: true,
            ..told
        };
        shared.tell(&app).await.expect("told");
        let mut beto = app.signed_in(app.world.beto).await;
        beto.get("/buscar?q=zampoñas")
            .await
            .is(200)
            .has("Zampoñas en secreto")
            .has("Todas (2)");
        for person in [app.world.caro, app.world.ana] {
            let mut who = app.signed_in(person).await;
            who.get("/buscar?q=zampoñas")
                .await
                .is(200)
                .has("Zampoñas a la vista")
                .has_not("Zampoñas en secreto")
                .has("Todas (1)");
        }
        // The coexistence manager keeps to her matters, in her liceo and elsewhere.
        let mut fidel = app.signed_in(app.world.fidel).await;
        fidel
            .get("/buscar?q=zampoñas")
            .await
            .is(200)
            .has("Nadie ha probado algo así");
        fidel.get("/buscar?q=recreo").await.is(200).has("Recreo dirigido");
        for person in [app.world.hugo, app.world.gil, app.world.karen] {
            app.signed_in(person).await.get("/buscar").await.is(404);
        }
    }
}

#[tokio::test]
async fn filters_narrow_and_nothing_found_still_leads_on() {
    let app = TestApp::sqlite().await;
    Town::set(&app).await.expect("the town");
    let mut beto = app.signed_in(app.world.beto).await;
    beto.get("/buscar")
        .await
        .is(200)
        .has("Para empezar")
        .has("le ahorra a otro liceo");
    beto.get("/buscar?q=portafolio&nivel=2")
        .await
        .is(200)
        .has("Nadie ha probado");
    beto.get("/buscar?q=portafolio&nivel=1")
        .await
        .is(200)
        .has("Portafolio en Arrayán");
    beto.get("/buscar?tema=socio-emotional")
        .await
        .is(200)
        .has("Recreo dirigido")
        .has("Todas (1)");
    // A word that nobody wrote: the nearest idea by its letters, who tried it, and the first step.
    beto.get("/buscar?q=portafollo")
        .await
        .is(200)
        .has("Ninguna prueba dice justo eso")
        .has("Las ideas más cercanas")
        .has("Portafolio del curso")
        .has("A quién preguntarle")
        .has("Caro Profesora, Liceo Boldo");
    beto.get("/buscar?q=xyzzy")
        .await
        .is(200)
        .has("Pregúntale al equipo central");
    // What a link from elsewhere may say does no harm.
    for odd in [
        "/buscar?q=%25_!%27",
        "/buscar?pagina=-3&resultado=otro&idea=x&impulsor=y",
        "/buscar?q=%3Cb%3E",
    ] {
        beto.get(odd).await.is(200).has_not("<b>");
    }
    beto.in_english()
        .get("/buscar?q=boleto")
        .await
        .is(200)
        .has_not("[search-")
        .has_not("[idea-");
}

#[tokio::test]
async fn a_changed_word_is_found_at_once() {
    let app = TestApp::sqlite().await;
    let town = Town::set(&app).await.expect("the town");
    let mut ana = app.signed_in(app.world.ana).await;
    ana.get("/buscar?q=quipus")
        .await
        .is(200)
        .has("Nadie ha probado algo así");
    let driver = town.driver.to_string();
    let fields = [
        ("name", "Quipus para contar"),
        ("driver_id", driver.as_str()),
        ("version", "1"),
    ];
    ana.post(&routes::idea_edit(town.portfolio), &fields).await.is(303);
    // The tests of the idea are found by its new name, too.
    ana.get("/buscar?q=quipus")
        .await
        .is(200)
        .has("Portafolio en Boldo")
        .has("Quipus para contar");
}

#[test]
fn every_result_is_asked_for() {
    for decision in Decision::ALL {
        let word = match decision {
            Decision::Adopt => "Adoptada",
            Decision::Adapt => "Adaptada",
            Decision::Abandon => "Abandonada",
        };
        assert!(QUESTIONS.iter().any(|(.., result)| *result == word));
    }
}
