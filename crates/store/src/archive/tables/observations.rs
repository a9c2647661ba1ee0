//! Observation of classrooms: rubrics, observations, to whom they are shown, what they say together, calibrations.

use super::Kind::{Id, Int, Text};
use super::Table;

pub(super) const RUBRIC: Table = Table {
    name: "rubric",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("name", Text),
        ("created_by", Id),
        ("created_at", Int),
        ("version", Int),
        ("removed_at", Int),
    ],
};

pub(super) const RUBRIC_VERSION: Table = Table {
    name: "rubric_version",
    key: "rubric_id, number",
    columns: &[
        ("rubric_id", Id),
        ("number", Int),
        ("body", Text),
        ("created_by", Id),
        ("created_at", Int),
    ],
};

pub(super) const OBSERVATION: Table = Table {
    name: "observation",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("teacher_id", Id),
        ("observer_id", Id),
        ("asked_by", Id),
        ("course_id", Id),
        ("subject", Text),
        ("day", Text),
        ("focus", Text),
        ("rubric_id", Id),
        ("rubric_version", Int),
        ("follows_id", Id),
        ("cycle_id", Id),
        ("created_at", Int),
        ("agreed_at", Int),
        ("declined_at", Int),
        ("evidence_id", Id),
        ("evidence", Text),
        ("captured_at", Int),
        ("ratings", Text),
        ("sent_at", Int),
        ("answered_at", Int),
        ("answer", Text),
        ("strength", Text),
        ("question", Text),
        ("next_step", Text),
        ("talked_at", Int),
        ("removed_at", Int),
        ("version", Int),
    ],
};

pub(super) const OBSERVATION_SHARING: Table = Table {
    name: "observation_sharing",
    key: "observation_id, person_id",
    columns: &[
        ("observation_id", Id),
        ("person_id", Id),
        ("school_id", Id),
        ("shared_at", Int),
        ("ended_at", Int),
    ],
};

pub(super) const PRACTICE: Table = Table {
    name: "practice",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("term", Text),
        ("rubric", Text),
        ("body", Text),
        ("closed_by", Id),
        ("closed_at", Int),
    ],
};

pub(super) const CALIBRATION: Table = Table {
    name: "calibration",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("person_id", Id),
        ("vignette", Text),
        ("levels", Text),
        ("at", Int),
    ],
};
