//! How cycles become evidence, in this first form: a closed cycle that adopted its idea speaks for it, one that
//! abandoned it against it, one that adapted it for neither. `theory-evidence-rule` says the same to the reader.

use std::collections::{BTreeSet, HashMap};

use charts::drivers::{Evidence, Standing};
use domain::cycle::Decision;
use domain::id::{IdeaId, SchoolId};
use domain::permission::{CountReach, Standing as Reader};
use store::IdeaTally;

use crate::page::Page;
use crate::page::problem::Problem;

/// As many cycles must agree before the network says so: one school's one try is an anecdote.
const ENOUGH: usize = 2;

/// Cycles, counted.
#[derive(Clone, Debug, Default)]
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
    closed_at: BTreeSet<SchoolId>,
    /// Schools that have one, closed or open.
    at: BTreeSet<SchoolId>,
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
        let mut tallies: HashMap<IdeaId, Tally> = HashMap::new();
        let Some(reader) = page.standing() else {
            return Ok(Self(tallies));
        };
        for counted in page.app.db.idea_tallies(page.network()?.id).await? {
            if counts_for(reader, &counted) {
                tallies.entry(counted.idea_id).or_default().add(&counted);
            }
        }
        Ok(Self(tallies))
    }

    /// An idea's.
    pub fn idea(&self, idea: IdeaId) -> Tally {
        self.0.get(&idea).cloned().unwrap_or_default()
    }
}

/// The rule of every tally. Drafts are not counted at all.
fn counts_for(reader: &Reader, counted: &IdeaTally) -> bool {
    let reach = CountReach {
        school: counted.school_id,
        area: counted.area,
        public: counted.public == 1,
    };
    reach.is_open_to(reader)
}

impl Tally {
    fn add(&mut self, counted: &IdeaTally) {
        let cycles = usize::try_from(counted.cycles).unwrap_or(0);
        match counted.decision {
            Some(Decision::Adopt) => self.adopted += cycles,
            Some(Decision::Adapt) => self.adapted += cycles,
            Some(Decision::Abandon) => self.abandoned += cycles,
            None => self.open += cycles,
        }
        self.at.insert(counted.school_id);
        if counted.decision.is_some() {
            self.closed_at.insert(counted.school_id);
        }
    }

    /// Several ideas' together.
    pub fn together(tallies: impl IntoIterator<Item = Self>) -> Self {
        tallies.into_iter().fold(Self::default(), |mut all, one| {
            all.adopted += one.adopted;
            all.adapted += one.adapted;
            all.abandoned += one.abandoned;
            all.open += one.open;
            all.closed_at.extend(one.closed_at);
            all.at.extend(one.at);
            all
        })
    }

    /// Closed ones.
    pub const fn closed(&self) -> usize {
        self.adopted + self.adapted + self.abandoned
    }

    /// All of them.
    pub const fn all(&self) -> usize {
        self.closed() + self.open
    }

    /// What they say together.
    pub const fn standing(&self) -> Standing {
        if self.all() == 0 {
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
            schools: if closed > 0 {
                self.closed_at.len()
            } else {
                self.at.len()
            },
            in_favour: (closed > 0).then_some(self.adopted),
            decision: None,
        }
    }

    /// The same in a sentence.
    pub fn sentence(&self, page: &Page) -> String {
        let closed = self.closed();
        let mut said = Vec::new();
        if self.all() == 0 {
            return page.t("theory-said-untested");
        }
        if closed > 0 {
            said.push(page.lang.with(
                "theory-said-closed",
                &[
                    ("tests", closed.into()),
                    ("schools", self.closed_at.len().into()),
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
