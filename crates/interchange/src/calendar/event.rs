//! The event of a calendar file.

use std::fmt::Display;

use domain::convening::Zone;
use domain::id::ConveningId;
use domain::time::Instant;

use super::lines::{Lines, address, quoted};
use super::zone;

/// What the file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// For anybody, from a public page: put it into a calendar, nobody is asked to answer.
    Publish,
    /// For one person: an invitation, or what has changed of it.
    Request,
    /// It is off. The calendar that got the invitation takes it out.
    Cancel,
}

impl Method {
    const fn word(self) -> &'static str {
        match self {
            Self::Publish => "PUBLISH",
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// Somebody with an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// What they are called.
    pub name: String,
    /// Their address.
    pub mail: String,
}

/// A convening or a visit as it stands in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointment<Id = ConveningId> {
    /// Whose event it is. It is the UID by itself: it stays the same when the installation moves to another name.
    pub id: Id,
    /// Counts the changes of time or place, from 0; a cancellation is one more. A calendar takes the greatest.
    pub sequence: u32,
    /// When the file is made.
    pub made_at: Instant,
    /// Where its clock hangs.
    pub zone: Zone,
    /// From.
    pub starts: Instant,
    /// To.
    pub ends: Instant,
    /// Its name.
    pub title: String,
    /// What for.
    pub about: String,
    /// Where.
    pub place: Option<String>,
    /// The video service's address.
    pub link: Option<String>,
    /// Who invites.
    pub organizer: Mailbox,
    /// Who is invited; a file from a public page has nobody.
    pub guests: Vec<Mailbox>,
    /// Minutes before the beginning at which to remind.
    pub alarms: Vec<u32>,
}

/// The file, as `text/calendar; charset=utf-8; method=…`.
#[must_use]
pub fn file<Id: Display>(appointment: &Appointment<Id>, method: Method) -> String {
    let mut lines = Lines::default();
    lines.line("BEGIN:VCALENDAR");
    lines.line("VERSION:2.0");
    lines.line("PRODID:-//Ronda//Ronda//ES");
    lines.line("CALSCALE:GREGORIAN");
    lines.line(&format!("METHOD:{}", method.word()));
    zone::write(&mut lines, appointment.zone, appointment.starts, appointment.ends);
    event(&mut lines, appointment, method);
    lines.line("END:VCALENDAR");
    lines.whole()
}

fn event<Id: Display>(lines: &mut Lines, one: &Appointment<Id>, method: Method) {
    let status = if method == Method::Cancel {
        "CANCELLED"
    } else {
        "CONFIRMED"
    };
    let local = |name: &str, at: Instant| {
        let wall = zone::local(one.zone.wall(at));
        format!("{name};TZID={}:{wall}", one.zone.word())
    };
    lines.line("BEGIN:VEVENT");
    lines.line(&format!("UID:{}", one.id));
    lines.line(&format!("SEQUENCE:{}", one.sequence));
    lines.line(&format!("DTSTAMP:{}", utc(one.made_at)));
    lines.line(&local("DTSTART", one.starts));
    lines.line(&local("DTEND", one.ends));
    lines.text("SUMMARY", &one.title);
    if !one.about.is_empty() {
        lines.text("DESCRIPTION", &one.about);
    }
    // A calendar that shows one line shows where to go, and else what to open.
    if let Some(place) = one.place.as_ref().or(one.link.as_ref()) {
        lines.text("LOCATION", place);
    }
    if let Some(link) = &one.link {
        let link = address(link);
        lines.line(&format!("URL:{link}"));
        lines.line(&format!("CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:{link}"));
    }
    lines.line(&format!("STATUS:{status}"));
    lines.line("TRANSP:OPAQUE");
    lines.line(&format!(
        "ORGANIZER;CN={}:mailto:{}",
        quoted(&one.organizer.name),
        address(&one.organizer.mail)
    ));
    if method != Method::Publish {
        for guest in &one.guests {
            lines.line(&attendee(guest, method));
        }
    }
    if method != Method::Cancel {
        for minutes in &one.alarms {
            alarm(lines, &one.title, *minutes);
        }
    }
    lines.line("END:VEVENT");
}

fn attendee(guest: &Mailbox, method: Method) -> String {
    // Whoever is told that it is off has nothing to answer.
    let asked = if method == Method::Request {
        ";PARTSTAT=NEEDS-ACTION;RSVP=TRUE"
    } else {
        ""
    };
    let (name, mail) = (quoted(&guest.name), address(&guest.mail));
    format!("ATTENDEE;CN={name};CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT{asked}:mailto:{mail}")
}

fn alarm(lines: &mut Lines, title: &str, minutes: u32) {
    lines.line("BEGIN:VALARM");
    lines.line("ACTION:DISPLAY");
    lines.text("DESCRIPTION", title);
    lines.line(&format!("TRIGGER:-PT{minutes}M"));
    lines.line("END:VALARM");
}

/// A moment in UTC.
pub(super) fn utc(at: Instant) -> String {
    let timestamp = jiff::Timestamp::from_microsecond(at.micros()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    timestamp.strftime("%Y%m%dT%H%M%SZ").to_string()
}
