//! Doses of a cycle: how often what was planned was done, said in one tap, beside the measure of the same weeks.

mod curve;
mod destroy;
mod of_idea;
mod said;
mod save;
mod view;

pub(crate) use destroy::destroy;
pub(crate) use of_idea::of_idea;
pub(crate) use save::save;
pub(crate) use view::DoseView;
