//! Where ideas come from: which idea was made of which others, how, and how many steps from the first.
//!
//! Owns the shape of the family (no idea descends from itself) and what an adaptation must say. Must not load an idea.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::Wrong;
use crate::id::{IdeaId, PersonId};
use crate::text;
use crate::theory::{Idea, IdeaPlan};
use crate::time::Instant;
use crate::word::words;

words! {
    /// How an idea was made of another.
    Descent {
        /// Taken as it is, to begin a line of one's own.
        Forked = "forked",
        /// Changed for other people or another place.
        Adapted = "adapted",
        /// Made of two or more.
        Merged = "merged",
    }
}

/// An idea that another was made of.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Ancestor {
    /// The younger idea.
    pub idea_id: IdeaId,
    /// The idea that it was made of.
    pub parent_id: IdeaId,
    /// How.
    pub kind: Descent,
    /// What changed and why.
    pub why: String,
    /// Who says so.
    pub by_id: Option<PersonId>,
    /// When.
    pub at: Instant,
}

/// What somebody says about the ideas that a new one is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DescentPlan {
    /// How.
    pub kind: Descent,
    /// The ideas it is made of, each once; the first is the one whose words it started from.
    pub parents: Vec<IdeaId>,
    /// What changed and why.
    pub why: String,
}

impl DescentPlan {
    /// Checks what the form says beside the idea itself: taken as it is means unchanged, adapted means changed, merged
    /// means of at least two. Whoever changes something says what and why: that is what the next liceo reads.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(kind: &str, parent: &Idea, others: &[IdeaId], why: &str, plan: &IdeaPlan) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let why = text::prose(why, 1000);
        let mut parents = vec![parent.id];
        for other in others {
            if !parents.contains(other) {
                parents.push(*other);
            }
        }
        let Ok(kind) = kind.parse() else {
            wrong.add("kind", "wrong-idea-kind");
            return Err(wrong);
        };
        let same = plan.says_as(parent);
        match kind {
            Descent::Forked => wrong.unless(same, "kind", "wrong-idea-forked-changed"),
            Descent::Adapted => wrong.unless(!same, "kind", "wrong-idea-adapted-same"),
            Descent::Merged => wrong.unless(parents.len() > 1, "also", "wrong-idea-merged-one"),
        }
        if kind != Descent::Merged {
            wrong.unless(parents.len() == 1, "also", "wrong-idea-one-parent");
        }
        wrong.unless(!why.is_empty() || kind == Descent::Forked, "why", "wrong-idea-why");
        wrong.or(Self { kind, parents, why })
    }
}

/// It would make an idea descend from itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an idea can't descend from itself")]
pub struct Loop;

/// Ideas and what they were made of. Whatever is added, nothing descends from itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lineage {
    parents: BTreeMap<IdeaId, Vec<IdeaId>>,
    children: BTreeMap<IdeaId, Vec<IdeaId>>,
}

impl Lineage {
    /// From pairs of an idea and what it was made of. A pair that would close a loop is left out, as it can't be true.
    #[must_use]
    pub fn of(pairs: impl IntoIterator<Item = (IdeaId, IdeaId)>) -> Self {
        let mut lineage = Self::default();
        for (idea, parent) in pairs {
            // What is stored was added by `add`; a loop could only come from a hand in the database.
            let _ = lineage.add(idea, parent);
        }
        lineage
    }

    /// Adds that `idea` was made of `parent`. Said twice, it is said once.
    ///
    /// # Errors
    /// [`Loop`] where `parent` is `idea` or descends from it; then nothing is added.
    pub fn add(&mut self, idea: IdeaId, parent: IdeaId) -> Result<(), Loop> {
        if idea == parent || self.ancestors(parent).contains(&idea) {
            return Err(Loop);
        }
        let parents = self.parents.entry(idea).or_default();
        if !parents.contains(&parent) {
            parents.push(parent);
            self.children.entry(parent).or_default().push(idea);
        }
        Ok(())
    }

    /// What an idea was made of, in the order added.
    #[must_use]
    pub fn parents(&self, idea: IdeaId) -> &[IdeaId] {
        self.parents.get(&idea).map_or(&[], Vec::as_slice)
    }

    /// What was made of an idea.
    #[must_use]
    pub fn children(&self, idea: IdeaId) -> &[IdeaId] {
        self.children.get(&idea).map_or(&[], Vec::as_slice)
    }

    /// Everything that an idea descends from.
    #[must_use]
    pub fn ancestors(&self, idea: IdeaId) -> BTreeSet<IdeaId> {
        reached(idea, |one| self.parents(one))
    }

    /// Everything that descends from an idea.
    #[must_use]
    pub fn descendants(&self, idea: IdeaId) -> BTreeSet<IdeaId> {
        reached(idea, |one| self.children(one))
    }

    /// The whole family of an idea, itself included: whatever is joined to it by any number of steps up or down.
    #[must_use]
    pub fn family(&self, idea: IdeaId) -> BTreeSet<IdeaId> {
        let mut family = BTreeSet::from([idea]);
        let mut next = vec![idea];
        while let Some(one) = next.pop() {
            for other in self.parents(one).iter().chain(self.children(one)) {
                if family.insert(*other) {
                    next.push(*other);
                }
            }
        }
        family
    }

    /// Steps from the first idea, by the longest way: 1 for one that was made of no other.
    #[must_use]
    pub fn generation(&self, idea: IdeaId) -> usize {
        let mut known = BTreeMap::new();
        self.generation_from(idea, &mut known)
    }

    fn generation_from(&self, idea: IdeaId, known: &mut BTreeMap<IdeaId, usize>) -> usize {
        if let Some(generation) = known.get(&idea) {
            return *generation;
        }
        let parents = self.parents(idea).iter();
        let generation = 1 + parents
            .map(|parent| self.generation_from(*parent, known))
            .max()
            .unwrap_or(0);
        known.insert(idea, generation);
        generation
    }

    /// The lineage as somebody reads it who may not know of all ideas: where one in between is hidden, its children hang
    /// on what it was made of.
    #[must_use]
    pub fn within(&self, seen: impl Fn(IdeaId) -> bool) -> Self {
        let mut within = Self::default();
        for idea in self.parents.keys().filter(|idea| seen(**idea)) {
            let mut next: Vec<IdeaId> = self.parents(*idea).iter().rev().copied().collect();
            let mut met = BTreeSet::new();
            while let Some(parent) = next.pop() {
                if !met.insert(parent) {
                    continue;
                }
                if seen(parent) {
                    // A part of what has no loop has none.
                    let _ = within.add(*idea, parent);
                } else {
                    next.extend(self.parents(parent).iter().rev());
                }
            }
        }
        within
    }
}

fn reached<'a>(from: IdeaId, step: impl Fn(IdeaId) -> &'a [IdeaId]) -> BTreeSet<IdeaId> {
    let mut met = BTreeSet::new();
    let mut next: Vec<IdeaId> = step(from).to_vec();
    while let Some(one) = next.pop() {
        if met.insert(one) {
            next.extend(step(one));
        }
    }
    met
}

#[cfg(test)]
#[path = "lineage_tests.rs"]
mod tests;
