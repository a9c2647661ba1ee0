//! Three depths of the plan's form. Going from one to another keeps everything typed: what isn't asked is carried along.

use domain::cycle::Depth;

use crate::form::Form;
use crate::page::Page;

/// Fields in the order of the form, with the least depth that asks them.
const FIELDS: [(&str, Depth); 15] = [
    ("course_id", Depth::Guided),
    ("question", Depth::Guided),
    ("measure_id", Depth::Guided),
    ("predicted_direction", Depth::Guided),
    ("predicted_low", Depth::Guided),
    ("predicted_high", Depth::Guided),
    ("scale", Depth::Guided),
    ("who", Depth::Guided),
    ("place", Depth::Guided),
    ("data", Depth::Guided),
    ("dose_planned", Depth::Full),
    ("dose_unit", Depth::Full),
    ("task_what", Depth::Full),
    ("task_owner", Depth::Full),
    ("task_due", Depth::Full),
];

/// Another depth that may be chosen.
pub struct DepthView {
    /// Its word in the form.
    pub word: &'static str,
    /// What choosing it is called.
    pub name: String,
}

/// A field that is kept though it isn't asked: name and value.
pub type Carried = (&'static str, String);

/// The depth of a form; guided where it says nothing.
pub fn depth_of(form: &Form) -> Depth {
    form.get("depth").parse().unwrap_or(Depth::Guided)
}

/// The form at the depth that somebody asks for, with everything typed; `None` where they ask for none.
pub fn deeper(form: &Form) -> Option<Form> {
    let asked: Depth = form.get("depth_to").parse().ok()?;
    Some(form.clone().with("depth", asked.word()).with("depth_to", ""))
}

/// The other depths.
pub fn depths(page: &Page, form: &Form) -> Vec<DepthView> {
    let now = depth_of(form);
    Depth::ALL
        .iter()
        .filter(|depth| **depth != now)
        .map(|depth| DepthView {
            word: depth.word(),
            name: page.t(&format!("method-depth-{depth}")),
        })
        .collect()
}

/// What this depth doesn't ask, and what was typed of it.
pub fn carried(form: &Form) -> Vec<Carried> {
    let now = depth_of(form);
    FIELDS
        .iter()
        .filter(|(_, least)| *least > now)
        .flat_map(|(name, _)| form.every(name).iter().map(|value| (*name, value.clone())))
        // The parts of one task are kept together by their place.
        .filter(|(name, value)| !value.is_empty() || name.starts_with("task_"))
        .collect()
}
