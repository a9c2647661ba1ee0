//! Doors: how a person comes in. Links and codes are kept as hashes, expire, are limited and can be taken back.

mod invitation;
mod room;
mod sign_in;

pub use invitation::{Invitation, InvitationState, NewInvitation};
pub use room::{Claim, ClaimOutcome, Room};
pub use sign_in::{Session, SignIn};

/// Minutes that a mailed code or link opens.
pub const SIGN_IN_MINUTES: i64 = 15;
/// Wrong codes that one mailed code survives.
pub const SIGN_IN_TRIES: i64 = 5;
/// Days that a session lasts without being used.
pub const SESSION_DAYS: i64 = 30;
/// Days that an invitation opens.
pub const INVITATION_DAYS: i64 = 14;
/// Hours that a room code opens.
pub const ROOM_HOURS: i64 = 4;
/// Signs of a room code.
pub const ROOM_CODE_LENGTH: usize = 6;
