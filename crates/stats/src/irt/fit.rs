//! Does an item go as its curve says?
//!
//! Owns S-X² for items with two answers (Orlando M, Thissen D 2000, Applied Psychological Measurement 24, 50-64): of the people with each
//! sum of answers, how many have this item right, and how many should? It takes people who answered all items.

use super::answers::{Answers, given};
use super::curve::Curve;
use super::grid::Grid;
use super::sums::with;
use crate::gamma::chi_squared_above;

/// Groups with fewer right or wrong than this expected are put together with the next.
const LEAST: f64 = 1.0;

/// How well an item keeps to its curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ItemFit {
    /// S-X².
    pub s_x2: f64,
    /// Groups less the item's parameters.
    pub df: usize,
    /// P of as much or more by chance.
    pub p: f64,
}

/// People of one sum.
#[derive(Clone, Copy, Default)]
struct Group {
    people: f64,
    right: f64,
    expected: f64,
}

/// One an item; none where too few groups are left. `unknowns`: parameters of one item.
pub(super) fn s_x2(
    answers: &Answers,
    curves: &[Curve],
    deviation: f64,
    grid: &Grid,
    unknowns: usize,
) -> Vec<Option<ItemFit>> {
    let items = curves.len();
    if curves.iter().any(|curve| curve.answers() != 2) {
        return vec![None; items];
    }
    let (people, right) = observed(answers, items);
    let points: Vec<(f64, Vec<f64>)> = grid
        .used()
        .map(|(at, z)| {
            let right = |curve: &Curve| curve.probabilities(z * deviation)[1];
            (grid.ln_weights[at].exp(), curves.iter().map(right).collect())
        })
        .collect();
    let fit = |item: usize| {
        let expected = expected(&points, item);
        let groups = (1..items).map(|sum| Group {
            people: people[sum],
            right: right[item][sum],
            expected: people[sum] * expected[sum],
        });
        test(
            &put_together(groups.filter(|group| group.people > 0.0).collect()),
            unknowns,
        )
    };
    (0..items).map(fit).collect()
}

/// People with each sum, and for each item those of them who have it right.
fn observed(answers: &Answers, items: usize) -> (Vec<f64>, Vec<Vec<f64>>) {
    let (mut people, mut right) = (vec![0.0; items + 1], vec![vec![0.0; items + 1]; items]);
    for (ranks, count) in &answers.patterns {
        if given(ranks).count() < items {
            continue;
        }
        let sum = given(ranks).map(|(_, rank)| rank).sum::<usize>();
        people[sum] += count;
        for (item, rank) in given(ranks) {
            right[item][sum] += count * rank as f64;
        }
    }
    (people, right)
}

/// P(item right | sum), for each sum.
fn expected(points: &[(f64, Vec<f64>)], item: usize) -> Vec<f64> {
    let items = points[0].1.len();
    let (mut right, mut all) = (vec![0.0; items + 1], vec![0.0; items + 1]);
    for (weight, p) in points {
        let others = p.iter().enumerate().filter(|(at, _)| *at != item).map(|(_, p)| p);
        let rest = others.fold(vec![1.0], |sums, p| with(&sums, &[1.0 - p, *p]));
        for (sum, share) in rest.iter().enumerate() {
            right[sum + 1] += weight * share * p[item];
            all[sum + 1] += weight * share * p[item];
            all[sum] += weight * share * (1.0 - p[item]);
        }
    }
    right.iter().zip(all).map(|(right, all)| right / all).collect()
}

/// Neighbours together, from the lowest sum up, until each group has enough of both; what is left at the top joins the last one.
fn put_together(groups: Vec<Group>) -> Vec<Group> {
    let enough = |group: &Group| group.expected >= LEAST && group.people - group.expected >= LEAST;
    let both = |a: Group, b: Group| Group {
        people: a.people + b.people,
        right: a.right + b.right,
        expected: a.expected + b.expected,
    };
    let (mut done, mut open): (Vec<Group>, Option<Group>) = (Vec::new(), None);
    for group in groups {
        let group = open.take().map_or(group, |open| both(open, group));
        if enough(&group) {
            done.push(group);
        } else {
            open = Some(group);
        }
    }
    if let (Some(left), Some(last)) = (open, done.last_mut()) {
        *last = both(*last, left);
    }
    done
}

fn test(groups: &[Group], unknowns: usize) -> Option<ItemFit> {
    let df = groups.len().checked_sub(unknowns).filter(|df| *df > 0)?;
    let term = |group: &Group| {
        let apart = group.right - group.expected;
        apart * apart * group.people / (group.expected * (group.people - group.expected))
    };
    let s_x2 = groups.iter().map(term).sum();
    let p = chi_squared_above(s_x2, df as f64)?;
    Some(ItemFit { s_x2, df, p })
}
