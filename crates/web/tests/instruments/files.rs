//! Questionnaires from files and to files: what is understood, what is refused and where.

use rust_xlsxwriter::Workbook;
use testkit::app::TestApp;
use web::routes;

use super::pulse;

/// Sheets with their rows as an XLSX file.
fn book(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let mut book = Workbook::new();
    for (name, rows) in sheets {
        let sheet = book.add_worksheet();
        sheet.set_name(*name).unwrap();
        for (line, row) in (0..).zip(*rows) {
            for (column, cell) in (0..).zip(*row) {
                sheet.write_string(line, column, *cell).unwrap();
            }
        }
    }
    book.save_to_buffer().unwrap()
}

const CHOICES: &[&[&str]] = &[
    &["list_name", "name", "label::Español (es-CL)"],
    &["veces", "1", "Nunca"],
    &["veces", "2", "A veces"],
    &["veces", "3", "Siempre"],
];

const SETTINGS: &[&[&str]] = &[
    &["form_title", "form_id", "default_language"],
    &["Clima del curso", "clima", "Español (es-CL)"],
];

#[tokio::test]
async fn a_form_of_other_tools_is_understood_before_it_is_kept() {
    for app in TestApp::each().await {
        let mut ana = app.signed_in(app.world.ana).await;
        let survey: &[&[&str]] = &[
            &["type", "name", "label::Español (es-CL)"],
            &["select_one veces", "trato", "En mi curso nos tratamos bien."],
            &["integer", "dias", "¿Cuántos días faltaste?"],
        ];
        let file = book(&[
            ("survey", survey),
            ("choices", CHOICES),
            ("settings", SETTINGS),
            ("notas mías", &[&["x"]]),
        ]);
        let sent = ana.upload(routes::INSTRUMENT_IMPORT, "clima.xlsx", &file).await.is(303);
        ana.get(&sent.location)
            .await
            .is(200)
            .has("Esto entendimos")
            .has("Clima del curso")
            .has("En mi curso nos tratamos bien.")
            .has("A veces")
            .has("Falta decir con qué licencia")
            .has("notas mías");
        let own = survey::own::FILES.len();
        assert_eq!(app.app.db.instruments(app.world.network).await.unwrap().len(), own);
        // Nobody else's.
        let mut ines = app.signed_in(app.world.ines).await;
        ines.get(&sent.location).await.is(404);
        // A key that is taken comes back into the form.
        let taken = [("key", "pulse_conditions"), ("de", "red"), ("como", "nuevo")];
        ana.post(&sent.location, &taken)
            .await
            .is(422)
            .has("Ya hay un cuestionario con esa clave");
        ana.post(&sent.location, &[("key", "á b"), ("de", "red")]).await.is(422);
        let fields = [("key", "clima"), ("de", "red")];
        let kept = ana.post(&sent.location, &fields).await.is(303);
        let again = ana.post(&sent.location, &fields).await.is(303);
        assert_eq!(kept.path(), again.path(), "sent twice, it is there once");
        ana.get(&kept.location)
            .await
            .is(200)
            .has("Quedó guardado como borrador")
            .has("Falta decir con qué licencia");
        ana.get(routes::INSTRUMENTS).await.has("Clima del curso");
    }
}

#[tokio::test]
async fn what_goes_out_comes_in_again_as_the_next_version() {
    let app = TestApp::sqlite().await;
    let mut ana = app.signed_in(app.world.ana).await;
    let id = pulse(&app).await;
    let json = ana.get(&routes::instrument_file(id, "json")).await.is(200);
    assert_eq!(json.text, survey::own::FILES[0].1.trim_end().to_owned() + "\n");
    let sheets = ana.get(&routes::instrument_file(id, "xlsx")).await.is(200);
    assert!(
        sheets
            .header("content-disposition")
            .contains("pulse-conditions-v1.xlsx")
    );
    ana.get(&routes::instrument_file(id, "pdf")).await.is(404);

    let changed = json.text.replace("¿cuánto te interesó", "¿qué tanto te interesó");
    let sent = ana
        .upload(routes::INSTRUMENT_IMPORT, "pulso.json", changed.as_bytes())
        .await
        .is(303);
    ana.get(&sent.location).await.has("Como borrador de la próxima versión");
    let fields = [("como", "version"), ("key", "pulse_conditions"), ("de", "red")];
    let kept = ana.post(&sent.location, &fields).await.is(303);
    assert_eq!(kept.path(), routes::draft(id));
    ana.get(&routes::instrument_publication(id))
        .await
        .has("Publicar la versión 2")
        .has("cambió el texto");
    // Who leads a liceo writes its own, not the network's.
    let mut dora = app.signed_in(app.world.dora).await;
    let sent = dora
        .upload(routes::INSTRUMENT_IMPORT, "pulso.json", changed.as_bytes())
        .await
        .is(303);
    dora.get(&sent.location).await.is(200).has_not("la próxima versión");
}

#[tokio::test]
async fn what_cant_be_used_is_said_with_its_row() {
    let app = TestApp::sqlite().await;
    let mut ana = app.signed_in(app.world.ana).await;
    let survey: &[&[&str]] = &[
        &["type", "name", "label::Español (es-CL)", "relevant"],
        &["geopoint", "donde", "¿Dónde estás?", ""],
        &["select_one veces", "trato", "Nos tratamos bien.", "count(${donde}) > 1"],
    ];
    let file = book(&[("survey", survey), ("choices", CHOICES), ("settings", SETTINGS)]);
    ana.upload(routes::INSTRUMENT_IMPORT, "clima.xlsx", &file)
        .await
        .is(422)
        .has("No pudimos leer el archivo")
        .has("No podemos hacer preguntas de tipo «geopoint».")
        .has("Hoja survey, fila 2")
        .has("fila 3, columna relevant")
        .has("una función que no conocemos");
    for (name, content, says) in [
        ("a.csv", &b""[..], "El archivo está vac"),
        ("a.json", b"{\"ronda_instrument\": 9}", "versión que no conocemos (9)"),
        ("a.json", b"{\"ronda_instrument\": 1, ", "línea y columna"),
        ("a.csv", b"hola;mundo\n1;2\n", "survey"),
        ("a.html", b"<html><body>x</body></html>", "página web"),
    ] {
        ana.upload(routes::INSTRUMENT_IMPORT, name, content)
            .await
            .is(422)
            .has(says)
            .has("Nada se guardó");
    }
    let mut beto = app.signed_in(app.world.beto).await;
    beto.upload(routes::INSTRUMENT_IMPORT, "a.csv", b"x").await.is(404);
}

#[tokio::test]
async fn a_draft_that_lacks_something_goes_out_as_our_own_file_only() {
    let app = TestApp::sqlite().await;
    let mut ana = app.signed_in(app.world.ana).await;
    let begun = ana
        .post(routes::INSTRUMENT_NEW, &[("title", "Convivencia"), ("de", "red")])
        .await
        .is(303);
    let id = begun.path().split('/').nth(2).unwrap().to_owned();
    ana.get(&begun.location).await.is(200).has("No pregunta nada");
    ana.get(&routes::instrument_file(&id, "json"))
        .await
        .is(200)
        .has("\"key\": \"convivencia\"");
    ana.get(&routes::instrument_file(&id, "xlsx"))
        .await
        .is(409)
        .has("Todavía no se puede llevar así");
    ana.post(routes::INSTRUMENT_NEW, &[("title", ""), ("de", "red")])
        .await
        .is(422)
        .has("Escribe cómo se llama");
}
