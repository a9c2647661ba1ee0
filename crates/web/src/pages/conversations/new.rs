//! Opens a conversation about a thing, with its first words.

use askama::Template;
use axum::extract::Query;
use domain::check::Wrong;
use domain::dialogue::ConversationPlan;
use domain::id::{ContributionId, ConversationId};
use domain::permission::{Matter, OpenConversation};

use super::mentions::mentioned;
use super::{block, said};
use crate::form::Form;
use crate::guard::Can;
use crate::guard::limits::Purpose;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/conversations/new.html", whitespace = "minimize")]
struct New {
    page: Page,
    form: Form,
    about: (String, String),
    action: String,
    reach: &'static str,
    /// Whether a point of a chart may be named.
    chart: bool,
}

/// What the address brings along.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Brought {
    punto: String,
    pregunta: String,
}

/// The form.
pub async fn show(page: Page, can: Can<OpenConversation>, Query(brought): Query<Brought>) -> Answer {
    let (ids, now) = (page.app.ids.as_ref(), page.now);
    let mut form = Form::new()
        .with("id", ConversationId::new(ids, now).to_string())
        .with("first", ContributionId::new(ids, now).to_string())
        .with("point", brought.punto);
    if !brought.pregunta.is_empty() {
        form = form.with("question", "1");
    }
    page.show(&template(&page, &can.act().0, form).await?)
}

/// Opens it. The form names it: sent twice, it is one.
pub async fn save(page: Page, can: Can<OpenConversation>, form: Form) -> Answer {
    let matter = &can.act().0;
    let question = !form.get("question").is_empty();
    let plan = match ConversationPlan::check(form.get("title"), form.get("words"), question, form.get("point")) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, matter, form.wrong(wrong)).await?),
    };
    let plan = match pointed(&page, matter, plan).await? {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, matter, form.wrong(wrong)).await?),
    };
    let id: ConversationId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let first: ContributionId = form.get("first").parse().map_err(|_| Problem::bad_form())?;
    let there = routes::conversation(id);
    match page.app.db.conversation(id).await {
        Ok(known) if known.opened_by != can.who() => return Err(Problem::not_found()),
        Ok(_) => return page.go_saying(&there, "done-conversation-opened"),
        Err(store::Error::NotFound) => {}
        Err(other) => return Err(other.into()),
    }
    if page
        .app
        .limits
        .count(Purpose::Contribution, &can.who().to_string())
        .is_err()
    {
        let wrong = Wrong::with("words", "wrong-contributions-many");
        return page.again(&template(&page, matter, form.wrong(wrong)).await?);
    }
    let reached = mentioned(&page.app, can.standing(), matter, &plan.words).await?;
    if reached.storm {
        let wrong = Wrong::with("words", "wrong-mentions-storm");
        return page.again(&template(&page, matter, form.wrong(wrong)).await?);
    }
    let network = page.network()?.id;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.open_conversation(can.proof(), (network, id, first), &plan, &reached.people)
        .await?;
    w.commit().await?;
    let done = if reached.missed {
        "done-contribution-missed"
    } else {
        "done-conversation-opened"
    };
    page.go_saying(&there, done)
}

/// Only a chart has points, and only those that are there are talked about. Whoever opens a conversation on it sees each of them.
async fn pointed(
    page: &Page,
    matter: &Matter,
    plan: ConversationPlan,
) -> Result<Result<ConversationPlan, Wrong>, Problem> {
    let Some(day) = plan.point else {
        return Ok(Ok(plan));
    };
    let Matter::Chart(chart) = matter else {
        return Ok(Ok(ConversationPlan { point: None, ..plan }));
    };
    let points = page.app.db.school_points(chart.measure.id, chart.school).await?;
    Ok(if points.iter().any(|point| point.period == day) {
        Ok(plan)
    } else {
        Err(Wrong::with("point", "wrong-conversation-point-none"))
    })
}

async fn template(page: &Page, matter: &Matter, form: Form) -> Result<New, Problem> {
    Ok(New {
        about: said::about(page, matter).await?,
        action: block::address(matter),
        reach: said::reach(matter),
        chart: matches!(matter, Matter::Chart(_)),
        form,
        page: page.clone(),
    })
}
