//! Whose a sheet of paper is, where a survey has slips: its line begins with the slip's code.

use domain::administration::{Administration, Sitting};
use domain::consent::{Asking, Invitee, may_take_part};
use domain::student::Slip;
use store::Held;

use crate::page::Page;
use crate::page::problem::Problem;

/// Whose a line is, and the rest of it; or why it can't be kept. A yes that it takes has to be there: on paper nobody is asked for it.
///
/// # Errors
/// What the store says.
pub async fn by_slip<'line>(
    page: &Page,
    (administration, sitting): (&Administration, &Sitting),
    line: &'line str,
) -> Result<Result<(Held, &'line str), String>, Problem> {
    let db = &page.app.db;
    let (typed, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let held = match Slip::typed(typed) {
        Some(slip) => db.slip_held(administration.network_id, sitting, &slip).await?,
        None => None,
    };
    let Some(held) = held else {
        return Ok(Err(page.t("sheets-no-slip")));
    };
    let consents = db.consents_of_student(held.holder.student).await?;
    let texts = db.consent_texts(administration.network_id).await?;
    let invitee = Invitee {
        student_id: held.holder.student,
        born: held.holder.born,
    };
    if may_take_part(&invitee, &consents, &Asking::linked(page.today(), &texts)).is_err() {
        return Ok(Err(page.t("sheets-no-consent")));
    }
    Ok(Ok((held, rest)))
}
