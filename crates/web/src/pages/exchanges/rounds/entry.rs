//! What a liceo says for a round. Whom it would rather not meet is read here by who leads it, and by nobody else anywhere.

use std::collections::BTreeSet;

use askama::Template;
use domain::exchange::{EntryFields, EntryPlan, ExchangeRound, Wish};
use domain::id::{DriverId, SchoolId};
use domain::permission::AnswerRound;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::exchanges::primary_drivers;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/exchanges/rounds/entry.html", whitespace = "minimize")]
struct Entry {
    page: Page,
    form: Form,
    round: ExchangeRound,
    school: String,
    action: String,
    until: String,
    buddies: bool,
    drivers: Vec<(String, String, String)>,
    others: Vec<(String, String)>,
    numbers: Vec<(String, String)>,
    stale: bool,
    takes_answers: bool,
}

/// The form, with what was said before.
pub async fn show(page: Page, can: Can<AnswerRound>) -> Answer {
    let AnswerRound { round, school } = can.act();
    let (drivers, wishes) = page.app.db.round_words(can.proof()).await?;
    let mut form = match page.app.db.round_entry(round.id, *school).await? {
        Some(entry) => Form::new()
            .with("takes_part", if entry.takes_part { "yes" } else { "no" })
            .with("goes", entry.goes.to_string())
            .with("hosts", entry.hosts.to_string())
            .with("shows", entry.shows)
            .with("seeks", entry.seeks)
            .with("version", entry.version.to_string()),
        None => Form::new().with("goes", "1").with("hosts", "1").with("version", "0"),
    };
    for (driver, word) in drivers {
        form = form.with(&field(driver), word.word());
    }
    for (other, wish) in wishes {
        let name = match wish {
            Wish::Likes => "likes",
            Wish::Refuses => "refuses",
        };
        form = form.and(name, other.to_string());
    }
    page.show(&template(&page, can.act(), form, false).await?)
}

/// Keeps it.
pub async fn save(page: Page, can: Can<AnswerRound>, form: Form) -> Answer {
    let AnswerRound { round, school } = can.act();
    let drivers = primary_drivers(&page, round.network_id).await?;
    let fields: Vec<(DriverId, String)> = drivers.iter().map(|one| (one.id, field(one.id))).collect();
    let said = EntryFields {
        takes_part: form.get("takes_part"),
        goes: form.get("goes"),
        hosts: form.get("hosts"),
        shows: form.get("shows"),
        seeks: form.get("seeks"),
        drivers: fields.iter().map(|(id, name)| (*id, form.get(name))).collect(),
        likes: form.every("likes"),
        refuses: form.every("refuses"),
    };
    let plan = match EntryPlan::check(&said, &others(&page, round, *school).await?) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, can.act(), form.wrong(wrong), false).await?),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.answer_round(can.proof(), form.version(), &plan).await {
        Ok(()) => w.commit().await?,
        Err(store::Error::Stale) => {
            drop(w);
            let there = page.app.db.round_entry(round.id, *school).await?;
            let version = there.map_or(0, |entry| entry.version);
            let form = form.with("version", version.to_string());
            return page.stale(&template(&page, can.act(), form, true).await?);
        }
        Err(other) => return Err(other.into()),
    }
    page.go_saying(&routes::exchange_round(round.id), "done-round-answered")
}

/// The field of a driver.
fn field(driver: DriverId) -> String {
    format!("driver-{driver}")
}

/// The liceos that may be named: those of the network, without one's own.
async fn others(page: &Page, round: &ExchangeRound, school: SchoolId) -> Result<BTreeSet<SchoolId>, Problem> {
    let members = page.app.db.members(round.network_id).await?;
    let ids = members.into_iter().map(|member| member.school_id);
    Ok(ids.filter(|id| *id != school).collect())
}

async fn template(page: &Page, act: &AnswerRound, form: Form, stale: bool) -> Result<Entry, Problem> {
    let AnswerRound { round, school } = act;
    let drivers = primary_drivers(page, round.network_id).await?;
    let mut others: Vec<(String, String)> = page
        .app
        .db
        .members(round.network_id)
        .await?
        .into_iter()
        .filter(|member| member.school_id != *school)
        .map(|member| (member.school_id.to_string(), member.name))
        .collect();
    others.sort_by_key(|(_, name)| i18n::sort_key(name));
    others.dedup();
    Ok(Entry {
        school: page.app.db.school(*school).await?.name,
        action: routes::round_entry(round.id, *school),
        until: page.lang.day_long(round.answers_until.0),
        buddies: round.kind == domain::exchange::Kind::Buddy,
        drivers: drivers
            .into_iter()
            .map(|one| (field(one.id), one.name, one.description))
            .collect(),
        others,
        numbers: (0..=3).map(|n: u8| (n.to_string(), n.to_string())).collect(),
        stale,
        takes_answers: round.takes_answers(),
        round: round.clone(),
        form,
        page: page.clone(),
    })
}
