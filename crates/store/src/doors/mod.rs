//! Doors: the first key, signing in by mail, invitations, rooms and claims. One file a door.

pub(crate) mod claims;
pub(crate) mod coming_in;
pub(crate) mod expected;
pub(crate) mod first_key;
pub(crate) mod invitations;
pub(crate) mod rooms;
pub(crate) mod sign_in;

pub use claims::ClaimLine;
pub use coming_in::RoomJoin;
pub use expected::{ExpectedPerson, ExpectedRow};
pub use sign_in::code_hash;
