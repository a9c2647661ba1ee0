//! The rules, a file a set.
//!
//! Owns which points a rule marks. Must not say what a mark means: that is `read`'s. Every set's limit rule compares excluded points
//! too, since they are drawn and the eye compares them; all other patterns pass over excluded and missing points.

pub(super) mod anhoej;
pub(super) mod nelson;
pub(super) mod nhs;
pub(super) mod shewhart;
pub(super) mod western_electric;
mod zones;
