//! What others wait for: an answer to what they wrote, a step that was agreed, a review by a coach. And the open meeting.

use domain::meeting::Meeting;
use domain::permission::{Act as _, HoldMeeting, Standing};
use domain::person::Role;
use store::{StepLine, Talk, Unreviewed};

use crate::components::small_ring;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::asking::waiting::{Waiting, waiting};
use crate::pages::cycles::words;
use crate::pages::reviews::list::{OwedView, owed_view};
use crate::routes;

/// Most of a kind on one page.
const MOST: usize = 4;

/// Days back in which a review still helps a team: eight weeks.
const REVIEWED_WITHIN: i64 = 56;

/// It.
#[derive(Default)]
pub struct Together {
    /// Questions that wait for the reader's answer.
    pub asked: Vec<Waiting>,
    /// Cycles that the reader owes a round of review.
    pub readings: Vec<OwedView>,
    /// Unanswered feedback on the reader's own cycles.
    pub written: Vec<Written>,
    /// What the reader said they would do.
    pub steps: Vec<Agreed>,
    /// Tests that no coach has looked at; for coaches.
    pub unreviewed: Vec<ToReview>,
    /// Where else it is done with others.
    pub links: Vec<(&'static str, String)>,
    /// The open meetings: address, sentence.
    pub open: Vec<(String, String)>,
}

/// Somebody wrote.
pub struct Written {
    /// Where.
    pub href: String,
    /// About which cycle.
    pub title: String,
    /// Who and when.
    pub by: String,
    /// The first of their words.
    pub words: String,
}

/// A step.
pub struct Agreed {
    /// What.
    pub what: String,
    /// By when.
    pub due: String,
    /// Whether its day has passed.
    pub late: bool,
    /// Where it is ticked.
    pub tick: String,
}

/// A test to be reviewed.
pub struct ToReview {
    /// Where a review is written.
    pub href: String,
    /// The cycle.
    pub cycle: String,
    /// Its title.
    pub title: String,
    /// Its ring.
    pub ring: String,
    /// Where it is.
    pub state: String,
    /// Liceo, owner, since when.
    pub second: String,
}

/// For whoever reads.
///
/// # Errors
/// What the store says.
pub async fn together(page: &Page, standing: &Standing) -> Result<Together, Problem> {
    let (db, mut found) = (&page.app.db, Together::default());
    let mut meets = false;
    for school in standing.schools() {
        if HoldMeeting(school).allowed(standing) {
            meets = true;
            let newest = db.meetings_at(school, 3).await?.into_iter();
            found
                .open
                .extend(newest.filter(Meeting::is_open).map(|one| open(page, &one)));
        }
    }
    if meets {
        found.links.push((routes::MEETING_NEW, page.t("meetings-home-prepare")));
        found.links.push((routes::MEETINGS, page.t("meetings-home-all")));
        let mut talks = db.unanswered_of(standing.person()).await?;
        talks.retain(|talk| talk.reach().is_open_to(standing));
        found.written = talks.iter().take(MOST).map(|talk| written(page, talk)).collect();
        let mut steps = db.open_steps_of(standing.person()).await?;
        steps.retain(|step| HoldMeeting(step.school_id).allowed(standing));
        found.steps = steps.iter().take(MOST).map(|step| agreed(page, step)).collect();
    }
    if standing.is(Role::Coach) {
        let since = page.now.plus_days(-REVIEWED_WITHIN);
        let mut tests = db.unreviewed(page.network()?.id, since, 12).await?;
        tests.retain(|test| test.reach().is_open_to(standing) && test.owner_id != standing.person());
        found.unreviewed = tests.iter().take(MOST).map(|test| to_review(page, test)).collect();
    }
    if standing.sees_content() && page.network.is_some() {
        found.asked = waiting(page, standing, MOST).await?;
        found.readings = db
            .readings_owed(standing.person())
            .await?
            .iter()
            .take(MOST)
            .map(|line| owed_view(page, line))
            .collect();
        found.links.push((routes::ASKS, page.t("asks-title")));
        found.links.push((routes::DIRECTORY, page.t("directory-title")));
        found.links.push((routes::REVIEW_ROUNDS, page.t("rounds-title")));
    }
    if standing.sees_content() {
        found.links.push((routes::FEEDBACK_MINE, page.t("feedback-mine")));
    }
    Ok(found)
}

fn open(page: &Page, meeting: &Meeting) -> (String, String) {
    let said = page.t1("meetings-home-open", "name", &meeting.name);
    (routes::meeting(meeting.id), said)
}

fn written(page: &Page, talk: &Talk) -> Written {
    let parts = [&talk.wondered, &talk.suggested, &talk.valued];
    let day = page.lang.day(talk.at.day().0);
    Written {
        href: format!("{}#r-{}", routes::cycle(talk.cycle_id), talk.id),
        title: talk.title.clone(),
        by: page.t2("feedback-home-by", "name", &talk.by_name, "day", day),
        words: parts
            .into_iter()
            .find(|part| !part.is_empty())
            .cloned()
            .unwrap_or_default(),
    }
}

fn agreed(page: &Page, step: &StepLine) -> Agreed {
    let due = step
        .due_on
        .map(|day| page.t1("meetings-when", "day", page.lang.day(day.0)));
    Agreed {
        what: step.what.clone(),
        due: due.unwrap_or_default(),
        late: step.due_on.is_some_and(|day| day < page.today()),
        tick: routes::step_doing(step.id),
    }
}

fn to_review(page: &Page, test: &Unreviewed) -> ToReview {
    let day = page.lang.day(test.moved_at.day().0);
    ToReview {
        href: routes::cycle_feedback(test.id),
        cycle: routes::cycle(test.id),
        title: test.title.clone(),
        ring: small_ring(test.phase, test.decision, false),
        state: words::state(page, test.phase, test.decision),
        second: format!("{} · {} · {day}", test.school, test.owner),
    }
}
