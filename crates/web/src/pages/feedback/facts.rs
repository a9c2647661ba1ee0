//! What a cycle says of itself to whoever is about to answer it: in words, and as questions under the fields.

use domain::cycle::Phase;
use domain::feedback::{Facts, Prompt, Prompts};
use store::CycleInFull;

use crate::page::Page;
use crate::pages::cycles::words;

/// The questions under the three fields.
///
/// # Errors
/// What the store says.
pub async fn prompts(page: &Page, full: &CycleInFull) -> store::Result<[String; 3]> {
    let cycle = &full.cycle;
    let inside = page.standing().is_some_and(|reader| reader.works_at(cycle.school_id));
    let tests = page.app.db.tests_of(cycle.idea_id, cycle.school_id, inside).await?;
    let prompts = Prompts::of(&Facts {
        phase: cycle.phase,
        number: cycle.predicted_low.is_some(),
        data: !cycle.data.is_empty(),
        surprise: full.doing.as_ref().is_some_and(|doing| !doing.surprise.is_empty()),
        comparison: full.study.as_ref().map(|study| study.comparison),
        decision: full.closure.as_ref().map(|closure| closure.decision),
        next: full.closure.as_ref().is_some_and(|closure| !closure.next.is_empty()),
        tests,
        days: cycle.ends_on.days_since(cycle.starts_on),
        stalled: cycle
            .stalled_days(page.today(), page.calendars.at(cycle.school_id))
            .is_some(),
    });
    let key = |prompt: Prompt| format!("feedback-prompt-{prompt}");
    Ok([prompts.valued, prompts.wondered, prompts.suggested].map(key))
}

/// The cycle in a few words. Its numbers stay on its own page, where small groups are sieved out.
#[must_use]
pub fn told(page: &Page, full: &CycleInFull) -> Vec<(String, String)> {
    let cycle = &full.cycle;
    let mut told = vec![
        (page.t("cycles-question"), cycle.question.clone()),
        (page.t("cycles-predicted"), cycle.prediction.clone()),
    ];
    if let Some(doing) = &full.doing {
        told.push((page.t("cycles-fact"), doing.happened.clone()));
    }
    if let Some(study) = &full.study {
        told.push((page.t("cycles-result"), words::comparison(page, study.comparison)));
        told.push((page.t("cycles-what-learned"), study.learned.clone()));
    }
    if let Some(closure) = &full.closure {
        let word = words::state(page, Phase::Closed, Some(closure.decision));
        told.push((page.t("cycles-decision"), format!("{word}. {}", closure.reason)));
    }
    told.retain(|(_, value)| !value.trim().is_empty());
    told
}
