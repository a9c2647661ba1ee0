use interchange::answers::{Mapping, Meaning, read};
use rust_xlsxwriter::Workbook;

use super::world::*;

const PLAIN: &str = "N°;Nombre;1;2;3;4;5;6;Nota\n1;Ñirre Peumo, Ana;A;B;;D;e;2,5;6,1\n2;Roa Luz, Ivo;B;B;C;-;E;4;5\n\
                     3;Vega Luz, Leo;Aus;Aus;Aus;Aus;Aus;Aus;\n;Promedio;;;;;;3,3;5,5\n";

#[test]
fn every_dress_of_a_sheet_says_the_same() {
    let expected = sheet(PLAIN);
    assert_eq!(
        lines(&expected, &paper()),
        [
            "Ana Ñirre Peumo: A B - D E 2,5",
            "Ivo Roa Luz: B B C - E 4",
            "Leo Vega Luz: —"
        ]
    );
    let tabs = PLAIN.replace(';', "\t");
    let quoted: Vec<String> = PLAIN
        .lines()
        .map(|line| format!("\"{}\"", line.replace(';', "\",\"")))
        .collect();
    let marked = [b"\xEF\xBB\xBF", PLAIN.replace('\n', "\r\n").as_bytes()].concat();
    for (dress, bytes) in [
        ("latin-1", latin(PLAIN)),
        ("tabs", tabs.into_bytes()),
        ("commas", quoted.join("\r\n").into_bytes()),
        ("mark", marked),
        ("sep", format!("sep=;\n{PLAIN}").into_bytes()),
        ("page", page(PLAIN)),
        ("xlsx", xlsx(PLAIN, &[])),
        ("titles", xlsx(PLAIN, &["Liceo de la Costa", "Prueba 2"])),
    ] {
        let read = read(&bytes, &paper(), None).unwrap();
        assert_eq!(lines(&read, &paper()), lines(&expected, &paper()), "{dress}");
        assert_eq!(meanings(&read), meanings(&expected), "{dress}");
        assert_eq!((read.left.len(), read.problems), (1, vec![]), "{dress}");
    }
}

#[test]
fn the_sheet_with_the_answers_is_found_among_others() {
    let mut book = Workbook::new();
    let words = book.add_worksheet();
    words.write_string(0, 0, "Instrucciones").unwrap();
    words
        .write_string(1, 0, "Copie las respuestas en la hoja siguiente")
        .unwrap();
    fill(book.add_worksheet(), PLAIN, &[]);
    let read = read(&book.save_to_buffer().unwrap(), &paper(), None).unwrap();
    assert_eq!((read.rows.len(), read.header_line), (3, 1));
}

#[test]
fn lines_are_those_of_the_spreadsheet() {
    let read = read(&xlsx(PLAIN, &["Liceo de la Costa", ""]), &paper(), None).unwrap();
    let lines: Vec<u64> = read.rows.iter().map(|row| row.line).collect();
    assert_eq!((read.header_line, lines), (3, vec![4, 5, 6]));
}

fn page(plain: &str) -> Vec<u8> {
    let row = |line: &str| format!("<tr><td>{}</td></tr>", line.replace(';', "</td><td>"));
    let rows: String = plain.lines().map(row).collect();
    format!("<html><table>{rows}</table></html>").into_bytes()
}

fn xlsx(plain: &str, titles: &[&str]) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(book.add_worksheet(), plain, titles);
    book.save_to_buffer().unwrap()
}

fn fill(sheet: &mut rust_xlsxwriter::Worksheet, plain: &str, titles: &[&str]) {
    for (row, title) in (0..).zip(titles) {
        sheet.write_string(row, 0, *title).unwrap();
    }
    let first = u32::try_from(titles.len()).unwrap();
    for (row, line) in (first..).zip(plain.lines()) {
        for (column, cell) in (0..).zip(line.split(';')) {
            match cell.replace(',', ".").parse::<f64>() {
                Ok(number) => sheet.write_number(row, column, number).unwrap(),
                Err(_) => sheet.write_string(row, column, cell).unwrap(),
            };
        }
    }
}

/// An invented nómina, as a program that writes the old XLS writes it; somebody says that the letter of the course is an answer.
#[test]
fn an_old_xls_is_read_and_what_nothing_needs_is_forgotten() {
    let bytes = include_bytes!("../data/nomina.xls");
    let mapping = Mapping::default().with("letra curso", Meaning::Item("1".to_owned()));
    let sheet = read(bytes, &paper(), Some(&mapping)).unwrap();
    assert_eq!(sheet.rows.len(), 60);
    assert!(
        sheet
            .rows
            .iter()
            .all(|row| row.who.run.is_some() && row.who.name.is_some())
    );
    let options = sheet.rows.iter().filter(|row| !row.answers.is_empty());
    assert!(options.count() > 50);
    let told = format!("{sheet:?}");
    for word in ["Pasaje", "22000000", "2010-01-01"] {
        assert!(!told.contains(word), "{word}");
    }
}
