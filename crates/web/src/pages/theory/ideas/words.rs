//! How an idea's words are said.

use domain::theory::{Descent, IdeaState};

use crate::page::Page;

/// Where an idea stands: `Prometedora`.
pub fn state(page: &Page, state: IdeaState) -> String {
    page.t(&format!("idea-state-{state}"))
}

/// How one is made of another.
pub fn descent(page: &Page, kind: Descent) -> String {
    page.t(&format!("idea-descent-{kind}"))
}
