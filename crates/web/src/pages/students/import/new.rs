//! A nómina is brought.

use askama::Template;
use domain::permission::KeepRoster;
use domain::school::School;
use interchange::students::Assumed;

use super::kept::KeptStudents;
use super::waiting;
use crate::guard::Can;
use crate::guard::limits::Purpose;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::imports::remark::file_problem;
use crate::routes;
use crate::upload::Uploaded;

#[derive(Template)]
#[template(path = "pages/students/import/new.html")]
struct New {
    page: Page,
    school: School,
    file: String,
    wrong: Option<String>,
}

/// The form.
pub async fn show(page: Page, can: Can<KeepRoster>) -> Answer {
    page.show(&New {
        school: page.app.db.school(can.act().0).await?,
        file: String::new(),
        wrong: None,
        page: page.clone(),
    })
}

/// Reads it and goes on to what was understood, or says why it can't be read.
pub async fn save(page: Page, can: Can<KeepRoster>, file: Uploaded) -> Answer {
    let (who, id) = (can.who(), can.act().0);
    page.app.limits.count(Purpose::Import, &who.to_string())?;
    let school = page.app.db.school(id).await?;
    let Uploaded { name, bytes } = file;
    let assumed = Assumed {
        year: Some(i64::from(page.today().year())),
        school: Some(school.key()),
    };
    let read = tokio::task::spawn_blocking(move || interchange::students::read(&bytes, &assumed))
        .await
        .map_err(|_| Problem::ours("a nómina stopped its reader"))?;
    let students = match read {
        Ok(students) => students,
        Err(problem) => {
            return page.again(&New {
                school,
                file: name,
                wrong: Some(file_problem(&page, &problem)),
                page: page.clone(),
            });
        }
    };
    let secret = page.app.db.roster_secret(page.app.moment(), page.network()?.id).await?;
    let kept = KeptStudents::of(&students, &school.key(), &secret).write()?;
    let w = page.app.db.write(page.app.moment()).await?;
    let upload = w.keep_upload(&waiting(id), &name, &kept, who).await?;
    page.go(&routes::students_import_decision(id, upload))
}
