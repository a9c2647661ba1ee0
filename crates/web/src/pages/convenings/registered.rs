//! Who is registered, who waits and in which order, what they need, and who was at which part: for its hosts.

use std::collections::BTreeMap;

use askama::Template;
use domain::convening::{Attendance, Attendee, Convening, Diet, Way};
use domain::id::RegistrationId;
use domain::permission::HostConvening;
use store::{Need, Needs};

use super::words::{clock, part_name};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};

#[derive(Template)]
#[template(path = "pages/convenings/registered.html", whitespace = "minimize")]
struct Registered {
    page: Page,
    convening: Convening,
    lead: String,
    /// What is to be prepared, each with how many.
    prepare: Vec<(String, usize)>,
    seated: Vec<Row>,
    waiting: Vec<Row>,
    declined: Vec<Row>,
    /// The parts that count, with how many were there.
    parts: Vec<(String, String, String)>,
    asks: Vec<(String, Vec<String>)>,
}

struct Row {
    name: String,
    from: String,
    /// What they need, eat, how they travel.
    needs: String,
    /// Whether they were there, once it began.
    came: bool,
}

/// The page.
pub async fn show(page: Page, can: Can<HostConvening>) -> Answer {
    let convening = &can.act().0.convening;
    let db = &page.app.db;
    let all = db.attendees(convening.id).await?;
    let needs = db.needs(can.proof()).await?;
    let marks = Attendance::of(&db.marks(convening.id).await?);
    let here = marks.anybody();
    let row = |one: &Attendee| Row {
        name: one.name.clone(),
        from: one.from.clone(),
        needs: needs
            .get(&one.registration.id)
            .map(|need| said(&page, need))
            .unwrap_or_default(),
        came: here.contains(&one.registration.id),
    };
    let of = |fits: fn(&Attendee) -> bool| all.iter().filter(|one| fits(one)).map(&row).collect::<Vec<_>>();
    let seated = of(|one| one.registration.has_place());
    page.show(&Registered {
        lead: page.t1("registered-lead", "n", seated.len()),
        prepare: prepare(&page, &all, &needs),
        waiting: in_turn(convening, &all).into_iter().map(&row).collect(),
        declined: of(|one| one.registration.withdrawn_at.is_some()),
        parts: attended(&page, convening, &marks).await?,
        asks: answers(convening, &all),
        seated,
        convening: convening.clone(),
        page: page.clone(),
    })
}

/// Who waits, in the order in which they would move up.
fn in_turn<'a>(convening: &Convening, all: &'a [Attendee]) -> Vec<&'a Attendee> {
    let registrations: Vec<_> = all.iter().map(|one| one.registration.clone()).collect();
    let seats = convening.seats();
    let mut order: Vec<RegistrationId> = Vec::new();
    for way in Way::ALL {
        order.extend(seats.waiting(*way, &registrations));
    }
    let find = |id: RegistrationId| all.iter().find(|one| one.registration.id == id);
    order.into_iter().filter_map(find).collect()
}

/// How many need what, of those who have a place.
fn prepare(page: &Page, all: &[Attendee], needs: &Needs) -> Vec<(String, usize)> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for one in all.iter().filter(|one| one.registration.has_place()) {
        let Some(need) = needs.get(&one.registration.id) else {
            continue;
        };
        let kinds = need.kinds();
        let words = kinds.iter().map(|kind| page.t(&format!("need-{kind}")));
        let diet = need
            .diet
            .filter(|diet| *diet != Diet::Any)
            .map(|diet| page.t(&format!("diet-{diet}")));
        let transport = need.transport.map(|one| page.t(&format!("transport-{one}")));
        for word in words.chain(diet).chain(transport) {
            *counts.entry(word).or_default() += 1;
        }
    }
    counts.into_iter().collect()
}

/// What somebody needs, in a line.
fn said(page: &Page, need: &Need) -> String {
    let mut words: Vec<String> = need
        .kinds()
        .iter()
        .map(|kind| page.t(&format!("need-{kind}")))
        .collect();
    words.push(need.need_words.clone());
    words.extend(need.diet.map(|diet| page.t(&format!("diet-{diet}"))));
    words.push(need.diet_words.clone());
    words.extend(need.transport.map(|one| page.t(&format!("transport-{one}"))));
    if need.seats > 0 {
        words.push(page.t1("transport-seats", "n", need.seats));
    }
    words.retain(|word| !word.is_empty());
    words.join(" · ")
}

/// How many were at each part that counts, once one of them was marked.
async fn attended(
    page: &Page,
    convening: &Convening,
    marks: &Attendance,
) -> Result<Vec<(String, String, String)>, Problem> {
    if marks.anybody().is_empty() {
        return Ok(Vec::new());
    }
    let rows = page.app.db.segments(convening.id).await?;
    let times = domain::convening::agenda(convening.starts_at, &rows).planned();
    let counting = rows.iter().zip(times).filter(|(row, _)| row.kind.counts());
    let line = |(row, (begins, _)): (&domain::convening::SegmentRow, (domain::time::Instant, _))| {
        let there = page.t1("registered-there", "n", marks.at(row.id).len());
        (clock(convening.zone, begins), part_name(page.lang, row), there)
    };
    Ok(counting.map(line).collect())
}

/// What was answered to each question, without whose it is.
fn answers(convening: &Convening, all: &[Attendee]) -> Vec<(String, Vec<String>)> {
    let said: Vec<BTreeMap<String, String>> = all
        .iter()
        .filter(|one| one.counts())
        .map(|one| serde_json::from_str(&one.answers).unwrap_or_default())
        .collect();
    let of = |key: &str| said.iter().filter_map(|one| one.get(key).cloned()).collect::<Vec<_>>();
    let mut asks: Vec<(String, Vec<String>)> = convening
        .asks()
        .into_iter()
        .map(|ask| (ask.words, of(&ask.key)))
        .collect();
    asks.retain(|(_, answers)| !answers.is_empty());
    asks
}
