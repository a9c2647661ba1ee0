//! The decision about a file of points: what was seen is kept in one write, with how its columns were understood.

use std::collections::HashMap;

use axum::extract::Path;
use domain::permission::EnterPoints;
use interchange::points::headers_hash;

use super::columns::{Choice, Taken};
use super::show::{Brought, Understood, outcome};
use super::{DECIDED, WAITING};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::measures::points::save::saved;
use crate::routes;

/// Keeps the points. Sent twice, the second goes where the first went.
pub async fn apply(page: Page, can: Can<EnterPoints>, Path(ids): Path<HashMap<String, String>>, form: Form) -> Answer {
    let Some(brought) = Brought::of(&page, &can, &ids).await? else {
        return page.go(&outcome(&page, &can, &ids).await?);
    };
    let EnterPoints { measure, place } = can.act();
    let here = routes::points_import_decision(measure.id, place.school, brought.id);
    let sent = Choice::sent(brought.table.headers.len(), |name| Some(form.get(name)));
    let choice = sent.ok_or_else(Problem::bad_form)?;
    if choice.query(&brought.table) != form.get("visto") {
        // Chosen anew without having looked: first it is shown.
        return page.go(&format!("{here}?{}", choice.query(&brought.table)));
    }
    let points = match brought.checked(&page, can.act(), &choice) {
        Ok(checked) if !checked.points.is_empty() => checked.points,
        _ => return page.again(&Understood::of(&page, can.act(), &brought, &choice, Taken::Chosen).await?),
    };
    let mapping = serde_json::to_string(&choice).map_err(|error| Problem::ours(&error.to_string()))?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.take_upload(brought.id, WAITING, DECIDED).await {
        Err(store::Error::NotFound) => return page.go(&here),
        taken => taken?,
    }
    let entered = w.enter_points(can.proof(), &points).await?;
    let hash = headers_hash(&brought.table);
    w.keep_column_mapping(measure.network_id, &hash, &mapping, Some(can.who()))
        .await?;
    let to = saved(&routes::measure_at(measure.id, place.school), entered, 0);
    w.leave_outcome(brought.id, &to).await?;
    w.commit().await?;
    page.go(&to)
}
