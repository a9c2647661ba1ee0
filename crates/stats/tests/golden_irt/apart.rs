//! Cases whose results are kept apart: the test runs them, and what must hold for any numbers holds.

use stats::irt::{Fit, Item, Model};

use super::fit;
use super::golden::Case;

/// Every column of the case's file.
fn all(case: &Case, names: &[String]) -> Vec<Item> {
    let item = |name: &String| Item {
        answers: case.column(name),
    };
    names.iter().map(item).collect()
}

fn sound(fit: &Fit, model: Model) {
    assert!(fit.ln_likelihood < 0.0 && fit.ln_likelihood.is_finite());
    for item in &fit.items {
        assert!(item.slope_se.is_none_or(|se| se > 0.0 && se.is_finite()));
        assert!(item.difficulty_ses.iter().all(|se| *se > 0.0 && se.is_finite()));
        if model == Model::GradedResponse {
            let along = item
                .difficulties
                .windows(2)
                .all(|pair| (pair[1] - pair[0]) * item.slope > 0.0);
            assert!(along, "{:?}", item.difficulties);
        }
    }
    assert_eq!(fit.persons.len(), fit.n);
    assert!(
        fit.persons
            .iter()
            .all(|person| person.se > 0.0 && person.theta.abs() < 6.0)
    );
}

/// The right option of each question, as mirt's page on these data gives it.
const KEY: [f64; 32] = [
    1.0, 4.0, 5.0, 2.0, 3.0, 1.0, 2.0, 1.0, 3.0, 1.0, 2.0, 4.0, 2.0, 1.0, 5.0, 3.0, 4.0, 4.0, 1.0, 4.0, 3.0, 3.0, 4.0,
    1.0, 3.0, 5.0, 1.0, 3.0, 1.0, 5.0, 4.0, 5.0,
];

#[test]
fn thirty_two_questions_of_600_people() {
    let Some(case) = Case::input_only("psychometrics", "irt_2pl_sat12") else {
        return;
    };
    let mut items = all(&case, &case.names());
    for (item, key) in items.iter_mut().zip(KEY) {
        // no answer counts as a wrong one there
        let right = |answer: &Option<f64>| Some(f64::from(u8::from(*answer == Some(key))));
        item.answers = item.answers.iter().map(right).collect();
    }
    let fit = fit(&items, Model::TwoParameter);
    sound(&fit, Model::TwoParameter);
    assert_eq!((fit.n, fit.items.len(), fit.parameters), (600, 32, 64));
}

#[test]
fn sixteen_questions_of_1525_people_of_whom_some_answered_none() {
    let Some(case) = Case::input_only("psychometrics", "irt_2pl_ability_missing") else {
        return;
    };
    let items = all(&case, &case.names());
    for model in [Model::TwoParameter, Model::Rasch] {
        let fit = fit(&items, model);
        sound(&fit, model);
        let nothing = |person: &usize| items.iter().all(|item| item.answers[*person].is_none());
        let silent: Vec<usize> = (0..fit.n).filter(nothing).collect();
        assert_eq!(fit.answered, fit.n - silent.len());
        let deviation = fit.scale.deviation();
        assert!(
            silent
                .iter()
                .all(|at| fit.persons[*at].theta == 0.0 && fit.persons[*at].se == deviation)
        );
    }
}

#[test]
fn five_graded_items_of_1200_people_some_of_whom_left_answers_out() {
    let Some(case) = Case::input_only("psychometrics", "irt_grm_bfi_missing") else {
        return;
    };
    let fit = fit(&all(&case, &case.names()), Model::GradedResponse);
    sound(&fit, Model::GradedResponse);
    assert_eq!((fit.n, fit.parameters), (1200, 30));
}
