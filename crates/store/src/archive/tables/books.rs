//! What happened, what waits for a decision, what is still to be done.

use super::Kind::{Id, Int, Text};
use super::Table;

pub(super) const UPLOAD: Table = Table {
    name: "upload",
    key: "id",
    columns: &[
        ("id", Id),
        ("kind", Text),
        ("name", Text),
        ("content", Text),
        ("created_by", Id),
        ("created_at", Int),
    ],
};

pub(super) const EVENT: Table = Table {
    name: "event",
    key: "id",
    columns: &[
        ("id", Id),
        ("at", Int),
        ("actor_id", Id),
        ("verb", Text),
        ("noun", Text),
        ("noun_id", Id),
        ("school_id", Id),
        ("detail", Text),
    ],
};

pub(super) const JOB: Table = Table {
    name: "job",
    key: "id",
    columns: &[
        ("id", Id),
        ("kind", Text),
        ("payload", Text),
        ("run_at", Int),
        ("locked_until", Int),
        ("attempts", Int),
        ("failed_because", Text),
        ("done_at", Int),
    ],
};
