//! Every table with its columns, in an order in which each finds what it refers to. A test compares it with the schema.

use Kind::{Bool, Id, Int, Real, Text};

/// What a column holds, the same on both databases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// UUID.
    Id,
    /// 64-bit integer.
    Int,
    /// Double.
    Real,
    /// Text.
    Text,
    /// True or false.
    Bool,
}

/// A table of the archive.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// The columns of its primary key, comma-separated.
    pub key: &'static str,
    /// Columns and what they hold.
    pub columns: &'static [(&'static str, Kind)],
}

/// Tables whose rows an archive leaves out; they are empty after a restore. A backup keeps everything that somebody
/// confirmed; these hold only what opens doors for minutes or days, or what is still to be done:
/// whoever gets hold of an old backup shall not walk in by a session, and a restored one shall not send last week's mail.
pub const LEFT_OUT: &[&str] = &["session", "sign_in", "first_key", "upload", "job"];

/// The tables of a schema. Whoever adds schema 2 keeps the list of schema 1 here, so that the backup before that
/// migration finds the columns that were there; an archive of an older schema is restored by the Ronda that made it,
/// which is then brought up to date.
pub(super) fn of(schema: i64) -> Option<&'static [Table]> {
    (schema == 1).then_some(TABLES)
}

/// Every table of the newest schema.
pub const TABLES: &[Table] = &[
    Table {
        name: "network",
        key: "id",
        columns: &[("id", Id), ("name", Text), ("demo", Bool), ("created_at", Int)],
    },
    Table {
        name: "generation",
        key: "id",
        columns: &[
            ("id", Id),
            ("network_id", Id),
            ("name", Text),
            ("entry_year", Int),
            ("accompanied_until", Int),
            ("graduation_year", Int),
            ("created_at", Int),
        ],
    },
    Table {
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
    },
    Table {
        name: "school_dependency",
        key: "school_id, year",
        columns: &[("school_id", Id), ("year", Int), ("dependency", Text)],
    },
    Table {
        name: "school_speciality",
        key: "school_id, code",
        columns: &[("school_id", Id), ("code", Int)],
    },
    Table {
        name: "membership",
        key: "generation_id, school_id",
        columns: &[
            ("generation_id", Id),
            ("school_id", Id),
            ("joined_on", Text),
            ("left_on", Text),
        ],
    },
    Table {
        name: "person",
        key: "id",
        columns: &[
            ("id", Id),
            ("name", Text),
            ("sort_key", Text),
            ("search_key", Text),
            ("mail", Text),
            ("language", Text),
            ("password_hash", Text),
            ("created_at", Int),
            ("deactivated_at", Int),
            ("erased_at", Int),
        ],
    },
    Table {
        name: "role_grant",
        key: "id",
        columns: &[
            ("id", Id),
            ("person_id", Id),
            ("role", Text),
            ("network_id", Id),
            ("school_id", Id),
            ("subject", Text),
            ("granted_at", Int),
            ("granted_by", Id),
            ("ended_at", Int),
        ],
    },
    Table {
        name: "session",
        key: "id",
        columns: &[
            ("id", Id),
            ("secret_hash", Text),
            ("person_id", Id),
            ("agent", Text),
            ("created_at", Int),
            ("seen_at", Int),
            ("expires_at", Int),
        ],
    },
    Table {
        name: "sign_in",
        key: "id",
        columns: &[
            ("id", Id),
            ("person_id", Id),
            ("code_hash", Text),
            ("link_hash", Text),
            ("created_at", Int),
            ("expires_at", Int),
            ("tries", Int),
            ("used_at", Int),
        ],
    },
    Table {
        name: "first_key",
        key: "id",
        columns: &[("id", Id), ("secret_hash", Text), ("created_at", Int), ("used_at", Int)],
    },
    Table {
        name: "invitation",
        key: "id",
        columns: &[
            ("id", Id),
            ("secret_hash", Text),
            ("network_id", Id),
            ("role", Text),
            ("school_id", Id),
            ("subject", Text),
            ("name", Text),
            ("mail", Text),
            ("created_by", Id),
            ("created_at", Int),
            ("expires_at", Int),
            ("uses_left", Int),
            ("revoked_at", Int),
            ("accepted_at", Int),
        ],
    },
    Table {
        name: "room",
        key: "id",
        columns: &[
            ("id", Id),
            ("network_id", Id),
            ("name", Text),
            ("code", Text),
            ("created_by", Id),
            ("created_at", Int),
            ("expires_at", Int),
            ("closed_at", Int),
        ],
    },
    Table {
        name: "expected_person",
        key: "id",
        columns: &[
            ("id", Id),
            ("network_id", Id),
            ("name", Text),
            ("name_key", Text),
            ("mail", Text),
            ("role", Text),
            ("school_id", Id),
            ("subject", Text),
            ("added_by", Id),
            ("added_at", Int),
            ("matched_at", Int),
        ],
    },
    Table {
        name: "claim",
        key: "id",
        columns: &[
            ("id", Id),
            ("network_id", Id),
            ("room_id", Id),
            ("person_id", Id),
            ("role", Text),
            ("school_id", Id),
            ("subject", Text),
            ("made_at", Int),
            ("outcome", Text),
            ("decided_at", Int),
            ("decided_by", Id),
        ],
    },
    Table {
        name: "team",
        key: "id",
        columns: &[("id", Id), ("school_id", Id), ("name", Text), ("formed_on", Text)],
    },
    Table {
        name: "team_member",
        key: "team_id, person_id",
        columns: &[("team_id", Id), ("person_id", Id), ("school_id", Id), ("since", Text)],
    },
    Table {
        name: "course",
        key: "id",
        columns: &[
            ("id", Id),
            ("school_id", Id),
            ("year", Int),
            ("level", Text),
            ("letter", Text),
        ],
    },
    Table {
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
    },
    Table {
        name: "aim",
        key: "id",
        columns: &[
            ("id", Id),
            ("network_id", Id),
            ("statement", Text),
            ("population", Text),
            ("target", Text),
            ("target_on", Text),
            ("measure_id", Id),
            ("version", Int),
            ("created_by", Id),
            ("created_at", Int),
        ],
    },
    Table {
        name: "driver",
        key: "id",
        columns: &[
            ("id", Id),
            ("network_id", Id),
            ("aim_id", Id),
            ("parent_id", Id),
            ("name", Text),
            ("description", Text),
            ("position", Int),
            ("version", Int),
        ],
    },
    Table {
        name: "idea",
        key: "id",
        columns: &[
            ("id", Id),
            ("network_id", Id),
            ("driver_id", Id),
            ("school_id", Id),
            ("name", Text),
            ("description", Text),
            ("position", Int),
            ("version", Int),
            ("created_by", Id),
            ("created_at", Int),
        ],
    },
    Table {
        name: "measure",
        key: "id",
        columns: &[
            ("id", Id),
            ("network_id", Id),
            ("school_id", Id),
            ("key", Text),
            ("name", Text),
            ("definition", Text),
            ("unit", Text),
            ("decimals", Int),
            ("direction", Text),
            ("family", Text),
            ("area", Text),
            ("cadence", Text),
            ("chart", Text),
            ("target", Real),
            ("driver_id", Id),
            ("open", Bool),
            ("source", Text),
            ("version", Int),
            ("created_by", Id),
            ("created_at", Int),
        ],
    },
    Table {
        name: "point",
        key: "id",
        columns: &[
            ("id", Id),
            ("measure_id", Id),
            ("school_id", Id),
            ("course_id", Id),
            ("period", Text),
            ("value", Real),
            ("n", Int),
            ("entered_by", Id),
            ("entered_at", Int),
        ],
    },
    Table {
        name: "cycle",
        key: "id",
        columns: &[
            ("id", Id),
            ("network_id", Id),
            ("school_id", Id),
            ("course_id", Id),
            ("idea_id", Id),
            ("measure_id", Id),
            ("title", Text),
            ("question", Text),
            ("prediction", Text),
            ("predicted_low", Real),
            ("predicted_high", Real),
            ("who", Text),
            ("place", Text),
            ("starts_on", Text),
            ("ends_on", Text),
            ("data", Text),
            ("owner_id", Id),
            ("planned_at", Int),
            ("shared_at", Int),
            ("follows_id", Id),
            ("version", Int),
            ("created_at", Int),
            ("moved_at", Int),
        ],
    },
    Table {
        name: "cycle_doing",
        key: "cycle_id",
        columns: &[
            ("cycle_id", Id),
            ("happened", Text),
            ("surprise", Text),
            ("done_on", Text),
            ("by_id", Id),
            ("at", Int),
        ],
    },
    Table {
        name: "cycle_study",
        key: "cycle_id",
        columns: &[
            ("cycle_id", Id),
            ("before", Real),
            ("observed", Real),
            ("comparison", Text),
            ("learned", Text),
            ("by_id", Id),
            ("at", Int),
        ],
    },
    Table {
        name: "cycle_closure",
        key: "cycle_id",
        columns: &[
            ("cycle_id", Id),
            ("decision", Text),
            ("reason", Text),
            ("next", Text),
            ("by_id", Id),
            ("at", Int),
        ],
    },
    Table {
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
    },
    Table {
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
    },
    Table {
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
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_schema_has_its_tables() {
        assert_eq!(of(crate::migrate::newest()).unwrap().len(), TABLES.len());
    }

    #[test]
    fn what_is_left_out_is_a_table() {
        for name in LEFT_OUT {
            assert!(TABLES.iter().any(|table| table.name == *name), "{name}");
        }
    }
}
