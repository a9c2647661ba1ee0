//! A team's room, as the adults of the liceo read it: what is said by nickname, and the codes that wait for their students.

use askama::Template;
use domain::id::TeamWordId;
use domain::permission::SuperviseTeam;
use domain::student_team::{STILL, StudentTeam, check_team_words};

use super::seats::{standing, told};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/student_teams/show.html", whitespace = "minimize")]
struct Show {
    page: Page,
    team: StudentTeam,
    course: String,
    readers: String,
    state: String,
    open: bool,
    seats: Vec<SeatView>,
    words: Vec<WordView>,
    form: Form,
}

/// A student's place. By name here, since its code is handed to her; the room itself has nicknames alone.
struct SeatView {
    name: String,
    /// The code, until it is used.
    code: Option<String>,
    said: String,
    renewal: String,
}

/// What was said.
struct WordView {
    name: String,
    second: String,
    words: String,
    removal: String,
}

/// The page.
pub async fn show(page: Page, can: Can<SuperviseTeam>) -> Answer {
    let id = TeamWordId::new(page.app.ids.as_ref(), page.now).to_string();
    page.show(&template(&page, &can, Form::new().with("id", id)).await?)
}

/// The adult says something, to all of them.
pub async fn save(page: Page, can: Can<SuperviseTeam>, form: Form) -> Answer {
    let team = &can.act().0;
    let words = match check_team_words(form.get("words")) {
        Ok(words) => words,
        Err(wrong) => return page.again(&template(&page, &can, form.wrong(wrong)).await?),
    };
    let id: TeamWordId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let seats = page.app.db.student_team_seats(team.id).await?;
    if !team.is_open(page.now) || standing(&page, team, &seats).await?.len() < STILL {
        return page.again(&template(&page, &can, form).await?);
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.say_to_team(can.proof(), id, &words).await?;
    w.commit().await?;
    page.go_saying(
        &format!("{}#sala", routes::student_team(team.id)),
        "done-contribution-given",
    )
}

async fn template(page: &Page, can: &Can<SuperviseTeam>, form: Form) -> Result<Show, Problem> {
    let (team, db) = (&can.act().0, &page.app.db);
    let all = db.student_team_seats(team.id).await?;
    let stands = standing(page, team, &all).await?;
    let open = team.is_open(page.now) && stands.len() >= STILL;
    let mut seats = Vec::new();
    for seat in &all {
        let consented = stands.contains(&seat.id);
        seats.push(SeatView {
            name: db.student(seat.student_id).await?.listed(),
            code: seat.code.clone().filter(|_| open && consented),
            said: match (consented, &seat.nickname) {
                (false, _) => page.t("team-seat-not-now"),
                (true, Some(nickname)) => page.t1("team-seat-taken", "name", nickname.as_str()),
                (true, None) => page.t("team-seat-waits"),
            },
            renewal: routes::seat_code(team.id, seat.id),
        });
    }
    // Of a student whose consent doesn't stand today, nothing is shown.
    let mut words = db.team_words(team.id).await?;
    words.retain(|word| word.seat_id.is_none_or(|seat| stands.contains(&seat)));
    Ok(Show {
        course: db.course(team.course_id).await?.name(),
        readers: told(page, team).await?,
        state: if team.is_open(page.now) && !open {
            page.t("team-too-few")
        } else {
            let key = if open { "team-until" } else { "team-over" };
            page.t1(key, "day", page.lang.day_long(team.closes_at.day().0))
        },
        open,
        seats,
        words: words
            .into_iter()
            .map(|word| WordView {
                second: page.lang.day(word.at.day().0),
                removal: routes::team_word_removal(team.id, word.id),
                name: word.name,
                words: word.words,
            })
            .collect(),
        team: team.clone(),
        form,
        page: page.clone(),
    })
}
