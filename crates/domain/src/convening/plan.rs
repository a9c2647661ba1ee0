//! A convening as somebody plans it: what it is, how people come together, when and where.

use super::zone::Zone;
use crate::check::Wrong;
use crate::text;
use crate::time::{Day, Instant};
use crate::word::words;

words! {
    /// What it is.
    ConveningKind {
        /// Many listen and ask; open to people from outside.
        Seminar = "seminar",
        /// The network learns together and leaves with commitments.
        LearningSession = "learning-session",
        /// A team, or several, with the hub.
        TeamMeeting = "team-meeting",
        /// Some go to see others' liceo.
        Visit = "visit",
    }
}

words! {
    /// How people come together.
    Mode {
        /// By a link.
        Online = "online",
        /// At a place.
        InPerson = "in-person",
        /// Some here, some by the link.
        Hybrid = "hybrid",
    }
}

impl Mode {
    /// Whether anybody comes by a link.
    #[must_use]
    pub const fn has_link(self) -> bool {
        !matches!(self, Self::InPerson)
    }

    /// Whether anybody comes to a place.
    #[must_use]
    pub const fn has_place(self) -> bool {
        !matches!(self, Self::Online)
    }
}

/// What a convening's form sends.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct ConveningFields {
    /// Its kind.
    pub kind: String,
    /// How.
    pub mode: String,
    /// Its name.
    pub name: String,
    /// What for, in a paragraph.
    pub about: String,
    /// Its zone; empty means continental Chile.
    pub zone: String,
    /// First day.
    pub starts_on: String,
    /// From, `09:00`.
    pub starts_at: String,
    /// Last day; empty means the first.
    pub ends_on: String,
    /// To, `17:30`.
    pub ends_at: String,
    /// The video service's address.
    pub link: String,
    /// Where.
    pub place: String,
    /// How many have a place; empty means as many as come.
    pub capacity: String,
    /// How many may join by the link; empty means as many as come.
    pub online_capacity: String,
}

/// A checked convening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConveningPlan {
    /// Its kind.
    pub kind: ConveningKind,
    /// How.
    pub mode: Mode,
    /// Its name.
    pub name: String,
    /// What for.
    pub about: String,
    /// Its zone.
    pub zone: Zone,
    /// From.
    pub starts: Instant,
    /// To.
    pub ends: Instant,
    /// The video service's address.
    pub link: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// How many have a place.
    pub capacity: Option<u32>,
    /// How many may join by the link.
    pub online_capacity: Option<u32>,
}

/// Days that a convening may last: what is longer is several.
const LONGEST: i64 = 7;

/// More places than this is a slip of the finger.
const MOST: u32 = 5000;

impl ConveningPlan {
    /// Checks what the form says.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &ConveningFields) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let kind = choice(&mut wrong, "kind", &fields.kind);
        let mode: Option<Mode> = choice(&mut wrong, "mode", &fields.mode);
        let zone = match fields.zone.trim() {
            "" => Some(Zone::Santiago),
            typed => choice(&mut wrong, "zone", typed),
        };
        let name = text::line(&fields.name, 120);
        wrong.unless(!name.is_empty(), "name", "wrong-convening-name");
        let (starts, ends) = times(&mut wrong, fields, zone.unwrap_or(Zone::Santiago));
        let link = link(&mut wrong, &fields.link);
        let place = text::some_line(&fields.place, 200);
        if let Some(mode) = mode {
            wrong.unless(!mode.has_place() || place.is_some(), "place", "wrong-convening-place");
            // The link may follow later (services make it on the day), but online and with nothing said nobody finds in.
            wrong.unless(mode != Mode::Online || link.is_some(), "link", "wrong-convening-link");
        }
        let capacity = count(&mut wrong, "capacity", &fields.capacity);
        let online_capacity = count(&mut wrong, "online_capacity", &fields.online_capacity);
        match (kind, mode, zone, starts, ends) {
            (Some(kind), Some(mode), Some(zone), Some(starts), Some(ends)) => wrong.or(Self {
                kind,
                mode,
                name,
                about: text::prose(&fields.about, 4000),
                zone,
                starts,
                ends,
                link: link.filter(|_| mode.has_link()),
                place: place.filter(|_| mode.has_place()),
                capacity: capacity.filter(|_| mode.has_place()),
                online_capacity: online_capacity.filter(|_| mode.has_link()),
            }),
            _ => Err(wrong),
        }
    }
}

/// From and to as moments, where both can be read and stand in order.
fn times(wrong: &mut Wrong, fields: &ConveningFields, zone: Zone) -> (Option<Instant>, Option<Instant>) {
    let last = match fields.ends_on.trim() {
        "" => &fields.starts_on,
        _ => &fields.ends_on,
    };
    let starts = moment(
        wrong,
        zone,
        ("starts_on", &fields.starts_on),
        ("starts_at", &fields.starts_at),
    );
    let ends = moment(wrong, zone, ("ends_on", last), ("ends_at", &fields.ends_at));
    if let (Some(starts), Some(ends)) = (starts, ends) {
        let seconds = ends.seconds_since(starts);
        wrong.unless(seconds > 0, "ends_at", "wrong-ends-before-start");
        wrong.unless(seconds <= LONGEST * 86_400, "ends_on", "wrong-convening-too-long");
    }
    (starts, ends)
}

/// A day and a time of the form as a moment.
pub(super) fn moment(
    wrong: &mut Wrong,
    zone: Zone,
    (day_field, day): (&'static str, &str),
    (time_field, time): (&'static str, &str),
) -> Option<Instant> {
    let day = day.trim().parse::<Day>();
    wrong.unless(day.is_ok(), day_field, "wrong-day");
    let time = self::time(time);
    wrong.unless(time.is_some(), time_field, "wrong-time");
    let (day, time) = (day.ok()?, time?);
    let moment = zone.moment(day, time);
    // On the night when the clocks go forward an hour is missing.
    wrong.unless(moment.is_some(), time_field, "wrong-time-left-out");
    moment
}

/// `9:00` or `09:00`, as people type it and time fields send it.
fn time(typed: &str) -> Option<jiff::civil::Time> {
    let (hour, minute) = typed.trim().split_once(':')?;
    let (hour, minute) = (hour.parse::<i8>().ok()?, minute.get(..2)?.parse::<i8>().ok()?);
    jiff::civil::Time::new(hour, minute, 0, 0).ok()
}

/// A web address, if one was typed. Only https: it is opened by hundreds of phones.
fn link(wrong: &mut Wrong, typed: &str) -> Option<String> {
    let link = text::some_line(typed, 500)?;
    let host = link
        .strip_prefix("https://")
        .and_then(|rest| rest.split(['/', '?', '#']).next());
    let sound =
        host.is_some_and(|host| host.contains('.') && !host.contains('@')) && !link.contains([' ', '"', '<', '>']);
    wrong.unless(sound, "link", "wrong-link");
    Some(link)
}

fn count(wrong: &mut Wrong, field: &'static str, typed: &str) -> Option<u32> {
    match typed.trim() {
        "" => None,
        typed => typed.parse().ok().filter(|n| (1..=MOST).contains(n)).or_else(|| {
            wrong.add(field, "wrong-capacity");
            None
        }),
    }
}

/// A word of a list.
pub(super) fn choice<W: std::str::FromStr>(wrong: &mut Wrong, field: &'static str, typed: &str) -> Option<W> {
    let word = typed.trim().parse().ok();
    wrong.unless(word.is_some(), field, "wrong-choice");
    word
}
