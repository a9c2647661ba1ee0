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
