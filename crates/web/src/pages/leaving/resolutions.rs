//! What the room decides: whoever leads notes it in a sentence, everybody reads it at once, and the minutes cite it in the part in which it was said.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use domain::check::Wrong;
use domain::convening::{Convening, Resolution};
use domain::id::{ConveningId, ResolutionId};
use domain::permission::HostConvening;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::convenings::words::clock;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/leaving/resolutions.html", whitespace = "minimize")]
struct Resolutions {
    page: Page,
    convening: Convening,
    form: Form,
    lines: Vec<Line>,
}

/// A decision as the page lists it.
struct Line {
    id: ResolutionId,
    words: String,
    when: String,
    removed: bool,
}

/// The page.
pub async fn show(page: Page, can: Can<HostConvening>) -> Answer {
    let convening = &can.act().0.convening;
    let id = ResolutionId::new(page.app.ids.as_ref(), page.now);
    let form = Form::new().with("id", id.to_string());
    page.show(&template(&page, convening, form).await?)
}

/// Notes one. The form names it: sent twice, it is one.
pub async fn note(page: Page, can: Can<HostConvening>, form: Form) -> Answer {
    let convening = &can.act().0.convening;
    if convening.called_off_at.is_some() {
        return Err(Problem::refused(StatusCode::CONFLICT, "problem-convening-closed"));
    }
    let words = match Resolution::words(form.get("words")) {
        Ok(words) => words,
        Err(wrong) => return page.again(&template(&page, convening, form.wrong(wrong)).await?),
    };
    let fresh = || ResolutionId::new(page.app.ids.as_ref(), page.now);
    let id = form.get("id").parse().unwrap_or_else(|_| fresh());
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.note_resolution(can.proof(), id, &words).await {
        Err(store::Error::Stale) => {
            drop(w);
            let wrong = Wrong::with("words", "wrong-resolution-sent");
            let form = form.with("id", fresh().to_string()).wrong(wrong);
            return page.again(&template(&page, convening, form).await?);
        }
        other => {
            if other? {
                w.commit().await?;
            }
        }
    }
    page.app.live.hint(convening.id);
    page.go_saying(&routes::resolutions(convening.id), "done-resolution-noted")
}

/// Takes one away.
pub async fn remove(
    page: Page,
    can: Can<HostConvening>,
    Path((_, resolution)): Path<(ConveningId, ResolutionId)>,
) -> Answer {
    let id = can.act().0.convening.id;
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.remove_resolution(can.proof(), resolution).await {
        // Pressed twice: the page shows how it stands.
        Err(store::Error::NotFound) => return page.go(&routes::resolutions(id)),
        other => other?,
    }
    w.commit().await?;
    page.app.live.hint(id);
    page.go_saying(&routes::resolutions(id), "done-resolution-removed")
}

/// Puts it back.
pub async fn put_back(
    page: Page,
    can: Can<HostConvening>,
    Path((_, resolution)): Path<(ConveningId, ResolutionId)>,
) -> Answer {
    let id = can.act().0.convening.id;
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.put_resolution_back(can.proof(), resolution).await {
        // Pressed twice: the page shows how it stands.
        Err(store::Error::NotFound) => return page.go(&routes::resolutions(id)),
        other => other?,
    }
    w.commit().await?;
    page.app.live.hint(id);
    page.go_saying(&routes::resolutions(id), "done-resolution-back")
}

async fn template(page: &Page, convening: &Convening, form: Form) -> Result<Resolutions, Problem> {
    let kept = page.app.db.resolutions(convening.id).await?.into_iter();
    let when = |at| {
        let day = page.lang.day_short(convening.zone.day(at).0);
        format!("{day}, {}", clock(convening.zone, at))
    };
    let line = |one: Resolution| Line {
        id: one.id,
        when: when(one.at),
        words: one.words,
        removed: one.removed,
    };
    Ok(Resolutions {
        lines: kept.map(line).collect(),
        convening: convening.clone(),
        form,
        page: page.clone(),
    })
}
