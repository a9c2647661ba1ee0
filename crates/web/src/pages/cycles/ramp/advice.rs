//! How large the next test should be, said with its reason.

use domain::cycle::{Advice, Belief, Comparison, Cycle, Grounds, Ramp, Rung, Why, advise};

use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::cycles::words;

/// Advice with what it stands on.
pub struct Advised {
    /// How large.
    pub scale: domain::cycle::Scale,
    advice: Advice,
    grounds: Grounds,
}

/// The advice as a page says it.
#[derive(Clone)]
pub struct AdviceView {
    /// How large, and why.
    pub sentence: String,
    /// What the belief stands on, and what is not considered.
    pub why: String,
}

/// Advice on the test after a cycle, once it was studied and says its scale. It looks at the whole way of the ramp to this
/// cycle; its numbers are counts, so that tests which the reader can't open count too.
///
/// # Errors
/// What the store says.
pub async fn advice(page: &Page, cycle: &Cycle) -> Result<Option<Advised>, Problem> {
    let lines = page.app.db.ramp(cycle.id).await?;
    let rungs: Vec<Rung> = lines.iter().map(store::RampLine::rung).collect();
    let way = Ramp::of(&rungs).way_to(cycle.id);
    let Some((last, scale)) = way.last().map(|placed| placed.rung).zip(cycle.scale) else {
        return Ok(None);
    };
    if last.comparison.is_none() {
        return Ok(None);
    }
    let (adopted, abandoned) = page.app.db.decided_of_idea(cycle.id).await?;
    let grounds = grounds(
        &way.iter().map(|placed| placed.rung).collect::<Vec<_>>(),
        adopted,
        abandoned,
    );
    let advice = advise(scale, last.comparison, last.decision, &grounds);
    Ok(Some(Advised {
        scale: advice.scale,
        advice,
        grounds,
    }))
}

/// Predictions of the way, and other tests of the idea: what this way decided isn't counted twice.
fn grounds(way: &[Rung], adopted: i64, abandoned: i64) -> Grounds {
    let count = |fits: &dyn Fn(&Rung) -> bool| way.iter().filter(|rung| fits(rung)).count();
    let own = |decision| count(&|rung: &Rung| rung.decision == Some(decision));
    let others = |all: i64, own: usize| usize::try_from(all).unwrap_or(0).saturating_sub(own);
    Grounds {
        hits: count(&|rung| rung.comparison == Some(Comparison::AsPredicted)),
        misses: count(&|rung| matches!(rung.comparison, Some(Comparison::Above | Comparison::Below))),
        adopted: others(adopted, own(domain::cycle::Decision::Adopt)),
        abandoned: others(abandoned, own(domain::cycle::Decision::Abandon)),
    }
}

impl Advised {
    /// As a page says it.
    pub fn said(&self, page: &Page) -> AdviceView {
        let key = match self.advice.why {
            Why::Unclear => "ramp-advice-unclear",
            Why::Missed => "ramp-advice-missed",
            Why::Abandoned => "ramp-advice-abandoned",
            Why::Again => "ramp-advice-again",
            Why::Larger => "ramp-advice-larger",
            Why::Largest => "ramp-advice-largest",
        };
        let belief = match self.advice.belief {
            Belief::Low => "ramp-belief-low",
            Belief::Medium => "ramp-belief-medium",
            Belief::High => "ramp-belief-high",
        };
        let grounds = [
            ("hits", self.grounds.hits.into()),
            ("of", (self.grounds.hits + self.grounds.misses).into()),
            ("adopted", self.grounds.adopted.into()),
            ("abandoned", self.grounds.abandoned.into()),
        ];
        AdviceView {
            sentence: page.t1(key, "scale", words::scale_within(page, self.scale)),
            why: [
                page.lang.t(belief),
                page.lang.with("ramp-grounds", &grounds),
                page.t("ramp-cost"),
            ]
            .join(" "),
        }
    }
}
