//! Do people who look at the same thing see the same thing?
//!
//! Owns agreement on categories (kappa), agreement on numbers (intraclass correlations), and what an observation is made of: the
//! variance of persons, raters and occasions, and how many observations a sound mean takes. It judges the way of observing, never the
//! person observed nor the one who observes. Must not know what a category is called.
//!
//! Formulas, sources and when not to use which: `docs/statistics/items.md`.

mod components;
mod decision;
mod icc;
mod kappa;
mod pairs;
mod reason;
mod table;

pub use components::{Component, Design, Effect, Study, study};
pub use decision::{Against, Plan, Precision};
pub use icc::{Form, Icc, Icc6, icc};
pub use kappa::{Kappa, Weights};
pub use pairs::{Agreement, agreement};
pub use reason::NotComputable;
