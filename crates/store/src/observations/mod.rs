//! Observation of classrooms: who agreed with whom, what was seen, how it was rated, what was said, to whom it is shown.
//!
//! Owns that evidence arrives once, and that ratings stand still once the teacher reads. Must not hand out evidence or ratings without a
//! proof, nor sum up by teacher.

pub(crate) mod agreed;
pub(crate) mod calibration;
pub(crate) mod captured;
pub(crate) mod list;
pub(crate) mod practice;
pub(crate) mod rubrics;
pub(crate) mod shown;
pub(crate) mod told;

use domain::event::{Happened, Noun, Verb};
use domain::observation::Observation;
use serde_json::json;

/// What is told of an observation: that something happened, with the stage it reached; never what was seen or rated.
fn happened(verb: Verb, observation: &Observation, what: &str) -> Happened {
    let told = Happened::to(verb, Noun::Observation, observation.id.0).at(observation.school_id);
    told.with(json!({ "what": what }))
}
