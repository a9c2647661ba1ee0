//! Convenings: before, at the door, while they are on; the public page, tickets, and the code of the day.

use std::fmt::Display;

/// `/encuentros`
pub const CONVENINGS: &str = "/encuentros";
/// `/encuentros/nuevo`
pub const CONVENING_NEW: &str = "/encuentros/nuevo";
/// `/encuentros/{convening}`
pub const CONVENING: &str = "/encuentros/{convening}";
/// `/encuentros/{convening}/editar`
pub const CONVENING_EDIT: &str = "/encuentros/{convening}/editar";
/// `/encuentros/{convening}/suspension`
pub const CONVENING_CALLING_OFF: &str = "/encuentros/{convening}/suspension";
/// `/encuentros/{convening}/programa`
pub const CONVENING_AGENDA: &str = "/encuentros/{convening}/programa";
/// `/encuentros/{convening}/programa/{segment}`
pub const SEGMENT: &str = "/encuentros/{convening}/programa/{segment}";
/// `/encuentros/{convening}/programa/{segment}/retiro`
pub const SEGMENT_REMOVAL: &str = "/encuentros/{convening}/programa/{segment}/retiro";
/// `/encuentros/{convening}/programa/{segment}/inicio`
pub const SEGMENT_BEGINNING: &str = "/encuentros/{convening}/programa/{segment}/inicio";
/// `/encuentros/{convening}/invitados`
pub const CONVENING_INVITED: &str = "/encuentros/{convening}/invitados";
/// `/encuentros/{convening}/inscritos`
pub const CONVENING_REGISTERED: &str = "/encuentros/{convening}/inscritos";
/// `/encuentros/{convening}/materiales`
pub const CONVENING_FILES: &str = "/encuentros/{convening}/materiales";
/// `/encuentros/{convening}/inscripcion`
pub const REGISTRATION: &str = "/encuentros/{convening}/inscripcion";
/// `/encuentros/{convening}/inscripcion/retiro`
pub const REGISTRATION_DECLINE: &str = "/encuentros/{convening}/inscripcion/retiro";
/// `/encuentros/{convening}/calendario.ics`
pub const CONVENING_CALENDAR: &str = "/encuentros/{convening}/calendario.ics";
/// `/encuentros/{convening}/conducir`
pub const CONVENING_LEAD: &str = "/encuentros/{convening}/conducir";
/// `/encuentros/{convening}/proyector`
pub const CONVENING_SCREEN: &str = "/encuentros/{convening}/proyector";
/// `/encuentros/{convening}/puerta`
pub const CONVENING_DOOR: &str = "/encuentros/{convening}/puerta";
/// `/encuentros/sw.js`
pub const DOOR_WORKER: &str = "/encuentros/sw.js";
/// `/encuentros/{convening}/marcas`
pub const ATTENDANCE_MARKS: &str = "/encuentros/{convening}/marcas";
/// `/encuentros/{convening}/marcas/siguen`
pub const ATTENDANCE_GOES_ON: &str = "/encuentros/{convening}/marcas/siguen";
/// `/encuentros/{convening}/ahora`
pub const CONVENING_NOW: &str = "/encuentros/{convening}/ahora";
/// `/encuentros/{convening}/ahora/{view}/cambios`
pub const CONVENING_STREAM: &str = "/encuentros/{convening}/ahora/{view}/cambios";
/// `/abierto/{convening}`
pub const PUBLIC_CONVENING: &str = "/abierto/{convening}";
/// `/abierto/{convening}/calendario.ics`
pub const PUBLIC_CALENDAR: &str = "/abierto/{convening}/calendario.ics";
/// `/encuentros/{convening}/materiales/{attachment}`
pub const CONVENING_MATERIAL: &str = "/encuentros/{convening}/materiales/{attachment}";
/// `/inscripcion/{secret}/materiales/{attachment}`
pub const TICKET_MATERIAL: &str = "/inscripcion/{secret}/materiales/{attachment}";
/// `/inscripcion/{secret}`
pub const TICKET: &str = "/inscripcion/{secret}";
/// `/inscripcion/{secret}/retiro`
pub const TICKET_WITHDRAWAL: &str = "/inscripcion/{secret}/retiro";
/// `/inscripcion/{secret}/cuenta`
pub const TICKET_LINK: &str = "/inscripcion/{secret}/cuenta";
/// `/inscripcion/{secret}/llegada`
pub const TICKET_ARRIVAL: &str = "/inscripcion/{secret}/llegada";
/// `/en`
pub const JOIN_DOOR: &str = "/en";
/// `/en/{code}`
pub const JOIN: &str = "/en/{code}";
/// `/generaciones/{generation}/encuentros`
pub const GENERATION_RHYTHM: &str = "/generaciones/{generation}/encuentros";

/// [`CONVENING`] filled in.
#[must_use]
pub fn convening(convening: impl Display) -> String {
    format!("/encuentros/{convening}")
}

/// [`CONVENING_EDIT`] filled in.
#[must_use]
pub fn convening_edit(convening: impl Display) -> String {
    format!("/encuentros/{convening}/editar")
}

/// [`CONVENING_CALLING_OFF`] filled in.
#[must_use]
pub fn convening_calling_off(convening: impl Display) -> String {
    format!("/encuentros/{convening}/suspension")
}

/// [`CONVENING_AGENDA`] filled in.
#[must_use]
pub fn convening_agenda(convening: impl Display) -> String {
    format!("/encuentros/{convening}/programa")
}

/// [`SEGMENT`] filled in.
#[must_use]
pub fn segment(convening: impl Display, segment: impl Display) -> String {
    format!("/encuentros/{convening}/programa/{segment}")
}

/// [`SEGMENT_REMOVAL`] filled in.
#[must_use]
pub fn segment_removal(convening: impl Display, segment: impl Display) -> String {
    format!("/encuentros/{convening}/programa/{segment}/retiro")
}

/// [`SEGMENT_BEGINNING`] filled in.
#[must_use]
pub fn segment_beginning(convening: impl Display, segment: impl Display) -> String {
    format!("/encuentros/{convening}/programa/{segment}/inicio")
}

/// [`CONVENING_INVITED`] filled in.
#[must_use]
pub fn convening_invited(convening: impl Display) -> String {
    format!("/encuentros/{convening}/invitados")
}

/// [`CONVENING_REGISTERED`] filled in.
#[must_use]
pub fn convening_registered(convening: impl Display) -> String {
    format!("/encuentros/{convening}/inscritos")
}

/// [`CONVENING_MATERIAL`] filled in.
#[must_use]
pub fn convening_material(convening: impl Display, attachment: impl Display) -> String {
    format!("/encuentros/{convening}/materiales/{attachment}")
}

/// [`TICKET_MATERIAL`] filled in.
#[must_use]
pub fn ticket_material(secret: impl Display, attachment: impl Display) -> String {
    format!("/inscripcion/{secret}/materiales/{attachment}")
}

/// [`CONVENING_FILES`] filled in.
#[must_use]
pub fn convening_files(convening: impl Display) -> String {
    format!("/encuentros/{convening}/materiales")
}

/// [`REGISTRATION`] filled in.
#[must_use]
pub fn registration(convening: impl Display) -> String {
    format!("/encuentros/{convening}/inscripcion")
}

/// [`REGISTRATION_DECLINE`] filled in.
#[must_use]
pub fn registration_decline(convening: impl Display) -> String {
    format!("/encuentros/{convening}/inscripcion/retiro")
}

/// [`CONVENING_CALENDAR`] filled in.
#[must_use]
pub fn convening_calendar(convening: impl Display) -> String {
    format!("/encuentros/{convening}/calendario.ics")
}

/// [`CONVENING_LEAD`] filled in.
#[must_use]
pub fn convening_lead(convening: impl Display) -> String {
    format!("/encuentros/{convening}/conducir")
}

/// [`CONVENING_SCREEN`] filled in.
#[must_use]
pub fn convening_screen(convening: impl Display) -> String {
    format!("/encuentros/{convening}/proyector")
}

/// [`CONVENING_DOOR`] filled in.
#[must_use]
pub fn convening_door(convening: impl Display) -> String {
    format!("/encuentros/{convening}/puerta")
}

/// [`ATTENDANCE_MARKS`] filled in.
#[must_use]
pub fn attendance_marks(convening: impl Display) -> String {
    format!("/encuentros/{convening}/marcas")
}

/// [`ATTENDANCE_GOES_ON`] filled in.
#[must_use]
pub fn attendance_goes_on(convening: impl Display) -> String {
    format!("/encuentros/{convening}/marcas/siguen")
}

/// [`CONVENING_NOW`] filled in.
#[must_use]
pub fn convening_now(convening: impl Display) -> String {
    format!("/encuentros/{convening}/ahora")
}

/// [`CONVENING_STREAM`] filled in.
#[must_use]
pub fn convening_stream(convening: impl Display, view: impl Display) -> String {
    format!("/encuentros/{convening}/ahora/{view}/cambios")
}

/// [`PUBLIC_CONVENING`] filled in.
#[must_use]
pub fn public_convening(convening: impl Display) -> String {
    format!("/abierto/{convening}")
}

/// [`PUBLIC_CALENDAR`] filled in.
#[must_use]
pub fn public_calendar(convening: impl Display) -> String {
    format!("/abierto/{convening}/calendario.ics")
}

/// [`TICKET`] filled in.
#[must_use]
pub fn ticket(secret: impl Display) -> String {
    format!("/inscripcion/{secret}")
}

/// [`TICKET_WITHDRAWAL`] filled in.
#[must_use]
pub fn ticket_withdrawal(secret: impl Display) -> String {
    format!("/inscripcion/{secret}/retiro")
}

/// [`TICKET_LINK`] filled in.
#[must_use]
pub fn ticket_link(secret: impl Display) -> String {
    format!("/inscripcion/{secret}/cuenta")
}

/// [`TICKET_ARRIVAL`] filled in.
#[must_use]
pub fn ticket_arrival(secret: impl Display) -> String {
    format!("/inscripcion/{secret}/llegada")
}

/// [`JOIN`] filled in.
#[must_use]
pub fn join(code: impl Display) -> String {
    format!("/en/{code}")
}

/// [`GENERATION_RHYTHM`] filled in.
#[must_use]
pub fn generation_rhythm(generation: impl Display) -> String {
    format!("/generaciones/{generation}/encuentros")
}
