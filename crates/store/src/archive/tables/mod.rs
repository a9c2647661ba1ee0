//! Every table with its columns, in an order in which each finds what it refers to. A test compares it with the schema.

mod asking;
mod assessments;
mod attention;
mod books;
mod captures;
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
mod students;
mod surveys;
mod theory;

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

/// What a schema added: its number, the table, and the column, or no column where the whole table is new. The backup before
/// a migration finds the columns that were there, and an archive of an older schema is restored without the ones that came
/// later; so a column that is added may be null or has a default.
const ADDED: &[(i64, &str, Option<&str>)] = &[
    (2, "cycle_study", Some("n")),
    (3, "measure", Some("kind")),
    (3, "measure", Some("name_en")),
    (3, "measure", Some("definition_en")),
    (3, "measure", Some("counted")),
    (3, "measure", Some("among")),
    (3, "measure", Some("per")),
    (3, "measure", Some("rules")),
    (3, "measure_definition", None),
    (3, "annotation", None),
    (3, "chart_phase", None),
    (3, "entry_link", None),
    (3, "point", Some("numerator")),
    (3, "point", Some("denominator")),
    (3, "point", Some("entry_link_id")),
    (3, "stratum_point", None),
    (3, "column_mapping", None),
    (3, "person", Some("reminders")),
    (4, "driver", Some("school_id")),
    (4, "idea", Some("in_network")),
    (4, "idea", Some("level")),
    (4, "idea", Some("subject")),
    (4, "idea", Some("scale")),
    (4, "idea", Some("audience")),
    (4, "idea", Some("protocol")),
    (4, "idea", Some("search_key")),
    (4, "cycle", Some("scale")),
    (4, "cycle", Some("predicted_direction")),
    (4, "cycle", Some("depth")),
    (4, "cycle", Some("dose_planned")),
    (4, "cycle", Some("dose_unit")),
    (4, "cycle", Some("search_key")),
    (4, "cycle_closure", Some("reflection")),
    (4, "theory_version", None),
    (4, "theory_fork", None),
    (4, "adaptation", None),
    (4, "idea_connection", None),
    (4, "idea_ancestor", None),
    (4, "idea_offer", None),
    (4, "inquiry", None),
    (4, "inquiry_entry", None),
    (4, "cycle_extension", None),
    (4, "cycle_task", None),
    (4, "cycle_dose", None),
    (4, "cycle_template", None),
    (4, "capture", None),
    (4, "attachment", None),
    (4, "feedback", None),
    (4, "feedback_reply", None),
    (4, "feedback_thanks", None),
    (4, "private_note", None),
    (4, "meeting", None),
    (4, "meeting_item", None),
    (4, "meeting_step", None),
    (4, "meeting_presence", None),
    (4, "school_break", None),
    (7, "instrument", None),
    (7, "instrument_version", None),
    (7, "instrument_draft", None),
    (7, "administration", None),
    (7, "sitting", None),
    (7, "submission", None),
    (7, "submission_apart", None),
    (7, "said_and_done", None),
    (7, "measure_survey", None),
    (8, "administration", Some("basis")),
    (8, "roster_secret", None),
    (8, "student", None),
    (8, "enrolment", None),
    (8, "consent_text", None),
    (8, "guardian_link", None),
    (8, "consent", None),
    (8, "consent_withdrawal", None),
    (9, "text_answer", None),
    (9, "alert", None),
    (9, "alert_reading", None),
    (9, "alert_handling", None),
    (10, "assessment", None),
    (10, "assessment_course", None),
    (10, "assessment_answer", None),
    (11, "rubric", None),
    (11, "rubric_version", None),
    (11, "observation", None),
    (11, "observation_sharing", None),
    (11, "practice", None),
    (11, "calibration", None),
    (12, "assessment_closing", None),
    (12, "assessment_sum", None),
    (12, "national_result", None),
    (13, "measure_lesson", None),
    (13, "lesson_mark", None),
    (14, "answer_sheet", None),
    (15, "circle", None),
    (15, "circle_member", None),
    (15, "conversation", None),
    (15, "contribution", None),
    (15, "contribution_edit", None),
    (15, "contribution_reaction", None),
    (15, "contribution_mention", None),
    (15, "conversation_reading", None),
    (15, "contribution_report", None),
    (15, "contribution_hiding", None),
    (15, "answer", None),
    (15, "student_team", None),
    (15, "student_team_seat", None),
    (15, "student_team_word", None),
    (17, "school_place", None),
    (17, "exchange_round", None),
    (17, "round_entry", None),
    (17, "round_entry_driver", None),
    (17, "round_entry_partner", None),
    (17, "exchange_edit", None),
    (17, "exchange_pair", None),
    (17, "help_request", None),
    (17, "help_offer", None),
    (17, "visit", None),
    (17, "visit_note", None),
    (17, "visit_feedback", None),
    (17, "visit_commitment", None),
    (17, "visit_thanks", None),
    (18, "ask", None),
    (18, "asking", None),
    (18, "expertise_line", None),
    (18, "expertise_pause", None),
    (18, "standing_offer", None),
    (18, "review_round", None),
    (18, "review_entry", None),
    (18, "review", None),
    (19, "change_package", None),
    (19, "change_package_item", None),
    (19, "change_package_version", None),
    (19, "synthesis", None),
    (19, "synthesis_dissent", None),
    (19, "collection", None),
    (19, "collection_item", None),
    (19, "follow", None),
    (20, "notification", None),
    (20, "attention", None),
    (20, "attention_kind", None),
    (20, "attention_mute", None),
    (20, "mailing", None),
    (20, "mail_key", None),
    (20, "calendar_feed", None),
];

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
