//! When and where a visit is, by the clock of where the host is.

use jiff::civil::Time;

use crate::check::Wrong;
use crate::convening::Zone;
use crate::text;
use crate::time::{Day, Instant};

/// What the form says.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct ScheduleFields {
    /// The day.
    pub day: String,
    /// From, `09:00`.
    pub starts: String,
    /// To, `13:00`.
    pub ends: String,
    /// Where.
    pub place: String,
}

/// When and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitSchedule {
    /// From.
    pub starts_at: Instant,
    /// To.
    pub ends_at: Instant,
    /// Where.
    pub place: String,
}

impl VisitSchedule {
    /// Checks what the form says. A visit that was may be told afterwards, up to a month.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &ScheduleFields, zone: Zone, today: Day) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let day = fields.day.trim().parse::<Day>().ok();
        wrong.unless(day.is_some(), "day", "wrong-day");
        if let Some(day) = day {
            let days = day.days_since(today);
            wrong.unless((-31..=366).contains(&days), "day", "wrong-visit-day");
        }
        let mut time = |field: &'static str, typed: &str| {
            let time = read(typed);
            wrong.unless(time.is_some(), field, "wrong-visit-time");
            time
        };
        let (starts, ends) = (time("starts", &fields.starts), time("ends", &fields.ends));
        let place = text::line(&fields.place, 200);
        wrong.unless(!place.is_empty(), "place", "wrong-visit-place");
        let (Some(day), Some(starts), Some(ends)) = (day, starts, ends) else {
            return Err(wrong);
        };
        wrong.unless(starts < ends, "ends", "wrong-visit-ends");
        match (zone.moment(day, starts), zone.moment(day, ends)) {
            (Some(starts_at), Some(ends_at)) => wrong.or(Self {
                starts_at,
                ends_at,
                place,
            }),
            // The hour that is left out as the clocks go forward.
            _ => {
                wrong.add("starts", "wrong-visit-time");
                Err(wrong)
            }
        }
    }
}

/// `9:00` or `09:00`, as people type it and time fields send it.
fn read(typed: &str) -> Option<Time> {
    let (hour, minute) = typed.trim().split_once(':')?;
    let (hour, minute) = (hour.parse::<i8>().ok()?, minute.get(..2)?.parse::<i8>().ok()?);
    Time::new(hour, minute, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(change: impl FnOnce(&mut ScheduleFields)) -> Result<VisitSchedule, Wrong> {
        let mut fields = ScheduleFields {
            day: "2026-06-17".to_owned(),
            starts: "9:00".to_owned(),
            ends: "13:00".to_owned(),
            place: "Portería".to_owned(),
        };
        change(&mut fields);
        VisitSchedule::check(&fields, Zone::Santiago, "2026-06-01".parse().unwrap())
    }

    #[test]
    fn a_visit_has_a_day_a_beginning_an_end_and_a_place() {
        let kept = check(|_| ()).unwrap();
        assert_eq!(kept.ends_at.seconds_since(kept.starts_at), 4 * 3600);
        for (field, wrong) in [
            ("day", check(|f| f.day = "mañana".to_owned())),
            ("day", check(|f| f.day = "2029-06-17".to_owned())),
            ("day", check(|f| f.day = "2026-04-17".to_owned())),
            ("starts", check(|f| f.starts = "temprano".to_owned())),
            ("ends", check(|f| f.ends = "25:00".to_owned())),
            ("ends", check(|f| f.ends = "9:00".to_owned())),
            ("place", check(|f| f.place = " ".to_owned())),
            // On this night the clocks go forward at midnight.
            (
                "starts",
                check(|f| (f.day, f.starts) = ("2026-09-06".to_owned(), "00:30".to_owned())),
            ),
        ] {
            assert!(wrong.unwrap_err().of(field).is_some(), "{field}");
        }
    }
}
