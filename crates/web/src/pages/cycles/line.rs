//! A cycle as one line of a list: ring, title, where, who, state, when.

use domain::time::Day;
use store::CycleLine;

use super::words;
use crate::components::small_ring;
use crate::page::Page;
use crate::routes;

/// What a list's template shows of a cycle.
#[derive(Clone)]
pub struct LineView {
    /// Its page.
    pub href: String,
    /// Its ring.
    pub ring: String,
    /// Its title.
    pub title: String,
    /// Liceo and course.
    pub place: String,
    /// Who answers for it.
    pub owner: String,
    /// Phase or decision.
    pub state: String,
    /// Whether it is stalled; then the state says so in words.
    pub stalled: bool,
    /// From when to when.
    pub days: String,
}

impl LineView {
    /// The line for a page's reader; with the liceo's name where cycles of several stand together.
    #[must_use]
    pub fn of(page: &Page, line: &CycleLine, with_school: bool, today: Day) -> Self {
        let stalled = line.stalled_days(today, &page.calendars);
        let word = words::state(page, line.phase, line.decision);
        let course = line.course().unwrap_or_else(|| page.t("cycles-whole-school"));
        Self {
            href: routes::cycle(line.id),
            ring: small_ring(line.phase, line.decision, stalled.is_some()),
            title: line.title.clone(),
            place: if with_school {
                format!("{}, {course}", line.school)
            } else {
                course
            },
            owner: line.owner.clone(),
            state: match stalled {
                Some(days) => page.t2("cycles-stalled", "phase", word, "days", days),
                None => word,
            },
            stalled: stalled.is_some(),
            days: words::days(page, line.starts_on, line.ends_on),
        }
    }
}
