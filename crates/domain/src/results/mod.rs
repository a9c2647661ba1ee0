//! What came of a survey: made once when its window is over, frozen, and read ever after.
//!
//! Owns how answers are counted by item and group, what a scale says of a group, how it changed, and what is known of whether it
//! may be trusted here. What is shown of which group is decided by `suppression`; everything here is worked out from what that shows,
//! but for the trust and for numbers, which are statements about the liceo as a whole.
//! Must not keep, print or compare a single student's answers.

mod change;
mod columns;
mod count;
mod figures;
mod numbers;
mod paired;
mod release;
mod sums;
mod texts;
mod trust;

pub use change::{Change, change, comparable};
pub use columns::{Column, columns};
pub use count::{Answered, count, outline};
pub use figures::{Distribution, ScaleFigure, distribution, distributions, scale_figure};
pub use numbers::{NumberResult, Written, is_everybody, written};
pub use paired::{Paired, Scores, differences};
pub use release::release;
pub use sums::sums;
pub use texts::{Text, TextResult, listed};
pub use trust::{LEAST_TRUSTED, MOST_HASTE, Screened, Trust, TrustWord, Trusted, screened};

use serde::{Deserialize, Serialize};

use crate::id::CourseId;
use crate::suppression::Release;

/// The results of an administration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Results {
    /// What is shown of which group.
    pub release: Release,
    /// Courses of fewer than eight answers, which are in no sum.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<CourseId>,
    /// Scale by scale, whether its score may be trusted here. None where the liceo itself isn't shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub trust: Vec<Trust>,
    /// The numbers that students wrote, item by item, of everybody together. None where the liceo itself isn't shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub numbers: Vec<NumberResult>,
    /// Which texts are listed, item by item, of everybody together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub texts: Vec<TextResult>,
    /// How attentively it was answered. None where the liceo itself isn't shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub screened: Option<Screened>,
    /// Scale by scale, how far the same students moved since last time, where answers are kept together and that can be said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paired: Vec<Paired>,
}
