//! Points and steps as templates show them.

use std::collections::HashMap;

use domain::id::MeetingItemId;
use domain::meeting::{ItemKind, Meeting, MeetingItem, split};
use domain::permission::Standing;
use domain::time::Day;
use store::{CycleLine, StepLine};

use super::sieve::Sieve;
use super::signals::Signal;
use crate::components::small_ring;
use crate::page::Page;
use crate::routes;

/// A point.
pub struct ItemView {
    /// Its id.
    pub id: MeetingItemId,
    /// What opens its form: each point's has a name of its own.
    pub note: String,
    /// What it is called.
    pub title: String,
    /// The cycle or chart.
    pub href: Option<String>,
    /// The cycle's ring.
    pub ring: Option<String>,
    /// Why it is here, in one or two words.
    pub kind: String,
    /// Why, in a sentence.
    pub why: String,
    /// How many minutes it has.
    pub minutes: String,
    /// Whether something was written, so that it stays.
    pub said: bool,
    /// The point itself.
    pub item: MeetingItem,
    /// Who wrote last, and when; empty before.
    pub last: String,
    /// What was agreed here.
    pub steps: Vec<StepView>,
}

/// A step.
pub(crate) struct StepView {
    /// What.
    pub what: String,
    /// Who and by when.
    pub who: String,
    /// Whether its day has passed.
    pub late: bool,
    /// Whether it is done.
    pub done: bool,
    /// The test that it became, for who may open it.
    pub test: Option<String>,
    /// That it is a test, for everybody else.
    pub is_test: bool,
    /// Where it is ticked, or not.
    pub tick: String,
    /// Where it is taken away.
    pub remove: String,
    /// From which meeting: address, words.
    pub from: (String, String),
}

impl StepView {
    /// For whoever reads.
    #[must_use]
    pub fn of(page: &Page, standing: &Standing, line: Option<&CycleLine>, step: &StepLine) -> Self {
        let day = step.due_on.map(|day| page.lang.day(day.0));
        let who = match (&step.owner, day) {
            (Some(name), Some(day)) => page.t2("meetings-who-when", "name", name, "day", day),
            (Some(name), None) => name.clone(),
            (None, Some(day)) => page.t1("meetings-when", "day", day),
            (None, None) => page.t("meetings-nobody"),
        };
        let open = line.is_some_and(|line| line.reach().is_open_to(standing));
        Self {
            what: step.what.clone(),
            who,
            late: step.done_at.is_none() && step.due_on.is_some_and(|day| day < page.today()),
            done: step.done_at.is_some(),
            test: step.cycle_id.filter(|_| open).map(routes::cycle),
            is_test: step.cycle_id.is_some(),
            tick: routes::step_doing(step.id),
            remove: routes::step_removal(step.id),
            from: (
                routes::meeting_minutes(step.meeting_id),
                page.t2(
                    "meetings-from",
                    "name",
                    &step.meeting,
                    "day",
                    page.lang.day(step.held_on.0),
                ),
            ),
        }
    }
}

/// What a meeting's pages show of it.
pub struct Matter<'a> {
    /// The page.
    pub page: &'a Page,
    /// Who reads.
    pub standing: &'a Standing,
    /// What they may see.
    pub sieve: &'a Sieve<'a>,
}

impl Matter<'_> {
    /// Of all points of a meeting, those that the reader may see, with their minutes; and the minutes for what was agreed
    /// before.
    #[must_use]
    pub fn items(
        &self,
        meeting: &Meeting,
        items: Vec<MeetingItem>,
        (steps, earlier): (&[StepLine], bool),
        signals: &[Signal],
        names: &HashMap<domain::id::PersonId, String>,
    ) -> (i64, Vec<ItemView>) {
        // The minutes are the meeting's: the same on the projector and on every phone, whoever sees fewer points.
        let kinds: Vec<ItemKind> = items.iter().map(|item| item.kind).collect();
        let (first, minutes) = split(meeting.minutes, earlier, &kinds);
        let seen = items
            .into_iter()
            .zip(minutes)
            .filter(|(item, _)| self.sieve.lets_item(item));
        let views = seen.zip(1..).map(|((item, minutes), number)| {
            let of_this = steps.iter().filter(|step| step.item_id == Some(item.id));
            let steps = of_this.map(|step| self.step(step)).collect();
            self.item(item, number, minutes, steps, signals, names)
        });
        (first, views.collect())
    }

    /// A step.
    #[must_use]
    pub fn step(&self, step: &StepLine) -> StepView {
        let line = step.cycle_id.and_then(|id| self.sieve.cycle(id));
        StepView::of(self.page, self.standing, line, step)
    }

    fn item(
        &self,
        item: MeetingItem,
        number: usize,
        minutes: i64,
        steps: Vec<StepView>,
        signals: &[Signal],
        names: &HashMap<domain::id::PersonId, String>,
    ) -> ItemView {
        let page = self.page;
        let line = item.cycle_id.and_then(|id| self.sieve.cycle(id));
        let signal = signals
            .iter()
            .find(|signal| Some(signal.measure) == item.measure_id && signal.course == item.course_id);
        let why = match (line, signal, item.kind) {
            (Some(line), _, kind) => why_of_test(page, line, kind, page.today()),
            (None, Some(signal), _) => signal.lead.clone(),
            (None, None, ItemKind::Signal) => page.t("meetings-why-signal-over"),
            (None, None, _) => String::new(),
        };
        let href = match (item.cycle_id, item.measure_id, item.course_id) {
            (Some(cycle), ..) => Some(routes::cycle(cycle)),
            (None, Some(measure), Some(course)) => Some(routes::measure_in(measure, course)),
            (None, Some(measure), None) => Some(routes::measure_at(measure, item.school_id)),
            (None, None, _) => None,
        };
        let written = !item.notes.is_empty() || !item.decision.is_empty();
        let last = item.by_id.and_then(|id| names.get(&id)).filter(|_| written);
        ItemView {
            id: item.id,
            note: page.t1("meetings-note", "n", number),
            title: line.map_or_else(|| item.title.clone(), |line| line.title.clone()),
            href,
            ring: line.map(|line| {
                small_ring(
                    line.phase,
                    line.decision,
                    line.stalled_days(page.today(), &page.calendars).is_some(),
                )
            }),
            kind: page.t(&format!("meetings-kind-{}", item.kind)),
            why,
            minutes: page.t1("meetings-minutes", "n", minutes),
            said: written || !steps.is_empty(),
            last: last.map_or_else(String::new, |name| {
                let when = page.lang.moment(item.at.in_chile().datetime());
                page.t2("meetings-last", "name", name, "when", when)
            }),
            steps,
            item,
        }
    }
}

/// Where a test is now: said anew each time, because a meeting's page outlives its reason.
#[must_use]
pub fn why_of_test(page: &Page, line: &CycleLine, kind: ItemKind, today: Day) -> String {
    let owner = line.owner.as_str();
    if let Some(days) = line.stalled_days(today, &page.calendars) {
        return page.t2("meetings-why-stalled", "name", owner, "days", days);
    }
    let key = match line.phase {
        _ if kind == ItemKind::Feedback => "meetings-why-written",
        domain::cycle::Phase::Act => "meetings-why-decide",
        domain::cycle::Phase::Study => "meetings-why-study",
        domain::cycle::Phase::Do if line.ends_on <= today => "meetings-why-tell",
        domain::cycle::Phase::Plan | domain::cycle::Phase::Do => "meetings-why-running",
        domain::cycle::Phase::Closed => "meetings-why-closed",
    };
    page.lang.with(key, &[("name", owner.into())])
}
