//! The numbers of a scale as a textbook writes them, straight from the answers, sharing no line with the product.

use super::answers::Student;

/// One item's points, a student a place.
type Column = Vec<Option<f64>>;

/// The columns of some items.
pub fn columns(students: &[Student], items: &[usize]) -> Vec<Column> {
    let column = |item: &usize| students.iter().map(|student| student[*item].map(f64::from)).collect();
    items.iter().map(column).collect()
}

/// The mean of the items' means, from 0 to 100, of items from 1 to 4.
pub fn score(columns: &[Column]) -> f64 {
    let percent: f64 = columns.iter().map(|column| (mean(column) - 1.0) / 3.0 * 100.0).sum();
    percent / columns.len() as f64
}

/// Cronbach's alpha from covariances of the students who answered both of a pair.
pub fn alpha(columns: &[Column]) -> f64 {
    let k = columns.len() as f64;
    let (mut total, mut own) = (0.0, 0.0);
    for (at, one) in columns.iter().enumerate() {
        own += covariance(one, one);
        total += columns.iter().map(|other| covariance(one, other)).sum::<f64>();
        assert!(covariance(one, one) > 0.0, "item {at} says nothing");
    }
    k / (k - 1.0) * (1.0 - own / total)
}

/// The correlation of an item with the sum of the others.
pub fn with_the_rest(columns: &[Column], item: usize) -> f64 {
    let others: Vec<&Column> = (0..columns.len())
        .filter(|at| *at != item)
        .map(|at| &columns[at])
        .collect();
    let shared: f64 = others.iter().map(|other| covariance(&columns[item], other)).sum();
    let sums = others
        .iter()
        .map(|one| others.iter().map(|other| covariance(one, other)).sum::<f64>());
    shared / (covariance(&columns[item], &columns[item]) * sums.sum::<f64>()).sqrt()
}

fn mean(column: &[Option<f64>]) -> f64 {
    let known: Vec<f64> = column.iter().flatten().copied().collect();
    known.iter().sum::<f64>() / known.len() as f64
}

fn covariance(one: &[Option<f64>], other: &[Option<f64>]) -> f64 {
    let pairs: Vec<(f64, f64)> = one
        .iter()
        .zip(other)
        .filter_map(|(a, b)| Some(((*a)?, (*b)?)))
        .collect();
    let n = pairs.len() as f64;
    let (x, y) = pairs.iter().fold((0.0, 0.0), |(x, y), (a, b)| (x + a, y + b));
    let products: f64 = pairs.iter().map(|(a, b)| (a - x / n) * (b - y / n)).sum();
    products / (n - 1.0)
}
