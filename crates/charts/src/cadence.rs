//! How often a measure is taken: what a point is called, and how long a silence is still normal.

use i18n::{Gender, Lang};
use jiff::civil::Date;

use crate::time::days;

/// How often a point is due.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cadence {
    /// Every school week.
    Weekly,
    /// Every month.
    Monthly,
    /// Twice a school year.
    Semester,
    /// Once a school year.
    Yearly,
    /// No fixed rhythm: the series' own usual distance counts.
    Irregular,
}

impl Cadence {
    /// The usual days from one point to the next.
    pub(crate) fn step(self, dates: &[Date]) -> f64 {
        match self {
            Self::Weekly => 7.0,
            Self::Monthly => 30.4,
            Self::Semester => 182.6,
            Self::Yearly => 365.25,
            Self::Irregular => usual(dates),
        }
    }

    /// Whether two dates are so far apart that a line between them would invent what was between.
    pub(crate) fn parts(self, from: Date, to: Date, step: f64) -> bool {
        let slack = match self {
            // A week that moves by some days is still the next week; half a semester is not.
            Self::Weekly => 1.6,
            Self::Monthly | Self::Yearly => 1.5,
            Self::Semester => 1.4,
            Self::Irregular => 3.0,
        };
        days(to) - days(from) > step * slack
    }

    /// The last part of the message keys about this cadence.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Weekly => "week",
            Self::Monthly => "month",
            Self::Semester => "semester",
            Self::Yearly => "year",
            Self::Irregular => "point",
        }
    }

    /// `diez semanas`, in words while small.
    pub(crate) fn count(self, n: usize, lang: Lang) -> String {
        self.counted(&format!("figure-count-{}", self.word()), n, lang)
    }

    /// `diez semanas seguidas`.
    pub(crate) fn in_a_row(self, n: usize, lang: Lang) -> String {
        self.counted(&format!("figure-run-{}", self.word()), n, lang)
    }

    /// `diez seguidas`, where room is short.
    pub(crate) fn in_a_row_short(self, n: usize, lang: Lang) -> String {
        self.counted(&format!("figure-run-short-{}", self.word()), n, lang)
    }

    fn counted(self, key: &str, n: usize, lang: Lang) -> String {
        let gender = if self == Self::Weekly {
            Gender::Feminine
        } else {
            Gender::Masculine
        };
        lang.with(key, &[("n", n.into()), ("words", lang.count_of(n, gender).into())])
    }

    /// How a point of the series is dated: `8 de junio`, `junio de 2026`, `2024`; a day of another year than the newest
    /// point's says which one.
    pub(crate) fn dated(self, date: Date, newest: Option<Date>, lang: Lang) -> String {
        match self {
            Self::Weekly | Self::Irregular if is_older(date, newest) => lang.day_long(date),
            Self::Weekly | Self::Irregular => lang.day(date),
            Self::Monthly | Self::Semester => lang.with(
                "figure-month-year",
                &[
                    ("month", lang.month(date).into()),
                    ("year", date.year().to_string().into()),
                ],
            ),
            Self::Yearly => date.year().to_string(),
        }
    }

    /// The same, short, for titles and tables: `8 jun`, `jun 2026`, `2024`.
    pub(crate) fn dated_short(self, date: Date, newest: Option<Date>, lang: Lang) -> String {
        match self {
            Self::Weekly | Self::Irregular if is_older(date, newest) => {
                format!("{} {}", lang.day_short(date), date.year())
            }
            Self::Weekly | Self::Irregular => lang.day_short(date),
            Self::Monthly | Self::Semester => format!("{} {}", lang.month_short(date), date.year()),
            Self::Yearly => date.year().to_string(),
        }
    }

    /// The same as an answer to *when*: `el 8 de junio`, `en junio de 2026`.
    pub(crate) fn when(self, date: Date, newest: Option<Date>, lang: Lang) -> String {
        self.said(date, newest, "figure-when-day", "figure-when-month", lang)
    }

    /// The same after *since* and *until*: `el 8 de junio`, `junio de 2026`.
    pub(crate) fn since(self, date: Date, newest: Option<Date>, lang: Lang) -> String {
        self.said(date, newest, "figure-since-day", "figure-since-month", lang)
    }

    /// The same after *near*: `del 8 de junio`, `de junio de 2026`.
    pub(crate) fn near(self, date: Date, newest: Option<Date>, lang: Lang) -> String {
        self.said(date, newest, "figure-near-day", "figure-near-month", lang)
    }

    /// Spanish gives a day its article, and a month none.
    fn said(self, date: Date, newest: Option<Date>, day: &str, month: &str, lang: Lang) -> String {
        let key = if matches!(self, Self::Weekly | Self::Irregular) {
            day
        } else {
            month
        };
        lang.with(key, &[("date", self.dated(date, newest, lang).into())])
    }
}

fn is_older(date: Date, newest: Option<Date>) -> bool {
    newest.is_some_and(|newest| newest.year() != date.year())
}

/// The middle distance between neighbours; a week where there are none.
fn usual(dates: &[Date]) -> f64 {
    let mut gaps: Vec<f64> = dates
        .windows(2)
        .map(|w| days(w[1]) - days(w[0]))
        .filter(|g| *g > 0.0)
        .collect();
    gaps.sort_by(f64::total_cmp);
    gaps.get(gaps.len() / 2).copied().unwrap_or(7.0)
}
