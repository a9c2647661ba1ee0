//! What the classes of a level can do as a whole, for whoever leads the liceo: summed up once, frozen.

mod growth;
pub mod save;
pub mod show;
mod sum;

pub use sum::sum_up;
