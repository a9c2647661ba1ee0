//! Questionnaires: what a network asks, who writes it, and its files.

use std::fmt::Display;

use super::encode;

/// `/cuestionarios`
pub const INSTRUMENTS: &str = "/cuestionarios";
/// `/cuestionarios/nuevo`
pub const INSTRUMENT_NEW: &str = "/cuestionarios/nuevo";
/// `/cuestionarios/guia`
pub const INSTRUMENT_GUIDE: &str = "/cuestionarios/guia";
/// `/cuestionarios/importar`
pub const INSTRUMENT_IMPORT: &str = "/cuestionarios/importar";
/// `/cuestionarios/importar/{upload}`
pub const INSTRUMENT_IMPORT_DECISION: &str = "/cuestionarios/importar/{upload}";
/// `/cuestionarios/{instrument}`
pub const INSTRUMENT: &str = "/cuestionarios/{instrument}";
/// `/cuestionarios/{instrument}/archivo/{format}`
pub const INSTRUMENT_FILE: &str = "/cuestionarios/{instrument}/archivo/{format}";
/// `/cuestionarios/{instrument}/retiro`
pub const INSTRUMENT_RETIREMENT: &str = "/cuestionarios/{instrument}/retiro";
/// `/cuestionarios/{instrument}/regreso`
pub const INSTRUMENT_RETURN: &str = "/cuestionarios/{instrument}/regreso";
/// `/cuestionarios/{instrument}/publicacion`
pub const INSTRUMENT_PUBLICATION: &str = "/cuestionarios/{instrument}/publicacion";
/// `/cuestionarios/{instrument}/borrador`
pub const DRAFT: &str = "/cuestionarios/{instrument}/borrador";
/// `/cuestionarios/{instrument}/borrador/datos`
pub const DRAFT_WHOLE: &str = "/cuestionarios/{instrument}/borrador/datos";
/// `/cuestionarios/{instrument}/borrador/orden`
pub const DRAFT_ORDER: &str = "/cuestionarios/{instrument}/borrador/orden";
/// `/cuestionarios/{instrument}/borrador/retiros`
pub const DRAFT_REMOVAL: &str = "/cuestionarios/{instrument}/borrador/retiros";
/// `/cuestionarios/{instrument}/borrador/vuelta`
pub const DRAFT_UNDO: &str = "/cuestionarios/{instrument}/borrador/vuelta";
/// `/cuestionarios/{instrument}/borrador/idiomas`
pub const DRAFT_LANGUAGES: &str = "/cuestionarios/{instrument}/borrador/idiomas";
/// `/cuestionarios/{instrument}/borrador/idiomas/{part}`
pub const DRAFT_LANGUAGE: &str = "/cuestionarios/{instrument}/borrador/idiomas/{part}";
/// `/cuestionarios/{instrument}/borrador/secciones`
pub const DRAFT_SECTIONS: &str = "/cuestionarios/{instrument}/borrador/secciones";
/// `/cuestionarios/{instrument}/borrador/secciones/{part}`
pub const DRAFT_SECTION: &str = "/cuestionarios/{instrument}/borrador/secciones/{part}";
/// `/cuestionarios/{instrument}/borrador/preguntas`
pub const DRAFT_ITEMS: &str = "/cuestionarios/{instrument}/borrador/preguntas";
/// `/cuestionarios/{instrument}/borrador/preguntas/{part}`
pub const DRAFT_ITEM: &str = "/cuestionarios/{instrument}/borrador/preguntas/{part}";
/// `/cuestionarios/{instrument}/borrador/escalas`
pub const DRAFT_SCALES: &str = "/cuestionarios/{instrument}/borrador/escalas";
/// `/cuestionarios/{instrument}/borrador/escalas/{part}`
pub const DRAFT_SCALE: &str = "/cuestionarios/{instrument}/borrador/escalas/{part}";

/// [`INSTRUMENT_IMPORT_DECISION`] filled in.
#[must_use]
pub fn instrument_import(upload: impl Display) -> String {
    format!("{INSTRUMENT_IMPORT}/{upload}")
}

/// [`INSTRUMENT`] filled in.
#[must_use]
pub fn instrument(id: impl Display) -> String {
    format!("{INSTRUMENTS}/{id}")
}

/// [`INSTRUMENT_FILE`] filled in, of the newest version.
#[must_use]
pub fn instrument_file(id: impl Display, format: &str) -> String {
    format!("{INSTRUMENTS}/{id}/archivo/{format}")
}

/// [`INSTRUMENT_RETIREMENT`] filled in.
#[must_use]
pub fn instrument_retirement(id: impl Display) -> String {
    format!("{INSTRUMENTS}/{id}/retiro")
}

/// [`INSTRUMENT_RETURN`] filled in.
#[must_use]
pub fn instrument_return(id: impl Display) -> String {
    format!("{INSTRUMENTS}/{id}/regreso")
}

/// [`INSTRUMENT_PUBLICATION`] filled in.
#[must_use]
pub fn instrument_publication(id: impl Display) -> String {
    format!("{INSTRUMENTS}/{id}/publicacion")
}

/// [`DRAFT`] filled in.
#[must_use]
pub fn draft(id: impl Display) -> String {
    format!("{INSTRUMENTS}/{id}/borrador")
}

/// [`DRAFT_WHOLE`] filled in.
#[must_use]
pub fn draft_whole(id: impl Display) -> String {
    format!("{INSTRUMENTS}/{id}/borrador/datos")
}

/// [`DRAFT_ORDER`] filled in.
#[must_use]
pub fn draft_order(id: impl Display) -> String {
    format!("{INSTRUMENTS}/{id}/borrador/orden")
}

/// [`DRAFT_REMOVAL`] filled in.
#[must_use]
pub fn draft_removal(id: impl Display) -> String {
    format!("{INSTRUMENTS}/{id}/borrador/retiros")
}

/// [`DRAFT_UNDO`] filled in.
#[must_use]
pub fn draft_undo(id: impl Display) -> String {
    format!("{INSTRUMENTS}/{id}/borrador/vuelta")
}

/// [`DRAFT_LANGUAGES`] filled in, or [`DRAFT_LANGUAGE`] where there is one.
#[must_use]
pub fn draft_language(id: impl Display, code: Option<&str>) -> String {
    part(id, "idiomas", code)
}

/// [`DRAFT_SECTIONS`] filled in, or [`DRAFT_SECTION`] where there is one.
#[must_use]
pub fn draft_section(id: impl Display, key: Option<&str>) -> String {
    part(id, "secciones", key)
}

/// [`DRAFT_ITEMS`] filled in, or [`DRAFT_ITEM`] where there is one.
#[must_use]
pub fn draft_item(id: impl Display, key: Option<&str>) -> String {
    part(id, "preguntas", key)
}

/// [`DRAFT_SCALES`] filled in, or [`DRAFT_SCALE`] where there is one.
#[must_use]
pub fn draft_scale(id: impl Display, key: Option<&str>) -> String {
    part(id, "escalas", key)
}

/// A part by its key. Keys of a file from elsewhere may hold anything, a slash too.
fn part(id: impl Display, of: &str, key: Option<&str>) -> String {
    let key = key.map_or_else(String::new, |key| format!("/{}", encode(key).replace('/', "%2F")));
    format!("{INSTRUMENTS}/{id}/borrador/{of}{key}")
}
