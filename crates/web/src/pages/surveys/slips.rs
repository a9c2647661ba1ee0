//! Slips of a course, one a student who may take part: the code, its QR, and what it is for. Printed again, each is the same.

use askama::Template;
use axum::extract::Path;
use domain::administration::{Administration, Linking};
use domain::consent::Asking;
use domain::id::CourseId;
use domain::permission::{SeeAdministration, SeeCourseRoster, SeeInvitations};
use store::SittingLine;

use crate::guard::{Can, can};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::people::qr;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/surveys/slips.html")]
struct Slips {
    page: Page,
    administration: Administration,
    course: String,
    school: String,
    address: String,
    /// The code on the board.
    code: String,
    consents: String,
    says: String,
    slips: Vec<Slip>,
}

/// A student's.
struct Slip {
    name: String,
    code: String,
    qr: String,
}

/// The sheet.
pub async fn show(page: Page, can: Can<SeeAdministration>, Path((_, course)): Path<(String, CourseId)>) -> Answer {
    let administration = can.act().administration.clone();
    let roster = SeeCourseRoster {
        school: administration.school_id,
        course,
    };
    can::allow(can.standing(), SeeInvitations(roster))?;
    let sittings = page.app.db.sittings(administration.id).await?;
    let sitting = sittings
        .into_iter()
        .find(|line| line.sitting.course_id == course && administration.linking == Linking::Slip)
        .ok_or_else(Problem::not_found)?;
    let texts = page.app.db.consent_texts(administration.network_id).await?;
    let asking = Asking::linked(page.today(), &texts);
    let all = page.app.db.invitations_of_course(course, &asking).await?.len();
    let slips = slips(&page, &administration, (&sitting, &asking)).await?;
    let address = page.app.link(routes::ANSWERING_DOOR);
    page.show(&Slips {
        says: page.t2("survey-slips-n", "n", slips.len(), "of", all),
        course: sitting.course(),
        school: page.app.db.school(administration.school_id).await?.name,
        address: address
            .split_once("://")
            .map_or(address.as_str(), |(_, rest)| rest)
            .to_owned(),
        code: sitting.sitting.code,
        consents: routes::consents(course),
        page: page.clone(),
        administration,
        slips,
    })
}

/// Of those who are invited today.
async fn slips(
    page: &Page,
    administration: &Administration,
    (line, asking): (&SittingLine, &Asking<'_>),
) -> Result<Vec<Slip>, Problem> {
    let db = &page.app.db;
    let secret = db.roster_secret(page.app.moment(), administration.network_id).await?;
    let invited = db.invited_students(line.sitting.course_id, asking).await?;
    let place = page.app.link(&routes::answering(&line.sitting.code));
    let slip = |one: store::Invited| {
        let slip = secret.slip(line.sitting.id, one.student_id);
        // Behind the `#` it reaches no server, and no log of one.
        let link = format!("{place}#{}", slip.signs());
        Slip {
            qr: qr::svg(&link, &page.t1("survey-slips-qr", "name", one.name.as_str())),
            code: slip.read_aloud(),
            name: one.name,
        }
    };
    Ok(invited.into_iter().map(slip).collect())
}
