//! Who of a course a survey may ask: a name and yes or no, for whoever gives it in class. Why not is nobody's business there.

use askama::Template;
use axum::extract::Path;
use domain::administration::{Administration, Linking};
use domain::consent::{Asking, LegalBasis};
use domain::id::CourseId;
use domain::permission::{KeepConsents, SeeAdministration, SeeCourseRoster, SeeInvitations};
use store::Invited;

use crate::guard::{Can, can};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/surveys/invited.html")]
struct Whom {
    page: Page,
    administration: Administration,
    course: String,
    /// On what the liceo stands.
    basis: String,
    says: String,
    invited: Vec<Invited>,
    /// Where consents are kept, for who keeps them.
    consents: Option<String>,
}

/// The list.
pub async fn show(page: Page, can: Can<SeeAdministration>, Path((_, course)): Path<(String, CourseId)>) -> Answer {
    let administration = can.act().administration.clone();
    let school = administration.school_id;
    can::allow(can.standing(), SeeInvitations(SeeCourseRoster { school, course }))?;
    let sittings = page.app.db.sittings(administration.id).await?;
    let sitting = sittings
        .iter()
        .find(|line| line.sitting.course_id == course)
        .ok_or_else(Problem::not_found)?;
    let texts = page.app.db.consent_texts(administration.network_id).await?;
    let asking = Asking::to(&administration, page.today(), &texts);
    let invited = page.app.db.invitations_of_course(course, &asking).await?;
    let n = invited.iter().filter(|one| one.invited).count();
    let keeps = page.may(&KeepConsents { school, course });
    page.show(&Whom {
        course: sitting.course(),
        basis: page.t(&format!("basis-{}", asking.basis)),
        says: if invited.is_empty() {
            page.t(nobody_known(&administration))
        } else {
            page.t2("survey-invited-n", "n", n, "of", invited.len())
        },
        consents: keeps.then(|| format!("{}?para={}", routes::consents(course), asking.purpose)),
        page: page.clone(),
        administration,
        invited,
    })
}

/// What holds where the liceo has no list of the course.
const fn nobody_known(administration: &Administration) -> &'static str {
    match (administration.linking, administration.basis) {
        (Linking::Anonymous, LegalBasis::Law | LegalBasis::LegalFunction) => "survey-invited-all",
        _ => "survey-invited-no-list",
    }
}
