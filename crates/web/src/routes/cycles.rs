//! Cycles and their steps.

use std::fmt::Display;

/// `/ciclos`
pub const CYCLES: &str = "/ciclos";
/// `/ciclos/nuevo`
pub const CYCLE_NEW: &str = "/ciclos/nuevo";
/// `/ciclos/{cycle}`
pub const CYCLE: &str = "/ciclos/{cycle}";
/// `/ciclos/{cycle}/plan`
pub const CYCLE_PLAN: &str = "/ciclos/{cycle}/plan";
/// `/ciclos/{cycle}/hecho`
pub const CYCLE_DOING: &str = "/ciclos/{cycle}/hecho";
/// `/ciclos/{cycle}/estudio`
pub const CYCLE_STUDY: &str = "/ciclos/{cycle}/estudio";
/// `/ciclos/{cycle}/cierre`
pub const CYCLE_CLOSURE: &str = "/ciclos/{cycle}/cierre";
/// `/ciclos/{cycle}/reapertura`
pub const CYCLE_REOPENING: &str = "/ciclos/{cycle}/reapertura";
/// `/ciclos/{cycle}/difusion`
pub const CYCLE_SHARING: &str = "/ciclos/{cycle}/difusion";
/// `/ciclos/{cycle}/descarte`
pub const CYCLE_DISCARD: &str = "/ciclos/{cycle}/descarte";

/// [`CYCLE`] filled in.
#[must_use]
pub fn cycle(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}")
}

/// [`CYCLE_PLAN`] filled in.
#[must_use]
pub fn cycle_plan(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}/plan")
}

/// [`CYCLE_DOING`] filled in.
#[must_use]
pub fn cycle_doing(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}/hecho")
}

/// [`CYCLE_STUDY`] filled in.
#[must_use]
pub fn cycle_study(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}/estudio")
}

/// [`CYCLE_CLOSURE`] filled in.
#[must_use]
pub fn cycle_closure(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}/cierre")
}

/// [`CYCLE_REOPENING`] filled in.
#[must_use]
pub fn cycle_reopening(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}/reapertura")
}

/// [`CYCLE_SHARING`] filled in.
#[must_use]
pub fn cycle_sharing(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}/difusion")
}

/// [`CYCLE_DISCARD`] filled in.
#[must_use]
pub fn cycle_discard(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}/descarte")
}
