//! What people say about cycles to each other and to themselves, kept and read. Who may is decided elsewhere.

pub(crate) mod answers;
pub(crate) mod given;
pub(crate) mod notes;
pub(crate) mod thread;
pub(crate) mod waiting;
