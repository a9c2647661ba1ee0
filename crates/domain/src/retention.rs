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
/// Days that a teacher's mark of a lesson is kept: so that she sees two school years of her own.
pub const LESSON_DAYS: i64 = 730;
/// Days that a report of somebody's words is kept after it was decided: so that who leads sees whether it happens again.
pub const REPORT_DAYS: i64 = 180;
/// Days that it is kept who was asked what: so that nobody is asked too often, and a question that waits can still go on.
pub const ASKING_DAYS: i64 = 180;
/// Days that what a students' team said is kept after its room was shut.
pub const TEAM_DAYS: i64 = 90;
/// Days that a guardian's link is kept after it ended and proves nothing.
pub const GUARDIAN_LINK_DAYS: i64 = 30;
/// Days that a text is kept after its survey closed, and an alert after that and after the last thing that was done about it: as long
/// as the events that tell of it.
pub const TEXT_DAYS: i64 = 730;
/// Days that a notification is kept: a semester, so that one finds what one was told; its thing stays longer.
pub const NOTIFICATION_DAYS: i64 = 180;
/// Days that it is kept that a mail was sent, so that none is sent twice and not too many a day.
pub const MAILING_DAYS: i64 = 30;
/// Days that a mail's link is kept after it opens nothing more.
pub const MAIL_KEY_DAYS: i64 = 1;
/// Days that it is kept what somebody needs, eats, and how they travel, after the convening: until what was borrowed is given back. As long
/// waits a registration whose mail nobody confirms; and as long one may still tell whose an answer to a poll is, for whoever changes theirs.
pub const NEED_DAYS: i64 = 2;
/// Days that people without an account are kept after the convening they came to: so that they can still link it to one.
pub const GUEST_DAYS: i64 = 180;
/// Days that finished jobs are kept; a mail's text goes when it was sent.
pub const JOB_DAYS: i64 = 7;

/// Every table that holds personal data. A test compares it with the schema.
pub const RULES: &[Rule] = &[
    kept("person", None, "kept-person", "kept-person-why"),
    kept("role_grant", None, "kept-role", "kept-role-why"),
    kept("session", Some(SESSION_DAYS), "kept-session", "kept-session-why"),
    kept("sign_in", Some(SIGN_IN_DAYS), "kept-sign-in", "kept-sign-in-why"),
    kept(
        "invitation",
        Some(INVITATION_DAYS),
        "kept-invitation",
        "kept-invitation-why",
    ),
    kept(
        "expected_person",
        Some(EXPECTED_DAYS),
        "kept-expected",
        "kept-expected-why",
    ),
    kept("room", Some(INVITATION_DAYS), "kept-room", "kept-room-why"),
    kept("claim", Some(INVITATION_DAYS), "kept-claim", "kept-claim-why"),
    kept("team_member", None, "kept-team", "kept-team-why"),
    kept("course_teacher", None, "kept-course", "kept-course-why"),
    kept("aim", None, "kept-theory", "kept-theory-why"),
    kept("idea", None, "kept-theory", "kept-theory-why"),
    kept("measure", None, "kept-theory", "kept-theory-why"),
    kept("point", None, "kept-point", "kept-point-why"),
    kept("measure_definition", None, "kept-theory", "kept-theory-why"),
    kept("annotation", None, "kept-annotation", "kept-annotation-why"),
    kept("chart_phase", None, "kept-annotation", "kept-annotation-why"),
    kept(
        "entry_link",
        Some(INVITATION_DAYS),
        "kept-entry-link",
        "kept-entry-link-why",
    ),
    kept("stratum_point", None, "kept-point", "kept-point-why"),
    kept("column_mapping", None, "kept-mapping", "kept-mapping-why"),
    kept("cycle", None, "kept-cycle", "kept-cycle-why"),
    kept("cycle_doing", None, "kept-cycle", "kept-cycle-why"),
    kept("cycle_study", None, "kept-cycle", "kept-cycle-why"),
    kept("cycle_closure", None, "kept-cycle", "kept-cycle-why"),
    kept("theory_version", None, "kept-theory", "kept-theory-why"),
    kept("theory_fork", None, "kept-theory", "kept-theory-why"),
    kept("adaptation", None, "kept-theory", "kept-theory-why"),
    kept("idea_connection", None, "kept-theory", "kept-theory-why"),
    kept("idea_ancestor", None, "kept-theory", "kept-theory-why"),
    kept("idea_offer", None, "kept-theory", "kept-theory-why"),
    kept("inquiry", None, "kept-theory", "kept-theory-why"),
    kept("inquiry_entry", None, "kept-theory", "kept-theory-why"),
    kept("cycle_extension", None, "kept-cycle", "kept-cycle-why"),
    kept("cycle_task", None, "kept-cycle", "kept-cycle-why"),
    kept("cycle_dose", None, "kept-cycle", "kept-cycle-why"),
    kept("cycle_template", None, "kept-cycle", "kept-cycle-why"),
    kept("capture", None, "kept-capture", "kept-capture-why"),
    kept("attachment", None, "kept-attachment", "kept-attachment-why"),
    kept("feedback", None, "kept-feedback", "kept-feedback-why"),
    kept("feedback_reply", None, "kept-feedback", "kept-feedback-why"),
    kept("feedback_thanks", None, "kept-feedback", "kept-feedback-why"),
    kept("circle", None, "kept-circle", "kept-circle-why"),
    kept("circle_member", None, "kept-circle", "kept-circle-why"),
    kept("conversation", None, "kept-conversation", "kept-conversation-why"),
    kept(
        "conversation_closure",
        None,
        "kept-conversation",
        "kept-conversation-why",
    ),
    kept("conversation_title", None, "kept-conversation", "kept-conversation-why"),
    kept("contribution", None, "kept-conversation", "kept-conversation-why"),
    kept("contribution_edit", None, "kept-conversation", "kept-conversation-why"),
    kept("contribution_reaction", None, "kept-reaction", "kept-reaction-why"),
    kept("contribution_mention", None, "kept-reaction", "kept-reaction-why"),
    kept("conversation_reading", None, "kept-reaction", "kept-reaction-why"),
    kept("answer", None, "kept-conversation", "kept-conversation-why"),
    kept("ask", None, "kept-ask", "kept-ask-why"),
    kept("asking", Some(ASKING_DAYS), "kept-asking", "kept-asking-why"),
    kept("expertise_line", None, "kept-expertise", "kept-expertise-why"),
    kept("expertise_pause", None, "kept-expertise", "kept-expertise-why"),
    kept("standing_offer", None, "kept-standing-offer", "kept-standing-offer-why"),
    kept("review_round", None, "kept-review", "kept-review-why"),
    kept("review_entry", None, "kept-review", "kept-review-why"),
    kept("review", None, "kept-review", "kept-review-why"),
    kept(
        "contribution_report",
        Some(REPORT_DAYS),
        "kept-report",
        "kept-report-why",
    ),
    kept("contribution_hiding", None, "kept-hiding", "kept-hiding-why"),
    kept("convening", None, "kept-convening", "kept-convening-why"),
    kept("convening_host", None, "kept-convening", "kept-convening-why"),
    kept("segment_beginning", None, "kept-convening", "kept-convening-why"),
    kept(
        "registration",
        Some(GUEST_DAYS),
        "kept-registration",
        "kept-registration-why",
    ),
    kept("attendance_mark", None, "kept-attendance", "kept-attendance-why"),
    kept("audience_question", None, "kept-question", "kept-question-why"),
    kept("audience_vote", None, "kept-question", "kept-question-why"),
    kept("seating", None, "kept-seating", "kept-seating-why"),
    kept("seat", None, "kept-seat", "kept-seat-why"),
    kept(
        "seating_edit",
        Some(NEED_DAYS),
        "kept-seating-edit",
        "kept-seating-edit-why",
    ),
    kept("table_note", None, "kept-table-note", "kept-table-note-why"),
    kept(
        "table_note_edit",
        Some(NEED_DAYS),
        "kept-table-note-edit",
        "kept-table-note-edit-why",
    ),
    kept("registration_need", Some(NEED_DAYS), "kept-need", "kept-need-why"),
    kept("commitment", None, "kept-commitment", "kept-commitment-why"),
    kept("resolution", None, "kept-convening", "kept-convening-why"),
    kept("reflection_opening", None, "kept-convening", "kept-convening-why"),
    kept(
        "convening_reflection",
        None,
        "kept-convening-reflection",
        "kept-convening-reflection-why",
    ),
    kept(
        "attendance_certificate",
        None,
        "kept-certificate",
        "kept-certificate-why",
    ),
    kept("convening_minutes", None, "kept-convening", "kept-convening-why"),
    kept("convening_cost", None, "kept-convening", "kept-convening-why"),
    kept("session_template", None, "kept-convening", "kept-convening-why"),
    kept("exchange_round", None, "kept-round", "kept-round-why"),
    kept("round_entry", None, "kept-round", "kept-round-why"),
    kept("exchange_edit", None, "kept-round", "kept-round-why"),
    kept("exchange_pair", None, "kept-round", "kept-round-why"),
    kept("help_request", None, "kept-visit", "kept-visit-why"),
    kept("help_offer", None, "kept-visit", "kept-visit-why"),
    kept("visit", None, "kept-visit", "kept-visit-why"),
    kept("visit_feedback", None, "kept-visit", "kept-visit-why"),
    kept("visit_commitment", None, "kept-visit", "kept-visit-why"),
    kept("visit_thanks", None, "kept-visit", "kept-visit-why"),
    kept("visit_note", None, "kept-visit-note", "kept-visit-note-why"),
    kept("change_package", None, "kept-package", "kept-package-why"),
    kept("change_package_version", None, "kept-package", "kept-package-why"),
    kept("package_withdrawal", None, "kept-package", "kept-package-why"),
    kept("synthesis", None, "kept-synthesis", "kept-synthesis-why"),
    kept("synthesis_dissent", None, "kept-synthesis", "kept-synthesis-why"),
    kept("collection", None, "kept-collection", "kept-collection-why"),
    kept("collection_item", None, "kept-collection", "kept-collection-why"),
    kept("follow", None, "kept-follow", "kept-follow-why"),
    kept(
        "notification",
        Some(NOTIFICATION_DAYS),
        "kept-notification",
        "kept-notification-why",
    ),
    kept("attention", None, "kept-attention", "kept-attention-why"),
    kept("attention_kind", None, "kept-attention", "kept-attention-why"),
    kept("attention_mute", None, "kept-attention", "kept-attention-why"),
    kept("mailing", Some(MAILING_DAYS), "kept-mailing", "kept-mailing-why"),
    kept("mail_key", Some(MAIL_KEY_DAYS), "kept-mail-key", "kept-mail-key-why"),
    kept("calendar_feed", None, "kept-calendar-feed", "kept-calendar-feed-why"),
    kept("private_note", None, "kept-private-note", "kept-private-note-why"),
    kept("meeting", None, "kept-meeting", "kept-meeting-why"),
    kept("meeting_item", None, "kept-meeting", "kept-meeting-why"),
    kept("meeting_step", None, "kept-meeting", "kept-meeting-why"),
    kept("meeting_presence", None, "kept-meeting", "kept-meeting-why"),
    kept("school_break", None, "kept-theory", "kept-theory-why"),
    kept("instrument", None, "kept-instrument", "kept-instrument-why"),
    kept("instrument_version", None, "kept-instrument", "kept-instrument-why"),
    kept("instrument_draft", None, "kept-instrument", "kept-instrument-why"),
    kept("administration", None, "kept-administration", "kept-administration-why"),
    kept("submission", None, "kept-submission", "kept-submission-why"),
    kept(
        "submission_apart",
        Some(APART_DAYS),
        "kept-submission-apart",
        "kept-submission-apart-why",
    ),
    kept(
        "text_answer",
        Some(TEXT_DAYS),
        "kept-text-answer",
        "kept-text-answer-why",
    ),
    kept("alert", Some(TEXT_DAYS), "kept-alert", "kept-alert-why"),
    kept("alert_reading", Some(TEXT_DAYS), "kept-alert", "kept-alert-why"),
    kept("alert_handling", Some(TEXT_DAYS), "kept-alert", "kept-alert-why"),
    kept("said_and_done", None, "kept-administration", "kept-administration-why"),
    kept("measure_survey", None, "kept-theory", "kept-theory-why"),
    kept("student", Some(LEFT_DAYS), "kept-student", "kept-student-why"),
    kept("enrolment", Some(LEFT_DAYS), "kept-enrolment", "kept-enrolment-why"),
    kept(
        "student_team",
        Some(TEAM_DAYS),
        "kept-student-team",
        "kept-student-team-why",
    ),
    kept(
        "student_team_seat",
        Some(TEAM_DAYS),
        "kept-student-team",
        "kept-student-team-why",
    ),
    kept(
        "student_team_word",
        Some(TEAM_DAYS),
        "kept-student-team",
        "kept-student-team-why",
    ),
    kept("consent_text", None, "kept-consent-text", "kept-consent-text-why"),
    kept(
        "guardian_link",
        Some(GUARDIAN_LINK_DAYS),
        "kept-guardian-link",
        "kept-guardian-link-why",
    ),
    kept("consent", Some(LEFT_DAYS), "kept-consent", "kept-consent-why"),
    kept(
        "consent_withdrawal",
        Some(LEFT_DAYS),
        "kept-consent",
        "kept-consent-why",
    ),
    kept("assessment", None, "kept-assessment", "kept-assessment-why"),
    kept("answer_sheet", None, "kept-answer-sheet", "kept-answer-sheet-why"),
    kept("assessment_closing", None, "kept-closing", "kept-closing-why"),
    kept("assessment_sum", None, "kept-sum", "kept-sum-why"),
    kept("national_result", None, "kept-national", "kept-national-why"),
    kept(
        "assessment_answer",
        Some(LEFT_DAYS),
        "kept-assessment-answer",
        "kept-assessment-answer-why",
    ),
    kept("measure_lesson", None, "kept-theory", "kept-theory-why"),
    kept(
        "lesson_mark",
        Some(LESSON_DAYS),
        "kept-lesson-mark",
        "kept-lesson-mark-why",
    ),
    kept("rubric", None, "kept-rubric", "kept-rubric-why"),
    kept("rubric_version", None, "kept-rubric", "kept-rubric-why"),
    kept("observation", None, "kept-observation", "kept-observation-why"),
    kept(
        "observation_sharing",
        None,
        "kept-observation-sharing",
        "kept-observation-sharing-why",
    ),
    kept("practice", None, "kept-practice", "kept-practice-why"),
    kept("calibration", None, "kept-calibration", "kept-calibration-why"),
    kept("upload", Some(UPLOAD_DAYS), "kept-upload", "kept-upload-why"),
    kept("event", Some(EVENT_DAYS), "kept-event", "kept-event-why"),
    kept("job", Some(JOB_DAYS), "kept-job", "kept-job-why"),
];

const fn kept(table: &'static str, days: Option<i64>, what: &'static str, why: &'static str) -> Rule {
    Rule { table, days, what, why }
}
