//! Typing the code, and choosing a nickname.

use askama::Template;
use axum::response::IntoResponse as _;
use domain::check::Wrong;
use domain::secret;
use domain::student_team::check_nickname;

use super::seated::{Brought, SEAT_COOKIE, seated};
use crate::form::Form;
use crate::guard::limits::Purpose;
use crate::guard::session::set_cookie;
use crate::page::{Answer, Page};
use crate::pages::doors::address::Address;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/team_room/door.html", whitespace = "minimize")]
struct Door {
    page: Page,
    form: Form,
}

/// Asks for both. Who is in already goes on.
pub async fn show(page: Page, brought: Brought) -> Answer {
    if brought.seat(&page).await?.is_some() {
        return page.go(routes::TEAM_ROOM);
    }
    page.show(&Door {
        page: page.clone(),
        form: Form::new(),
    })
}

/// Comes in. Only wrong codes count; where too many came from, none is looked at for a while.
pub async fn enter(page: Page, from: Address, form: Form) -> Answer {
    let limits = &page.app.limits;
    limits.look(Purpose::TeamCode, &from.0)?;
    let code = secret::typed_room_code(form.get("code"));
    let found = match page.app.db.seat_by_code(&code).await? {
        Some((team, seat)) => seated(&page, team, seat).await?,
        None => None,
    };
    let Some(found) = found else {
        limits.count_wrong(Purpose::TeamCode, &from.0)?;
        let form = form.wrong(Wrong::with("code", "wrong-team-code"));
        return page.again(&Door {
            page: page.clone(),
            form,
        });
    };
    let (team, own) = (&found.proof.act().team, found.proof.act().seat.id);
    let others = found.seats.iter().filter(|seat| seat.id != own);
    let taken: Vec<&str> = others.filter_map(|seat| seat.nickname.as_deref()).collect();
    let nickname = match check_nickname(form.get("nickname"), &taken) {
        Ok(nickname) => nickname,
        Err(wrong) => {
            let form = form.wrong(wrong);
            return page.again(&Door {
                page: page.clone(),
                form,
            });
        }
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    let secret = w.take_seat(&found.proof, &code, &nickname).await?;
    w.commit().await?;
    let seconds = team.closes_at.seconds_since(page.now).max(0);
    let cookie = set_cookie(&page.app, SEAT_COOKIE, secret.reveal(), seconds);
    let mut response = page.go(routes::TEAM_ROOM)?.into_response();
    response.headers_mut().append(cookie.0, cookie.1);
    Ok(response)
}
