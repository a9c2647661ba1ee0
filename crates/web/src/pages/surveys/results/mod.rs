//! What came of a survey: for the liceo who leads it, for a course who teaches it. The network sees sums of liceos (`network`).
//!
//! Owns the pages. What is shown of which group was frozen with the results; nothing is counted here.

mod bars;
mod choices;
mod groups;
mod network;
mod numbers;
mod scales;
mod show;
mod texts;

pub use groups::parts;
pub use network::show as network;
pub use show::show;
