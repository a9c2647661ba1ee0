//! A student takes back their yes with the slip by which they said it: at once, and without a reason.

use askama::Template;
use axum::body::Bytes;
use axum::http::StatusCode;
use domain::administration::Linking;
use domain::consent::{Mode, effects_said, fate};
use domain::permission::decide_by_slip;

use super::asked::Asked;
use super::door;
use super::find::{Closed, place, trouble};
use super::given::Given;
use super::say::{Say, page};
use super::sheet;
use super::slip::held;
use crate::page::Answer;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/answering/slip_back.html", whitespace = "minimize")]
struct Back {
    say: Say,
    place: String,
    given: Given,
    /// What was done; none while nothing was.
    told: Option<String>,
    action: String,
    back: String,
}

/// The form.
pub async fn show(asked: Asked) -> Answer {
    form(&asked, StatusCode::OK, Given::default(), None).await
}

/// Takes everything back. Sent twice, the second finds nothing more to take back and says the same.
pub async fn save(asked: Asked, body: Bytes) -> Answer {
    let open = match asked.sitting().await {
        Ok(open) => open,
        Err(door) => return door,
    };
    let say = sheet::say(open.language(asked.language.as_deref()));
    let Some(mut given) = Given::read(&body) else {
        let code = &open.sitting.code;
        return trouble(StatusCode::BAD_REQUEST, &asked.headers, "answering-bad-form", code);
    };
    let held = match held(&asked.app, &open, given.get("slip"), &asked.from).await {
        Ok(held) => held,
        Err(refused) => {
            given.complain("slip", say.t(refused.key()));
            return form(&asked, refused.status(), given, None).await;
        }
    };
    match take_back(&asked, &held).await {
        Ok(()) => {
            let told = say.t(effects_said(fate(Mode::Linked)).key);
            asked.app.sittings.forget();
            form(&asked, StatusCode::OK, Given::default(), Some(told)).await
        }
        Err(error) => {
            tracing::error!(%error, "a yes could not be taken back");
            let code = &open.sitting.code;
            trouble(StatusCode::SERVICE_UNAVAILABLE, &asked.headers, "answering-busy", code)
        }
    }
}

async fn take_back(asked: &Asked, held: &store::Held) -> store::Result<()> {
    let app = &asked.app;
    let mut w = app.db.write(app.moment()).await?;
    if w.withdraw_by_slip(&decide_by_slip(held.holder)).await? > 0 {
        w.commit().await?;
    }
    Ok(())
}

async fn form(asked: &Asked, status: StatusCode, given: Given, told: Option<String>) -> Answer {
    let open = match asked.sitting().await {
        Ok(open) if open.administration.linking == Linking::Slip && open.sheet.is_none() => open,
        Ok(_) => return door::again(&asked.headers, String::new(), Closed::Unknown),
        Err(door) => return door,
    };
    let say = sheet::say(open.language(asked.language.as_deref()));
    let form = Back {
        place: place(&open),
        action: routes::answering_slip(&open.sitting.code),
        back: routes::answering(&open.sitting.code),
        given,
        told,
        say,
    };
    page(status, &form)
}
