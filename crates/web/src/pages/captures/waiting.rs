//! One's notes that wait for their form, and how many there are.

use askama::Template;
use axum::extract::Query;
use domain::capture::Capture;
use domain::cycle::Phase;
use domain::file::Attachment;
use domain::id::CaptureId;
use domain::permission::{Act as _, KeepCaptures, Standing};
use store::QuotedPlan;

use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// What the address says of a note that was just thrown away.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Thrown {
    descartado: String,
}

/// A note that waits.
struct Note {
    words: String,
    answer: Option<(String, String)>,
    meta: String,
    photos: Vec<String>,
    complete: String,
    discard: String,
}

#[derive(Template)]
#[template(path = "pages/captures/waiting.html", whitespace = "minimize")]
struct Waiting {
    page: Page,
    notes: Vec<Note>,
    undo: Option<String>,
}

/// The page.
pub async fn show(page: Page, can: Can<KeepCaptures>, Query(thrown): Query<Thrown>) -> Answer {
    let db = &page.app.db;
    let photos = db.attachments_of_open_captures(can.who()).await?;
    let plans = db.plans_of_open_captures(can.who()).await?;
    let notes = db.open_captures(can.who()).await?.into_iter().map(|capture| {
        let plan = plans.iter().find(|plan| Some(plan.id) == capture.cycle_id);
        note(&page, &capture, plan, &photos)
    });
    let back: Option<CaptureId> = thrown.descartado.parse().ok();
    page.show(&Waiting {
        notes: notes.collect(),
        undo: back.map(routes::capture_return),
        page: page.clone(),
    })
}

/// How many notes wait, as a sentence; nothing where none do, or nobody may note anything.
///
/// # Errors
/// What the store says.
pub async fn count(page: &Page, standing: &Standing) -> Result<Option<String>, Problem> {
    if !KeepCaptures.allowed(standing) {
        return Ok(None);
    }
    let n = page.app.db.count_open_captures(standing.person()).await?;
    Ok((n > 0).then(|| page.t1("capture-waiting-count", "n", n)))
}

fn note(page: &Page, capture: &Capture, plan: Option<&QuotedPlan>, photos: &[Attachment]) -> Note {
    let when = page.lang.moment(capture.captured_at.in_chile().datetime());
    let about = plan.map_or_else(|| page.t("capture-new"), |plan| plan.title.clone());
    let complete = match plan {
        // It was decided meanwhile: the words begin the next one.
        Some(plan) if plan.phase == Phase::Closed => format!("{}?sigue={}&", routes::CYCLE_NEW, plan.id),
        Some(plan) => format!("{}?", routes::cycle_doing(plan.id)),
        None => format!("{}?", routes::CYCLE_NEW),
    };
    let asked = capture.asked.map(|asked| page.word("capture-ask", asked));
    Note {
        words: capture.words.clone(),
        answer: (!capture.answer.is_empty()).then(|| (asked.unwrap_or_default(), capture.answer.clone())),
        meta: format!("{about} · {when}"),
        photos: photos
            .iter()
            .filter(|photo| photo.noun_id == capture.id.0)
            .map(|photo| routes::file(photo.id))
            .collect(),
        complete: format!("{complete}captura={}", capture.id),
        discard: routes::capture_discard(capture.id),
    }
}
