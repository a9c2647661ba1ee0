//! What holds for any bytes at all.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop")]

use std::collections::{HashMap, HashSet};

use domain::measure::{Cadence, Counting, Unit};
use interchange::delimited::{self, Separator};
use interchange::{annotations, directory, people, points, schools, series};
use proptest::prelude::*;

/// Reads bytes with every reader; whatever they are, each answers.
fn read_all_ways(bytes: &[u8]) {
    let _ = delimited::read(bytes);
    if let Ok(read) = directory::read(bytes) {
        let known: HashMap<_, _> = read
            .rows
            .iter()
            .map(|row| (row.facts.key.clone(), row.facts.clone()))
            .collect();
        let _ = directory::plan(&read, &HashMap::new());
        let again = directory::plan(&read, &known);
        assert!(again.iter().all(|planned| planned.what.facts().is_none()));
    }
    let _ = people::read(bytes, &HashSet::new());
    let counting = Counting::default();
    for (unit, cadence) in Unit::ALL.iter().zip(Cadence::ALL.iter().cycle()) {
        let spec = points::PointsSpec {
            unit: *unit,
            counting: &counting,
            cadence: *cadence,
            school: None,
            known: None,
            repeats: points::Repeats::Gathered,
        };
        let _ = points::read(bytes, &spec);
        let _ = points::read_pasted(&String::from_utf8_lossy(bytes), &spec);
    }
    let _ = schools::read(bytes, None, None);
    let _ = annotations::read(bytes, &HashSet::new());
    let _ = series::detect(bytes);
    let _ = series::read_all(bytes);
}

/// Cells of every kind: words that readers know, numbers, days, quotes, separators, line ends, anything.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9]{1,9}(-[0-9kK])?",
        "[0-9]{1,4}[-/.][0-9]{1,4}([-/.][0-9]{1,5})?",
        "-?[0-9]{0,3}[.,][0-9]{0,3}",
        "(1|I|4°|IV) ?[A-Z]?",
        "[a-zñáé.@]{0,12}",
        "(DE|LA|E|N°|II|O'|ST\\.)? ?[A-ZÑ.(-]{0,9}",
        "[;,\t\r\n\"]{0,4}",
        "\\PC{0,8}",
        Just("profesora de lengua".to_owned()),
    ]
}

const HEADERS: [&str; 7] = [
    "AGNO;RBD;DGV_RBD;NOM_RBD;MRUN;COD_REG_RBD;COD_DEPE2;RURAL_RBD;MATRICULA;ESTADO_ESTAB;ESPE_01",
    "nombre;correo;rbd;cargo;asignatura;codigo local",
    "fecha;valor;n;curso;rbd",
    "agno;rbd;nalu_lect;prom_lect;marca_lect;prom_mate",
    "rbd;agno;ind_am;ind_cc",
    "codigo local;nombre",
    "desde;hasta;palabras;fuera;rbd",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_bytes_make_a_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        read_all_ways(&bytes);
    }

    #[test]
    fn nor_do_cells_that_look_like_something(
        header in prop::sample::select(&HEADERS[..]),
        rows in prop::collection::vec(prop::collection::vec(cell(), 1..12), 0..8),
    ) {
        let rows: Vec<String> = rows.iter().map(|cells| cells.join(";")).collect();
        read_all_ways(format!("{header}\n{}", rows.join("\n")).as_bytes());
    }

    #[test]
    fn what_was_written_is_read(
        width in 1_usize..6,
        cells in prop::collection::vec(prop::collection::vec("[\\PC\r\n\"]{0,6}", 6), 1..12),
        separator in prop::sample::select(&[Separator::Semicolon, Separator::Comma, Separator::Tab][..]),
    ) {
        let headers: Vec<String> = (0..width).map(|at| format!("column{at}")).collect();
        let rows: Vec<Vec<String>> = cells
            .into_iter()
            .map(|row| row[..width].to_vec())
            // Rows that hold nothing are left out on purpose.
            .filter(|row| row.iter().any(|cell| !cell.trim().is_empty()))
            .collect();
        prop_assume!(!rows.is_empty());
        let table = delimited::read(delimited::write(&headers, &rows, separator).as_bytes()).unwrap();
        let read: Vec<Vec<String>> = table.rows.into_iter().map(|row| row.cells).collect();
        prop_assert_eq!(read, rows);
        prop_assert_eq!(table.headers, headers);
        prop_assert_eq!(table.problems, vec![]);
    }

    #[test]
    fn a_problem_names_its_true_line(
        rows in prop::collection::vec(
            prop::sample::select(&["7;52;x", "", "7;wrong;x", "7;52;\"two\nlines\"", "ragged;row", ";;"][..]),
            1..20,
        ),
        end in prop::sample::select(&["\n", "\r\n", "\r"][..]),
    ) {
        let text = format!("rbd;valor;nota\n{}\n1;1;1\n", rows.join("\n"));
        let lines: Vec<&str> = text.split('\n').collect();
        let bytes = text.replace('\n', end).into_bytes();
        let spec = series::SeriesSpec {
            measure: "m".to_owned(),
            rbd_column: "rbd".to_owned(),
            year_column: "valor".to_owned(),
            value_column: "valor".to_owned(),
            n_column: None,
            empty_mark_columns: vec![],
            scale: (0.0, 1.0),
        };
        let problems = series::read(&bytes, &spec).unwrap().problems;
        let at = |key: &str| -> Vec<&str> {
            let of_key = problems.iter().filter(|p| p.key == key);
            of_key.map(|p| lines[usize::try_from(p.line).unwrap() - 1]).collect()
        };
        let count = |row: &str| rows.iter().filter(|r| **r == row).count();
        prop_assert_eq!(at("row-problem-ragged"), vec!["ragged;row"; count("ragged;row")]);
        let years = at("series-problem-year");
        prop_assert_eq!(years.iter().filter(|line| **line == "7;wrong;x").count(), count("7;wrong;x"));
        prop_assert!(years.iter().all(|line| line.starts_with("7;") || line.starts_with("1;")));
    }
}
