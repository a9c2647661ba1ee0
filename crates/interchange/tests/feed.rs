//! The calendar that somebody subscribes to, read by others: the crate `icalendar`, the package of the same name for Python, and `ical.js`.
//! Where the latter two are missing, the test says so and skips; with `CI=true` it fails.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::path::Path;
use std::process::Command;

use domain::time::{Day, Instant};
use icalendar::parser::{read_calendar, unfold};
use interchange::calendar::{FeedEntry, When, feed};
use proptest::prelude::*;
use serde_json::{Value, json};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn entry(uid: &str, when: When, title: &str) -> FeedEntry {
    FeedEntry {
        uid: uid.into(),
        stamp: Instant::from_micros(1_775_000_000_000_000),
        when,
        sequence: 0,
        off: false,
        place: String::new(),
        title: title.into(),
        about: "Del equipo, con coma; y punto y coma".into(),
        link: Some("https://red.example.cl/ciclos/1".into()),
    }
}

/// Days, a week over the night on which the clocks change, and hours on both sides of it.
fn entries() -> Vec<FeedEntry> {
    let at = |text: &str, hour: i64| day(text).start().plus_seconds(hour * 3600);
    vec![
        entry(
            "cycle-1",
            When::Days(day("2026-08-31"), day("2026-09-11")),
            "Ciclo: Boleto de salida",
        ),
        entry(
            "break-1",
            When::Days(day("2026-06-22"), day("2026-06-22")),
            "Sin clases: Día, feriado",
        ),
        entry(
            "visit-1",
            When::Hours(at("2026-09-04", 9), at("2026-09-04", 13)),
            "Pasantía antes del cambio",
        ),
        entry(
            "visit-2",
            When::Hours(at("2026-09-08", 9), at("2026-09-08", 13)),
            "Pasantía después",
        ),
    ]
}

/// What a reader should find: name, first moment, last moment, title. Whole days as days, the end being the day after.
fn expected() -> Value {
    let told = |one: &FeedEntry| {
        let (starts, ends) = match one.when {
            When::Days(from, to) => (json!(from.to_string()), json!(to.plus_days(1).to_string())),
            When::Hours(starts, ends) => (json!(starts.micros() / 1_000_000), json!(ends.micros() / 1_000_000)),
        };
        json!([one.uid, starts, ends, one.title])
    };
    entries().iter().map(told).collect()
}

const PYTHON: &str = r#"
import json, sys, datetime
from icalendar import Calendar

calendar = Calendar.from_ical(open(sys.argv[1], encoding="utf-8", newline="").read())
assert not calendar.errors, calendar.errors
zones = {str(z["TZID"]): z.to_tz(lookup_tzid=False) for z in calendar.walk("VTIMEZONE")}

def moment(value):
    if not isinstance(value.dt, datetime.datetime):
        return value.dt.isoformat()
    return int(value.dt.replace(tzinfo=zones[value.params["TZID"]]).timestamp())

def told(event):
    assert not event.errors, event.errors
    return [str(event["UID"]), moment(event["DTSTART"]), moment(event["DTEND"]), str(event["SUMMARY"])]

print(json.dumps([told(event) for event in calendar.walk("VEVENT")]))
"#;

const NODE: &str = r#"
import fs from "node:fs";
const [library, path] = process.argv.slice(-2);
const { default: ICAL } = await import(library);
const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(path, "utf8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) {
  ICAL.TimezoneService.register(zone);
}
const moment = (time) => (time.isDate ? time.toString() : time.toUnixTime());
const told = (component) => {
  const event = new ICAL.Event(component);
  return [event.uid, moment(event.startDate), moment(event.endDate), event.summary];
};
console.log(JSON.stringify(calendar.getAllSubcomponents("vevent").map(told)));
"#;

fn run(command: &mut Command) -> Option<String> {
    let output = command.output().ok()?;
    if !output.status.success() {
        eprintln!("{}", String::from_utf8_lossy(&output.stderr));
        return None;
    }
    String::from_utf8(output.stdout).ok()
}

fn skipped(what: &str) {
    assert!(std::env::var_os("CI").is_none(), "{what} is missing");
    eprintln!("skipped: {what} is missing; `cargo xtask test` sets it up");
}

fn kept(name: &str) -> std::path::PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, feed("Ronda", &entries())).unwrap();
    path
}

#[test]
fn python_reads_the_same_days_and_hours() {
    let python = std::env::var_os("RONDA_ICALENDAR").unwrap_or_else(|| "python3".into());
    if run(Command::new(&python).args(["-c", "import icalendar"])).is_none() {
        return skipped("a Python with the package icalendar");
    }
    let told = run(Command::new(&python).args(["-c", PYTHON]).arg(kept("feed-python.ics")));
    let told: Value = serde_json::from_str(&told.expect("icalendar reads it")).unwrap();
    assert_eq!(told, expected());
}

#[test]
fn javascript_reads_the_same_days_and_hours() {
    let library = std::env::var_os("RONDA_ICALJS").filter(|_| run(Command::new("node").arg("--version")).is_some());
    let Some(library) = library else {
        return skipped("node with ical.js");
    };
    let script = ["--input-type=module", "-e", NODE, "--"];
    let told = run(Command::new("node")
        .args(script)
        .arg(library)
        .arg(kept("feed-node.ics")));
    let told: Value = serde_json::from_str(&told.expect("ical.js reads it")).unwrap();
    assert_eq!(told, expected());
}

#[test]
fn what_is_called_off_stays_in_the_file_and_says_so_and_what_moved_counts_it() {
    let at = |hour: i64| day("2026-09-04").start().plus_seconds(hour * 3600);
    let visit = |sequence, off| FeedEntry {
        sequence,
        off,
        place: "Portería; preguntar por Caro,\r\nSTATUS:CONFIRMED".into(),
        ..entry("visit-1", When::Hours(at(9), at(13)), "Pasantía")
    };
    let moved = feed("Ronda", &[visit(2, false)]);
    assert!(moved.contains("SEQUENCE:2\r\nSTATUS:CONFIRMED\r\n") && moved.contains("TRANSP:OPAQUE"));
    let off = feed("Ronda", &[visit(3, true)]);
    assert!(
        off.contains("UID:visit-1\r\n") && off.contains("SEQUENCE:3\r\nSTATUS:CANCELLED\r\n"),
        "{off}"
    );
    // Nobody is kept from anything by what is off; and no place becomes a line of its own.
    assert!(
        off.contains("TRANSP:TRANSPARENT") && !off.contains("TRANSP:OPAQUE"),
        "{off}"
    );
    assert_eq!(off.matches("\r\nSTATUS:").count(), 1, "{off}");
    assert!(!feed("Ronda", &entries()[..2]).contains("SEQUENCE"), "a day has none");
}

#[test]
fn an_empty_calendar_is_one() {
    let text = feed("Ronda", &[]);
    let unfolded = unfold(&text);
    let calendar = read_calendar(&unfolded).unwrap();
    assert!(calendar.components.iter().all(|part| part.name != "VEVENT"));
    assert!(!text.contains("VTIMEZONE"));
}

proptest! {
    /// Whatever a cycle is called, the file has its entries and no more, and no line is too long.
    #[test]
    fn no_title_becomes_a_line(titles in proptest::collection::vec("\\PC{0,60}", 1..6), span in 0_i64..40) {
        let first = day("2026-05-04");
        let entries: Vec<FeedEntry> = titles
            .iter()
            .enumerate()
            .map(|(n, title)| {
                let when = When::Days(first, first.plus_days(span));
                entry(&format!("cycle-{n}"), when, &format!("{title}\r\nEND:VEVENT\nBEGIN:VEVENT"))
            })
            .collect();
        let text = feed("Ronda", &entries);
        prop_assert!(text.split("\r\n").all(|line| line.len() <= 75));
        let unfolded = unfold(&text);
        let calendar = read_calendar(&unfolded).unwrap();
        let events = calendar.components.iter().filter(|part| part.name == "VEVENT").count();
        prop_assert_eq!(events, entries.len());
        prop_assert_eq!(text.clone(), feed("Ronda", &entries), "the same entries are the same file");
    }
}
