//! Students of a liceo.

use std::fmt::Display;

/// `/liceos/{school}/estudiantes`
pub const STUDENTS: &str = "/liceos/{school}/estudiantes";
/// `/liceos/{school}/estudiantes/nuevo`
pub const STUDENT_NEW: &str = "/liceos/{school}/estudiantes/nuevo";
/// `/liceos/{school}/estudiantes/importar`
pub const STUDENTS_IMPORT: &str = "/liceos/{school}/estudiantes/importar";
/// `/liceos/{school}/estudiantes/importar/{upload}`
pub const STUDENTS_IMPORT_DECISION: &str = "/liceos/{school}/estudiantes/importar/{upload}";
/// `/liceos/{school}/estudiantes/{student}`
pub const STUDENT: &str = "/liceos/{school}/estudiantes/{student}";
/// `/liceos/{school}/estudiantes/{student}/curso`
pub const STUDENT_COURSE: &str = "/liceos/{school}/estudiantes/{student}/curso";
/// `/liceos/{school}/estudiantes/{student}/salida`
pub const STUDENT_LEAVING: &str = "/liceos/{school}/estudiantes/{student}/salida";
/// `/liceos/{school}/estudiantes/{student}/vuelta`
pub const STUDENT_RETURN: &str = "/liceos/{school}/estudiantes/{student}/vuelta";

/// `/liceos/{school}/estudiantes/{student}/copia`
pub const STUDENT_COPY: &str = "/liceos/{school}/estudiantes/{student}/copia";
/// `/liceos/{school}/estudiantes/{student}/borrado`
pub const STUDENT_ERASURE: &str = "/liceos/{school}/estudiantes/{student}/borrado";

/// [`STUDENTS`] filled in.
#[must_use]
pub fn students(school: impl Display) -> String {
    format!("/liceos/{school}/estudiantes")
}

/// [`STUDENT_NEW`] filled in.
#[must_use]
pub fn student_new(school: impl Display) -> String {
    format!("/liceos/{school}/estudiantes/nuevo")
}

/// [`STUDENTS_IMPORT`] filled in.
#[must_use]
pub fn students_import(school: impl Display) -> String {
    format!("/liceos/{school}/estudiantes/importar")
}

/// [`STUDENTS_IMPORT_DECISION`] filled in.
#[must_use]
pub fn students_import_decision(school: impl Display, upload: impl Display) -> String {
    format!("/liceos/{school}/estudiantes/importar/{upload}")
}

/// [`STUDENT`] filled in.
#[must_use]
pub fn student(school: impl Display, student: impl Display) -> String {
    format!("/liceos/{school}/estudiantes/{student}")
}

/// [`STUDENT_COURSE`] filled in.
#[must_use]
pub fn student_course(school: impl Display, student: impl Display) -> String {
    format!("/liceos/{school}/estudiantes/{student}/curso")
}

/// [`STUDENT_LEAVING`] filled in.
#[must_use]
pub fn student_leaving(school: impl Display, student: impl Display) -> String {
    format!("/liceos/{school}/estudiantes/{student}/salida")
}

/// [`STUDENT_RETURN`] filled in.
#[must_use]
pub fn student_return(school: impl Display, student: impl Display) -> String {
    format!("/liceos/{school}/estudiantes/{student}/vuelta")
}

/// [`STUDENT_COPY`] filled in.
#[must_use]
pub fn student_copy(school: impl Display, student: impl Display) -> String {
    format!("/liceos/{school}/estudiantes/{student}/copia")
}

/// [`STUDENT_ERASURE`] filled in.
#[must_use]
pub fn student_erasure(school: impl Display, student: impl Display) -> String {
    format!("/liceos/{school}/estudiantes/{student}/borrado")
}
