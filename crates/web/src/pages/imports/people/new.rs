//! A list of people is brought.

use std::collections::HashSet;

use askama::Template;
use domain::permission::ArrangeNetwork;
use domain::school::SchoolKey;

use super::WAITING;
use super::kept::{KeptPeople, Known};
use crate::guard::Can;
use crate::guard::limits::Purpose;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::imports::remark::file_problem;
use crate::routes;
use crate::upload::Uploaded;

#[derive(Template)]
#[template(path = "pages/imports/people/new.html")]
struct New {
    page: Page,
    file: String,
    wrong: Option<String>,
}

/// The form.
pub async fn new(page: Page, _can: Can<ArrangeNetwork>) -> Answer {
    page.network()?;
    page.show(&New {
        file: String::new(),
        wrong: None,
        page: page.clone(),
    })
}

/// Reads the list and goes on to the decision, or says why it can't be read.
pub async fn create(page: Page, can: Can<ArrangeNetwork>, file: Uploaded) -> Answer {
    let who = can.who();
    page.app.limits.count(Purpose::Import, &who.to_string())?;
    let known = known(&page).await?;
    let Uploaded { name, bytes } = file;
    let keys: HashSet<SchoolKey> = known.keys().cloned().collect();
    let read = tokio::task::spawn_blocking(move || interchange::people::read(&bytes, &keys))
        .await
        .map_err(|error| Problem::ours(&error.to_string()))?;
    let people = match read {
        Ok(people) => people,
        Err(problem) => {
            return page.again(&New {
                file: name,
                wrong: Some(file_problem(&page, &problem)),
                page: page.clone(),
            });
        }
    };
    let kept = KeptPeople::of(people, &known).write()?;
    let w = page.app.db.write(page.app.moment()).await?;
    let id = w.keep_upload(WAITING, &name, &kept, who).await?;
    page.go(&routes::people_import_decision(id))
}

/// The schools of the network: nobody is invited to a liceo that is in no generation.
async fn known(page: &Page) -> Result<Known, Problem> {
    let network = page.network()?.id;
    let members = page.app.db.members(network).await?;
    Ok(members
        .into_iter()
        .map(|member| {
            let key = SchoolKey {
                scheme: member.scheme,
                code: member.code,
            };
            (key, (member.school_id, member.name))
        })
        .collect())
}
