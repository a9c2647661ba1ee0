//! The annotations that the reader's charts carry, and the form for a new one.

use askama::Template;
use axum::extract::Query;
use domain::id::AnnotationId;
use domain::measure::Annotation;
use domain::permission::{Annotate, SeeTheory};

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};

#[derive(Template)]
#[template(path = "pages/measures/annotations/list.html")]
pub struct List {
    page: Page,
    form: Form,
    /// Where an annotation may be put: value and name; empty for who may only read.
    places: Vec<(String, String)>,
    lines: Vec<Line>,
}

/// One annotation.
struct Line {
    id: AnnotationId,
    words: String,
    days: String,
    place: String,
    left_out: bool,
    removable: bool,
}

/// What was just taken away, for the form that puts it back.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Again {
    desde: String,
    hasta: String,
    palabras: String,
    fuera: String,
    liceo: String,
}

/// Shows them, the newest first.
pub async fn list(page: Page, _can: Can<SeeTheory>, Query(again): Query<Again>) -> Answer {
    let form = Form::new()
        .with("id", AnnotationId::new(page.app.moment().ids, page.now).to_string())
        .with("starts_on", again.desde)
        .with("ends_on", again.hasta)
        .with("words", again.palabras)
        .with("left_out", again.fuera)
        .with("school", again.liceo);
    page.show(&List::of(&page, form).await?)
}

impl List {
    /// The page with a form.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, form: Form) -> Result<Self, Problem> {
        let network = page.network()?.clone();
        let standing = page.standing();
        let mine = standing.map_or_else(Vec::new, domain::permission::Standing::schools);
        let hub = standing.is_some_and(domain::permission::Standing::is_hub);
        let mut places = Vec::new();
        if page.may(&Annotate(None)) {
            places.push((String::new(), page.t("annotations-everywhere")));
        }
        for school in page.app.db.members(network.id).await? {
            if page.may(&Annotate(Some(school.school_id))) {
                places.push((school.school_id.to_string(), school.name));
            }
        }
        let mut lines = Vec::new();
        for note in page.app.db.annotations(network.id).await?.into_iter().rev() {
            if note.school_id.is_none_or(|school| hub || mine.contains(&school)) {
                lines.push(line(page, note).await?);
            }
        }
        Ok(Self {
            page: page.clone(),
            form,
            places,
            lines,
        })
    }
}

async fn line(page: &Page, note: Annotation) -> Result<Line, Problem> {
    let place = match note.school_id {
        Some(school) => page.app.db.school(school).await?.name,
        None => page.t("annotations-everywhere"),
    };
    let from = page.lang.day_long(note.starts_on.0);
    let days = if note.starts_on == note.ends_on {
        from
    } else {
        page.t2(
            "annotations-days",
            "from",
            from,
            "to",
            page.lang.day_long(note.ends_on.0),
        )
    };
    Ok(Line {
        id: note.id,
        words: note.words,
        days,
        place,
        left_out: note.left_out,
        removable: page.may(&Annotate(note.school_id)),
    })
}
