//! Points from files and from the clipboard, and official series by hand.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop")]

mod shared;

use std::collections::HashSet;

use domain::measure::{Cadence, Counting, Kind, RuleChoice, Unit};
use interchange::FileProblem;
use interchange::points::{Points, PointsSpec, Repeats, read, read_pasted};
use interchange::series::{SeriesSpec, detect, read as read_series};
use shared::rbd;

static PLAIN: Counting = Counting {
    kind: Kind::Value,
    counted: String::new(),
    among: String::new(),
    per: 100,
    rules: RuleChoice::Standard,
};

const WEEKLY: PointsSpec<'_> = PointsSpec {
    unit: Unit::Percent,
    counting: &PLAIN,
    cadence: Cadence::Weekly,
    school: None,
    known: None,
    repeats: Repeats::First,
};

/// What was read, a line each.
fn seen(points: &Points) -> Vec<String> {
    let written = |row: &interchange::points::PointRow| {
        let school = row.school.as_ref().map_or("·".to_owned(), |s| s.code.clone());
        let course = row.course.as_ref().map_or("·".to_owned(), ToString::to_string);
        let n = row.point.n.map_or("·".to_owned(), |n| n.to_string());
        format!(
            "{} {school} {course} {} {} {n}",
            row.line, row.point.period, row.point.value
        )
    };
    points.rows.iter().map(written).collect()
}

fn said(points: &Points) -> Vec<(u64, &'static str)> {
    points.problems.iter().map(|p| (p.line, p.key)).collect()
}

#[test]
fn a_file_in_long_form() {
    let file = "Fecha;RBD;Curso;Valor;N\n\
                11-03-2026;7;1°A;52,5;28\n\
                2026-03-16;7;I A;60 %;\n\
                16/03/2026;7;1B;-;30\n\
                12/03/2026;7;1A;50;28\n\
                2026;7;1A;50;28\n\
                2026-03-23;7;1A;130;28\n\
                2026-03-23;7;1A;muchos;28\n\
                2026-03-23;7;primero;50;28\n\
                2026-03-23;7;1A;50;2,5\n\
                2026-03-23;;1A;50;28\n\
                2026-03-23;8;1A;50;28\n";
    let known = HashSet::from([rbd("7")]);
    let spec = PointsSpec {
        known: Some(&known),
        repeats: Repeats::First,
        ..WEEKLY
    };
    let points = read(file.as_bytes(), &spec).unwrap();
    assert_eq!(seen(&points), ["2 7 1°A 2026-03-09 52.5 28", "3 7 1°A 2026-03-16 60 ·"]);
    assert_eq!(points.missing.iter().map(|m| m.line).collect::<Vec<_>>(), [4]);
    assert_eq!(
        said(&points),
        [
            (5, "points-problem-twice"),
            (6, "points-problem-day-too-coarse"),
            (7, "wrong-percentage"),
            (8, "wrong-number"),
            (9, "points-problem-course"),
            (10, "points-problem-n"),
            (11, "points-problem-school-missing"),
            (12, "row-problem-school-unknown"),
        ]
    );
    assert_eq!(points.problems[0].other, Some(2));
}

#[test]
fn pasted_with_or_without_header() {
    let school = rbd("7");
    let spec = PointsSpec {
        school: Some(&school),
        ..WEEKLY
    };
    let with = "fecha\tvalor\tn\n09-03-2026\t52,5\t28\n16-03-2026\ts/i\t\n23-03-2026\t61\t30";
    let without = "\n09-03-2026\t52,5\t28\n16-03-2026\ts/i\n23-03-2026\t61\t30\n";
    for pasted in [with, without, &without.replace('\t', ";")] {
        let points = read_pasted(pasted, &spec).unwrap();
        assert_eq!(seen(&points), ["2 7 · 2026-03-09 52.5 28", "4 7 · 2026-03-23 61 30"]);
        assert_eq!((points.missing[0].line, said(&points)), (3, vec![]));
    }
    let course_first = read_pasted("1°A\t09-03-2026\t52\n1°B\t09-03-2026\t48\n1°A\t10-03-2026\t50\n", &spec).unwrap();
    assert_eq!(
        seen(&course_first),
        ["1 7 1°A 2026-03-09 52 ·", "2 7 1°B 2026-03-09 48 ·"]
    );
    assert_eq!(said(&course_first), [(3, "points-problem-twice")]);
}

#[test]
fn a_paste_that_is_no_table_says_what_it_lacks() {
    let missing = |names: &[&str]| FileProblem::MissingColumns(names.iter().map(|name| (*name).to_owned()).collect());
    assert_eq!(read_pasted(" \n", &WEEKLY), Err(FileProblem::Empty));
    assert_eq!(read_pasted("hola", &WEEKLY), Err(missing(&["fecha", "valor"])));
    assert_eq!(read_pasted("09-03-2026", &WEEKLY), Err(missing(&["valor"])));
}

#[test]
fn yearly_points_need_no_more_than_a_year() {
    let spec = PointsSpec {
        unit: Unit::Points,
        cadence: Cadence::Yearly,
        ..WEEKLY
    };
    let points = read(b"a\xF1o,rbd,valor,n\n2024,7-8,231,80\n2025,7-8,233,77\n", &spec).unwrap();
    assert_eq!(seen(&points), ["2 7 · 2024-03-01 231 80", "3 7 · 2025-03-01 233 77"]);
}

#[test]
fn a_series_of_ones_own_columns() {
    let spec = SeriesSpec {
        measure: "tasa".to_owned(),
        rbd_column: "RBD".to_owned(),
        year_column: "Año".to_owned(),
        value_column: "Tasa".to_owned(),
        n_column: Some("Casos".to_owned()),
        empty_mark_columns: vec!["Obs".to_owned()],
        scale: (0.0, 100.0),
    };
    let file = "rbd;año;tasa;casos;obs\n7;2024;61,125;80;\n7;2025;*;3;pocos\n7;2025;50;9;\n\
                x;2025;50;9;\n8;25;50;9;\n8;2025;101;9;\n9;2025;alta;9;\n10;2025;50;-2;\n";
    let series = read_series(file.as_bytes(), &spec).unwrap();
    assert_eq!((series.values.len(), series.values[0].value), (1, 61.125));
    assert_eq!(
        series.withheld_by_mark().into_iter().collect::<Vec<_>>(),
        [("pocos", 1)]
    );
    let said: Vec<_> = series.problems.iter().map(|p| (p.line, p.key)).collect();
    assert_eq!(
        said,
        [
            (4, "series-problem-twice"),
            (5, "row-problem-rbd"),
            (6, "series-problem-year"),
            (7, "series-problem-scale"),
            (8, "wrong-number"),
            (9, "points-problem-n"),
        ]
    );
    assert_eq!(detect(file.as_bytes()), Err(FileProblem::UnknownShape));
}

#[test]
fn the_agencys_own_column_names_are_known() {
    let file = b"agno;rbd;nalu_lect2m_rbd;prom_lect2m_rbd;marca_lect2m_rbd\n2025;7;80;231;\n";
    let specs = detect(file).unwrap();
    assert_eq!((specs.len(), specs[0].measure.as_str()), (1, "simce-lect"));
    assert_eq!(read_series(file, &specs[0]).unwrap().values[0].n, Some(80));
}

#[test]
fn days_are_gathered_into_a_week() {
    let file = "fecha;valor;n\n2026-03-09;80;30\n2026-03-10;90;10\n2026-03-11;-;\n2026-03-16;50;20\n";
    let gathered = PointsSpec {
        repeats: Repeats::Gathered,
        ..WEEKLY
    };
    let points = read(file.as_bytes(), &gathered).unwrap();
    // (80 × 30 + 90 × 10) / 40; as many stand behind it as behind its smallest day.
    assert_eq!(seen(&points), ["2 · · 2026-03-09 82.5 10", "5 · · 2026-03-16 50 20"]);
    assert_eq!((points.missing.len(), said(&points)), (1, vec![]));
    let plain = "fecha;valor\n2026-03-09;80\n2026-03-10;90\n2026-03-11;91\n";
    assert_eq!(
        seen(&read(plain.as_bytes(), &gathered).unwrap()),
        ["2 · · 2026-03-09 87 ·"]
    );

    let parts = Counting {
        kind: Kind::Proportion,
        counted: "presentes".to_owned(),
        among: "matriculados".to_owned(),
        ..PLAIN.clone()
    };
    let of_parts = PointsSpec {
        counting: &parts,
        ..gathered
    };
    let file = "fecha;presentes;matriculados\n2026-03-09;24;30\n2026-03-10;6;10\n";
    assert_eq!(
        seen(&read(file.as_bytes(), &of_parts).unwrap()),
        ["2 · · 2026-03-09 75 10"]
    );
    let counts = Counting {
        kind: Kind::Count,
        ..PLAIN.clone()
    };
    let of_counts = PointsSpec {
        unit: Unit::Count,
        counting: &counts,
        ..gathered
    };
    let file = "fecha;valor\n2026-03-09;2\n2026-03-10;3\n";
    assert_eq!(
        seen(&read(file.as_bytes(), &of_counts).unwrap()),
        ["2 · · 2026-03-09 5 ·"]
    );
}

#[test]
fn an_event_keeps_its_day() {
    let events = Counting {
        kind: Kind::Between,
        ..PLAIN.clone()
    };
    let spec = PointsSpec {
        unit: Unit::Days,
        counting: &events,
        ..WEEKLY
    };
    let file = "fecha;valor\n2026-03-11;1\n2026-03-13;1\n2026-03;1\n";
    let points = read(file.as_bytes(), &spec).unwrap();
    assert_eq!(seen(&points), ["2 · · 2026-03-11 1 ·", "3 · · 2026-03-13 1 ·"]);
    assert_eq!(said(&points), [(4, "points-problem-day-too-coarse")]);
}
