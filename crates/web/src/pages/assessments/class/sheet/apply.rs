//! A sheet carried out, in one transaction and once.

use std::collections::HashSet;

use axum::extract::Path;
use domain::assessment::{Key, Paper, Responses};
use domain::check::Wrong;
use domain::id::{CourseId, StudentId, UploadId};
use domain::permission::{EditAssessment, ReadClassAnswers, SeeAssessment};
use interchange::answers::{Change, Planned, What};

use super::show::{Ground, NOBODY, field, is_doubt};
use super::waiting;
use crate::form::Form;
use crate::guard::{Can, can};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Keeps the answers of those who are known, and of those whom a person named; and the keys, where the paper lacks them and somebody
/// wants them. Sent twice, the second goes on to the class.
pub async fn save(
    page: Page,
    can_read: Can<ReadClassAnswers>,
    Path((_, _, id)): Path<(String, CourseId, UploadId)>,
    form: Form,
) -> Answer {
    let of = can_read.act();
    let class = routes::class(of.assessment.id, of.course);
    let ground = match Ground::of(&page, &can_read, id).await {
        Ok(ground) => ground,
        Err(gone) => {
            // Decided already: whoever sends it again sees what became of it.
            let decided = page.app.db.upload(id, &decided(of), can_read.who()).await;
            return if decided.is_ok() { page.go(&class) } else { Err(gone) };
        }
    };
    let answers = match answers(&ground, &form) {
        Ok(answers) => answers,
        Err(wrong) => return page.again(&ground.page(&page, &can_read, id, form.wrong(wrong), false)),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.take_upload(id, &waiting(of), &decided(of)).await {
        Err(store::Error::NotFound) => return page.go(&class),
        taken => taken?,
    }
    let takes_keys = form.has("pauta", "1") && !ground.kept.new_keys.is_empty();
    if takes_keys {
        let paper = with_keys(page.app.db.paper(of.assessment.id).await?, &ground.kept.new_keys);
        let proof = can::allow(can_read.standing(), edit(&page, of).await?)?;
        match w.write_paper(&proof, of.assessment.version, &paper).await {
            Err(store::Error::Stale) => {
                drop(w);
                return page.stale(&ground.page(&page, &can_read, id, form, true));
            }
            written => written?,
        }
    }
    let entered = w.enter_answers(can_read.proof(), &answers).await?;
    // A sheet that says what is there already changes nothing, and waits for its day like any that nobody decided.
    if takes_keys || entered != store::EnteredAnswers::default() {
        if let Some(mapping) = &ground.kept.decided {
            let mapping = serde_json::to_string(mapping).map_err(|error| Problem::ours(&error.to_string()))?;
            let network = of.assessment.network_id;
            w.keep_column_mapping(network, &ground.kept.kind, &mapping, Some(can_read.who()))
                .await?;
        }
        // Nobody needs it any more, but that it was decided.
        w.leave_outcome(id, "{}").await?;
        w.commit().await?;
    }
    page.go_saying(&class, "done-answers-entered")
}

fn decided(of: &ReadClassAnswers) -> String {
    format!("{} decided", waiting(of))
}

/// Whose answers are kept. A row that says somebody was absent takes nothing away that is there.
fn answers(ground: &Ground, form: &Form) -> Result<Vec<(StudentId, Option<Responses>)>, Wrong> {
    let (mut wrong, mut taken, mut answers) = (Wrong::none(), HashSet::new(), Vec::new());
    for planned in &ground.plan.planned {
        let student = match &planned.what {
            What::Matched {
                change: Change::Away | Change::AwayNow | Change::Same,
                ..
            }
            | What::Unknown => None,
            What::Matched { student, .. } => Some(*student),
            what if is_doubt(what) => match named(ground, form, planned) {
                Ok(named) => named,
                Err(key) => {
                    wrong.add(field(planned), key);
                    None
                }
            },
            _ => None,
        };
        let Some(student) = student else { continue };
        if !taken.insert(student) {
            wrong.add(field(planned), "class-sheet-wrong-twice");
        } else if !planned.row.absent {
            answers.push((student, Some(merged(ground, student, &planned.row.answers))));
        }
    }
    wrong.or(answers)
}

/// Whom a person named for a row: nobody is an answer, too.
fn named(ground: &Ground, form: &Form, planned: &Planned) -> Result<Option<StudentId>, &'static str> {
    let answer = form.get(&field(planned));
    if answer == NOBODY {
        return Ok(None);
    }
    let known = ground.class.iter().find(|known| known.id.to_string() == answer);
    known.map(|known| Some(known.id)).ok_or("class-sheet-wrong-whose")
}

/// What the sheet says over what is kept: an item for which no column stands keeps its answer.
fn merged(ground: &Ground, student: StudentId, read: &Responses) -> Responses {
    let known = ground.class.iter().find(|known| known.id == student);
    let kept = known.and_then(|known| known.answers_now.clone()).unwrap_or_default();
    kept.over(read)
}

fn with_keys(mut paper: Paper, keys: &[(String, String)]) -> Paper {
    for item in paper.items.iter_mut().filter(|item| item.key.is_none()) {
        let key = keys.iter().find(|(label, _)| *label == item.label);
        item.key = key.and_then(|(_, key)| Key::read(key).ok());
    }
    paper
}

async fn edit(page: &Page, of: &ReadClassAnswers) -> Result<EditAssessment, Problem> {
    let courses = page.app.db.assessed_courses(of.assessment.id).await?;
    Ok(EditAssessment(SeeAssessment {
        assessment: of.assessment.clone(),
        courses: courses.iter().map(|course| course.course_id).collect(),
    }))
}
