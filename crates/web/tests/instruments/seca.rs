//! A real instrument: WCSD-SECA, 40 items, from a spreadsheet to a course.
//!
//! Its items stay outside the project; where they are missing, the test says so and skips.

use rust_xlsxwriter::Workbook;
use testkit::app::TestApp;
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

#[tokio::test]
async fn it_is_imported_completed_published_and_given_to_a_course() {
    let Ok(text) = std::fs::read_to_string(FILE) else {
        println!("skipped: no wcsd_seca_40.csv under ../shared/data/instruments");
        return;
    };
    let rows = rows(&text);
    assert_eq!(rows.len(), 40);
    for app in TestApp::each().await {
        let mut fidel = app.signed_in(app.world.fidel).await;
        let sent = fidel
            .upload(routes::INSTRUMENT_IMPORT, "seca.xlsx", &form(&rows))
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
        let id: domain::id::InstrumentId = kept.path().split('/').nth(2).unwrap().parse().unwrap();
        // What a plain form can't say is said here: whose words they are, and what they add up to.
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
        let path = routes::draft_scale(id, None);
        let version = fidel.get(&path).await.is(200).hidden("version");
        let own = rows.iter().filter(|cells| cells[1] == "Self-awareness");
        let own: Vec<String> = own.map(|cells| cells[0].clone()).collect();
        let mut fields = vec![
            ("version", version.as_str()),
            ("title-en", "Self-awareness"),
            ("title-es", "Conciencia de sí"),
        ];
        fields.extend(own.iter().map(|key| ("item", key.as_str())));
        fidel.post(&path, &fields).await.is(303);
        publish(&mut fidel, id).await;
        fidel.get(&routes::instrument(id)).await.has("Conciencia de sí");

        let form = fidel.get(routes::SURVEY_NEW).await.is(200).has("WCSD-SECA");
        let (instrument, course) = (id.to_string(), app.world.course.to_string());
        let size = format!("size-{course}");
        let today = app.app.now().day();
        let (from, until) = (today.to_string(), today.plus_days(4).to_string());
        let given = [
            ("id", form.hidden("id")),
            ("instrument", instrument),
            ("name", "SECA de junio".to_owned()),
            ("opens_on", from),
            ("closes_on", until),
            ("linking", "anonymous".to_owned()),
            ("basis", "legal-function".to_owned()),
            ("course", course),
        ];
        let mut given: Vec<(&str, &str)> = given.iter().map(|(name, value)| (*name, value.as_str())).collect();
        given.push((&size, "30"));
        fidel.post(routes::SURVEY_NEW, &given).await.is(303);
        fidel
            .get(&routes::instrument(id))
            .await
            .has("Se ha aplicado una vez.")
            .has("SECA de junio");
    }
}
