//! Item response theory: what is answered, and what is refused.

use serde_json::Value;

use super::told;

/// Right or wrong of people to items of these difficulties; the last item is worded the other way where `reversed`.
fn rows(people: usize, difficulties: &[f64], reversed: bool) -> Vec<Vec<u8>> {
    let mut state = 11_u64;
    let mut next = move || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / 2.0_f64.powi(53)
    };
    let mut person = || {
        let ability = (0..12).map(|_| next()).sum::<f64>() - 6.0;
        let mut right = |(at, b): (usize, &f64)| {
            let right = next() < 1.0 / (1.0 + (-1.5 * (ability - b)).exp());
            u8::from(right != (reversed && at + 1 == difficulties.len()))
        };
        difficulties.iter().enumerate().map(&mut right).collect()
    };
    (0..people).map(|_| person()).collect()
}

/// Answers to four items, with a decimal comma's separator; `d` is worded the other way.
fn class(people: usize) -> String {
    let mut file = "curso;a;b;c;d\n".to_owned();
    for row in rows(people, &[-1.0, 0.0, 0.7, 0.2], true) {
        file += &format!("1A;{};{};{};{}\n", row[0], row[1], row[2], row[3]);
    }
    file
}

const OPTIONS: &str = "--model 2pl --items a,b,c,d";

fn json(options: &str, file: &str) -> Value {
    serde_json::from_str(&told("irt", options, file).unwrap()).unwrap()
}

fn refused(options: &str, file: &str) -> (u8, String) {
    let refusal = told("irt", options, file).unwrap_err();
    assert_eq!(refusal.text.lines().count(), 1, "one line: {}", refusal.text);
    (refusal.exit_code, refusal.text)
}

#[test]
fn the_json_has_the_fields_of_the_contract_first() {
    let answer = json(OPTIONS, &class(600));
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    assert_eq!(
        keys(&answer),
        "model n logl iterations converged items persons n_answered parameters aic bic variance variance_se reliability \
         marginal_reliability information warnings sentence"
    );
    assert_eq!(
        keys(&answer["items"][0]),
        "item a b se_a se_b n answers s_x2 s_x2_df s_x2_p"
    );
    assert_eq!(keys(&answer["persons"][0]), "index theta_eap se");
    assert_eq!((&answer["model"], &answer["n"]), (&"2pl".into(), &600.into()));
    assert_eq!(answer["converged"], true);
    assert_eq!(answer["items"][0]["b"].as_array().unwrap().len(), 1);
    assert_eq!(answer["persons"][599]["index"], 600);
    assert_eq!(
        (&answer["variance"], &answer["variance_se"]),
        (&1.0.into(), &Value::Null)
    );
}

#[test]
fn an_item_worded_the_other_way_is_said_in_both_languages() {
    let answer = json(OPTIONS, &class(600));
    assert!(answer["items"][3]["a"].as_f64() < Some(-0.5), "{answer}");
    assert!(answer["items"][0]["a"].as_f64() > Some(0.5), "{answer}");
    assert_eq!(
        answer["warnings"],
        serde_json::json!(["item 4 pulls against most others (d)"])
    );
    let (es, en) = (&answer["sentence"]["es"], &answer["sentence"]["en"]);
    assert!(es.as_str().unwrap().contains("Revisa d: va contra la mayoría."), "{es}");
    assert!(
        en.as_str().unwrap().contains("Look at d: it goes against the others."),
        "{en}"
    );
    let table = told("irt", &format!("{OPTIONS} --format table"), &class(600)).unwrap();
    assert!(table.starts_with(en.as_str().unwrap()), "{table}");
    assert!(table.contains("\nitem 4 pulls against most others (d)\n"), "{table}");
}

#[test]
fn rasch_has_slopes_of_one_and_a_variance() {
    let answer = json("--model rasch --items a,b,c", &class(600));
    assert_eq!(
        (&answer["items"][1]["a"], &answer["items"][1]["se_a"]),
        (&1.0.into(), &Value::Null)
    );
    assert!(answer["variance_se"].as_f64() > Some(0.0), "{answer}");
}

#[test]
fn a_csv_has_a_row_an_item_or_a_row_a_person() {
    let csv = told("irt", &format!("{OPTIONS} --format csv"), &class(300)).unwrap();
    let rows: Vec<&str> = csv.lines().collect();
    assert_eq!((rows.len(), rows[0]), (5, "item,n,a,se_a,b,se_b,s_x2,s_x2_df,s_x2_p"));
    let csv = told("irt", &format!("{OPTIONS} --format csv --scores"), &class(300)).unwrap();
    let rows: Vec<&str> = csv.lines().collect();
    assert_eq!((rows.len(), rows[0]), (301, "index,theta_eap,se"));
    let svg = told("irt", &format!("{OPTIONS} --format svg"), &class(300)).unwrap();
    assert!(svg.starts_with("<?xml") && svg.contains("class=\"trace\""), "{svg}");
}

#[test]
fn graded_answers_have_a_difficulty_between_each_two() {
    let mut file = "x,y,z\n".to_owned();
    for row in rows(400, &[-1.0, 1.0, -0.5, 0.8, 0.0, 0.4], false) {
        file += &format!(
            "{},{},{}\n",
            1 + row[0] + row[1],
            1 + row[2] + row[3],
            1 + row[4] + row[5]
        );
    }
    for model in ["grm", "pcm", "gpcm"] {
        let answer = json(&format!("--model {model}"), &file);
        assert_eq!(answer["items"][0]["b"].as_array().unwrap().len(), 2, "{model}");
        assert_eq!(answer["items"][0]["se_b"].as_array().unwrap().len(), 2, "{model}");
        assert_eq!(answer["items"][0]["answers"], serde_json::json!([1.0, 2.0, 3.0]));
    }
}

#[test]
fn bad_requests_and_bad_cells_are_2() {
    let file = class(50);
    let third = file.replacen("1A;", "1A;7;0;1;1\n1A;", 1);
    for (options, file, text) in [
        ("--model 2pl --items a,b,a", &file, "--items: a is named twice"),
        (
            "--model 2pl --items a,z",
            &file,
            "row 1: no column is called z; there are: curso, a, b, c, d",
        ),
        ("--model 2pl", &file, "row 2, column curso: \"1A\" is not a number"),
        (
            "--model rasch --items a,b,c",
            &third,
            "row 2, column a: 7 is a third answer, and this model takes two: choose --model grm or pcm",
        ),
        (
            "--model 2pl --items a,b,c --quadrature 4",
            &file,
            "--quadrature: the trait is summed over 5 to 1000 points, and there are 4",
        ),
        ("--model 2pl --items a,b,c --tol 0", &file, "--tol must be above 0"),
    ] {
        assert_eq!(
            refused(options, file),
            (2, format!("standard input: {text}")),
            "{options}"
        );
    }
}

#[test]
fn what_the_answers_cannot_tell_is_3() {
    for (options, file, text) in [
        (
            "--model 2pl --items a,b",
            class(50),
            "too few items: the model takes 3, and there are 2",
        ),
        (
            "--model 2pl",
            "a,b,c\n1,1,0\n0,1,1\n".to_owned(),
            "everybody who answered item 2 gave the same answer, 1 (b)",
        ),
        (
            "--model 2pl",
            "a,b,c\n1,,0\n0,,1\n".to_owned(),
            "nobody answered item 2 (b)",
        ),
        (
            "--model 2pl",
            "a,b,c\n1,0,0\n0,1,1\n".to_owned(),
            "too few people: so many unknowns take at least 7 who answered, and there are 2",
        ),
        (
            "--model rasch",
            "a,b\n1,0\n0,1\n1,0\n0,1\n1,0\n".to_owned(),
            "the people differ by no more than chance: the trait has no variance",
        ),
        (
            "--model 2pl",
            "a,b,c\n".to_owned() + &"1,1,1\n0,0,0\n".repeat(20),
            "the slope of item 1 grows without end: too few people, or an item that follows from the others (a)",
        ),
    ] {
        assert_eq!(
            refused(options, &file),
            (3, format!("standard input: {text}")),
            "{options}"
        );
    }
}
