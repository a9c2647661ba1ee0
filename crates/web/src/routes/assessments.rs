//! Assessments of Language and Mathematics.

use std::fmt::Display;

/// `/evaluaciones`
pub const ASSESSMENTS: &str = "/evaluaciones";
/// `/evaluaciones/nueva`
pub const ASSESSMENT_NEW: &str = "/evaluaciones/nueva";
/// `/evaluaciones/{assessment}`
pub const ASSESSMENT: &str = "/evaluaciones/{assessment}";
/// `/evaluaciones/{assessment}/preguntas`
pub const ASSESSMENT_ITEMS: &str = "/evaluaciones/{assessment}/preguntas";
/// `/evaluaciones/{assessment}/retiro`
pub const ASSESSMENT_REMOVAL: &str = "/evaluaciones/{assessment}/retiro";
/// `/evaluaciones/{assessment}/vuelta`
pub const ASSESSMENT_RETURN: &str = "/evaluaciones/{assessment}/vuelta";
/// `/evaluaciones/{assessment}/cursos/{course}`
pub const CLASS: &str = "/evaluaciones/{assessment}/cursos/{course}";
/// `/evaluaciones/{assessment}/cursos/{course}/respuestas`
pub const CLASS_ANSWERS: &str = "/evaluaciones/{assessment}/cursos/{course}/respuestas";
/// `/evaluaciones/{assessment}/cursos/{course}/planilla`
pub const CLASS_SHEET: &str = "/evaluaciones/{assessment}/cursos/{course}/planilla";
/// `/evaluaciones/{assessment}/cursos/{course}/planilla/{upload}`
pub const CLASS_SHEET_DECISION: &str = "/evaluaciones/{assessment}/cursos/{course}/planilla/{upload}";
/// `/evaluaciones/{assessment}/cursos/{course}/cierre`
pub const CLASS_CLOSING: &str = "/evaluaciones/{assessment}/cursos/{course}/cierre";
/// `/evaluaciones/{assessment}/cursos/{course}/reapertura`
pub const CLASS_REOPENING: &str = "/evaluaciones/{assessment}/cursos/{course}/reapertura";
/// `/evaluaciones/{assessment}/cursos/{course}/avance`
pub const CLASS_GROWTH: &str = "/evaluaciones/{assessment}/cursos/{course}/avance";
/// `/evaluaciones/{assessment}/nivel`
pub const ASSESSMENT_LEVEL: &str = "/evaluaciones/{assessment}/nivel";
/// `/evaluaciones/red`
pub const ASSESSMENTS_NETWORK: &str = "/evaluaciones/red";
/// `/evaluaciones/{assessment}/cursos/{course}/papeletas`
pub const CLASS_SLIPS: &str = "/evaluaciones/{assessment}/cursos/{course}/papeletas";
/// `/evaluaciones/{assessment}/cursos/{course}/hoja`
pub const CLASS_ANSWER_SHEET: &str = "/evaluaciones/{assessment}/cursos/{course}/hoja";
/// `/evaluaciones/{assessment}/cursos/{course}/hoja/fin`
pub const CLASS_ANSWER_SHEET_END: &str = "/evaluaciones/{assessment}/cursos/{course}/hoja/fin";
/// `/mi-prueba/{assessment}`
pub const OWN_PAGE: &str = "/mi-prueba/{assessment}";
/// `/evaluaciones/analisis`
pub const PAPER_ANALYSES: &str = "/evaluaciones/analisis";
/// `/evaluaciones/analisis/{paper}`
pub const PAPER_ANALYSIS: &str = "/evaluaciones/analisis/{paper}";
/// `/liceos/{school}/dia`
pub const NATIONAL: &str = "/liceos/{school}/dia";
/// `/liceos/{school}/dia/anotar`
pub const NATIONAL_NEW: &str = "/liceos/{school}/dia/anotar";
/// `/liceos/{school}/dia/archivo`
pub const NATIONAL_SHEET: &str = "/liceos/{school}/dia/archivo";
/// `/liceos/{school}/dia/archivo/{upload}`
pub const NATIONAL_SHEET_DECISION: &str = "/liceos/{school}/dia/archivo/{upload}";

/// [`ASSESSMENT`] filled in.
#[must_use]
pub fn assessment(assessment: impl Display) -> String {
    format!("/evaluaciones/{assessment}")
}

/// [`ASSESSMENT_ITEMS`] filled in.
#[must_use]
pub fn assessment_items(assessment: impl Display) -> String {
    format!("/evaluaciones/{assessment}/preguntas")
}

/// [`ASSESSMENT_REMOVAL`] filled in.
#[must_use]
pub fn assessment_removal(assessment: impl Display) -> String {
    format!("/evaluaciones/{assessment}/retiro")
}

/// [`ASSESSMENT_RETURN`] filled in.
#[must_use]
pub fn assessment_return(assessment: impl Display) -> String {
    format!("/evaluaciones/{assessment}/vuelta")
}

/// [`CLASS`] filled in.
#[must_use]
pub fn class(assessment: impl Display, course: impl Display) -> String {
    format!("/evaluaciones/{assessment}/cursos/{course}")
}

/// [`CLASS_ANSWERS`] filled in.
#[must_use]
pub fn class_answers(assessment: impl Display, course: impl Display) -> String {
    format!("/evaluaciones/{assessment}/cursos/{course}/respuestas")
}

/// [`CLASS_SHEET`] filled in.
#[must_use]
pub fn class_sheet(assessment: impl Display, course: impl Display) -> String {
    format!("/evaluaciones/{assessment}/cursos/{course}/planilla")
}

/// [`CLASS_SHEET_DECISION`] filled in.
#[must_use]
pub fn class_sheet_decision(assessment: impl Display, course: impl Display, upload: impl Display) -> String {
    format!("/evaluaciones/{assessment}/cursos/{course}/planilla/{upload}")
}

/// [`CLASS_CLOSING`] filled in.
#[must_use]
pub fn class_closing(assessment: impl Display, course: impl Display) -> String {
    format!("/evaluaciones/{assessment}/cursos/{course}/cierre")
}

/// [`CLASS_REOPENING`] filled in.
#[must_use]
pub fn class_reopening(assessment: impl Display, course: impl Display) -> String {
    format!("/evaluaciones/{assessment}/cursos/{course}/reapertura")
}

/// [`ASSESSMENT_LEVEL`] filled in.
#[must_use]
pub fn assessment_level(assessment: impl Display) -> String {
    format!("/evaluaciones/{assessment}/nivel")
}

/// [`CLASS_GROWTH`] filled in.
#[must_use]
pub fn class_growth(assessment: impl Display, course: impl Display) -> String {
    format!("/evaluaciones/{assessment}/cursos/{course}/avance")
}

/// [`NATIONAL`] filled in.
#[must_use]
pub fn national(school: impl Display) -> String {
    format!("/liceos/{school}/dia")
}

/// [`NATIONAL_NEW`] filled in.
#[must_use]
pub fn national_new(school: impl Display) -> String {
    format!("/liceos/{school}/dia/anotar")
}

/// [`NATIONAL_SHEET`] filled in.
#[must_use]
pub fn national_sheet(school: impl Display) -> String {
    format!("/liceos/{school}/dia/archivo")
}

/// [`NATIONAL_SHEET_DECISION`] filled in.
#[must_use]
pub fn national_sheet_decision(school: impl Display, upload: impl Display) -> String {
    format!("/liceos/{school}/dia/archivo/{upload}")
}

/// [`PAPER_ANALYSIS`] filled in.
#[must_use]
pub fn paper_analysis(paper: impl Display) -> String {
    format!("/evaluaciones/analisis/{paper}")
}

/// [`CLASS_SLIPS`] filled in.
#[must_use]
pub fn class_slips(assessment: impl Display, course: impl Display) -> String {
    format!("/evaluaciones/{assessment}/cursos/{course}/papeletas")
}

/// [`CLASS_ANSWER_SHEET`] filled in.
#[must_use]
pub fn class_answer_sheet(assessment: impl Display, course: impl Display) -> String {
    format!("/evaluaciones/{assessment}/cursos/{course}/hoja")
}

/// [`CLASS_ANSWER_SHEET_END`] filled in.
#[must_use]
pub fn class_answer_sheet_end(assessment: impl Display, course: impl Display) -> String {
    format!("/evaluaciones/{assessment}/cursos/{course}/hoja/fin")
}

/// [`OWN_PAGE`] filled in.
#[must_use]
pub fn own_page(assessment: impl Display) -> String {
    format!("/mi-prueba/{assessment}")
}
