//! Ideas beyond their place in the theory: where they come from, what was tested of them.

pub(crate) mod counts;
pub(crate) mod descent;
pub(crate) mod line;
pub(crate) mod tests;

pub use counts::OpenTests;
pub use line::IdeaLine;
pub use tests::IdeaTest;
