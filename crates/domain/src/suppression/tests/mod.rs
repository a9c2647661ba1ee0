//! Tests of the whole: what is shown, what an attack recovers, and whether the attack sees what is there to see.

mod brute;
mod large;
mod made;
mod random;
mod sentences;
