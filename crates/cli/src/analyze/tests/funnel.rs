//! The funnel: what is answered, and what is refused.

use serde_json::Value;

use super::funnel;

const SCHOOLS: &str = "liceo;faltan;matricula\nA;10;100\nB;30;100\nC;;80\nD;12;120\n";
const OPTIONS: &str = "--events faltan --denominator matricula --unit liceo";

#[test]
fn units_keep_the_order_of_the_file_and_a_missing_one_its_place() {
    let answer: Value = serde_json::from_str(&funnel(OPTIONS, SCHOOLS).unwrap()).unwrap();
    let names: Vec<&str> = answer["units"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|unit| unit["unit"].as_str())
        .collect();
    assert_eq!(names, ["A", "B", "C", "D"]);
    assert_eq!(
        (&answer["units"][2]["y"], &answer["units"][2]["limits"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(answer["center"], 52.0 / 320.0);
    assert_eq!(answer["units"][1]["outside"], "p998", "{answer}");
    let keys: Vec<&String> = answer.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["center", "phi", "tau2", "units"]);
    let table = funnel(&format!("{OPTIONS} --format table"), SCHOOLS).unwrap();
    assert!(table.starts_with("center") && table.contains("p998_hi"), "{table}");
    let svg = funnel(&format!("{OPTIONS} --format svg"), SCHOOLS).unwrap();
    assert!(svg.contains("<svg xmlns=") && svg.contains("<style>"), "{svg}");
    let csv = funnel(&format!("{OPTIONS} --format csv"), SCHOOLS).unwrap();
    assert_eq!(csv.lines().count(), 5);
}

#[test]
fn bad_cells_are_2_and_impossibilities_3() {
    let refused = |options: &str, file: &str| {
        let refusal = funnel(options, file).unwrap_err();
        (refusal.exit_code, refusal.text)
    };
    let (code, text) = refused(OPTIONS, "liceo,faltan,matricula\nA,11,10\n");
    assert_eq!(
        (code, text.as_str()),
        (
            2,
            "standard input: row 2, column faltan: there are more events than the denominator allows"
        )
    );
    let (code, text) = refused(OPTIONS, "liceo,faltan,matricula\nA,NA,10\n");
    assert_eq!(code, 3, "{text}");
    let one = "liceo,faltan,matricula\nA,1,10\n";
    let (code, text) = refused(&format!("{OPTIONS} --overdispersion additive"), one);
    assert_eq!(code, 3, "{text}");
    assert!(funnel(OPTIONS, one).is_ok(), "alone it has limits by chance");
}
