//! Sheets whose columns can't be told, and what is asked about them.

use interchange::FileProblem;
use interchange::answers::{Fact, Mapping, Meaning, ask, read};

use super::world::*;

const BARE: &str = "Pérez Soto, Ana;A;B;C;D;E;4\nÑirre Peumo, Eva;A;B;D;D;E;2\n";

#[test]
fn a_sheet_without_names_of_columns_is_asked_about_by_place() {
    assert_eq!(
        read(BARE.as_bytes(), &paper(), None).unwrap_err(),
        FileProblem::NoHeader
    );
    for separator in [";", "\t"] {
        let question = ask(BARE.replace(';', separator).as_bytes(), &paper()).unwrap();
        assert!(question.by_place);
        let told: Vec<(&str, String)> = question
            .columns
            .iter()
            .map(|column| (column.guess.name.as_str(), column.guess.meaning.word()))
            .collect();
        assert_eq!(told[0], ("#1", "name".to_owned()));
        assert_eq!(told[6], ("#7", "item:6".to_owned()));
        assert_eq!(question.columns[3].examples, ["C", "D"]);
        let mapping = question.columns.iter();
        let mapping = Mapping::of(mapping.map(|column| (column.guess.name.clone(), column.guess.meaning.clone())));
        let sheet = read(BARE.replace(';', separator).as_bytes(), &paper(), Some(&mapping)).unwrap();
        assert_eq!(sheet.kind(), question.kind());
        assert_eq!(
            lines(&sheet, &paper()),
            ["Ana Pérez Soto: A B C D E 4", "Eva Ñirre Peumo: A B D D E 2"]
        );
    }
}

#[test]
fn names_that_say_nothing_are_asked_about_with_their_cells() {
    let text = "Quién;Primera vez;Segunda vez\nPérez Soto, Ana;A;B\nÑirre Peumo, Eva;22222222;C\n";
    let sheet = sheet(text);
    assert!(!sheet.has_columns());
    let question = ask(text.as_bytes(), &paper()).unwrap();
    assert!(!question.by_place && question.kind() == sheet.kind());
    // What may be a RUN is not shown.
    assert_eq!(question.columns[1].examples, ["A"]);
    let mapping = Mapping::default()
        .with("quien", Meaning::Who(Fact::Name))
        .with("primera vez", Meaning::Item("1".to_owned()))
        .with("segunda vez", Meaning::Item("2".to_owned()));
    assert!(mapped(text, &mapping).has_columns());
}

#[test]
fn what_is_no_sheet_is_not_asked_about() {
    assert_eq!(ask(b"hola", &paper()).unwrap_err(), FileProblem::NoHeader);
    assert_eq!(ask(b"", &paper()).unwrap_err(), FileProblem::Empty);
}
