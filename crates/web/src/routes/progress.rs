//! Where the aim stands, and how often what was planned was done.

use std::fmt::Display;

/// `/teoria/meta/avance`
pub const AIM_PROGRESS: &str = "/teoria/meta/avance";
/// `/ciclos/{cycle}/dosis`
pub const CYCLE_DOSES: &str = "/ciclos/{cycle}/dosis";
/// `/ciclos/{cycle}/dosis/{dose}/retiro`
pub const CYCLE_DOSE_REMOVAL: &str = "/ciclos/{cycle}/dosis/{dose}/retiro";

/// [`CYCLE_DOSES`] filled in.
#[must_use]
pub fn cycle_doses(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}/dosis")
}

/// [`CYCLE_DOSE_REMOVAL`] filled in.
#[must_use]
pub fn cycle_dose_removal(cycle: impl Display, dose: impl Display) -> String {
    format!("/ciclos/{cycle}/dosis/{dose}/retiro")
}
