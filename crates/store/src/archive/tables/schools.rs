//! Schools, their courses and teams.

use super::Kind::{Bool, Id, Int, Text};
use super::Table;

pub(super) const SCHOOL: Table = Table {
    name: "school",
    key: "id",
    columns: &[
        ("id", Id),
        ("scheme", Text),
        ("code", Text),
        ("check_digit", Text),
        ("name", Text),
        ("sort_key", Text),
        ("search_key", Text),
        ("region", Int),
        ("comuna_code", Int),
        ("comuna", Text),
        ("dependency", Text),
        ("rural", Bool),
        ("enrolment", Int),
        ("directory_year", Int),
        ("created_at", Int),
    ],
};

pub(super) const SCHOOL_DEPENDENCY: Table = Table {
    name: "school_dependency",
    key: "school_id, year",
    columns: &[("school_id", Id), ("year", Int), ("dependency", Text)],
};

pub(super) const SCHOOL_SPECIALITY: Table = Table {
    name: "school_speciality",
    key: "school_id, code",
    columns: &[("school_id", Id), ("code", Int)],
};

pub(super) const TEAM: Table = Table {
    name: "team",
    key: "id",
    columns: &[("id", Id), ("school_id", Id), ("name", Text), ("formed_on", Text)],
};

pub(super) const TEAM_MEMBER: Table = Table {
    name: "team_member",
    key: "team_id, person_id",
    columns: &[("team_id", Id), ("person_id", Id), ("school_id", Id), ("since", Text)],
};

pub(super) const COURSE: Table = Table {
    name: "course",
    key: "id",
    columns: &[
        ("id", Id),
        ("school_id", Id),
        ("year", Int),
        ("level", Text),
        ("letter", Text),
    ],
};

pub(super) const COURSE_TEACHER: Table = Table {
    name: "course_teacher",
    key: "course_id, person_id",
    columns: &[
        ("course_id", Id),
        ("person_id", Id),
        ("school_id", Id),
        ("subject", Text),
        ("shares_points", Bool),
        ("since", Text),
    ],
};

pub(super) const SCHOOL_BREAK: Table = Table {
    name: "school_break",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("region", Int),
        ("name", Text),
        ("starts_on", Text),
        ("ends_on", Text),
        ("created_by", Id),
        ("created_at", Int),
    ],
};
