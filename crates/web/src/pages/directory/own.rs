//! What is told of oneself, and how one corrects it: a line in one's own words, what is hidden, what one isn't asked, a rest.

use askama::Template;
use domain::exchange::{ExpertisePlan, LineKind, check_pause};
use domain::id::{ExpertiseLineId, IdeaId};
use domain::permission::{CorrectExpertise, RemoveExpertise, Standing};

use super::evidence::{Correction, KnowsLineView, drivers, view};
use super::list::subjects;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/directory/own.html", whitespace = "minimize")]
struct Own {
    page: Page,
    form: Form,
    lines: Vec<KnowsLineView>,
    drivers: Vec<(String, String)>,
    subjects: Vec<(String, String)>,
    /// Until when the reader rests, in words.
    rests: Option<String>,
}

/// The page.
pub async fn show(page: Page, can: Can<CorrectExpertise>) -> Answer {
    page.show(&Own::of(&page, can.standing(), Form::new()).await?)
}

/// Adds a line in one's own words. The form names it: sent twice, it is one.
pub async fn add(page: Page, can: Can<CorrectExpertise>, form: Form) -> Answer {
    let plan = match ExpertisePlan::check(form.get("words"), form.get("driver"), form.get("subject")) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&Own::of(&page, can.standing(), form.wrong(wrong)).await?),
    };
    let id: ExpertiseLineId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.add_expertise(can.proof(), (page.network()?.id, id), &plan).await?;
    w.commit().await?;
    page.go_saying(routes::OWN_EXPERTISE, "done-expertise-added")
}

/// Hides what cycles show, asks no more about it, or shows it again.
pub async fn correct(page: Page, can: Can<CorrectExpertise>, form: Form) -> Answer {
    let kind = match form.get("como") {
        "hidden" => Some(LineKind::Hidden),
        "quiet" => Some(LineKind::Quiet),
        _ => None,
    };
    let Ok(idea) = form.get("idea").parse::<IdeaId>() else {
        // Nothing was named: the page says what can be corrected.
        return page.go(routes::OWN_EXPERTISE);
    };
    let network = page.network()?.id;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.correct_expertise(can.proof(), network, kind, (None, Some(idea)))
        .await?;
    w.commit().await?;
    let done = match kind {
        Some(LineKind::Hidden) => "done-expertise-hidden",
        Some(_) => "done-expertise-quiet",
        None => "done-expertise-shown",
    };
    page.go_saying(routes::OWN_EXPERTISE, done)
}

/// Rests from being asked until a day, or no longer.
pub async fn pause(page: Page, can: Can<CorrectExpertise>, form: Form) -> Answer {
    let until = match check_pause(form.get("until"), page.today()) {
        Ok(until) => until,
        Err(wrong) => return page.again(&Own::of(&page, can.standing(), form.wrong(wrong)).await?),
    };
    let network = page.network()?.id;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.rest_from_being_asked(can.proof(), network, until).await?;
    w.commit().await?;
    let done = if until.is_some() {
        "done-pause-kept"
    } else {
        "done-pause-over"
    };
    page.go_saying(routes::OWN_EXPERTISE, done)
}

/// Takes one's own words away.
pub async fn remove(page: Page, can: Can<RemoveExpertise>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.remove_expertise(can.proof()).await?;
    w.commit().await?;
    page.go_saying(routes::OWN_EXPERTISE, "done-expertise-removed")
}

impl Own {
    async fn of(page: &Page, reader: &Standing, form: Form) -> Result<Self, Problem> {
        let (db, network) = (&page.app.db, page.network()?.id);
        let found = db.knows(network, reader, reader.person()).await?;
        let names = drivers(page).await?;
        let resting = db.resting_until(reader.person(), page.today()).await?;
        let fresh = ExpertiseLineId::new(page.app.ids.as_ref(), page.now).to_string();
        let form = if form.get("id").is_empty() {
            form.with("id", fresh)
        } else {
            form
        };
        let form = match resting {
            Some(until) if form.get("until").is_empty() => form.with("until", until.to_string()),
            _ => form,
        };
        let all = db.drivers(network).await?;
        Ok(Self {
            lines: found.map_or_else(Vec::new, |knows| view(page, &names, &knows, usize::MAX, true).lines),
            drivers: all
                .into_iter()
                .map(|driver| (driver.id.to_string(), driver.name))
                .collect(),
            subjects: subjects(page),
            rests: resting.map(|until| page.t1("pause-until-said", "day", page.lang.day_long(until.0))),
            form,
            page: page.clone(),
        })
    }
}
