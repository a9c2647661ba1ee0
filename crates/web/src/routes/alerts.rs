//! Texts that may tell of harm, for whoever keeps a liceo's protocol.

use std::fmt::Display;

/// `/avisos`
pub const ALERTS: &str = "/avisos";
/// `/avisos/{alert}`
pub const ALERT: &str = "/avisos/{alert}";
/// `/avisos/{alert}/lectura`
pub const ALERT_READING: &str = "/avisos/{alert}/lectura";
/// `/avisos/{alert}/medidas`
pub const ALERT_HANDLING: &str = "/avisos/{alert}/medidas";

/// [`ALERT`] filled in.
#[must_use]
pub fn alert(alert: impl Display) -> String {
    format!("/avisos/{alert}")
}

/// [`ALERT_READING`] filled in.
#[must_use]
pub fn alert_reading(alert: impl Display) -> String {
    format!("/avisos/{alert}/lectura")
}

/// [`ALERT_HANDLING`] filled in.
#[must_use]
pub fn alert_handling(alert: impl Display) -> String {
    format!("/avisos/{alert}/medidas")
}
