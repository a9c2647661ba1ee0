//! What somebody was asked and hasn't answered, with why they: for their home and for the list of questions.

use domain::attention::Thing;
use domain::permission::Standing;
use store::AskedLine;

use super::why::{Told, WhyView, said};
use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// A question that waits.
pub(crate) struct Waiting {
    /// Where it is answered.
    pub href: String,
    /// The question.
    pub title: String,
    /// Who asks, and since when.
    pub by: String,
    /// Why the reader.
    pub why: Vec<WhyView>,
    /// Where it is passed on.
    pub passing: String,
    /// Where one says no.
    pub decline: String,
}

/// Reasons of each.
const REASONS: usize = 2;

/// The reader's, the oldest first.
///
/// # Errors
/// What the store says.
pub(crate) async fn waiting(page: &Page, reader: &Standing, most: usize) -> Result<Vec<Waiting>, Problem> {
    let (db, mut waiting) = (&page.app.db, Vec::new());
    for line in db.askings_waiting(reader.person()).await? {
        let id = line.asking.conversation_id.0;
        // Whoever left the circle in which they were asked reads no word of it here.
        if waiting.len() < most && db.title_for(reader, Thing::Conversation, id).await?.is_some() {
            waiting.push(of(page, reader, &line).await?);
        }
    }
    Ok(waiting)
}

async fn of(page: &Page, reader: &Standing, line: &AskedLine) -> Result<Waiting, Problem> {
    let mut shown = line.asking.shown();
    shown.truncate(REASONS);
    let why = page.app.db.why(page.network()?.id, reader, &shown).await?;
    let mut why = said(page, Told::You, &why);
    if why.is_empty() {
        why.push(plainly(page, line));
    }
    let asker = line
        .school
        .as_ref()
        .map_or_else(|| line.asker.clone(), |school| format!("{}, {school}", line.asker));
    let day = page.lang.day(line.asking.asked_at.day().0);
    Ok(Waiting {
        href: routes::conversation(line.asking.conversation_id),
        title: line.title.clone(),
        by: page.t2("ask-by", "name", asker, "day", day),
        why,
        passing: routes::asking_passing(line.asking.id),
        decline: routes::asking_decline(line.asking.id),
    })
}

/// Where no test of theirs is the reason: who passed it on, or that it is the hub's turn.
fn plainly(page: &Page, line: &AskedLine) -> WhyView {
    let words = match &line.passed_by {
        Some(name) => page.t1("why-passed", "name", name),
        None if line.asking.way == domain::exchange::Way::Hub => page.t("why-hub"),
        None => page.t("why-chosen"),
    };
    WhyView { words, link: None }
}
