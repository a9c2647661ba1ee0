//! Tables as people make them: separators, encodings, wrong cells and wrong shapes.

use std::path::Path;

use super::super::refusal::Refusal;
use super::Table;

fn table(bytes: &[u8]) -> Result<Table, Refusal> {
    Table::parse("datos.csv".to_string(), bytes)
}

fn numbers(bytes: &[u8], column: &str) -> Result<Vec<Option<f64>>, Refusal> {
    let table = table(bytes)?;
    let column = table.column(column)?;
    table.rows.iter().map(|row| table.number(row, column)).collect()
}

fn refused(bytes: &[u8], column: &str) -> String {
    let refusal = numbers(bytes, column).unwrap_err();
    assert_eq!(refusal.exit_code, 2);
    refusal.text
}

#[test]
fn each_separator_is_recognised_by_the_header() {
    for file in [
        "mes,valor\n1,2.5\n2,\n",
        "mes;valor\r\n1;2,5\r\n2;NA\r\n",
        "mes\tvalor\n1\t2.5\n2\t\n",
    ] {
        assert_eq!(numbers(file.as_bytes(), "valor"), Ok(vec![Some(2.5), None]), "{file:?}");
    }
    assert_eq!(
        numbers(b"\"a;b;c\",v\nx,1\n", "v"),
        Ok(vec![Some(1.0)]),
        "quoted separators do not count"
    );
    assert_eq!(
        numbers(b"v;w\n1.5;0\n", "v"),
        Ok(vec![Some(1.5)]),
        "a point is understood beside ; too"
    );
}

#[test]
fn latin_1_utf_8_and_its_mark_give_the_same_names() {
    for file in [
        &b"a\xf1o,n\n1,2\n"[..],
        "año,n\n1,2\n".as_bytes(),
        "\u{feff}año,n\n1,2\n".as_bytes(),
    ] {
        assert_eq!(numbers(file, "año"), Ok(vec![Some(1.0)]));
    }
}

#[test]
fn a_wrong_cell_is_told_by_file_row_and_column() {
    assert_eq!(
        refused(b"mes,valor\n1,2\n2,dos\n", "valor"),
        "datos.csv: row 3, column valor: \"dos\" is not a number"
    );
    for file in [&b"valor,x\n1,0\n\n3e999,0\n"[..], b"valor,x\r\n1,0\r\n\r\n3e999,0\r\n"] {
        assert_eq!(
            refused(file, "valor"),
            "datos.csv: row 4, column valor: \"3e999\" is not a finite number"
        );
    }
    assert_eq!(
        refused(b"v;w\n1.234,5;0\n", "v"),
        "datos.csv: row 2, column v: \"1.234,5\" is not a number"
    );
    assert_eq!(
        refused(b"v,w\nNaN,0\n", "v"),
        "datos.csv: row 2, column v: \"NaN\" is not a finite number"
    );
}

#[test]
fn a_wrong_shape_is_told_by_file_and_row() {
    assert_eq!(
        refused(b"a,b\n1,2\n1,2,3\n", "a"),
        "datos.csv: row 3: 3 cells where the header has 2"
    );
    assert_eq!(
        refused(b"a,b\r\n\r\n1\r\n", "a"),
        "datos.csv: row 3: 1 cells where the header has 2"
    );
    assert_eq!(
        refused(b"", "a"),
        "datos.csv: is empty: the first row must name the columns"
    );
    assert_eq!(
        refused(b"a,b\n", "c"),
        "datos.csv: row 1: no column is called c; there are: a, b"
    );
    assert_eq!(
        refused(b"a,a\n", "a"),
        "datos.csv: row 1: more than one column is called a"
    );
    assert_eq!(
        refused(b"v\n1\n\n3\n", "v"),
        "datos.csv: row 3 is empty: write NA where a value is missing"
    );
    assert_eq!(refused(b"v\0\n", "v"), "datos.csv: is not a CSV in UTF-8 or Latin-1");
}

#[test]
fn a_file_that_is_not_there_is_bad_input() {
    let refusal = Table::read(Path::new("no/such.csv"), &mut std::io::empty()).unwrap_err();
    assert!(
        refusal.exit_code == 2 && refusal.text.starts_with("no/such.csv: cannot be read"),
        "{refusal:?}"
    );
}
