//! A survey that was given: codes for the board, how many answered so far, when it ends.

use askama::Template;
use domain::administration::{Administration, AdministrationState, Linking};
use domain::permission::{
    Act as _, ChangeAdministration, EnterPaper, SeeAdministration, SeeCourseRoster, SeeInvitations,
};
use domain::suppression::may_show;
use store::SittingLine;

use super::words::{state, what_of};
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/surveys/show.html")]
struct Show {
    page: Page,
    administration: Administration,
    instrument: String,
    state: String,
    address: String,
    sittings: Vec<Line>,
    open: bool,
    over: bool,
    may_change: bool,
}

/// A course of it.
struct Line {
    course: String,
    code: String,
    href: String,
    paper: Option<String>,
    /// Whom it may ask, and where slips are printed, for who may see that.
    invited: Option<String>,
    slips: Option<String>,
    /// Where a phone's file is brought to.
    file: String,
    answered: String,
    apart: String,
}

/// Shows it.
pub async fn show(page: Page, can: Can<SeeAdministration>) -> Answer {
    let SeeAdministration {
        administration,
        courses,
    } = can.act();
    let of = (administration.instrument_id, administration.instrument_version);
    let version = page.app.db.instrument_version(of.0, of.1).await?;
    let sittings = page.app.db.sittings(administration.id).await?;
    let address = page.app.link(routes::ANSWERING_DOOR);
    let now = administration.state(page.now);
    let change = ChangeAdministration {
        administration: administration.clone(),
        courses: courses.clone(),
    };
    page.show(&Show {
        instrument: what_of(&page, administration, &version.definition),
        state: state(&page, administration),
        address: address
            .split_once("://")
            .map_or(address.as_str(), |(_, rest)| rest)
            .to_owned(),
        sittings: sittings.iter().map(|line| of_course(&page, &can, line)).collect(),
        open: now == AdministrationState::Open,
        over: matches!(now, AdministrationState::Closed | AdministrationState::Released),
        may_change: change.allowed(can.standing()),
        administration: administration.clone(),
        page: page.clone(),
    })
}

/// A course's line. How many answered is said from eight on: below, who sits in the room could tell who did.
fn of_course(page: &Page, can: &Can<SeeAdministration>, line: &SittingLine) -> Line {
    let answered = if may_show(Some(line.answered)) {
        page.t2("surveys-answered", "n", line.answered, "of", line.sitting.expected)
    } else {
        page.t("surveys-answered-few")
    };
    let administration = &can.act().administration;
    let enter = EnterPaper {
        school: administration.school_id,
        course: line.sitting.course_id,
    };
    let open = administration.state(page.now) == AdministrationState::Open;
    let paper = routes::survey_paper(administration.id, line.sitting.course_id);
    let roster = SeeCourseRoster {
        school: administration.school_id,
        course: line.sitting.course_id,
    };
    let sees = SeeInvitations(roster).allowed(can.standing());
    let with_slips = sees && administration.linking == Linking::Slip;
    Line {
        invited: sees.then(|| routes::survey_invited(administration.id, line.sitting.course_id)),
        slips: with_slips.then(|| routes::survey_slips(administration.id, line.sitting.course_id)),
        paper: Some(paper).filter(|_| open && enter.allowed(can.standing())),
        course: line.course(),
        file: routes::answering_file(&line.sitting.code),
        href: routes::answering(&line.sitting.code),
        code: line.sitting.code.clone(),
        apart: if may_show(Some(line.apart)) {
            page.t1("surveys-apart", "n", line.apart)
        } else {
            String::new()
        },
        answered,
    }
}
