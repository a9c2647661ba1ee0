//! People, invitations, rooms, and one's own account.

use std::fmt::Display;

/// `/cuenta`
pub const ACCOUNT: &str = "/cuenta";
/// `/cuenta/nombre`
pub const ACCOUNT_NAME: &str = "/cuenta/nombre";
/// `/cuenta/correo`
pub const ACCOUNT_MAIL: &str = "/cuenta/correo";
/// `/cuenta/idioma`
pub const ACCOUNT_LANGUAGE: &str = "/cuenta/idioma";
/// `/cuenta/recordatorios`
pub const ACCOUNT_REMINDERS: &str = "/cuenta/recordatorios";
/// `/cuenta/clave`
pub const ACCOUNT_PASSWORD: &str = "/cuenta/clave";
/// `/cuenta/sesiones/{session}/cierre`
pub const ACCOUNT_SESSION_END: &str = "/cuenta/sesiones/{session}/cierre";
/// `/cuenta/datos`
pub const ACCOUNT_DATA: &str = "/cuenta/datos";
/// `/cuenta/borrado`
pub const ACCOUNT_ERASURE: &str = "/cuenta/borrado";
/// `/personas`
pub const PEOPLE: &str = "/personas";
/// `/personas/{person}`
pub const PERSON: &str = "/personas/{person}";
/// `/personas/{person}/salida`
pub const PERSON_LEAVING: &str = "/personas/{person}/salida";
/// `/personas/{person}/roles`
pub const PERSON_ROLES: &str = "/personas/{person}/roles";
/// `/personas/{person}/roles/{role}/termino`
pub const PERSON_ROLE_END: &str = "/personas/{person}/roles/{role}/termino";
/// `/personas/importar`
pub const PEOPLE_IMPORT: &str = "/personas/importar";
/// `/personas/importar/{upload}`
pub const PEOPLE_IMPORT_DECISION: &str = "/personas/importar/{upload}";
/// `/invitaciones`
pub const INVITATIONS: &str = "/invitaciones";
/// `/invitaciones/nueva`
pub const INVITATION_NEW: &str = "/invitaciones/nueva";
/// `/invitaciones/{invitation}/revocacion`
pub const INVITATION_REVOCATION: &str = "/invitaciones/{invitation}/revocacion";
/// `/salas`
pub const ROOMS: &str = "/salas";
/// `/salas/{room}`
pub const ROOM: &str = "/salas/{room}";
/// `/salas/{room}/cierre`
pub const ROOM_CLOSURE: &str = "/salas/{room}/cierre";
/// `/solicitudes`
pub const CLAIMS: &str = "/solicitudes";

/// [`ACCOUNT_SESSION_END`] filled in.
#[must_use]
pub fn account_session_end(session: impl Display) -> String {
    format!("/cuenta/sesiones/{session}/cierre")
}

/// [`PERSON`] filled in.
#[must_use]
pub fn person(person: impl Display) -> String {
    format!("/personas/{person}")
}

/// [`PERSON_LEAVING`] filled in.
#[must_use]
pub fn person_leaving(person: impl Display) -> String {
    format!("/personas/{person}/salida")
}

/// [`PERSON_ROLES`] filled in.
#[must_use]
pub fn person_roles(person: impl Display) -> String {
    format!("/personas/{person}/roles")
}

/// [`PERSON_ROLE_END`] filled in.
#[must_use]
pub fn person_role_end(person: impl Display, role: impl Display) -> String {
    format!("/personas/{person}/roles/{role}/termino")
}

/// [`PEOPLE_IMPORT_DECISION`] filled in.
#[must_use]
pub fn people_import_decision(upload: impl Display) -> String {
    format!("/personas/importar/{upload}")
}

/// [`INVITATION_REVOCATION`] filled in.
#[must_use]
pub fn invitation_revocation(invitation: impl Display) -> String {
    format!("/invitaciones/{invitation}/revocacion")
}

/// [`ROOM`] filled in.
#[must_use]
pub fn room(room: impl Display) -> String {
    format!("/salas/{room}")
}

/// [`ROOM_CLOSURE`] filled in.
#[must_use]
pub fn room_closure(room: impl Display) -> String {
    format!("/salas/{room}/cierre")
}
