//! Students, their courses, and who consented to what.

use super::Kind::{Bool, Id, Int, Text};
use super::Table;

pub(super) const ROSTER_SECRET: Table = Table {
    name: "roster_secret",
    key: "network_id",
    columns: &[("network_id", Id), ("secret", Text), ("created_at", Int)],
};

pub(super) const STUDENT: Table = Table {
    name: "student",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("run_key", Text),
        ("given_names", Text),
        ("surnames", Text),
        ("sort_key", Text),
        ("sex", Text),
        ("born", Text),
        ("created_at", Int),
        ("left_at", Int),
    ],
};

pub(super) const ENROLMENT: Table = Table {
    name: "enrolment",
    key: "id",
    columns: &[
        ("id", Id),
        ("student_id", Id),
        ("course_id", Id),
        ("school_id", Id),
        ("since", Text),
        ("until", Text),
    ],
};

pub(super) const CONSENT_TEXT: Table = Table {
    name: "consent_text",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("purpose", Text),
        ("version", Int),
        ("spanish", Text),
        ("english", Text),
        ("digest", Text),
        ("asks_more", Bool),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const GUARDIAN_LINK: Table = Table {
    name: "guardian_link",
    key: "id",
    columns: &[
        ("id", Id),
        ("school_id", Id),
        ("student_id", Id),
        ("secret_hash", Text),
        ("created_by", Id),
        ("created_at", Int),
        ("expires_at", Int),
        ("revoked_at", Int),
    ],
};

pub(super) const CONSENT: Table = Table {
    name: "consent",
    key: "id",
    columns: &[
        ("id", Id),
        ("school_id", Id),
        ("student_id", Id),
        ("purpose", Text),
        ("covers", Text),
        ("giver", Text),
        ("evidence", Text),
        ("guardian_link_id", Id),
        ("entered_by", Id),
        ("consent_text_id", Id),
        ("at", Int),
        ("entered_at", Int),
    ],
};

pub(super) const CONSENT_WITHDRAWAL: Table = Table {
    name: "consent_withdrawal",
    key: "id",
    columns: &[
        ("id", Id),
        ("consent_id", Id),
        ("school_id", Id),
        ("giver", Text),
        ("evidence", Text),
        ("guardian_link_id", Id),
        ("entered_by", Id),
        ("at", Int),
    ],
};
