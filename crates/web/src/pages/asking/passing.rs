//! Passes a question on to somebody who may know better: one of those whom Ronda would ask next, or anybody by their whole name.

use askama::Template;
use domain::check::Wrong;
use domain::exchange::{Asking, Suggested, Way};
use domain::id::{PersonId, SchoolId};
use domain::permission::{HandleAsking, Matter};
use domain::text;
use store::ToAsk;

use super::suggestion::{SuggestionView, shown, suggested, views};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/asking/passing.html", whitespace = "minimize")]
struct Passing {
    page: Page,
    form: Form,
    title: String,
    href: String,
    action: String,
    people: Vec<SuggestionView>,
}

/// The form.
pub async fn show(page: Page, can: Can<HandleAsking>) -> Answer {
    page.show(&template(&page, &can, Form::new()).await?)
}

/// Passes it on.
pub async fn save(page: Page, can: Can<HandleAsking>, form: Form) -> Answer {
    let db = &page.app.db;
    let to = match chosen(&page, &can, &form).await? {
        Ok(to) => to,
        Err(key) => {
            let wrong = Wrong::with("who", key);
            return page.again(&template(&page, &can, form.wrong(wrong)).await?);
        }
    };
    let to = ToAsk {
        person: to.person,
        school: to.school,
        shown: to.shown,
        way: Way::Passed,
        by: Some(can.who()),
    };
    let mut w = db.write(page.app.moment()).await?;
    w.pass_on(can.proof(), &to).await?;
    w.commit().await?;
    page.go_saying(routes::ASKS, "done-asking-passed")
}

/// Who is meant.
struct To {
    person: PersonId,
    school: Option<SchoolId>,
    shown: Vec<domain::exchange::Shown>,
}

/// Who was ticked or named, of those who see content and weren't asked; else what is wrong.
async fn chosen(page: &Page, can: &Can<HandleAsking>, form: &Form) -> Result<Result<To, &'static str>, Problem> {
    let (asking, db) = (&can.act().0, &page.app.db);
    let person = if let Ok(person) = form.get("a").parse::<PersonId>() {
        person
    } else {
        let typed = form.get("who");
        if typed.trim().is_empty() {
            return Ok(Err("wrong-passing-who"));
        }
        let bearers = match text::mail(typed) {
            Some(mail) => db
                .person_by_mail(&mail)
                .await?
                .map(|person| person.id)
                .into_iter()
                .collect(),
            None => db.bearers_of(&i18n::search_key(&text::line(typed, 120))).await?,
        };
        let mut readers = Vec::new();
        for person in bearers {
            if db.standing(person).await?.sees_content() {
                readers.push(person);
            }
        }
        match readers[..] {
            [one] => one,
            [] => return Ok(Err("wrong-circle-nobody")),
            _ => return Ok(Err("wrong-circle-several")),
        }
    };
    let ask = db.ask(asking.conversation_id).await?.ok_or_else(Problem::not_found)?;
    let asked = db.askings(asking.conversation_id).await?;
    // Whoever said no is not told apart from whoever was asked.
    if person == ask.by_id || asked.iter().any(|one| one.person_id == person) {
        return Ok(Err("wrong-passing-asked"));
    }
    let standing = db.standing(person).await?;
    if !matter(page, asking).await?.is_open_to(&standing) {
        return Ok(Err("wrong-circle-nobody"));
    }
    let found = next(page, can, asking).await?;
    let known = found.iter().find(|one| one.person == Some(person));
    Ok(Ok(To {
        person,
        school: known
            .map(|one| one.school)
            .or_else(|| standing.schools().into_iter().next()),
        shown: known.map(shown).unwrap_or_default(),
    }))
}

/// Where it was asked: nobody is handed what they could not read.
async fn matter(page: &Page, asking: &Asking) -> Result<Matter, Problem> {
    Ok(page.app.db.conversation_place(asking.conversation_id).await?.matter)
}

/// Whom Ronda would ask next.
async fn next(page: &Page, can: &Can<HandleAsking>, asking: &Asking) -> Result<Vec<Suggested>, Problem> {
    let db = &page.app.db;
    let conversation = db.conversation(asking.conversation_id).await?;
    let ask = db.ask(asking.conversation_id).await?.ok_or_else(Problem::not_found)?;
    let asked = db.askings(asking.conversation_id).await?;
    let mut but: Vec<PersonId> = asked.iter().map(|one| one.person_id).collect();
    but.push(ask.by_id);
    let matter = matter(page, asking).await?;
    let asked = (conversation.title.as_str(), ask.topic);
    suggested(page, (can.standing(), &matter), asked, &but).await
}

async fn template(page: &Page, can: &Can<HandleAsking>, form: Form) -> Result<Passing, Problem> {
    let asking = &can.act().0;
    let found = next(page, can, asking).await?;
    let ticked = |_: usize, person: PersonId| form.has("a", &person.to_string());
    let people = views(page, can.standing(), &found, ticked).await?;
    Ok(Passing {
        title: page.app.db.conversation(asking.conversation_id).await?.title,
        href: routes::conversation(asking.conversation_id),
        action: routes::asking_passing(asking.id),
        people,
        form,
        page: page.clone(),
    })
}
