//! What is refused of somebody's sheets, by sheet, row and name.

use survey::logic::Fault;
use survey::xlsform::{Refusal, Sheets, Which, from_sheets};

use super::{CHOICES, SETTINGS, read, sheet};

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
