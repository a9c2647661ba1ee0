//! Measures, points, and what is known of them.

use std::fmt::Display;

/// `/medidas`
pub const MEASURES: &str = "/medidas";
/// `/medidas/nueva`
pub const MEASURE_NEW: &str = "/medidas/nueva";
/// `/medidas/{measure}`
pub const MEASURE: &str = "/medidas/{measure}";
/// `/medidas/{measure}/cambio`
pub const MEASURE_EDIT: &str = "/medidas/{measure}/cambio";
/// `/medidas/{measure}/encuesta`
pub const MEASURE_SURVEY: &str = "/medidas/{measure}/encuesta";
/// `/medidas/{measure}/liceos/{school}`
pub const MEASURE_AT: &str = "/medidas/{measure}/liceos/{school}";
/// `/medidas/{measure}/liceos/{school}/puntos`
pub const POINTS: &str = "/medidas/{measure}/liceos/{school}/puntos";
/// `/medidas/{measure}/liceos/{school}/puntos/pegar`
pub const POINTS_PASTE: &str = "/medidas/{measure}/liceos/{school}/puntos/pegar";
/// `/medidas/{measure}/liceos/{school}/puntos/importar`
pub const POINTS_IMPORT: &str = "/medidas/{measure}/liceos/{school}/puntos/importar";
/// `/medidas/{measure}/liceos/{school}/puntos/importar/{upload}`
pub const POINTS_IMPORT_DECISION: &str = "/medidas/{measure}/liceos/{school}/puntos/importar/{upload}";
/// `/medidas/{measure}/liceos/{school}/puntos.csv`
pub const POINTS_EXPORT: &str = "/medidas/{measure}/liceos/{school}/puntos.csv";
/// `/medidas/{measure}/liceos/{school}/grafico/{format}`
pub const CHART_FILE: &str = "/medidas/{measure}/liceos/{school}/grafico/{format}";
/// `/medidas/{measure}/cursos/{course}/grafico/{format}`
pub const COURSE_CHART_FILE: &str = "/medidas/{measure}/cursos/{course}/grafico/{format}";
/// `/medidas/{measure}/embudo/{format}`
pub const FUNNEL_FILE: &str = "/medidas/{measure}/embudo/{format}";
/// `/medidas/{measure}/liceos/{school}/grupos`
pub const GROUPS: &str = "/medidas/{measure}/liceos/{school}/grupos";
/// `/medidas/{measure}/cursos/{course}`
pub const MEASURE_IN: &str = "/medidas/{measure}/cursos/{course}";
/// `/medidas/{measure}/cursos/{course}/puntos`
pub const COURSE_POINTS: &str = "/medidas/{measure}/cursos/{course}/puntos";
/// `/medidas/{measure}/cursos/{course}/puntos/pegar`
pub const COURSE_POINTS_PASTE: &str = "/medidas/{measure}/cursos/{course}/puntos/pegar";
/// `/medidas/anotaciones`
pub const ANNOTATIONS: &str = "/medidas/anotaciones";
/// `/medidas/anotaciones/{annotation}/retiro`
pub const ANNOTATION_REMOVAL: &str = "/medidas/anotaciones/{annotation}/retiro";
/// `/medidas/pendientes`
pub const MEASURES_MISSING: &str = "/medidas/pendientes";
/// `/medidas/{measure}/liceos/{school}/tramos`
pub const CHART_PHASES: &str = "/medidas/{measure}/liceos/{school}/tramos";
/// `/medidas/{measure}/liceos/{school}/tramos/{phase}/retiro`
pub const CHART_PHASE_REMOVAL: &str = "/medidas/{measure}/liceos/{school}/tramos/{phase}/retiro";
/// `/medidas/{measure}/cursos/{course}/tramos`
pub const COURSE_CHART_PHASES: &str = "/medidas/{measure}/cursos/{course}/tramos";
/// `/medidas/{measure}/cursos/{course}/tramos/{phase}/retiro`
pub const COURSE_CHART_PHASE_REMOVAL: &str = "/medidas/{measure}/cursos/{course}/tramos/{phase}/retiro";
/// `/medidas/{measure}/liceos/{school}/enlaces`
pub const ENTRY_LINKS: &str = "/medidas/{measure}/liceos/{school}/enlaces";
/// `/medidas/{measure}/liceos/{school}/enlaces/{link}/revocacion`
pub const ENTRY_LINK_REVOCATION: &str = "/medidas/{measure}/liceos/{school}/enlaces/{link}/revocacion";
/// `/medidas/{measure}/cursos/{course}/enlaces`
pub const COURSE_ENTRY_LINKS: &str = "/medidas/{measure}/cursos/{course}/enlaces";
/// `/medidas/{measure}/cursos/{course}/enlaces/{link}/revocacion`
pub const COURSE_ENTRY_LINK_REVOCATION: &str = "/medidas/{measure}/cursos/{course}/enlaces/{link}/revocacion";

/// [`MEASURE`] filled in.
#[must_use]
pub fn measure(measure: impl Display) -> String {
    format!("/medidas/{measure}")
}

/// [`MEASURE_EDIT`] filled in.
#[must_use]
pub fn measure_edit(measure: impl Display) -> String {
    format!("/medidas/{measure}/cambio")
}

/// [`MEASURE_SURVEY`] filled in.
#[must_use]
pub fn measure_survey(measure: impl Display) -> String {
    format!("/medidas/{measure}/encuesta")
}

/// [`MEASURE_AT`] filled in.
#[must_use]
pub fn measure_at(measure: impl Display, school: impl Display) -> String {
    format!("/medidas/{measure}/liceos/{school}")
}

/// [`POINTS`] filled in.
#[must_use]
pub fn points(measure: impl Display, school: impl Display) -> String {
    format!("/medidas/{measure}/liceos/{school}/puntos")
}

/// [`POINTS_PASTE`] filled in.
#[must_use]
pub fn points_paste(measure: impl Display, school: impl Display) -> String {
    format!("/medidas/{measure}/liceos/{school}/puntos/pegar")
}

/// [`POINTS_IMPORT`] filled in.
#[must_use]
pub fn points_import(measure: impl Display, school: impl Display) -> String {
    format!("/medidas/{measure}/liceos/{school}/puntos/importar")
}

/// [`POINTS_IMPORT_DECISION`] filled in.
#[must_use]
pub fn points_import_decision(measure: impl Display, school: impl Display, upload: impl Display) -> String {
    format!("/medidas/{measure}/liceos/{school}/puntos/importar/{upload}")
}

/// [`POINTS_EXPORT`] filled in.
#[must_use]
pub fn points_export(measure: impl Display, school: impl Display) -> String {
    format!("/medidas/{measure}/liceos/{school}/puntos.csv")
}

/// [`CHART_FILE`] without its format.
#[must_use]
pub fn chart_file(measure: impl Display, school: impl Display) -> String {
    format!("/medidas/{measure}/liceos/{school}/grafico")
}

/// [`COURSE_CHART_FILE`] without its format.
#[must_use]
pub fn course_chart_file(measure: impl Display, course: impl Display) -> String {
    format!("/medidas/{measure}/cursos/{course}/grafico")
}

/// [`FUNNEL_FILE`] without its format.
#[must_use]
pub fn funnel_file(measure: impl Display) -> String {
    format!("/medidas/{measure}/embudo")
}

/// [`MEASURE_IN`] filled in.
#[must_use]
pub fn measure_in(measure: impl Display, course: impl Display) -> String {
    format!("/medidas/{measure}/cursos/{course}")
}

/// [`COURSE_POINTS`] filled in.
#[must_use]
pub fn course_points(measure: impl Display, course: impl Display) -> String {
    format!("/medidas/{measure}/cursos/{course}/puntos")
}

/// [`COURSE_POINTS_PASTE`] filled in.
#[must_use]
pub fn course_points_paste(measure: impl Display, course: impl Display) -> String {
    format!("/medidas/{measure}/cursos/{course}/puntos/pegar")
}

/// [`ANNOTATION_REMOVAL`] filled in.
#[must_use]
pub fn annotation_removal(annotation: impl Display) -> String {
    format!("/medidas/anotaciones/{annotation}/retiro")
}

/// [`CHART_PHASES`] filled in.
#[must_use]
pub fn chart_phases(measure: impl Display, school: impl Display) -> String {
    format!("/medidas/{measure}/liceos/{school}/tramos")
}

/// [`COURSE_CHART_PHASES`] filled in.
#[must_use]
pub fn course_chart_phases(measure: impl Display, course: impl Display) -> String {
    format!("/medidas/{measure}/cursos/{course}/tramos")
}

/// [`ENTRY_LINKS`] filled in.
#[must_use]
pub fn entry_links(measure: impl Display, school: impl Display) -> String {
    format!("/medidas/{measure}/liceos/{school}/enlaces")
}

/// [`COURSE_ENTRY_LINKS`] filled in.
#[must_use]
pub fn course_entry_links(measure: impl Display, course: impl Display) -> String {
    format!("/medidas/{measure}/cursos/{course}/enlaces")
}

/// [`GROUPS`] filled in.
#[must_use]
pub fn groups(measure: impl Display, school: impl Display) -> String {
    format!("/medidas/{measure}/liceos/{school}/grupos")
}
