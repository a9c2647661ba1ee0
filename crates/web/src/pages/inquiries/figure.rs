//! The fish of an inquiry's tree.

use std::collections::HashSet;

use charts::fishbone::{Bone, Cause, Fishbone, draw};
use domain::id::InquiryEntryId;
use domain::inquiry::{Entry, Inquiry, InquiryKind, Tree};

use crate::page::Page;

/// Drawn, for a phone and for a desk; only a fishbone is.
pub fn drawn(page: &Page, inquiry: &Inquiry, tree: &Tree<'_>) -> Option<String> {
    if inquiry.kind != InquiryKind::Fishbone {
        return None;
    }
    // A bone that nobody wrote on is left out once others have causes: an empty bone says nothing.
    let written: HashSet<InquiryEntryId> = tree
        .below(None)
        .iter()
        .filter(|bone| has_causes(tree, bone))
        .map(|bone| bone.id)
        .collect();
    let bones = tree
        .below(None)
        .iter()
        .filter(|bone| written.is_empty() || written.contains(&bone.id));
    let fish = Fishbone {
        problem: inquiry.problem.clone(),
        bones: bones
            .map(|bone| Bone {
                name: bone.words.clone(),
                causes: causes(tree, bone),
            })
            .collect(),
    };
    Some(draw(&fish, page.lang).both())
}

fn has_causes(tree: &Tree<'_>, bone: &Entry) -> bool {
    !tree.below(Some(bone.id)).is_empty()
}

fn causes(tree: &Tree<'_>, above: &Entry) -> Vec<Cause> {
    let below = tree.below(Some(above.id)).iter();
    below
        .map(|entry| Cause {
            words: entry.words.clone(),
            feeds: entry.driver_id.is_some(),
            below: causes(tree, entry),
        })
        .collect()
}
