//! Every table with its columns, in an order in which each finds what it refers to. A test compares it with the schema.

mod books;
mod cycles;
mod doors;
mod measures;
mod network;
mod people;
mod schools;
mod theory;

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

/// Every table of the newest schema, each after those that it refers to.
pub const TABLES: &[Table] = &[
    network::NETWORK,
    network::GENERATION,
    schools::SCHOOL,
    schools::SCHOOL_DEPENDENCY,
    schools::SCHOOL_SPECIALITY,
    network::MEMBERSHIP,
    people::PERSON,
    people::ROLE_GRANT,
    people::SESSION,
    people::SIGN_IN,
    people::FIRST_KEY,
    doors::INVITATION,
    doors::ROOM,
    doors::EXPECTED_PERSON,
    doors::CLAIM,
    schools::TEAM,
    schools::TEAM_MEMBER,
    schools::COURSE,
    schools::COURSE_TEACHER,
    theory::AIM,
    theory::DRIVER,
    theory::IDEA,
    measures::MEASURE,
    measures::POINT,
    cycles::CYCLE,
    cycles::CYCLE_DOING,
    cycles::CYCLE_STUDY,
    cycles::CYCLE_CLOSURE,
    books::UPLOAD,
    books::EVENT,
    books::JOB,
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
