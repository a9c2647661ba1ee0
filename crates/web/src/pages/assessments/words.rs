//! What several of these pages say alike.

use domain::assessment::Assessment;
use domain::permission::{Act as _, SeeAssessments, Standing};
use domain::school::School;

use crate::page::Page;
use crate::page::problem::Problem;

/// Whether somebody may open any liceo's assessments.
pub fn assesses_somewhere(standing: &Standing) -> bool {
    let mut schools = standing.schools().into_iter();
    schools.any(|school| SeeAssessments(school).allowed(standing))
}

/// The liceos whose assessments somebody may open.
///
/// # Errors
/// What the store says.
pub async fn schools(page: &Page, standing: &Standing) -> Result<Vec<School>, Problem> {
    let mut schools = Vec::new();
    for id in standing.schools() {
        if SeeAssessments(id).allowed(standing) {
            schools.push(page.app.db.school(id).await?);
        }
    }
    Ok(schools)
}

/// `Matemática, I medio · 4 de mayo`.
pub fn what(page: &Page, assessment: &Assessment) -> String {
    let subject = page.word("subject", assessment.subject);
    let level = page.word("level", assessment.level);
    format!("{subject}, {level} · {}", page.lang.day_long(assessment.day.0))
}

/// A share as people say it: `62 %`.
pub fn percent(page: &Page, share: f64) -> String {
    page.t1("assessments-percent", "n", (share * 100.0).round())
}
