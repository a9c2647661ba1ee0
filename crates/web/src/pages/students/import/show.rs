//! «Esto entendimos»: what a nómina would change, and what has to be decided. After the decision, what became of it.

use askama::Template;
use axum::extract::Path;
use domain::id::{SchoolId, UploadId};
use domain::permission::KeepRoster;
use domain::school::School;
use store::Upload;

use super::decide::{ALL_LEFT, ALL_STAY, ANOTHER, SOME_LEFT};
use super::kept::{KeptStudents, Outcome};
use super::planned::PlannedRoster;
use super::view::View;
use super::{decided, waiting};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};

#[derive(Template)]
#[template(path = "pages/students/import/show.html")]
pub struct Preview {
    page: Page,
    form: Form,
    school: School,
    id: UploadId,
    file: String,
    mark: String,
    kept: KeptStudents,
    view: View,
    /// Whether the roster has changed since it was looked at.
    is_new: bool,
}

#[derive(Template)]
#[template(path = "pages/students/import/done.html")]
struct Done {
    page: Page,
    school: School,
    file: String,
    says: [String; 3],
}

impl Preview {
    /// Of an upload that waits, planned against what the roster is now.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, school: School, upload: Upload, form: Form, is_new: bool) -> Result<Self, Problem> {
        let kept = KeptStudents::read(&upload.content)?;
        let courses = page.app.db.courses(school.id).await?;
        let known = page.app.db.known_students(page.network()?.id).await?;
        let planned = PlannedRoster::of(&kept, &school, &courses, known)?;
        Ok(Self {
            view: View::of(page, &kept, &planned).await?,
            mark: planned.mark,
            page: page.clone(),
            form,
            school,
            id: upload.id,
            file: upload.name,
            kept,
            is_new,
        })
    }

    const fn another(&self) -> &'static str {
        ANOTHER
    }

    /// The answers about who is absent, with their words.
    fn answers(&self) -> [(&'static str, String); 3] {
        [
            (ALL_LEFT, self.page.t("students-absent-left")),
            (ALL_STAY, self.page.t("students-absent-stay")),
            (SOME_LEFT, self.page.t("students-absent-some")),
        ]
    }
}

/// The preview, for whoever brought the file and nobody else; once decided, what became of it.
pub async fn show(page: Page, can: Can<KeepRoster>, Path((_, id)): Path<(SchoolId, UploadId)>) -> Answer {
    let school = page.app.db.school(can.act().0).await?;
    match page.app.db.upload(id, &waiting(school.id), can.who()).await {
        Ok(upload) => page.show(&Preview::of(&page, school, upload, Form::new(), false).await?),
        Err(store::Error::NotFound) => {
            let upload = page.app.db.upload(id, &decided(school.id), can.who()).await?;
            let outcome: Outcome =
                serde_json::from_str(&upload.content).map_err(|error| Problem::ours(&error.to_string()))?;
            page.show(&Done {
                page: page.clone(),
                school,
                file: upload.name,
                says: [
                    page.t1("students-did-add", "n", outcome.added),
                    page.t1("students-did-move", "n", outcome.moved),
                    page.t1("students-did-leave", "n", outcome.left),
                ],
            })
        }
        Err(error) => Err(error.into()),
    }
}
