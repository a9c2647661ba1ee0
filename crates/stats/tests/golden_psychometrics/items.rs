//! Classical item analysis: base R and psych.

use serde_json::Value;
use stats::items::{ItemAnalysis, Kind, Question, Response, Verdict, analyze};

use super::alpha::{counted, words};
use super::golden::Case;

/// Five questions of an admission test, right or wrong; the file counts the patterns.
#[test]
fn a_test_of_1000_people() {
    let Some(case) = Case::load("psychometrics", "ctt_items_lsat7") else {
        return;
    };
    let theirs = case.result();
    let points = counted(&case, &words(&theirs["items"]["item"]));
    let question = |answers: &Vec<Option<f64>>| Question {
        kind: Kind::Points,
        options: vec![0.0, 1.0],
        full: 1.0,
        responses: answers
            .iter()
            .map(|points| Response::Chosen(points.unwrap() as usize))
            .collect(),
    };
    let ours = analyze(&points.iter().map(|item| question(&item.answers)).collect::<Vec<_>>()).unwrap();
    assert_eq!((&theirs["n"], ours.complete), (&Value::from(ours.n), 1000));
    for (name, ours) in [
        ("alpha", Some(ours.alpha)),
        ("mean", ours.mean),
        ("sd", ours.sd),
        ("sem", Some(ours.sem)),
    ] {
        case.same(&theirs[name], ours, name);
    }
    for (at, item) in ours.items.iter().enumerate() {
        for (name, ours) in [
            ("difficulty_p", Some(item.difficulty)),
            ("sd", Some(item.sd)),
            ("point_biserial", item.point_biserial),
            ("corrected", item.discrimination),
            ("biserial", item.biserial),
            ("alpha_if_dropped", item.alpha_if_dropped),
            ("discrimination_threshold27", item.upper_lower),
        ] {
            case.same(&theirs["items"][name][at], ours, &format!("{name} {at}"));
        }
    }
    case.ran();
}

/// The key of the test, as its authors printed it; it stands in the documentation of mirt's `SAT12`.
const KEY: [usize; 32] = [
    1, 4, 5, 2, 3, 1, 2, 1, 3, 1, 2, 4, 2, 1, 5, 3, 4, 4, 1, 4, 3, 3, 4, 1, 3, 5, 1, 3, 1, 5, 4, 5,
];

/// Where a response is missing.
const MISSING: usize = 8;

/// Whose reference results are kept apart: what must hold for any numbers holds.
#[test]
fn the_options_of_32_questions_of_science() {
    let Some(case) = Case::input_only("psychometrics", "ctt_distractors_sat12") else {
        return;
    };
    let questions: Vec<Question> = (0..32).map(|at| choice(&case, at)).collect();
    let found = analyze(&questions).unwrap();
    assert_eq!((found.n, found.complete), (600, 600));
    for (at, item) in found.items.iter().enumerate() {
        let chosen = item.options.iter().map(|option| option.n).sum::<usize>();
        assert_eq!(chosen + item.omitted.n, 600, "item {at}: everybody is somewhere");
        let right = &item.options[KEY[at] - 1];
        assert!((right.share - item.difficulty).abs() < 1e-12, "item {at}");
        let r = (right.point_biserial.unwrap(), item.discrimination.unwrap());
        assert!(
            (r.0 - r.1).abs() < 1e-9,
            "being right is choosing the right option: {at} {r:?}"
        );
    }
    // mirt's help: a nominal model suggests that the key of the last should be 3
    let doubt = |item: &ItemAnalysis| match item.verdicts[0] {
        Verdict::KeyInDoubt { option, .. } => Some(option + 1),
        _ => None,
    };
    let doubts: Vec<Option<usize>> = found.items.iter().map(doubt).collect();
    assert_eq!((&doubts[..31], doubts[31]), (&[None; 31][..], Some(3)));
}

fn choice(case: &Case, at: usize) -> Question {
    let answers = case.text(&format!("Item.{}", at + 1));
    let response = |answer: &String| match answer.parse::<usize>().unwrap() {
        MISSING => Response::Omitted,
        option => Response::Chosen(option - 1),
    };
    Question {
        kind: Kind::Choice,
        options: (1..=5).map(|option| f64::from(u8::from(option == KEY[at]))).collect(),
        full: 1.0,
        responses: answers.iter().map(response).collect(),
    }
}
