//! Points pasted from a spreadsheet: kept at once where nothing is wrong, else the text comes back with every problem.

use domain::permission::EnterPoints;
use interchange::points::read_pasted;

use super::read::Place;
use super::save::enter;
use super::show::Points;
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};

/// Reads and keeps them.
pub async fn paste(page: Page, can: Can<EnterPoints>, form: Form) -> Answer {
    let place = Place::of(&page, can.act()).await?;
    let text = form.get("texto");
    let read = read_pasted(text, &place.spec(can.act()));
    let shown = Points::of(&page, can.act(), "").await?;
    match place.all(&page, read) {
        Ok(points) => enter(&page, &can, &shown.back, &points, &[]).await,
        Err(paste_problems) => page.again(&Points {
            pasted: text.to_owned(),
            paste_problems,
            ..shown
        }),
    }
}
