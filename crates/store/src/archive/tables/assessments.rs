//! Assessments, and what students answered.

use super::Kind::{Bool, Id, Int, Real, Text};
use super::Table;

pub(super) const ASSESSMENT: Table = Table {
    name: "assessment",
    key: "id",
    columns: &[
        ("id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("name", Text),
        ("subject", Text),
        ("level", Text),
        ("occasion", Text),
        ("day", Text),
        ("paper", Text),
        ("created_by", Id),
        ("created_at", Int),
        ("version", Int),
        ("removed_at", Int),
    ],
};

pub(super) const ASSESSMENT_COURSE: Table = Table {
    name: "assessment_course",
    key: "assessment_id, course_id",
    columns: &[("assessment_id", Id), ("course_id", Id), ("school_id", Id)],
};

pub(super) const ASSESSMENT_ANSWER: Table = Table {
    name: "assessment_answer",
    key: "assessment_id, student_id",
    columns: &[
        ("assessment_id", Id),
        ("student_id", Id),
        ("course_id", Id),
        ("school_id", Id),
        ("answers", Text),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const ANSWER_SHEET: Table = Table {
    name: "answer_sheet",
    key: "id",
    columns: &[
        ("id", Id),
        ("assessment_id", Id),
        ("course_id", Id),
        ("school_id", Id),
        ("code", Text),
        ("options", Int),
        ("by_id", Id),
        ("opened_at", Int),
        ("closes_at", Int),
    ],
};

pub(super) const ASSESSMENT_CLOSING: Table = Table {
    name: "assessment_closing",
    key: "assessment_id, course_id",
    columns: &[
        ("assessment_id", Id),
        ("course_id", Id),
        ("school_id", Id),
        ("shared", Bool),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const ASSESSMENT_SUM: Table = Table {
    name: "assessment_sum",
    key: "assessment_id",
    columns: &[
        ("assessment_id", Id),
        ("network_id", Id),
        ("school_id", Id),
        ("paper", Text),
        ("sum", Text),
        ("by_id", Id),
        ("at", Int),
    ],
};

pub(super) const NATIONAL_RESULT: Table = Table {
    name: "national_result",
    key: "school_id, level, subject, year, occasion, axis",
    columns: &[
        ("school_id", Id),
        ("level", Text),
        ("subject", Text),
        ("year", Int),
        ("occasion", Text),
        ("axis", Text),
        ("share", Real),
        ("n", Int),
        ("by_id", Id),
        ("at", Int),
    ],
};
