//! What a room asks and what it is asked: questions, votes, polls and what was answered.

use super::Kind::{Bool, Id, Int, Text};
use super::Table;

pub(super) const AUDIENCE_SETTING: Table = Table {
    name: "audience_setting",
    key: "convening_id",
    columns: &[("convening_id", Id), ("taking", Text), ("poll_id", Id)],
};

pub(super) const AUDIENCE_QUESTION: Table = Table {
    name: "audience_question",
    key: "id",
    columns: &[
        ("id", Id),
        ("convening_id", Id),
        ("registration_id", Id),
        ("words", Text),
        ("signed", Bool),
        ("asked_at", Int),
        ("moderation", Text),
        ("why", Text),
        ("moderated_by", Id),
        ("moderated_at", Int),
        ("gone", Int),
    ],
};

pub(super) const AUDIENCE_VOTE: Table = Table {
    name: "audience_vote",
    key: "question_id, registration_id",
    columns: &[
        ("question_id", Id),
        ("registration_id", Id),
        ("given", Bool),
        ("voted_at", Int),
    ],
};

pub(super) const POLL: Table = Table {
    name: "poll",
    key: "id",
    columns: &[
        ("id", Id),
        ("convening_id", Id),
        ("position", Int),
        ("words", Text),
        ("kind", Text),
        ("options", Text),
        ("most", Int),
        ("state", Text),
        ("hidden", Text),
        ("salt", Text),
        ("opened_at", Int),
        ("version", Int),
    ],
};

pub(super) const POLL_ACT: Table = Table {
    name: "poll_act",
    key: "poll_id, place",
    columns: &[
        ("poll_id", Id),
        ("place", Int),
        ("act", Text),
        ("voter", Text),
        ("answer", Text),
    ],
};
