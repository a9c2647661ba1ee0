//! Sheets read and written.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod refused;
#[path = "../support/mod.rs"]
mod support;

use proptest::prelude::*;
use support::*;
use survey::xlsform::{Row, Sheet, Sheets, from_sheets, to_sheets};
use survey::{Asks, Instrument, check};

/// A sheet as people write it in a message: a line a row, `|` between cells.
fn sheet(written: &str) -> Sheet {
    let mut lines = (1..).zip(
        written
            .lines()
            .map(|line| line.split('|').map(|cell| cell.trim().to_owned()).collect()),
    );
    let header = lines.next().map_or_else(Vec::new, |(_, cells)| cells);
    Sheet {
        header_line: 1,
        header,
        rows: lines.map(|(line, cells)| Row { line, cells }).collect(),
    }
}

const SETTINGS: &str = "form_title|form_id|version|default_language\nHola|hola|2|Español (es)";
const CHOICES: &str =
    "list name|name|label::Español (es)|label::English (en)\nyn|1|sí|yes\nyn|2|no|no\nyn|prefer_not_to_say|x|y";

fn read(survey: &str) -> Result<Instrument, Vec<survey::xlsform::Refused>> {
    from_sheets(&Sheets {
        survey: sheet(survey),
        choices: sheet(CHOICES),
        settings: sheet(SETTINGS),
        ronda: Sheet::default(),
    })
}

#[test]
fn a_form_from_elsewhere_is_read_with_its_aliases() {
    let instrument = read(
        "type|name|Caption::Español (es)|label::English (en)|relevance|required\n\
         begin group|g|Grupo|Group||\n\
         select one yn|a|¿a?|a?||TRUE\n\
         select_multiple yn|b|¿b?|b?|selected(${a}, '1')|true()\n\
         |||||\n\
         end group\n\
         integer|n|¿n?|n?||no\n",
    )
    .unwrap();
    assert_eq!((instrument.key.as_str(), instrument.version), ("hola", 2));
    let keys: Vec<&str> = instrument.sections.iter().map(|section| section.key.as_str()).collect();
    assert_eq!(keys, ["g", "section_2"]);
    let items: Vec<(&str, bool, bool)> = instrument
        .items()
        .map(|item| (item.key.as_str(), item.required, item.may_decline()))
        .collect();
    assert_eq!(items, [("a", true, true), ("b", true, true), ("n", false, false)]);
    assert_eq!(instrument.item("a").unwrap().text.get("es"), Some("¿a?"));
    assert_eq!(instrument.decline.get("en"), Some("y"));
    let codes: Vec<&str> = instrument
        .languages
        .iter()
        .map(|language| language.code.as_str())
        .collect();
    assert_eq!(codes, ["es", "en"]);
    // What the form does not say is left for somebody to say.
    let open: Vec<String> = check(&instrument).iter().map(ToString::to_string).collect();
    assert!(open.contains(&"language en: no-licence".to_owned()), "{open:?}");
}

#[test]
fn plain_labels_are_in_the_default_language() {
    let survey = "type|name|label\ninteger|n|¿n?";
    let with = |settings: &str| {
        let sheets = Sheets {
            survey: sheet(survey),
            settings: sheet(settings),
            ..Sheets::default()
        };
        from_sheets(&sheets).unwrap().languages[0].code.clone()
    };
    assert_eq!(with("form_id|default_language\nx|Español (es-CL)"), "es-CL");
    assert_eq!(with("form_id|default_language\nx|Spanish"), "es");
    assert_eq!(with("form_id\nx"), "und");
}

#[test]
fn everything_is_written_and_read_again() {
    let sheets = to_sheets(&everything()).unwrap();
    assert_eq!(from_sheets(&sheets).unwrap(), everything());
    // What other tools read is in their own words.
    let types: Vec<&str> = sheets.survey.rows.iter().map(|row| row.cells[0].as_str()).collect();
    assert_eq!(
        &types[..4],
        ["note", "begin_group", "select_one a_options", "select_one a_options"]
    );
    assert_eq!(
        sheets.choices.rows.len(),
        5 + 4,
        "one list for all that share their anchors"
    );
    assert_eq!(
        sheets.settings.rows[0].cells,
        ["Todo", "everything", "3", "Español (Chile) (es-CL)"]
    );
}

#[test]
fn the_title_that_another_tool_gave_counts() {
    let mut sheets = to_sheets(&everything()).unwrap();
    sheets.settings.rows[0].cells[0] = "Otro título".into();
    let title = from_sheets(&sheets).unwrap().title;
    assert_eq!(
        (title.get("es-CL"), title.get("en")),
        (Some("Otro título"), Some("Todo (en)"))
    );
}

#[test]
fn an_instrument_with_problems_is_not_written() {
    let mut instrument = everything();
    instrument.free_text = false;
    assert_eq!(to_sheets(&instrument).unwrap_err().len(), 1);
}

#[test]
fn limits_of_numbers_and_texts_go_both_ways() {
    let instrument = read(
        "type|name|label::Español (es)|constraint|ronda::decimals\nselect_one yn|a|¿a?\ninteger|n|¿n?|. >= -3 and . <= 7\n\
         decimal|d|¿d?|. <= 0.5|2\ndecimal|e|¿e?\ntext|t|¿t?|string-length(.) <= 80",
    )
    .unwrap();
    let asks: Vec<&Asks> = instrument.items().skip(1).map(|item| &item.asks).collect();
    assert_eq!(
        *asks[0],
        Asks::Number {
            lowest: Some(-3.0),
            highest: Some(7.0),
            decimals: 0
        }
    );
    assert_eq!(
        *asks[1],
        Asks::Number {
            lowest: None,
            highest: Some(0.5),
            decimals: 2
        }
    );
    assert_eq!(
        *asks[2],
        Asks::Number {
            lowest: None,
            highest: None,
            decimals: 6
        }
    );
    assert_eq!(*asks[3], Asks::Text { longest: 80 });
}

fn any_sheet(heads: &'static [&'static str], kinds: &'static [&'static str]) -> impl Strategy<Value = Sheet> {
    let cell = prop_oneof![
        prop::sample::select(kinds).prop_map(str::to_owned),
        any::<String>(),
        "[a-z ]{0,6}"
    ];
    let rows = prop::collection::vec(prop::collection::vec(cell, 0..8), 0..8);
    (prop::collection::vec(prop::sample::select(heads), 0..8), rows).prop_map(|(header, rows)| Sheet {
        header_line: 1,
        header: header.into_iter().map(str::to_owned).collect(),
        rows: (2..).zip(rows).map(|(line, cells)| Row { line, cells }).collect(),
    })
}

proptest! {
    #[test]
    fn any_instrument_comes_back_from_its_sheets(instrument in drawn::instrument()) {
        let sheets = to_sheets(&instrument).unwrap();
        prop_assert_eq!(from_sheets(&sheets).unwrap(), instrument);
    }

    #[test]
    fn any_sheets_are_read_or_refused(
        survey in any_sheet(&["type", "name", "label", "hint::x (es)", "relevant", "required", "constraint", "junk", "label::"],
            &["begin_group", "end_group", "select_one a", "integer", "text", "note", "${a} = 1", ". <= 3", "a", "yes"]),
        choices in any_sheet(&["list_name", "name", "label"], &["a", "1", "prefer_not_to_say"]),
        settings in any_sheet(&["form_id", "version", "default_language", "form_title"], &["1", "Español (es)"]),
        ronda in any_sheet(&["kind", "key", "parts", "minimum", "measures", "value", "label"], &["scale", "short_form", "title", "setting", "a:1", "1"]),
    ) {
        let sheets = Sheets { survey, choices, settings, ronda };
        if let Ok(instrument) = from_sheets(&sheets) {
            let _ = check(&instrument);
        }
    }
}
