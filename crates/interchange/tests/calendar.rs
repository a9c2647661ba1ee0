//! Calendar files, read by others: the crate `icalendar`, the package of the same name for Python, and `ical.js`.
//!
//! The latter two are set up by `cargo xtask test`, which names them by `RONDA_ICALENDAR` (a Python that has it) and
//! `RONDA_ICALJS` (its file). Where they are missing, the test says so and skips; with `CI=true` it fails.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use domain::convening::Zone;
use domain::id::ConveningId;
use domain::time::{Day, Instant};
use icalendar::parser::{read_calendar, unfold};
use interchange::calendar::{Appointment, Mailbox, Method, file};
use jiff::civil::time;
use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

fn mailbox(name: &str, mail: &str) -> Mailbox {
    Mailbox {
        name: name.into(),
        mail: mail.into(),
    }
}

fn at(zone: Zone, day: &str, hour: i8) -> Instant {
    zone.moment(day.parse::<Day>().unwrap(), time(hour, 30, 0, 0)).unwrap()
}

fn session(zone: Zone, day: &str) -> Appointment {
    Appointment {
        id: ConveningId(Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_0000_0001)),
        sequence: 0,
        made_at: Instant::from_micros(1_775_000_000_000_000),
        zone,
        starts: at(zone, day, 9),
        ends: at(zone, day, 17),
        title: "Sesión de aprendizaje 3: leer, escribir y «conversar»; con invitadas".into(),
        about: "Traigan su gráfico.\nAlmuerzo incluido; avisen si comen sin gluten, por favor. C:\\nada".into(),
        place: Some("Liceo de Prueba, Av. Los Álamos 123, Talca".into()),
        link: Some("https://video.example.cl/sala/3?a=1&b=2".into()),
        organizer: mailbox("Equipo central: red \"Ronda\"", "red@example.cl"),
        guests: vec![mailbox("Díaz, Beto", "beto@example.cl")],
        alarms: vec![1440, 60],
    }
}

/// An invitation, a change to after the clocks have changed, and its cancellation; in every zone.
fn story() -> Vec<(Appointment, Method)> {
    let changes = [
        ("2026-04-02", "2026-04-09"),
        ("2026-09-03", "2026-09-08"),
        ("2025-03-19", "2025-03-21"),
    ];
    let mut files = Vec::new();
    for zone in Zone::ALL {
        for (before, after) in changes {
            let first = session(*zone, before);
            let moved = Appointment {
                sequence: 1,
                ..session(*zone, after)
            };
            let off = Appointment {
                sequence: 2,
                ..moved.clone()
            };
            files.push((first, Method::Request));
            files.push((moved, Method::Request));
            files.push((off, Method::Cancel));
        }
    }
    // Across the night on which an hour comes twice.
    let mut night = session(Zone::Santiago, "2026-04-04");
    night.starts = at(Zone::Santiago, "2026-04-04", 20);
    night.ends = at(Zone::Santiago, "2026-04-05", 8);
    files.push((night, Method::Publish));
    files
}

/// What every reader should find.
fn expected((one, method): &(Appointment, Method)) -> Value {
    let cancelled = *method == Method::Cancel;
    let guests: Vec<&str> = one.guests.iter().map(|guest| guest.mail.as_str()).collect();
    let alarms: Vec<i64> = one.alarms.iter().map(|minutes| -60 * i64::from(*minutes)).collect();
    json!({
        "method": match method { Method::Publish => "PUBLISH", Method::Request => "REQUEST", Method::Cancel => "CANCEL" },
        "uid": one.id.to_string(),
        "sequence": one.sequence,
        "status": if cancelled { "CANCELLED" } else { "CONFIRMED" },
        "starts": one.starts.micros() / 1_000_000,
        "ends": one.ends.micros() / 1_000_000,
        "stamp": one.made_at.micros() / 1_000_000,
        "summary": one.title,
        "description": one.about,
        "location": one.place,
        "url": one.link,
        "organizer": [one.organizer.mail, one.organizer.name.replace('"', "'")],
        "guests": if *method == Method::Publish { json!([]) } else { json!(guests) },
        "alarms": if cancelled { json!([]) } else { json!(alarms) },
    })
}

/// The zones are given names that no database knows: so a reader can only take what the file says.
fn unnamed(file: &str) -> String {
    let renamed = |file: String, zone: &Zone| file.replace(&format!("TZID:{zone}"), &format!("TZID:X-{zone}"));
    let defined = Zone::ALL.iter().fold(file.to_owned(), renamed);
    defined
        .replace("TZID=America/", "TZID=X-America/")
        .replace("TZID=Pacific/", "TZID=X-Pacific/")
}

const PYTHON: &str = r#"
import json, sys
from icalendar import Calendar

def told(text):
    calendar = Calendar.from_ical(text)
    assert not calendar.errors, calendar.errors
    (event,) = calendar.walk("VEVENT")
    assert not event.errors, event.errors
    zones = {str(z["TZID"]): z.to_tz(lookup_tzid=False) for z in calendar.walk("VTIMEZONE")}
    def moment(name):
        value = event[name]
        at = value.dt.replace(tzinfo=None)
        return int(at.replace(tzinfo=zones[value.params["TZID"]]).timestamp())
    guests = event.get("ATTENDEE", [])
    guests = guests if isinstance(guests, list) else [guests]
    return {
        "method": str(calendar["METHOD"]), "uid": str(event["UID"]), "sequence": int(event["SEQUENCE"]),
        "status": str(event["STATUS"]), "starts": moment("DTSTART"), "ends": moment("DTEND"),
        "stamp": int(event["DTSTAMP"].dt.timestamp()), "summary": str(event["SUMMARY"]),
        "description": str(event["DESCRIPTION"]), "location": str(event["LOCATION"]), "url": str(event["URL"]),
        "organizer": [str(event["ORGANIZER"]).removeprefix("mailto:"), str(event["ORGANIZER"].params["CN"])],
        "guests": [str(g).removeprefix("mailto:") for g in guests],
        "alarms": [int(a["TRIGGER"].dt.total_seconds()) for a in event.walk("VALARM")],
    }

print(json.dumps([told(text) for text in json.load(open(sys.argv[1], encoding="utf-8"))]))
"#;

const NODE: &str = r#"
import fs from "node:fs";
const [library, path] = process.argv.slice(-2);
const { default: ICAL } = await import(library);

function told(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.reset();
    ICAL.TimezoneService.register(zone);
  }
  const component = calendar.getFirstSubcomponent("vevent");
  const event = new ICAL.Event(component);
  const organizer = component.getFirstProperty("organizer");
  const mail = (property) => property.getFirstValue().replace(/^mailto:/, "");
  return {
    method: calendar.getFirstPropertyValue("method"), uid: event.uid, sequence: event.sequence,
    status: component.getFirstPropertyValue("status"),
    starts: event.startDate.toUnixTime(), ends: event.endDate.toUnixTime(),
    stamp: component.getFirstPropertyValue("dtstamp").toUnixTime(),
    summary: event.summary, description: event.description, location: event.location,
    url: component.getFirstPropertyValue("url"),
    organizer: [mail(organizer), organizer.getParameter("cn")],
    guests: component.getAllProperties("attendee").map(mail),
    alarms: component.getAllSubcomponents("valarm").map((a) => a.getFirstPropertyValue("trigger").toSeconds()),
  };
}

console.log(JSON.stringify(JSON.parse(fs.readFileSync(path, "utf8")).map(told)));
"#;

fn run(command: &mut Command) -> Option<String> {
    let output = command.output().ok()?;
    if output.status.success() {
        return Some(String::from_utf8(output.stdout).unwrap());
    }
    println!("{}", String::from_utf8_lossy(&output.stderr));
    None
}

fn skipped(what: &str) {
    let promised = std::env::var("CI").is_ok_and(|ci| ci == "true" || ci == "1");
    assert!(!promised, "{what} is missing (and CI=true allows no skipping)");
    // Straight to stderr: what is printed in a passing test is swallowed.
    let _ = writeln!(
        std::io::stderr(),
        "skipped: {what} is missing; `cargo xtask test` sets it up"
    );
}

/// The files of the story as a reader gets them, in a file of their own.
fn kept(name: &str) -> std::path::PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let files: Vec<String> = story()
        .iter()
        .map(|(one, method)| unnamed(&file(one, *method)))
        .collect();
    std::fs::write(&path, json!(files).to_string()).unwrap();
    path
}

fn compare(told: &str) {
    let told: Vec<Value> = serde_json::from_str(told).unwrap();
    let story = story();
    assert_eq!(told.len(), story.len());
    for (told, one) in told.iter().zip(&story) {
        assert_eq!(told, &expected(one));
    }
}

#[test]
fn python_reads_the_same_appointments() {
    let python = std::env::var_os("RONDA_ICALENDAR").unwrap_or_else(|| "python3".into());
    if run(Command::new(&python).args(["-c", "import icalendar"])).is_none() {
        return skipped("a Python with the package icalendar");
    }
    let told = run(Command::new(&python).args(["-c", PYTHON]).arg(kept("python.json")));
    compare(&told.expect("icalendar reads every file that we write"));
}

#[test]
fn javascript_reads_the_same_appointments() {
    let library = std::env::var_os("RONDA_ICALJS").filter(|_| run(Command::new("node").arg("--version")).is_some());
    let Some(library) = library else {
        return skipped("node with ical.js");
    };
    let script = ["--input-type=module", "-e", NODE, "--"];
    let told = run(Command::new("node").args(script).arg(library).arg(kept("node.json")));
    compare(&told.expect("ical.js reads every file that we write"));
}

#[test]
fn a_change_keeps_its_name_and_a_cancellation_too() {
    let first = session(Zone::Santiago, "2026-04-02");
    let uid = format!("UID:{}\r\n", first.id);
    for method in [Method::Publish, Method::Request, Method::Cancel] {
        let text = file(&first, method);
        assert!(text.contains(&uid));
        assert_eq!(text, file(&first, method), "the same appointment is the same file");
        assert_eq!(text.contains("STATUS:CANCELLED"), method == Method::Cancel);
        assert_eq!(text.contains("ATTENDEE"), method != Method::Publish);
        assert_eq!(text.contains("VALARM"), method != Method::Cancel);
    }
}

fn typed() -> impl Strategy<Value = String> {
    // What people type, with everything that a format could stumble over.
    prop::collection::vec(
        prop_oneof![
            Just("\n".to_owned()),
            Just("\\n".to_owned()),
            Just("\\".to_owned()),
            Just("END:VEVENT".to_owned()),
            "[ -~áéíóúñÑ¿¡«»;,:\"\\\\]{1,30}",
            "\\PC{1,12}",
        ],
        1..8,
    )
    .prop_map(|parts| parts.concat().trim().to_owned())
    .prop_filter("something", |text| !text.is_empty())
}

proptest! {
    /// Whatever people type comes back as it was, and nothing of it becomes a line of its own.
    #[test]
    fn texts_come_back(title in typed(), about in typed(), place in typed(), name in typed(), minutes in 1_u32..10_000) {
        let one = Appointment {
            title: title.replace('\n', " "),
            about,
            place: Some(place),
            organizer: mailbox(&name, "red@example.cl"),
            alarms: vec![minutes],
            ..session(Zone::Santiago, "2026-06-01")
        };
        let text = file(&one, Method::Request);
        prop_assert!(text.split("\r\n").all(|line| line.len() <= 75));
        let unfolded = unfold(&text);
        let read = read_calendar(&unfolded).unwrap();
        let event = read.components.iter().find(|part| part.name == "VEVENT").unwrap();
        let value = |name: &str| {
            let found = event.properties.iter().find(|property| property.name == name);
            found.map(|property| property.val.to_string())
        };
        prop_assert_eq!(value("SUMMARY"), Some(one.title.clone()));
        prop_assert_eq!(value("DESCRIPTION"), Some(one.about.clone()));
        prop_assert_eq!(value("LOCATION"), one.place.clone());
        prop_assert_eq!(read.components.len(), 2);
        prop_assert_eq!(event.components.len(), 1);
    }
}
