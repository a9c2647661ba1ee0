//! Files and photos.

use std::fmt::Display;

/// `/ciclos/{cycle}/archivos`
pub const CYCLE_FILES: &str = "/ciclos/{cycle}/archivos";
/// `/ideas/{idea}/archivos`
pub const IDEA_FILES: &str = "/ideas/{idea}/archivos";
/// `/archivos/{attachment}`
pub const FILE: &str = "/archivos/{attachment}";
/// `/archivos/{attachment}/retiro`
pub const FILE_REMOVAL: &str = "/archivos/{attachment}/retiro";
/// `/archivos/{attachment}/vuelta`
pub const FILE_RETURN: &str = "/archivos/{attachment}/vuelta";

/// [`CYCLE_FILES`] filled in.
#[must_use]
pub fn cycle_files(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}/archivos")
}

/// [`IDEA_FILES`] filled in.
#[must_use]
pub fn idea_files(idea: impl Display) -> String {
    format!("/ideas/{idea}/archivos")
}

/// [`FILE`] filled in.
#[must_use]
pub fn file(attachment: impl Display) -> String {
    format!("/archivos/{attachment}")
}

/// [`FILE_REMOVAL`] filled in.
#[must_use]
pub fn file_removal(attachment: impl Display) -> String {
    format!("/archivos/{attachment}/retiro")
}

/// [`FILE_RETURN`] filled in.
#[must_use]
pub fn file_return(attachment: impl Display) -> String {
    format!("/archivos/{attachment}/vuelta")
}
