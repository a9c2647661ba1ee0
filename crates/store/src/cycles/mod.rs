//! Cycles: lists of them, one with its phases, and what is written in each phase.

pub(crate) mod brief;
pub(crate) mod closure;
pub(crate) mod doing;
pub(crate) mod dose;
pub(crate) mod extension;
pub(crate) mod full;
pub(crate) mod learning;
pub(crate) mod line;
pub(crate) mod moved;
pub(crate) mod owner;
pub(crate) mod page;
pub(crate) mod plan;
pub(crate) mod ramp;
pub(crate) mod rubric;
pub(crate) mod study;
pub(crate) mod tasks;
pub(crate) mod templates;

pub use brief::CycleBrief;
pub use dose::DoseOfCycle;
pub use full::CycleInFull;
pub use learning::{LearningScope, OutcomeCount};
pub use line::{CycleFilter, CycleLine};
pub use page::{Arrow, CycleKind, CyclePage};
pub use ramp::RampLine;
pub use rubric::{PointsAround, RubricShare};
pub use tasks::TaskLine;

/// The phase follows from which rows are there.
macro_rules! phase {
    () => {
        "case when x.cycle_id is not null then 'closed' when s.cycle_id is not null then 'act' when d.cycle_id is not null then 'study' when c.planned_at is not null then 'do' else 'plan' end as phase"
    };
}

/// The joins that the phase needs.
macro_rules! phases {
    () => {
        "left join cycle_doing d on d.cycle_id = c.id left join cycle_study s on s.cycle_id = c.id left join cycle_closure x on x.cycle_id = c.id"
    };
}

pub(crate) use {phase, phases};
