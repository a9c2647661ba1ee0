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

/// Whether a cycle is a draft, from the same rows.
macro_rules! draft {
    () => {
        "(c.planned_at is null and d.cycle_id is null and s.cycle_id is null and x.cycle_id is null)"
    };
}

/// Whether somebody may read a cycle: `CycleReach::is_open_to` in SQL, from the roles that they hold now. A test holds the
/// two against each other (`crates/store/tests/reach.rs`).
macro_rules! reach {
    ($who:literal) => {
        concat!(
            "case when ",
            $crate::cycles::draft!(),
            " then c.owner_id = ",
            $who,
            " and exists (select 1 from role_grant g where g.person_id = ",
            $who,
            " and g.ended_at is null and g.school_id = c.school_id) else exists (select 1 from role_grant g where g.person_id = ",
            $who,
            " and g.ended_at is null and g.school_id = c.school_id and (g.role in ('principal', 'utp', 'teacher') or (g.role = 'coexistence' and m.area = 'socio-emotional'))) \
             or ((x.cycle_id is not null or c.shared_at is not null) and exists (select 1 from role_grant g where g.person_id = ",
            $who,
            " and g.ended_at is null and (g.role in ('director', 'coordinator', 'coach', 'principal', 'utp', 'teacher') or (g.role = 'coexistence' and m.area = 'socio-emotional')))) end"
        )
    };
}
pub(crate) use {draft, phase, phases, reach};
