//! The family of an idea: what was made of what, as a picture with a column a generation, and as an outline with everything
//! that is said of each.
//!
//! Owns where each member stands and how a second parent is drawn. Must not know what makes a generation: it is told.

mod draw;
mod layout;
mod outline;

use crate::standing::IdeaMark;

pub use draw::tree;
pub use outline::outline;

/// An idea of the family.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// Its page; none for the one whose page this is.
    pub href: Option<String>,
    /// Its mark.
    pub mark: IdeaMark,
    /// Whose it is and where it stands, in a few words.
    pub note: String,
    /// Steps from the first, beginning with 1.
    pub generation: usize,
    /// Places in the family of what it was made of.
    pub parents: Vec<usize>,
    /// What else is said of it, a paragraph each.
    pub said: Vec<String>,
    /// Where that leads: address and words.
    pub links: Vec<(String, String)>,
}

/// For each member, the parent under which it stands: of the generation just before its own, so that lines never lead
/// backwards.
fn chief_parents(family: &[Member]) -> Vec<Option<usize>> {
    family
        .iter()
        .map(|member| {
            let known = member.parents.iter().copied().filter(|place| *place < family.len());
            // The first of the highest: what the words started from, where several are as near.
            known.fold(None, |best: Option<usize>, place| match best {
                Some(best) if family[best].generation >= family[place].generation => Some(best),
                _ => Some(place),
            })
        })
        .collect()
}
