//! People: their accounts, roles and sessions, lists of them, and their leaving.

pub(crate) mod accounts;
pub(crate) mod leaving;
pub(crate) mod list;
pub(crate) mod roles;
pub(crate) mod sessions;

pub use accounts::PersonNames;
pub use list::{PersonLine, Reminded};
pub use sessions::SignedIn;
