//! How the end of a cycle moved, as its pages tell it.

use domain::cycle::{Cycle, Phase};

use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// One putting off.
pub struct PutOff {
    /// From when to when, who, when that was said.
    pub sentence: String,
    /// Why.
    pub reason: String,
}

/// How the end moved.
pub struct EndsView {
    /// When it was to end at first, and when it ends now; nothing where it never moved.
    pub first: Option<String>,
    /// Every putting off, the first one first.
    pub history: Vec<PutOff>,
    /// Where the newest one is taken back.
    pub undo: Option<String>,
}

/// How a cycle's end moved.
///
/// # Errors
/// What the store says.
pub async fn ends(page: &Page, cycle: &Cycle, writes: bool) -> Result<EndsView, Problem> {
    let extensions = page.app.db.extensions(cycle.id).await?;
    let day = |day: domain::time::Day| page.lang.day_long(day.0);
    let mut history = Vec::new();
    for extension in &extensions {
        let by = match extension.by_id {
            Some(by) => page.app.db.person(by).await?.name,
            None => page.t("extension-nobody"),
        };
        history.push(PutOff {
            sentence: page.lang.with(
                "extension-put-off",
                &[
                    ("name", by.into()),
                    ("from", day(extension.was_on).into()),
                    ("to", day(extension.until_on).into()),
                ],
            ),
            reason: extension.reason.clone(),
        });
    }
    let open = writes && matches!(cycle.phase, Phase::Do | Phase::Study);
    Ok(EndsView {
        first: extensions
            .first()
            .map(|first| page.t2("extension-first", "was", day(first.was_on), "now", day(cycle.ends_on))),
        undo: extensions
            .last()
            .filter(|_| open)
            .map(|last| routes::cycle_extension_removal(cycle.id, last.id)),
        history,
    })
}
