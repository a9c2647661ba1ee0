//! What every proposal keeps, against brute force where a case is small enough for it.

mod brute;
mod doubt;
mod flow;
mod made;
mod matching;
mod oracle;
mod place;
mod round;
mod routing;
mod strength;
mod substitute;
mod told;
