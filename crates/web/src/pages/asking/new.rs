//! Asks the network: first what answers already, then whom to ask and why, then the question.

use askama::Template;
use axum::extract::Query;
use domain::check::Wrong;
use domain::dialogue::Conversation;
use domain::exchange::{ASKED_AT_ONCE, AskIds, AskPlan, Suggested, Topic, Way};
use domain::id::{ContributionId, ConversationId};
use domain::permission::{AskNetwork, Matter, OpenConversation, Standing};
use store::ToAsk;

use super::address::{due, school_of};
use super::suggestion::{SuggestionView, shown, suggested, views};
use super::topic::{Brought, named};
use crate::form::Form;
use crate::guard::Can;
use crate::guard::can::allow;
use crate::guard::limits::Purpose;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::conversations::said::reach;
use crate::pages::search::best::{Best, answering};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/asking/new.html", whitespace = "minimize")]
struct New {
    page: Page,
    form: Form,
    /// Whether there is a question to look at.
    begun: bool,
    /// The question as it was typed.
    q: String,
    drivers: Vec<(String, String)>,
    about: Option<(String, String)>,
    /// Who will read it.
    reach: &'static str,
    /// The circle in which it is asked.
    circle: Option<(String, String)>,
    already: Vec<Best>,
    people: Vec<SuggestionView>,
}

/// The page: a question in a few words, and once there is one, what it needs.
pub async fn show(page: Page, can: Can<AskNetwork>, Query(brought): Query<Brought>) -> Answer {
    let (ids, now) = (page.app.ids.as_ref(), page.now);
    let form = Form::new()
        .with("id", ConversationId::new(ids, now).to_string())
        .with("first", ContributionId::new(ids, now).to_string())
        .with("title", brought.q.as_str())
        .with("impulsor", brought.impulsor.as_str())
        .with("idea", brought.idea.as_str())
        .with("medida", brought.medida.as_str())
        .with("ciclo", brought.ciclo.as_str())
        .with("circulo", brought.circulo.as_str());
    page.show(&New::of(&page, can.standing(), &brought, form, false).await?)
}

/// Asks. The form names it: sent twice, it is asked once.
pub async fn save(page: Page, can: Can<AskNetwork>, form: Form) -> Answer {
    let brought = Brought::of(&form);
    let plan = match AskPlan::check(form.get("title"), form.get("words"), form.every("a")) {
        Ok(plan) => plan,
        Err(wrong) => return again(&page, can.standing(), &brought, form.wrong(wrong)).await,
    };
    let ids = AskIds {
        conversation: form.get("id").parse().map_err(|_| Problem::bad_form())?,
        first: form.get("first").parse().map_err(|_| Problem::bad_form())?,
    };
    let there = routes::conversation(ids.conversation);
    match page.app.db.conversation(ids.conversation).await {
        Ok(known) if is_others(&known, &can) => return Err(Problem::not_found()),
        Ok(_) => return page.go_saying(&there, "done-ask-made"),
        Err(store::Error::NotFound) => {}
        Err(other) => return Err(other.into()),
    }
    let topic = brought.topic(&page, can.standing()).await?;
    let matter = brought.matter(&page, can.standing()).await?;
    let asked = (plan.title.as_str(), topic);
    let people = suggested(&page, (can.standing(), &matter), asked, &[]).await?;
    let chosen: Vec<&Suggested> = people
        .iter()
        .filter(|one| one.person.is_some_and(|person| plan.people.contains(&person)))
        .collect();
    if chosen.len() < plan.people.len() {
        let wrong = Wrong::with("a", "wrong-ask-gone");
        return again(&page, can.standing(), &brought, form.wrong(wrong)).await;
    }
    if page.app.limits.count(Purpose::Ask, &can.who().to_string()).is_err() {
        let wrong = Wrong::with("title", "wrong-asks-many");
        return again(&page, can.standing(), &brought, form.wrong(wrong)).await;
    }
    let to = told(&can, &chosen);
    let network = page.network()?.id;
    let proof = allow(can.standing(), OpenConversation(matter))?;
    let rest = (topic, school_of(can.standing()), due(&page));
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.ask(&proof, (network, ids), &plan, rest, &to).await?;
    w.commit().await?;
    page.go_saying(&there, if to.is_empty() { "done-ask-hub" } else { "done-ask-made" })
}

fn is_others(known: &Conversation, can: &Can<AskNetwork>) -> bool {
    known.opened_by != can.who()
}

/// The chosen, each with why they.
fn told(can: &Can<AskNetwork>, chosen: &[&Suggested]) -> Vec<ToAsk> {
    let of = |one: &&Suggested| {
        Some(ToAsk {
            person: one.person?,
            school: Some(one.school),
            shown: shown(one),
            way: Way::Chosen,
            by: Some(can.who()),
        })
    };
    chosen.iter().filter_map(of).collect()
}

async fn again(page: &Page, reader: &Standing, brought: &Brought, form: Form) -> Answer {
    // A form without ids was sent by hand; it gets some now.
    let (ids, now) = (page.app.ids.as_ref(), page.now);
    let form = if form.get("id").is_empty() {
        form.with("id", ConversationId::new(ids, now).to_string())
            .with("first", ContributionId::new(ids, now).to_string())
    } else {
        form
    };
    page.again(&New::of(page, reader, brought, form, true).await?)
}

impl New {
    /// `back`: the form came back, with its own choice.
    async fn of(page: &Page, reader: &Standing, brought: &Brought, form: Form, back: bool) -> Result<Self, Problem> {
        let topic = brought.topic(page, reader).await?;
        let matter = brought.matter(page, reader).await?;
        let q: String = brought.q.trim().chars().take(160).collect();
        let begun = back || !q.is_empty();
        let (mut already, mut people) = (Vec::new(), Vec::new());
        if begun {
            already = answering(page, reader, &q).await?;
            let found = suggested(page, (reader, &matter), (q.as_str(), topic), &[]).await?;
            let ticked = |place: usize, person: domain::id::PersonId| {
                if back {
                    form.has("a", &person.to_string())
                } else {
                    place < ASKED_AT_ONCE
                }
            };
            people = views(page, reader, &found, ticked).await?;
        }
        Ok(Self {
            begun,
            q,
            drivers: drivers(page).await?,
            about: about(page, reader, &topic).await?,
            reach: reach(&matter),
            circle: match &matter {
                Matter::Circle(place) => Some((routes::circle(place.circle.id), place.circle.name.clone())),
                _ => None,
            },
            already,
            people,
            form,
            page: page.clone(),
        })
    }
}

/// What it is about besides a driver, which has a field of its own.
async fn about(page: &Page, reader: &Standing, topic: &Topic) -> Result<Option<(String, String)>, Problem> {
    let besides = Topic {
        driver_id: None,
        ..*topic
    };
    named(page, reader, &besides).await
}

/// The network's drivers, as a field offers them.
async fn drivers(page: &Page) -> Result<Vec<(String, String)>, Problem> {
    let drivers = page.app.db.drivers(page.network()?.id).await?;
    Ok(drivers
        .into_iter()
        .map(|driver| (driver.id.to_string(), driver.name))
        .collect())
}
