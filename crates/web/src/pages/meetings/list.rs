//! The meetings of the reader's liceos, and what was agreed in them and isn't done.

use askama::Template;
use domain::meeting::Meeting;

use super::candidates::open_steps;
use super::new::schools;
use super::sieve::Sieve;
use super::view::{Matter, StepView};
use crate::guard::Member;
use crate::page::{Answer, Page};
use crate::routes;

/// Meetings shown of a liceo: two school years of fortnightly ones.
const MOST: i64 = 60;

#[derive(Template)]
#[template(path = "pages/meetings/list.html", whitespace = "minimize")]
struct List {
    page: Page,
    steps: Vec<StepView>,
    lines: Vec<Line>,
}

/// A meeting.
struct Line {
    href: String,
    name: String,
    day: String,
    school: String,
    state: String,
}

/// The list.
pub async fn show(page: Page, who: Member) -> Answer {
    let standing = &who.signed_in.standing;
    let schools = schools(&page, standing).await?;
    let (mut steps, mut lines) = (Vec::new(), Vec::new());
    for school in &schools {
        let sieve = Sieve::of(&page, standing, school.id).await?;
        let matter = Matter {
            page: &page,
            standing,
            sieve: &sieve,
        };
        let open = open_steps(&page, &sieve, school.id).await?;
        steps.extend(open.iter().map(|step| matter.step(step)));
        let name = if schools.len() > 1 { school.name.as_str() } else { "" };
        let meetings = page.app.db.meetings_at(school.id, MOST).await?;
        lines.extend(meetings.iter().map(|meeting| line(&page, meeting, name)));
    }
    page.show(&List {
        steps,
        lines,
        page: page.clone(),
    })
}

fn line(page: &Page, meeting: &Meeting, school: &str) -> Line {
    let (href, state) = if meeting.is_open() {
        (routes::meeting(meeting.id), "meetings-state-open-meeting")
    } else {
        (routes::meeting_minutes(meeting.id), "meetings-state-minutes")
    };
    Line {
        href,
        name: meeting.name.clone(),
        day: page.lang.day_long(meeting.held_on.0),
        school: school.to_owned(),
        state: page.lang.t(state),
    }
}
