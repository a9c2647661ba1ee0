//! A hint where a date falls on a day without school: it keeps nobody from choosing it.

use domain::calendar::{NoSchool, SchoolCalendar};
use domain::time::Day;

use crate::form::Form;
use crate::page::Page;

impl Page {
    /// Why there is no school on the dates in these fields of a form, each in a sentence. By the liceo of whoever reads, where
    /// it is one; else by what holds everywhere.
    #[must_use]
    pub fn date_hints(&self, form: &Form, fields: &[&str]) -> Vec<String> {
        let days = fields.iter().filter_map(|field| form.get(field).parse().ok());
        let mut hints: Vec<String> = days
            .filter_map(|day| self.no_school(self.own_calendar(), day))
            .collect();
        hints.dedup();
        hints
    }

    /// Why there is no school on a day, in a sentence: `El 18 de septiembre no hay clases: Independencia Nacional.`
    #[must_use]
    pub fn no_school(&self, calendar: &SchoolCalendar, day: Day) -> Option<String> {
        let why = said(self, &calendar.why_not(day)?);
        Some(self.t2("calendar-no-school", "day", self.lang.day(day.0), "why", why))
    }

    /// The calendar of the liceo where the reader works, if it is one liceo.
    #[must_use]
    pub fn own_calendar(&self) -> &SchoolCalendar {
        match self.standing().map(domain::permission::Standing::schools).as_deref() {
            Some([only]) => self.calendars.at(*only),
            _ => self.calendars.everywhere(),
        }
    }
}

/// Why there is no school.
#[must_use]
pub fn said(page: &Page, why: &NoSchool) -> String {
    match why {
        NoSchool::Holiday(holiday) => page.t1("calendar-is-holiday", "name", page.t(&format!("holiday-{holiday}"))),
        NoSchool::Break(name) => name.clone(),
        NoSchool::Summer => page.t("calendar-is-summer"),
        NoSchool::Weekend => page.t("calendar-is-weekend"),
    }
}
