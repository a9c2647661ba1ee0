//! Judgement, apart from evidence: a level of each dimension, and the notes it stands on.

use askama::Template;
use domain::observation::{Evidence, Observation, RatingFields, Ratings, Rubric};
use domain::permission::{CaptureObservation, RateObservation, ReadRatings, SeeObservation};

use super::sections::{self, DomainView, EvidenceView};
use super::words::{Names, lesson, rubric};
use crate::form::Form;
use crate::guard::{Can, can};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/observations/ratings.html")]
struct RatingsPage {
    page: Page,
    form: Form,
    observation: Observation,
    of: String,
    lesson: String,
    domains: Vec<DomainView>,
    evidence: EvidenceView,
    stale: bool,
}

/// The form.
pub async fn show(page: Page, can_rate: Can<RateObservation>) -> Answer {
    let observation = can_rate.act().0.clone();
    let ratings = known(&page, &can_rate).await?;
    let form = ratings
        .0
        .iter()
        .enumerate()
        .fold(Form::new(), |form, (at, rating)| match rating {
            Some(rating) => {
                let form = form
                    .with(&format!("level-{at}"), rating.level.to_string())
                    .with(&format!("why-{at}"), rating.why.clone());
                let name = format!("notes-{at}");
                rating
                    .notes
                    .iter()
                    .fold(form, |form, note| form.and(&name, note.to_string()))
            }
            None => form,
        });
    let form = form.with("version", observation.version.to_string());
    page.show(&view(&page, &can_rate, form, false).await?)
}

/// Keeps them.
pub async fn save(page: Page, can_rate: Can<RateObservation>, form: Form) -> Answer {
    let observation = &can_rate.act().0;
    let (words, seen) = ground(&page, &can_rate).await?;
    let ratings = match Ratings::check(&fields(&form, &words), &words, &seen) {
        Ok(ratings) => ratings,
        Err(wrong) => return page.again(&view(&page, &can_rate, form.wrong(wrong), false).await?),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.rate_observation(can_rate.proof(), form.version(), &ratings).await {
        Ok(()) => w.commit().await?,
        Err(store::Error::Stale) => {
            drop(w);
            let form = form.with("version", observation.version.to_string());
            return page.stale(&view(&page, &can_rate, form, true).await?);
        }
        Err(other) => return Err(other.into()),
    }
    page.go_saying(&routes::observation(observation.id), "done-observation-rated")
}

fn fields(form: &Form, rubric: &Rubric) -> Vec<RatingFields> {
    let one = |(at, _)| RatingFields {
        level: form.get(&format!("level-{at}")).to_owned(),
        notes: form.every(&format!("notes-{at}")).to_vec(),
        why: form.get(&format!("why-{at}")).to_owned(),
    };
    rubric.dimensions().enumerate().map(one).collect()
}

async fn ground(page: &Page, can_rate: &Can<RateObservation>) -> Result<(Rubric, Evidence), Problem> {
    let observation = &can_rate.act().0;
    let words = rubric(page, observation.rubric_id, observation.rubric_version).await?;
    let capture = can::allow(can_rate.standing(), CaptureObservation(observation.clone()))?;
    let seen = page.app.db.evidence_to_change(&capture).await?;
    Ok((words, seen.unwrap_or_default()))
}

async fn known(page: &Page, can_rate: &Can<RateObservation>) -> Result<Ratings, Problem> {
    let see = SeeObservation {
        observation: can_rate.act().0.clone(),
        shown_to: Vec::new(),
    };
    let read = can::allow(can_rate.standing(), ReadRatings(see))?;
    Ok(page.app.db.ratings(&read).await?.unwrap_or_default())
}

async fn view(page: &Page, can_rate: &Can<RateObservation>, form: Form, stale: bool) -> Result<RatingsPage, Problem> {
    let observation = can_rate.act().0.clone();
    let (words, seen) = ground(page, can_rate).await?;
    Ok(RatingsPage {
        of: page.t1(
            "observations-of",
            "name",
            Names::default().of(page, observation.teacher_id).await?,
        ),
        lesson: lesson(page, &observation).await?,
        domains: sections::domains(page, &words, None, &seen),
        evidence: sections::evidence(page, &seen, &words),
        observation,
        stale,
        form,
        page: page.clone(),
    })
}
