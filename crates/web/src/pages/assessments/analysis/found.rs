//! What the pooled answers say of a paper: of its questions, of its scale, by item response theory, and of two groups. Numbers alone.

use domain::assessment::{Item, Key, Paper, Responses};
use domain::suppression::SMALLEST_GROUP;
use stats::dif::{self, Dif, Group, Person};
use stats::irt::{self, Fit, Model};

use crate::pages::assessments::class::analysis::{ClassAnalysis, analyze};

/// A question counts as right from this share of its points on, where it must be one or the other.
const RIGHT: f64 = 0.5;

/// What is known of a paper.
pub struct Found {
    /// The questions by the classical theory.
    pub classes: ClassAnalysis,
    /// The places in the paper of those that are in the model.
    pub modelled: Vec<usize>,
    /// The model.
    pub fit: Result<Fit, irt::NotComputable>,
    /// Two groups beside each other; none where one of them is too small to be told of.
    pub compared: Option<Result<Dif, dif::NotComputable>>,
}

/// Works it out.
pub fn found(paper: &Paper, people: &[(Responses, Option<Group>)], model: Model) -> Found {
    let answers: Vec<&Responses> = people.iter().map(|(answers, _)| answers).collect();
    let (modelled, columns) = columns(paper, &answers, model.is_dichotomous());
    Found {
        classes: analyze(paper, &answers),
        fit: irt::analyze(&columns, &irt::Options::new(model)),
        modelled,
        compared: compared(paper, people),
    }
}

/// Whether every question is right or wrong and nothing between.
pub fn is_dichotomous(paper: &Paper) -> bool {
    paper
        .items
        .iter()
        .filter_map(|item| item.key.as_ref())
        .all(|key| match key {
            Key::Options(options) => options.iter().all(|(_, worth)| *worth >= 1.0),
            Key::Points(most) => *most == 1,
        })
}

/// Columns of points, of those questions that tell people apart.
fn columns(paper: &Paper, answers: &[&Responses], two: bool) -> (Vec<usize>, Vec<irt::Item>) {
    let points: Vec<Vec<Option<f64>>> = answers.iter().map(|one| one.points(paper)).collect();
    let column = |at: usize| -> Vec<Option<f64>> {
        let item = &paper.items[at];
        let of = points.iter().map(|one| one[at]);
        of.map(|points| points.map(|points| if two { right(item, points) } else { points }))
            .collect()
    };
    let keyed = (0..paper.items.len()).filter(|at| paper.items[*at].key.is_some());
    let both = keyed.map(|at| (at, column(at))).filter(|(_, column)| {
        let mut given = column.iter().flatten();
        let first = given.next();
        first.is_some_and(|first| given.any(|other| other != first))
    });
    both.map(|(at, answers)| (at, irt::Item { answers })).unzip()
}

fn right(item: &Item, points: f64) -> f64 {
    let most = item.key.as_ref().map_or(1.0, Key::most);
    f64::from(u8::from(points / most >= RIGHT))
}

/// One group beside the other, each of eight or more.
fn compared(paper: &Paper, people: &[(Responses, Option<Group>)]) -> Option<Result<Dif, dif::NotComputable>> {
    let many = |group: Group| {
        let n = people.iter().filter(|(_, own)| *own == Some(group)).count();
        i64::try_from(n).is_ok_and(|n| n >= SMALLEST_GROUP)
    };
    if !(many(Group::Focal) && many(Group::Reference)) {
        return None;
    }
    let person = |(answers, group): &(Responses, Option<Group>)| Person {
        group: *group,
        answers: paper
            .items
            .iter()
            .zip(answers.points(paper))
            .filter(|(item, _)| item.key.is_some())
            .map(|(item, points)| points.map(|points| right(item, points) > 0.0))
            .collect(),
    };
    let people: Vec<Person> = people.iter().map(person).collect();
    let options = dif::Options {
        purify: true,
        ..dif::Options::default()
    };
    Some(dif::analyze(&people, &options))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::assessment::read_line;

    #[test]
    fn a_paper_is_told_by_all_who_answered_it() {
        let paper = Paper::of_keys("AAAAAAAAAA").unwrap();
        assert!(is_dichotomous(&paper));
        assert!(!is_dichotomous(&Paper::of_keys("A B 0-4").unwrap()));
        let mut state = 9_u64;
        let mut next = || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 11) as f64 / (1_u64 << 53) as f64
        };
        let mut person = |at: usize| {
            let able = (at % 21) as f64 / 5.0 - 2.0;
            let line: String = (0..10)
                .map(|item| {
                    let hard = f64::from(item) / 3.0 - 1.5;
                    // The last question asks more of girls.
                    let more = if item == 9 && at.is_multiple_of(2) { 2.5 } else { 0.0 };
                    if next() < 1.0 / (1.0 + (hard + more - able).exp()) {
                        'A'
                    } else {
                        'B'
                    }
                })
                .collect();
            let group = if at.is_multiple_of(2) {
                Group::Focal
            } else {
                Group::Reference
            };
            (read_line(&line, &paper).unwrap().unwrap(), Some(group))
        };
        let people: Vec<(Responses, Option<Group>)> = (0..600).map(&mut person).collect();
        let told = found(&paper, &people, Model::Rasch);
        assert_eq!(told.modelled.len(), 10);
        let fit = told.fit.unwrap();
        assert!(fit.items[0].difficulties[0] < fit.items[8].difficulties[0]);
        let dif = told.compared.unwrap().unwrap();
        assert!(dif.items[9].differs, "{:?}", dif.items[9]);
        // Few girls are not told of.
        let boys: Vec<(Responses, Option<Group>)> = people.iter().skip(1).step_by(2).cloned().collect();
        assert!(found(&paper, &boys, Model::Rasch).compared.is_none());
    }
}
