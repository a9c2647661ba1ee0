//! Notifications, what people chose about them, the mails that told of them and what their links open.

use super::Kind::{Id, Int, Text};
use super::Table;

pub(super) const NOTIFICATION: Table = Table {
    name: "notification",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("person_id", Id),
        ("kind", Text),
        ("thing", Text),
        ("thing_id", Id),
        ("cause_id", Id),
        ("by_id", Id),
        ("at", Int),
        ("read_at", Int),
        ("mailing_id", Id),
    ],
};

pub(super) const ATTENTION: Table = Table {
    name: "attention",
    key: "person_id",
    columns: &[
        ("person_id", Id),
        ("rhythm", Text),
        ("from_hour", Int),
        ("to_hour", Int),
    ],
};

pub(super) const ATTENTION_KIND: Table = Table {
    name: "attention_kind",
    key: "person_id, kind",
    columns: &[("person_id", Id), ("kind", Text), ("pace", Text)],
};

pub(super) const ATTENTION_MUTE: Table = Table {
    name: "attention_mute",
    key: "person_id, thing_id",
    columns: &[("person_id", Id), ("thing", Text), ("thing_id", Id), ("at", Int)],
};

pub(super) const MAILING: Table = Table {
    name: "mailing",
    key: "id",
    columns: &[
        ("id", Id),
        ("person_id", Id),
        ("kind", Text),
        ("day", Text),
        ("made_at", Int),
        ("sent_at", Int),
    ],
};

pub(super) const MAIL_KEY: Table = Table {
    name: "mail_key",
    key: "secret_hash",
    columns: &[
        ("secret_hash", Text),
        ("person_id", Id),
        ("opens", Text),
        ("thing", Text),
        ("thing_id", Id),
        ("made_at", Int),
        ("expires_at", Int),
    ],
};

pub(super) const CALENDAR_FEED: Table = Table {
    name: "calendar_feed",
    key: "person_id",
    columns: &[("person_id", Id), ("secret_hash", Text), ("made_at", Int)],
};
