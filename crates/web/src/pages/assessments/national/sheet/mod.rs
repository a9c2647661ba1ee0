//! The national diagnosis from a file: read, shown level by level with what would change, then kept. Between the two only levels wait: a
//! course of a subject is one teacher's.

mod apply;
mod kept;
pub mod new;
pub mod show;

pub use apply::save;

use domain::id::SchoolId;

/// What a file for this liceo is called among those that wait.
fn waiting(school: SchoolId) -> String {
    format!("national {school}")
}

fn decided(school: SchoolId) -> String {
    format!("{} decided", waiting(school))
}
