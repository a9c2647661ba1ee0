//! Entering points: typed in a grid, pasted, or from a file. One write, and the same twice changes nothing.

pub mod grid;
pub mod import;
pub mod paste;
mod read;
pub mod save;
pub mod show;

/// A number as a field holds it: the comma is decimal in every language here, because a point before three digits
/// would be read as thousands.
pub fn typed(value: f64) -> String {
    format!("{value}").replace('.', ",")
}
