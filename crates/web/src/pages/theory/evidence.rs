//! How cycles become evidence, in this first form: a closed cycle that adopted its idea speaks for it, one that
//! abandoned it against it, one that adapted it for neither. `theory-evidence-rule` says the same to the reader.

use std::collections::BTreeSet;

use charts::drivers::{Evidence, Standing};
use domain::cycle::{Decision, Phase};
use store::CycleLine;

use crate::page::Page;

/// As many cycles must agree before the network says so: one school's one try is an anecdote.
const ENOUGH: usize = 2;

/// Cycles, counted.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    /// Closed with a decision to adopt.
    pub adopted: usize,
    /// To adapt.
    pub adapted: usize,
    /// To abandon.
    pub abandoned: usize,
    /// Still open.
    pub open: usize,
    /// Schools that closed one.
    pub schools: usize,
    /// Schools that have one, closed or open.
    pub all_schools: usize,
}

impl Tally {
    /// Counts.
    pub fn of<'a>(cycles: impl IntoIterator<Item = &'a CycleLine>) -> Self {
        let (mut tally, mut closed_at, mut at) = (Self::default(), BTreeSet::new(), BTreeSet::new());
        for cycle in cycles {
            at.insert(cycle.school_id);
            if cycle.phase == Phase::Closed {
                closed_at.insert(cycle.school_id);
            }
            match cycle.decision {
                Some(Decision::Adopt) => tally.adopted += 1,
                Some(Decision::Adapt) => tally.adapted += 1,
                Some(Decision::Abandon) => tally.abandoned += 1,
                None => tally.open += 1,
            }
        }
        (tally.schools, tally.all_schools) = (closed_at.len(), at.len());
        tally
    }

    /// Closed ones.
    pub const fn closed(&self) -> usize {
        self.adopted + self.adapted + self.abandoned
    }

    /// What they say together.
    pub const fn standing(&self) -> Standing {
        if self.closed() + self.open == 0 {
            Standing::Untested
        } else if self.adopted >= ENOUGH && self.adopted > self.abandoned {
            Standing::Good
        } else if self.abandoned >= ENOUGH && self.abandoned > self.adopted {
            Standing::Against
        } else {
            Standing::Some
        }
    }

    /// As the diagram draws it: closed tests count; while there are none, the open ones are told without a verdict.
    pub fn evidence(&self) -> Evidence {
        let closed = self.closed();
        Evidence {
            standing: self.standing(),
            tests: if closed > 0 { closed } else { self.open },
            schools: if closed > 0 { self.schools } else { self.all_schools },
            in_favour: (closed > 0).then_some(self.adopted),
            decision: None,
        }
    }

    /// The same in a sentence.
    pub fn sentence(&self, page: &Page) -> String {
        let closed = self.closed();
        let mut said = Vec::new();
        if closed + self.open == 0 {
            return page.t("theory-said-untested");
        }
        if closed > 0 {
            said.push(page.lang.with(
                "theory-said-closed",
                &[
                    ("tests", closed.into()),
                    ("schools", self.schools.into()),
                    ("adopted", self.adopted.into()),
                    ("adapted", self.adapted.into()),
                    ("abandoned", self.abandoned.into()),
                ],
            ));
        }
        if self.open > 0 {
            said.push(page.t1("theory-said-open", "n", self.open));
        }
        said.push(page.t(match self.standing() {
            Standing::Good => "theory-said-good",
            Standing::Against => "theory-said-against",
            _ => "theory-said-some",
        }));
        said.join(" ")
    }
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
