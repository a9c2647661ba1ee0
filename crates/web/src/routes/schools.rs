//! The network, its generations and schools.

use std::fmt::Display;

/// `/red`
pub const NETWORK: &str = "/red";
/// `/red/nueva`
pub const NETWORK_NEW: &str = "/red/nueva";
/// `/red/nombre`
pub const NETWORK_NAME: &str = "/red/nombre";
/// `/generaciones/nueva`
pub const GENERATION_NEW: &str = "/generaciones/nueva";
/// `/generaciones/{generation}`
pub const GENERATION: &str = "/generaciones/{generation}";
/// `/generaciones/{generation}/liceos`
pub const GENERATION_SCHOOLS: &str = "/generaciones/{generation}/liceos";
/// `/generaciones/{generation}/liceos/{school}/salida`
pub const GENERATION_LEAVING: &str = "/generaciones/{generation}/liceos/{school}/salida";
/// `/liceos`
pub const SCHOOLS: &str = "/liceos";
/// `/liceos/nuevo`
pub const SCHOOL_NEW: &str = "/liceos/nuevo";
/// `/liceos/importar`
pub const SCHOOLS_IMPORT: &str = "/liceos/importar";
/// `/liceos/importar/{upload}`
pub const SCHOOLS_IMPORT_DECISION: &str = "/liceos/importar/{upload}";
/// `/liceos/{school}`
pub const SCHOOL: &str = "/liceos/{school}";
/// `/liceos/{school}/cursos`
pub const COURSES: &str = "/liceos/{school}/cursos";
/// `/liceos/{school}/cursos/{course}/docentes`
pub const COURSE_TEACHERS: &str = "/liceos/{school}/cursos/{course}/docentes";
/// `/liceos/{school}/cursos/{course}/docentes/{person}/termino`
pub const COURSE_TEACHER_END: &str = "/liceos/{school}/cursos/{course}/docentes/{person}/termino";
/// `/cursos/{course}/difusion`
pub const COURSE_SHARING: &str = "/cursos/{course}/difusion";
/// `/liceos/{school}/equipo`
pub const TEAM: &str = "/liceos/{school}/equipo";
/// `/liceos/{school}/equipo/{person}/salida`
pub const TEAM_LEAVING: &str = "/liceos/{school}/equipo/{person}/salida";

/// [`GENERATION`] filled in.
#[must_use]
pub fn generation(generation: impl Display) -> String {
    format!("/generaciones/{generation}")
}

/// [`GENERATION_SCHOOLS`] filled in.
#[must_use]
pub fn generation_schools(generation: impl Display) -> String {
    format!("/generaciones/{generation}/liceos")
}

/// [`GENERATION_LEAVING`] filled in.
#[must_use]
pub fn generation_leaving(generation: impl Display, school: impl Display) -> String {
    format!("/generaciones/{generation}/liceos/{school}/salida")
}

/// [`SCHOOLS_IMPORT_DECISION`] filled in.
#[must_use]
pub fn schools_import_decision(upload: impl Display) -> String {
    format!("/liceos/importar/{upload}")
}

/// [`SCHOOL`] filled in.
#[must_use]
pub fn school(school: impl Display) -> String {
    format!("/liceos/{school}")
}

/// [`COURSES`] filled in.
#[must_use]
pub fn courses(school: impl Display) -> String {
    format!("/liceos/{school}/cursos")
}

/// [`COURSE_TEACHERS`] filled in.
#[must_use]
pub fn course_teachers(school: impl Display, course: impl Display) -> String {
    format!("/liceos/{school}/cursos/{course}/docentes")
}

/// [`COURSE_TEACHER_END`] filled in.
#[must_use]
pub fn course_teacher_end(school: impl Display, course: impl Display, person: impl Display) -> String {
    format!("/liceos/{school}/cursos/{course}/docentes/{person}/termino")
}

/// [`COURSE_SHARING`] filled in.
#[must_use]
pub fn course_sharing(course: impl Display) -> String {
    format!("/cursos/{course}/difusion")
}

/// [`TEAM`] filled in.
#[must_use]
pub fn team(school: impl Display) -> String {
    format!("/liceos/{school}/equipo")
}

/// [`TEAM_LEAVING`] filled in.
#[must_use]
pub fn team_leaving(school: impl Display, person: impl Display) -> String {
    format!("/liceos/{school}/equipo/{person}/salida")
}
