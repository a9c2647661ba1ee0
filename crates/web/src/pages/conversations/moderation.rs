//! What waits for the reader to decide: reports of words that they may hide, and appeals about what others hid.

use askama::Template;
use domain::permission::{Act as _, DecideAppeal, HideContribution, HidingPlace, ListConversations, Standing};

use super::load;
use crate::components::markdown;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/conversations/moderation.html", whitespace = "minimize")]
struct Moderation {
    page: Page,
    reports: Vec<Waiting>,
    appeals: Vec<Waiting>,
}

/// Something that waits.
struct Waiting {
    href: String,
    title: String,
    words: String,
    reason: String,
    day: String,
}

/// The page.
pub async fn show(page: Page, can: Can<ListConversations>) -> Answer {
    page.show(&Moderation {
        reports: reports(&page, can.standing()).await?,
        appeals: appeals(&page, can.standing()).await?,
        page: page.clone(),
    })
}

/// How much waits.
///
/// # Errors
/// What the store says.
pub(super) async fn waiting(page: &Page, reader: &Standing) -> Result<usize, Problem> {
    Ok(reports(page, reader).await?.len() + appeals(page, reader).await?.len())
}

async fn reports(page: &Page, reader: &Standing) -> Result<Vec<Waiting>, Problem> {
    let mut waiting = Vec::new();
    for report in page.app.db.open_reports(page.network()?.id).await? {
        let act = HideContribution(load::said(&page.app, report.contribution_id).await?);
        if act.allowed(reader) {
            waiting.push(Waiting {
                href: routes::contribution_hiding(report.contribution_id),
                title: act.0.place.conversation.title.clone(),
                words: markdown::excerpt(&act.0.contribution.words, 200),
                reason: report.reason,
                day: page.lang.day(report.at.day().0),
            });
        }
    }
    Ok(waiting)
}

async fn appeals(page: &Page, reader: &Standing) -> Result<Vec<Waiting>, Problem> {
    let mut waiting = Vec::new();
    for hiding in page.app.db.open_appeals(page.network()?.id).await? {
        let contribution = load::said(&page.app, hiding.contribution_id).await?;
        let act = DecideAppeal(HidingPlace { hiding, contribution });
        if act.allowed(reader) {
            let hiding = &act.0.hiding;
            waiting.push(Waiting {
                href: routes::hiding_decision(hiding.id),
                title: page.t("moderation-appeal"),
                words: markdown::excerpt(&act.0.contribution.contribution.words, 200),
                reason: hiding.appeal.clone().unwrap_or_default(),
                day: page.lang.day(hiding.at.day().0),
            });
        }
    }
    Ok(waiting)
}
