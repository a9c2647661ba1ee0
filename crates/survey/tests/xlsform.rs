//! Sheets read and written.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod support;

use proptest::prelude::*;
use support::*;
use survey::logic::Fault;
use survey::xlsform::{Refusal, Row, Sheet, Sheets, Which, from_sheets, to_sheets};
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

/// What is refused of rows under the usual columns, after one question that is in order.
fn refused(rows: &str) -> Vec<(Refusal, u64, String, String)> {
    let head = "type|name|label::Español (es)|relevance|required|constraint|appearance|ronda::reverse|ronda::decimals|default|read_only";
    let told = read(&format!("{head}\nselect_one yn|a|¿a?\n{rows}")).unwrap_err();
    assert!(told.iter().all(|one| one.sheet == Which::Survey), "{told:?}");
    told.into_iter()
        .map(|one| (one.what, one.line, one.column, one.shown))
        .collect()
}

fn one(what: Refusal, column: &str, shown: &str) -> Vec<(Refusal, u64, String, String)> {
    vec![(what, 3, column.to_owned(), shown.to_owned())]
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
fn a_row_that_is_not_supported_is_refused_by_its_name() {
    for kind in [
        "geopoint",
        "audio",
        "start",
        "username",
        "calculate",
        "rank yn",
        "range",
        "begin_repeat",
        "date",
        "select_one yn or_other",
    ] {
        assert_eq!(
            refused(&format!("{kind}|x|¿x?")),
            one(Refusal::UnknownType, "type", kind)
        );
    }
    assert_eq!(
        refused("select_one nada|x|¿x?"),
        one(Refusal::UnknownList, "type", "nada")
    );
    assert_eq!(refused("|x|¿x?"), one(Refusal::NoType, "type", ""));
    assert_eq!(refused("integer||¿x?"), one(Refusal::NoName, "name", ""));
    assert_eq!(refused("note|n|hola"), one(Refusal::MisplacedNote, "name", "n"));
    assert_eq!(refused("end_group"), one(Refusal::UnopenedGroup, "type", ""));
    assert_eq!(refused("begin_group|g|G"), one(Refusal::OpenGroup, "name", "g"));
    assert_eq!(
        refused("begin_group|g\nbegin_group|h\nend_group\n")[0].0,
        Refusal::NestedGroup
    );
}

#[test]
fn a_cell_that_is_not_supported_is_refused_by_its_column() {
    assert_eq!(
        refused("integer|x|¿x?|||||||7"),
        one(Refusal::UnknownColumn, "default", "7")
    );
    assert_eq!(
        refused("integer|x|¿x?||||||||yes"),
        one(Refusal::UnknownColumn, "read_only", "yes")
    );
    assert_eq!(refused("integer|x|¿x?|||||||||more"), one(Refusal::WideRow, "", "more"));
    assert_eq!(
        refused("integer|x|¿x?||quizás"),
        one(Refusal::NotYesOrNo, "required", "quizás")
    );
    assert_eq!(
        refused("integer|x|¿x?||||minimal"),
        one(Refusal::Misplaced, "appearance", "minimal")
    );
    assert_eq!(
        refused("integer|x|¿x?|||||yes"),
        one(Refusal::Misplaced, "ronda::reverse", "yes")
    );
    assert_eq!(
        refused("select_one yn|x|¿x?|||. >= 1"),
        one(Refusal::Misplaced, "constraint", ". >= 1")
    );
    assert_eq!(
        refused("decimal|x|¿x?||||||dos"),
        one(Refusal::NotANumber, "ronda::decimals", "dos")
    );
    assert_eq!(
        refused("begin_group|g|G||||field-list\nend_group"),
        one(Refusal::Appearance, "appearance", "field-list")
    );
}

#[test]
fn an_expression_that_is_not_supported_is_refused_with_its_place() {
    let told = read("type|name|label::Español (es)|relevant|constraint\nselect_one yn|a|¿a?\ninteger|x|¿x?|${a} = 1 and regex(${a}, 'x')|. > 0").unwrap_err();
    let faults: Vec<_> = told
        .iter()
        .map(|one| {
            let fault = one.logic.clone().unwrap();
            (one.what, one.line, one.column.as_str(), fault.what, fault.at)
        })
        .collect();
    let expected = [
        (Refusal::Logic, 3, "constraint", Fault::Limit, 1),
        (Refusal::Logic, 3, "relevant", Fault::Function, 14),
    ];
    assert_eq!(faults, expected);
}

#[test]
fn choices_and_settings_are_refused_by_their_rows_too() {
    let with = |choices: &str, settings: &str, ronda: &str| -> Vec<(Refusal, Which, u64)> {
        let survey = sheet("type|name|label::Español (es)\nselect_one yn|a|¿a?");
        let sheets = Sheets {
            survey,
            choices: sheet(choices),
            settings: sheet(settings),
            ronda: sheet(ronda),
        };
        from_sheets(&sheets)
            .unwrap_err()
            .iter()
            .map(|one| (one.what, one.sheet, one.line))
            .collect()
    };
    let other = format!("{CHOICES}\nother|1|a|b");
    assert_eq!(with(&other, SETTINGS, ""), [(Refusal::UnusedList, Which::Choices, 5)]);
    assert_eq!(
        with(&format!("{CHOICES}\n|3|a|b"), SETTINGS, ""),
        [(Refusal::NoList, Which::Choices, 5)]
    );
    assert_eq!(
        with(&format!("{CHOICES}\nyn||a|b"), SETTINGS, ""),
        [(Refusal::NoName, Which::Choices, 5)]
    );
    let twice = CHOICES.replace("list name|name", "list name|list_name");
    assert!(with(&twice, SETTINGS, "").contains(&(Refusal::DuplicateColumn, Which::Choices, 1)));
    let unnamed = CHOICES.replace("English (en)", "Klingon");
    assert_eq!(
        with(&unnamed, SETTINGS, ""),
        [(Refusal::UnknownLanguage, Which::Choices, 1)]
    );
    assert_eq!(
        with(CHOICES, "form_title\nHola", ""),
        [(Refusal::NoFormId, Which::Settings, 2)]
    );
    assert_eq!(
        with(CHOICES, "form_id|version\nx|v1", ""),
        [(Refusal::NotANumber, Which::Settings, 2)]
    );
    assert_eq!(
        with(CHOICES, "form_id|style\nx|pages", ""),
        [(Refusal::UnknownColumn, Which::Settings, 2)]
    );
    assert_eq!(
        with(CHOICES, "form_id\nx\ny", ""),
        [(Refusal::SecondRow, Which::Settings, 3)]
    );
    assert_eq!(
        with(CHOICES, SETTINGS, "kind|key\nmagic|x"),
        [(Refusal::UnknownRow, Which::Ronda, 2)]
    );
    assert_eq!(
        with(CHOICES, SETTINGS, "kind|key|minimum\nscale|x|"),
        [(Refusal::NotANumber, Which::Ronda, 2)]
    );
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
