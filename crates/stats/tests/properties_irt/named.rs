//! What is unusual is said, and what cannot be told has a name.

use stats::irt::link::{Common, Method, link};
use stats::irt::{Item, Model, NotComputable, Options, Shape, Warning, analyze};

use super::any::{fit, simulated};

#[test]
fn what_is_unusual_is_said() {
    let mut items = simulated(8, 200, 5, 5, Shape::Graded);
    for answer in items[1].answers.iter_mut().flatten().filter(|answer| **answer == 2.0) {
        *answer = 3.0;
    }
    let found = fit(&items, Model::GradedResponse);
    assert!(
        found.warnings.contains(&Warning::UnusedAnswer { item: 1, answer: 2.0 }),
        "{:?}",
        found.warnings
    );
    assert_eq!(found.items[1].difficulties.len(), 3);
    let parameters = found.parameters;
    assert_eq!(parameters, 24);
    assert!(found.warnings.contains(&Warning::FewPeople {
        have: found.answered,
        parameters
    }));
    let long = simulated(9, 1000, 60, 2, Shape::Graded);
    let options = Options {
        nodes: 21,
        ..Options::new(Model::TwoParameter)
    };
    let found = analyze(&long, &options).unwrap();
    assert!(
        found.warnings.contains(&Warning::CoarseQuadrature { have: 21 }),
        "{:?}",
        found.warnings
    );
}

#[test]
fn what_cannot_be_told_is_named() {
    let items = simulated(3, 300, 4, 2, Shape::Graded);
    let refused = |items: &[Item], model| analyze(items, &Options::new(model)).unwrap_err();
    let mut one = items.clone();
    one[1].answers.iter_mut().flatten().for_each(|answer| *answer = 1.0);
    assert_eq!(
        refused(&one, Model::TwoParameter),
        NotComputable::SameAnswer { item: 1, answer: 1.0 }
    );
    let mut none = items.clone();
    none[3].answers.fill(None);
    assert_eq!(refused(&none, Model::Rasch), NotComputable::Unanswered { item: 3 });
    let mut third = items.clone();
    third[2].answers[17] = Some(9.0);
    let named = NotComputable::ThirdAnswer {
        item: 2,
        person: 17,
        answer: 9.0,
    };
    assert_eq!(refused(&third, Model::TwoParameter), named);
    assert_eq!(
        refused(&items[..2], Model::TwoParameter),
        NotComputable::TooFewItems { have: 2, need: 3 }
    );
    let two = Item {
        answers: vec![Some(0.0), Some(1.0)],
    };
    let few = vec![two; 4];
    assert_eq!(
        refused(&few, Model::TwoParameter),
        NotComputable::TooFewPeople { have: 2, need: 9 }
    );
    let copied = vec![items[0].clone(); 3];
    assert!(matches!(
        refused(&copied, Model::TwoParameter),
        NotComputable::Unbounded { .. }
    ));
}

#[test]
fn links_that_cannot_be_are_named() {
    let common = |slopes: &[f64], difficulties: &[f64]| Common {
        slopes: slopes.to_vec(),
        difficulties: difficulties.to_vec(),
        covariance: None,
    };
    let (one, other) = (common(&[1.0, 1.2], &[0.0, 0.0]), common(&[1.0, 1.1], &[0.5, 0.7]));
    assert_eq!(link(&one, &other, Method::MeanSigma), Err(NotComputable::NoLink));
    let single = common(&[1.0], &[0.0]);
    assert_eq!(
        link(&single, &single, Method::MeanMean),
        Err(NotComputable::TooFewCommon { have: 1, need: 2 })
    );
    let turned = common(&[-1.0, -1.2], &[0.0, 1.0]);
    assert_eq!(
        link(&turned, &other, Method::MeanGeometricMean),
        Err(NotComputable::NoLink)
    );
    assert_eq!(
        link(&common(&[1.0, 0.0], &[0.0, 1.0]), &other, Method::Haebara),
        Err(NotComputable::NoSuchItem { item: 1 })
    );
}
