//! Guardians' links: made for those who are ticked and shown once, on slips to print; taken back.

use axum::extract::Path;
use domain::check::Wrong;
use domain::id::{CourseId, GuardianLinkId};
use domain::permission::KeepConsents;

use super::course::CoursePage;
use super::load::{purpose, texts};
use super::papers::ticked;
use super::slips::show_once;
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Makes a link for each who is ticked.
pub async fn make(page: Page, can: Can<KeepConsents>, form: Form) -> Answer {
    let (course, purpose) = (can.act().course, purpose(form.get("para")));
    let students = ticked(&form);
    if students.is_empty() || texts(&page, purpose).await?.is_empty() {
        let wrong = Wrong::with("estudiante", "consents-wrong-nobody");
        return page.again(&CoursePage::of(&page, (course, purpose), form.wrong(wrong)).await?);
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    let secrets = w.make_guardian_links(can.proof(), &students).await?;
    w.commit().await?;
    show_once(&page, course, &students, &secrets).await
}

/// Takes one back; what was said by it stands. Sent twice, the second finds it taken back.
pub async fn revoke(
    page: Page,
    can: Can<KeepConsents>,
    Path((course, link)): Path<(CourseId, GuardianLinkId)>,
) -> Answer {
    let here = routes::consents(course);
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.revoke_guardian_link(can.proof(), link).await {
        Err(store::Error::NotFound) => return page.go(&here),
        done => done?,
    }
    w.commit().await?;
    page.go_saying(&here, "done-link-revoked")
}
