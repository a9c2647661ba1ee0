//! Where a school's team is kept: who is in it, who could be.

use askama::Template;
use domain::id::PersonId;
use domain::permission::ArrangeSchool;
use domain::school::{School, Team};

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};

/// The page; `join` shows it again when something is wrong.
#[derive(Template)]
#[template(path = "pages/schools/teams/show.html")]
pub(super) struct Show {
    page: Page,
    school: School,
    team: Option<Team>,
    since: String,
    members: Vec<(PersonId, String)>,
    others: Vec<(String, String)>,
    form: Form,
}

/// The team.
pub async fn show(page: Page, can: Can<ArrangeSchool>) -> Answer {
    let form = Form::new().with("name", page.t("schools-team-name-offered"));
    page.show(&Show::of(&page, &can, form).await?)
}

impl Show {
    /// The page with this form.
    pub async fn of(page: &Page, can: &Can<ArrangeSchool>, form: Form) -> Result<Self, Problem> {
        let school = page.app.db.school(can.act().0).await?;
        let members = page.app.db.team_members(school.id).await?;
        let mut others: Vec<(String, String)> = Vec::new();
        for line in page.app.db.people_at(school.id).await? {
            let is_in = members.iter().any(|(id, _)| *id == line.person_id);
            let id = line.person_id.to_string();
            if !is_in && others.iter().all(|(other, _)| *other != id) {
                others.push((id, line.name));
            }
        }
        let team = page.app.db.teams(school.id).await?.into_iter().next();
        Ok(Self {
            since: team
                .as_ref()
                .map(|team| page.lang.day_long(team.formed_on.0))
                .unwrap_or_default(),
            team,
            page: page.clone(),
            school,
            members,
            others,
            form,
        })
    }
}
