//! What can be counted in a group.

use serde::{Deserialize, Serialize};

use super::state::State;

/// A count of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Count {
    /// Who answered at all.
    People,
    /// Who answered an item.
    Answered {
        /// The item, by its place.
        item: usize,
    },
    /// Who chose an option.
    Chose {
        /// The item, by its place.
        item: usize,
        /// The option, by its place.
        option: usize,
    },
}

impl Count {
    /// Its value.
    pub(super) fn of(self, state: &State, atoms: &[usize]) -> u32 {
        match self {
            Self::People => state.people(atoms),
            Self::Answered { item } => state.answered(item, atoms),
            Self::Chose { item, option } => state.chose(item, option, atoms),
        }
    }
}
