//! Notifications, what one chooses about them, the links of a mail, and the calendar that one subscribes to.

use std::fmt::Display;

/// `/novedades`
pub const NOTIFICATIONS: &str = "/novedades";
/// `/novedades/listas`
pub const NOTIFICATIONS_CLOSURE: &str = "/novedades/listas";
/// `/novedades/{notification}/lista`
pub const NOTIFICATION_CLOSURE: &str = "/novedades/{notification}/lista";
/// `/novedades/{notification}/silencio`
pub const NOTIFICATION_MUTE: &str = "/novedades/{notification}/silencio";
/// `/novedades/{notification}/menos`
pub const NOTIFICATION_LESS: &str = "/novedades/{notification}/menos";
/// `/cuenta/novedades`
pub const ACCOUNT_ATTENTION: &str = "/cuenta/novedades";
/// `/cuenta/novedades/silencios`
pub const ACCOUNT_MUTES: &str = "/cuenta/novedades/silencios";
/// `/cuenta/agenda`
pub const ACCOUNT_FEED: &str = "/cuenta/agenda";
/// `/agenda/{secret}`
pub const CALENDAR_FEED: &str = "/agenda/{secret}";
/// `/correo/{secret}`
pub const MAIL_LINK: &str = "/correo/{secret}";
/// `/correo/{secret}/silencio`
pub const MAIL_MUTE: &str = "/correo/{secret}/silencio";

/// [`NOTIFICATION_CLOSURE`] filled in.
#[must_use]
pub fn notification_closure(notification: impl Display) -> String {
    format!("/novedades/{notification}/lista")
}

/// [`NOTIFICATION_MUTE`] filled in.
#[must_use]
pub fn notification_mute(notification: impl Display) -> String {
    format!("/novedades/{notification}/silencio")
}

/// [`NOTIFICATION_LESS`] filled in.
#[must_use]
pub fn notification_less(notification: impl Display) -> String {
    format!("/novedades/{notification}/menos")
}

/// [`CALENDAR_FEED`] filled in, with the ending by which programs know a calendar.
#[must_use]
pub fn calendar_feed(secret: impl Display) -> String {
    format!("/agenda/{secret}.ics")
}

/// [`MAIL_LINK`] filled in.
#[must_use]
pub fn mail_link(secret: impl Display) -> String {
    format!("/correo/{secret}")
}

/// [`MAIL_MUTE`] filled in.
#[must_use]
pub fn mail_mute(secret: impl Display) -> String {
    format!("/correo/{secret}/silencio")
}
