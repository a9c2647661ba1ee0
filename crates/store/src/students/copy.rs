//! Everything that is kept about a student, for them and their family: what the list says, what was consented to, and what they answered
//! with slips. Answers without a name can't be found.

use domain::id::{NetworkId, StudentId};
use domain::student::RosterSecret;
use serde_json::{Map, Value, json};

use crate::db::Db;
use crate::error::Result;

sql! {
    STUDENT = "select id, network_id, school_id, run_key, given_names, surnames, sex, born, created_at, left_at from student where id = $1";
    ENROLMENTS = "select id, course_id, school_id, since, until from enrolment where student_id = $1 order by since, id";
    CONSENTS = "select id, purpose, covers, giver, evidence, consent_text_id, at, entered_at from consent where student_id = $1 order by at, id";
    WITHDRAWALS = "select w.id, w.consent_id, w.giver, w.evidence, w.at from consent_withdrawal w join consent c on c.id = w.consent_id where c.student_id = $1 order by w.at, w.id";
    LINKS = "select id, created_at, expires_at, revoked_at from guardian_link where student_id = $1 order by created_at, id";
    EVENTS = "select id, at, verb, noun, school_id from event where noun_id = $1 order by at, id";
    ANSWERS = "select a.name, x.day, x.answers from submission x join sitting s on s.id = x.sitting_id join administration a on a.id = s.administration_id where x.sitting_id = $1 and x.id = $2 union all select a.name, x.day, x.answers from submission_apart x join sitting s on s.id = x.sitting_id join administration a on a.id = s.administration_id where x.sitting_id = $1 and x.id = $2";
}

/// Each part: its name, the table that it is of, and how it is read.
const PARTS: &[(&str, &str, &str)] = &[
    ("student", "student", STUDENT),
    ("enrolments", "enrolment", ENROLMENTS),
    ("consents", "consent", CONSENTS),
    ("withdrawals", "consent_withdrawal", WITHDRAWALS),
    ("guardian_links", "guardian_link", LINKS),
    ("events", "event", EVENTS),
];

impl Db {
    /// All of it, as one JSON object; a part without rows stands there too.
    ///
    /// # Errors
    /// What the database says.
    pub async fn student_copy(&self, network: NetworkId, student: StudentId) -> Result<Value> {
        let mut copy = Map::new();
        for (part, table, sql) in PARTS {
            copy.insert((*part).to_owned(), self.rows_of(table, sql, student.0).await?.into());
        }
        let answers = match self.known_secret(network).await? {
            Some(secret) => self.answers_of_student(&secret, student).await?,
            None => vec![],
        };
        copy.insert("answers_by_slip".to_owned(), answers.into());
        Ok(copy.into())
    }

    async fn answers_of_student(&self, secret: &RosterSecret, student: StudentId) -> Result<Vec<Value>> {
        let mut found = Vec::new();
        for sitting in self.sittings_of_student(student).await? {
            let id = secret.submission(sitting, student);
            let rows = all!(self, (String, String, String), ANSWERS, sitting, id)?;
            found.extend(rows.into_iter().map(|(survey, day, answers)| {
                let answers: Value = serde_json::from_str(&answers).unwrap_or(Value::String(answers));
                json!({ "survey": survey, "day": day, "answers": answers })
            }));
        }
        Ok(found)
    }
}
