//! The alerts of the reader's liceos: unread ones first, and of those the oldest.

use askama::Template;
use domain::disclosure::Stage;
use domain::permission::{Act as _, ListAlerts, SeeAlerts, Standing};
use store::AlertLine;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/alerts/list.html")]
struct List {
    page: Page,
    /// By where they stand.
    groups: Vec<(String, Vec<Line>)>,
}

/// An alert, without a word of its text.
struct Line {
    href: String,
    day: String,
    place: String,
    waits: Option<String>,
}

/// The list.
pub async fn show(page: Page, can: Can<ListAlerts>) -> Answer {
    let mut all = Vec::new();
    for school in can.standing().schools() {
        if SeeAlerts(school).allowed(can.standing()) {
            all.extend(page.app.db.alerts(school).await?);
        }
    }
    let group = |stage: &Stage| {
        let lines = all.iter().filter(|line| line.stage() == *stage);
        let lines: Vec<Line> = lines.map(|alert| line(&page, alert)).collect();
        (page.word("alerts-stage", stage), lines)
    };
    let groups = Stage::ALL.iter().map(group).filter(|(_, lines)| !lines.is_empty());
    page.show(&List {
        groups: groups.collect(),
        page: page.clone(),
    })
}

fn line(page: &Page, alert: &AlertLine) -> Line {
    let course = alert.course().into_iter();
    let place: Vec<String> = [alert.survey.clone()]
        .into_iter()
        .chain(course)
        .chain([alert.school.clone()])
        .collect();
    let days = page.today().days_since(alert.day).max(0);
    Line {
        href: routes::alert(alert.id),
        day: page.lang.day_long(alert.day.0),
        place: place.join(" · "),
        waits: (alert.stage() == Stage::Unread).then(|| page.t1("alerts-waits", "n", days)),
    }
}

/// Whether one of the reader's liceos has an alert that nobody read.
///
/// # Errors
/// What the store says.
pub async fn any_waits(page: &Page, standing: &Standing) -> store::Result<bool> {
    for school in standing.schools() {
        if SeeAlerts(school).allowed(standing) && page.app.db.alert_waits(school).await? {
            return Ok(true);
        }
    }
    Ok(false)
}
