//! Everything that is kept about a person, for that person.

use domain::id::PersonId;
use serde::ser::{Serialize, SerializeMap as _, Serializer};
use serde_json::Value;
use sqlx::Row as _;

use crate::archive::{TABLES, Table, json_of};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::statement::On;

/// Everything that the installation keeps about a person. Serializes to one JSON object.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonExport {
    /// Whose it is.
    pub person: PersonId,
    /// The parts in their order: name and rows. A part without rows stands there too: nothing is kept of that kind.
    pub parts: Vec<(&'static str, Vec<Value>)>,
}

impl PersonExport {
    /// The rows of a part.
    #[must_use]
    pub fn part(&self, name: &str) -> &[Value] {
        self.parts
            .iter()
            .find(|(part, _)| *part == name)
            .map_or(&[], |(_, rows)| rows)
    }
}

impl Serialize for PersonExport {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut map = s.serialize_map(Some(self.parts.len()))?;
        for (name, rows) in &self.parts {
            map.serialize_entry(name, rows)?;
        }
        map.end()
    }
}

sql! {
    ACCOUNT = "select id, name, mail, language, reminders, created_at, deactivated_at, erased_at from person where id = $1";
    ROLES = "select id, role, network_id, school_id, subject, granted_at, granted_by, ended_at from role_grant where person_id = $1 order by id";
    ROLES_GRANTED = "select id, role, network_id, school_id, subject, granted_at, ended_at from role_grant where granted_by = $1 order by id";
    SESSIONS = "select id, agent, created_at, seen_at, expires_at from session where person_id = $1 order by id";
    SIGN_INS = "select id, created_at, expires_at, tries, used_at from sign_in where person_id = $1 order by id";
    INVITED = "select i.id, i.network_id, i.role, i.school_id, i.subject, i.name, i.mail, i.created_by, i.created_at, i.expires_at, i.revoked_at, i.accepted_at from invitation i join person p on p.mail = i.mail where p.id = $1 order by i.id";
    INVITATIONS_MADE = "select id, network_id, role, school_id, subject, created_at, expires_at, uses_left, revoked_at, accepted_at from invitation where created_by = $1 order by id";
    EXPECTED = "select e.id, e.network_id, e.name, e.mail, e.role, e.school_id, e.subject, e.added_by, e.added_at, e.matched_at from expected_person e join person p on p.mail = e.mail or (e.matched_at is not null and e.name_key = p.search_key) where p.id = $1 order by e.id";
    EXPECTED_ADDED = "select id, network_id, role, school_id, subject, added_at, matched_at from expected_person where added_by = $1 order by id";
    ROOMS = "select id, network_id, name, created_at, expires_at, closed_at from room where created_by = $1 order by id";
    CLAIMS = "select id, network_id, room_id, role, school_id, subject, made_at, outcome, decided_at, decided_by from claim where person_id = $1 order by id";
    CLAIMS_DECIDED = "select id, network_id, room_id, role, school_id, made_at, outcome, decided_at from claim where decided_by = $1 order by id";
    TEAMS = "select team_id, school_id, since from team_member where person_id = $1 order by team_id";
    COURSES = "select course_id, school_id, subject, shares_points, since from course_teacher where person_id = $1 order by course_id";
    AIMS = "select id, network_id, statement, created_at from aim where created_by = $1 order by id";
    IDEAS = "select id, network_id, school_id, name, created_at from idea where created_by = $1 order by id";
    MEASURES = "select id, network_id, school_id, key, name, created_at from measure where created_by = $1 order by id";
    POINTS = "select id, measure_id, school_id, course_id, period, entered_at from point where entered_by = $1 order by id";
    DEFINITIONS = "select id, measure_id, number, name, reason, starts_on, created_at from measure_definition where created_by = $1 order by id";
    ANNOTATIONS = "select id, network_id, school_id, starts_on, ends_on, words, created_at from annotation where created_by = $1 order by id";
    PHASES = "select id, measure_id, school_id, course_id, starts_on, reason, accepted_at from chart_phase where accepted_by = $1 order by id";
    ENTRY_LINKS = "select id, measure_id, school_id, course_id, given_to, created_at, expires_at, revoked_at, used_at, uses from entry_link where created_by = $1 order by id";
    STRATUM_POINTS = "select id, measure_id, school_id, period, dimension, stratum, entered_at from stratum_point where entered_by = $1 order by id";
    MAPPINGS = "select id, network_id, columns, used_at from column_mapping where created_by = $1 order by id";
    CYCLES = "select id, network_id, school_id, course_id, idea_id, measure_id, title, question, prediction, who, place, starts_on, ends_on, data, planned_at, shared_at, created_at from cycle where owner_id = $1 order by id";
    DOINGS = "select cycle_id, happened, surprise, done_on, at from cycle_doing where by_id = $1 order by cycle_id";
    STUDIES = "select cycle_id, before, observed, n, comparison, learned, at from cycle_study where by_id = $1 order by cycle_id";
    CLOSURES = "select cycle_id, decision, reason, next, at from cycle_closure where by_id = $1 order by cycle_id";
    UPLOADS = "select id, kind, name, created_at from upload where created_by = $1 order by id";
    EVENTS = "select id, at, verb, noun, noun_id, school_id, detail from event where actor_id = $1 order by at, id";
    EVENTS_ABOUT = "select id, at, actor_id, verb, noun, school_id, detail from event where noun_id = $1 order by at, id";
}

/// What a person's own copy holds: the name of each part, the table it comes from, and the statement. Never a hash of a
/// secret: it would be of no use to them and of much to whoever finds the file.
pub(super) const PARTS: &[(&str, &str, &str)] = &[
    ("account", "person", ACCOUNT),
    ("roles", "role_grant", ROLES),
    ("roles_granted", "role_grant", ROLES_GRANTED),
    ("sessions", "session", SESSIONS),
    ("sign_ins", "sign_in", SIGN_INS),
    ("invited", "invitation", INVITED),
    ("invitations_made", "invitation", INVITATIONS_MADE),
    ("expected", "expected_person", EXPECTED),
    ("expected_added", "expected_person", EXPECTED_ADDED),
    ("rooms_opened", "room", ROOMS),
    ("claims", "claim", CLAIMS),
    ("claims_decided", "claim", CLAIMS_DECIDED),
    ("teams", "team_member", TEAMS),
    ("courses", "course_teacher", COURSES),
    ("aims", "aim", AIMS),
    ("ideas", "idea", IDEAS),
    ("measures", "measure", MEASURES),
    ("points", "point", POINTS),
    ("definitions", "measure_definition", DEFINITIONS),
    ("annotations", "annotation", ANNOTATIONS),
    ("phases", "chart_phase", PHASES),
    ("entry_links", "entry_link", ENTRY_LINKS),
    ("groups", "stratum_point", STRATUM_POINTS),
    ("mappings", "column_mapping", MAPPINGS),
    ("cycles", "cycle", CYCLES),
    ("doings", "cycle_doing", DOINGS),
    ("studies", "cycle_study", STUDIES),
    ("closures", "cycle_closure", CLOSURES),
    ("uploads", "upload", UPLOADS),
    ("events", "event", EVENTS),
    ("events_about", "event", EVENTS_ABOUT),
];

impl Db {
    /// Everything that is kept about a person, for that person.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is no such person.
    pub async fn export_person(&self, person: PersonId) -> Result<PersonExport> {
        let mut parts = Vec::with_capacity(PARTS.len());
        for (part, table, sql) in PARTS {
            parts.push((*part, self.rows_of(table, sql, person).await?));
        }
        let export = PersonExport { person, parts };
        if export.part("account").is_empty() {
            Err(Error::NotFound)
        } else {
            Ok(export)
        }
    }

    async fn rows_of(&self, table: &str, sql: &'static str, person: PersonId) -> Result<Vec<Value>> {
        let table = table_named(table)?;
        match self.on() {
            On::Sqlite(pool) => {
                let rows = sqlx::query(sql).bind(person).fetch_all(pool).await?;
                rows.iter().map(|row| json_of(row, row.columns(), table)).collect()
            }
            On::Postgres(pool) => {
                let rows = sqlx::query(sql).bind(person).fetch_all(pool).await?;
                rows.iter().map(|row| json_of(row, row.columns(), table)).collect()
            }
        }
    }
}

fn table_named(name: &str) -> Result<&'static Table> {
    TABLES.iter().find(|table| table.name == name).ok_or(Error::NotFound)
}
