//! Figures: a result of `stats` becomes an SVG, the table beside it and the sentence that leads it.
//!
//! Owns scales, marks, the places of labels, and which message says which finding. Must not compute a
//! statistic, know a noun of the product, read a clock or write a style: the classes are those of the
//! style sheets (`figure.css`, `ring.css`, `theory.css`), and colour is theirs.

pub mod control;
pub mod dif;
pub mod dose;
pub mod dots;
pub mod drivers;
pub mod export;
pub mod fishbone;
pub mod forecast;
pub mod funnel;
pub mod irt;
pub mod items;
pub mod levels;
pub mod likert;
pub mod lineage;
pub mod png;
pub mod prediction;
pub mod ramp;
pub mod ring;
pub mod sentence;
pub mod shares;
pub mod small;
pub mod standing;
pub mod table;
pub mod text;
pub mod typefaces;

mod cadence;
mod kind;
mod note;
mod place;
mod scale;
mod shape;
mod svg;
mod time;
mod unit;
mod years;

pub use cadence::Cadence;
pub use control::{Drawing, Figure, TestMark, draw};
pub use note::{Annotation, left_out};
pub use ring::{Decision, RingPhase, RingSize, ring};
pub use sentence::{Sentence, sentence, why};
pub use svg::escape;
pub use table::{Row, Table, table};
pub use unit::Unit;
pub use years::years;
