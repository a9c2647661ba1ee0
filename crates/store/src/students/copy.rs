//! What the liceo knows about a student, for them and their family: what the list says, and what was consented to. Must not hold what
//! they answered, with slips either: whoever hands out the copy would read it.

use domain::id::StudentId;
use serde_json::{Map, Value};

use crate::db::Db;
use crate::error::Result;

sql! {
    STUDENT = "select id, network_id, school_id, run_key, given_names, surnames, sex, born, created_at, left_at from student where id = $1";
    ENROLMENTS = "select id, course_id, school_id, since, until from enrolment where student_id = $1 order by since, id";
    CONSENTS = "select id, purpose, covers, giver, evidence, consent_text_id, at, entered_at from consent where student_id = $1 order by at, id";
    WITHDRAWALS = "select w.id, w.consent_id, w.giver, w.evidence, w.at from consent_withdrawal w join consent c on c.id = w.consent_id where c.student_id = $1 order by w.at, w.id";
    LINKS = "select id, created_at, expires_at, revoked_at from guardian_link where student_id = $1 order by created_at, id";
    ASSESSMENTS = "select assessment_id, course_id, school_id, at from assessment_answer where student_id = $1 order by assessment_id";
    TEAM_SEATS = "select id, team_id, school_id, nickname from student_team_seat where student_id = $1 order by id";
    TEAM_WORDS = "select w.id, w.team_id, w.words, w.at from student_team_word w join student_team_seat s on s.id = w.seat_id where s.student_id = $1 order by w.at, w.id";
    EVENTS = "select id, at, verb, noun, school_id from event where noun_id = $1 order by at, id";
}

/// Each part: its name, the table that it is of, and how it is read.
const PARTS: &[(&str, &str, &str)] = &[
    ("student", "student", STUDENT),
    ("enrolments", "enrolment", ENROLMENTS),
    ("consents", "consent", CONSENTS),
    ("withdrawals", "consent_withdrawal", WITHDRAWALS),
    ("guardian_links", "guardian_link", LINKS),
    ("assessments", "assessment_answer", ASSESSMENTS),
    ("student_team_seats", "student_team_seat", TEAM_SEATS),
    ("student_team_words", "student_team_word", TEAM_WORDS),
    ("events", "event", EVENTS),
];

impl Db {
    /// All of it, as one JSON object; a part without rows stands there too.
    ///
    /// # Errors
    /// What the database says.
    pub async fn student_copy(&self, student: StudentId) -> Result<Value> {
        let mut copy = Map::new();
        for (part, table, sql) in PARTS {
            copy.insert((*part).to_owned(), self.rows_of(table, sql, student.0).await?.into());
        }
        Ok(copy.into())
    }
}
