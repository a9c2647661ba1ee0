//! The chosen schools join a generation.

use axum::extract::Path;
use domain::check::Wrong;
use domain::id::{GenerationId, SchoolId};
use domain::permission::ArrangeNetwork;

use super::listed::Listed;
use super::pick::Pick;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::schools::asked::Asked;
use crate::routes;

/// Lets all of them join, or, where one is not known, none of them.
pub async fn join(page: Page, can: Can<ArrangeNetwork>, Path(id): Path<GenerationId>, form: Form) -> Answer {
    let generation = page.app.db.generation(id).await?;
    let listed = Listed::find(&page, form.get("lista")).await?;
    let chosen = chosen(&page, &form, &listed).await?;
    if chosen.is_empty() || !listed.unknown.is_empty() {
        let key = if listed.unknown.is_empty() {
            "network-wrong-nothing-chosen"
        } else {
            "network-wrong-unknown-codes"
        };
        let asked = Asked::of_form(&form);
        let form = form.wrong(Wrong::with("lista", key));
        let shown = Pick::of(&page, generation, asked).await?;
        return page.again(&shown.with_list(form, listed.unknown));
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.join_generation(can.proof(), id, &chosen).await?;
    w.commit().await?;
    page.go_saying(&routes::generation(id), "done-schools-joined")
}

/// The ticked and the listed, each once, without those that are in the generation already.
async fn chosen(page: &Page, form: &Form, listed: &Listed) -> Result<Vec<SchoolId>, Problem> {
    let mut chosen = Vec::new();
    for typed in form.every("elegido") {
        let id: SchoolId = typed.parse().map_err(|_| Problem::not_found())?;
        page.app.db.school(id).await?;
        chosen.push(id);
    }
    chosen.extend(&listed.schools);
    let mut seen = std::collections::HashSet::new();
    chosen.retain(|id| seen.insert(*id));
    Ok(chosen)
}
