//! A minute of looking back, and what is shown of it.

use proptest::prelude::*;

use crate::convening::{Condition, Reflected, ReflectionFields, ReflectionPlan, lines};

fn said(step: i64) -> ReflectionPlan {
    ReflectionPlan {
        interest: step,
        practice: step,
        feedback: step,
        reflection: step,
        collaboration: step,
        words: format!("{step}"),
    }
}

#[test]
fn all_five_are_asked_and_a_line_may_be_left_out() {
    let fields = ReflectionFields {
        interest: "5".into(),
        practice: "1".into(),
        feedback: "3".into(),
        reflection: "2".into(),
        collaboration: "4".into(),
        words: String::new(),
    };
    let plan = ReflectionPlan::check(&fields).unwrap();
    assert_eq!(plan.of(Condition::Collaboration), 4);
    for odd in ["", "0", "6", "mucho"] {
        let wrong = ReflectionFields {
            feedback: odd.into(),
            ..fields.clone()
        };
        let wrong = ReflectionPlan::check(&wrong).unwrap_err();
        assert_eq!(wrong.of("feedback"), Some("wrong-reflection-step"), "{odd}");
    }
}

#[test]
fn of_few_nothing_is_shown_and_lines_tell_nobody_s_time() {
    let few: Vec<_> = (0..7).map(|_| said(3)).collect();
    assert_eq!(Reflected::of(&few, true), None);
    let eight: Vec<_> = (0..8).map(|_| said(3)).collect();
    assert_eq!(Reflected::of(&eight, false), None, "one step behind");
    assert_eq!(Reflected::of(&eight, true).map(|shown| shown.n), Some(8));
    let mut ten: Vec<_> = (0..10).rev().map(said).collect();
    assert_eq!(lines(&ten, true).first().map(String::as_str), Some("0"));
    assert!(lines(&ten, false).is_empty(), "one step behind");
    ten.pop();
    assert!(lines(&ten, true).is_empty());
}

proptest! {
    /// The same of the lines: no one appears by itself.
    #[test]
    fn no_line_appears_alone(n in 0_usize..80) {
        let all: Vec<_> = (0..n).map(|number| said(i64::try_from(number).unwrap())).collect();
        let mut shown = 0;
        let pages = (0..=n).map(|until| lines(&all[..until], false)).chain([lines(&all, true)]);
        for page in pages {
            prop_assert!(page.len() == shown || page.len() >= shown + 10);
            shown = page.len();
        }
    }

    /// Whatever is shown one after the other, the last included: it differs by nobody, or by eight people and more.
    #[test]
    fn no_two_pictures_tell_of_one_person(steps in prop::collection::vec(1_i64..=5, 0..60)) {
        let all: Vec<_> = steps.iter().copied().map(said).collect();
        let mut shown = 0;
        let pictures = (0..=all.len()).map(|n| Reflected::of(&all[..n], false)).chain([Reflected::of(&all, true)]);
        for picture in pictures.flatten() {
            prop_assert!(picture.n == shown || picture.n >= shown + 8, "{} after {shown}", picture.n);
            shown = picture.n;
            let mean = steps[..shown].iter().sum::<i64>() as f64 / shown as f64;
            prop_assert!(picture.means.iter().all(|(_, one)| (one - mean).abs() < 1e-9));
        }
        prop_assert_eq!(shown, if all.len() >= 8 { all.len() } else { 0 });
    }
}
