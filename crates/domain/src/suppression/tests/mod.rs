//! Tests of the whole: what is shown, what an attack recovers, and whether the attack sees what is there to see.

mod brute;
mod made;
mod random;
mod sentences;
mod speed;
