//! The nómina of SIGE: brought, understood aloud, decided, carried out. Nothing of the roster is written before the decision.

pub mod apply;
mod decide;
mod kept;
pub mod new;
mod planned;
pub mod show;
mod view;

use domain::id::SchoolId;

/// The kind of upload that waits for a decision, of one liceo: at another's address it isn't there.
fn waiting(school: SchoolId) -> String {
    format!("students-{school}")
}

/// The kind of upload that was decided.
fn decided(school: SchoolId) -> String {
    format!("students-decided-{school}")
}
