//! What a team might speak of: from its open tests, its charts, unanswered feedback and what it kept for this time.

use std::collections::HashSet;

use domain::cycle::Phase;
use domain::id::{CourseId, CycleId, MeasureId, MeetingItemId, SchoolId};
use domain::meeting::{Candidate, ItemKind, Meeting, MeetingItem, agenda};
use domain::permission::Standing;
use domain::time::Day;
use store::{CycleLine, NewItem, StepLine};

use super::sieve::Sieve;
use super::signals::signals;
use super::view;
use crate::page::Page;
use crate::page::problem::Problem;

/// Something that may be spoken of, for the reader who asks.
pub struct Proposed {
    /// Why, and for how long it waits.
    pub rank: Candidate,
    /// What it is about.
    pub cycle: Option<CycleId>,
    /// Which measure.
    pub measure: Option<MeasureId>,
    /// In which course.
    pub course: Option<CourseId>,
    /// What it is called.
    pub title: String,
    /// Why it is proposed, in a sentence.
    pub why: String,
}

impl Proposed {
    /// As a point of an agenda.
    #[must_use]
    pub fn item(&self, page: &Page) -> NewItem {
        NewItem {
            id: MeetingItemId::new(page.app.ids.as_ref(), page.now),
            kind: self.rank.kind,
            cycle_id: self.cycle,
            measure_id: self.measure,
            course_id: self.course,
            title: self.title.chars().take(200).collect(),
        }
    }

    /// How a form names it.
    #[must_use]
    pub fn key(&self) -> String {
        let text = |id: Option<String>| id.unwrap_or_default();
        format!(
            "{}.{}.{}",
            text(self.cycle.map(|id| id.to_string())),
            text(self.measure.map(|id| id.to_string())),
            text(self.course.map(|id| id.to_string())),
        )
    }

    fn is_about(&self, item: &MeetingItem) -> bool {
        let about = (item.cycle_id, item.measure_id, item.course_id);
        let nothing = (None, None, None);
        (self.cycle, self.measure, self.course) == about && (about != nothing || self.title == item.title)
    }
}

/// Everything that is not on the agenda already, in the order of agendas.
///
/// # Errors
/// What the store says.
pub async fn proposed(
    page: &Page,
    standing: &Standing,
    sieve: &Sieve<'_>,
    school: SchoolId,
    (before, there): (Option<&Meeting>, &[MeetingItem]),
) -> Result<Vec<Proposed>, Problem> {
    let mut found = Vec::new();
    if let Some(before) = before {
        let items = sieve.items(page, before.id).await?;
        found.extend(
            items
                .iter()
                .filter(|item| item.kept)
                .map(|item| kept(page, before, item)),
        );
    }
    let mut lines: Vec<&CycleLine> = sieve.lines.keys().filter_map(|id| sieve.cycle(*id)).collect();
    lines.sort_by_key(|line| (line.moved_at, line.id));
    found.extend(lines.into_iter().filter_map(|line| test(page, line, page.today())));
    for signal in signals(page, standing, school, sieve).await? {
        found.push(Proposed {
            rank: Candidate {
                kind: ItemKind::Signal,
                days: 0,
            },
            cycle: None,
            measure: Some(signal.measure),
            course: signal.course,
            title: signal.title,
            why: signal.lead,
        });
    }
    for talk in page.app.db.unanswered_at(school).await? {
        if talk.reach().is_open_to(standing) {
            let days = page.today().days_since(talk.at.day());
            found.push(Proposed {
                rank: Candidate {
                    kind: ItemKind::Feedback,
                    days,
                },
                cycle: Some(talk.cycle_id),
                measure: None,
                course: None,
                title: talk.title,
                why: page.t2("meetings-why-feedback", "name", talk.by_name, "n", days),
            });
        }
    }
    Ok(in_order(found, there))
}

/// One point a thing: a test that waits and about which somebody wrote is one point, by its first reason.
fn in_order(found: Vec<Proposed>, there: &[MeetingItem]) -> Vec<Proposed> {
    let ranks: Vec<Candidate> = found.iter().map(|one| one.rank).collect();
    let mut places: Vec<Option<Proposed>> = found.into_iter().map(Some).collect();
    let mut seen = HashSet::new();
    let in_order = agenda(&ranks, i64::MAX)
        .into_iter()
        .filter_map(|place| places[place].take());
    in_order
        .filter(|one| !there.iter().any(|item| one.is_about(item)))
        .filter(|one| one.key() == ".." || seen.insert(one.key()))
        .collect()
}

fn kept(page: &Page, before: &Meeting, item: &MeetingItem) -> Proposed {
    let day = page.lang.day(before.held_on.0);
    Proposed {
        rank: Candidate {
            kind: ItemKind::Kept,
            days: 0,
        },
        cycle: item.cycle_id,
        measure: item.measure_id,
        course: item.course_id,
        title: item.title.clone(),
        why: page.t1("meetings-why-kept", "day", day),
    }
}

/// A test that waits for something; one on its way or closed doesn't, and a draft is its owner's alone.
fn test(page: &Page, line: &CycleLine, today: Day) -> Option<Proposed> {
    let stalled = line.stalled_days(today, &page.calendars);
    let (kind, days) = match (line.phase, stalled) {
        (Phase::Plan | Phase::Closed, _) => return None,
        (_, Some(days)) => (ItemKind::Stalled, days),
        (Phase::Act, None) => (ItemKind::Decide, today.days_since(line.moved_at.day())),
        (Phase::Study, None) => (ItemKind::Study, today.days_since(line.moved_at.day())),
        (Phase::Do, None) if line.ends_on <= today => (ItemKind::Tell, today.days_since(line.ends_on)),
        (Phase::Do, None) => return None,
    };
    Some(Proposed {
        rank: Candidate { kind, days },
        cycle: Some(line.id),
        measure: None,
        course: None,
        title: line.title.clone(),
        why: view::why_of_test(page, line, kind, today),
    })
}

/// What was agreed before and isn't done, as the reader may see it.
///
/// # Errors
/// What the store says.
pub async fn open_steps(page: &Page, sieve: &Sieve<'_>, school: SchoolId) -> Result<Vec<StepLine>, Problem> {
    let mut steps = page.app.db.open_steps_at(school).await?;
    steps.retain(|step| sieve.lets_step(step));
    Ok(steps)
}
