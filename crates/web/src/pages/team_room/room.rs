//! The room: what the team says, who reads it, and the student's own next word.

use askama::Template;
use axum::response::IntoResponse as _;
use domain::check::Wrong;
use domain::id::TeamWordId;
use domain::student_team::{StudentTeam, check_team_words};

use super::seated::{Brought, SEAT_COOKIE, Seated};
use crate::form::Form;
use crate::guard::limits::Purpose;
use crate::guard::session::set_cookie;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::student_teams::seats::told;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/team_room/room.html", whitespace = "minimize")]
struct Room {
    page: Page,
    team: StudentTeam,
    nickname: String,
    readers: String,
    /// Who, when, what.
    words: Vec<(String, String, String)>,
    form: Form,
}

/// The page; without a seat, the door.
pub async fn show(page: Page, brought: Brought) -> Answer {
    match brought.seat(&page).await? {
        Some(seated) => {
            let id = TeamWordId::new(page.app.ids.as_ref(), page.now).to_string();
            page.show(&template(&page, &seated, Form::new().with("id", id)).await?)
        }
        None => page.go(routes::TEAM_DOOR),
    }
}

/// Says something. The form names it: sent twice, it is said once.
pub async fn save(page: Page, brought: Brought, form: Form) -> Answer {
    let Some(seated) = brought.seat(&page).await? else {
        return page.go(routes::TEAM_DOOR);
    };
    let words = match check_team_words(form.get("words")) {
        Ok(words) => words,
        Err(wrong) => return page.again(&template(&page, &seated, form.wrong(wrong)).await?),
    };
    let id: TeamWordId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let key = seated.proof.act().seat.id.to_string();
    if page.app.limits.count(Purpose::TeamWord, &key).is_err() {
        let form = form.wrong(Wrong::with("words", "wrong-team-words-many"));
        return page.again(&template(&page, &seated, form).await?);
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.say_from_seat(&seated.proof, id, &words).await?;
    w.commit().await?;
    page.go(&format!("{}#decir", routes::TEAM_ROOM))
}

/// Leaves: this browser opens the room no more.
pub async fn leave(page: Page, brought: Brought) -> Answer {
    if let Some(seated) = brought.seat(&page).await? {
        let mut w = page.app.db.write(page.app.moment()).await?;
        w.leave_seat(&seated.proof).await?;
        w.commit().await?;
    }
    let cookie = set_cookie(&page.app, SEAT_COOKIE, "", 0);
    let mut response = page.go(routes::TEAM_DOOR)?.into_response();
    response.headers_mut().append(cookie.0, cookie.1);
    Ok(response)
}

async fn template(page: &Page, seated: &Seated, form: Form) -> Result<Room, Problem> {
    let (team, own) = (&seated.proof.act().team, &seated.proof.act().seat);
    let mut words = page.app.db.team_words(team.id).await?;
    words.retain(|word| word.seat_id.is_none_or(|seat| seated.standing.contains(&seat)));
    Ok(Room {
        nickname: own.nickname.clone().unwrap_or_default(),
        readers: told(page, team).await?,
        words: words
            .into_iter()
            .map(|word| (word.name, page.lang.day(word.at.day().0), word.words))
            .collect(),
        team: team.clone(),
        form,
        page: page.clone(),
    })
}
