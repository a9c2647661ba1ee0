//! Differences between groups: what is answered, and what is refused.

use serde_json::Value;

use super::told;

const OPTIONS: &str = "--group sexo --reference M --items p1,p2,p3,p4,p5,p6";

/// Thirty people of each group who know the same; the last question is answered by one group one step later.
fn class() -> String {
    let mut rows = String::from("sexo,p1,p2,p3,p4,p5,p6\n");
    for person in 0..60 {
        let (group, level) = (if person % 2 == 0 { "M" } else { "F" }, person / 2 % 6);
        let later = if person % 2 == 0 || person % 5 == 0 { 1 } else { 4 };
        let cells: Vec<String> = [1, 2, 3, 4, 5, later]
            .map(|from| u8::from(level >= from).to_string())
            .to_vec();
        rows += &format!("{group},{}\n", cells.join(","));
    }
    rows
}

fn json(options: &str, file: &str) -> Value {
    serde_json::from_str(&told("dif", options, file).unwrap()).unwrap()
}

fn refused(options: &str, file: &str) -> (u8, String) {
    let refusal = told("dif", options, file).unwrap_err();
    assert_eq!(refusal.text.lines().count(), 1, "one line: {}", refusal.text);
    (refusal.exit_code, refusal.text)
}

fn keys(value: &Value) -> String {
    value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_json_has_the_fields_of_the_contract_first() {
    let answer = json(OPTIONS, &class());
    assert_eq!(
        keys(&answer),
        "items reference focal n_reference n_focal n_left_out few rounds settled"
    );
    assert_eq!(
        keys(&answer["items"][0]),
        "item mh_chi2 p alpha_mh delta ets_class ets_class_tested var_log_alpha delta_ci p_dif right_reference right_focal differs reason sentence"
    );
    assert_eq!(
        (
            &answer["reference"],
            &answer["focal"],
            &answer["n_reference"],
            &answer["n_focal"],
            &answer["few"]
        ),
        (&"M".into(), &"F".into(), &30.into(), &30.into(), &true.into())
    );
}

#[test]
fn the_question_that_was_made_to_differ_is_found_and_said() {
    let answer = json(OPTIONS, &class());
    let last = &answer["items"][5];
    assert_eq!(
        (&last["differs"], &answer["rounds"][0][0]),
        (&true.into(), &"p6".into()),
        "{last}"
    );
    assert!(last["p_dif"].as_f64() < Some(-0.1), "{last}");
    let other = json("--group sexo --reference F --items p1,p2,p3,p4,p5,p6", &class());
    assert_eq!(
        other["items"][5]["mh_chi2"], last["mh_chi2"],
        "the other way round the test is the same"
    );
    let (es, en) = (&last["sentence"]["es"], &last["sentence"]["en"]);
    assert!(
        !es.as_str().unwrap().is_empty() && es != en && !es.to_string().contains("{ $"),
        "{last}"
    );
}

#[test]
fn without_items_every_other_column_is_one_and_a_key_scores_them() {
    assert_eq!(json("--group sexo --reference M", &class()), json(OPTIONS, &class()));
    let letters: String = class()
        .lines()
        .enumerate()
        .map(|(at, line)| match at {
            0 => line.to_owned() + "\n",
            _ => line.replace(",1", ",a").replace(",0", ",b") + "\n",
        })
        .collect();
    let keyed = json(
        "--group sexo --reference M --key p1=a,p2=a,p3=a,p4=a,p5=a,p6=a",
        &letters,
    );
    assert_eq!(keyed, json(OPTIONS, &class()));
}

#[test]
fn people_of_no_group_and_with_gaps_are_left_out() {
    let more = class() + "NA,1,1,1,1,1,1\nX,0,0,0,0,0,0\nM,1,NA,1,1,1,1\n";
    let answer = json("--group sexo --reference M --focal F", &more);
    assert_eq!(answer["n_left_out"], 3);
    assert_eq!(answer["items"], json(OPTIONS, &class())["items"]);
}

#[test]
fn purification_tells_its_rounds() {
    let answer = json(&format!("{OPTIONS} --purify"), &class());
    assert!(answer["rounds"].as_array().unwrap().len() > 1, "{}", answer["rounds"]);
    let table = told("dif", &format!("{OPTIONS} --purify --format table"), &class()).unwrap();
    assert!(table.contains("round 1: p6"), "{table}");
    let plain = json(&format!("{OPTIONS} --no-continuity"), &class());
    let usual = json(OPTIONS, &class());
    assert!(plain["items"][5]["mh_chi2"].as_f64() > usual["items"][5]["mh_chi2"].as_f64());
}

#[test]
fn the_table_warns_of_small_groups_and_the_csv_has_one_row_an_item() {
    let table = told("dif", &format!("{OPTIONS} --format table"), &class()).unwrap();
    assert!(table.contains("With fewer than 200 people"), "{table}");
    let csv = told("dif", &format!("{OPTIONS} --format csv"), &class()).unwrap();
    let rows: Vec<&str> = csv.lines().collect();
    assert_eq!(
        (rows.len(), rows[0]),
        (
            7,
            "item,mh_chi2,p,alpha_mh,delta,ets_class,ets_class_tested,p_dif,differs"
        )
    );
    let svg = told("dif", &format!("{OPTIONS} --format svg"), &class()).unwrap();
    assert!(svg.contains("<svg xmlns=") && svg.contains(">p6<"), "{svg}");
}

#[test]
fn bad_requests_are_2_and_small_groups_3() {
    let three = class() + "X,0,0,0,0,0,0\n";
    let partial = class() + "M,1,2,1,1,1,1\n";
    let few = "g,a,b\n".to_owned() + &"x,1,0\ny,0,1\n".repeat(24);
    for (options, file, code, text) in [
        (
            "--group clase --reference M",
            class(),
            2,
            "row 1: no column is called clase; there are: sexo, p1, p2, p3, p4, p5, p6",
        ),
        (
            "--group sexo --reference H",
            class(),
            2,
            "--reference: nobody's sexo is H; there are: F, M",
        ),
        (
            "--group sexo --reference M --focal M",
            class(),
            2,
            "--focal and --reference are the same group",
        ),
        (
            "--group sexo --reference M",
            three,
            2,
            "say with --focal which group to compare; there are: F, M, X",
        ),
        (
            "--group sexo --reference M --items p1,sexo",
            class(),
            2,
            "sexo is the group, and cannot be a question too",
        ),
        (
            "--group sexo --reference M --level 1",
            class(),
            2,
            "--level must lie between 0 and 1",
        ),
        (
            "--group sexo --reference M",
            partial,
            2,
            "p2: some answers give part of the points, and only right and wrong can be compared",
        ),
        (
            "--group g --reference x",
            few,
            3,
            "too few people: 25 of each group must have answered all questions, and of x 24 did",
        ),
        (
            "--group sexo --reference M --items p1",
            class(),
            3,
            "too few items: people are matched by their score, which takes two, and there are 1",
        ),
    ] {
        let (found, told) = refused(options, &file);
        assert_eq!((found, told), (code, format!("standard input: {text}")), "{options}");
    }
}
