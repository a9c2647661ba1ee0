//! The links of a measure in one place, and the form for a new one.

use askama::Template;
use domain::measure::{EntryLink, EntryLinkState, Measure};
use domain::permission::EnterPoints;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Weeks that a link opens, to choose from.
pub const WEEKS: [i64; 4] = [1, 4, 12, 40];

#[derive(Template)]
#[template(path = "pages/measures/links/list.html")]
pub struct List {
    page: Page,
    form: Form,
    measure: Measure,
    place: String,
    back: String,
    action: String,
    weeks: Vec<(String, String)>,
    lines: Vec<Line>,
}

/// A link.
struct Line {
    given_to: String,
    state: String,
    used: String,
    revocation: Option<String>,
}

/// Shows them.
pub async fn list(page: Page, can: Can<EnterPoints>) -> Answer {
    let form = Form::new().with("weeks", "12");
    page.show(&List::of(&page, can.act(), form).await?)
}

impl List {
    /// The page with a form.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, act: &EnterPoints, form: Form) -> Result<Self, Problem> {
        let EnterPoints { measure, place } = act;
        let (name, back, action) = place_of(page, act).await?;
        let mut links = page.app.db.entry_links(measure.id, place.school).await?;
        links.retain(|link| link.course_id == place.course);
        Ok(Self {
            lines: links.iter().map(|link| line(page, link, &action)).collect(),
            weeks: WEEKS
                .iter()
                .map(|n| (n.to_string(), page.t1("links-weeks", "n", *n)))
                .collect(),
            page: page.clone(),
            form,
            measure: measure.clone(),
            place: name,
            back,
            action,
        })
    }
}

/// Name of the place, address of its chart, address of its links.
///
/// # Errors
/// What the store says.
pub async fn place_of(page: &Page, act: &EnterPoints) -> Result<(String, String, String), Problem> {
    let (measure, place) = (act.measure.id, act.place);
    let school = page.app.db.school(place.school).await?.name;
    Ok(match place.course {
        None => (
            school,
            routes::measure_at(measure, place.school),
            routes::entry_links(measure, place.school),
        ),
        Some(course) => (
            format!("{}, {school}", page.app.db.course(course).await?.name()),
            routes::measure_in(measure, course),
            routes::course_entry_links(measure, course),
        ),
    })
}

fn line(page: &Page, link: &EntryLink, action: &str) -> Line {
    let state = link.state(page.now);
    let until = page.lang.day_long(link.expires_at.day().0);
    Line {
        given_to: link.given_to.clone(),
        state: match state {
            EntryLinkState::Open => page.t1("links-open", "day", until),
            EntryLinkState::Expired => page.t1("links-expired", "day", until),
            EntryLinkState::Revoked => page.t("links-revoked"),
        },
        used: match link.used_at {
            None => page.t("links-unused"),
            Some(at) => page.t2("links-used", "n", link.uses, "day", page.lang.day_long(at.day().0)),
        },
        revocation: (state == EntryLinkState::Open).then(|| format!("{action}/{}/revocacion", link.id)),
    }
}
