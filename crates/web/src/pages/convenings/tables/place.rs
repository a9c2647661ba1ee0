//! Who stands how to a table: asked anew with each request, for whoever has an account and whoever holds a ticket.

use domain::convening::{Attendance, SegmentRow};
use domain::id::{ConveningId, PersonId, SegmentId};
use domain::permission::{Proof, ReadTable, TablePlace, WriteAtTable, decide_reading_table, decide_writing_at_table};

use crate::app::App;
use crate::guard::session::Visitor;
use crate::page::problem::Problem;
use crate::pages::convenings::attending::{Brought, attending, leads};

/// No room has as many tables.
const MOST_TABLES: i64 = 1_000;

/// A table's route.
pub type Named = (ConveningId, SegmentId, i64);

/// A table, its part, and whoever asks. None for whoever is nobody here.
///
/// # Errors
/// Not found, where there is no such part at tables.
pub async fn place(
    app: &App,
    visitor: &Visitor,
    brought: &Brought,
    (id, segment, number): Named,
) -> Result<Option<(TablePlace, SegmentRow, Option<PersonId>)>, Problem> {
    let Some(who) = attending(app, visitor, brought, id).await? else {
        return Ok(None);
    };
    let rows = app.db.segments(id).await?;
    let row = rows
        .into_iter()
        .find(|row| row.id == segment && row.kind.is_at_tables());
    let row = row
        .filter(|_| (1..=MOST_TABLES).contains(&number))
        .ok_or_else(Problem::not_found)?;
    let seat = match who.registration() {
        Some(registration) => app.db.own_seat(segment, registration).await?,
        None => None,
    };
    let convening = who.convening().clone();
    let attended = match who.registration() {
        Some(registration) if app.now() >= convening.ends_at => {
            let marks = app.db.marks(id).await?;
            Attendance::of(&marks).anybody().contains(&registration)
        }
        _ => false,
    };
    let place = TablePlace {
        convening,
        segment,
        number,
        seat,
        attended,
        leads: leads(app, visitor, id).await?,
    };
    Ok(Some((place, row, who.person())))
}

/// Whoever may read there. None for whoever is nobody here.
///
/// # Errors
/// Not found, for whoever may not.
pub async fn reading(
    app: &App,
    visitor: &Visitor,
    brought: &Brought,
    named: Named,
) -> Result<Option<(Proof<ReadTable>, SegmentRow)>, Problem> {
    let Some((place, row, who)) = place(app, visitor, brought, named).await? else {
        return Ok(None);
    };
    let proof = decide_reading_table(place, who, app.now()).map_err(|_| Problem::not_found())?;
    Ok(Some((proof, row)))
}

/// Whoever may write there.
///
/// # Errors
/// Not found, for whoever may not.
pub async fn writing(
    app: &App,
    visitor: &Visitor,
    brought: &Brought,
    named: Named,
) -> Result<(Proof<WriteAtTable>, SegmentRow), Problem> {
    let found = place(app, visitor, brought, named).await?;
    let (place, row, who) = found.ok_or_else(Problem::not_found)?;
    let proof = decide_writing_at_table(place, who, app.now()).map_err(|_| Problem::not_found())?;
    Ok((proof, row))
}
