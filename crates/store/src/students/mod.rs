//! Students of the network's liceos by name, their courses, and who consented to what.
//!
//! Owns the rows of the roster, of consents and their withdrawals, and the secret under which a RUN becomes a key. Must not keep a RUN, write a name into an event, or
//! give a list to anybody but who asks with a proof or for a page that a proof has opened.

pub mod consents;
pub mod copy;
pub mod erasure;
pub mod guardians;
pub mod import;
pub mod invited;
pub mod keeping;
pub mod roster;
pub mod secret;
pub mod slips;
pub mod texts;
pub mod withdrawals;
