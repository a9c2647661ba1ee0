//! The decision: every row of the directory, in one transaction.

use std::collections::HashMap;

use axum::extract::Path;
use domain::event::{Happened, Noun, Verb};
use domain::id::UploadId;
use domain::permission::{ArrangeNetwork, Proof};
use domain::school::{SchoolFacts, SchoolKey};
use serde_json::json;
use store::{ImportedSchool, Write};

use super::kept::{KeptDirectory, Outcome};
use super::{DECIDED, WAITING};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::new_school;
use crate::routes;

/// Imports what waits. Sent twice, the second sees what became of the first.
pub async fn apply(page: Page, can: Can<ArrangeNetwork>, Path(id): Path<UploadId>) -> Answer {
    let here = routes::schools_import_decision(id);
    let kept = match page.app.db.upload(id, WAITING, can.who()).await {
        Ok(upload) => KeptDirectory::read(&upload.content)?,
        Err(store::Error::NotFound) => {
            page.app.db.upload(id, DECIDED, can.who()).await?;
            return page.go(&here);
        }
        Err(error) => return Err(error.into()),
    };
    let known = page.app.db.known_schools().await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.take_upload(id, WAITING, DECIDED).await {
        Err(store::Error::NotFound) => return page.go(&here),
        taken => taken?,
    }
    let outcome = take_in(&mut w, can.proof(), &kept, &known).await?;
    let left = json!(outcome);
    w.leave_outcome(id, &left.to_string()).await?;
    let happened = Happened::to(Verb::Imported, Noun::School, id.0).with(left);
    w.record(Some(can.who()), happened).await?;
    w.commit().await?;
    page.go_saying(&here, "done-directory-imported")
}

async fn take_in(
    w: &mut Write<'_>,
    proof: &Proof<ArrangeNetwork>,
    kept: &KeptDirectory,
    known: &HashMap<SchoolKey, SchoolFacts>,
) -> Result<Outcome, Problem> {
    let planned = kept.plan(known);
    let mut outcome = Outcome {
        left: kept.unread(),
        ..Outcome::default()
    };
    // The plan keeps the rows' order: it is sorted by line, as they were read.
    for (facts, plan) in kept.facts().zip(&planned) {
        // What is planned has what the file leaves out filled in already, so that it is found by it too.
        let facts = plan.what.facts().unwrap_or(facts);
        match w.take_in_school(proof, &new_school(facts.clone())).await? {
            ImportedSchool::Added(_) => outcome.added += 1,
            ImportedSchool::Changed(_) => outcome.changed += 1,
            ImportedSchool::Left(_) => outcome.left += 1,
        }
    }
    Ok(outcome)
}
