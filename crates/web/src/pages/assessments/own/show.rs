//! The code is typed and never stands in an address; what it opens is shown once and not kept by anybody.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::Path;
use domain::assessment::{Assessment, Axis, Key, Paper, Responses};
use domain::check::Wrong;
use domain::id::AssessmentId;
use domain::student::Slip;
use stats::mastery::Mastery;

use crate::form::Form;
use crate::guard::limits::Purpose;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::assessments::class::analysis::{Known, by_axis};
use crate::pages::doors::address::Address;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/assessments/own/door.html")]
struct Door {
    page: Page,
    form: Form,
    name: String,
    action: String,
}

#[derive(Template)]
#[template(path = "pages/assessments/own/show.html")]
struct Own {
    page: Page,
    name: String,
    day: String,
    can: Vec<Said>,
    next: Vec<Said>,
    unclear: Vec<Said>,
}

/// An axis, with what of it the student was asked.
struct Said {
    axis: String,
    skills: Vec<String>,
}

/// Where the code is typed.
pub async fn show(page: Page, Path(id): Path<AssessmentId>) -> Answer {
    let assessment = open(&page, id).await?;
    page.show(&door(&page, &assessment, Form::new()))
}

/// What the code opens.
pub async fn read(page: Page, Path(id): Path<AssessmentId>, from: Address, form: Form) -> Answer {
    let assessment = open(&page, id).await?;
    page.app.limits.look(Purpose::Slip, &from.0)?;
    let Some(slip) = Slip::typed(form.get("codigo")) else {
        return page.again(&door(
            &page,
            &assessment,
            form.wrong(Wrong::with("codigo", "own-wrong-code")),
        ));
    };
    let secret = page
        .app
        .db
        .roster_secret(page.app.moment(), assessment.network_id)
        .await?;
    let closed = page.app.db.answers_of_closed(id).await?;
    let own = closed
        .into_iter()
        .find(|(student, _)| secret.own_page(id, *student) == slip);
    let Some((_, answers)) = own else {
        page.app.limits.count_wrong(Purpose::Slip, &from.0)?;
        return page.again(&door(
            &page,
            &assessment,
            form.wrong(Wrong::with("codigo", "own-no-such-code")),
        ));
    };
    let paper = page.app.db.paper(id).await?;
    page.show(&own_page(&page, &assessment, &paper, &answers))
}

async fn open(page: &Page, id: AssessmentId) -> Result<Assessment, Problem> {
    let assessment = page.app.db.assessment(id).await?;
    if assessment.network_id != page.network()?.id {
        return Err(Problem::not_found());
    }
    Ok(assessment)
}

fn door(page: &Page, assessment: &Assessment, form: Form) -> Door {
    Door {
        name: assessment.name.clone(),
        action: routes::own_page(assessment.id),
        page: page.clone(),
        form,
    }
}

fn own_page(page: &Page, assessment: &Assessment, paper: &Paper, answers: &Responses) -> Own {
    let found = by_axis(paper, &[answers]);
    let known = found.students.first().cloned().unwrap_or_default();
    let of = |mastery: Mastery| -> Vec<Said> {
        let both = found.axes.iter().zip(&known);
        let is = |known: &Option<Known>| known.is_some_and(|known| known.person.mastery == mastery);
        both.filter(|(_, known)| is(known))
            .map(|(axis, _)| Said {
                axis: page.word("axis", axis.axis),
                skills: skills(paper, answers, axis.axis, mastery == Mastery::Can),
            })
            .collect()
    };
    Own {
        can: of(Mastery::Can),
        next: of(Mastery::NotYet),
        unclear: of(Mastery::Unclear),
        name: assessment.name.clone(),
        day: page.lang.day_long(assessment.day.0),
        page: page.clone(),
    }
}

/// The skills of an axis that the questions name: those reached, or those missed.
fn skills(paper: &Paper, answers: &Responses, axis: Axis, reached: bool) -> Vec<String> {
    let points = answers.points(paper);
    let own = paper.items.iter().zip(&points).filter(|(item, _)| item.axis == axis);
    let named = own.filter(|(item, points)| {
        let most = item.key.as_ref().map_or(1.0, Key::most);
        !item.skill.is_empty() && points.is_some_and(|points| (points >= most) == reached)
    });
    let unique: BTreeSet<String> = named.map(|(item, _)| item.skill.clone()).collect();
    unique.into_iter().collect()
}
