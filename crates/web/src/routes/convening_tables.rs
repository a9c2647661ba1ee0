//! Tables of a convening: composed by who leads, found and worked at by who sits there.

use std::fmt::Display;

/// `/encuentros/{convening}/mi-mesa`
pub const OWN_TABLE: &str = "/encuentros/{convening}/mi-mesa";
/// `/encuentros/{convening}/mesas/{segment}`
pub const TABLES: &str = "/encuentros/{convening}/mesas/{segment}";
/// `/encuentros/{convening}/mesas/{segment}/cambio`
pub const TABLES_CHANGE: &str = "/encuentros/{convening}/mesas/{segment}/cambio";
/// `/encuentros/{convening}/mesas/{segment}/deshacer`
pub const TABLES_UNDOING: &str = "/encuentros/{convening}/mesas/{segment}/deshacer";
/// `/encuentros/{convening}/mesas/{segment}/anuncio`
pub const TABLES_ANNOUNCEMENT: &str = "/encuentros/{convening}/mesas/{segment}/anuncio";
/// `/encuentros/{convening}/mesas/{segment}/reajuste`
pub const TABLES_REFORMING: &str = "/encuentros/{convening}/mesas/{segment}/reajuste";
/// `/encuentros/{convening}/mesas/{segment}/paso`
pub const ROOM_STEP: &str = "/encuentros/{convening}/mesas/{segment}/paso";
/// `/encuentros/{convening}/mesas/{segment}/{number}`
pub const TABLE: &str = "/encuentros/{convening}/mesas/{segment}/{number}";
/// `/encuentros/{convening}/mesas/{segment}/{number}/notas`
pub const TABLE_NOTES: &str = "/encuentros/{convening}/mesas/{segment}/{number}/notas";
/// `/encuentros/{convening}/mesas/{segment}/{number}/paso`
pub const TABLE_STEP: &str = "/encuentros/{convening}/mesas/{segment}/{number}/paso";
/// `/encuentros/{convening}/mesas/{segment}/{number}/cambios`
pub const TABLE_STREAM: &str = "/encuentros/{convening}/mesas/{segment}/{number}/cambios";

/// [`OWN_TABLE`] filled in.
#[must_use]
pub fn own_table(convening: impl Display) -> String {
    format!("/encuentros/{convening}/mi-mesa")
}

/// [`TABLES`] filled in.
#[must_use]
pub fn tables(convening: impl Display, segment: impl Display) -> String {
    format!("/encuentros/{convening}/mesas/{segment}")
}

/// [`TABLES_CHANGE`] filled in.
#[must_use]
pub fn tables_change(convening: impl Display, segment: impl Display) -> String {
    format!("/encuentros/{convening}/mesas/{segment}/cambio")
}

/// [`TABLES_UNDOING`] filled in.
#[must_use]
pub fn tables_undoing(convening: impl Display, segment: impl Display) -> String {
    format!("/encuentros/{convening}/mesas/{segment}/deshacer")
}

/// [`TABLES_ANNOUNCEMENT`] filled in.
#[must_use]
pub fn tables_announcement(convening: impl Display, segment: impl Display) -> String {
    format!("/encuentros/{convening}/mesas/{segment}/anuncio")
}

/// [`TABLES_REFORMING`] filled in.
#[must_use]
pub fn tables_reforming(convening: impl Display, segment: impl Display) -> String {
    format!("/encuentros/{convening}/mesas/{segment}/reajuste")
}

/// [`ROOM_STEP`] filled in.
#[must_use]
pub fn room_step(convening: impl Display, segment: impl Display) -> String {
    format!("/encuentros/{convening}/mesas/{segment}/paso")
}

/// [`TABLE`] filled in.
#[must_use]
pub fn table(convening: impl Display, segment: impl Display, number: impl Display) -> String {
    format!("/encuentros/{convening}/mesas/{segment}/{number}")
}

/// [`TABLE_NOTES`] filled in.
#[must_use]
pub fn table_notes(convening: impl Display, segment: impl Display, number: impl Display) -> String {
    format!("/encuentros/{convening}/mesas/{segment}/{number}/notas")
}

/// [`TABLE_STEP`] filled in.
#[must_use]
pub fn table_step(convening: impl Display, segment: impl Display, number: impl Display) -> String {
    format!("/encuentros/{convening}/mesas/{segment}/{number}/paso")
}

/// [`TABLE_STREAM`] filled in.
#[must_use]
pub fn table_stream(convening: impl Display, segment: impl Display, number: impl Display) -> String {
    format!("/encuentros/{convening}/mesas/{segment}/{number}/cambios")
}
