//! Enters a rubric: pasted, or beginning from a copy of one.

use askama::Template;
use axum::extract::Query;
use domain::check::Wrong;
use domain::id::{RubricId, SchoolId};
use domain::observation::{LONGEST_RUBRIC, NotationProblem, Rubric};
use domain::permission::{Act as _, SeeRubric, Standing, WriteRubric};
use domain::text::line;

use super::list::places;
use crate::form::Form;
use crate::guard::{Member, can};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::observations::load::OWN;
use crate::pages::observations::words;
use crate::routes;

/// Characters of a name.
const NAME: usize = 80;

#[derive(Template)]
#[template(path = "pages/observations/rubrics/form.html")]
pub(super) struct RubricForm {
    pub(super) page: Page,
    pub(super) form: Form,
    pub(super) heading: String,
    pub(super) action: String,
    /// For whom; empty where that is settled.
    pub(super) places: Vec<(String, String)>,
    /// Which line is wrong.
    pub(super) line: Option<String>,
    pub(super) stale: bool,
}

/// What the address says.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    copia: String,
}

/// The form.
pub async fn show(page: Page, who: Member, Query(asked): Query<Asked>) -> Answer {
    let standing = &who.signed_in.standing;
    let (name, body) = copied(&page, standing, &asked.copia).await?;
    let form = Form::new()
        .with("id", RubricId::new(page.app.ids.as_ref(), page.now).to_string())
        .with("name", name)
        .with("body", body);
    page.show(&template(&page, standing, form, None).await?)
}

/// Enters it. The form names it: sent twice, it is one.
pub async fn save(page: Page, who: Member, form: Form) -> Answer {
    let standing = &who.signed_in.standing;
    let all = template(&page, standing, form.clone(), None).await?.places;
    let (name, rubric) = match read(&form) {
        Ok(read) => read,
        Err((wrong, line)) => {
            return page.again(&template(&page, standing, form.wrong(wrong), line).await?);
        }
    };
    let place = form.get("place");
    let Some((chosen, _)) = all.iter().find(|(value, _)| value == place || all.len() == 1) else {
        let form = form.wrong(Wrong::with("place", "wrong-choice"));
        return page.again(&template(&page, standing, form, None).await?);
    };
    let school: Option<SchoolId> = chosen.parse().ok();
    let proof = can::allow(standing, WriteRubric { rubric: None, school })?;
    let id: RubricId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.add_rubric(&proof, (page.network()?.id, id), &name, &rubric).await? {
        w.commit().await?;
    }
    page.go_saying(&routes::rubric(id), "done-rubric-kept")
}

/// Name and words of a form, or what is wrong with them and in which line.
pub(super) fn read(form: &Form) -> Result<(String, Rubric), (Wrong, Option<NotationProblem>)> {
    let mut wrong = Wrong::none();
    let name = line(form.get("name"), NAME);
    wrong.unless(!name.is_empty(), "name", "wrong-name-empty");
    let body = form.get("body");
    let read = if body.len() > LONGEST_RUBRIC {
        Err(NotationProblem {
            line: 0,
            key: "rubric-wrong-many",
        })
    } else {
        Rubric::read(body)
    };
    match read {
        Ok(rubric) => wrong.or((name, rubric)).map_err(|wrong| (wrong, None)),
        Err(problem) => {
            wrong.add("body", problem.key);
            Err((wrong, Some(problem)))
        }
    }
}

/// `Línea 12`, where it is one.
pub(super) fn said(page: &Page, problem: Option<NotationProblem>) -> Option<String> {
    problem
        .filter(|problem| problem.line > 0)
        .map(|problem| page.t1("rubric-line", "n", problem.line))
}

/// Name and words of the one to begin from, if the reader may see it.
async fn copied(page: &Page, standing: &Standing, word: &str) -> Result<(String, String), Problem> {
    if word == OWN {
        let name = page.t1("rubric-copy-of", "name", page.t("rubric-own-name"));
        return Ok((name, words::own(page).written()));
    }
    let Ok(id) = word.parse::<RubricId>() else {
        return Ok((String::new(), String::new()));
    };
    let line = page.app.db.rubric(id).await?;
    let see = SeeRubric {
        rubric: Some(id),
        school: line.school_id,
    };
    if !see.allowed(standing) {
        return Err(Problem::not_found());
    }
    let body = page.app.db.rubric_version(id, line.version).await?.written();
    Ok((page.t1("rubric-copy-of", "name", line.name), body))
}

async fn template(
    page: &Page,
    standing: &Standing,
    form: Form,
    line: Option<NotationProblem>,
) -> Result<RubricForm, Problem> {
    let mut named = Vec::new();
    for place in places(standing) {
        named.push(match place {
            None => ("network".to_owned(), page.t("rubric-for-network")),
            Some(school) => (school.to_string(), page.app.db.school(school).await?.name),
        });
    }
    if named.is_empty() || page.network.is_none() {
        return Err(Problem::not_found());
    }
    Ok(RubricForm {
        heading: page.t("rubric-new"),
        action: routes::RUBRIC_NEW.to_owned(),
        places: named,
        line: said(page, line),
        stale: false,
        form,
        page: page.clone(),
    })
}
