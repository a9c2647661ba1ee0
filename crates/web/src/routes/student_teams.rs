//! Students' improvement teams: the adults' pages, and the students' own door.

use std::fmt::Display;

/// `/liceos/{school}/equipos-de-estudiantes`
pub const STUDENT_TEAMS: &str = "/liceos/{school}/equipos-de-estudiantes";
/// `/cursos/{course}/equipos-de-estudiantes/nuevo`
pub const STUDENT_TEAM_NEW: &str = "/cursos/{course}/equipos-de-estudiantes/nuevo";
/// `/equipos-de-estudiantes/{team}`
pub const STUDENT_TEAM: &str = "/equipos-de-estudiantes/{team}";
/// `/equipos-de-estudiantes/{team}/cierre`
pub const STUDENT_TEAM_CLOSURE: &str = "/equipos-de-estudiantes/{team}/cierre";
/// `/equipos-de-estudiantes/{team}/puestos/{seat}/codigo`
pub const SEAT_CODE: &str = "/equipos-de-estudiantes/{team}/puestos/{seat}/codigo";
/// `/equipos-de-estudiantes/{team}/palabras/{word}/retiro`
pub const TEAM_WORD_REMOVAL: &str = "/equipos-de-estudiantes/{team}/palabras/{word}/retiro";
/// `/equipo`
pub const TEAM_DOOR: &str = "/equipo";
/// `/equipo/sala`
pub const TEAM_ROOM: &str = "/equipo/sala";
/// `/equipo/salida`
pub const SEAT_LEAVING: &str = "/equipo/salida";

/// [`STUDENT_TEAMS`] filled in.
#[must_use]
pub fn student_teams(school: impl Display) -> String {
    format!("/liceos/{school}/equipos-de-estudiantes")
}

/// [`STUDENT_TEAM_NEW`] filled in.
#[must_use]
pub fn student_team_new(course: impl Display) -> String {
    format!("/cursos/{course}/equipos-de-estudiantes/nuevo")
}

/// [`STUDENT_TEAM`] filled in.
#[must_use]
pub fn student_team(team: impl Display) -> String {
    format!("/equipos-de-estudiantes/{team}")
}

/// [`STUDENT_TEAM_CLOSURE`] filled in.
#[must_use]
pub fn student_team_closure(team: impl Display) -> String {
    format!("/equipos-de-estudiantes/{team}/cierre")
}

/// [`SEAT_CODE`] filled in.
#[must_use]
pub fn seat_code(team: impl Display, seat: impl Display) -> String {
    format!("/equipos-de-estudiantes/{team}/puestos/{seat}/codigo")
}

/// [`TEAM_WORD_REMOVAL`] filled in.
#[must_use]
pub fn team_word_removal(team: impl Display, word: impl Display) -> String {
    format!("/equipos-de-estudiantes/{team}/palabras/{word}/retiro")
}
