//! Legal holidays of Chile, computed for any year. Only those that hold in the whole country: Arica's 7 June (Ley 20.663) and
//! Chillán's 20 August (Ley 20.768) are written down as breaks where they hold.

use std::sync::LazyLock;

use crate::time::Day;
use crate::word::words;

words! {
    /// A legal holiday.
    Holiday {
        /// 1 January (Ley 2.977).
        NewYear = "new-year",
        /// 2 January where it is a Monday (Ley 20.983).
        SecondOfJanuary = "second-of-january",
        /// Viernes Santo.
        GoodFriday = "good-friday",
        /// Sábado Santo.
        HolySaturday = "holy-saturday",
        /// 1 May (Código del Trabajo, art. 35).
        Labour = "labour",
        /// 21 May (Ley 2.977).
        Navy = "navy",
        /// The winter solstice (Ley 21.357).
        IndigenousPeoples = "indigenous-peoples",
        /// 29 June, moved to a Monday (Ley 19.668).
        PeterAndPaul = "peter-and-paul",
        /// 16 July (Ley 20.148).
        Carmen = "carmen",
        /// 15 August (Ley 2.977).
        Assumption = "assumption",
        /// 17 or 20 September between the national days and a weekend (Ley 20.215, Ley 20.983).
        NationalBridge = "national-bridge",
        /// 18 September (Ley 2.977).
        Independence = "independence",
        /// 19 September (Ley 2.977).
        Army = "army",
        /// 12 October, moved to a Monday (Ley 19.668).
        TwoWorlds = "two-worlds",
        /// 31 October, moved to a Friday (Ley 20.299).
        Reformation = "reformation",
        /// 1 November (Ley 2.977).
        AllSaints = "all-saints",
        /// 8 December (Ley 2.977).
        Immaculate = "immaculate",
        /// 25 December (Ley 2.977).
        Christmas = "christmas",
    }
}

impl Holiday {
    /// The holiday on a day, if it is one.
    #[must_use]
    pub fn on(day: Day) -> Option<Self> {
        let at = |list: &[(Day, Self)]| list.iter().find(|(on, _)| *on == day).map(|(_, holiday)| *holiday);
        match KEPT.get(usize::try_from(i32::from(day.year()) - i32::from(FIRST_KEPT)).unwrap_or(usize::MAX)) {
            Some(list) => at(list),
            None => at(&holidays(day.year())),
        }
    }
}

/// Years whose holidays are computed once: the ones in which a network works.
const FIRST_KEPT: i16 = 2018;
const LAST_KEPT: i16 = 2045;

static KEPT: LazyLock<Vec<Vec<(Day, Holiday)>>> = LazyLock::new(|| (FIRST_KEPT..=LAST_KEPT).map(holidays).collect());
static KEPT_WEEKDAYS: LazyLock<Vec<Vec<Day>>> = LazyLock::new(|| (FIRST_KEPT..=LAST_KEPT).map(on_weekdays).collect());

/// The holidays of a year that fall on a weekday.
pub(super) fn weekday_holidays(year: i16) -> std::borrow::Cow<'static, [Day]> {
    match KEPT_WEEKDAYS.get(usize::try_from(i32::from(year) - i32::from(FIRST_KEPT)).unwrap_or(usize::MAX)) {
        Some(list) => list.as_slice().into(),
        None => on_weekdays(year).into(),
    }
}

fn on_weekdays(year: i16) -> Vec<Day> {
    let mut days: Vec<Day> = holidays(year).into_iter().map(|(day, _)| day).collect();
    days.retain(|day| weekday(*day) < 5);
    // Two on one day are one day off.
    days.dedup();
    days
}

/// The legal holidays of a year, in their order.
#[must_use]
pub fn holidays(year: i16) -> Vec<(Day, Holiday)> {
    use Holiday as H;
    let day = |month, day| Day::new(year, month, day);
    let sunday = easter(year);
    let all = [
        (day(1, 1), H::NewYear),
        (day(1, 2).filter(|day| weekday(*day) == 0), H::SecondOfJanuary),
        (sunday.map(|day| day.plus_days(-2)), H::GoodFriday),
        (sunday.map(|day| day.plus_days(-1)), H::HolySaturday),
        (day(5, 1), H::Labour),
        (day(5, 21), H::Navy),
        (solstice(year), H::IndigenousPeoples),
        (day(6, 29).map(to_monday), H::PeterAndPaul),
        (day(7, 16), H::Carmen),
        (day(8, 15), H::Assumption),
        (bridge(year), H::NationalBridge),
        (day(9, 18), H::Independence),
        (day(9, 19), H::Army),
        (day(10, 12).map(to_monday), H::TwoWorlds),
        (day(10, 31).map(to_friday), H::Reformation),
        (day(11, 1), H::AllSaints),
        (day(12, 8), H::Immaculate),
        (day(12, 25), H::Christmas),
    ];
    let mut found: Vec<(Day, Holiday)> = all
        .into_iter()
        .filter_map(|(day, holiday)| Some((day?, holiday)))
        .collect();
    found.sort();
    found
}

/// Monday is 0.
fn weekday(day: Day) -> i8 {
    day.0.weekday().to_monday_zero_offset()
}

/// Ley 19.668: from Tuesday, Wednesday or Thursday to the Monday before, from Friday to the Monday after.
fn to_monday(day: Day) -> Day {
    match weekday(day) {
        at @ 1..=3 => day.plus_days(-i64::from(at)),
        4 => day.plus_days(3),
        _ => day,
    }
}

/// Ley 20.299: from Tuesday to the Friday before, from Wednesday to the Friday after.
fn to_friday(day: Day) -> Day {
    match weekday(day) {
        1 => day.plus_days(-4),
        2 => day.plus_days(2),
        _ => day,
    }
}

/// Ley 20.215: Monday 17 where 18 and 19 September are Tuesday and Wednesday, Friday 20 where they are Wednesday and
/// Thursday. Ley 20.983: Friday 17 where they are Saturday and Sunday.
fn bridge(year: i16) -> Option<Day> {
    let eighteenth = Day::new(year, 9, 18)?;
    match weekday(eighteenth) {
        1 | 5 => Some(eighteenth.plus_days(-1)),
        2 => Some(eighteenth.plus_days(2)),
        _ => None,
    }
}

/// The day of the June solstice in Chile, as decreed (2021, by the law itself) or as it falls; 2021 to 2035.
const SOLSTICE_FROM: i16 = 2021;
const SOLSTICE: [i8; 15] = [21, 21, 21, 20, 20, 21, 21, 20, 20, 21, 21, 20, 20, 21, 21];

fn solstice(year: i16) -> Option<Day> {
    let at = usize::try_from(i32::from(year) - i32::from(SOLSTICE_FROM)).ok()?;
    // Past the table the pattern of four years goes on until 2100.
    let day = SOLSTICE
        .get(at)
        .copied()
        .unwrap_or(if year.rem_euclid(4) < 2 { 20 } else { 21 });
    Day::new(year, 6, day)
}

/// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher's algorithm).
#[must_use]
pub fn easter(year: i16) -> Option<Day> {
    let year_ = i32::from(year);
    let (a, b, c) = (year_.rem_euclid(19), year_.div_euclid(100), year_.rem_euclid(100));
    let (d, e) = (b / 4, b % 4);
    let g = (b - (b + 8) / 25 + 1) / 3;
    let h = (19 * a + b - d - g + 15).rem_euclid(30);
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k).rem_euclid(7);
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    Day::new(year, i8::try_from(n / 31).ok()?, i8::try_from(n % 31 + 1).ok()?)
}
