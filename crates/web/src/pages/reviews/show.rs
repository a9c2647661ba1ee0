//! A round: to whoever takes part, what they read and who reads theirs; to whoever leads it, where each reading stands.

use std::collections::BTreeMap;

use askama::Template;
use domain::exchange::{OpenRound, ReadingState};
use domain::permission::{Act as _, BringCycle, LeadRound, SeeReviewRound};
use store::ReadingLine;

use super::list::{OwedView, owed_view};
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/reviews/show.html", whitespace = "minimize")]
struct Show {
    page: Page,
    round: OpenRound,
    meta: String,
    /// How far it has come, in a sentence.
    lead: String,
    /// What the reader still has to read, and what they have read.
    owed: Vec<OwedView>,
    given: Vec<(String, String, String)>,
    /// Who reads the reader's own cycle.
    mine: Vec<(String, String)>,
    /// Where each reading stands, a cycle a group; for whoever leads.
    cycles: Vec<CycleGroup>,
    /// Where it is changed, as long as nobody has read.
    change: Option<String>,
    /// Where the reader brings another cycle of theirs, as long as nobody has read.
    own: Option<String>,
    /// Where it is ended.
    closing: Option<String>,
}

/// A cycle with its readings.
struct CycleGroup {
    href: String,
    title: String,
    whose: String,
    /// Reader and where it stands.
    readings: Vec<(String, String)>,
}

/// The page.
pub async fn show(page: Page, can: Can<SeeReviewRound>) -> Answer {
    let (place, reader) = (&can.act().0, can.standing());
    let lines = page.app.db.reading_lines(place.round.id).await?;
    let leads = domain::permission::StartRound(place.of.clone()).allowed(reader);
    let theirs = |line: &&ReadingLine| line.reading.person_id == reader.person();
    let owed = lines.iter().filter(theirs).filter(|line| line.reading.is_owed());
    let given = lines
        .iter()
        .filter(theirs)
        .filter(|line| line.reading.feedback_id.is_some());
    let own = lines.iter().filter(|line| line.reading.by_id == reader.person());
    let changes = place.round.may_change(&page.app.db.readings(place.round.id).await?);
    let entries = page.app.db.review_entries(place.round.id).await?;
    let brings = BringCycle {
        place: place.clone(),
        authors: entries.into_iter().map(|entry| entry.by_id).collect(),
    };
    let due = page.lang.day_long(place.round.due_on.0);
    let closed = place.round.closed_at.is_some();
    page.show(&Show {
        meta: if closed {
            page.t("round-is-over")
        } else {
            page.t1("round-until", "day", due)
        },
        lead: progress(&page, &lines),
        owed: if closed {
            Vec::new()
        } else {
            owed.map(|line| owed_view(&page, line)).collect()
        },
        given: given.map(|line| given_view(&page, line)).collect(),
        // Who reads it is said once they have: until then it is nobody's to be waited for.
        mine: own
            .filter(|line| line.reading.feedback_id.is_some())
            .map(|line| (feedback_at(line), line.reader.clone()))
            .collect(),
        cycles: if leads { groups(&page, &lines) } else { Vec::new() },
        change: LeadRound(place.clone())
            .allowed(reader)
            .then(|| routes::review_round_change(place.round.id))
            .filter(|_| changes),
        own: brings
            .allowed(reader)
            .then(|| routes::review_own_cycle(place.round.id))
            .filter(|_| changes),
        closing: LeadRound(place.clone())
            .allowed(reader)
            .then(|| routes::review_round_closing(place.round.id)),
        round: place.round.clone(),
        page: page.clone(),
    })
}

/// How many of the readings that count have been given.
fn progress(page: &Page, lines: &[ReadingLine]) -> String {
    let given = lines.iter().filter(|line| line.reading.feedback_id.is_some()).count();
    let all = given + lines.iter().filter(|line| line.reading.is_owed()).count();
    page.t2("round-progress", "given", given, "all", all)
}

fn feedback_at(line: &ReadingLine) -> String {
    let place = routes::cycle(line.reading.cycle_id);
    line.reading
        .feedback_id
        .map_or_else(|| place.clone(), |id| format!("{place}#r-{id}"))
}

fn given_view(page: &Page, line: &ReadingLine) -> (String, String, String) {
    let key = if line.answered > 0 {
        "reading-answered"
    } else {
        "reading-given"
    };
    (feedback_at(line), line.title.clone(), page.lang.t(key))
}

fn groups(page: &Page, lines: &[ReadingLine]) -> Vec<CycleGroup> {
    let mut groups: BTreeMap<usize, CycleGroup> = BTreeMap::new();
    let mut places: Vec<domain::id::CycleId> = Vec::new();
    for line in lines {
        let cycle = line.reading.cycle_id;
        let at = places.iter().position(|known| *known == cycle).unwrap_or_else(|| {
            places.push(cycle);
            places.len() - 1
        });
        let key = match line.reading.state(page.today()) {
            ReadingState::Given if line.answered > 0 => "reading-answered",
            ReadingState::Given => "reading-given",
            ReadingState::Waits if line.reading.steps_in => "reading-steps-in",
            ReadingState::Waits => "reading-waits",
            ReadingState::Late => "reading-late",
            // Why somebody else reads in their place is nobody's matter.
            ReadingState::Over => continue,
        };
        let group = groups.entry(at).or_insert_with(|| CycleGroup {
            href: routes::cycle(cycle),
            title: line.title.clone(),
            whose: format!("{}, {}", line.author, line.school),
            readings: Vec::new(),
        });
        group.readings.push((line.reader.clone(), page.lang.t(key)));
    }
    groups.into_values().collect()
}
