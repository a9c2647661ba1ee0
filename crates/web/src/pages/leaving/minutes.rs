//! The minutes: drafted from the day, edited and signed by a host, from then on read by whoever was invited.

use askama::Template;
use axum::http::StatusCode;
use domain::convening::Convening;
use domain::permission::{Act as _, HostConvening, SeeConvening};
use domain::text::prose;

use super::draft::draft;
use crate::components::markdown;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Signs of minutes: two days with sixty tables' notes.
const LONGEST: usize = 100_000;

#[derive(Template)]
#[template(path = "pages/leaving/minutes.html", whitespace = "minimize")]
struct Minutes {
    page: Page,
    convening: Convening,
    body: String,
    signed: String,
    leads: bool,
}

#[derive(Template)]
#[template(path = "pages/leaving/minutes_draft.html", whitespace = "minimize")]
struct Edit {
    page: Page,
    convening: Convening,
    form: Form,
    /// Whether anything was kept: only then it can be signed.
    kept: bool,
    stale: bool,
}

/// What was signed. Before that, its hosts are led to the draft, and nobody else is told of it.
pub async fn show(page: Page, can: Can<SeeConvening>) -> Answer {
    let convening = can.act().0.convening.clone();
    let leads = HostConvening(can.act().0.clone()).allowed(can.standing());
    let minutes = page.app.db.convening_minutes(convening.id).await?;
    let signed = minutes.and_then(|minutes| Some((minutes.signed_at?, minutes)));
    let Some((at, minutes)) = signed else {
        if leads {
            return page.go(&routes::convening_minutes_draft(convening.id));
        }
        return Err(Problem::refused(StatusCode::CONFLICT, "problem-minutes-not-yet"));
    };
    let signer = minutes.signer.unwrap_or_default();
    page.show(&Minutes {
        body: markdown::html(&minutes.body),
        signed: page.t2("minutes-signed", "name", signer, "day", page.lang.day_long(at.day().0)),
        leads,
        convening,
        page: page.clone(),
    })
}

/// The draft, as it was kept or as the day left it.
pub async fn edit(page: Page, can: Can<HostConvening>) -> Answer {
    let convening = &can.act().0.convening;
    let form = match page.app.db.convening_minutes(convening.id).await? {
        Some(minutes) if minutes.signed_at.is_some() => {
            return page.go(&routes::convening_minutes(convening.id));
        }
        Some(minutes) => Form::new()
            .with("body", minutes.body)
            .with("version", minutes.version.to_string()),
        None => Form::new()
            .with("body", draft(&page, convening).await?)
            .with("version", "0"),
    };
    page.show(&template(&page, convening, form, false))
}

/// Keeps what was written. The second of two hosts gets their own words back.
pub async fn update(page: Page, can: Can<HostConvening>, form: Form) -> Answer {
    let convening = &can.act().0.convening;
    let body = prose(form.get("body"), LONGEST);
    if body.is_empty() {
        let wrong = domain::check::Wrong::with("body", "wrong-minutes-empty");
        return page.again(&template(&page, convening, form.wrong(wrong), false));
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.write_minutes(can.proof(), form.version(), &body).await {
        Err(store::Error::Stale) => {
            drop(w);
            let now = page.app.db.convening_minutes(convening.id).await?;
            let version = now.map_or(0, |now| now.version);
            let form = form.with("version", version.to_string());
            return page.stale(&template(&page, convening, form, true));
        }
        other => other?,
    }
    w.commit().await?;
    page.go_saying(&routes::convening_minutes_draft(convening.id), "done-minutes-kept")
}

/// Signs them as they were kept.
pub async fn sign(page: Page, can: Can<HostConvening>, form: Form) -> Answer {
    let id = can.act().0.convening.id;
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.sign_minutes(can.proof(), form.version()).await {
        // Somebody wrote since: the newest is read first, and signed then.
        Err(store::Error::Stale) => {
            drop(w);
            return page.go_saying(&routes::convening_minutes_draft(id), "done-minutes-moved");
        }
        other => other?,
    }
    w.commit().await?;
    page.go_saying(&routes::convening_minutes(id), "done-minutes-signed")
}

/// Takes the signature back.
pub async fn withdraw(page: Page, can: Can<HostConvening>) -> Answer {
    let id = can.act().0.convening.id;
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.withdraw_minutes(can.proof()).await {
        Err(store::Error::Stale) => drop(w),
        other => {
            other?;
            w.commit().await?;
        }
    }
    page.go_saying(&routes::convening_minutes_draft(id), "done-minutes-withdrawn")
}

fn template(page: &Page, convening: &Convening, form: Form, stale: bool) -> Edit {
    Edit {
        kept: form.version() > 0,
        convening: convening.clone(),
        form,
        stale,
        page: page.clone(),
    }
}
