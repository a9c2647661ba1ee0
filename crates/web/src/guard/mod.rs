//! What stands before a page: who it is, whether they may, where the request comes from, how often.

pub mod can;
pub mod headers;
pub mod limits;
pub mod origin;
pub mod password;
pub mod session;

pub use can::{Can, Load};
pub use session::Member;
