//! Questions to the network, who is asked, who knows what, what is offered, and rounds of review.
//!
//! Owns that whoever is asked learns why, once, and that what somebody says of themselves is kept. Must not decide whom to ask:
//! `domain::exchange` does, from what is read here.

pub(crate) mod askings;
pub(crate) mod asks;
pub(crate) mod directory;
pub(crate) mod expertise;
pub(crate) mod knowing;
pub(crate) mod offers;
pub(crate) mod readings;
pub(crate) mod rounds;
pub(crate) mod told;
