//! A calendar that somebody subscribes to: many entries in one file, which is the same as long as they are.

use domain::convening::Zone;
use domain::time::{Day, Instant};

use super::event::utc;
use super::lines::{Lines, address};
use super::zone;

/// When an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Whole days, the last one included. A day is that day wherever it is read: it hangs on no clock.
    Days(Day, Day),
    /// From a moment to another, by the clock of continental Chile.
    Hours(Instant, Instant),
}

/// An entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedEntry {
    /// Its name for calendars: it stays while its days move.
    pub uid: String,
    /// When it was last changed: a reader compares it, so that it must not be the moment of reading.
    pub stamp: Instant,
    /// When it is.
    pub when: When,
    /// Counts its moves: a reader takes the higher one, whatever order it reads in.
    pub sequence: u32,
    /// Whether it is off: it stays in the file and says so, so that whoever has it takes it out.
    pub off: bool,
    /// Where.
    pub place: String,
    /// What it is called.
    pub title: String,
    /// What it is.
    pub about: String,
    /// Its page.
    pub link: Option<String>,
}

/// Hours after which a reader asks again: more often would cost more than it tells.
const AGAIN: &str = "PT6H";

/// The file, as `text/calendar; charset=utf-8`.
#[must_use]
pub fn feed(name: &str, entries: &[FeedEntry]) -> String {
    let mut lines = Lines::default();
    lines.line("BEGIN:VCALENDAR");
    lines.line("VERSION:2.0");
    lines.line("PRODID:-//Ronda//Ronda//ES");
    lines.line("CALSCALE:GREGORIAN");
    lines.line("METHOD:PUBLISH");
    // RFC 7986, and what programs read that don't know it.
    lines.text("NAME", name);
    lines.text("X-WR-CALNAME", name);
    lines.line(&format!("REFRESH-INTERVAL;VALUE=DURATION:{AGAIN}"));
    lines.line(&format!("X-PUBLISHED-TTL:{AGAIN}"));
    if let Some((starts, ends)) = hours(entries) {
        zone::write(&mut lines, Zone::Santiago, starts, ends);
    }
    for entry in entries {
        event(&mut lines, entry);
    }
    lines.line("END:VCALENDAR");
    lines.whole()
}

/// From the first to the last moment that hangs on a clock.
fn hours(entries: &[FeedEntry]) -> Option<(Instant, Instant)> {
    let timed = || {
        entries.iter().filter_map(|entry| match entry.when {
            When::Hours(starts, ends) => Some((starts, ends)),
            When::Days(..) => None,
        })
    };
    Some((
        timed().map(|(starts, _)| starts).min()?,
        timed().map(|(_, ends)| ends).max()?,
    ))
}

fn event(lines: &mut Lines, one: &FeedEntry) {
    lines.line("BEGIN:VEVENT");
    lines.text("UID", &one.uid);
    lines.line(&format!("DTSTAMP:{}", utc(one.stamp)));
    match one.when {
        When::Days(from, to) => {
            let plain = |day: Day| day.to_string().replace('-', "");
            lines.line(&format!("DTSTART;VALUE=DATE:{}", plain(from)));
            // The end is the first day that is none of it any more (RFC 5545 § 3.6.1).
            lines.line(&format!("DTEND;VALUE=DATE:{}", plain(to.max(from).plus_days(1))));
        }
        When::Hours(starts, ends) => {
            let local = |at: Instant| zone::local(Zone::Santiago.wall(at));
            let word = Zone::Santiago.word();
            lines.line(&format!("DTSTART;TZID={word}:{}", local(starts)));
            lines.line(&format!("DTEND;TZID={word}:{}", local(ends)));
        }
    }
    // Whole days carry no count: a reader compares their stamp.
    if matches!(one.when, When::Hours(..)) {
        lines.line(&format!("SEQUENCE:{}", one.sequence));
        lines.line(if one.off {
            "STATUS:CANCELLED"
        } else {
            "STATUS:CONFIRMED"
        });
    }
    if !one.place.is_empty() {
        lines.text("LOCATION", &one.place);
    }
    lines.text("SUMMARY", &one.title);
    if !one.about.is_empty() {
        lines.text("DESCRIPTION", &one.about);
    }
    if let Some(link) = &one.link {
        lines.line(&format!("URL:{}", address(link)));
    }
    // A cycle of three weeks doesn't make its owner busy for three weeks.
    let busy = matches!(one.when, When::Hours(..)) && !one.off;
    lines.line(if busy { "TRANSP:OPAQUE" } else { "TRANSP:TRANSPARENT" });
    lines.line("END:VEVENT");
}
