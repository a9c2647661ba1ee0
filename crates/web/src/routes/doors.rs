//! Ways in and out.

use std::fmt::Display;

/// `/entrar`
pub const SIGN_IN: &str = "/entrar";
/// `/entrar/codigo`
pub const SIGN_IN_CODE: &str = "/entrar/codigo";
/// `/entrar/clave`
pub const SIGN_IN_PASSWORD: &str = "/entrar/clave";
/// `/entrar/enlace/{secret}`
pub const SIGN_IN_LINK: &str = "/entrar/enlace/{secret}";
/// `/salir`
pub const SIGN_OUT: &str = "/salir";
/// `/primer-inicio/{secret}`
pub const FIRST_RUN: &str = "/primer-inicio/{secret}";
/// `/invitacion/{secret}`
pub const INVITATION_DOOR: &str = "/invitacion/{secret}";
/// `/sala`
pub const ROOM_DOOR: &str = "/sala";
/// `/sala/{code}`
pub const ROOM_JOIN: &str = "/sala/{code}";
/// `/idioma`
pub const LANGUAGE: &str = "/idioma";
/// `/demo/entrar`
pub const DEMO_SIGN_IN: &str = "/demo/entrar";
/// `/anotar/{secret}`
pub const ENTRY_DOOR: &str = "/anotar/{secret}";

/// [`SIGN_IN_LINK`] filled in.
#[must_use]
pub fn sign_in_link(secret: impl Display) -> String {
    format!("/entrar/enlace/{secret}")
}

/// [`FIRST_RUN`] filled in.
#[must_use]
pub fn first_run(secret: impl Display) -> String {
    format!("/primer-inicio/{secret}")
}

/// [`INVITATION_DOOR`] filled in.
#[must_use]
pub fn invitation_door(secret: impl Display) -> String {
    format!("/invitacion/{secret}")
}

/// [`ROOM_JOIN`] filled in.
#[must_use]
pub fn room_join(code: impl Display) -> String {
    format!("/sala/{code}")
}

/// [`ENTRY_DOOR`] filled in.
#[must_use]
pub fn entry_door(secret: impl Display) -> String {
    format!("/anotar/{secret}")
}
