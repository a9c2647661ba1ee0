//! A nómina carried out, in one transaction and once.

use axum::extract::Path;
use domain::id::{SchoolId, UploadId};
use domain::permission::KeepRoster;
use domain::time::Day;
use interchange::students::{Planned, What};
use store::RosterChange;

use super::decide::{Decisions, decide};
use super::kept::{KeptStudents, Outcome};
use super::planned::PlannedRoster;
use super::show::Preview;
use super::{decided, waiting};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::students::new::facts;
use crate::routes;

/// Carries it out. What is planned is planned again within the write: where that isn't what was looked at, it is looked at again.
/// Sent twice, the second sees what became of the first.
pub async fn save(page: Page, can: Can<KeepRoster>, Path((_, id)): Path<(SchoolId, UploadId)>, form: Form) -> Answer {
    let school = page.app.db.school(can.act().0).await?;
    let here = routes::students_import_decision(school.id, id);
    let upload = match page.app.db.upload(id, &waiting(school.id), can.who()).await {
        Ok(upload) => upload,
        Err(store::Error::NotFound) => {
            page.app.db.upload(id, &decided(school.id), can.who()).await?;
            return page.go(&here);
        }
        Err(error) => return Err(error.into()),
    };
    let kept = KeptStudents::read(&upload.content)?;
    let (network, courses) = (page.network()?.id, page.app.db.courses(school.id).await?);
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.hold_roster(network).await?;
    let planned = PlannedRoster::of(&kept, &school, &courses, w.known_students(network).await?)?;
    if form.get("plan") != planned.mark {
        drop(w);
        let is_new = !form.get("plan").is_empty();
        return page.stale(&Preview::of(&page, school, upload, form, is_new).await?);
    }
    let decisions = match decide(&form, &planned.plan) {
        Ok(decisions) => decisions,
        Err(wrong) => {
            drop(w);
            return page.again(&Preview::of(&page, school, upload, form.wrong(wrong), false).await?);
        }
    };
    match w.take_upload(id, &waiting(school.id), &decided(school.id)).await {
        Err(store::Error::NotFound) => return page.go(&here),
        taken => taken?,
    }
    let changes = changes(&planned, &decisions, page.today());
    let outcome = serde_json::to_string(&outcome(&changes)).map_err(|error| Problem::ours(&error.to_string()))?;
    w.import_students(can.proof(), network, id, &changes).await?;
    w.leave_outcome(id, &outcome).await?;
    w.commit().await?;
    page.go(&here)
}

/// What is done, in the plan's order; who left last.
fn changes(planned: &PlannedRoster, decisions: &Decisions, today: Day) -> Vec<RosterChange> {
    let plan = &planned.plan;
    let of_file = plan.planned.iter().filter_map(|one| change(one, decisions, today));
    let absent = plan.missing.iter().filter(|one| decisions.left.contains(&one.student));
    let left = absent.map(|one| RosterChange::Left {
        student: one.student,
        on: today,
    });
    of_file.chain(left).collect()
}

fn change(one: &Planned, decisions: &Decisions, today: Day) -> Option<RosterChange> {
    let facts = facts(one.facts.clone());
    let (course, since) = (one.course.clone().into(), one.since.unwrap_or(today));
    let known = match &one.what {
        What::Added => None,
        What::Suspected { .. } => *decisions.same.get(&one.line)?,
        What::Moved { student, .. } | What::Transferred { student, .. } => Some(*student),
        What::Same { student } if one.corrected => Some(*student),
        What::Withdrawn { student, on, .. } => {
            return Some(RosterChange::Left {
                student: *student,
                on: *on,
            });
        }
        What::Same { .. } | What::Left(_) => return None,
    };
    Some(match known {
        None => RosterChange::Added { facts, course, since },
        Some(student) => RosterChange::Enrolled {
            student,
            facts,
            course,
            since,
        },
    })
}

fn outcome(changes: &[RosterChange]) -> Outcome {
    let mut outcome = Outcome::default();
    for change in changes {
        match change {
            RosterChange::Added { .. } => outcome.added += 1,
            RosterChange::Enrolled { .. } => outcome.moved += 1,
            RosterChange::Left { .. } => outcome.left += 1,
        }
    }
    outcome
}
