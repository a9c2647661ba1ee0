//! A test by item response theory: each item's curve, and below them where the test tells people apart.
//!
//! Owns the figure of a fitted test and its sentence. It speaks of items and never of a person.

mod draw;
mod sentence;

use stats::irt::Fit;

pub use draw::draw;
pub use sentence::sentence;

/// A fitted test with the names of its items, in the order of [`Fit::items`].
#[derive(Clone, Copy, Debug)]
pub struct TestFigure<'a> {
    /// Unique on the page: prefixes the drawings' ids.
    pub id: &'a str,
    /// The numbers.
    pub fit: &'a Fit,
    /// What each item is called.
    pub names: &'a [String],
    /// What was asked, for whoever hears the figure.
    pub title: &'a str,
}

/// Where the drawing begins and ends, in standard deviations of the trait: 99.7 % of people.
pub(crate) const REACH: f64 = 3.0;

impl<'a> TestFigure<'a> {
    /// Names of items that pull against the others.
    fn reversed(&self) -> Vec<&'a str> {
        let items = self.names.iter().zip(&self.fit.items);
        items
            .filter(|(_, item)| item.slope < 0.0)
            .map(|(name, _)| name.as_str())
            .collect()
    }

    /// Names of items that do not go as their curves say: fewer than one in a hundred such by chance, shared out among all items.
    fn straying(&self) -> Vec<&'a str> {
        let limit = 0.01 / self.fit.items.len() as f64;
        let items = self.names.iter().zip(&self.fit.items);
        let strays = |item: &stats::irt::Estimate| item.fit.is_some_and(|fit| fit.p < limit);
        items
            .filter(|(_, item)| strays(item))
            .map(|(name, _)| name.as_str())
            .collect()
    }

    /// Points of the trait from one end of the drawing to the other, in its own units.
    fn points(&self, count: usize) -> Vec<f64> {
        let deviation = self.fit.scale.deviation();
        let step = 2.0 * REACH / (count - 1) as f64;
        (0..count).map(|at| (at as f64 * step - REACH) * deviation).collect()
    }
}
