//! Clearing away what has been kept long enough.

use domain::retention;
use domain::time::Instant;

use crate::error::Result;
use crate::write::Write;

sql! {
    CLEAR_SESSIONS = "delete from session where expires_at < $1";
    CLEAR_SIGN_INS = "delete from sign_in where expires_at < $1 or used_at < $1";
    CLEAR_INVITATIONS = "delete from invitation where expires_at < $1 or revoked_at < $1 or (uses_left <= 0 and accepted_at < $1)";
    CLEAR_POINTS_OF_LINKS = "update point set entry_link_id = null where entry_link_id in (select id from entry_link where expires_at < $1 or revoked_at < $1)";
    CLEAR_ENTRY_LINKS = "delete from entry_link where expires_at < $1 or revoked_at < $1";
    CLEAR_THANKS = "delete from feedback_thanks where feedback_id in (select id from feedback where taken_back_at < $1)";
    CLEAR_ANSWERS = "delete from feedback_reply where taken_back_at < $1 or feedback_id in (select id from feedback where taken_back_at < $1)";
    CLEAR_READINGS_GIVEN = "update review set feedback_id = null where feedback_id in (select id from feedback where taken_back_at < $1)";
    CLEAR_ASKINGS = "delete from asking where asked_at < $1";
    CLEAR_FEEDBACK = "delete from feedback where taken_back_at < $1";
    CLEAR_ACCEPTED = "delete from answer where contribution_id in (select id from contribution where taken_back_at < $1)";
    CLEAR_REACTIONS = "delete from contribution_reaction where contribution_id in (select id from contribution where taken_back_at < $1)";
    CLEAR_MENTIONS = "delete from contribution_mention where contribution_id in (select id from contribution where taken_back_at < $1)";
    CLEAR_EDITS = "delete from contribution_edit where contribution_id in (select id from contribution where taken_back_at < $1)";
    CLEAR_REPORTS_OF = "delete from contribution_report where contribution_id in (select id from contribution where taken_back_at < $1)";
    CLEAR_HIDINGS = "delete from contribution_hiding where contribution_id in (select id from contribution where taken_back_at < $1)";
    CLEAR_QUOTES = "update contribution set quotes_id = null where quotes_id in (select id from contribution where taken_back_at < $1)";
    CLEAR_SAID_FILES = "delete from attachment where noun = 'contribution' and noun_id in (select id from contribution where taken_back_at < $1)";
    CLEAR_CONTRIBUTIONS = "delete from contribution where taken_back_at < $1";
    CLEAR_DISSENTS = "delete from synthesis_dissent where taken_back_at < $1";
    CLEAR_REPORTS = "delete from contribution_report where settled_at < $1";
    CLEAR_TEAM_WORDS = "delete from student_team_word where team_id in (select id from student_team where closes_at < $1)";
    CLEAR_TEAM_SEATS = "delete from student_team_seat where team_id in (select id from student_team where closes_at < $1)";
    CLEAR_STUDENT_TEAMS = "delete from student_team where closes_at < $1";
    CLEAR_SEATS_WORDS_OF_LEFT = "delete from student_team_word where seat_id in (select s.id from student_team_seat s join student t on t.id = s.student_id where t.left_at < $1)";
    CLEAR_SEATS_OF_LEFT = "delete from student_team_seat where student_id in (select id from student where left_at < $1)";
    CLEAR_EXPECTED = "delete from expected_person where added_at < $1";
    CLEAR_CLAIMS = "delete from claim where coalesce(decided_at, made_at) < $1";
    CLEAR_ROOMS = "delete from room where expires_at < $1 and not exists (select 1 from claim where claim.room_id = room.id)";
    CLEAR_UPLOADS = "delete from upload where created_at < $1";
    CLEAR_EVENTS = "delete from event where at < $1";
    CLEAR_PHOTOS_OF_NOTES = "delete from attachment where noun = 'capture' and noun_id in (select id from capture where discarded_at < $1)";
    CLEAR_NOTES = "delete from capture where discarded_at < $1";
    CLEAR_FILES = "delete from attachment where removed_at < $1";
    CLEAR_ANSWERS_OF_ASSESSMENTS = "delete from assessment_answer where assessment_id in (select id from assessment where removed_at < $1)";
    CLEAR_COURSES_OF_ASSESSMENTS = "delete from assessment_course where assessment_id in (select id from assessment where removed_at < $1)";
    CLEAR_SHEETS = "delete from answer_sheet where assessment_id in (select id from assessment where removed_at < $1)";
    CLEAR_CLOSINGS = "delete from assessment_closing where assessment_id in (select id from assessment where removed_at < $1)";
    CLEAR_SUMS = "delete from assessment_sum where assessment_id in (select id from assessment where removed_at < $1)";
    CLEAR_ASSESSMENTS = "delete from assessment where removed_at < $1";
    CLEAR_SHARINGS = "delete from observation_sharing where observation_id in (select id from observation where removed_at < $1)";
    CLEAR_RETURNS = "update observation set follows_id = null where follows_id in (select id from observation where removed_at < $1)";
    CLEAR_OBSERVATIONS = "delete from observation where removed_at < $1";
    CLEAR_ASSESSED = "delete from assessment_answer where student_id in (select id from student where left_at < $1)";
    CLEAR_LESSONS = "delete from lesson_mark where at < $1";
    CLEAR_APART = "delete from submission_apart where sitting_id in (select s.id from sitting s join administration a on a.id = s.administration_id where a.closes_at < $1)";
    CLEAR_WITHDRAWALS = "delete from consent_withdrawal where consent_id in (select c.id from consent c join student s on s.id = c.student_id where s.left_at < $1)";
    CLEAR_CONSENTS = "delete from consent where student_id in (select id from student where left_at < $1)";
    CLEAR_TEXTS = "delete from text_answer where sitting_id in (select s.id from sitting s join administration a on a.id = s.administration_id where a.closes_at < $1)";
    CLEAR_HANDLINGS = "delete from alert_handling where alert_id in (select alert.id from alert where administration_id in (select a.id from administration a where a.closes_at < $1) and not exists (select 1 from alert_handling h where h.alert_id = alert.id and h.at >= $1) and not exists (select 1 from alert_reading r where r.alert_id = alert.id and r.at >= $1))";
    CLEAR_READINGS = "delete from alert_reading where alert_id in (select alert.id from alert where administration_id in (select a.id from administration a where a.closes_at < $1) and not exists (select 1 from alert_handling h where h.alert_id = alert.id and h.at >= $1) and not exists (select 1 from alert_reading r where r.alert_id = alert.id and r.at >= $1))";
    CLEAR_ALERTS = "delete from alert where administration_id in (select a.id from administration a where a.closes_at < $1) and not exists (select 1 from alert_handling h where h.alert_id = alert.id and h.at >= $1) and not exists (select 1 from alert_reading r where r.alert_id = alert.id and r.at >= $1)";
    CLEAR_GUARDIAN_LINKS = "delete from guardian_link where (expires_at < $1 or revoked_at < $1) and not exists (select 1 from consent c where c.guardian_link_id = guardian_link.id) and not exists (select 1 from consent_withdrawal w where w.guardian_link_id = guardian_link.id)";
    CLEAR_ENROLMENTS = "delete from enrolment where student_id in (select id from student where left_at < $1)";
    CLEAR_STUDENTS = "delete from student where left_at < $1 and not exists (select 1 from guardian_link l where l.student_id = student.id)";
    CLEAR_NOTIFICATIONS = "delete from notification where at < $1";
    CLEAR_MAILINGS = "delete from mailing where made_at < $1";
    CLEAR_MAIL_KEYS = "delete from mail_key where expires_at < $1";
    CLEAR_NEEDS = "delete from registration_need where convening_id in (select id from convening where ends_at < $1)";
    /// Whoever came without having confirmed stays as long as others who came.
    CLEAR_NEEDS_UNCONFIRMED = "delete from registration_need where registration_id in (select r.id from registration r where r.confirmed_at is null and r.registered_at < $1 and not exists (select 1 from attendance_mark m where m.registration_id = r.id))";
    CLEAR_UNCONFIRMED = "delete from registration where confirmed_at is null and registered_at < $1 and not exists (select 1 from attendance_mark m where m.registration_id = registration.id)";
    CLEAR_MARKS_OF_GUESTS = "delete from attendance_mark where registration_id in (select r.id from registration r join convening c on c.id = r.convening_id where r.person_id is null and c.ends_at < $1)";
    /// What guests asked stays as the room's, and so does how many wanted it answered.
    CLEAR_VOTES_COUNTED = "update audience_question set gone = gone + (select count(*) from audience_vote v join registration r on r.id = v.registration_id join convening c on c.id = r.convening_id where v.question_id = audience_question.id and v.given and r.person_id is null and c.ends_at < $1 and (audience_question.registration_id is null or v.registration_id <> audience_question.registration_id))";
    CLEAR_VOTES_OF_GUESTS = "delete from audience_vote where registration_id in (select r.id from registration r join convening c on c.id = r.convening_id where r.person_id is null and c.ends_at < $1)";
    CLEAR_QUESTIONERS = "update audience_question set registration_id = null where registration_id in (select r.id from registration r join convening c on c.id = r.convening_id where r.person_id is null and c.ends_at < $1)";
    CLEAR_SALTS = "update poll set salt = null where salt is not null and convening_id in (select id from convening where ends_at < $1)";
    CLEAR_SEATS_OF_GUESTS = "delete from seat where registration_id in (select r.id from registration r join convening c on c.id = r.convening_id where r.person_id is null and c.ends_at < $1)";
    CLEAR_SEATING_EDITS = "delete from seating_edit where convening_id in (select id from convening where ends_at < $1)";
    CLEAR_NOTE_EDITS = "delete from table_note_edit where convening_id in (select id from convening where ends_at < $1)";
    CLEAR_REGISTRATIONS = "delete from registration where person_id is null and convening_id in (select id from convening where ends_at < $1)";
    CLEAR_JOBS = "delete from job where done_at < $1";
}

/// What is cleared away in time: the table, its statement, the days.
pub(super) const CLEARED: &[(&str, &str, i64)] = &[
    ("session", CLEAR_SESSIONS, retention::SESSION_DAYS),
    ("sign_in", CLEAR_SIGN_INS, retention::SIGN_IN_DAYS),
    ("invitation", CLEAR_INVITATIONS, retention::INVITATION_DAYS),
    ("entry_link", CLEAR_ENTRY_LINKS, retention::INVITATION_DAYS),
    ("expected_person", CLEAR_EXPECTED, retention::EXPECTED_DAYS),
    // Claims before the rooms they were made in.
    ("claim", CLEAR_CLAIMS, retention::INVITATION_DAYS),
    ("room", CLEAR_ROOMS, retention::INVITATION_DAYS),
    // Counted from the end of its window.
    ("submission_apart", CLEAR_APART, retention::APART_DAYS),
    // Counted from the end of its window, and of an alert from the last thing that was done about it, too. What was done before the alert.
    ("text_answer", CLEAR_TEXTS, retention::TEXT_DAYS),
    ("alert_handling", CLEAR_HANDLINGS, retention::TEXT_DAYS),
    ("alert_reading", CLEAR_READINGS, retention::TEXT_DAYS),
    ("alert", CLEAR_ALERTS, retention::TEXT_DAYS),
    // What is proven by a link before the link, and all of it before the student. A link lives a year at most, so that it has gone
    // when its student's days are over.
    ("consent_withdrawal", CLEAR_WITHDRAWALS, retention::LEFT_DAYS),
    ("consent", CLEAR_CONSENTS, retention::LEFT_DAYS),
    ("guardian_link", CLEAR_GUARDIAN_LINKS, retention::GUARDIAN_LINK_DAYS),
    ("assessment_answer", CLEAR_ASSESSED, retention::LEFT_DAYS),
    ("lesson_mark", CLEAR_LESSONS, retention::LESSON_DAYS),
    ("asking", CLEAR_ASKINGS, retention::ASKING_DAYS),
    ("contribution_report", CLEAR_REPORTS, retention::REPORT_DAYS),
    // What was said before who said it, and both before the team.
    ("student_team_word", CLEAR_TEAM_WORDS, retention::TEAM_DAYS),
    ("student_team_seat", CLEAR_TEAM_SEATS, retention::TEAM_DAYS),
    ("student_team", CLEAR_STUDENT_TEAMS, retention::TEAM_DAYS),
    ("enrolment", CLEAR_ENROLMENTS, retention::LEFT_DAYS),
    ("student", CLEAR_STUDENTS, retention::LEFT_DAYS),
    // What people needed before who they were.
    ("registration_need", CLEAR_NEEDS, retention::NEED_DAYS),
    ("registration", CLEAR_REGISTRATIONS, retention::GUEST_DAYS),
    ("seating_edit", CLEAR_SEATING_EDITS, retention::NEED_DAYS),
    ("table_note_edit", CLEAR_NOTE_EDITS, retention::NEED_DAYS),
    ("upload", CLEAR_UPLOADS, retention::UPLOAD_DAYS),
    ("event", CLEAR_EVENTS, retention::EVENT_DAYS),
    ("notification", CLEAR_NOTIFICATIONS, retention::NOTIFICATION_DAYS),
    ("mailing", CLEAR_MAILINGS, retention::MAILING_DAYS),
    ("mail_key", CLEAR_MAIL_KEYS, retention::MAIL_KEY_DAYS),
    ("job", CLEAR_JOBS, retention::JOB_DAYS),
];

impl Write<'_> {
    /// Clears away what has been kept long enough, and commits. Returns how many rows went, by table.
    ///
    /// # Errors
    /// What the database says; nothing is cleared then.
    pub async fn clear_away(mut self) -> Result<Vec<(&'static str, u64)>> {
        let now: Instant = self.at();
        // The points stay; by which link they came is forgotten with the link.
        run!(self, CLEAR_POINTS_OF_LINKS, now.plus_days(-retention::INVITATION_DAYS))?;
        // Words that their writer took back go for good once that can no longer be undone.
        for sql in [
            CLEAR_THANKS,
            CLEAR_ANSWERS,
            CLEAR_READINGS_GIVEN,
            CLEAR_FEEDBACK,
            CLEAR_ACCEPTED,
            CLEAR_REACTIONS,
            CLEAR_MENTIONS,
            CLEAR_EDITS,
            CLEAR_REPORTS_OF,
            CLEAR_HIDINGS,
            CLEAR_QUOTES,
            CLEAR_SAID_FILES,
            CLEAR_CONTRIBUTIONS,
            CLEAR_DISSENTS,
        ] {
            run!(self, sql, now.plus_days(-retention::TAKEN_BACK_DAYS))?;
        }
        // Rows that somebody took away; the rest of their tables stays with the network.
        for sql in [
            CLEAR_PHOTOS_OF_NOTES,
            CLEAR_NOTES,
            CLEAR_FILES,
            CLEAR_ANSWERS_OF_ASSESSMENTS,
            CLEAR_COURSES_OF_ASSESSMENTS,
            CLEAR_SHEETS,
            CLEAR_CLOSINGS,
            CLEAR_SUMS,
            CLEAR_ASSESSMENTS,
            CLEAR_SHARINGS,
            CLEAR_RETURNS,
            CLEAR_OBSERVATIONS,
        ] {
            run!(self, sql, now.plus_days(-retention::TAKEN_AWAY_DAYS))?;
        }
        // Whoever left long ago takes no part in a team.
        for sql in [CLEAR_SEATS_WORDS_OF_LEFT, CLEAR_SEATS_OF_LEFT] {
            run!(self, sql, now.plus_days(-retention::LEFT_DAYS))?;
        }
        // A mail that nobody confirmed may be anybody's. And where guests were goes before they do.
        for sql in [CLEAR_NEEDS_UNCONFIRMED, CLEAR_UNCONFIRMED] {
            run!(self, sql, now.plus_days(-retention::NEED_DAYS))?;
        }
        // Whose an answer to a poll is, nobody can tell from then on.
        run!(self, CLEAR_SALTS, now.plus_days(-retention::NEED_DAYS))?;
        for sql in [
            CLEAR_MARKS_OF_GUESTS,
            CLEAR_VOTES_COUNTED,
            CLEAR_VOTES_OF_GUESTS,
            CLEAR_QUESTIONERS,
            CLEAR_SEATS_OF_GUESTS,
        ] {
            run!(self, sql, now.plus_days(-retention::GUEST_DAYS))?;
        }
        let mut counts = Vec::with_capacity(CLEARED.len());
        for (table, sql, days) in CLEARED {
            counts.push((*table, run!(self, *sql, now.plus_days(-days))?));
        }
        self.keep().await?;
        Ok(counts)
    }
}
