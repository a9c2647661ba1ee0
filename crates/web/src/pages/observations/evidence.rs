//! Evidence at a desk: for who noted on paper, and to tidy up before the teacher reads. Evidence alone; no level stands here.

use askama::Template;
use domain::id::EvidenceId;
use domain::observation::{Evidence, EvidenceFields, LONGEST_LESSON, Observation, Rubric, judging};
use domain::permission::CaptureObservation;
use store::Arrival;

use super::words::{Names, lesson, rubric};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/observations/evidence.html")]
struct EvidencePage {
    page: Page,
    form: Form,
    observation: Observation,
    of: String,
    lesson: String,
    /// Field and name of what is counted.
    counts: Vec<(String, String)>,
    /// The question, the options, and a field a minute.
    samples: Option<Samples>,
    /// Notes that judge: the note and the word.
    judging: Vec<(String, String)>,
    stale: bool,
}

/// What is looked up at fixed times.
struct Samples {
    asks: String,
    options: Vec<String>,
    /// Field and what it is called.
    minutes: Vec<(String, String)>,
}

/// The form.
pub async fn show(page: Page, can: Can<CaptureObservation>) -> Answer {
    let observation = can.act().0.clone();
    let seen = page.app.db.evidence_to_change(can.proof()).await?;
    let form = Form::new()
        .with("id", EvidenceId::new(page.app.ids.as_ref(), page.now).to_string())
        .with("version", observation.version.to_string());
    let form = seen.iter().fold(form, filled);
    page.show(&view(&page, observation, form, false).await?)
}

/// Keeps it, or writes it anew.
pub async fn save(page: Page, can: Can<CaptureObservation>, form: Form) -> Answer {
    let observation = can.act().0.clone();
    let words = rubric(&page, observation.rubric_id, observation.rubric_version).await?;
    let seen = match Evidence::check(&fields(&form, &words), &words) {
        Ok(seen) => seen,
        Err(wrong) => return page.again(&view(&page, observation, form.wrong(wrong), false).await?),
    };
    let id = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    let kept = if observation.captured_at.is_none() {
        w.keep_evidence(can.proof(), id, &seen).await? != Arrival::Other
    } else {
        match w.change_evidence(can.proof(), form.version(), &seen).await {
            Ok(()) => true,
            Err(store::Error::Stale) => false,
            Err(other) => return Err(other.into()),
        }
    };
    if !kept {
        drop(w);
        let form = form.with("version", observation.version.to_string());
        return page.stale(&view(&page, observation, form, true).await?);
    }
    w.commit().await?;
    page.go_saying(&routes::observation(observation.id), "done-evidence-kept")
}

/// What a form says, whether a desk's or a phone's.
pub(super) fn fields(form: &Form, rubric: &Rubric) -> EvidenceFields {
    let count = |at: usize| form.get(&format!("count-{at}")).to_owned();
    let samples = form.first_values().filter_map(|(name, value)| {
        let minute = name.strip_prefix("sample-")?;
        Some((minute.to_owned(), value.to_owned()))
    });
    EvidenceFields {
        began: form.get("began").to_owned(),
        notes: form.get("notes").to_owned(),
        counts: (0..rubric.counts.len()).map(count).collect(),
        samples: samples.collect(),
    }
}

fn filled(form: Form, seen: &Evidence) -> Form {
    let form = form.with("began", seen.began.clone()).with("notes", seen.written());
    let form = seen
        .counts
        .iter()
        .enumerate()
        .fold(form, |form, (at, n)| form.with(&format!("count-{at}"), n.to_string()));
    let one = |form: Form, sample: &domain::observation::Sample| {
        form.with(&format!("sample-{}", sample.minute), sample.option.to_string())
    };
    seen.samples.iter().fold(form, one)
}

async fn view(page: &Page, observation: Observation, form: Form, stale: bool) -> Result<EvidencePage, Problem> {
    let words = rubric(page, observation.rubric_id, observation.rubric_version).await?;
    let counts = words.counts.iter().enumerate();
    let judges = |line: &str| Some((line.trim().to_owned(), judging(line)?));
    Ok(EvidencePage {
        of: page.t1(
            "observations-of",
            "name",
            Names::default().of(page, observation.teacher_id).await?,
        ),
        lesson: lesson(page, &observation).await?,
        counts: counts.map(|(at, name)| (format!("count-{at}"), name.clone())).collect(),
        samples: words.samples.as_ref().map(|samples| {
            // A lesson of an hour and a half; what a phone saw later stands there, too.
            let last = form
                .first_values()
                .filter_map(|(name, _)| name.strip_prefix("sample-")?.parse().ok());
            let last = last.fold(90_u16, u16::max).min(LONGEST_LESSON);
            let minutes = (1..).map(|n| n * samples.every).take_while(|minute| *minute <= last);
            Samples {
                asks: samples.asks.clone(),
                options: samples.options.clone(),
                minutes: minutes
                    .map(|minute| (format!("sample-{minute}"), format!("{minute}′")))
                    .collect(),
            }
        }),
        judging: form.get("notes").lines().filter_map(judges).collect(),
        observation,
        stale,
        form,
        page: page.clone(),
    })
}
