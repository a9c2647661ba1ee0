use domain::school::{Level, SchoolKey};
use domain::student::Sex;
use interchange::FileProblem;
use interchange::students::{Assumed, read};
use rust_xlsxwriter::Workbook;

use super::world::*;

const NOBODY: Assumed = Assumed {
    year: None,
    school: None,
};

/// Ana, and Eva who left.
fn two() -> String {
    let eva = Row {
        grade: 2,
        letter: "b",
        teaching: "510",
        until: "04/05/2026".to_owned(),
        ..row(22_007_919, "EVA")
    };
    file(&[row(22_000_000, "ANA MARÍA"), eva])
}

#[test]
fn a_nomina_as_sige_saves_it() {
    let students = read(two().as_bytes(), &NOBODY).unwrap();
    assert_eq!(said(&students), []);
    let [ana, eva] = &students.rows[..] else { panic!() };
    assert_eq!(
        (ana.line, ana.year, ana.level, ana.letter.as_str()),
        (2, 2026, Level::First, "A")
    );
    assert_eq!(
        (ana.given_names.as_str(), ana.surnames.as_str()),
        ("Ana María", "Ñirre Peumo")
    );
    assert_eq!((ana.school.to_string(), ana.sex), ("cl-rbd:7".to_owned(), Sex::Female));
    assert_eq!(
        (ana.born, ana.since, ana.until),
        (Some(day(2010, 5, 14)), Some(day(2026, 3, 2)), None)
    );
    assert_eq!(
        (eva.level, eva.letter.as_str(), eva.until),
        (Level::Second, "B", Some(day(2026, 5, 4)))
    );
    assert_eq!(
        students.dropped,
        [
            "Dirección",
            "Comuna Residencia",
            "Código Comuna Residencia",
            "Email",
            "Telefono",
            "Celular",
            "Código Etnia",
            "%Asistenca",
            "Promedio Final"
        ]
    );
    assert_eq!(students.ignored, [""; 0]);
}

#[test]
fn every_dress_of_a_file_says_the_same() {
    let plain = two();
    let expected = read(plain.as_bytes(), &NOBODY).unwrap();
    let semicolons = plain.replace(',', ";");
    let latin: Vec<u8> = semicolons
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    let marked = [b"\xEF\xBB\xBF", plain.replace('\n', "\r\n").as_bytes()].concat();
    let dressed = plain
        .replace("Telefono", "Teléfono")
        .replace("%Asistenca", "% Asistencia")
        .replace(",22000000,", ",22000000.0,")
        .replace("14/05/2010", "2010-05-14 00:00:00")
        .replace("1900-01-01", "")
        .replace("04/05/2026", "46146");
    for bytes in [
        semicolons.into_bytes(),
        latin,
        marked,
        dressed.into_bytes(),
        page(&plain),
        xlsx(&plain),
    ] {
        let students = read(&bytes, &NOBODY).unwrap();
        assert_eq!((students.rows, students.dropped.len()), (expected.rows.clone(), 9));
    }
}

/// A web page, as SIGE saves it under the name `.xls`.
fn page(plain: &str) -> Vec<u8> {
    let row = |line: &str| format!("<tr><td>{}</td></tr>", line.replace(',', "</td><td>"));
    let rows: Vec<String> = plain.lines().map(row).collect();
    let page = format!(
        "<html><body><table border=1>{}</table></body></html>",
        rows.join("\r\n")
    );
    page.replace('ñ', "&ntilde;").into_bytes()
}

fn xlsx(plain: &str) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, line) in (0..).zip(plain.lines()) {
        for (column, cell) in (0..).zip(line.split(',')) {
            match cell.parse::<f64>() {
                Ok(number) => sheet.write_number(row, column, number).unwrap(),
                Err(_) => sheet.write_string(row, column, cell).unwrap(),
            };
        }
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn the_old_workbook_is_read() {
    let students = read(include_bytes!("../data/nomina.xls"), &NOBODY).unwrap();
    let gone = students.rows.iter().filter(|row| row.until.is_some()).count();
    assert_eq!(
        (students.rows.len(), gone, students.left.len(), students.problems.len()),
        (50, 5, 10, 0)
    );
    assert_eq!(students.left[0].key, "students-left-level");
    assert_eq!(students.rows[0].born, Some(day(2010, 1, 1)));
}

#[test]
fn columns_stand_in_any_order_and_some_are_missing() {
    let bytes =
        "DV;Apodo;RUT;Nombre;Apellidos;Curso\n5;x;12.345.678;Ana;Ñirre;2° medio B\n1;x;11.111.111;Eva;Ulmo;III A\n";
    let wrong = read(bytes.as_bytes(), &NOBODY).unwrap_err();
    assert_eq!(wrong, FileProblem::MissingColumns(vec!["Año".into(), "RBD".into()]));
    let assumed = Assumed {
        year: Some(2026),
        school: Some(SchoolKey::local("DEMO-07").unwrap()),
    };
    let students = read(bytes.as_bytes(), &assumed).unwrap();
    let seen: Vec<_> = students
        .rows
        .iter()
        .map(|row| {
            (
                row.level,
                row.letter.as_str(),
                row.sex,
                row.born,
                row.school.code.as_str(),
            )
        })
        .collect();
    assert_eq!(
        seen,
        [
            (Level::Second, "B", Sex::Unsaid, None, "DEMO-07"),
            (Level::Third, "A", Sex::Unsaid, None, "DEMO-07")
        ]
    );
    assert_eq!((students.dropped, students.ignored), (vec![], vec!["Apodo".to_owned()]));
}

#[test]
fn numbers_without_their_digit_are_no_run() {
    let rows: Vec<String> = (0..20).map(|at| format!("{};Ana;Ñirre;1A", 22_000_000 + at)).collect();
    let bytes = format!("Run;Nombres;Apellidos;Curso\n{}", rows.join("\n"));
    let assumed = Assumed {
        year: Some(2026),
        school: Some(SchoolKey::local("DEMO-07").unwrap()),
    };
    let wrong = read(bytes.as_bytes(), &assumed).unwrap_err();
    assert_eq!(wrong, FileProblem::MissingColumns(vec!["Dígito Ver.".into()]));
}

#[test]
fn every_row_that_is_left_out_says_why() {
    let good = row(22_000_000, "ANA");
    let lines = [
        good.line(),
        good.line().replace(",22000000,", ",22000001,"),
        good.line().replace(",22000000,", ",sin run,"),
        good.line().replace(",22000000,", ",1,").replacen(",K,", ",9,", 1),
        row(22_000_001, "").line(),
        row(22_000_002, "EVA").line().replace(",310,1,", ",310,7,"),
        row(22_000_003, "EVA").line().replace(",310,1,", ",110,1,"),
        row(22_000_004, "EVA").line().replace(",A,", ",,"),
        row(22_000_005, "EVA").line().replacen("2026,7,", "2026,siete,", 1),
        row(22_000_006, "EVA").line().replacen("2026,", "26,", 1),
        format!("{},más", row(22_000_007, "EVA").line()),
    ];
    let bytes = format!("{HEADER}\n{}\n", lines.join("\n"));
    let students = read(bytes.as_bytes(), &NOBODY).unwrap();
    let digit = domain::student::run_check_digit(22_000_000);
    let of_nobody = if digit == '9' {
        "students-problem-run-of-nobody"
    } else {
        "students-problem-run-digit"
    };
    assert_eq!(
        said(&students),
        [
            (3, "students-problem-run-digit", None),
            (4, "students-problem-run", None),
            (5, of_nobody, None),
            (6, "students-problem-name-missing", None),
            (7, "students-problem-level", None),
            (9, "students-problem-letter", None),
            (10, "row-problem-rbd", None),
            (11, "students-problem-year", None),
            (12, "row-problem-ragged", None),
            (8, "students-left-level", None),
        ]
    );
    assert_eq!(students.rows.len(), 1);
    assert_eq!(students.problems[0].value, "");
    assert_eq!(
        (students.left[0].value.as_str(), students.left[0].column.as_deref()),
        ("110", Some("Cod Tipo Enseñanza"))
    );
}

#[test]
fn what_is_odd_is_said_and_kept() {
    let bytes = file(&[
        Row {
            teaching: "363",
            born: "14/05/2110".into(),
            since: "marzo".into(),
            until: "pronto".into(),
            ..row(22_000_000, "ANA")
        },
        Row {
            rbd: "7-3",
            born: String::new(),
            ..row(22_000_001, "EVA")
        },
    ]);
    let students = read(bytes.replace(",F,EVA", ",ZZ,EVA").as_bytes(), &NOBODY).unwrap();
    let warned: Vec<Vec<&str>> = students
        .rows
        .iter()
        .map(|row| row.warnings.iter().map(|warning| warning.key).collect())
        .collect();
    assert_eq!(
        warned,
        [
            vec![
                "students-warning-two-years",
                "students-warning-born",
                "students-warning-since",
                "students-warning-until"
            ],
            vec!["directory-warning-check-digit", "students-warning-sex"],
        ]
    );
    assert_eq!(students.rows[0].until, None);
}

#[test]
fn m_is_a_woman_where_men_are_h() {
    let bytes = file(&[row(22_000_000, "ANA"), row(22_000_001, "LEO")]);
    let sexes = |bytes: String| -> Vec<Sex> {
        let students = read(bytes.as_bytes(), &NOBODY).unwrap();
        students.rows.iter().map(|row| row.sex).collect()
    };
    let h = bytes.replace(",F,ANA", ",M,ANA").replace(",F,LEO", ",H,LEO");
    assert_eq!(sexes(h), [Sex::Female, Sex::Male]);
    let f = bytes.replace(",F,LEO", ",M,LEO");
    assert_eq!(sexes(f), [Sex::Female, Sex::Male]);
}

#[test]
fn a_bad_file_says_what_is_wrong_with_it() {
    for (bytes, problem) in [
        (&b""[..], FileProblem::Empty),
        (b"%PDF-1.7\n", FileProblem::Binary),
        (
            b"<html><body>Su sesi\xf3n ha expirado</body></html>",
            FileProblem::WebPage,
        ),
        (b"PK\x03\x04no zip", FileProblem::Broken),
        (
            &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0],
            FileProblem::Broken,
        ),
        (b"1;2\n3;4", FileProblem::NoHeader),
        (HEADER.as_bytes(), FileProblem::NoRows),
    ] {
        assert_eq!(read(bytes, &NOBODY).unwrap_err(), problem);
    }
    let FileProblem::MissingColumns(missing) = read(b"nombre;correo\nAna;x\n", &NOBODY).unwrap_err() else {
        panic!()
    };
    assert_eq!(missing.len(), 6);
}
