use domain::assessment::{Given, Responses};
use interchange::answers::{AnswersPlan, Change, ClassStudent, What, plan};

use super::world::*;

fn class() -> Vec<ClassStudent> {
    vec![
        student(1, "Ana María", "Ñirre Peumo"),
        student(2, "Ana", "Roa Luz"),
        student(3, "Eva", "Roa Luz"),
        student(4, "Ivo", "Vega"),
    ]
}

/// What happens with each row of a sheet of items 1 and 2.
fn whats(rows: &str, class: &[ClassStudent]) -> (Vec<What>, AnswersPlan) {
    let plan = plan(&keyed(&sheet(&format!("RUN;N°;Nombre;1;2\n{rows}"))), class);
    (plan.planned.iter().map(|planned| planned.what.clone()).collect(), plan)
}

fn new(at: u128) -> What {
    What::Matched {
        student: id(at),
        change: Change::New,
    }
}

fn unsure(candidates: &[u128]) -> What {
    What::Unsure {
        candidates: candidates.iter().map(|at| id(*at)).collect(),
    }
}

#[test]
fn a_row_is_whose_run_it_has_then_whose_name_then_whose_number() {
    let rows = format!("{};;;A;B\n;;Roa, Eva;A;B\n;4;;A;B\n", run(22_000_001));
    let (whats, plan) = whats(&rows, &class());
    assert_eq!(whats, [new(1), new(3), new(4)]);
    assert_eq!(plan.missing, [id(2)]);
    assert_eq!(plan.counts()["answers-planned-new"], 3);
}

#[test]
fn nothing_is_guessed_in_silence() {
    let rows = format!(
        ";;Ana Peumo Roa;A;B\n;;Luz, Ana;A;B\n;9;;A;B\n;;Uma Sol;A;B\n{};;Ivo Vega;A;B\n{};;Eva Roa Luz;A;B\n",
        run(22_000_099),
        run(22_000_001),
    );
    let (whats, plan) = whats(&rows, &class());
    let unknown = What::Unknown;
    assert_eq!(
        whats,
        [
            // Neither has all of these words.
            unknown.clone(),
            new(2),
            unknown.clone(),
            // A name that stands there is not overruled by a number.
            unknown,
            // The name is Ivo's, the RUN is nobody's and not his.
            unsure(&[4]),
            // The RUN is one's and the name another's.
            unsure(&[1, 3]),
        ]
    );
    assert_eq!(plan.missing, []);
}

#[test]
fn a_name_of_two_is_asked() {
    let mut class = class();
    class.push(student(5, "Ana Luisa", "Roa Luz"));
    assert_eq!(whats(";;Ana Roa;A;B\n", &class).0, [unsure(&[2, 5])]);
    assert_eq!(whats(";;Ana Luz Roa;A;B\n", &class).0, [new(2)]);
    class.push(student(6, "Ana", "Roa Luz"));
    assert_eq!(whats(";;Ana Roa Luz;A;B\n", &class).0, [unsure(&[2, 6])]);
    assert_eq!(
        whats(&format!("{};;Ana Roa Luz;A;B\n", run(22_000_006)), &class).0,
        [new(6)]
    );
}

#[test]
fn two_rows_of_one_student_are_asked() {
    let (whats, plan) = whats(";1;;A;B\n;;Eva Roa;A;B\n;;Ñirre Ana;A;C\n", &class());
    let twice = |line: u64| What::Twice {
        student: id(1),
        others: vec![line],
    };
    assert_eq!(whats, [twice(4), new(3), twice(2)]);
    assert_eq!(plan.missing, [id(2), id(4)]);
}

#[test]
fn what_is_kept_is_compared() {
    let given = |second: Given| {
        let answers = Responses::default().with("1", Given::Chosen('A')).with("2", second);
        Some(answers.with("6", Given::Points(3.0)))
    };
    let mut class = class();
    class[0].answers_now = given(Given::Chosen('B'));
    class[1].answers_now = given(Given::Omitted);
    class[2].answers_now = given(Given::Omitted);
    let (whats, _) = whats(";1;;A;B\n;2;;A;B\n;3;;;\n;4;;;\n", &class);
    let changes: Vec<Change> = whats
        .into_iter()
        .map(|what| match what {
            What::Matched { change, .. } => change,
            other => panic!("{other:?}"),
        })
        .collect();
    let labels = vec!["2".to_owned()];
    assert_eq!(changes[..2], [Change::Same, Change::Changed { labels }]);
    // A number without a name and without answers is nobody's row.
    assert_eq!(changes.len(), 2);
    let (whats, _) = self::whats(";3;Roa, Eva;;\n;4;Vega, Ivo;Ausente;\n", &class);
    let away = |at: u128, change: Change| What::Matched {
        student: id(at),
        change,
    };
    assert_eq!(whats, [away(3, Change::AwayNow), away(4, Change::Away)]);
}

#[test]
fn a_row_that_waits_is_read_back() {
    let rows = keyed(&sheet(&format!(
        "RUN;N°;Nombre;1;6\n{};2;Ñirre, Ana;A;2,5\n",
        run(22_000_001)
    )));
    let kept = serde_json::to_string(&rows).unwrap();
    assert_eq!(
        serde_json::from_str::<Vec<interchange::answers::KeyedAnswers>>(&kept).unwrap(),
        rows
    );
}
