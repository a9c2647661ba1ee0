//! Instruments, what was given to whom, and what students answered: by ids of chance, in their order.

use super::Kind::{Bool, Id, Int, Text};
use super::Table;

pub(super) const INSTRUMENT: Table = Table {
    name: "instrument",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("key", Text),
        ("created_by", Id),
        ("created_at", Int),
        ("retired_at", Int),
    ],
};

pub(super) const INSTRUMENT_VERSION: Table = Table {
    name: "instrument_version",
    key: "instrument_id, number",
    columns: &[
        ("instrument_id", Id),
        ("number", Int),
        ("definition", Text),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const INSTRUMENT_DRAFT: Table = Table {
    name: "instrument_draft",
    key: "instrument_id",
    columns: &[
        ("instrument_id", Id),
        ("definition", Text),
        ("version", Int),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const ADMINISTRATION: Table = Table {
    name: "administration",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("instrument_id", Id),
        ("instrument_version", Int),
        ("short_form", Text),
        ("name", Text),
        ("linking", Text),
        ("thirds", Bool),
        ("asks_sex", Bool),
        ("opens_at", Int),
        ("closes_at", Int),
        ("created_by", Id),
        ("created_at", Int),
        ("released_at", Int),
        ("release", Text),
        ("basis", Text),
    ],
};

pub(super) const SITTING: Table = Table {
    name: "sitting",
    key: "id",
    columns: &[
        ("id", Id),
        ("administration_id", Id),
        ("school_id", Id),
        ("course_id", Id),
        ("code", Text),
        ("expected", Int),
    ],
};

pub(super) const SUBMISSION: Table = Table {
    name: "submission",
    key: "sitting_id, id",
    columns: &[
        ("sitting_id", Id),
        ("id", Id),
        ("school_id", Id),
        ("day", Text),
        ("language", Text),
        ("seconds", Int),
        ("third", Int),
        ("sex", Text),
        ("link", Text),
        ("answers", Text),
    ],
};

pub(super) const SUBMISSION_APART: Table = Table {
    name: "submission_apart",
    key: "sitting_id, id",
    columns: &[
        ("sitting_id", Id),
        ("id", Id),
        ("school_id", Id),
        ("why", Text),
        ("day", Text),
        ("language", Text),
        ("seconds", Int),
        ("third", Int),
        ("sex", Text),
        ("link", Text),
        ("answers", Text),
    ],
};

pub(super) const TEXT_ANSWER: Table = Table {
    name: "text_answer",
    key: "sitting_id, id",
    columns: &[
        ("sitting_id", Id),
        ("id", Id),
        ("school_id", Id),
        ("item", Text),
        ("language", Text),
        ("day", Text),
        ("body", Text),
    ],
};

pub(super) const ALERT: Table = Table {
    name: "alert",
    key: "id",
    columns: &[
        ("id", Id),
        ("school_id", Id),
        ("administration_id", Id),
        ("course_id", Id),
        ("language", Text),
        ("day", Text),
        ("body", Text),
    ],
};

pub(super) const ALERT_READING: Table = Table {
    name: "alert_reading",
    key: "alert_id, by_id",
    columns: &[("alert_id", Id), ("by_id", Id), ("school_id", Id), ("at", Int)],
};

pub(super) const ALERT_HANDLING: Table = Table {
    name: "alert_handling",
    key: "id",
    columns: &[
        ("id", Id),
        ("alert_id", Id),
        ("school_id", Id),
        ("by_id", Id),
        ("at", Int),
        ("done", Text),
    ],
};

pub(super) const SAID_AND_DONE: Table = Table {
    name: "said_and_done",
    key: "administration_id",
    columns: &[
        ("administration_id", Id),
        ("school_id", Id),
        ("said", Text),
        ("done", Text),
        ("version", Int),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const MEASURE_SURVEY: Table = Table {
    name: "measure_survey",
    key: "measure_id",
    columns: &[
        ("measure_id", Id),
        ("network_id", Id),
        ("instrument_id", Id),
        ("scale", Text),
        ("by_id", Id),
        ("at", Int),
    ],
};
