//! Dates as a person writes them. The patterns and the names live in `basics.ftl`.
//! Must not: know the time zone or today; a date comes in, words go out.

use jiff::civil::{Date, DateTime};

use crate::lang::Lang;

impl Lang {
    /// `8 de junio de 2026`.
    #[must_use]
    pub fn day_long(self, date: Date) -> String {
        self.dated("date-long", date)
    }

    /// `8 de junio`.
    #[must_use]
    pub fn day(self, date: Date) -> String {
        self.dated("date-day", date)
    }

    /// `8 jun`, for tables and axes.
    #[must_use]
    pub fn day_short(self, date: Date) -> String {
        self.dated("date-short", date)
    }

    /// `lunes 31 de agosto`.
    #[must_use]
    pub fn day_weekday(self, date: Date) -> String {
        self.dated("date-weekday", date)
    }

    /// `mié 2 sep`.
    #[must_use]
    pub fn weekday_short(self, date: Date) -> String {
        self.dated("date-weekday-short", date)
    }

    /// `jun`.
    #[must_use]
    pub fn month_short(self, date: Date) -> String {
        self.t(&format!("month-short-{}", date.month()))
    }

    /// `junio`.
    #[must_use]
    pub fn month(self, date: Date) -> String {
        self.t(&format!("month-{}", date.month()))
    }

    /// `8 de junio, 14:05`. A `Zoned` is shown on its own clock.
    #[must_use]
    pub fn moment(self, at: impl Into<DateTime>) -> String {
        let at = at.into();
        let time = format!("{:02}:{:02}", at.hour(), at.minute());
        self.with(
            "date-moment",
            &[("day", self.day(at.date()).into()), ("time", time.into())],
        )
    }

    fn dated(self, pattern: &str, date: Date) -> String {
        let weekday = date.weekday().to_monday_one_offset();
        self.with(
            pattern,
            &[
                ("day", date.day().to_string().into()),
                // Words, not a number: a year is never grouped.
                ("year", date.year().to_string().into()),
                ("month", self.month(date).into()),
                ("short", self.month_short(date).into()),
                ("weekday", self.t(&format!("weekday-{weekday}")).into()),
                ("weekday-short", self.t(&format!("weekday-short-{weekday}")).into()),
            ],
        )
    }
}
