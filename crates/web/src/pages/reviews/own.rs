//! Which of one's cycles takes part: the newest one does, until its author brings another.

use askama::Template;
use domain::check::Wrong;
use domain::id::CycleId;
use domain::permission::BringCycle;

use super::change::still_open;
use super::new::MOVED_WITHIN;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/reviews/own.html", whitespace = "minimize")]
struct Own {
    page: Page,
    form: Form,
    title: String,
    action: String,
    back: String,
    cycles: Vec<(String, String)>,
}

/// The form: one's cycles that could be read, with the one that is.
pub async fn show(page: Page, can: Can<BringCycle>) -> Answer {
    let round = &can.act().place.round;
    still_open(&page, round).await?;
    let entries = page.app.db.review_entries(round.id).await?;
    let brought = entries.iter().find(|entry| entry.by_id == can.who());
    let now = brought.map(|entry| entry.cycle_id.to_string()).unwrap_or_default();
    page.show(&template(&page, &can, Form::new().with("cycle", now)).await?)
}

/// Brings it.
pub async fn save(page: Page, can: Can<BringCycle>, form: Form) -> Answer {
    let round = &can.act().place.round;
    still_open(&page, round).await?;
    let chosen: Option<CycleId> = form.get("cycle").parse().ok();
    let own = readable(&page, &can).await?;
    let Some((entry, _)) = own.into_iter().find(|(entry, _)| Some(entry.cycle_id) == chosen) else {
        let wrong = Wrong::with("cycle", "wrong-round-cycle");
        return page.again(&template(&page, &can, form.wrong(wrong)).await?);
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.bring_cycle(can.proof(), &entry).await?;
    w.commit().await?;
    page.go_saying(&routes::review_round(round.id), "done-round-brought")
}

async fn readable(page: &Page, can: &Can<BringCycle>) -> Result<Vec<(store::EntryLine, String)>, Problem> {
    let (place, since) = (&can.act().place, page.now.plus_days(-MOVED_WITHIN));
    let own = page
        .app
        .db
        .own_readable_cycles(place.round.network_id, &place.of, (since, can.who()))
        .await?;
    Ok(own)
}

async fn template(page: &Page, can: &Can<BringCycle>, form: Form) -> Result<Own, Problem> {
    let round = &can.act().place.round;
    let own = readable(page, can).await?;
    Ok(Own {
        title: round.title.clone(),
        action: routes::review_own_cycle(round.id),
        back: routes::review_round(round.id),
        cycles: own
            .into_iter()
            .map(|(entry, title)| (entry.cycle_id.to_string(), title))
            .collect(),
        form,
        page: page.clone(),
    })
}
