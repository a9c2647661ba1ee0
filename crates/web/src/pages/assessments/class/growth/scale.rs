//! Two papers on one scale, by the questions that both have. Numbers alone.
//!
//! Each paper is calibrated by itself (Rasch), a question counting as reached from half of its points on; the common questions say by how
//! much the one scale stands above the other. Places are told as shares of the later paper, which a teacher knows.

use domain::assessment::{Item, Paper, Responses};
use stats::growth::{Shift, shift};
use stats::irt::{self, Fit, Model, Options, Score, analyze, expected_score};

/// A question counts as reached from this share of its points on.
const REACHED: f64 = 0.5;

/// A step on the trait, to see how fast the expected share moves.
const STEP: f64 = 0.01;

/// Why two papers don't stand on one scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Apart {
    /// Too few questions in common that could be told.
    Common(usize),
    /// Too few people answered the earlier or the later one, or they don't differ by more than chance.
    Data,
}

/// A paper as it was calibrated.
struct Calibrated {
    fit: Fit,
    /// The places of its questions in the paper.
    items: Vec<usize>,
}

/// Two papers on the later one's scale.
pub struct OneScale {
    first: Calibrated,
    second: Calibrated,
    /// Of the earlier one.
    pub shift: Shift,
    /// How many questions tell it.
    pub common: usize,
}

/// The questions that stand in both papers, by their places.
pub fn common(first: &Paper, second: &Paper) -> Vec<(usize, usize)> {
    let is_keyed = |item: &&Item| item.key.is_some() && !item.anchor.is_empty();
    let in_second = |anchor: &str| {
        let keyed = second.items.iter().enumerate().filter(|(_, item)| is_keyed(item));
        keyed.filter(|(_, item)| item.anchor == anchor).map(|(at, _)| at).next()
    };
    let in_first = first.items.iter().enumerate().filter(|(_, item)| is_keyed(item));
    in_first
        .filter_map(|(at, item)| Some((at, in_second(&item.anchor)?)))
        .collect()
}

impl OneScale {
    /// Calibrates both and puts them on one scale.
    pub fn of(first: (&Paper, &[Responses]), second: (&Paper, &[Responses])) -> Result<Self, Apart> {
        let pairs = common(first.0, second.0);
        let (first, second) = (calibrate(first)?, calibrate(second)?);
        let difficulty = |of: &Calibrated, at: usize| {
            let place = of.items.iter().position(|item| *item == at)?;
            of.fit.items[place].difficulties.first().copied()
        };
        let both = pairs
            .iter()
            .filter_map(|(one, other)| Some((difficulty(&first, *one)?, difficulty(&second, *other)?)));
        let (one, other): (Vec<f64>, Vec<f64>) = both.unzip();
        let shift = shift(&one, &other).map_err(|_| Apart::Common(one.len()))?;
        Ok(Self {
            first,
            second,
            shift,
            common: one.len(),
        })
    }

    /// Where somebody stood who answered the earlier paper so.
    pub fn before(&self, paper: &Paper, answers: &Responses) -> Option<Score> {
        let score = self.first.place(paper, answers)?;
        Some(Score {
            theta: score.theta + self.shift.shift,
            ..score
        })
    }

    /// Where somebody stands who answered the later one so.
    pub fn after(&self, paper: &Paper, answers: &Responses) -> Option<Score> {
        self.second.place(paper, answers)
    }

    /// The share of the later paper's questions that somebody at a place would reach.
    pub fn share(&self, score: Score) -> f64 {
        self.share_at(score.theta)
    }

    /// How fast that share moves around these people: what turns the link's error into one of shares.
    pub fn slope(&self, people: &[(Score, Score)]) -> f64 {
        let at = |(before, after): &(Score, Score)| {
            let middle = f64::midpoint(before.theta, after.theta);
            (self.share_at(middle + STEP) - self.share_at(middle - STEP)) / (2.0 * STEP)
        };
        people.iter().map(at).sum::<f64>() / (people.len().max(1) as f64)
    }

    fn share_at(&self, theta: f64) -> f64 {
        let curves = self.second.fit.scale.curves();
        expected_score(curves, theta) / curves.len().max(1) as f64
    }
}

impl Calibrated {
    /// Warm's estimate: without a prior that would draw both tests to the middle and make every change smaller than it is.
    fn place(&self, paper: &Paper, answers: &Responses) -> Option<Score> {
        let all = reached(paper, answers);
        let ranks: Vec<Option<usize>> = self.items.iter().map(|at| all[*at].map(usize::from)).collect();
        self.fit.scale.wle(&ranks).ok().flatten()
    }
}

/// Each question of the paper: reached or not; none where it was not asked or has no key.
fn reached(paper: &Paper, answers: &Responses) -> Vec<Option<bool>> {
    let points = answers.points(paper);
    let one = |(item, points): (&Item, &Option<f64>)| {
        let most = item.key.as_ref()?.most();
        Some((*points)? / most >= REACHED)
    };
    paper.items.iter().zip(&points).map(one).collect()
}

fn calibrate((paper, answers): (&Paper, &[Responses])) -> Result<Calibrated, Apart> {
    let all: Vec<Vec<Option<bool>>> = answers.iter().map(|one| reached(paper, one)).collect();
    let column = |at: usize| -> Vec<Option<f64>> {
        let of = all.iter().map(|one| one[at]);
        of.map(|reached| reached.map(|reached| f64::from(u8::from(reached))))
            .collect()
    };
    // What everybody got or nobody got says nothing of who can more.
    let tells = |at: &usize| {
        let column = column(*at);
        let mut given = column.iter().flatten();
        let first = given.next();
        first.is_some_and(|first| given.any(|other| other != first))
    };
    let items: Vec<usize> = (0..paper.items.len()).filter(tells).collect();
    let columns: Vec<irt::Item> = items.iter().map(|at| irt::Item { answers: column(*at) }).collect();
    let fit = analyze(&columns, &Options::new(Model::Rasch)).map_err(|_| Apart::Data)?;
    Ok(Calibrated { fit, items })
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::assessment::{Given, Key};

    /// A paper of so many questions, all right with A, the first of them shared.
    fn paper(items: usize, shared: usize) -> Paper {
        let mut paper = Paper::blank(items);
        for (at, item) in paper.items.iter_mut().enumerate() {
            item.key = Some(Key::Options(vec![('A', 1.0)]));
            if at < shared {
                item.anchor = format!("comun-{at}");
            }
        }
        paper
    }

    /// Answers as a Rasch model gives them, chance being a fixed sequence.
    fn answers(paper: &Paper, people: usize, lift: f64, seed: u64) -> Vec<Responses> {
        let mut state = seed;
        let mut next = || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 11) as f64 / (1_u64 << 53) as f64
        };
        let mut one = |person: usize| {
            let able = (person as f64 / people as f64 - 0.5) * 4.0 + lift;
            let answer = |given: Responses, (at, item): (usize, &Item)| {
                let hard = (at as f64 / paper.items.len() as f64 - 0.5) * 3.0;
                let right = next() < 1.0 / (1.0 + (hard - able).exp());
                given.with(&item.label, Given::Chosen(if right { 'A' } else { 'B' }))
            };
            paper.items.iter().enumerate().fold(Responses::default(), answer)
        };
        (0..people).map(&mut one).collect()
    }

    #[test]
    fn a_class_that_came_far_is_seen_to() {
        let (first, second) = (paper(20, 12), paper(20, 12));
        let (before, after) = (answers(&first, 200, 0.0, 7), answers(&second, 200, 1.0, 11));
        let scale = OneScale::of((&first, &before), (&second, &after)).unwrap();
        assert_eq!(scale.common, 12);
        let places = before.iter().zip(&after);
        let people: Vec<(Score, Score)> = places
            .filter_map(|(one, other)| Some((scale.before(&first, one)?, scale.after(&second, other)?)))
            .collect();
        let mean = people.iter().map(|(one, other)| other.theta - one.theta).sum::<f64>() / 200.0;
        // One unit was put in; the link and two tests of twenty leave some error.
        assert!((mean - 1.0).abs() < 0.25, "{mean} {:?}", scale.shift);
        let (low, high) = (scale.share(people[0].0), scale.share(people[199].0));
        assert!(low < high && (0.0..=1.0).contains(&low) && (0.0..=1.0).contains(&high));
        assert!(scale.slope(&people) > 0.0);
    }

    #[test]
    fn what_cant_be_told_is_not() {
        let (first, second) = (paper(20, 3), paper(20, 12));
        let (before, after) = (answers(&first, 60, 0.0, 7), answers(&second, 60, 1.0, 11));
        let few = OneScale::of((&first, &before), (&second, &after));
        assert!(matches!(few.err(), Some(Apart::Common(3))));
        let handful = OneScale::of((&second, &before[..5]), (&second, &after[..5]));
        assert!(matches!(handful.err(), Some(Apart::Data)));
        assert_eq!(common(&first, &second).len(), 3);
    }
}
