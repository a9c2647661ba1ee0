//! What is asked for: positions, phases, and what is refused.

use serde_json::Value;

use super::{WEEKS, json, refused};

#[test]
fn positions_on_the_command_line_count_from_one() {
    let answer = json("--chart run --value y --exclude 2 --phase-starts 3", "y\n1\n9\n3\n4\n");
    assert_eq!(answer["points"][1]["excluded"], true);
    assert_eq!(
        (&answer["phases"][1]["from"], &answer["phases"][0]["center"]),
        (&Value::from(3), &Value::from(1.0))
    );
    let refusal = refused("--chart run --exclude 0", "y\n1\n");
    assert_eq!(
        refusal,
        (2, "standard input: --exclude: points are counted from 1".to_string())
    );
}

#[test]
fn a_phase_column_starts_phases_where_it_changes() {
    let answer = json("--chart run --value y --phase p", "y,p\n1,a\n2,\n3,b\n4,b\n5,a\n");
    let starts: Vec<_> = answer["phases"]
        .as_array()
        .unwrap()
        .iter()
        .map(|phase| phase["from"].clone())
        .collect();
    assert_eq!(starts, [1, 3, 5]);
    let refusal = refused("--chart run --value y --phase p --label l", "y,p,l\n1,a,x\n2,b,x\n");
    assert_eq!(
        refusal,
        (
            2,
            "standard input: row 3, column p: a subgroup cannot lie in two phases".to_string()
        )
    );
}

#[test]
fn bad_requests_and_bad_cells_are_2_and_impossibilities_3() {
    let (code, text) = refused("--chart run --value alumnos --freeze 2 --phase etapa", WEEKS);
    assert_eq!(
        (code, text.as_str()),
        (
            2,
            "standard input: a frozen baseline and phases cannot be combined: choose one"
        )
    );
    let (code, text) = refused("--chart run --value alumnos --denominator total", WEEKS);
    assert_eq!(
        (code, text.as_str()),
        (2, "standard input: row 6, column total: a denominator must be positive")
    );
    let (code, text) = refused("--chart run --value alumnos --rules nelson", WEEKS);
    assert_eq!(
        (code, text.as_str()),
        (2, "standard input: rules nelson are not available for the run chart")
    );
    let (code, text) = refused("--chart run", WEEKS);
    assert_eq!(
        (code, text.as_str()),
        (
            2,
            "standard input: row 1: say which column with --value; there are: semana, alumnos, total, etapa"
        )
    );
    for empty in ["y\n", "y\nNA\nNA\n"] {
        let (code, text) = refused("--chart i", empty);
        assert_eq!(code, 3, "{text}");
    }
}

#[test]
fn each_chart_asks_for_what_it_is_made_of() {
    for (options, text) in [
        (
            "--chart p --value alumnos",
            "standard input: the p chart needs --denominator",
        ),
        (
            "--chart c --value alumnos --denominator total",
            "standard input: the c chart takes no --denominator",
        ),
        (
            "--chart xbar --value alumnos",
            "standard input: the xbar chart needs --subgroup",
        ),
    ] {
        assert_eq!(refused(options, WEEKS), (2, text.to_string()));
    }
    let (_, text) = refused("--chart t", "y\n3\n0\n");
    assert_eq!(
        text,
        "standard input: row 3, column y: a time between events must be positive"
    );
    let (_, text) = refused("--chart p --value y --denominator n", "y,n\n3,2\n");
    assert_eq!(
        text,
        "standard input: row 2, column y: there are more events than the denominator allows"
    );
}

#[test]
fn rows_of_one_label_are_summed_where_they_are_counted() {
    let file = "mes,y,n\nmar,1,2\nabr,,\nmar,1,6\nmay,2,9\n";
    let counts = json("--chart c --value y --label mes", file);
    assert_eq!(
        (&counts["points"][0]["y"], &counts["points"][1]["y"]),
        (&Value::from(2.0), &Value::Null)
    );
    let rates = json("--chart u --value y --denominator n --label mes", file);
    assert_eq!(
        (&rates["points"][0]["y"], &rates["points"][1]["ucl"]),
        (&Value::from(0.25), &Value::Null)
    );
    assert_eq!(rates["phases"][0]["ucl"], Value::Null, "limits vary by point");
    let means = json("--chart xbar --value y --subgroup mes", file);
    assert_eq!(
        (&means["points"][0]["label"], &means["points"][0]["n"]),
        (&Value::from("mar"), &Value::from(2.0))
    );
}
