//! Ideas beyond their place in the theory: where they come from, what was tested of them.

pub(crate) mod descent;
pub(crate) mod line;
mod tally;
pub(crate) mod tests;

pub use line::IdeaLine;
pub use tally::IdeaTally;
pub use tests::IdeaTest;
