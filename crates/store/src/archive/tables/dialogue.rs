//! Conversations and circles, and students' teams.

use super::Kind::{Bool, Id, Int, Text};
use super::Table;

pub(super) const CIRCLE: Table = Table {
    name: "circle",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("name", Text),
        ("purpose", Text),
        ("kind", Text),
        ("entry", Text),
        ("version", Int),
        ("created_by", Id),
        ("created_at", Int),
    ],
};

pub(super) const CIRCLE_MEMBER: Table = Table {
    name: "circle_member",
    key: "circle_id, person_id",
    columns: &[
        ("circle_id", Id),
        ("person_id", Id),
        ("part", Text),
        ("invited_by", Id),
        ("since", Int),
    ],
};

pub(super) const CONVERSATION: Table = Table {
    name: "conversation",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("about", Text),
        ("about_id", Id),
        ("point", Text),
        ("title", Text),
        ("question", Bool),
        ("opened_by", Id),
        ("opened_at", Int),
        ("moved_at", Int),
    ],
};

pub(super) const CONVERSATION_CLOSURE: Table = Table {
    name: "conversation_closure",
    key: "conversation_id",
    columns: &[
        ("conversation_id", Id),
        ("school_id", Id),
        ("reason", Text),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const CONVERSATION_TITLE: Table = Table {
    name: "conversation_title",
    key: "conversation_id, at",
    columns: &[
        ("conversation_id", Id),
        ("at", Int),
        ("school_id", Id),
        ("title", Text),
        ("by_id", Id),
    ],
};

pub(super) const CONTRIBUTION: Table = Table {
    name: "contribution",
    key: "id",
    columns: &[
        ("id", Id),
        ("conversation_id", Id),
        ("school_id", Id),
        ("words", Text),
        ("quotes_id", Id),
        ("version", Int),
        ("by_id", Id),
        ("at", Int),
        ("changed_at", Int),
        ("taken_back_at", Int),
    ],
};

pub(super) const CONTRIBUTION_EDIT: Table = Table {
    name: "contribution_edit",
    key: "contribution_id, version",
    columns: &[("contribution_id", Id), ("version", Int), ("words", Text), ("at", Int)],
};

pub(super) const CONTRIBUTION_REACTION: Table = Table {
    name: "contribution_reaction",
    key: "contribution_id, by_id, reaction",
    columns: &[("contribution_id", Id), ("by_id", Id), ("reaction", Text), ("at", Int)],
};

pub(super) const CONTRIBUTION_MENTION: Table = Table {
    name: "contribution_mention",
    key: "contribution_id, person_id",
    columns: &[("contribution_id", Id), ("person_id", Id), ("at", Int)],
};

pub(super) const CONVERSATION_READING: Table = Table {
    name: "conversation_reading",
    key: "conversation_id, person_id",
    columns: &[("conversation_id", Id), ("person_id", Id), ("at", Int)],
};

pub(super) const CONTRIBUTION_REPORT: Table = Table {
    name: "contribution_report",
    key: "id",
    columns: &[
        ("id", Id),
        ("contribution_id", Id),
        ("reason", Text),
        ("by_id", Id),
        ("at", Int),
        ("settled_by", Id),
        ("settled_at", Int),
    ],
};

pub(super) const CONTRIBUTION_HIDING: Table = Table {
    name: "contribution_hiding",
    key: "id",
    columns: &[
        ("id", Id),
        ("contribution_id", Id),
        ("reason", Text),
        ("by_id", Id),
        ("at", Int),
        ("appeal", Text),
        ("appealed_at", Int),
        ("outcome", Text),
        ("outcome_reason", Text),
        ("decided_by", Id),
        ("decided_at", Int),
    ],
};

pub(super) const ANSWER: Table = Table {
    name: "answer",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("conversation_id", Id),
        ("contribution_id", Id),
        ("accepted_by", Id),
        ("accepted_at", Int),
        ("search_key", Text),
    ],
};

pub(super) const STUDENT_TEAM: Table = Table {
    name: "student_team",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("course_id", Id),
        ("name", Text),
        ("purpose", Text),
        ("opened_by", Id),
        ("opened_at", Int),
        ("closes_at", Int),
    ],
};

pub(super) const STUDENT_TEAM_SEAT: Table = Table {
    name: "student_team_seat",
    key: "id",
    columns: &[
        ("id", Id),
        ("team_id", Id),
        ("school_id", Id),
        ("student_id", Id),
        ("nickname", Text),
        ("code", Text),
        ("secret_hash", Text),
    ],
};

pub(super) const STUDENT_TEAM_WORD: Table = Table {
    name: "student_team_word",
    key: "id",
    columns: &[
        ("id", Id),
        ("team_id", Id),
        ("school_id", Id),
        ("seat_id", Id),
        ("by_id", Id),
        ("words", Text),
        ("at", Int),
    ],
};
