//! The door of an entry link: one measure, one place, one figure, without signing in.

mod save;
mod show;

pub use save::save;
pub use show::show;

use askama::Template;
use axum::http::StatusCode;
use domain::measure::{EntryLink, EntryLinkState, Kind, Measure, Point};
use domain::permission::{EnterPoints, Proof, decide_by_link};
use domain::secret::Secret;
use domain::time::Day;

use super::address::Address;
use super::closed::{self, Closed};
use crate::figures;
use crate::form::Form;
use crate::guard::limits::Purpose;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::measures::points::grid;
use crate::routes;

/// Periods to choose from: this one, and those that may have been forgotten.
const OFFERED: usize = 4;

/// A link that opens, with what it opens.
struct Open {
    link: EntryLink,
    proof: Proof<EnterPoints>,
}

impl Open {
    fn measure(&self) -> &Measure {
        &self.proof.act().measure
    }
}

#[derive(Template)]
#[template(path = "pages/doors/entry/show.html")]
struct Entry {
    page: Page,
    form: Form,
    measure: Measure,
    place: String,
    here: String,
    /// Value and name of each period; none for events, which have their own day.
    periods: Vec<(String, String)>,
    /// The names of both fields.
    fields: (String, String),
    /// What was kept just now.
    kept: Option<String>,
}

impl Entry {
    async fn of(page: &Page, open: &Open, secret: &str, form: Form, kept: Option<Day>) -> Result<Self, Problem> {
        let (measure, db) = (open.measure().clone(), &page.app.db);
        let school = db.school(open.link.school_id).await?.name;
        let place = match open.link.course_id {
            Some(course) => format!("{}, {school}", db.course(course).await?.name()),
            None => school,
        };
        let points = there(page, &open.link).await?;
        let own = |day: Day| {
            points
                .iter()
                .find(|p| p.period == day && p.entry_link_id == Some(open.link.id))
        };
        let kept = kept.and_then(own).map(|point| {
            if measure.counting.kind == Kind::Between {
                return page.t1("entry-kept-event", "day", page.lang.day_long(point.period.0));
            }
            let value = figures::value(&measure, point.value, page.lang);
            page.t2(
                "entry-kept",
                "value",
                value,
                "day",
                grid::name(page, measure.cadence, point.period),
            )
        });
        Ok(Self {
            periods: offered(page, &measure)
                .into_iter()
                .map(|day| (day.to_string(), grid::name(page, measure.cadence, day)))
                .collect(),
            fields: grid::heads(page, &measure),
            here: routes::entry_door(secret),
            page: page.clone(),
            measure,
            place,
            form,
            kept,
        })
    }
}

/// The newest periods, the newest first; none for events.
fn offered(page: &Page, measure: &Measure) -> Vec<Day> {
    if measure.counting.kind == Kind::Between {
        return Vec::new();
    }
    let mut periods = grid::periods(measure.cadence, page.today(), &[]);
    periods.reverse();
    periods.truncate(OFFERED);
    periods
}

/// The points of the place.
async fn there(page: &Page, link: &EntryLink) -> store::Result<Vec<Point>> {
    match link.course_id {
        Some(course) => page.app.db.course_points(link.measure_id, course).await,
        None => page.app.db.school_points(link.measure_id, link.school_id).await,
    }
}

/// The link of a secret, if it opens; else the page that says why not.
async fn opened(page: &Page, address: &Address, secret: &str) -> Result<Result<Open, Answer>, Problem> {
    let Some(link) = page.app.db.entry_link_by_secret(&Secret::brought(secret)).await? else {
        page.app.limits.count(Purpose::InvitationTry, &address.0)?;
        return Ok(Err(shut(page, "entry-unknown-title", "entry-unknown")));
    };
    let measure = page.app.db.measure(link.measure_id).await?;
    let maker = page.app.db.standing(link.created_by).await?;
    Ok(match decide_by_link(&link, &maker, measure, page.now) {
        Ok(proof) => Ok(Open { link, proof }),
        Err(_) if link.state(page.now) == EntryLinkState::Expired => {
            Err(shut(page, "entry-expired-title", "entry-expired"))
        }
        Err(_) => Err(shut(page, "entry-revoked-title", "entry-revoked")),
    })
}

fn shut(page: &Page, title: &'static str, sentence: &'static str) -> Answer {
    let closed = Closed {
        status: StatusCode::GONE,
        title,
        sentence,
        way_out: (routes::SIGN_IN, "door-go-sign-in"),
    };
    closed::show(page, closed)
}
