//! The page on a phone: the lessons that its observer may go to, with what is looked for. Its script keeps everything on the phone until it
//! has arrived; without scripts it leads to the form of a desk.

use askama::Template;
use domain::observation::{Observation, Rubric, Stage};
use domain::permission::{Act as _, CaptureObservation, ListObservations};
use serde_json::{Value, json};

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::observations::words::{Names, lesson, rubric};
use crate::{assets, routes};

/// What both pages show: the one that comes over the network and the one that a phone keeps.
pub struct Classroom {
    /// Whose page it is; empty in the one that is kept.
    pub person: String,
    /// The lessons, as JSON for the script.
    pub data: String,
    /// The same as links, for whoever has no scripts.
    pub links: Vec<(String, String)>,
    /// What the script says, as JSON.
    pub words: String,
    /// The script.
    pub script: &'static str,
}

#[derive(Template)]
#[template(path = "pages/observations/classroom/show.html", whitespace = "minimize")]
struct Show {
    page: Page,
    room: Classroom,
}

/// Without its last slash it lies outside the worker's reach.
pub async fn door(page: Page) -> Answer {
    page.go(routes::CLASSROOM)
}

/// The page.
pub async fn show(page: Page, can: Can<ListObservations>) -> Answer {
    let mine = page
        .app
        .db
        .observations_to_capture(page.network()?.id, can.who())
        .await?;
    let (mut lessons, mut links, mut names) = (Vec::new(), Vec::new(), Names::default());
    for one in mine {
        if one.stage() != Stage::Agreed || !CaptureObservation(one.clone()).allowed(can.standing()) {
            continue;
        }
        let words = rubric(&page, one.rubric_id, one.rubric_version).await?;
        let title = page.t1("observations-of", "name", names.of(&page, one.teacher_id).await?);
        let meta = lesson(&page, &one).await?;
        links.push((routes::evidence(one.id), format!("{title} · {meta}")));
        lessons.push(data(&one, &words, (title, meta)));
    }
    let room = Classroom {
        person: can.who().to_string(),
        data: Value::from(lessons).to_string(),
        links,
        words: words(&page),
        script: assets::classroom_path(),
    };
    page.show(&Show {
        page: page.clone(),
        room,
    })
}

/// A lesson as the phone keeps it.
fn data(one: &Observation, rubric: &Rubric, (title, meta): (String, String)) -> Value {
    let dimensions = rubric
        .dimensions()
        .map(|dimension| json!([dimension.name, dimension.asks]));
    json!({
        "id": one.id,
        "title": title,
        "meta": meta,
        "focus": one.focus,
        "dimensions": dimensions.collect::<Vec<_>>(),
        "counts": rubric.counts,
        "samples": rubric.samples.as_ref().map(|samples| json!({
            "every": samples.every, "asks": samples.asks, "options": samples.options,
        })),
    })
}

/// Everything that the script says. A phone without network has them with the page.
#[must_use]
pub fn words(page: &Page) -> String {
    json!({
        "begin": page.t("classroom-begin"),
        "begun": page.t1("classroom-begun", "time", "%"),
        "note": page.t("classroom-note"),
        "noteLabel": page.t("classroom-note-label"),
        "noteHint": page.t("classroom-note-hint"),
        "focus": page.t("observation-focus-said"),
        "look": page.t("classroom-look"),
        "counts": page.t("observation-counted"),
        "less": page.t1("classroom-less", "name", "%"),
        "minute": page.t1("classroom-minute", "n", "%"),
        "notes": page.t("evidence-notes"),
        "drop": page.t("classroom-drop"),
        "undo": page.t("task-undo"),
        "finish": page.t("classroom-finish"),
        "finishHint": page.t("classroom-finish-hint"),
        "none": page.t("classroom-none"),
        "choose": page.t("classroom-choose"),
        "kept": page.t("classroom-kept"),
        "waiting": page.t("classroom-waiting"),
        "arrived": page.t1("classroom-arrived", "time", "%"),
        "go": page.t("classroom-go"),
        "refused": page.t1("classroom-refused", "why", "%"),
        "copy": page.t("capture-copy"),
        "copied": page.t("capture-copied"),
        "forget": page.t("classroom-forget"),
        "empty": page.t("classroom-empty"),
        "notKept": page.t("capture-not-kept"),
        "signedOut": page.t("capture-state-signed-out"),
        "otherPerson": page.t("capture-state-other"),
        "signIn": page.t("capture-sign-in"),
        "unknown": page.t("capture-refused-unknown"),
    })
    .to_string()
}

/// The page of nobody.
#[must_use]
pub fn of_nobody(page: &Page) -> Classroom {
    Classroom {
        person: String::new(),
        data: "[]".to_owned(),
        links: Vec::new(),
        words: words(page),
        script: assets::classroom_path(),
    }
}
