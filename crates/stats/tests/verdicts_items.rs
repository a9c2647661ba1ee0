//! What is said of questions that were made to be so, how points are given, and reasons for no number.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use stats::items::{Analysis, ItemAnalysis, Kind, NotComputable, Question, Response, Verdict, analyze, score};
use stats::psychometrics;

const PEOPLE: usize = 40;

/// Of four options the first is right.
fn choice(of: impl Fn(usize) -> Response) -> Question {
    Question {
        kind: Kind::Choice,
        options: vec![1.0, 0.0, 0.0, 0.0],
        full: 1.0,
        responses: (0..PEOPLE).map(of).collect(),
    }
}

/// Whoever stands at `from` or above is right; the others take turns with the wrong options.
fn sound(from: usize) -> Question {
    choice(|person| Response::Chosen(if person >= from { 0 } else { 1 + person % 3 }))
}

/// Ten sound questions and one more, which comes last.
fn with(question: Question) -> Analysis {
    let mut all: Vec<Question> = (1..=10).map(|at| sound(at * 3)).collect();
    all.push(question);
    analyze(&all).unwrap()
}

fn last(found: &Analysis) -> &ItemAnalysis {
    found.items.last().unwrap()
}

fn said(question: Question) -> Vec<Verdict> {
    last(&with(question)).verdicts.clone()
}

#[test]
fn a_sound_question_worked() {
    let said = said(sound(20));
    assert!(
        matches!(said[..], [Verdict::Worked { discrimination }] if discrimination > 0.8),
        "{said:?}"
    );
}

#[test]
fn a_wrong_key_is_seen() {
    // the best choose the third, the key says the first
    let said = said(choice(|person| {
        Response::Chosen(if person >= 25 { 2 } else { person % 2 })
    }));
    let Verdict::KeyInDoubt {
        option,
        point_biserial,
        limit,
        mean_rest,
        mean_rest_right,
    } = said[0]
    else {
        panic!("{said:?}")
    };
    assert!(option == 2 && point_biserial > 0.7 && (limit - 2.0 / 39_f64.sqrt()).abs() < 1e-12);
    assert!(mean_rest > mean_rest_right.unwrap() + 5.0, "{said:?}");
    assert!(
        !said
            .iter()
            .any(|verdict| matches!(verdict, Verdict::Misconception { .. })),
        "one reason is enough"
    );
}

#[test]
fn too_easy_and_too_hard_tell_nobody_apart() {
    let easy = said(choice(|person| Response::Chosen(usize::from(person == 0))));
    assert_eq!(
        easy,
        [Verdict::TooEasy { difficulty: 0.975 }],
        "what nobody needs to choose is no fault"
    );
    // right by chance only: one of four, at any level
    let hard = said(choice(|person| Response::Chosen(person % 4)));
    assert_eq!(
        hard,
        [Verdict::TooHard {
            difficulty: 0.25,
            chance: Some(0.25)
        }]
    );
    // as few, but those who know: it separates
    assert!(matches!(said(sound(30))[0], Verdict::Worked { .. }));
    assert!(matches!(said(sound(38))[0], Verdict::TooHard { difficulty, .. } if difficulty == 0.05));
}

#[test]
fn a_shared_error_and_an_idle_option_are_told_beside_the_verdict() {
    let said = said(choice(|person| Response::Chosen(if person >= 20 { 0 } else { 1 })));
    assert!(matches!(said[0], Verdict::Worked { .. }), "{said:?}");
    assert_eq!(
        said[1..],
        [
            Verdict::Misconception {
                option: 1,
                share: 0.5,
                of_wrong: 1.0
            },
            Verdict::Unused {
                option: 2,
                n: 0,
                share: 0.0
            },
            Verdict::Unused {
                option: 3,
                n: 0,
                share: 0.0
            }
        ]
    );
}

#[test]
fn who_did_not_come_to_the_end_is_told_from_who_skipped() {
    let blank = |person: usize| {
        if person.is_multiple_of(3) {
            Response::Omitted
        } else {
            Response::Chosen(usize::from(person < 10))
        }
    };
    let found = with(choice(blank));
    assert_eq!((last(&found).omitted.n, last(&found).not_reached), (14, 14));
    assert_eq!(last(&found).verdicts[0], Verdict::NotReached { n: 14, share: 0.35 });
    // the same blanks in the middle: everybody went on
    let mut all: Vec<Question> = (1..=10).map(|at| sound(at * 3)).collect();
    all.insert(0, choice(blank));
    let found = analyze(&all).unwrap();
    assert_eq!((found.items[0].omitted.n, found.items[0].not_reached), (14, 0));
}

#[test]
fn a_question_that_goes_with_nothing_is_weak_and_says_how_sure_that_is() {
    let said = said(choice(|person| {
        Response::Chosen(if person % 2 == 0 { 0 } else { 1 + person % 3 })
    }));
    let Verdict::Weak {
        discrimination,
        interval,
    } = said[0]
    else {
        panic!("{said:?}")
    };
    let (low, high) = interval.unwrap();
    assert!(
        discrimination.abs() < 0.2 && low < discrimination && discrimination < high,
        "{said:?}"
    );
}

#[test]
fn too_few_people_are_told_nothing_else() {
    let mut few: Vec<Question> = (1..=10).map(|at| sound(at * 3)).collect();
    for question in &mut few {
        question.responses.drain(..21);
    }
    let found = analyze(&few).unwrap();
    assert_eq!(found.items[7].verdicts, [Verdict::TooFewPeople { n: 19, need: 20 }]);
}

#[test]
fn several_options_may_be_right_and_some_half_right() {
    let question = Question {
        kind: Kind::Choice,
        options: vec![2.0, 2.0, 1.0, 0.0],
        full: 2.0,
        responses: [0, 1, 2, 3]
            .map(Response::Chosen)
            .into_iter()
            .chain([Response::Omitted, Response::Absent])
            .collect(),
    };
    let points = score(std::slice::from_ref(&question)).unwrap();
    assert_eq!(points, [[Some(2.0), Some(2.0), Some(1.0), Some(0.0), Some(0.0), None]]);
    let found = analyze(&[question.clone(), question]).unwrap();
    assert_eq!(
        (found.n, found.complete, found.items[0].n),
        (5, 5, 5),
        "who was asked nothing is not there"
    );
    assert_eq!(
        (found.mean, found.items[0].difficulty, found.items[0].biserial),
        (Some(2.0), 0.5, None)
    );
    assert_eq!(found.items[0].options[2].mean_rest, Some(1.0));
    assert_eq!(
        found.items[0].options[0].share, 0.2,
        "who left it blank could have chosen"
    );
}

/// Two are asked of everybody, and the third and fourth of one half each: scores are told on the points of all.
#[test]
fn whoever_was_asked_less_is_compared_by_shares() {
    let only = |half: usize| {
        choice(move |person| {
            let asked = person % 2 == half;
            if asked {
                Response::Chosen(usize::from(person < 20))
            } else {
                Response::Absent
            }
        })
    };
    let mut all: Vec<Question> = (1..=4).map(|at| sound(at * 8)).collect();
    all.push(only(0));
    all.push(sound(17));
    let found = analyze(&all).unwrap();
    assert_eq!((found.n, found.complete, found.items[4].n), (40, 20, 20));
    // whoever knew everything that was asked has the full score of the five others
    assert_eq!(found.items[3].options[0].mean_rest, Some(5.0));
}

#[test]
fn what_is_no_test_has_a_reason() {
    let plain = sound(20);
    let refused = |question: Question| analyze(&[plain.clone(), question]).unwrap_err();
    let with = |options: Vec<f64>, full: f64| Question {
        options,
        full,
        ..plain.clone()
    };
    assert_eq!(
        refused(with(vec![0.0; 4], 0.0)),
        NotComputable::NoFullPoints { item: 1 }
    );
    assert_eq!(
        refused(with(vec![0.0; 4], f64::NAN)),
        NotComputable::NoFullPoints { item: 1 }
    );
    assert_eq!(
        refused(with(vec![0.0; 4], 1.0)),
        NotComputable::NothingRight { item: 1 }
    );
    for strange in [2.0, f64::NAN, f64::NEG_INFINITY] {
        let wrong = with(vec![1.0, 0.0, strange, 0.0], 1.0);
        assert_eq!(refused(wrong), NotComputable::PointsOutOfRange { item: 1, option: 2 });
    }
    assert_eq!(
        refused(with(vec![1.0, 0.0], 1.0)),
        NotComputable::NoSuchOption { item: 1, person: 1 }
    );
    let mut short = plain.clone();
    short.responses.pop();
    assert_eq!(refused(short), NotComputable::LengthsDiffer { item: 1 });
    let scale = |questions: &[Question]| analyze(questions).unwrap_err();
    for (questions, reason) in [
        (vec![], psychometrics::NotComputable::TooFewItems { have: 0 }),
        (
            vec![plain.clone()],
            psychometrics::NotComputable::TooFewItems { have: 1 },
        ),
        (vec![sound(0), sound(40)], psychometrics::NotComputable::Constant),
    ] {
        assert_eq!(scale(&questions), NotComputable::Scale(reason));
        assert!(!scale(&questions).is_request());
    }
}
