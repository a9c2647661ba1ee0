//! A directory is brought: read at once, kept without MRUN or RUT until its owner decides.

use askama::Template;
use domain::permission::ArrangeNetwork;

use super::WAITING;
use super::kept::KeptDirectory;
use crate::guard::Can;
use crate::guard::limits::Purpose;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::imports::remark::file_problem;
use crate::routes;
use crate::upload::Uploaded;

#[derive(Template)]
#[template(path = "pages/imports/directory/new.html")]
struct New {
    page: Page,
    file: String,
    wrong: Option<String>,
}

/// The form.
pub async fn new(page: Page, _can: Can<ArrangeNetwork>) -> Answer {
    page.show(&New {
        file: String::new(),
        wrong: None,
        page: page.clone(),
    })
}

/// Reads the file and goes on to the decision, or says why it can't be read.
pub async fn create(page: Page, can: Can<ArrangeNetwork>, file: Uploaded) -> Answer {
    let who = can.who();
    page.app.limits.count(Purpose::Import, &who.to_string())?;
    let Uploaded { name, bytes } = file;
    // Megabytes of text: away from the threads that serve pages.
    let read = tokio::task::spawn_blocking(move || interchange::directory::read(&bytes))
        .await
        .map_err(|error| Problem::ours(&error.to_string()))?;
    let directory = match read {
        Ok(directory) => directory,
        Err(problem) => {
            return page.again(&New {
                file: name,
                wrong: Some(file_problem(&page, &problem)),
                page: page.clone(),
            });
        }
    };
    let kept = KeptDirectory::of(directory).write()?;
    let w = page.app.db.write(page.app.moment()).await?;
    let id = w.keep_upload(WAITING, &name, &kept, who).await?;
    page.go(&routes::schools_import_decision(id))
}
