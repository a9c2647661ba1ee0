//! «¿Quién ya probó esto en un liceo como el nuestro?», asked as teachers ask, over a small network. What didn't work is found
//! like the rest. That nothing is found or counted that isn't the reader's: `search_leaks`.

#[path = "search/town.rs"]
pub mod town;

use domain::cycle::Decision;
use testkit::app::{Reply, TestApp};
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

/// Where a document of the list begins, and how many stand before it.
fn place(reply: &Reply, title: &str) -> (usize, usize) {
    let list = reply.text.find("<ol role=\"list\" class=\"lines found\">").unwrap_or(0);
    let Some(at) = reply.text[list..].find(&format!(">{title}</a></h3>")) else {
        panic!("«{title}» isn't there: {}", reply.words());
    };
    let before = reply.text[list..list + at].matches("<li class=\"tight\"><h3>").count();
    (list + at, before)
}

fn line<'a>(reply: &'a Reply, title: &str) -> &'a str {
    let (at, _) = place(reply, title);
    reply.text[at..].split("</li>").next().unwrap_or_default()
}

/// How many a value of a facet says that it finds; none where it isn't offered.
fn count(reply: &Reply, value: &str) -> Option<i64> {
    let rest = reply
        .text
        .split(&format!("<span>{value}</span> <span class=\"quiet\">"))
        .nth(1)?;
    rest.split('<').next()?.parse().ok()
}

fn search(question: &str) -> String {
    format!("/buscar?q={}", routes::encode(question))
}

#[tokio::test]
async fn teachers_questions_find_what_was_tried_failures_included() {
    for app in TestApp::each().await {
        let town = Town::set(&app).await.expect("the town");
        let mut beto = app.signed_in(app.world.beto).await;
        for (question, title, result) in QUESTIONS {
            let page = beto.get(&search(question)).await.is(200);
            // Its idea may stand beside it.
            let (_, before) = place(&page, title);
            assert!(before <= 4, "{question}: place {}", before + 1);
            let line = line(&page, title);
            assert!(line.contains(result), "{question}: {result}");
            let plain = line.replace("<mark>", "").replace("</mark>", "");
            assert!(plain.contains("Aprendimos: ") || plain.contains("Motivo: "), "{plain}");
            assert!(line.contains("<mark>"), "{question}: {line}");
        }
        // The same, for the failed ones alone, and what they are counted among.
        let all = beto.get(&search("boleto")).await.is(200);
        assert_eq!(count(&all, "La abandonaron"), Some(1), "{}", all.words());
        let failed = beto.get("/buscar?q=boleto&resultado=abandon").await.is(200);
        line(&failed, "Boleto de salida escrito");
        failed
            .has("Quitar Qué pasó con la prueba: La abandonaron")
            .has("una la abandonó")
            .has_not(">Boleto de salida de una pregunta</a></h3>");
        assert!(town.tests >= QUESTIONS.len());
    }
}

#[tokio::test]
async fn what_a_facet_counts_is_what_it_finds() {
    for app in TestApp::each().await {
        Town::set(&app).await.expect("the town");
        let mut beto = app.signed_in(app.world.beto).await;
        for start in [
            "/buscar?q=portafolio",
            "/buscar?tipo=cycle",
            "/buscar?q=boletos+y+tutores&resultado=adapt",
        ] {
            let page = beto.get(start).await.is(200);
            let options: Vec<&str> = page.text.split("<ul role=\"list\" class=\"facet\">").skip(1).collect();
            let mut followed = 0;
            for option in options.iter().flat_map(|list| list.split("<li>").skip(1)) {
                // What is chosen leads back to more.
                if option.contains("aria-current") {
                    continue;
                }
                let href = option
                    .split("href=\"")
                    .nth(1)
                    .and_then(|rest| rest.split('"').next())
                    .unwrap();
                let said: usize = option
                    .split("class=\"quiet\">")
                    .nth(1)
                    .and_then(|rest| rest.split('<').next())
                    .unwrap()
                    .parse()
                    .unwrap();
                let found = beto
                    .get(&href.replace("&#38;", "&").replace("&amp;", "&"))
                    .await
                    .is(200);
                let listed = found.text.matches("<li class=\"tight\"><h3>").count();
                assert_eq!(listed, said.min(20), "{start} {href}");
                followed += 1;
            }
            assert!(followed > 0, "{start}: {}", page.words());
        }
    }
}

#[tokio::test]
async fn how_alike_a_liceo_is_stands_beside_what_it_tried() {
    let app = TestApp::sqlite().await;
    let town = Town::set(&app).await.expect("the town");
    let mut beto = app.signed_in(app.world.beto).await;
    let page = beto.get("/buscar?q=portafolio").await.is(200);
    assert!(line(&page, "Portafolio en Arrayán").contains("Tu liceo"));
    let alike = line(&page, "Portafolio en Canelo");
    assert!(alike.contains("Un liceo como el tuyo: también Servicio Local de Educación Pública, tamaño parecido"));
    assert!(alike.contains("también urbano, misma región y una especialidad en común"));
    assert!(line(&page, "Portafolio en Boldo").contains("Es un liceo distinto al tuyo"));
    // By the kind of liceo, and by all that is alike.
    assert_eq!(count(&page, "Servicio Local de Educación Pública"), Some(2));
    assert_eq!(count(&page, "Particular subvencionado"), Some(1));
    for narrowed in ["/buscar?q=portafolio&como=1", "/buscar?q=portafolio&dependencia=slep"] {
        let page = beto.get(narrowed).await.is(200);
        line(&page, "Portafolio en Canelo");
        page.has_not("Portafolio en Boldo");
    }
    // The hub has no liceo to compare with.
    let mut ana = app.signed_in(app.world.ana).await;
    ana.get("/buscar?q=portafolio")
        .await
        .is(200)
        .has_not("Solo en liceos como el nuestro");
    assert!(town.tests > 0);
}

#[tokio::test]
async fn a_long_list_has_pages_that_keep_what_was_asked() {
    let app = TestApp::sqlite().await;
    let town = Town::set(&app).await.expect("the town");
    for number in 0..25 {
        let story = town.story(&app, &format!("Zanja número {number:02}"), Some(Decision::Adopt));
        story.tell(&app).await.expect("told");
    }
    let mut beto = app.signed_in(app.world.beto).await;
    let first = beto
        .get("/buscar?q=zanja&tipo=cycle")
        .await
        .is(200)
        .has("1 a 20 de 25")
        .has("Encontramos 25 cosas.");
    let listed = |reply: &Reply| reply.text.matches("<li class=\"tight\"><h3>").count();
    assert_eq!(listed(&first), 20);
    let second = beto
        .get("/buscar?q=zanja&tipo=cycle&pagina=2")
        .await
        .is(200)
        .has("21 a 25 de 25");
    assert_eq!(listed(&second), 5);
    first.has("pagina=2");
    // A page beyond the last one is the last one.
    let last = beto.get("/buscar?q=zanja&tipo=cycle&pagina=99").await.is(200);
    assert_eq!(listed(&last), 5);
}

#[tokio::test]
async fn filters_narrow_and_nothing_found_still_leads_on() {
    let app = TestApp::sqlite().await;
    let town = Town::set(&app).await.expect("the town");
    let mut beto = app.signed_in(app.world.beto).await;
    beto.get("/buscar")
        .await
        .is(200)
        .has("Para empezar")
        .has("le ahorra a otro liceo")
        .has("De lo que más se sabe");
    beto.get("/buscar?q=portafolio&nivel=2")
        .await
        .is(200)
        .has("pero ninguna calza con lo que acotaste")
        .has("Ver todo lo que hay para estas palabras");
    let page = beto.get("/buscar?q=portafolio&nivel=1").await.is(200);
    line(&page, "Portafolio en Arrayán");
    let page = beto.get("/buscar?tema=socio-emotional").await.is(200);
    line(&page, "Recreo dirigido por estudiantes");
    page.has("Encontramos 2 cosas. Hay una prueba"); // and a measure
    // The tests of one idea, asked for from its page.
    let page = beto.get(&routes::search_idea(town.portfolio, "adopt")).await.is(200);
    page.has("Pruebas de «Portafolio del curso»")
        .has("Encontramos 3 cosas.");
    // A slip of the pen is understood.
    let page = beto.get("/buscar?q=portafollo").await.is(200);
    line(&page, "Portafolio del curso");
    // A word that nobody wrote: what to do, and the question filled in.
    beto.get("/buscar?q=xyzzy+frutal")
        .await
        .is(200)
        .has("Nadie ha probado algo así")
        .has("Prueba con menos palabras")
        .has(&routes::ask_about("xyzzy frutal"))
        .has("Preguntar a quien sabe");
    // What a link from elsewhere may say does no harm.
    for odd in [
        "/buscar?q=%25_!%27",
        "/buscar?pagina=-3&resultado=otro&idea=x&impulsor=y&tipo=person&dependencia=z&nivel=9&tema=q",
        "/buscar?q=%3Cb%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "/buscar?q=a+OR+b+NEAR(c)+%22d%22+*",
        "/buscar?parecido=",
        "/buscar?parecido=x:y",
    ] {
        beto.get(odd).await.is(200).has_not("<b><").has_not("<script>alert");
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
    let page = ana.get("/buscar?q=quipus").await.is(200);
    line(&page, "Quipus para contar");
}

#[tokio::test]
async fn more_like_something_leads_from_one_thing_to_the_next() {
    for app in TestApp::each().await {
        Town::set(&app).await.expect("the town");
        let mut caro = app.signed_in(app.world.caro).await;
        let page = caro.get("/buscar?q=portafolio+boldo").await.is(200);
        let line = line(&page, "Portafolio en Boldo");
        let href = line
            .split("href=\"")
            .find(|href| href.starts_with("/buscar?parecido=cycle:"))
            .unwrap();
        let like = caro.get(href.split('"').next().unwrap()).await.is(200);
        like.has("Más como «Portafolio en Boldo»").has("Portafolio en ");
    }
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
