//! Rounds of visits, visits, requests for help, and where liceos are.

use super::Kind::{Bool, Id, Int, Text};
use super::Table;

pub(super) const SCHOOL_PLACE: Table = Table {
    name: "school_place",
    key: "school_id",
    columns: &[("school_id", Id), ("latitude", Int), ("longitude", Int)],
};

pub(super) const EXCHANGE_ROUND: Table = Table {
    name: "exchange_round",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("kind", Text),
        ("name", Text),
        ("purpose", Text),
        ("starts_on", Text),
        ("ends_on", Text),
        ("answers_until", Text),
        ("version", Int),
        ("opened_by", Id),
        ("opened_at", Int),
        ("sent_by", Id),
        ("sent_at", Int),
    ],
};

pub(super) const ROUND_ENTRY: Table = Table {
    name: "round_entry",
    key: "exchange_round_id, school_id",
    columns: &[
        ("exchange_round_id", Id),
        ("school_id", Id),
        ("takes_part", Bool),
        ("goes", Int),
        ("hosts", Int),
        ("shows", Text),
        ("seeks", Text),
        ("version", Int),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const ROUND_ENTRY_DRIVER: Table = Table {
    name: "round_entry_driver",
    key: "exchange_round_id, school_id, driver_id",
    columns: &[
        ("exchange_round_id", Id),
        ("school_id", Id),
        ("driver_id", Id),
        ("word", Text),
    ],
};

pub(super) const ROUND_ENTRY_PARTNER: Table = Table {
    name: "round_entry_partner",
    key: "exchange_round_id, school_id, partner_id",
    columns: &[
        ("exchange_round_id", Id),
        ("school_id", Id),
        ("partner_id", Id),
        ("wish", Text),
    ],
};

pub(super) const EXCHANGE_EDIT: Table = Table {
    name: "exchange_edit",
    key: "exchange_round_id, school_id, host_id",
    columns: &[
        ("exchange_round_id", Id),
        ("school_id", Id),
        ("host_id", Id),
        ("edit", Text),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const EXCHANGE_PAIR: Table = Table {
    name: "exchange_pair",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("exchange_round_id", Id),
        ("school_id", Id),
        ("host_id", Id),
        ("why", Text),
        ("pinned", Bool),
        ("substitute", Bool),
        ("made_at", Int),
        ("visitor_said_by", Id),
        ("visitor_said_at", Int),
        ("host_said_by", Id),
        ("host_said_at", Int),
        ("end_reason", Text),
        ("ended_by", Id),
        ("ended_at", Int),
    ],
};

pub(super) const HELP_REQUEST: Table = Table {
    name: "help_request",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("driver_id", Id),
        ("direction", Text),
        ("words", Text),
        ("by_id", Id),
        ("at", Int),
        ("closed_by", Id),
        ("closed_at", Int),
    ],
};

pub(super) const HELP_OFFER: Table = Table {
    name: "help_offer",
    key: "id",
    columns: &[
        ("id", Id),
        ("help_request_id", Id),
        ("school_id", Id),
        ("words", Text),
        ("by_id", Id),
        ("at", Int),
        ("accepted_by", Id),
        ("accepted_at", Int),
    ],
};

pub(super) const VISIT: Table = Table {
    name: "visit",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("exchange_pair_id", Id),
        ("help_request_id", Id),
        ("follows_id", Id),
        ("school_id", Id),
        ("host_id", Id),
        ("driver_id", Id),
        ("purpose", Text),
        ("protocol", Text),
        ("steps", Text),
        ("starts_at", Int),
        ("ends_at", Int),
        ("place", Text),
        ("sequence", Int),
        ("version", Int),
        ("made_at", Int),
        ("agreed_by", Id),
        ("scheduled_by", Id),
        ("scheduled_at", Int),
        ("called_off_by", Id),
        ("called_off_at", Int),
    ],
};

pub(super) const VISIT_NOTE: Table = Table {
    name: "visit_note",
    key: "id",
    columns: &[
        ("id", Id),
        ("visit_id", Id),
        ("school_id", Id),
        ("words", Text),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const VISIT_FEEDBACK: Table = Table {
    name: "visit_feedback",
    key: "visit_id, school_id",
    columns: &[
        ("visit_id", Id),
        ("school_id", Id),
        ("strength", Text),
        ("question", Text),
        ("next_step", Text),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const VISIT_COMMITMENT: Table = Table {
    name: "visit_commitment",
    key: "visit_id, school_id",
    columns: &[
        ("visit_id", Id),
        ("school_id", Id),
        ("words", Text),
        ("cycle_id", Id),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const VISIT_THANKS: Table = Table {
    name: "visit_thanks",
    key: "visit_id, school_id",
    columns: &[
        ("visit_id", Id),
        ("school_id", Id),
        ("words", Text),
        ("by_id", Id),
        ("at", Int),
    ],
};
