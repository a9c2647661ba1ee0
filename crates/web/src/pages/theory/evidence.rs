//! How tests become evidence on the diagram: an idea's verdict is its state's (`domain::theory::IdeaState`), and a driver's
//! follows from its ideas'. `theory-evidence-rule` says it to the reader with the rule's own numbers.

use std::collections::{BTreeSet, HashMap};

use charts::drivers::{Evidence, Standing};
use domain::id::{IdeaId, SchoolId};
use domain::theory::{Counts, IdeaState, rule};
use domain::time::Day;
use store::IdeaTally;

use crate::page::Page;
use crate::page::problem::Problem;

/// The tests of an idea, or of several together, with what they say.
#[derive(Clone, Debug)]
pub struct Tally {
    counts: Counts,
    /// Schools that closed one.
    closed_at: BTreeSet<SchoolId>,
    /// Schools that have one, closed or open.
    at: BTreeSet<SchoolId>,
    standing: Standing,
}

impl Default for Tally {
    fn default() -> Self {
        Self {
            counts: Counts::default(),
            closed_at: BTreeSet::new(),
            at: BTreeSet::new(),
            standing: Standing::Untested,
        }
    }
}

/// The tallies of ideas, of as many cycles as the reader may know of.
#[derive(Default)]
pub struct Tallies(HashMap<IdeaId, Tally>);

impl Tallies {
    /// Asks for them.
    ///
    /// # Errors
    /// Not found before the network is founded; what the store says.
    pub async fn of(page: &Page) -> Result<Self, Problem> {
        let Some(reader) = page.standing() else {
            return Ok(Self::default());
        };
        let today = page.today();
        let tallies = page.app.db.idea_tallies(page.network()?.id, reader).await?;
        Ok(Self(
            tallies
                .into_iter()
                .map(|(idea, tally)| (idea, Tally::of(tally, today)))
                .collect(),
        ))
    }

    /// An idea's.
    pub fn idea(&self, idea: IdeaId) -> Tally {
        self.0.get(&idea).cloned().unwrap_or_default()
    }
}

impl Tally {
    fn of(tally: IdeaTally, today: Day) -> Self {
        Self {
            standing: verdict(&tally.counts, today),
            counts: tally.counts,
            closed_at: tally.closed_at,
            at: tally.at,
        }
    }

    /// Several ideas' together.
    pub fn together(tallies: impl IntoIterator<Item = Self>) -> Self {
        let tallies: Vec<Self> = tallies.into_iter().collect();
        let standings: Vec<Standing> = tallies.iter().map(|tally| tally.standing).collect();
        let mut all = Self {
            standing: of_all(&standings),
            ..Self::default()
        };
        for one in tallies {
            all.counts.adopted += one.counts.adopted;
            all.counts.adapted += one.counts.adapted;
            all.counts.abandoned += one.counts.abandoned;
            all.counts.open += one.counts.open;
            all.closed_at.extend(one.closed_at);
            all.at.extend(one.at);
        }
        all
    }

    /// All of them.
    pub fn all(&self) -> usize {
        number(self.counts.closed() + self.counts.open)
    }

    /// What they say together.
    pub const fn standing(&self) -> Standing {
        self.standing
    }

    /// As the diagram draws it: closed tests count; while there are none, the open ones are told without a verdict.
    pub fn evidence(&self) -> Evidence {
        let closed = number(self.counts.closed());
        Evidence {
            standing: self.standing,
            tests: if closed > 0 { closed } else { number(self.counts.open) },
            schools: if closed > 0 {
                self.closed_at.len()
            } else {
                self.at.len()
            },
            in_favour: (closed > 0).then(|| number(self.counts.adopted)),
            decision: None,
        }
    }

    /// The same in a sentence.
    pub fn sentence(&self, page: &Page) -> String {
        let mut said = Vec::new();
        if self.all() == 0 {
            return page.t("theory-said-untested");
        }
        if self.counts.closed() > 0 {
            said.push(page.lang.with(
                "theory-said-closed",
                &[
                    ("tests", number(self.counts.closed()).into()),
                    ("schools", self.closed_at.len().into()),
                    ("adopted", number(self.counts.adopted).into()),
                    ("adapted", number(self.counts.adapted).into()),
                    ("abandoned", number(self.counts.abandoned).into()),
                ],
            ));
        }
        if self.counts.open > 0 {
            said.push(page.t1("theory-said-open", "n", number(self.counts.open)));
        }
        said.push(page.t(match self.standing {
            Standing::Good => "theory-said-good",
            Standing::Against => "theory-said-against",
            _ => "theory-said-some",
        }));
        said.join(" ")
    }
}

/// The rule in words, with the numbers that the domain counts by.
pub fn evidence_rule(page: &Page) -> String {
    page.t2(
        "theory-evidence-rule",
        "tests",
        number(rule::PROMISING_TESTS),
        "schools",
        number(rule::RETIRED_SCHOOLS),
    )
}

/// Four ways to draw six states: what only fell silent is no verdict against it.
fn verdict(counts: &Counts, today: Day) -> Standing {
    match counts.state(today) {
        IdeaState::Idea => Standing::Untested,
        IdeaState::Promising | IdeaState::Adopted | IdeaState::Packaged => Standing::Good,
        IdeaState::Retired if counts.is_left() => Standing::Against,
        IdeaState::Testing | IdeaState::Retired => Standing::Some,
    }
}

fn number(n: i64) -> usize {
    usize::try_from(n).unwrap_or(0)
}

/// A driver's standing follows from its ideas': supported by one, else in test, else against where nothing else is.
pub fn of_all(standings: &[Standing]) -> Standing {
    let any = |standing| standings.contains(&standing);
    let tested = standings.iter().filter(|s| **s != Standing::Untested);
    match () {
        () if any(Standing::Good) => Standing::Good,
        () if any(Standing::Some) => Standing::Some,
        () if tested.count() > 0 => Standing::Against,
        () => Standing::Untested,
    }
}
