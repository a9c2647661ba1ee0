//! How entries hang together: no entry twice, none below itself, none deeper than its kind allows.

use std::collections::{HashMap, HashSet};

use super::{Entry, InquiryKind, MOST_ENTRIES};
use crate::id::InquiryEntryId;
use crate::word::words;

words! {
    /// Which way an entry moves among its siblings.
    Direction {
        /// Towards the first.
        Up = "up",
        /// Towards the last.
        Down = "down",
    }
}

/// An entry in its place.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// How many entries are above it.
    pub depth: usize,
    /// Whether it is the first, and the last, of its siblings.
    pub ends: (bool, bool),
}

/// The entries of one inquiry, hung up.
#[derive(Debug)]
pub struct Tree<'a> {
    kind: InquiryKind,
    by_parent: HashMap<Option<InquiryEntryId>, Vec<&'a Entry>>,
    count: usize,
}

impl<'a> Tree<'a> {
    /// Hangs them up. What hangs on an entry that isn't there hangs on the first level.
    #[must_use]
    pub fn of(kind: InquiryKind, entries: &'a [Entry]) -> Self {
        let known: HashSet<InquiryEntryId> = entries.iter().map(|entry| entry.id).collect();
        let mut by_parent: HashMap<Option<InquiryEntryId>, Vec<&Entry>> = HashMap::new();
        for entry in entries {
            let parent = entry.parent_id.filter(|parent| known.contains(parent));
            by_parent.entry(parent).or_default().push(entry);
        }
        for siblings in by_parent.values_mut() {
            siblings.sort_by_key(|entry| (entry.position, entry.id));
        }
        Self {
            kind,
            by_parent,
            count: entries.len(),
        }
    }

    /// What hangs on an entry, or stands on the first level.
    #[must_use]
    pub fn below(&self, parent: Option<InquiryEntryId>) -> &[&'a Entry] {
        self.by_parent.get(&parent).map_or(&[], Vec::as_slice)
    }

    /// Every entry, each before what hangs on it.
    #[must_use]
    pub fn walk(&self) -> Vec<Place<'a>> {
        let mut places = Vec::with_capacity(self.count);
        self.walk_below(None, 0, &mut places);
        places
    }

    fn walk_below(&self, parent: Option<InquiryEntryId>, depth: usize, places: &mut Vec<Place<'a>>) {
        let siblings = self.below(parent);
        for (at, entry) in siblings.iter().enumerate() {
            places.push(Place {
                entry,
                depth,
                ends: (at == 0, at + 1 == siblings.len()),
            });
            self.walk_below(Some(entry.id), depth + 1, places);
        }
    }

    /// How many entries are above one; none where it isn't there.
    #[must_use]
    pub fn depth(&self, id: InquiryEntryId) -> Option<usize> {
        self.walk()
            .iter()
            .find(|place| place.entry.id == id)
            .map(|place| place.depth)
    }

    /// How many levels hang below an entry.
    fn height(&self, id: InquiryEntryId) -> usize {
        let below = self.below(Some(id)).iter();
        below.map(|entry| 1 + self.height(entry.id)).max().unwrap_or(0)
    }

    /// Whether an entry, with all that hangs on it, may hang on another; a new one where `entry` is none.
    #[must_use]
    pub fn takes(&self, entry: Option<InquiryEntryId>, parent: Option<InquiryEntryId>) -> bool {
        let (height, is_new) = (entry.map_or(0, |id| self.height(id)), entry.is_none());
        if is_new && self.count >= MOST_ENTRIES {
            return false;
        }
        let Some(parent) = parent else {
            let roots = self.below(None);
            let stays = roots.iter().any(|root| Some(root.id) == entry);
            return (stays || roots.len() < self.kind.most_roots()) && height <= self.kind.deepest();
        };
        let below_itself = entry.is_some_and(|id| id == parent || self.is_below(parent, id));
        let depth = self.depth(parent);
        !below_itself && depth.is_some_and(|depth| depth + 1 + height <= self.kind.deepest())
    }

    fn is_below(&self, id: InquiryEntryId, above: InquiryEntryId) -> bool {
        self.below(Some(above))
            .iter()
            .any(|entry| entry.id == id || self.is_below(id, entry.id))
    }

    /// The siblings of an entry in the order that they have once it moved; none where it can't.
    #[must_use]
    pub fn moved(&self, id: InquiryEntryId, direction: Direction) -> Option<Vec<InquiryEntryId>> {
        let siblings = self
            .by_parent
            .values()
            .find(|all| all.iter().any(|entry| entry.id == id))?;
        let mut order: Vec<InquiryEntryId> = siblings.iter().map(|entry| entry.id).collect();
        let at = order.iter().position(|other| *other == id)?;
        let to = match direction {
            Direction::Up => at.checked_sub(1)?,
            Direction::Down => Some(at + 1).filter(|to| *to < order.len())?,
        };
        order.swap(at, to);
        Some(order)
    }
}

#[cfg(test)]
#[path = "tree_tests.rs"]
mod tests;
