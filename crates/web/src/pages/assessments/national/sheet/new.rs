//! A file is brought.

use askama::Template;
use domain::assessment::{FIRST_YEAR, Occasion};
use domain::permission::KeepNationalResults;
use domain::school::School;
use interchange::national::{Assumed, read};

use super::kept::KeptNational;
use super::waiting;
use crate::form::Form;
use crate::guard::Can;
use crate::guard::limits::Purpose;
use crate::multipart::FileForm;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::imports::remark::{KeptRemark, file_problem};
use crate::routes;
use crate::upload::short;

#[derive(Template)]
#[template(path = "pages/assessments/national/sheet/new.html")]
struct New {
    page: Page,
    form: Form,
    school: School,
    action: String,
    back: String,
    years: Vec<(String, String)>,
    occasions: Vec<(String, String)>,
    file: String,
    /// Why it can't be read.
    wrong: Option<String>,
    /// Rows that can't be read: their line, and why.
    rows: Vec<(String, String)>,
}

impl New {
    fn of(page: &Page, school: School, form: Form) -> Self {
        let occasions = [Occasion::Diagnosis, Occasion::Midway, Occasion::Closing];
        let years = FIRST_YEAR..=page.today().year().into();
        Self {
            action: routes::national_sheet(school.id),
            back: routes::national(school.id),
            years: years.rev().map(|year| (year.to_string(), year.to_string())).collect(),
            occasions: occasions
                .iter()
                .map(|occasion| (occasion.to_string(), page.word("occasion", occasion)))
                .collect(),
            file: String::new(),
            wrong: None,
            rows: Vec::new(),
            page: page.clone(),
            school,
            form,
        }
    }
}

/// The form.
pub async fn show(page: Page, can: Can<KeepNationalResults>) -> Answer {
    let school = page.app.db.school(can.act().0).await?;
    let form = Form::new().with("year", page.today().year().to_string());
    page.show(&New::of(&page, school, form))
}

/// Reads it and goes on to what was understood. Where a row is wrong nothing waits: what is kept of a level would be half of it.
pub async fn save(page: Page, can: Can<KeepNationalResults>, sent: FileForm) -> Answer {
    page.app.limits.count(Purpose::Import, &can.who().to_string())?;
    let school = page.app.db.school(can.act().0).await?;
    let assumed = Assumed {
        year: Some(sent.form.get("year").parse().unwrap_or(page.today().year().into())),
        occasion: sent.form.get("momento").parse().ok(),
        this_year: page.today().year().into(),
    };
    let (name, bytes) = (short(&sent.name), sent.bytes);
    let read = tokio::task::spawn_blocking(move || read(&bytes, &assumed))
        .await
        .map_err(|_| Problem::ours("a file of the national diagnosis stopped its reader"))?;
    let mut again = New::of(&page, school, sent.form);
    again.file.clone_from(&name);
    let sheet = match read {
        Ok(sheet) => sheet,
        Err(problem) => {
            again.wrong = Some(file_problem(&page, &problem));
            return page.again(&again);
        }
    };
    if !sheet.problems.is_empty() || sheet.levels.is_empty() {
        let told = if sheet.problems.is_empty() {
            &sheet.left
        } else {
            &sheet.problems
        };
        let row = |remark| {
            let kept = KeptRemark::from(remark);
            (kept.line.to_string(), kept.says(&page))
        };
        again.rows = told.iter().map(row).collect();
        again.wrong = Some(page.t(if sheet.problems.is_empty() {
            "national-sheet-nothing"
        } else {
            "national-sheet-wrong"
        }));
        return page.again(&again);
    }
    let kept = KeptNational::of(&sheet).write()?;
    let w = page.app.db.write(page.app.moment()).await?;
    let upload = w.keep_upload(&waiting(can.act().0), &name, &kept, can.who()).await?;
    page.go(&routes::national_sheet_decision(can.act().0, upload))
}
