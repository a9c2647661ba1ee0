//! The other forms of the answer: table, CSV, figure.

use super::{WEEKS, json, refused, spc};

#[test]
fn the_table_leads_with_the_sentence_and_the_csv_has_one_row_a_point() {
    let table = spc("--chart run --format table --value alumnos --label semana", WEEKS).unwrap();
    let sentence = json("--chart run --value alumnos --label semana", WEEKS)["sentence"].clone();
    let first = table.lines().next().unwrap();
    assert_eq!(sentence["en"], first);
    assert!(table.contains("longest") && table.lines().count() >= 10, "{table}");

    let csv = spc(
        "--chart i --format csv --value alumnos --label semana --exclude 4",
        WEEKS,
    )
    .unwrap();
    let rows: Vec<&str> = csv.lines().collect();
    assert_eq!(rows[0], "phase,index,label,y,n,center,lcl,ucl,excluded,signals");
    assert_eq!(rows.len(), 6);
    assert!(rows[3].starts_with("1,3,3,,,") && rows[4].contains(",true,"), "{csv}");
}

#[test]
fn a_figure_needs_dates_and_stands_alone() {
    let dated = "mes;valor\n2026-03;1\n2026-04;2\n2026-05;4\n";
    let svg = spc("--chart i --format svg --value valor --label mes", dated).unwrap();
    assert!(
        svg.contains("<svg xmlns=") && svg.contains("<style>") && svg.trim_end().ends_with("</svg>"),
        "{svg}"
    );
    let dated = "mes;si;de\n2026-03;1;10\n2026-04;2;10\n2026-05;4;10\n";
    let svg = spc("--chart p --format svg --value si --denominator de --label mes", dated).unwrap();
    assert!(svg.contains("40.0%"), "a proportion is told as a percentage: {svg}");
    let (code, text) = refused("--chart run --format svg --value alumnos --label semana", WEEKS);
    assert_eq!(
        (code, text.as_str()),
        (
            2,
            "standard input: a figure needs dates in order: name their column with --label"
        )
    );
}
