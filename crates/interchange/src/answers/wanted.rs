//! Which items a sheet may speak of, and what a person decided about its columns.

use std::collections::HashMap;

use domain::assessment::{Item, Key, Paper};
use domain::search::fold;

use super::Mapping;
use super::item_names::item_name;

/// Items to look for: those of a paper, or any where the paper will be made of the sheet.
pub(super) struct Wanted<'a> {
    paper: Option<&'a Paper>,
    pub mapping: Option<&'a Mapping>,
    /// Whether a sheet without a row of names is read, its columns by their places.
    pub by_place: bool,
    /// Labels by how they read without ornaments.
    exact: HashMap<String, String>,
    /// Labels by number, for `P01` and `Pregunta 1`; those that two items have are nobody's.
    numbered: HashMap<String, Option<String>>,
}

/// What a header names.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Named {
    /// The item of this label, exactly as the paper has it.
    Exactly(String),
    /// The item of this label, in other words.
    Item(String),
    /// An item that the paper doesn't have.
    Another,
    /// No item.
    Nothing,
}

impl<'a> Wanted<'a> {
    pub fn new(paper: Option<&'a Paper>, mapping: Option<&'a Mapping>) -> Self {
        let mut wanted = Self {
            paper,
            mapping,
            by_place: mapping.is_some_and(Mapping::is_by_place),
            exact: HashMap::new(),
            numbered: HashMap::new(),
        };
        for item in paper.iter().flat_map(|paper| &paper.items) {
            wanted
                .exact
                .entry(fold(&item.label))
                .or_insert_with(|| item.label.clone());
            if let Some(name) = item_name(&item.label) {
                let known = wanted.numbered.entry(name);
                known
                    .and_modify(|twice| *twice = None)
                    .or_insert(Some(item.label.clone()));
            }
        }
        wanted
    }

    /// Whether the paper will be made of the sheet.
    pub const fn is_any(&self) -> bool {
        self.paper.is_none()
    }

    /// The item that a header names.
    pub fn named(&self, header: &str) -> Named {
        if let Some(label) = self.exact.get(&fold(header)) {
            return Named::Exactly(label.clone());
        }
        let Some(name) = item_name(header) else {
            return Named::Nothing;
        };
        if self.is_any() {
            return Named::Item(name);
        }
        let label = self.numbered.get(&name).cloned().flatten();
        label.map_or(Named::Another, Named::Item)
    }

    /// Whether an item of this label may have a column.
    pub fn has(&self, label: &str) -> bool {
        self.paper
            .is_none_or(|paper| paper.items.iter().any(|item| item.label == label))
    }

    /// The key of an item; none where nobody has given one.
    pub fn key(&self, label: &str) -> Option<&'a Key> {
        let items = self.paper.iter().flat_map(|paper| &paper.items);
        items
            .filter(|item: &&Item| item.label == label)
            .find_map(|item| item.key.as_ref())
    }
}
