//! How long which data is kept, and why. The privacy page and docs/retention.md are made from this table.

/// A table that holds personal data, with how long and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The table.
    pub table: &'static str,
    /// How long, in days after `from`; none means while the account or the network exists.
    pub days: Option<i64>,
    /// Key of the message that says what is kept.
    pub what: &'static str,
    /// Key of the message that says how long and why.
    pub why: &'static str,
}

/// Days that events are kept: a school year and the summer after it, so that a year can be looked back on.
pub const EVENT_DAYS: i64 = 730;
/// Days that used or expired mailed codes are kept.
pub const SIGN_IN_DAYS: i64 = 1;
/// Days that expired sessions are kept.
pub const SESSION_DAYS: i64 = 1;
/// Days that ended invitations are kept.
pub const INVITATION_DAYS: i64 = 180;
/// Days that an uploaded file waits for its decision.
pub const UPLOAD_DAYS: i64 = 1;
/// Days that expected people wait for a match.
pub const EXPECTED_DAYS: i64 = 180;
/// Days that feedback which its writer took back is kept, so that they can undo it.
pub const TAKEN_BACK_DAYS: i64 = 1;
/// Days that a note thrown away or a file taken away can be taken back.
pub const TAKEN_AWAY_DAYS: i64 = 30;
/// Days that answers which count for nothing wait for somebody to look.
pub const APART_DAYS: i64 = 180;
/// Days that students are kept after they left, with what they and their guardians consented to: as long as the events that tell
/// of it, so that a yes can be shown while what was asked can still be asked about.
pub const LEFT_DAYS: i64 = 730;
/// Days that a guardian's link is kept after it ended and proves nothing.
pub const GUARDIAN_LINK_DAYS: i64 = 30;
/// Days that a text is kept after its survey closed, and an alert after that and after the last thing that was done about it: as long
/// as the events that tell of it.
pub const TEXT_DAYS: i64 = 730;
/// Days that finished jobs are kept; a mail's text goes when it was sent.
pub const JOB_DAYS: i64 = 7;

/// Every table that holds personal data. A test compares it with the schema.
pub const RULES: &[Rule] = &[
    Rule {
        table: "person",
        days: None,
        what: "kept-person",
        why: "kept-person-why",
    },
    Rule {
        table: "role_grant",
        days: None,
        what: "kept-role",
        why: "kept-role-why",
    },
    Rule {
        table: "session",
        days: Some(SESSION_DAYS),
        what: "kept-session",
        why: "kept-session-why",
    },
    Rule {
        table: "sign_in",
        days: Some(SIGN_IN_DAYS),
        what: "kept-sign-in",
        why: "kept-sign-in-why",
    },
    Rule {
        table: "invitation",
        days: Some(INVITATION_DAYS),
        what: "kept-invitation",
        why: "kept-invitation-why",
    },
    Rule {
        table: "expected_person",
        days: Some(EXPECTED_DAYS),
        what: "kept-expected",
        why: "kept-expected-why",
    },
    Rule {
        table: "room",
        days: Some(INVITATION_DAYS),
        what: "kept-room",
        why: "kept-room-why",
    },
    Rule {
        table: "claim",
        days: Some(INVITATION_DAYS),
        what: "kept-claim",
        why: "kept-claim-why",
    },
    Rule {
        table: "team_member",
        days: None,
        what: "kept-team",
        why: "kept-team-why",
    },
    Rule {
        table: "course_teacher",
        days: None,
        what: "kept-course",
        why: "kept-course-why",
    },
    Rule {
        table: "aim",
        days: None,
        what: "kept-theory",
        why: "kept-theory-why",
    },
    Rule {
        table: "idea",
        days: None,
        what: "kept-theory",
        why: "kept-theory-why",
    },
    Rule {
        table: "measure",
        days: None,
        what: "kept-theory",
        why: "kept-theory-why",
    },
    Rule {
        table: "point",
        days: None,
        what: "kept-point",
        why: "kept-point-why",
    },
    Rule {
        table: "measure_definition",
        days: None,
        what: "kept-theory",
        why: "kept-theory-why",
    },
    Rule {
        table: "annotation",
        days: None,
        what: "kept-annotation",
        why: "kept-annotation-why",
    },
    Rule {
        table: "chart_phase",
        days: None,
        what: "kept-annotation",
        why: "kept-annotation-why",
    },
    Rule {
        table: "entry_link",
        days: Some(INVITATION_DAYS),
        what: "kept-entry-link",
        why: "kept-entry-link-why",
    },
    Rule {
        table: "stratum_point",
        days: None,
        what: "kept-point",
        why: "kept-point-why",
    },
    Rule {
        table: "column_mapping",
        days: None,
        what: "kept-mapping",
        why: "kept-mapping-why",
    },
    Rule {
        table: "cycle",
        days: None,
        what: "kept-cycle",
        why: "kept-cycle-why",
    },
    Rule {
        table: "cycle_doing",
        days: None,
        what: "kept-cycle",
        why: "kept-cycle-why",
    },
    Rule {
        table: "cycle_study",
        days: None,
        what: "kept-cycle",
        why: "kept-cycle-why",
    },
    Rule {
        table: "cycle_closure",
        days: None,
        what: "kept-cycle",
        why: "kept-cycle-why",
    },
    Rule {
        table: "theory_version",
        days: None,
        what: "kept-theory",
        why: "kept-theory-why",
    },
    Rule {
        table: "theory_fork",
        days: None,
        what: "kept-theory",
        why: "kept-theory-why",
    },
    Rule {
        table: "adaptation",
        days: None,
        what: "kept-theory",
        why: "kept-theory-why",
    },
    Rule {
        table: "idea_connection",
        days: None,
        what: "kept-theory",
        why: "kept-theory-why",
    },
    Rule {
        table: "idea_ancestor",
        days: None,
        what: "kept-theory",
        why: "kept-theory-why",
    },
    Rule {
        table: "idea_offer",
        days: None,
        what: "kept-theory",
        why: "kept-theory-why",
    },
    Rule {
        table: "inquiry",
        days: None,
        what: "kept-theory",
        why: "kept-theory-why",
    },
    Rule {
        table: "inquiry_entry",
        days: None,
        what: "kept-theory",
        why: "kept-theory-why",
    },
    Rule {
        table: "cycle_extension",
        days: None,
        what: "kept-cycle",
        why: "kept-cycle-why",
    },
    Rule {
        table: "cycle_task",
        days: None,
        what: "kept-cycle",
        why: "kept-cycle-why",
    },
    Rule {
        table: "cycle_dose",
        days: None,
        what: "kept-cycle",
        why: "kept-cycle-why",
    },
    Rule {
        table: "cycle_template",
        days: None,
        what: "kept-cycle",
        why: "kept-cycle-why",
    },
    Rule {
        table: "capture",
        days: None,
        what: "kept-capture",
        why: "kept-capture-why",
    },
    Rule {
        table: "attachment",
        days: None,
        what: "kept-attachment",
        why: "kept-attachment-why",
    },
    Rule {
        table: "feedback",
        days: None,
        what: "kept-feedback",
        why: "kept-feedback-why",
    },
    Rule {
        table: "feedback_reply",
        days: None,
        what: "kept-feedback",
        why: "kept-feedback-why",
    },
    Rule {
        table: "feedback_thanks",
        days: None,
        what: "kept-feedback",
        why: "kept-feedback-why",
    },
    Rule {
        table: "private_note",
        days: None,
        what: "kept-private-note",
        why: "kept-private-note-why",
    },
    Rule {
        table: "meeting",
        days: None,
        what: "kept-meeting",
        why: "kept-meeting-why",
    },
    Rule {
        table: "meeting_item",
        days: None,
        what: "kept-meeting",
        why: "kept-meeting-why",
    },
    Rule {
        table: "meeting_step",
        days: None,
        what: "kept-meeting",
        why: "kept-meeting-why",
    },
    Rule {
        table: "meeting_presence",
        days: None,
        what: "kept-meeting",
        why: "kept-meeting-why",
    },
    Rule {
        table: "school_break",
        days: None,
        what: "kept-theory",
        why: "kept-theory-why",
    },
    Rule {
        table: "instrument",
        days: None,
        what: "kept-instrument",
        why: "kept-instrument-why",
    },
    Rule {
        table: "instrument_version",
        days: None,
        what: "kept-instrument",
        why: "kept-instrument-why",
    },
    Rule {
        table: "instrument_draft",
        days: None,
        what: "kept-instrument",
        why: "kept-instrument-why",
    },
    Rule {
        table: "administration",
        days: None,
        what: "kept-administration",
        why: "kept-administration-why",
    },
    Rule {
        table: "submission",
        days: None,
        what: "kept-submission",
        why: "kept-submission-why",
    },
    Rule {
        table: "submission_apart",
        days: Some(APART_DAYS),
        what: "kept-submission-apart",
        why: "kept-submission-apart-why",
    },
    Rule {
        table: "text_answer",
        days: Some(TEXT_DAYS),
        what: "kept-text-answer",
        why: "kept-text-answer-why",
    },
    Rule {
        table: "alert",
        days: Some(TEXT_DAYS),
        what: "kept-alert",
        why: "kept-alert-why",
    },
    Rule {
        table: "alert_reading",
        days: Some(TEXT_DAYS),
        what: "kept-alert",
        why: "kept-alert-why",
    },
    Rule {
        table: "alert_handling",
        days: Some(TEXT_DAYS),
        what: "kept-alert",
        why: "kept-alert-why",
    },
    Rule {
        table: "said_and_done",
        days: None,
        what: "kept-administration",
        why: "kept-administration-why",
    },
    Rule {
        table: "measure_survey",
        days: None,
        what: "kept-theory",
        why: "kept-theory-why",
    },
    Rule {
        table: "student",
        days: Some(LEFT_DAYS),
        what: "kept-student",
        why: "kept-student-why",
    },
    Rule {
        table: "enrolment",
        days: Some(LEFT_DAYS),
        what: "kept-enrolment",
        why: "kept-enrolment-why",
    },
    Rule {
        table: "consent_text",
        days: None,
        what: "kept-consent-text",
        why: "kept-consent-text-why",
    },
    Rule {
        table: "guardian_link",
        days: Some(GUARDIAN_LINK_DAYS),
        what: "kept-guardian-link",
        why: "kept-guardian-link-why",
    },
    Rule {
        table: "consent",
        days: Some(LEFT_DAYS),
        what: "kept-consent",
        why: "kept-consent-why",
    },
    Rule {
        table: "consent_withdrawal",
        days: Some(LEFT_DAYS),
        what: "kept-consent",
        why: "kept-consent-why",
    },
    Rule {
        table: "upload",
        days: Some(UPLOAD_DAYS),
        what: "kept-upload",
        why: "kept-upload-why",
    },
    Rule {
        table: "event",
        days: Some(EVENT_DAYS),
        what: "kept-event",
        why: "kept-event-why",
    },
    Rule {
        table: "job",
        days: Some(JOB_DAYS),
        what: "kept-job",
        why: "kept-job-why",
    },
];
