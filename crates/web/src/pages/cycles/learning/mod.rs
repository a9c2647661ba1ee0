//! What many cycles say together: how often predictions come true, what was adopted, adapted and abandoned, and how the method
//! is kept. Owns counting for learning; must not rank liceos nor speak of persons.

mod calibration;
mod export;
mod load;
mod outcomes;
mod show;

pub use calibration::{CalibrationView, Whose, said};
pub use export::{network as network_file, school as school_file};
pub use load::scope;
pub use show::{network, school};
