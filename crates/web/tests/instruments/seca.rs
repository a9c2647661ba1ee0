//! A real instrument: WCSD-SECA, 40 items, from a spreadsheet to two courses and to what came of it.
//!
//! Its items stay outside the project; where they are missing, the test says so and skips.

#[path = "seca/answers.rs"]
mod answers;
#[path = "seca/naive.rs"]
mod naive;
#[path = "seca/results.rs"]
mod results;

use domain::id::{CourseId, InstrumentId};
use rust_xlsxwriter::Workbook;
use testkit::app::{Browser, TestApp};
use web::routes;

use super::publish;

const FILE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../shared/data/instruments/wcsd_seca_40.csv"
);

/// As somebody would write it in a spreadsheet: the form's own three sheets, and ours with languages and scales.
fn form(rows: &[Vec<String>]) -> Vec<u8> {
    let mut book = Workbook::new();
    let mut sheet = |name: &str, rows: Vec<Vec<String>>| {
        let sheet = book.add_worksheet();
        sheet.set_name(name).unwrap();
        for (line, row) in (0..).zip(rows) {
            for (column, cell) in (0..).zip(row) {
                sheet.write_string(line, column, cell).unwrap();
            }
        }
    };
    let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<String>>();
    let mut survey = vec![row(&["type", "name", "label::English (en)", "label::Español (es)"])];
    survey.push(row(&[
        "begin_group",
        "items",
        "How easy or difficult is each of these for you?",
        "¿Qué tan fácil o difícil te resulta…?",
    ]));
    survey.extend(
        rows.iter()
            .map(|cells| row(&["select_one ease", &cells[0], &cells[3], &cells[5]])),
    );
    survey.push(row(&["end_group"]));
    sheet("survey", survey);
    let choices: [&[&str]; 6] = [
        &["list_name", "name", "label::English (en)", "label::Español (es)"],
        &["ease", "1", "Very difficult", "Muy difícil"],
        &["ease", "2", "Difficult", "Difícil"],
        &["ease", "3", "Easy", "Fácil"],
        &["ease", "4", "Very easy", "Muy fácil"],
        &[
            "ease",
            "prefer_not_to_say",
            "I'd rather not answer",
            "Prefiero no responder",
        ],
    ];
    sheet("choices", choices.iter().map(|cells| row(cells)).collect());
    let settings: [&[&str]; 2] = [
        &["form_title", "form_id", "default_language"],
        &["WCSD-SECA", "wcsd_seca", "English (en)"],
    ];
    sheet("settings", settings.iter().map(|cells| row(cells)).collect());
    book.save_to_buffer().unwrap()
}

/// The file's rows without its header.
fn rows(text: &str) -> Vec<Vec<String>> {
    let lines = text.lines().skip(1);
    lines.map(cells).collect()
}

/// A line of CSV with quotes.
fn cells(line: &str) -> Vec<String> {
    let (mut cells, mut quoted) = (vec![String::new()], false);
    for sign in line.chars() {
        match sign {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            other => cells.last_mut().unwrap().push(other),
        }
    }
    cells
}

/// The file's rows; none, saying so, where it is missing.
fn seca() -> Option<Vec<Vec<String>>> {
    let Ok(text) = std::fs::read_to_string(FILE) else {
        println!("skipped: no wcsd_seca_40.csv under ../shared/data/instruments");
        return None;
    };
    let rows = rows(&text);
    assert_eq!(rows.len(), 40);
    Some(rows)
}

/// The competences that the file names, in its order, each with its items.
fn competences(rows: &[Vec<String>]) -> Vec<(String, Vec<String>)> {
    let mut found: Vec<(String, Vec<String>)> = Vec::new();
    for cells in rows {
        match found.iter_mut().find(|(name, _)| *name == cells[1]) {
            Some((_, items)) => items.push(cells[0].clone()),
            None => found.push((cells[1].clone(), vec![cells[0].clone()])),
        }
    }
    found
}

/// Brought from its spreadsheet, completed and published.
async fn published(app: &TestApp, fidel: &mut Browser, rows: &[Vec<String>]) -> InstrumentId {
    let sent = fidel
        .upload(routes::INSTRUMENT_IMPORT, "seca.xlsx", &form(rows))
        .await
        .is(303);
    fidel
        .get(&sent.location)
        .await
        .is(200)
        .has("WCSD-SECA")
        .has("40 preguntas")
        .has("cerca de 7 minutos");
    let school = app.world.arrayan.to_string();
    let kept = fidel
        .post(&sent.location, &[("key", "wcsd_seca"), ("de", &school)])
        .await
        .is(303);
    let id: InstrumentId = kept.path().split('/').nth(2).unwrap().parse().unwrap();
    completed(fidel, id).await;
    for (name, items) in competences(rows) {
        scale(fidel, id, &name, &items).await;
    }
    publish(fidel, id).await;
    id
}

/// What a plain form can't say is said here: whose words they are.
async fn completed(fidel: &mut Browser, id: InstrumentId) {
    for (code, name, origin) in [("en", "English", "original"), ("es", "Español", "draft")] {
        let path = routes::draft_language(id, Some(code));
        let version = fidel.get(&path).await.is(200).hidden("version");
        let fields = [
            ("version", version.as_str()),
            ("code", code),
            ("name", name),
            ("origin", origin),
            ("by", "WCSD, CASEL, UIC"),
            ("licence", "free, open-source"),
        ];
        fidel.post(&path, &fields).await.is(303);
    }
    let path = routes::draft_whole(id);
    let version = fidel.get(&path).await.is(200).hidden("version");
    let fields = [
        ("version", version.as_str()),
        ("validation", "elsewhere"),
        ("title-en", "WCSD-SECA"),
        ("title-es", "WCSD-SECA"),
        ("decline-en", "I'd rather not answer"),
        ("decline-es", "Prefiero no responder"),
    ];
    fidel.post(&path, &fields).await.is(303);
}

/// And what they add up to.
async fn scale(fidel: &mut Browser, id: InstrumentId, name: &str, items: &[String]) {
    let path = routes::draft_scale(id, None);
    let version = fidel.get(&path).await.is(200).hidden("version");
    let spanish = format!("{name} (es)");
    let mut fields = vec![
        ("version", version.as_str()),
        ("title-en", name),
        ("title-es", &spanish),
    ];
    fields.extend(items.iter().map(|key| ("item", key.as_str())));
    fidel.post(&path, &fields).await.is(303);
}

/// Given to courses of thirty; its address.
async fn given(app: &TestApp, fidel: &mut Browser, id: InstrumentId, courses: &[CourseId]) -> String {
    let form = fidel.get(routes::SURVEY_NEW).await.is(200).has("WCSD-SECA");
    let today = app.app.now().day();
    let mut fields = vec![
        ("id".to_owned(), form.hidden("id")),
        ("instrument".to_owned(), id.to_string()),
        ("name".to_owned(), "SECA de junio".to_owned()),
        ("opens_on".to_owned(), today.to_string()),
        ("closes_on".to_owned(), today.plus_days(4).to_string()),
        ("linking".to_owned(), "anonymous".to_owned()),
        ("basis".to_owned(), "legal-function".to_owned()),
    ];
    for course in courses {
        fields.push(("course".to_owned(), course.to_string()));
        fields.push((format!("size-{course}"), "30".to_owned()));
    }
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    fidel.post(routes::SURVEY_NEW, &fields).await.is(303).path()
}

#[tokio::test]
async fn it_is_imported_completed_published_and_given_to_a_course() {
    let Some(rows) = seca() else { return };
    for app in TestApp::each().await {
        let mut fidel = app.signed_in(app.world.fidel).await;
        let id = published(&app, &mut fidel, &rows).await;
        fidel
            .get(&routes::instrument(id))
            .await
            .has("Self-awareness (es)")
            .has("Relationship skills (es)");
        given(&app, &mut fidel, id, &[app.world.course]).await;
        fidel
            .get(&routes::instrument(id))
            .await
            .has("Se ha aplicado una vez.")
            .has("SECA de junio");
    }
}
