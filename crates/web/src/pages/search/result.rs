//! A found test as the page says it.

use std::collections::HashMap;

use domain::cycle::Decision;
use domain::id::CycleId;
use store::{CycleBrief, IdeaLine, TestDetail};

use super::likeness::Ours;
use crate::components::small_ring;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::cycles::words;
use crate::routes;

/// A line of the results.
pub struct View {
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: String,
    /// What was learnt, in one line.
    pub learned: String,
    /// Its ring.
    pub ring: String,
    /// What was decided, or where it is.
    pub state: String,
    /// Its idea and that idea's page, where the reader may open it.
    pub idea: Option<(String, String)>,
    /// Liceo and level.
    pub place: String,
    /// How alike that liceo is.
    pub likeness: String,
}

/// What was learnt is cut to so many letters: one line on a desk, three on a phone.
const A_LINE: usize = 170;

/// The lines of one page of results.
///
/// # Errors
/// What the store says.
pub async fn views(page: &Page, tests: &[&CycleBrief], ideas: &[IdeaLine], ours: &Ours) -> Result<Vec<View>, Problem> {
    let ids: Vec<CycleId> = tests.iter().map(|test| test.id).collect();
    let details = page.app.db.test_details(&ids).await?;
    let details: HashMap<CycleId, TestDetail> = details.into_iter().map(|one| (one.id, one)).collect();
    let views = tests.iter().filter_map(|test| {
        let detail = details.get(&test.id)?;
        let seen = ideas.iter().any(|idea| idea.id == test.idea_id);
        Some(View {
            href: routes::cycle(test.id),
            title: test.title.clone(),
            learned: one_line(said(test, detail)),
            ring: small_ring(test.phase, test.decision, false),
            state: match test.decision {
                Some(decision) => words::decision(page, decision),
                None => page.t1("search-open", "phase", words::phase(page, test.phase)),
            },
            idea: seen.then(|| (detail.idea.clone(), routes::idea(test.idea_id))),
            place: match detail.level {
                Some(level) => format!("{}, {}", detail.school, page.word("level", level)),
                None => detail.school.clone(),
            },
            likeness: ours.said(page, test.school_id),
        })
    });
    Ok(views.collect())
}

/// Whoever abandoned wrote why: that spares the next liceo the test.
fn said<'a>(test: &CycleBrief, detail: &'a TestDetail) -> &'a str {
    let said = match test.decision {
        Some(Decision::Abandon) => detail.reason.as_ref().or(detail.learned.as_ref()),
        _ => detail.learned.as_ref().or(detail.reason.as_ref()),
    };
    said.map_or("", String::as_str)
}

/// The first line, cut at a word.
fn one_line(text: &str) -> String {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= A_LINE {
        return line;
    }
    let cut: String = line.chars().take(A_LINE).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{whole}…")
}

#[cfg(test)]
mod tests {
    use super::one_line;

    #[test]
    fn a_long_lesson_is_cut_at_a_word() {
        assert_eq!(one_line("Una línea\ncorta"), "Una línea corta");
        let long = one_line(&"palabra ".repeat(60));
        assert!(long.ends_with("palabra…") && long.chars().count() <= 172);
    }
}
