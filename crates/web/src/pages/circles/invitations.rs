//! Invites somebody into a circle, by their whole name or their mail: nobody is found here by a part of it.

use domain::check::Wrong;
use domain::id::PersonId;
use domain::permission::LeadCircle;
use domain::text;

use super::show::again;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Invites.
pub async fn save(page: Page, can: Can<LeadCircle>, form: Form) -> Answer {
    let person = match found(&page, form.get("who")).await? {
        Ok(person) => person,
        Err(key) => {
            let place = can.act().0.clone();
            return again(&page, can.standing(), place, form.wrong(Wrong::with("who", key))).await;
        }
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    // Invited before, they stay what they are.
    if w.invite_to_circle(can.proof(), person).await? {
        w.commit().await?;
    }
    page.go_saying(&routes::circle(can.act().0.circle.id), "done-circle-invited")
}

/// Who is meant: somebody who sees content, or why it isn't clear.
async fn found(page: &Page, typed: &str) -> Result<Result<PersonId, &'static str>, Problem> {
    let db = &page.app.db;
    let bearers = match text::mail(typed) {
        Some(mail) => db
            .person_by_mail(&mail)
            .await?
            .map(|person| person.id)
            .into_iter()
            .collect(),
        None => db.bearers_of(&i18n::search_key(&text::line(typed, 120))).await?,
    };
    let mut people = Vec::new();
    for person in bearers {
        if db.standing(person).await?.sees_content() {
            people.push(person);
        }
    }
    Ok(match people[..] {
        [one] => Ok(one),
        [] => Err("wrong-circle-nobody"),
        _ => Err("wrong-circle-several"),
    })
}
