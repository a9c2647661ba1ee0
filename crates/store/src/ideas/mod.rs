//! Ideas beyond their place in the theory: where they come from, what was tested of them, a liceo's own.

pub(crate) mod counts;
pub(crate) mod descent;
pub(crate) mod line;
pub(crate) mod own;
pub(crate) mod tests;

pub use counts::OpenTests;
pub use line::IdeaLine;
pub use tests::IdeaTest;
