//! Meetings of a team: agenda, notes, steps, minutes.

use std::fmt::Display;

/// `/reuniones`
pub const MEETINGS: &str = "/reuniones";
/// `/reuniones/nueva`
pub const MEETING_NEW: &str = "/reuniones/nueva";
/// `/reuniones/{meeting}`
pub const MEETING: &str = "/reuniones/{meeting}";
/// `/reuniones/{meeting}/cambio`
pub const MEETING_EDIT: &str = "/reuniones/{meeting}/cambio";
/// `/reuniones/{meeting}/pauta`
pub const MEETING_AGENDA: &str = "/reuniones/{meeting}/pauta";
/// `/reuniones/{meeting}/presentes`
pub const MEETING_PRESENCE: &str = "/reuniones/{meeting}/presentes";
/// `/reuniones/{meeting}/cierre`
pub const MEETING_CLOSURE: &str = "/reuniones/{meeting}/cierre";
/// `/reuniones/{meeting}/reapertura`
pub const MEETING_REOPENING: &str = "/reuniones/{meeting}/reapertura";
/// `/reuniones/{meeting}/acta`
pub const MEETING_MINUTES: &str = "/reuniones/{meeting}/acta";
/// `/reuniones/{meeting}/puntos/{item}`
pub const MEETING_ITEM: &str = "/reuniones/{meeting}/puntos/{item}";
/// `/reuniones/{meeting}/puntos/{item}/lugar`
pub const MEETING_ITEM_PLACE: &str = "/reuniones/{meeting}/puntos/{item}/lugar";
/// `/reuniones/{meeting}/puntos/{item}/pendiente`
pub const MEETING_ITEM_KEEPING: &str = "/reuniones/{meeting}/puntos/{item}/pendiente";
/// `/reuniones/{meeting}/puntos/{item}/retiro`
pub const MEETING_ITEM_REMOVAL: &str = "/reuniones/{meeting}/puntos/{item}/retiro";
/// `/reuniones/{meeting}/puntos/{item}/prueba`
pub const MEETING_TEST: &str = "/reuniones/{meeting}/puntos/{item}/prueba";
/// `/reuniones/{meeting}/acuerdos`
pub const MEETING_STEPS: &str = "/reuniones/{meeting}/acuerdos";
/// `/acuerdos/{step}/hecho`
pub const STEP_DOING: &str = "/acuerdos/{step}/hecho";
/// `/acuerdos/{step}/retiro`
pub const STEP_REMOVAL: &str = "/acuerdos/{step}/retiro";
/// `/reuniones/{meeting}/acuerdos/{step}/vuelta`
pub const MEETING_STEP_RETURN: &str = "/reuniones/{meeting}/acuerdos/{step}/vuelta";

/// [`MEETING`] filled in.
#[must_use]
pub fn meeting(meeting: impl Display) -> String {
    format!("/reuniones/{meeting}")
}

/// [`MEETING_EDIT`] filled in.
#[must_use]
pub fn meeting_edit(meeting: impl Display) -> String {
    format!("/reuniones/{meeting}/cambio")
}

/// [`MEETING_AGENDA`] filled in.
#[must_use]
pub fn meeting_agenda(meeting: impl Display) -> String {
    format!("/reuniones/{meeting}/pauta")
}

/// [`MEETING_PRESENCE`] filled in.
#[must_use]
pub fn meeting_presence(meeting: impl Display) -> String {
    format!("/reuniones/{meeting}/presentes")
}

/// [`MEETING_CLOSURE`] filled in.
#[must_use]
pub fn meeting_closure(meeting: impl Display) -> String {
    format!("/reuniones/{meeting}/cierre")
}

/// [`MEETING_REOPENING`] filled in.
#[must_use]
pub fn meeting_reopening(meeting: impl Display) -> String {
    format!("/reuniones/{meeting}/reapertura")
}

/// [`MEETING_MINUTES`] filled in.
#[must_use]
pub fn meeting_minutes(meeting: impl Display) -> String {
    format!("/reuniones/{meeting}/acta")
}

/// [`MEETING_ITEM`] filled in.
#[must_use]
pub fn meeting_item(meeting: impl Display, item: impl Display) -> String {
    format!("/reuniones/{meeting}/puntos/{item}")
}

/// [`MEETING_ITEM_PLACE`] filled in.
#[must_use]
pub fn meeting_item_place(meeting: impl Display, item: impl Display) -> String {
    format!("/reuniones/{meeting}/puntos/{item}/lugar")
}

/// [`MEETING_ITEM_KEEPING`] filled in.
#[must_use]
pub fn meeting_item_keeping(meeting: impl Display, item: impl Display) -> String {
    format!("/reuniones/{meeting}/puntos/{item}/pendiente")
}

/// [`MEETING_ITEM_REMOVAL`] filled in.
#[must_use]
pub fn meeting_item_removal(meeting: impl Display, item: impl Display) -> String {
    format!("/reuniones/{meeting}/puntos/{item}/retiro")
}

/// [`MEETING_TEST`] filled in.
#[must_use]
pub fn meeting_test(meeting: impl Display, item: impl Display) -> String {
    format!("/reuniones/{meeting}/puntos/{item}/prueba")
}

/// [`MEETING_STEPS`] filled in.
#[must_use]
pub fn meeting_steps(meeting: impl Display) -> String {
    format!("/reuniones/{meeting}/acuerdos")
}

/// [`STEP_DOING`] filled in.
#[must_use]
pub fn step_doing(step: impl Display) -> String {
    format!("/acuerdos/{step}/hecho")
}

/// [`STEP_REMOVAL`] filled in.
#[must_use]
pub fn step_removal(step: impl Display) -> String {
    format!("/acuerdos/{step}/retiro")
}

/// [`MEETING_STEP_RETURN`] filled in.
#[must_use]
pub fn meeting_step_return(meeting: impl Display, step: impl Display) -> String {
    format!("/reuniones/{meeting}/acuerdos/{step}/vuelta")
}
