//! Convenings: what they are, who is invited, their agenda, who registered and who came.

use super::Kind::{Bool, Id, Int, Text};
use super::Table;

pub(super) const CONVENING: Table = Table {
    name: "convening",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("kind", Text),
        ("mode", Text),
        ("name", Text),
        ("about", Text),
        ("zone", Text),
        ("starts_at", Int),
        ("ends_at", Int),
        ("link", Text),
        ("place", Text),
        ("capacity", Int),
        ("online_capacity", Int),
        ("turn", Text),
        ("per_school", Int),
        ("asks", Text),
        ("is_public", Bool),
        ("code", Text),
        ("sequence", Int),
        ("version", Int),
        ("created_by", Id),
        ("created_at", Int),
        ("called_off_by", Id),
        ("called_off_at", Int),
    ],
};

pub(super) const CONVENING_PULSE: Table = Table {
    name: "convening_pulse",
    key: "convening_id",
    columns: &[("convening_id", Id), ("version", Int)],
};

pub(super) const CONVENING_HOST: Table = Table {
    name: "convening_host",
    key: "convening_id, person_id",
    columns: &[("convening_id", Id), ("person_id", Id)],
};

pub(super) const CONVENING_AUDIENCE: Table = Table {
    name: "convening_audience",
    key: "convening_id, audience",
    columns: &[("convening_id", Id), ("audience", Text)],
};

pub(super) const SEGMENT: Table = Table {
    name: "segment",
    key: "id",
    columns: &[
        ("id", Id),
        ("convening_id", Id),
        ("position", Int),
        ("kind", Text),
        ("title", Text),
        ("minutes", Int),
        ("fixed_at", Int),
        ("protocol", Text),
        ("host", Text),
    ],
};

pub(super) const SEGMENT_BEGINNING: Table = Table {
    name: "segment_beginning",
    key: "id",
    columns: &[
        ("id", Id),
        ("convening_id", Id),
        ("segment_id", Id),
        ("begun_at", Int),
        ("begun_by", Id),
    ],
};

pub(super) const REGISTRATION: Table = Table {
    name: "registration",
    key: "id",
    columns: &[
        ("id", Id),
        ("convening_id", Id),
        ("person_id", Id),
        ("school_id", Id),
        ("name", Text),
        ("mail", Text),
        ("elsewhere", Text),
        ("way", Text),
        ("source", Text),
        ("registered_at", Int),
        ("confirmed_at", Int),
        ("seated_at", Int),
        ("withdrawn_at", Int),
        ("ticket_hash", Text),
        ("with_own", Bool),
        ("answers", Text),
    ],
};

pub(super) const REGISTRATION_NEED: Table = Table {
    name: "registration_need",
    key: "registration_id",
    columns: &[
        ("registration_id", Id),
        ("convening_id", Id),
        ("needs", Text),
        ("need_words", Text),
        ("diet", Text),
        ("diet_words", Text),
        ("transport", Text),
        ("seats", Int),
    ],
};

pub(super) const ATTENDANCE_MARK: Table = Table {
    name: "attendance_mark",
    key: "id",
    columns: &[
        ("id", Id),
        ("convening_id", Id),
        ("registration_id", Id),
        ("segment_id", Id),
        ("marked", Text),
        ("marked_at", Int),
        ("received_at", Int),
        ("by_id", Id),
    ],
};
