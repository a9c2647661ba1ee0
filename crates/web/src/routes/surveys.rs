//! Surveys that a liceo gives: what was given, to which courses, what came of it.

use std::fmt::Display;

/// `/encuestas`
pub const SURVEYS: &str = "/encuestas";
/// `/encuestas/nueva`
pub const SURVEY_NEW: &str = "/encuestas/nueva";
/// `/encuestas/{administration}`
pub const SURVEY: &str = "/encuestas/{administration}";
/// `/encuestas/{administration}/hoja`
pub const SURVEY_SHEET: &str = "/encuestas/{administration}/hoja";
/// `/encuestas/{administration}/cierre`
pub const SURVEY_END: &str = "/encuestas/{administration}/cierre";
/// `/encuestas/{administration}/apartadas`
pub const SURVEY_APART: &str = "/encuestas/{administration}/apartadas";
/// `/encuestas/{administration}/hicimos`
pub const SURVEY_SAID: &str = "/encuestas/{administration}/hicimos";

/// `/encuestas/{administration}/resultados`
pub const SURVEY_RESULTS: &str = "/encuestas/{administration}/resultados";
/// `/encuestas/{administration}/papel/{course}`
pub const SURVEY_PAPER: &str = "/encuestas/{administration}/papel/{course}";
/// `/encuestas/{administration}/quienes/{course}`
pub const SURVEY_INVITED: &str = "/encuestas/{administration}/quienes/{course}";
/// `/encuestas/{administration}/papeletas/{course}`
pub const SURVEY_SLIPS: &str = "/encuestas/{administration}/papeletas/{course}";
/// `/encuestas/red/{instrument}`
pub const SURVEY_NETWORK: &str = "/encuestas/red/{instrument}";
/// `/encuestas/archivo/{table}`
pub const SURVEYS_FILE: &str = "/encuestas/archivo/{table}";
/// `/encuestas/liceos/{school}/archivo/{table}`
pub const SCHOOL_SURVEYS_FILE: &str = "/encuestas/liceos/{school}/archivo/{table}";

/// [`SURVEY`] filled in.
#[must_use]
pub fn survey(administration: impl Display) -> String {
    format!("/encuestas/{administration}")
}

/// [`SURVEY_SHEET`] filled in.
#[must_use]
pub fn survey_sheet(administration: impl Display) -> String {
    format!("/encuestas/{administration}/hoja")
}

/// [`SURVEY_END`] filled in.
#[must_use]
pub fn survey_end(administration: impl Display) -> String {
    format!("/encuestas/{administration}/cierre")
}

/// [`SURVEY_APART`] filled in.
#[must_use]
pub fn survey_apart(administration: impl Display) -> String {
    format!("/encuestas/{administration}/apartadas")
}

/// [`SURVEY_SAID`] filled in.
#[must_use]
pub fn survey_said(administration: impl Display) -> String {
    format!("/encuestas/{administration}/hicimos")
}

/// [`SURVEY_RESULTS`] filled in.
#[must_use]
pub fn survey_results(administration: impl Display) -> String {
    format!("/encuestas/{administration}/resultados")
}

/// [`SURVEY_INVITED`] filled in.
#[must_use]
pub fn survey_invited(administration: impl Display, course: impl Display) -> String {
    format!("/encuestas/{administration}/quienes/{course}")
}

/// [`SURVEY_SLIPS`] filled in.
#[must_use]
pub fn survey_slips(administration: impl Display, course: impl Display) -> String {
    format!("/encuestas/{administration}/papeletas/{course}")
}

/// [`SURVEY_NETWORK`] filled in.
#[must_use]
pub fn survey_network(instrument: impl Display) -> String {
    format!("/encuestas/red/{instrument}")
}

/// [`SURVEY_PAPER`] filled in.
#[must_use]
pub fn survey_paper(administration: impl Display, course: impl Display) -> String {
    format!("/encuestas/{administration}/papel/{course}")
}

/// [`SURVEYS_FILE`] filled in.
#[must_use]
pub fn surveys_file(table: &str) -> String {
    format!("/encuestas/archivo/{table}")
}

/// [`SCHOOL_SURVEYS_FILE`] filled in.
#[must_use]
pub fn school_surveys_file(school: impl Display, table: &str) -> String {
    format!("/encuestas/liceos/{school}/archivo/{table}")
}
