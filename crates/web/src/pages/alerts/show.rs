//! One alert: its text for who said that they open it, and what was done.

use askama::Template;
use domain::disclosure::{Handling, Stage};
use domain::id::HandlingId;
use domain::permission::HandleAlert;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/alerts/show.html")]
pub(super) struct Show {
    page: Page,
    form: Form,
    /// Where the form's deeds go to.
    reading: String,
    handling: String,
    day: String,
    place: Vec<(String, String)>,
    /// What was written, once the reader said that they open it.
    text: Option<String>,
    waits: Option<String>,
    readings: Vec<String>,
    handlings: Vec<(String, String)>,
}

/// The page. It marks nothing as read: a browser that asks beforehand reads nothing.
pub async fn show(page: Page, can: Can<HandleAlert>) -> Answer {
    let form = Form::new().with("id", HandlingId::new(page.app.ids.as_ref(), page.now).to_string());
    page.show(&template(&page, &can, form).await?)
}

/// The page with a form.
pub(super) async fn template(page: &Page, can: &Can<HandleAlert>, form: Form) -> Result<Show, Problem> {
    let (db, id) = (&page.app.db, can.act().alert);
    let alert = db.alert(id).await?;
    let read = db.alert_readings(id).await?;
    let handled = db.alert_handlings(id).await?;
    let opened = read.iter().any(|(_, reading)| reading.by_id == can.who());
    let readings: Vec<_> = read.iter().map(|(_, reading)| *reading).collect();
    let waits = alert.waits(&readings, page.today());
    let when = |at: domain::time::Instant| page.lang.moment(at.in_chile().datetime());
    let of_reading = read
        .iter()
        .map(|(name, reading)| page.t2("alerts-read-by", "name", name.as_str(), "when", when(reading.at)));
    let of_handling = |(name, handling): &(String, Handling)| {
        let who = page.t2("alerts-done-by", "name", name.as_str(), "when", when(handling.at));
        (who, handling.done.clone())
    };
    Ok(Show {
        reading: routes::alert_reading(id),
        handling: routes::alert_handling(id),
        day: page.lang.day_long(alert.day.0),
        place: place(page, can).await?,
        text: opened.then_some(alert.text),
        waits: waits.map(|days| page.t1("alerts-waits", "n", days)),
        readings: of_reading.collect(),
        handlings: handled.iter().map(of_handling).collect(),
        form,
        page: page.clone(),
    })
}

/// Survey, course and liceo, and where it stands.
async fn place(page: &Page, can: &Can<HandleAlert>) -> Result<Vec<(String, String)>, Problem> {
    let lines = page.app.db.alerts(can.act().school).await?;
    let line = lines.into_iter().find(|line| line.id == can.act().alert);
    let line = line.ok_or_else(Problem::not_found)?;
    let stage: Stage = line.stage();
    let mut place = vec![(page.t("alerts-survey"), line.survey.clone())];
    place.extend(line.course().map(|course| (page.t("alerts-course"), course)));
    place.push((page.t("alerts-school"), line.school));
    place.push((page.t("alerts-state"), page.word("alerts-stage", stage)));
    Ok(place)
}
