//! How an idea's words are said.

use domain::cycle::Scale;
use domain::theory::{Descent, IdeaState};

use crate::page::Page;

/// Where an idea stands: `Prometedora`.
pub fn state(page: &Page, state: IdeaState) -> String {
    page.t(&format!("idea-state-{state}"))
}

/// How large a test it is meant for: `Un curso`.
pub fn scale(page: &Page, scale: Scale) -> String {
    page.t(&format!("idea-scale-{scale}"))
}

/// How one is made of another.
pub fn descent(page: &Page, kind: Descent) -> String {
    page.t(&format!("idea-descent-{kind}"))
}
