//! Changing who sits where by hand, taking that back, announcing it, and re-forming the tables for who is there.

use axum::extract::Path;
use domain::check::Wrong;
use domain::convening::{Moved, Seat, SeatingAct, ShownNames, seating_of};
use domain::id::{ConveningId, RegistrationId, SegmentId};
use domain::permission::HostConvening;

use super::case::{Gathered, gather};
use super::lead::{away, part, template};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

type Named = Path<(ConveningId, SegmentId)>;

/// Moves somebody, swaps two, or lets somebody go who was put somewhere. Whoever is moved by hand stays there.
pub async fn save(page: Page, can: Can<HostConvening>, Path((id, segment)): Named, form: Form) -> Answer {
    part(&page, id, segment).await?;
    let seats = page.app.db.seats(segment).await?;
    let changed = match by_hand(&seats, &form) {
        Ok(changed) => changed,
        Err(wrong) => return page.again(&template(&page, &can, segment, form.wrong(wrong)).await?),
    };
    let (act, seats) = changed;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.change_seats(can.proof(), (segment, form.version()), act, &seats)
        .await?;
    w.commit().await?;
    told(&page, id, segment, "done-tables-changed")
}

/// Takes the last change back.
pub async fn undo(page: Page, can: Can<HostConvening>, Path((id, segment)): Named, form: Form) -> Answer {
    part(&page, id, segment).await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.undo_seats(can.proof(), (segment, form.version())).await?;
    w.commit().await?;
    told(&page, id, segment, "done-tables-undone")
}

/// Shows everybody where they sit, or shows it no more.
pub async fn announce(page: Page, can: Can<HostConvening>, Path((id, segment)): Named, form: Form) -> Answer {
    part(&page, id, segment).await?;
    let hides = form.has("hide", "1");
    let shown = (!hides).then(|| form.get("shown").parse().unwrap_or(ShownNames::First));
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.announce_tables(can.proof(), (segment, form.version()), shown).await?;
    w.commit().await?;
    let done = if hides {
        "done-tables-hidden"
    } else {
        "done-tables-announced"
    };
    told(&page, id, segment, done)
}

/// Re-forms the tables for who is there: as few as possible get up, and each of them is told why.
pub async fn re_form(page: Page, can: Can<HostConvening>, Path((id, segment)): Named, form: Form) -> Answer {
    part(&page, id, segment).await?;
    let db = &page.app.db;
    let row = db.seating(segment).await?.ok_or_else(Problem::not_found)?;
    let count = |n: i64| usize::try_from(n).unwrap_or(0);
    let asked = (count(row.size), count(row.near_tables));
    let Gathered { case, .. } = gather(db, can.proof(), (segment, page.now), asked).await?;
    let before = db.seats(segment).await?;
    let seats = away(move || {
        let reformed = case.re_form(&seating_of(&before));
        let moved = |who: RegistrationId| reformed.moved.iter().find(|one| one.who == who);
        let seats = reformed.seating.tables.iter().flat_map(|table| {
            let sits = table.guests.iter().map(|who| (*who, table.number));
            sits.collect::<Vec<_>>()
        });
        let seat = |(who, number): (RegistrationId, usize)| {
            let known = before.iter().find(|seat| seat.registration_id == who);
            let number = i64::try_from(number).unwrap_or(i64::MAX);
            Seat {
                // Who was put somewhere and has to leave it isn't held to it.
                pinned: known.is_some_and(|seat| seat.pinned && seat.number == number),
                moved_from: moved(who).and_then(from),
                why: moved(who).map(|one| one.why),
                ..Seat::at(who, number)
            }
        };
        seats.map(seat).collect::<Vec<Seat>>()
    })
    .await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.change_seats(can.proof(), (segment, form.version()), SeatingAct::Reformed, &seats)
        .await?;
    w.commit().await?;
    told(&page, id, segment, "done-tables-reformed")
}

fn from(moved: &Moved) -> Option<i64> {
    moved.from.and_then(|number| i64::try_from(number).ok())
}

fn told(page: &Page, id: ConveningId, segment: SegmentId, done: &str) -> Answer {
    page.app.live.hint(id);
    page.app.halls.hint(segment);
    page.go_saying(&routes::tables(id, segment), done)
}

/// What a form says of the seats.
fn by_hand(seats: &[Seat], form: &Form) -> Result<(SeatingAct, Vec<Seat>), Wrong> {
    let who = |field| form.get(field).parse::<RegistrationId>().ok();
    let seating = seating_of(seats);
    if let Some(free) = who("free") {
        let seats = with(seats, |seat| Seat {
            pinned: seat.pinned && seat.registration_id != free,
            ..seat.clone()
        });
        return Ok((SeatingAct::Pinned, seats));
    }
    if let (Some(one), Some(other)) = (who("one"), who("other")) {
        let swapped = seating.with_swapped(one, other);
        let swapped = swapped.ok_or_else(|| Wrong::with("other", "wrong-choice"))?;
        return Ok((SeatingAct::Swapped, placed(seats, &swapped, &[one, other])));
    }
    if !form.get("swap").is_empty() {
        let field = if who("one").is_none() { "one" } else { "other" };
        return Err(Wrong::with(field, "wrong-choice"));
    }
    let moved = who("who").ok_or_else(|| Wrong::with("who", "wrong-choice"))?;
    let to: usize = form.get("to").parse().map_err(|_| Wrong::with("to", "wrong-choice"))?;
    let last = seats.iter().map(|seat| seat.number).max().unwrap_or(0);
    if i64::try_from(to).unwrap_or(i64::MAX) > last + 1 {
        return Err(Wrong::with("to", "wrong-choice"));
    }
    let act = if seating.of(moved) == Some(to) {
        SeatingAct::Pinned
    } else {
        SeatingAct::Moved
    };
    let after = seating.with_moved(moved, to);
    let after = after.ok_or_else(|| Wrong::with("to", "wrong-table-full"))?;
    Ok((act, placed(seats, &after, &[moved])))
}

/// Seats as another seating has them; who was put there by hand stays.
fn placed(seats: &[Seat], seating: &domain::convening::Seating, by_hand: &[RegistrationId]) -> Vec<Seat> {
    with(seats, |seat| {
        let number = seating
            .of(seat.registration_id)
            .and_then(|number| i64::try_from(number).ok());
        let put = by_hand.contains(&seat.registration_id);
        Seat {
            number: number.unwrap_or(seat.number),
            pinned: seat.pinned || put,
            // What they were told by re-forming is no longer so.
            moved_from: if put { None } else { seat.moved_from },
            why: if put { None } else { seat.why },
            ..seat.clone()
        }
    })
}

fn with(seats: &[Seat], change: impl Fn(&Seat) -> Seat) -> Vec<Seat> {
    seats.iter().map(change).collect()
}
