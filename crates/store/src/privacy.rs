//! The rights of the person concerned: to have what is kept about them, to be erased, and to be forgotten in time.
//!
//! Owns what touches a person across all tables. Must not decide how long something is kept (`domain::retention`), nor
//! know the words for it.
//!
//! What erasing leaves: the id on what they did as part of a school's record (points, cycles, roles held, decisions,
//! events). The name behind it is gone. Free text that others wrote (a cycle's *who*) may still name somebody:
//! that is found by reading, not by a statement, and docs/retention.md says so.

use domain::event::{Happened, Noun, Verb};
use domain::id::{JobId, PersonId};
use domain::permission::{ActForOneself, ManagePerson, Proof};
use domain::retention;
use domain::time::Instant;
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;
use sqlx::Row as _;

use crate::archive::{TABLES, Table, json_of};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::jobs::Mail;
use crate::people::PersonNames;
use crate::statement::On;
use crate::write::Write;

sql! {
    ACCOUNT = "select id, name, mail, language, created_at, deactivated_at, erased_at from person where id = $1";
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
    CYCLES = "select id, network_id, school_id, course_id, idea_id, measure_id, title, question, prediction, who, place, starts_on, ends_on, data, planned_at, shared_at, created_at from cycle where owner_id = $1 order by id";
    DOINGS = "select cycle_id, happened, surprise, done_on, at from cycle_doing where by_id = $1 order by cycle_id";
    STUDIES = "select cycle_id, before, observed, comparison, learned, at from cycle_study where by_id = $1 order by cycle_id";
    CLOSURES = "select cycle_id, decision, reason, next, at from cycle_closure where by_id = $1 order by cycle_id";
    UPLOADS = "select id, kind, name, created_at from upload where created_by = $1 order by id";
    EVENTS = "select id, at, verb, noun, noun_id, school_id, detail from event where actor_id = $1 order by at, id";
    EVENTS_ABOUT = "select id, at, actor_id, verb, noun, school_id, detail from event where noun_id = $1 order by at, id";

    WHO = "select name, search_key, mail from person where id = $1 and erased_at is null";
    LAST_ADMINISTRATOR = "select count(*) from role_grant r join person p on p.id = r.person_id where r.role = 'administrator' and r.ended_at is null and p.deactivated_at is null and p.id <> $1";
    IS_ADMINISTRATOR = "select count(*) from role_grant where role = 'administrator' and ended_at is null and person_id = $1";
    ERASE = "update person set name = $2, sort_key = $3, search_key = $4, mail = null, language = null, password_hash = null, deactivated_at = coalesce(deactivated_at, $5), erased_at = $5 where id = $1";
    ERASE_SESSIONS = "delete from session where person_id = $1";
    ERASE_SIGN_INS = "delete from sign_in where person_id = $1";
    ERASE_CLAIMS = "delete from claim where person_id = $1";
    ERASE_TEAMS = "delete from team_member where person_id = $1";
    ERASE_COURSES = "delete from course_teacher where person_id = $1";
    ERASE_UPLOADS = "delete from upload where created_by = $1";
    END_ROLES = "update role_grant set ended_at = $2 where person_id = $1 and ended_at is null";
    ERASE_EXPECTED = "delete from expected_person where mail = $1 or (matched_at is not null and name_key = $2)";
    ERASE_INVITED_BY_MAIL = "update invitation set name = null, mail = null, revoked_at = coalesce(revoked_at, $2) where mail = $1";
    ERASE_INVITED_BY_NAME = "update invitation set name = null where name = $1 and mail is null";
    MAILS = "select id, payload from job where kind = $1 and done_at is null";
    ERASE_JOB = "delete from job where id = $1";

    CLEAR_SESSIONS = "delete from session where expires_at < $1";
    CLEAR_SIGN_INS = "delete from sign_in where expires_at < $1 or used_at < $1";
    CLEAR_INVITATIONS = "delete from invitation where expires_at < $1 or revoked_at < $1 or (uses_left <= 0 and accepted_at < $1)";
    CLEAR_EXPECTED = "delete from expected_person where added_at < $1";
    CLEAR_CLAIMS = "delete from claim where coalesce(decided_at, made_at) < $1";
    CLEAR_ROOMS = "delete from room where expires_at < $1 and not exists (select 1 from claim where claim.room_id = room.id)";
    CLEAR_UPLOADS = "delete from upload where created_at < $1";
    CLEAR_EVENTS = "delete from event where at < $1";
    CLEAR_JOBS = "delete from job where done_at < $1";
}

/// What a person's own copy holds: the name of each part, the table it comes from, and the statement. Never a hash of a
/// secret: it would be of no use to them and of much to whoever finds the file.
const PARTS: &[(&str, &str, &str)] = &[
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
    ("cycles", "cycle", CYCLES),
    ("doings", "cycle_doing", DOINGS),
    ("studies", "cycle_study", STUDIES),
    ("closures", "cycle_closure", CLOSURES),
    ("uploads", "upload", UPLOADS),
    ("events", "event", EVENTS),
    ("events_about", "event", EVENTS_ABOUT),
];

/// What is cleared away in time: the table, its statement, the days.
const CLEARED: &[(&str, &str, i64)] = &[
    ("session", CLEAR_SESSIONS, retention::SESSION_DAYS),
    ("sign_in", CLEAR_SIGN_INS, retention::SIGN_IN_DAYS),
    ("invitation", CLEAR_INVITATIONS, retention::INVITATION_DAYS),
    ("expected_person", CLEAR_EXPECTED, retention::EXPECTED_DAYS),
    // Claims before the rooms they were made in.
    ("claim", CLEAR_CLAIMS, retention::INVITATION_DAYS),
    ("room", CLEAR_ROOMS, retention::INVITATION_DAYS),
    ("upload", CLEAR_UPLOADS, retention::UPLOAD_DAYS),
    ("event", CLEAR_EVENTS, retention::EVENT_DAYS),
    ("job", CLEAR_JOBS, retention::JOB_DAYS),
];

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

/// What allows to erase a person: their own wish, or the decision that somebody may end all their roles.
pub trait MayErase: sealed::Sealed {
    /// Whom.
    fn person(&self) -> PersonId;
    /// Who decided.
    fn who(&self) -> Option<PersonId>;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Proof<super::ActForOneself> {}
    impl Sealed for super::Proof<super::ManagePerson> {}
}

impl MayErase for Proof<ActForOneself> {
    fn person(&self) -> PersonId {
        self.act().0
    }

    fn who(&self) -> Option<PersonId> {
        self.who()
    }
}

impl MayErase for Proof<ManagePerson> {
    fn person(&self) -> PersonId {
        self.act().person
    }

    fn who(&self) -> Option<PersonId> {
        self.who()
    }
}

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

impl Write<'_> {
    /// Erases a person on request. `placeholder` is what stands in place of the name from now on.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is no such person, or they were erased already; [`Error::Refused`] for the last
    /// administrator.
    pub async fn erase_person(&mut self, proof: &impl MayErase, placeholder: &PersonNames) -> Result<()> {
        let (person, at) = (proof.person(), self.at());
        let (name, name_key, mail) =
            maybe!(self, (String, String, Option<String>), WHO, person)?.ok_or(Error::NotFound)?;
        let (administers,) = one!(self, (i64,), IS_ADMINISTRATOR, person)?;
        if administers > 0 && one!(self, (i64,), LAST_ADMINISTRATOR, person)?.0 == 0 {
            return Err(Error::Refused("problem-last-administrator"));
        }
        run!(
            self,
            ERASE,
            person,
            &placeholder.name,
            &placeholder.sort_key,
            &placeholder.search_key,
            at
        )?;
        for sql in [
            ERASE_SESSIONS,
            ERASE_SIGN_INS,
            ERASE_CLAIMS,
            ERASE_TEAMS,
            ERASE_COURSES,
            ERASE_UPLOADS,
        ] {
            run!(self, sql, person)?;
        }
        run!(self, END_ROLES, person, at)?;
        run!(self, ERASE_EXPECTED, &mail, &name_key)?;
        run!(self, ERASE_INVITED_BY_NAME, &name)?;
        if let Some(mail) = &mail {
            // Taken back, too: without its mail it would open to anybody who has the link.
            run!(self, ERASE_INVITED_BY_MAIL, mail, at)?;
            self.erase_mails_to(mail).await?;
        }
        self.record(proof.who(), Happened::to(Verb::Erased, Noun::Person, person.0))
            .await
    }

    /// Mail that is still to be sent to an address.
    async fn erase_mails_to(&mut self, address: &str) -> Result<()> {
        for (id, payload) in all!(self, (JobId, String), MAILS, Mail::KIND)? {
            if serde_json::from_str::<Mail>(&payload).is_ok_and(|mail| mail.to == address) {
                run!(self, ERASE_JOB, id)?;
            }
        }
        Ok(())
    }

    /// Clears away what has been kept long enough, and commits. Returns how many rows went, by table.
    ///
    /// # Errors
    /// What the database says; nothing is cleared then.
    pub async fn clear_away(mut self) -> Result<Vec<(&'static str, u64)>> {
        let now: Instant = self.at();
        let mut counts = Vec::with_capacity(CLEARED.len());
        for (table, sql, days) in CLEARED {
            counts.push((*table, run!(self, *sql, now.plus_days(-days))?));
        }
        self.keep().await?;
        Ok(counts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Columns that name a person, whatever table they stand in.
    fn names_a_person(column: &str) -> bool {
        matches!(column, "person_id" | "by_id" | "owner_id" | "actor_id" | "mail") || column.ends_with("_by")
    }

    #[test]
    fn every_table_that_names_a_person_has_its_rule() {
        for table in TABLES {
            // What a job carries is opaque to SQL, and is mail.
            let personal = table.name == "job" || table.columns.iter().any(|(column, _)| names_a_person(column));
            let ruled = retention::RULES.iter().any(|rule| rule.table == table.name);
            assert_eq!(personal, ruled, "{}", table.name);
        }
    }

    #[test]
    fn whatever_has_days_is_cleared_after_them() {
        let ruled: Vec<_> = retention::RULES
            .iter()
            .filter_map(|rule| rule.days.map(|days| (rule.table, days)))
            .collect();
        let cleared: Vec<_> = CLEARED.iter().map(|(table, _, days)| (*table, *days)).collect();
        for line in &ruled {
            assert!(cleared.contains(line), "{line:?} is kept for ever");
        }
        assert_eq!(ruled.len(), cleared.len());
    }

    #[test]
    fn every_column_that_names_a_person_stands_in_their_copy() {
        for table in TABLES {
            for (column, _) in table.columns.iter().filter(|(column, _)| names_a_person(column)) {
                let asked = |sql: &str| {
                    ["", "e.", "i.", "p."]
                        .iter()
                        .any(|short| sql.contains(&format!("{short}{column} = ")))
                };
                let part = PARTS
                    .iter()
                    .any(|(_, from, sql)| *from == table.name && (asked(sql) || table.name == "person"));
                assert!(part, "{}.{column}", table.name);
            }
        }
    }

    #[test]
    fn no_copy_holds_a_hash() {
        for (part, _, sql) in PARTS {
            assert!(!sql.contains("_hash"), "{part}");
        }
    }
}
