//! A sheet opened, opened again for longer, and ended.

use domain::assessment::{SheetFields, SheetPlan};
use domain::permission::ReadClassAnswers;

use super::show::view;
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Opens it until the end of a day.
pub async fn save(page: Page, can: Can<ReadClassAnswers>, form: Form) -> Answer {
    let ReadClassAnswers { assessment, course } = can.act();
    let paper = page.app.db.paper(assessment.id).await?;
    let fields = SheetFields {
        options: form.get("options").to_owned(),
        day: form.get("day").to_owned(),
    };
    let plan = match SheetPlan::check(&fields, &paper, page.today()) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&view(&page, &can, form.wrong(wrong)).await?),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.open_answer_sheet(can.proof(), &plan).await?;
    w.commit().await?;
    page.app.sittings.forget();
    page.go_saying(&routes::class_answer_sheet(assessment.id, course), "done-sheet-opened")
}

/// Ends it now. What phones without signal bring later is still kept, until the entering ends.
pub async fn end(page: Page, can: Can<ReadClassAnswers>) -> Answer {
    let ReadClassAnswers { assessment, course } = can.act();
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.end_answer_sheet(can.proof()).await? {
        w.commit().await?;
    }
    page.app.sittings.forget();
    page.go_saying(&routes::class_answer_sheet(assessment.id, course), "done-sheet-ended")
}
