//! Composing the tables of a part: what is proposed and what it costs beside chance, in words; who sits where; what can be changed by hand.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use domain::check::Wrong;
use domain::convening::{Case, Convening, LEAST, MOST, Seat, SeatingRow, SegmentRow, ShownNames, Term, seating_of};
use domain::id::{ConveningId, RegistrationId, SegmentId};
use domain::permission::HostConvening;
use store::{NewSeating, Seated};

use super::case::{Gathered, gather};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::convenings::words::part_name;
use crate::routes;

/// Throws of chance that a composition is held against.
const THROWS: u64 = 5;
/// How many should sit at a table where nobody said.
const SIX: usize = 6;
/// More tables than this are near no door.
const NEAR_MOST: usize = 200;

#[derive(Template)]
#[template(path = "pages/convenings/tables/lead.html", whitespace = "minimize")]
pub(super) struct Lead {
    page: Page,
    convening: Convening,
    segment: SegmentId,
    part: String,
    form: Form,
    version: i64,
    /// How many are here, and how many follow by the link.
    here: String,
    by_link: Option<String>,
    composed: bool,
    announced: bool,
    /// Who is missing or has come since.
    differs: Option<String>,
    /// What was done last, to be taken back.
    undo: Option<String>,
    /// Each term: what it is, here, by chance.
    terms: Vec<(String, i64, String)>,
    tables: Vec<TableView>,
    people: Vec<(String, String)>,
    numbers: Vec<(String, String)>,
    shown: Vec<(String, String)>,
    sizes: Vec<(String, String)>,
}

struct TableView {
    name: String,
    href: String,
    guests: Vec<GuestView>,
}

struct GuestView {
    name: String,
    from: String,
    /// Whether they were put there by hand; then with what lets them go again.
    pinned: bool,
    id: String,
}

/// What the search makes of a case, and what it is worth: worked out beside the threads that answer.
struct Weighed {
    terms: Vec<(Term, i64, i64)>,
    moves: usize,
    gone: usize,
    come: usize,
}

/// The page.
pub async fn show(page: Page, can: Can<HostConvening>, Path((_, segment)): Path<(ConveningId, SegmentId)>) -> Answer {
    page.show(&template(&page, &can, segment, Form::new()).await?)
}

/// Composes, for the first time or anew.
pub async fn compose(
    page: Page,
    can: Can<HostConvening>,
    Path((id, segment)): Path<(ConveningId, SegmentId)>,
    form: Form,
) -> Answer {
    part(&page, id, segment).await?;
    let (size, near) = match read(&form) {
        Ok(read) => read,
        Err(wrong) => return page.again(&template(&page, &can, segment, form.wrong(wrong)).await?),
    };
    let db = &page.app.db;
    let Gathered { case, .. } = gather(db, can.proof(), (segment, page.now), (size, near)).await?;
    if case.guests.is_empty() {
        let wrong = Wrong::with("size", "wrong-tables-nobody");
        return page.again(&template(&page, &can, segment, form.wrong(wrong)).await?);
    }
    let version = form.version();
    let seed = u64::try_from(page.now.micros()).unwrap_or_default();
    let pinned = case.pinned.clone();
    let seating = away(move || case.compose(seed)).await?;
    let chairs = seating
        .tables
        .iter()
        .flat_map(|table| table.guests.iter().map(move |who| (*who, table.number)));
    let seats: Vec<Seat> = chairs
        .map(|(who, number)| Seat {
            pinned: pinned.get(&who) == Some(&number),
            ..Seat::at(who, i64::try_from(number).unwrap_or(i64::MAX))
        })
        .collect();
    let new = NewSeating {
        size: i64::try_from(size).unwrap_or(i64::MAX),
        near_tables: i64::try_from(near).unwrap_or(i64::MAX),
        seed: page.now.micros(),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.compose_tables(can.proof(), (segment, version), &new, &seats).await?;
    w.commit().await?;
    page.app.live.hint(id);
    page.app.halls.hint(segment);
    page.go_saying(&routes::tables(id, segment), "done-tables-composed")
}

/// The part, where the convening has it and people sit at tables in it.
pub(super) async fn part(page: &Page, convening: ConveningId, segment: SegmentId) -> Result<SegmentRow, Problem> {
    let rows = page.app.db.segments(convening).await?;
    let row = rows
        .into_iter()
        .find(|row| row.id == segment && row.kind.is_at_tables());
    row.ok_or_else(Problem::not_found)
}

/// Work that takes a processor's second: not on the threads that answer.
pub(super) async fn away<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Problem> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|error| Problem::ours(&error.to_string()))
}

fn read(form: &Form) -> Result<(usize, usize), Wrong> {
    let mut wrong = Wrong::none();
    let size = form.get("size").trim().parse::<usize>().ok();
    let size = size.filter(|size| (LEAST..=MOST).contains(size));
    wrong.unless(size.is_some(), "size", "wrong-table-size");
    let near = match form.get("near").trim() {
        "" => Some(0),
        typed => typed.parse::<usize>().ok().filter(|near| *near <= NEAR_MOST),
    };
    wrong.unless(near.is_some(), "near", "wrong-table-near");
    wrong.or((size.unwrap_or(SIX), near.unwrap_or(0)))
}

/// The page with a form as it was typed.
pub(super) async fn template(
    page: &Page,
    can: &Can<HostConvening>,
    segment: SegmentId,
    form: Form,
) -> Result<Lead, Problem> {
    let (db, convening) = (&page.app.db, can.act().0.convening.clone());
    let row = part(page, convening.id, segment).await?;
    let seating = db.seating(segment).await?;
    let count = |n: i64| usize::try_from(n).unwrap_or(0);
    let (size, near) = seating
        .as_ref()
        .map_or((SIX, 0), |one| (count(one.size), count(one.near_tables)));
    let Gathered { case, by_link } = gather(db, can.proof(), (segment, page.now), (size, near)).await?;
    let here = case.guests.len();
    let seated = db.seated(segment).await?;
    let weighed = match &seating {
        Some(_) => Some(weigh(case, db.seats(segment).await?).await?),
        None => None,
    };
    let form = prepared(form, (size, near), seating.as_ref());
    let last = db.last_seating_act(segment).await?;
    Ok(Lead {
        part: part_name(page.lang, &row),
        version: seating.as_ref().map_or(0, |one| one.version),
        here: page.t1("tables-here", "n", here),
        by_link: (by_link > 0).then(|| page.t1("tables-by-link", "n", by_link)),
        composed: seating.is_some(),
        announced: seating.as_ref().is_some_and(|one| one.announced_at.is_some()),
        differs: weighed.as_ref().and_then(|weighed| differs(page, weighed)),
        undo: last.map(|act| page.t(&format!("tables-undo-{act}"))),
        terms: weighed.map(|weighed| terms(page, &weighed)).unwrap_or_default(),
        people: people(&seated),
        numbers: numbers(&seated),
        tables: tables(page, &convening, segment, &seated),
        shown: ShownNames::ALL
            .iter()
            .map(|one| (one.word().to_owned(), page.t(&format!("tables-shown-{one}"))))
            .collect(),
        sizes: (LEAST..=MOST).map(|n| (n.to_string(), n.to_string())).collect(),
        segment,
        convening,
        form,
        page: page.clone(),
    })
}

/// The form with what stands there now, under what somebody typed.
fn prepared(form: Form, (size, near): (usize, usize), seating: Option<&SeatingRow>) -> Form {
    let mut form = form;
    let shown = seating.map_or(ShownNames::First, |one| one.shown);
    for (name, value) in [
        ("size", size.to_string()),
        ("near", near.to_string()),
        ("shown", shown.to_string()),
    ] {
        if form.every(name).is_empty() {
            form = form.with(name, value);
        }
    }
    form
}

async fn weigh(case: Case, seats: Vec<Seat>) -> Result<Weighed, Problem> {
    away(move || {
        let seating = seating_of(&seats);
        let ours = case.sum(&seating);
        let throws: Vec<_> = (0..THROWS).map(|seed| case.sum(&case.random(seed))).collect();
        let chance = |term| throws.iter().map(|sum| sum.count(term)).sum::<i64>();
        let gone = seats
            .iter()
            .filter(|seat| !case.guests.contains_key(&seat.registration_id));
        let come = case.guests.keys().filter(|who| seating.of(**who).is_none());
        let (gone, come) = (gone.count(), come.count());
        let moves = if gone + come == 0 {
            0
        } else {
            case.re_form(&seating).moved.len().saturating_sub(come)
        };
        Weighed {
            terms: Term::ALL
                .iter()
                .map(|term| (*term, ours.count(*term), chance(*term)))
                .collect(),
            moves,
            gone,
            come,
        }
    })
    .await
}

/// Who is missing and who has come, and how many would have to get up.
fn differs(page: &Page, weighed: &Weighed) -> Option<String> {
    if weighed.gone + weighed.come == 0 {
        return None;
    }
    let args = [
        ("gone", weighed.gone.into()),
        ("come", weighed.come.into()),
        ("moves", weighed.moves.into()),
    ];
    Some(page.lang.with("tables-differ", &args))
}

/// What it costs, beside the mean of chance: as many as that, in whole people.
fn terms(page: &Page, weighed: &Weighed) -> Vec<(String, i64, String)> {
    let throws = i64::try_from(THROWS).unwrap_or(1);
    let line = |(term, ours, chance): &(Term, i64, i64)| {
        let mean = (chance + throws / 2) / throws;
        (page.t(&format!("tables-term-{term}")), *ours, mean.to_string())
    };
    weighed.terms.iter().map(line).collect()
}

fn people(seated: &[Seated]) -> Vec<(String, String)> {
    let mut people: Vec<&Seated> = seated.iter().collect();
    people.sort_by_cached_key(|one| i18n::sort_key(&one.name));
    let named = people.iter().map(|one| {
        let name = format!("{} · {} ({})", one.name, one.from, one.number);
        (one.registration_id.to_string(), name)
    });
    named.collect()
}

/// The tables that there are, and one more.
fn numbers(seated: &[Seated]) -> Vec<(String, String)> {
    let last = seated.iter().map(|one| one.number).max().unwrap_or(0);
    (1..=last + 1).map(|n| (n.to_string(), n.to_string())).collect()
}

fn tables(page: &Page, convening: &Convening, segment: SegmentId, seated: &[Seated]) -> Vec<TableView> {
    let mut tables: BTreeMap<i64, Vec<GuestView>> = BTreeMap::new();
    for one in seated {
        let id: RegistrationId = one.registration_id;
        tables.entry(one.number).or_default().push(GuestView {
            name: one.name.clone(),
            from: one.from.clone(),
            pinned: one.pinned,
            id: id.to_string(),
        });
    }
    let view = |(number, guests): (i64, Vec<GuestView>)| TableView {
        href: routes::table(convening.id, segment, number),
        name: page.t1("table-n", "n", number),
        guests,
    };
    tables.into_iter().map(view).collect()
}
