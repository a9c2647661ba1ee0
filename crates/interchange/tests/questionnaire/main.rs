//! Questionnaires in the files of other tools and our own.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop")]

mod seca;
#[path = "../../../survey/tests/support/mod.rs"]
mod support;

use interchange::FileProblem;
use interchange::questionnaire::{
    Dress, NotRead, NotWritten, Questionnaire, read, refusal_key, to_json, to_xlsx, wrong_key,
};
use proptest::prelude::*;
use rust_xlsxwriter::Workbook;
use support::{drawn, everything};
use survey::check::Wrong;
use survey::xlsform::Refusal;
use survey::{Instrument, check, own};

/// Own instruments, one with something of everything, and the real one where it is.
fn all() -> Vec<Instrument> {
    let own = own::FILES.iter().map(|(_, file)| survey::json::read(file).unwrap());
    own.chain([everything()]).chain(seca::instrument()).collect()
}

#[test]
fn they_come_back_from_a_workbook_and_from_json() {
    for instrument in all() {
        let key = instrument.key.clone();
        let expected = |dress| Questionnaire {
            problems: check(&instrument),
            instrument: instrument.clone(),
            dress,
            ignored: vec![],
        };
        let bytes = to_xlsx(&instrument).unwrap();
        assert_eq!(read(&bytes), Ok(expected(Dress::XlsForm)), "{key}");
        assert_eq!(to_xlsx(&instrument).unwrap(), bytes, "{key}");
        let json = to_json(&instrument).unwrap();
        assert_eq!(read(json.as_bytes()), Ok(expected(Dress::Own)), "{key}");
        let marked = [b"\xEF\xBB\xBF\n", json.as_bytes()].concat();
        assert_eq!(read(&marked), Ok(expected(Dress::Own)), "{key}");
    }
}

const FORM: &str = "\"survey\",,,,,\n\
                    ,\"type\",\"name\",\"label\",\"required\",\"constraint\"\n\
                    ,\"select_one yn\",\"a\",\"¿Sí, o no?\",TRUE,\n\
                    ,,,,,\n\
                    ,decimal,b,¿Cuánto?,,. >= 0 and . <= 1.5\n\
                    \"choices\",,,\n\
                    ,list_name,name,label\n\
                    ,yn,1,Sí\n\
                    ,yn,2,No\n\
                    settings,form_title,form_id,version,default_language,\n\
                    ,Hola,hola,3,Español (es),\n";

fn hello(questionnaire: &Questionnaire) {
    let instrument = &questionnaire.instrument;
    let asked: Vec<(&str, Option<&str>, bool)> = instrument
        .items()
        .map(|item| (item.key.as_str(), item.text.get("es"), item.required))
        .collect();
    assert_eq!(asked, [("a", Some("¿Sí, o no?"), true), ("b", Some("¿Cuánto?"), false)]);
    assert_eq!((instrument.key.as_str(), instrument.version), ("hola", 3));
    // Whose words they are the form doesn't say: a draft that somebody completes.
    let open: Vec<String> = questionnaire.problems.iter().map(ToString::to_string).collect();
    assert!(open.contains(&"language es: no-licence".to_owned()), "{open:?}");
}

#[test]
fn a_form_in_one_csv_is_read_as_other_tools_write_it() {
    hello(&read(FORM.as_bytes()).unwrap());
    // As Excel saves it in Chile: `;` and Latin-1.
    let semicolons = FORM
        .replace("\"¿Sí, o no?\"", "¿Sí# o no?")
        .replace(',', ";")
        .replace('#', ",");
    let latin: Vec<u8> = semicolons
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    hello(&read(&latin).unwrap());
    let with_notes = format!("notas,,\n,para mí,\n{FORM}");
    assert_eq!(read(with_notes.as_bytes()).unwrap().ignored, ["notas"]);
}

#[test]
fn a_workbook_with_numbers_and_yes_is_read() {
    let mut book = Workbook::new();
    let mut sheet: Option<&mut rust_xlsxwriter::Worksheet> = None;
    let mut line = 0;
    for cells in [
        &["Survey "][..],
        &["", "type", "name", "label", "required", "constraint"],
        &["", "select_one yn", "a", "¿Sí, o no?", "TRUE", ""],
        &["", "decimal", "b", "¿Cuánto?", "", ". >= 0 and . <= 1.5"],
        &["CHOICES"],
        &["", "list_name", "name", "label"],
        &["", "yn", "1", "Sí"],
        &["", "yn", "2", "No"],
        &["settings"],
        &["", "form_title", "form_id", "version", "default_language"],
        &["", "Hola", "hola", "3", "Español (es)"],
        &["Borrador"],
        &["", "no", "leer"],
    ] {
        if !cells[0].is_empty() {
            sheet = Some(book.add_worksheet().set_name(cells[0]).unwrap());
            line = 0;
            continue;
        }
        let sheet = sheet.as_mut().unwrap();
        for (column, cell) in (0..).zip(&cells[1..]) {
            match cell.parse::<f64>() {
                _ if *cell == "TRUE" => sheet.write_boolean(line, column, true).unwrap(),
                Ok(number) => sheet.write_number(line, column, number).unwrap(),
                Err(_) => sheet.write_string(line, column, *cell).unwrap(),
            };
        }
        line += 1;
    }
    let questionnaire = read(&book.save_to_buffer().unwrap()).unwrap();
    hello(&questionnaire);
    assert_eq!(questionnaire.ignored, ["Borrador"]);
}

#[test]
fn an_old_workbook_that_is_no_form_says_so() {
    let nomina = include_bytes!("../data/nomina.xls");
    assert_eq!(read(nomina), Err(NotRead::NoSurvey));
}

#[test]
fn a_bad_file_says_what_is_wrong_with_it() {
    let of = |bytes: &[u8]| read(bytes).unwrap_err();
    let cases: [(&[u8], NotRead, &str, &str); 9] = [
        (b"", FileProblem::Empty.into(), "file-problem-empty", ""),
        (b"<html>", FileProblem::WebPage.into(), "file-problem-web-page", ""),
        (b"PK\x03\x04no", FileProblem::Broken.into(), "file-problem-broken", ""),
        (
            b"type,name,label\ntext,a,A\n",
            NotRead::NoSurvey,
            "questionnaire-problem-no-survey",
            "",
        ),
        (
            b"survey,type,name\n",
            NotRead::NoSurvey,
            "questionnaire-problem-no-survey",
            "",
        ),
        (
            b"survey,type,name\n,text,\"a\nb\n",
            NotRead::OpenQuote { line: 2 },
            "row-problem-open-quote",
            "",
        ),
        (
            b"survey,type,name\n,text,a\nSurvey,type,name\n",
            NotRead::SheetTwice("survey".into()),
            "questionnaire-problem-sheet-twice",
            "survey",
        ),
        (
            b"survey,type,name\n,text,a\nentities,dataset\n,trees\n",
            NotRead::Unsupported(vec!["entities".into()]),
            "questionnaire-problem-sheets",
            "entities",
        ),
        (
            b"{\"ronda_instrument\": 9}",
            survey::json::NotRead::Format(9).into(),
            "questionnaire-problem-format",
            "9",
        ),
    ];
    for (bytes, problem, key, detail) in cases {
        let told = of(bytes);
        assert_eq!((told.key(), told.detail().as_str()), (key, detail));
        assert_eq!(told, problem);
    }
    assert_eq!(
        (of(b"{").key(), of(b"{").detail().as_str()),
        ("questionnaire-problem-json", "1:1")
    );
    let large = [b"{", &vec![b' '; survey::json::MOST_BYTES][..]].concat();
    assert_eq!(
        (of(&large).key(), of(&large).detail().as_str()),
        ("file-problem-too-large", "4")
    );
}

#[test]
fn everything_that_is_refused_is_said_at_once_by_line() {
    let form = "survey,type,name,label\n,geopoint,a,¿Dónde?\n\n,select_one yn,b,¿?\nsettings,form_id\n,x\n";
    let NotRead::Refused(refused) = read(form.as_bytes()).unwrap_err() else {
        panic!()
    };
    let said: Vec<(u64, String)> = refused.iter().map(|one| (one.line, refusal_key(one.what))).collect();
    let said: Vec<(u64, &str)> = said.iter().map(|(line, key)| (*line, key.as_str())).collect();
    assert_eq!(
        said,
        [(2, "form-refused-unknown-type"), (4, "form-refused-unknown-list")]
    );
}

#[test]
fn what_is_wrong_is_not_written_for_other_tools_but_can_be_kept() {
    let mut instrument = everything();
    instrument.version = 0;
    let NotWritten::Problems(problems) = to_xlsx(&instrument).unwrap_err() else {
        panic!()
    };
    assert_eq!(wrong_key(problems[0].what), "instrument-wrong-no-version");
    assert_eq!(
        read(to_json(&instrument).unwrap().as_bytes()).unwrap().problems,
        problems
    );
}

/// Every word of the catalogues has its message, in both languages.
#[test]
fn everything_that_can_be_said_has_its_words() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales/");
    let refusals = Refusal::ALL.iter().map(|what| refusal_key(*what));
    let wrongs = Wrong::ALL.iter().map(|what| wrong_key(*what));
    let keys: Vec<String> = refusals.chain(wrongs).collect();
    for language in ["es-CL", "en"] {
        let said = std::fs::read_to_string(format!("{root}{language}/imports.ftl")).unwrap();
        for key in &keys {
            assert!(said.contains(&format!("\n{key} = ")), "{language}: {key}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_instrument_comes_back(instrument in drawn::instrument()) {
        prop_assume!(check(&instrument).is_empty());
        let from_workbook = read(&to_xlsx(&instrument).unwrap()).unwrap();
        prop_assert_eq!(&from_workbook.instrument, &instrument);
        let from_json = read(to_json(&instrument).unwrap().as_bytes()).unwrap();
        prop_assert_eq!(&from_json.instrument, &instrument);
    }

    #[test]
    fn no_bytes_make_it_panic(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        form in "((survey|choices|settings|osm)?,(type|name|label|text|a|select_one x|[^,]{0,5}){1,3}\n){0,9}",
        json in "\\{\"ronda_instrument\": ?1,[\\[\\]{}\",:a-z0-9 ]{0,40}",
    ) {
        let _ = read(&bytes);
        let _ = read(form.as_bytes());
        let _ = read(json.as_bytes());
    }
}
