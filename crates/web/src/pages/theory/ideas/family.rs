//! The family of an idea as its reader may know it: what was made of what, by whom, why, and where each stands.

use std::collections::{BTreeSet, HashMap};

use charts::lineage::{Member, outline, tree};
use domain::id::IdeaId;
use domain::permission::Standing as Reader;
use domain::theory::{Ancestor, Lineage};
use store::IdeaLine;

use super::standing::{mark_of, tally, word};
use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// The family, drawn and told.
pub struct Family {
    /// How many there are in how many generations.
    pub said: String,
    /// The picture, where it fits.
    pub tree: Option<String>,
    /// The outline.
    pub outline: String,
}

/// What the reader may know of where ideas come from.
pub struct Kin {
    lines: Vec<IdeaLine>,
    ancestors: Vec<Ancestor>,
    lineage: Lineage,
}

impl Kin {
    /// Reads it.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, reader: &Reader) -> Result<Self, Problem> {
        let network = page.network()?.id;
        let ancestors = page.app.db.ancestors(network).await?;
        let mut lines = page.app.db.idea_lines(network).await?;
        lines.retain(|line| line.reach().is_open_to(reader));
        let seen: BTreeSet<IdeaId> = lines.iter().map(|line| line.id).collect();
        let lineage = Lineage::of(ancestors.iter().map(|one| (one.idea_id, one.parent_id)));
        Ok(Self {
            lineage: lineage.within(|idea| seen.contains(&idea)),
            lines,
            ancestors,
        })
    }

    /// The other ideas of the family, the eldest first.
    pub fn others(&self, idea: IdeaId) -> Vec<&IdeaLine> {
        self.members(idea).into_iter().filter(|line| line.id != idea).collect()
    }

    /// Whether another was made of it, whoever may know of that one: then it stays.
    pub fn has_heirs(&self, idea: IdeaId) -> bool {
        self.ancestors.iter().any(|one| one.parent_id == idea)
    }

    /// What an idea was made of.
    pub fn parents(&self, idea: IdeaId) -> &[IdeaId] {
        self.lineage.parents(idea)
    }

    /// The ideas that the reader may know of.
    pub fn lines(&self) -> &[IdeaLine] {
        &self.lines
    }

    /// The family drawn; none for an idea that was made of no other and of which none was made.
    ///
    /// # Errors
    /// What the store says.
    pub async fn drawn(&self, page: &Page, reader: &Reader, idea: IdeaId) -> Result<Option<Family>, Problem> {
        let lines = self.members(idea);
        if lines.len() < 2 {
            return Ok(None);
        }
        let counts = page.app.db.idea_tallies(page.network()?.id, reader).await?;
        let places: HashMap<IdeaId, usize> = lines.iter().map(|line| line.id).zip(0..).collect();
        let members: Vec<Member> = lines
            .iter()
            .map(|line| {
                let counts = counts.get(&line.id).map(|tally| tally.counts).unwrap_or_default();
                let state = counts.state(page.today());
                let from = line.school.clone().unwrap_or_else(|| page.t("theory-idea-hub"));
                let mut said = self.why(page, line.id);
                said.push(tally(page, &counts));
                Member {
                    name: line.name.clone(),
                    href: (line.id != idea).then(|| routes::idea(line.id)),
                    mark: mark_of(state),
                    note: format!("{from} · {}", word(page, state, &counts)),
                    generation: self.lineage.generation(line.id),
                    parents: self
                        .parents(line.id)
                        .iter()
                        .filter_map(|one| places.get(one).copied())
                        .collect(),
                    said,
                    links: self.comparisons(page, line.id),
                }
            })
            .collect();
        let generations = members.iter().map(|member| member.generation).max().unwrap_or(1);
        Ok(Some(Family {
            said: page.t2("idea-family-said", "n", members.len(), "generations", generations),
            tree: tree(&members, page.lang),
            outline: outline(&members),
        }))
    }

    fn members(&self, idea: IdeaId) -> Vec<&IdeaLine> {
        let family = self.lineage.family(idea);
        let mut lines: Vec<&IdeaLine> = self.lines.iter().filter(|line| family.contains(&line.id)).collect();
        lines.sort_by_key(|line| self.lineage.generation(line.id));
        lines
    }

    /// How it was made, of what, and why.
    fn why(&self, page: &Page, idea: IdeaId) -> Vec<String> {
        let name = |id: IdeaId| {
            self.lines
                .iter()
                .find(|line| line.id == id)
                .map(|line| line.name.clone())
        };
        let Some(first) = self.ancestors.iter().find(|one| one.idea_id == idea) else {
            return Vec::new();
        };
        let of: Vec<String> = self
            .parents(idea)
            .iter()
            .filter_map(|parent| name(*parent))
            .map(|name| page.t1("idea-quoted", "name", name))
            .collect();
        let kind = first.kind;
        let mut why = vec![page.t1(&format!("idea-made-{kind}"), "of", page.lang.list(&of))];
        if of.is_empty() {
            why = vec![page.t("idea-made-hidden")];
        }
        if !first.why.is_empty() {
            why.push(page.t1("idea-why", "why", &*first.why));
        }
        why
    }

    fn comparisons(&self, page: &Page, idea: IdeaId) -> Vec<(String, String)> {
        let parents = self.parents(idea);
        parents
            .iter()
            .map(|parent| {
                let name = self
                    .lines
                    .iter()
                    .find(|line| line.id == *parent)
                    .map_or("", |line| &line.name);
                let words = if parents.len() == 1 {
                    page.t("idea-compare")
                } else {
                    page.t1("idea-compare-with", "name", name)
                };
                (routes::idea_differences(idea, parent), words)
            })
            .collect()
    }
}
