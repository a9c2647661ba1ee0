//! Every table with its columns, in an order in which each finds what it refers to. A test compares it with the schema.

mod added;
mod asking;
mod assessments;
mod attention;
mod audience;
mod books;
mod captures;
mod commitments;
mod convenings;
mod cycles;
mod dialogue;
mod doors;
mod exchanges;
mod feedback;
mod lessons;
mod library;
mod measures;
mod meetings;
mod network;
mod observations;
mod people;
mod schools;
mod seatings;
mod students;
mod surveys;
mod theory;

use self::added::ADDED;
use std::sync::LazyLock;

use crate::migrate::newest;

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

/// The tables of every schema that was ever in use, the oldest first.
static SCHEMAS: LazyLock<Vec<Vec<Table>>> = LazyLock::new(|| (1..=newest()).map(tables_of).collect());

/// The tables of a schema; `None` where it was never in use.
pub(super) fn of(schema: i64) -> Option<&'static [Table]> {
    let index = usize::try_from(schema).ok()?.checked_sub(1)?;
    SCHEMAS.get(index).map(Vec::as_slice)
}

fn tables_of(schema: i64) -> Vec<Table> {
    let later = |table: &str, column: Option<&str>| {
        let mut added = ADDED.iter().filter(|(since, ..)| *since > schema);
        added.any(|(_, name, what)| *name == table && *what == column)
    };
    let tables = TABLES.iter().filter(|table| !later(table.name, None));
    tables
        .map(|table| {
            let columns = table.columns.iter().copied();
            let columns: Vec<_> = columns.filter(|(name, _)| !later(table.name, Some(name))).collect();
            Table {
                columns: columns.leak(), // once for each schema, for as long as the process lives
                ..*table
            }
        })
        .collect()
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
    schools::SCHOOL_BREAK,
    theory::AIM,
    theory::DRIVER,
    theory::IDEA,
    theory::THEORY_VERSION,
    theory::THEORY_FORK,
    theory::ADAPTATION,
    theory::IDEA_CONNECTION,
    theory::IDEA_ANCESTOR,
    theory::IDEA_OFFER,
    theory::INQUIRY,
    theory::INQUIRY_ENTRY,
    measures::MEASURE,
    measures::MEASURE_DEFINITION,
    measures::ANNOTATION,
    measures::CHART_PHASE,
    measures::ENTRY_LINK,
    measures::POINT,
    measures::STRATUM_POINT,
    measures::COLUMN_MAPPING,
    cycles::CYCLE,
    cycles::CYCLE_DOING,
    cycles::CYCLE_STUDY,
    cycles::CYCLE_CLOSURE,
    cycles::CYCLE_EXTENSION,
    cycles::CYCLE_TASK,
    cycles::CYCLE_DOSE,
    cycles::CYCLE_TEMPLATE,
    captures::CAPTURE,
    captures::ATTACHMENT,
    feedback::FEEDBACK,
    feedback::FEEDBACK_REPLY,
    feedback::FEEDBACK_THANKS,
    feedback::PRIVATE_NOTE,
    meetings::MEETING,
    meetings::MEETING_ITEM,
    meetings::MEETING_STEP,
    meetings::MEETING_PRESENCE,
    surveys::INSTRUMENT,
    surveys::INSTRUMENT_VERSION,
    surveys::INSTRUMENT_DRAFT,
    surveys::ADMINISTRATION,
    surveys::SITTING,
    surveys::SUBMISSION,
    surveys::SUBMISSION_APART,
    surveys::TEXT_ANSWER,
    surveys::ALERT,
    surveys::ALERT_READING,
    surveys::ALERT_HANDLING,
    surveys::SAID_AND_DONE,
    surveys::MEASURE_SURVEY,
    students::ROSTER_SECRET,
    students::STUDENT,
    students::ENROLMENT,
    students::CONSENT_TEXT,
    students::GUARDIAN_LINK,
    students::CONSENT,
    students::CONSENT_WITHDRAWAL,
    assessments::ASSESSMENT,
    assessments::ASSESSMENT_COURSE,
    assessments::ASSESSMENT_ANSWER,
    lessons::MEASURE_LESSON,
    lessons::LESSON_MARK,
    assessments::ANSWER_SHEET,
    assessments::ASSESSMENT_CLOSING,
    assessments::ASSESSMENT_SUM,
    assessments::NATIONAL_RESULT,
    observations::RUBRIC,
    observations::RUBRIC_VERSION,
    observations::OBSERVATION,
    observations::OBSERVATION_SHARING,
    observations::PRACTICE,
    observations::CALIBRATION,
    dialogue::CIRCLE,
    dialogue::CIRCLE_MEMBER,
    dialogue::CONVERSATION,
    dialogue::CONVERSATION_CLOSURE,
    dialogue::CONVERSATION_TITLE,
    dialogue::CONTRIBUTION,
    dialogue::CONTRIBUTION_EDIT,
    dialogue::CONTRIBUTION_REACTION,
    dialogue::CONTRIBUTION_MENTION,
    dialogue::CONVERSATION_READING,
    dialogue::CONTRIBUTION_REPORT,
    dialogue::CONTRIBUTION_HIDING,
    dialogue::ANSWER,
    asking::ASK,
    asking::ASKING,
    asking::EXPERTISE_LINE,
    asking::EXPERTISE_PAUSE,
    asking::STANDING_OFFER,
    asking::REVIEW_ROUND,
    asking::REVIEW_ENTRY,
    asking::REVIEW,
    dialogue::STUDENT_TEAM,
    dialogue::STUDENT_TEAM_SEAT,
    dialogue::STUDENT_TEAM_WORD,
    exchanges::SCHOOL_PLACE,
    exchanges::EXCHANGE_ROUND,
    exchanges::ROUND_ENTRY,
    exchanges::ROUND_ENTRY_DRIVER,
    exchanges::ROUND_ENTRY_PARTNER,
    exchanges::EXCHANGE_EDIT,
    exchanges::EXCHANGE_PAIR,
    exchanges::HELP_REQUEST,
    exchanges::HELP_OFFER,
    exchanges::VISIT,
    exchanges::VISIT_NOTE,
    exchanges::VISIT_FEEDBACK,
    exchanges::VISIT_COMMITMENT,
    exchanges::VISIT_THANKS,
    library::CHANGE_PACKAGE,
    library::CHANGE_PACKAGE_ITEM,
    library::CHANGE_PACKAGE_VERSION,
    library::PACKAGE_WITHDRAWAL,
    library::SYNTHESIS,
    library::SYNTHESIS_DISSENT,
    library::COLLECTION,
    library::COLLECTION_ITEM,
    library::FOLLOW,
    attention::NOTIFICATION,
    attention::ATTENTION,
    attention::ATTENTION_KIND,
    attention::ATTENTION_MUTE,
    attention::MAILING,
    attention::MAIL_KEY,
    attention::CALENDAR_FEED,
    convenings::CONVENING,
    convenings::CONVENING_PULSE,
    convenings::CONVENING_HOST,
    convenings::CONVENING_AUDIENCE,
    convenings::SEGMENT,
    convenings::SEGMENT_BEGINNING,
    convenings::REGISTRATION,
    convenings::REGISTRATION_NEED,
    convenings::ATTENDANCE_MARK,
    audience::AUDIENCE_QUESTION,
    audience::AUDIENCE_VOTE,
    audience::POLL,
    audience::POLL_ACT,
    audience::AUDIENCE_SETTING,
    seatings::SEATING,
    seatings::SEAT,
    seatings::SEATING_EDIT,
    seatings::DESK,
    seatings::TABLE_NOTE,
    seatings::TABLE_NOTE_EDIT,
    commitments::COMMITMENT,
    commitments::RESOLUTION,
    commitments::REFLECTION_OPENING,
    commitments::CONVENING_REFLECTION,
    commitments::ATTENDANCE_CERTIFICATE,
    commitments::CONVENING_MINUTES,
    commitments::CONVENING_COST,
    commitments::SESSION_TEMPLATE,
    books::UPLOAD,
    books::EVENT,
    books::JOB,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_schema_has_its_tables() {
        assert_eq!(of(newest()).unwrap().len(), TABLES.len());
        assert!(of(0).is_none() && of(newest() + 1).is_none());
    }

    #[test]
    fn what_was_added_is_in_no_older_schema() {
        for (since, table, column) in ADDED {
            let there = |schema| {
                let tables = of(schema).unwrap();
                let found = tables.iter().find(|known| known.name == *table);
                found.is_some_and(|known| {
                    column.is_none_or(|name| known.columns.iter().any(|(known, _)| *known == name))
                })
            };
            assert!(there(*since) && !there(since - 1), "{table} {column:?}");
        }
    }

    #[test]
    fn what_is_left_out_is_a_table() {
        for name in LEFT_OUT {
            assert!(TABLES.iter().any(|table| table.name == *name), "{name}");
        }
    }
}
