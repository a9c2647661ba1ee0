//! Real time on the horizontal axis: days, months, years, so that holidays are seen as what they are.

use i18n::Lang;
use jiff::civil::{Date, date};

use crate::text::width;

/// Days since a day long ago, for scales.
pub(crate) fn days(day: Date) -> f64 {
    // A civil date's whole days are far inside a double's exact range.
    #[allow(clippy::cast_precision_loss)]
    let seconds = day.duration_since(date(2000, 1, 1)).as_secs() as f64;
    seconds / 86_400.0
}

/// A named place on the time axis.
#[derive(Debug, PartialEq)]
pub(crate) struct Tick {
    pub day: f64,
    /// Empty for a tick without a name.
    pub name: String,
}

/// The months (or years) between two days, as many as can be named: `room` pixels for all of them.
pub(crate) fn ticks(first: Date, last: Date, room: f64, lang: Lang) -> Vec<Tick> {
    let months = months_between(first, last);
    let many = months > 14;
    let name_width = width(&name(first, many, lang), 12.0).max(24.0) + 10.0;
    for step in [1_i32, 2, 3, 6, 12, 24, 60, 120, 600] {
        let count = f64::from(months / step + 1);
        if count * name_width <= room {
            return every(first, last, step, many, lang);
        }
    }
    Vec::new()
}

/// Each month gets a tick while they are few; the name is on every `step`-th.
fn every(first: Date, last: Date, step: i32, many: bool, lang: Lang) -> Vec<Tick> {
    let mut found = Vec::new();
    let mut month = month_start(first);
    let years = step >= 12;
    let (mut k, mut said) = (0, None);
    while month <= last {
        let named = if years {
            month.month() == 1 && i32::from(month.year()) % (step / 12) == 0
        } else {
            k % step == 0
        };
        let shown = match (named, years) {
            (true, true) => month.year().to_string(),
            (true, false) => {
                // Where more than one school year is shown, each year is said once.
                let new = many && said != Some(month.year());
                said = Some(month.year());
                name(month, new, lang)
            }
            (false, _) => String::new(),
        };
        if named || !many {
            found.push(Tick {
                day: days(month),
                name: shown,
            });
        }
        let Some(next) = next_month(month) else { break };
        month = next;
        k += 1;
    }
    found
}

/// `mar`, or `mar 2025`.
fn name(month: Date, many: bool, lang: Lang) -> String {
    let short = lang.month_short(month);
    if many {
        format!("{short} {}", month.year())
    } else {
        short
    }
}

fn months_between(first: Date, last: Date) -> i32 {
    (i32::from(last.year()) - i32::from(first.year())) * 12 + i32::from(last.month()) - i32::from(first.month())
}

fn month_start(day: Date) -> Date {
    Date::new(day.year(), day.month(), 1).unwrap_or(day)
}

fn next_month(month: Date) -> Option<Date> {
    match month.month() {
        12 => Date::new(month.year().checked_add(1)?, 1, 1).ok(),
        m => Date::new(month.year(), m + 1, 1).ok(),
    }
}

/// Why a school measures nothing for a while, as far as the calendar tells: the key of its name.
pub(crate) fn silence(from: Date, to: Date, yearly: bool) -> &'static str {
    let middle = f64::midpoint(days(from), days(to));
    let year = to.year();
    let within = |a: (i8, i8), b: (i8, i8)| {
        let day = |(m, d): (i8, i8)| Date::new(year, m, d).map_or(f64::NAN, days);
        day(a) <= middle && middle <= day(b)
    };
    match () {
        () if yearly || days(to) - days(from) > 150.0 => "figure-silence",
        () if within((6, 15), (7, 31)) => "figure-silence-winter",
        () if within((9, 13), (9, 23)) => "figure-silence-september",
        () if within((1, 1), (3, 8)) => "figure-silence-summer",
        () => "figure-silence",
    }
}
