//! A team is formed, then people join it.

use domain::check::Wrong;
use domain::id::PersonId;
use domain::permission::ArrangeSchool;
use domain::text;

use super::show::Show;
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Forms the team where there is none, else lets somebody of the school join it.
pub async fn join(page: Page, can: Can<ArrangeSchool>, form: Form) -> Answer {
    let school = can.act().0;
    let Some(team) = page.app.db.teams(school).await?.into_iter().next() else {
        return form_team(page, can, form).await;
    };
    // The form to form a team, sent twice: it is formed.
    if form.get("person").is_empty() && !form.get("name").is_empty() {
        return page.go(&routes::team(school));
    }
    let chosen: Option<PersonId> = form.get("person").parse().ok();
    let people = page.app.db.people_at(school).await?;
    let Some(line) = people.iter().find(|line| Some(line.person_id) == chosen) else {
        let form = form.wrong(Wrong::with("person", "schools-wrong-nobody"));
        return page.again(&Show::of(&page, &can, form).await?);
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.join_team(can.proof(), team.id, line.person_id).await?;
    w.commit().await?;
    page.go_saying(&routes::team(school), "done-team-joined")
}

async fn form_team(page: Page, can: Can<ArrangeSchool>, form: Form) -> Answer {
    let name = text::line(form.get("name"), 80);
    if name.is_empty() {
        let form = form.wrong(Wrong::with("name", "wrong-name-empty"));
        return page.again(&Show::of(&page, &can, form).await?);
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.form_team(can.proof(), &name).await?;
    w.commit().await?;
    page.go_saying(&routes::team(can.act().0), "done-team-formed")
}
