//! What is otherwise than in the version before, in words.

use domain::package::{Change, Edition, changes};
use domain::theory::{Piece, difference};

use crate::page::Page;

/// One thing that is otherwise.
pub struct Row {
    /// What.
    pub label: String,
    /// The two texts as one, piece by piece; nothing where the label says it all.
    pub pieces: Vec<Piece>,
}

/// All of it, in the order of the page.
#[must_use]
pub fn rows(page: &Page, before: &Edition, after: &Edition) -> Vec<Row> {
    let plain = |label: String| Row {
        label,
        pieces: Vec::new(),
    };
    let row = |change: Change| match change {
        Change::Text(field, old, new) => Row {
            label: page.t(&format!("package-change-{field}")),
            pieces: difference(&old, &new),
        },
        Change::Idea(name, old, new) => Row {
            label: page.t1("package-change-idea", "name", name),
            pieces: difference(&old, &new),
        },
        Change::IdeaAdded(name) => plain(page.t1("package-change-idea-added", "name", name)),
        Change::IdeaRemoved(name) => plain(page.t1("package-change-idea-removed", "name", name)),
        Change::Order => plain(page.t("package-change-order")),
        Change::Warrant(name) => plain(page.t1("package-change-warrant", "name", name)),
        Change::MaterialAdded(name) => plain(page.t1("package-change-material-added", "name", name)),
        Change::MaterialRemoved(name) => plain(page.t1("package-change-material-removed", "name", name)),
    };
    changes(before, after).into_iter().map(row).collect()
}
