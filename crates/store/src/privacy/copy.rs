//! Everything that is kept about a person, for that person.

use domain::id::PersonId;
use serde::ser::{Serialize, SerializeMap as _, Serializer};
use serde_json::Value;
use sqlx::Row as _;
use uuid::Uuid;

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
    CLOSURES = "select cycle_id, decision, reason, next, reflection, at from cycle_closure where by_id = $1 order by cycle_id";
    THEORY_VERSIONS = "select id, network_id, school_id, number, reason, at from theory_version where by_id = $1 order by id";
    THEORY_FORKS = "select school_id, network_id, based_on, at from theory_fork where by_id = $1 order by school_id";
    ADAPTATIONS = "select id, network_id, school_id, noun, node_id, set_aside, name, description, under_id, was, reason, version, at from adaptation where by_id = $1 order by id";
    IDEA_CONNECTIONS = "select idea_id, driver_id, network_id, at from idea_connection where by_id = $1 order by idea_id";
    IDEA_ANCESTORS = "select idea_id, parent_id, kind, why, at from idea_ancestor where by_id = $1 order by idea_id";
    IDEA_OFFERS_OFFERED = "select id, network_id, school_id, idea_id, note, offered_at, outcome, reason, decided_by, decided_at from idea_offer where offered_by = $1 order by id";
    IDEA_OFFERS_DECIDED = "select id, network_id, school_id, idea_id, note, offered_by, offered_at, outcome, reason, decided_at from idea_offer where decided_by = $1 order by id";
    INQUIRIES = "select id, network_id, school_id, kind, title, problem, created_at, version from inquiry where created_by = $1 order by id";
    INQUIRY_ENTRIES = "select id, inquiry_id, parent_id, branch, words, position, driver_id, version, at from inquiry_entry where by_id = $1 order by id";
    CYCLE_EXTENSIONS = "select id, cycle_id, school_id, was_on, until_on, reason, at from cycle_extension where by_id = $1 order by id";
    CYCLE_TASKS_OWNED = "select id, cycle_id, school_id, what, due_on, done_at, done_by, created_by, created_at, version from cycle_task where owner_id = $1 order by id";
    CYCLE_TASKS_DONE = "select id, cycle_id, school_id, what, owner_id, due_on, done_at, created_by, created_at, version from cycle_task where done_by = $1 order by id";
    CYCLE_TASKS = "select id, cycle_id, school_id, what, owner_id, due_on, done_at, done_by, created_at, version from cycle_task where created_by = $1 order by id";
    CYCLE_DOSES = "select id, cycle_id, school_id, done_on, times, at from cycle_dose where by_id = $1 order by id";
    CYCLE_TEMPLATES = "select id, network_id, school_id, name, fields, version, created_at from cycle_template where created_by = $1 order by id";
    CAPTURES = "select id, network_id, school_id, course_id, cycle_id, words, asked, answer, captured_at, received_at, completed_at, discarded_at from capture where person_id = $1 order by id";
    ATTACHMENTS = "select id, network_id, school_id, noun, noun_id, name, media_type, bytes, sha256, words, at, removed_at from attachment where by_id = $1 order by id";
    FEEDBACK = "select id, cycle_id, school_id, kind, valued, wondered, suggested, version, at, taken_back_at from feedback where by_id = $1 order by id";
    FEEDBACK_REPLIES = "select id, feedback_id, school_id, words, at, taken_back_at from feedback_reply where by_id = $1 order by id";
    FEEDBACK_THANKS = "select feedback_id, school_id, at from feedback_thanks where by_id = $1 order by feedback_id";
    PRIVATE_NOTES = "select cycle_id, words, version, at from private_note where person_id = $1 order by cycle_id";
    MEETINGS_OPENED = "select id, network_id, school_id, name, held_on, minutes, version, opened_at, closed_by, closed_at from meeting where opened_by = $1 order by id";
    MEETINGS_CLOSED = "select id, network_id, school_id, name, held_on, minutes, version, opened_by, opened_at, closed_at from meeting where closed_by = $1 order by id";
    MEETING_ITEMS = "select id, meeting_id, school_id, position, kind, cycle_id, measure_id, course_id, title, notes, decision, kept, version, at from meeting_item where by_id = $1 order by id";
    MEETING_STEPS_OWNED = "select id, meeting_id, item_id, school_id, what, due_on, cycle_id, done_at, created_by, created_at from meeting_step where owner_id = $1 order by id";
    MEETING_STEPS = "select id, meeting_id, item_id, school_id, what, owner_id, due_on, cycle_id, done_at, created_at from meeting_step where created_by = $1 order by id";
    MEETING_PRESENCES = "select meeting_id, school_id from meeting_presence where person_id = $1 order by meeting_id";
    SCHOOL_BREAKS = "select id, network_id, school_id, region, name, starts_on, ends_on, created_at from school_break where created_by = $1 order by id";
    INSTRUMENTS = "select id, network_id, school_id, key, created_at, retired_at from instrument where created_by = $1 order by id";
    INSTRUMENT_VERSIONS = "select instrument_id, number, at from instrument_version where by_id = $1 order by instrument_id, number";
    INSTRUMENT_DRAFTS = "select instrument_id, version, at from instrument_draft where by_id = $1 order by instrument_id";
    ADMINISTRATIONS = "select id, network_id, school_id, instrument_id, instrument_version, name, opens_at, closes_at, created_at from administration where created_by = $1 order by id";
    SAID_AND_DONE = "select administration_id, school_id, said, done, version, at from said_and_done where by_id = $1 order by administration_id";
    MEASURE_SURVEYS = "select measure_id, network_id, instrument_id, scale, at from measure_survey where by_id = $1 order by measure_id";
    ALERT_READINGS = "select alert_id, school_id, at from alert_reading where by_id = $1 order by alert_id";
    ALERT_HANDLINGS = "select id, alert_id, school_id, at, done from alert_handling where by_id = $1 order by id";
    CONSENT_TEXTS = "select id, network_id, purpose, version, asks_more, at from consent_text where by_id = $1 order by id";
    GUARDIAN_LINKS = "select id, school_id, student_id, created_at, expires_at, revoked_at from guardian_link where created_by = $1 order by id";
    CONSENTS = "select id, school_id, student_id, purpose, covers, giver, evidence, consent_text_id, at, entered_at from consent where entered_by = $1 order by id";
    CONSENT_WITHDRAWALS = "select id, consent_id, school_id, giver, evidence, at from consent_withdrawal where entered_by = $1 order by id";
    ASSESSMENTS = "select id, network_id, school_id, name, subject, level, occasion, day, created_at, removed_at from assessment where created_by = $1 order by id";
    ASSESSMENT_ANSWERS = "select assessment_id, course_id, school_id, at from assessment_answer where by_id = $1 order by assessment_id, student_id";
    MEASURE_LESSONS = "select measure_id, network_id, at from measure_lesson where by_id = $1 order by measure_id";
    LESSON_MARKS = "select measure_id, course_id, school_id, day, used from lesson_mark where person_id = $1 order by day, measure_id, course_id";
    ANSWER_SHEETS = "select id, assessment_id, course_id, school_id, code, options, opened_at, closes_at from answer_sheet where by_id = $1 order by id";
    ASSESSMENT_CLOSINGS = "select assessment_id, course_id, school_id, shared, at from assessment_closing where by_id = $1 order by assessment_id, course_id";
    ASSESSMENT_SUMS = "select assessment_id, network_id, school_id, at from assessment_sum where by_id = $1 order by assessment_id";
    NATIONAL_RESULTS = "select school_id, level, subject, year, occasion, axis, share, n, at from national_result where by_id = $1 order by school_id, level, subject, year, occasion, axis";
    RUBRICS = "select id, network_id, school_id, name, created_at, version, removed_at from rubric where created_by = $1 order by id";
    RUBRIC_VERSIONS = "select rubric_id, number, body, created_at from rubric_version where created_by = $1 order by rubric_id, number";
    OBSERVED = "select id, network_id, school_id, observer_id, asked_by, course_id, subject, day, focus, rubric_id, rubric_version, follows_id, cycle_id, created_at, agreed_at, declined_at, case when sent_at is null then null else evidence end as evidence, case when answered_at is null then null else ratings end as ratings, sent_at, answered_at, answer, strength, question, next_step, talked_at, removed_at from observation where teacher_id = $1 order by id";
    OBSERVATIONS_MADE = "select id, network_id, school_id, teacher_id, course_id, subject, day, rubric_id, rubric_version, created_at, agreed_at, declined_at, captured_at, sent_at, case when removed_at is null then evidence end as evidence, case when removed_at is null then ratings end as ratings from observation where observer_id = $1 order by id";
    OBSERVATIONS_ASKED = "select id, school_id, day, created_at from observation where asked_by = $1 order by id";
    OBSERVATIONS_SHOWN = "select observation_id, school_id, shared_at, ended_at from observation_sharing where person_id = $1 order by observation_id";
    PRACTICES = "select id, network_id, school_id, term, rubric, closed_at from practice where closed_by = $1 order by id";
    CALIBRATIONS = "select id, vignette, levels, at from calibration where person_id = $1 order by id";
    CIRCLES_FOUNDED = "select id, network_id, name, purpose, kind, entry, created_at from circle where created_by = $1 order by id";
    PACKAGES = "select id, network_id, school_id, driver_id, name, summary, learned, limits, links, created_at, changed_at from change_package where created_by = $1 order by id";
    PACKAGE_VERSIONS = "select id, package_id, number, reason, signed_at from change_package_version where signed_by = $1 order by id";
    PACKAGE_WITHDRAWALS = "select package_id, number, reason, at from package_withdrawal where by_id = $1 order by package_id, number";
    SYNTHESES = "select id, network_id, school_id, about, about_id, title, sentences, created_at, signed_at from synthesis where created_by = $1 order by id";
    SYNTHESES_SIGNED = "select id, network_id, about, about_id, title, sentences, signed_at from synthesis where signed_by = $1 order by id";
    DISSENTS = "select id, synthesis_id, words, at, taken_back_at from synthesis_dissent where by_id = $1 order by id";
    COLLECTIONS = "select id, network_id, school_id, name, note, reach, created_at from collection where created_by = $1 order by id";
    COLLECTION_ITEMS = "select collection_id, noun, noun_id, note, at from collection_item where by_id = $1 order by collection_id, noun, noun_id";
    FOLLOWS = "select noun, noun_id, since, looked_at from follow where person_id = $1 order by noun, noun_id";
    CIRCLES = "select circle_id, part, since from circle_member where person_id = $1 order by circle_id";
    CIRCLE_INVITATIONS = "select circle_id, since from circle_member where invited_by = $1 order by circle_id, since";
    CONVERSATIONS = "select id, network_id, school_id, about, about_id, point, title, question, opened_at from conversation where opened_by = $1 order by id";
    CONVERSATIONS_CLOSED = "select conversation_id, school_id, reason, at from conversation_closure where by_id = $1 order by conversation_id";
    CONVERSATIONS_RENAMED = "select conversation_id, school_id, title, at from conversation_title where by_id = $1 order by conversation_id, at";
    CONTRIBUTIONS = "select id, conversation_id, school_id, words, quotes_id, version, at, changed_at, taken_back_at from contribution where by_id = $1 order by id";
    CONTRIBUTION_EDITS = "select e.contribution_id, e.version, e.words, e.at from contribution_edit e join contribution c on c.id = e.contribution_id where c.by_id = $1 order by e.contribution_id, e.version";
    CONTRIBUTION_REACTIONS = "select contribution_id, reaction, at from contribution_reaction where by_id = $1 order by contribution_id, reaction";
    CONTRIBUTION_MENTIONS = "select contribution_id, at from contribution_mention where person_id = $1 order by contribution_id";
    CONVERSATION_READINGS = "select conversation_id, at from conversation_reading where person_id = $1 order by conversation_id";
    CONTRIBUTION_REPORTS = "select id, contribution_id, reason, at, settled_at from contribution_report where by_id = $1 order by id";
    CONTRIBUTION_REPORTS_SETTLED = "select id, contribution_id, settled_at from contribution_report where settled_by = $1 order by id";
    CONTRIBUTION_HIDINGS_MADE = "select id, contribution_id, reason, at from contribution_hiding where by_id = $1 order by id";
    CONTRIBUTION_HIDINGS_DECIDED = "select id, contribution_id, outcome, outcome_reason, decided_at from contribution_hiding where decided_by = $1 order by id";
    CONTRIBUTION_HIDINGS = "select h.id, h.contribution_id, h.reason, h.at, h.appeal, h.appealed_at, h.outcome, h.outcome_reason, h.decided_at from contribution_hiding h join contribution c on c.id = h.contribution_id where c.by_id = $1 order by h.id";
    ASKS = "select conversation_id, network_id, school_id, driver_id, idea_id, measure_id, cycle_id, passes, due_on, at from ask where by_id = $1 order by conversation_id";
    ASKINGS = "select id, conversation_id, school_id, way, asked_by, reasons, asked_at, outcome, outcome_at from asking where person_id = $1 order by id";
    ASKINGS_MADE = "select id, conversation_id, school_id, way, asked_at from asking where asked_by = $1 order by id";
    EXPERTISE_LINES = "select id, network_id, kind, driver_id, idea_id, subject, words, at from expertise_line where person_id = $1 order by id";
    EXPERTISE_PAUSES = "select network_id, until, at from expertise_pause where person_id = $1";
    STANDING_OFFERS = "select id, network_id, school_id, in_name, driver_id, words, at, ended_at from standing_offer where by_id = $1 order by id";
    REVIEW_ROUNDS = "select id, network_id, school_id, circle_id, title, focus, reads, due_on, opened_at, closed_at from review_round where opened_by = $1 order by id";
    REVIEW_ENTRIES = "select round_id, school_id, cycle_id from review_entry where by_id = $1 order by round_id";
    REVIEWS = "select id, round_id, school_id, by_id, cycle_id, due_on, steps_in, feedback_id, ended_at from review where person_id = $1 order by id";
    REVIEWS_GOT = "select id, round_id, school_id, person_id, cycle_id, due_on, steps_in, feedback_id, ended_at from review where by_id = $1 order by id";
    ANSWERS_ACCEPTED = "select id, network_id, conversation_id, contribution_id, accepted_at from answer where accepted_by = $1 order by id";
    STUDENT_TEAMS = "select id, network_id, school_id, course_id, name, purpose, opened_at, closes_at from student_team where opened_by = $1 order by id";
    STUDENT_TEAM_WORDS = "select id, team_id, school_id, words, at from student_team_word where by_id = $1 order by id";
    ROUNDS_OPENED = "select id, network_id, kind, name, purpose, starts_on, ends_on, answers_until, opened_at from exchange_round where opened_by = $1 order by id";
    ROUNDS_SENT = "select id, network_id, name, sent_at from exchange_round where sent_by = $1 order by id";
    ROUND_ENTRIES = "select exchange_round_id, school_id, takes_part, goes, hosts, shows, seeks, at from round_entry where by_id = $1 order by exchange_round_id, school_id";
    EXCHANGE_EDITS = "select exchange_round_id, school_id, host_id, edit, at from exchange_edit where by_id = $1 order by exchange_round_id, school_id, host_id";
    PAIRS_VISITOR = "select id, exchange_round_id, school_id, host_id, visitor_said_at from exchange_pair where visitor_said_by = $1 order by id";
    PAIRS_HOST = "select id, exchange_round_id, school_id, host_id, host_said_at from exchange_pair where host_said_by = $1 order by id";
    PAIRS_ENDED = "select id, exchange_round_id, school_id, host_id, end_reason, ended_at from exchange_pair where ended_by = $1 order by id";
    HELP_ASKED = "select id, network_id, school_id, driver_id, direction, words, at, closed_at from help_request where by_id = $1 order by id";
    HELP_CLOSED = "select id, network_id, school_id, closed_at from help_request where closed_by = $1 order by id";
    HELP_OFFERED = "select id, help_request_id, school_id, words, at, accepted_at from help_offer where by_id = $1 order by id";
    HELP_ACCEPTED = "select id, help_request_id, school_id, accepted_at from help_offer where accepted_by = $1 order by id";
    VISITS_AGREED = "select id, network_id, school_id, host_id, purpose, protocol, steps from visit where agreed_by = $1 order by id";
    VISITS_SCHEDULED = "select id, network_id, school_id, host_id, starts_at, ends_at, place from visit where scheduled_by = $1 order by id";
    VISITS_CALLED_OFF = "select id, network_id, school_id, host_id, called_off_at from visit where called_off_by = $1 order by id";
    VISIT_NOTES = "select id, visit_id, school_id, words, at from visit_note where by_id = $1 order by id";
    VISIT_FEEDBACK = "select visit_id, school_id, strength, question, next_step, at from visit_feedback where by_id = $1 order by visit_id, school_id";
    VISIT_COMMITMENTS = "select visit_id, school_id, words, cycle_id, at from visit_commitment where by_id = $1 order by visit_id, school_id";
    VISIT_THANKS = "select visit_id, school_id, words, at from visit_thanks where by_id = $1 order by visit_id, school_id";
    NOTIFICATIONS = "select id, network_id, school_id, kind, thing, thing_id, cause_id, by_id, at, read_at from notification where person_id = $1 order by id";
    NOTIFICATIONS_CAUSED = "select cause_id, kind, thing, thing_id, at from notification where by_id = $1 order by at, cause_id, kind";
    ATTENTION = "select rhythm, from_hour, to_hour from attention where person_id = $1";
    ATTENTION_KINDS = "select kind, pace from attention_kind where person_id = $1 order by kind";
    ATTENTION_MUTES = "select thing, thing_id, at from attention_mute where person_id = $1 order by thing_id";
    MAILINGS = "select id, kind, day, made_at, sent_at from mailing where person_id = $1 order by id";
    MAIL_KEYS = "select opens, thing, thing_id, made_at, expires_at from mail_key where person_id = $1 order by made_at, opens, thing_id";
    CALENDAR_FEED = "select made_at from calendar_feed where person_id = $1";
    CONVENINGS_MADE = "select id, network_id, kind, mode, name, about, starts_at, ends_at, created_at from convening where created_by = $1 order by id";
    CONVENINGS_CALLED_OFF = "select id, network_id, name, called_off_at from convening where called_off_by = $1 order by id";
    CONVENINGS_LED = "select convening_id from convening_host where person_id = $1 order by convening_id";
    SEGMENTS_BEGUN = "select id, convening_id, segment_id, begun_at from segment_beginning where begun_by = $1 order by id";
    REGISTRATIONS = "select id, convening_id, school_id, way, source, registered_at, confirmed_at, seated_at, withdrawn_at, with_own, answers from registration where person_id = $1 order by id";
    REGISTRATIONS_BY_MAIL = "select r.id, r.convening_id, r.school_id, r.name, r.elsewhere, r.way, r.registered_at, r.confirmed_at, r.seated_at, r.withdrawn_at, r.answers from registration r where r.mail = (select p.mail from person p where p.id = $1) order by r.id";
    REGISTRATION_NEEDS = "select n.registration_id, n.convening_id, n.needs, n.need_words, n.diet, n.diet_words, n.transport, n.seats from registration_need n join registration r on r.id = n.registration_id where r.person_id = $1 order by n.registration_id";
    ATTENDED = "select m.id, m.convening_id, m.segment_id, m.marked, m.marked_at from attendance_mark m join registration r on r.id = m.registration_id where r.person_id = $1 order by m.id";
    QUESTIONS_ASKED = "select q.id, q.convening_id, q.words, q.signed, q.asked_at, q.moderation, q.why from audience_question q join registration r on r.id = q.registration_id where r.person_id = $1 order by q.id";
    QUESTIONS_MODERATED = "select id, convening_id, moderation, why, moderated_at from audience_question where moderated_by = $1 order by id";
    QUESTION_VOTES = "select v.question_id, v.given, v.voted_at from audience_vote v join registration r on r.id = v.registration_id where r.person_id = $1 order by v.question_id";
    SEATINGS_COMPOSED = "select segment_id, convening_id, size, near_tables, composed_at from seating where composed_by = $1 order by segment_id";
    SEATINGS_ANNOUNCED = "select segment_id, convening_id, announced_at from seating where announced_by = $1 order by segment_id";
    SEATINGS_CHANGED = "select id, segment_id, convening_id, act, at from seating_edit where by_id = $1 order by id";
    SEATS = "select s.segment_id, s.registration_id, s.convening_id, s.number, s.moved_from, s.why from seat s join registration r on r.id = s.registration_id where r.person_id = $1 order by s.segment_id";
    TABLE_NOTES = "select id, segment_id, convening_id, number, words, made_at from table_note where by_id = $1 order by id";
    TABLE_NOTE_EDITS = "select id, table_note_id, convening_id, said, at from table_note_edit where by_id = $1 order by id";
    COMMITMENTS_OWNED = "select id, convening_id, school_id, what, who, due_on, idea_id, cycle_id, done_at, let_go_at, reason, created_at from commitment where owner_id = $1 order by id";
    COMMITMENTS_MADE = "select id, convening_id, school_id, what, who, due_on, idea_id, cycle_id, done_at, let_go_at, reason, created_at from commitment where by_id = $1 order by id";
    COMMITMENTS_DONE = "select id, convening_id, school_id, what, done_at from commitment where done_by = $1 order by id";
    COMMITMENTS_LET_GO = "select id, convening_id, school_id, what, let_go_at, reason from commitment where let_go_by = $1 order by id";
    REFLECTIONS_OPENED = "select convening_id, opened_at from reflection_opening where opened_by = $1 order by convening_id";
    REFLECTIONS = "select f.registration_id, f.convening_id, f.interest, f.practice, f.feedback, f.reflection, f.collaboration, f.words, f.at from convening_reflection f join registration r on r.id = f.registration_id where r.person_id = $1 order by f.registration_id";
    CERTIFICATES = "select f.registration_id, f.convening_id, f.code, f.name, f.minutes, f.of_minutes, f.issued_at from attendance_certificate f join registration r on r.id = f.registration_id where r.person_id = $1 order by f.registration_id";
    MINUTES_WRITTEN = "select convening_id, body, version, written_at, signed_at from convening_minutes where written_by = $1 order by convening_id";
    MINUTES_SIGNED = "select convening_id, signed_at from convening_minutes where signed_by = $1 order by convening_id";
    COSTS_SAID = "select convening_id, pesos, words, said_at from convening_cost where said_by = $1 order by convening_id";
    OWN_SESSIONS_MADE = "select id, network_id, name, about, parts, made_at from session_template where made_by = $1 order by id";
    OWN_SESSIONS_REMOVED = "select id, network_id, name, removed_at from session_template where removed_by = $1 order by id";
    MARKS_MADE = "select id, convening_id, segment_id, marked, marked_at from attendance_mark where by_id = $1 order by id";
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
    ("theory_versions", "theory_version", THEORY_VERSIONS),
    ("theory_forks", "theory_fork", THEORY_FORKS),
    ("adaptations", "adaptation", ADAPTATIONS),
    ("idea_connections", "idea_connection", IDEA_CONNECTIONS),
    ("idea_ancestors", "idea_ancestor", IDEA_ANCESTORS),
    ("idea_offers_offered", "idea_offer", IDEA_OFFERS_OFFERED),
    ("idea_offers_decided", "idea_offer", IDEA_OFFERS_DECIDED),
    ("inquiries", "inquiry", INQUIRIES),
    ("inquiry_entries", "inquiry_entry", INQUIRY_ENTRIES),
    ("cycle_extensions", "cycle_extension", CYCLE_EXTENSIONS),
    ("cycle_tasks_owned", "cycle_task", CYCLE_TASKS_OWNED),
    ("cycle_tasks_done", "cycle_task", CYCLE_TASKS_DONE),
    ("cycle_tasks", "cycle_task", CYCLE_TASKS),
    ("cycle_doses", "cycle_dose", CYCLE_DOSES),
    ("cycle_templates", "cycle_template", CYCLE_TEMPLATES),
    ("captures", "capture", CAPTURES),
    ("attachments", "attachment", ATTACHMENTS),
    ("feedback", "feedback", FEEDBACK),
    ("feedback_replies", "feedback_reply", FEEDBACK_REPLIES),
    ("feedback_thanks", "feedback_thanks", FEEDBACK_THANKS),
    ("private_notes", "private_note", PRIVATE_NOTES),
    ("meetings_opened", "meeting", MEETINGS_OPENED),
    ("meetings_closed", "meeting", MEETINGS_CLOSED),
    ("meeting_items", "meeting_item", MEETING_ITEMS),
    ("meeting_steps_owned", "meeting_step", MEETING_STEPS_OWNED),
    ("meeting_steps", "meeting_step", MEETING_STEPS),
    ("meeting_presences", "meeting_presence", MEETING_PRESENCES),
    ("school_breaks", "school_break", SCHOOL_BREAKS),
    ("instruments", "instrument", INSTRUMENTS),
    ("instrument_versions", "instrument_version", INSTRUMENT_VERSIONS),
    ("instrument_drafts", "instrument_draft", INSTRUMENT_DRAFTS),
    ("administrations", "administration", ADMINISTRATIONS),
    ("said_and_done", "said_and_done", SAID_AND_DONE),
    ("measure_surveys", "measure_survey", MEASURE_SURVEYS),
    ("alert_readings", "alert_reading", ALERT_READINGS),
    ("alert_handlings", "alert_handling", ALERT_HANDLINGS),
    ("consent_texts", "consent_text", CONSENT_TEXTS),
    ("guardian_links_made", "guardian_link", GUARDIAN_LINKS),
    ("consents_entered", "consent", CONSENTS),
    ("consent_withdrawals_entered", "consent_withdrawal", CONSENT_WITHDRAWALS),
    ("assessments", "assessment", ASSESSMENTS),
    ("assessment_answers_entered", "assessment_answer", ASSESSMENT_ANSWERS),
    ("measure_lessons", "measure_lesson", MEASURE_LESSONS),
    ("lesson_marks", "lesson_mark", LESSON_MARKS),
    ("answer_sheets_opened", "answer_sheet", ANSWER_SHEETS),
    ("assessment_closings", "assessment_closing", ASSESSMENT_CLOSINGS),
    ("assessment_sums", "assessment_sum", ASSESSMENT_SUMS),
    ("national_results", "national_result", NATIONAL_RESULTS),
    ("rubrics", "rubric", RUBRICS),
    ("rubric_versions", "rubric_version", RUBRIC_VERSIONS),
    ("observed", "observation", OBSERVED),
    ("observations_made", "observation", OBSERVATIONS_MADE),
    ("observations_asked", "observation", OBSERVATIONS_ASKED),
    ("observations_shown", "observation_sharing", OBSERVATIONS_SHOWN),
    ("practices_closed", "practice", PRACTICES),
    ("calibrations", "calibration", CALIBRATIONS),
    ("circles_founded", "circle", CIRCLES_FOUNDED),
    ("circles", "circle_member", CIRCLES),
    ("circle_invitations_made", "circle_member", CIRCLE_INVITATIONS),
    ("conversations", "conversation", CONVERSATIONS),
    ("conversations_closed", "conversation_closure", CONVERSATIONS_CLOSED),
    ("conversations_renamed", "conversation_title", CONVERSATIONS_RENAMED),
    ("contributions", "contribution", CONTRIBUTIONS),
    ("contribution_edits", "contribution_edit", CONTRIBUTION_EDITS),
    (
        "contribution_reactions",
        "contribution_reaction",
        CONTRIBUTION_REACTIONS,
    ),
    ("contribution_mentions", "contribution_mention", CONTRIBUTION_MENTIONS),
    ("conversations_read", "conversation_reading", CONVERSATION_READINGS),
    ("contribution_reports", "contribution_report", CONTRIBUTION_REPORTS),
    (
        "contribution_reports_settled",
        "contribution_report",
        CONTRIBUTION_REPORTS_SETTLED,
    ),
    (
        "contribution_hidings_made",
        "contribution_hiding",
        CONTRIBUTION_HIDINGS_MADE,
    ),
    (
        "contribution_hidings_decided",
        "contribution_hiding",
        CONTRIBUTION_HIDINGS_DECIDED,
    ),
    ("contribution_hidings", "contribution_hiding", CONTRIBUTION_HIDINGS),
    ("answers_accepted", "answer", ANSWERS_ACCEPTED),
    ("asks", "ask", ASKS),
    ("askings", "asking", ASKINGS),
    ("askings_made", "asking", ASKINGS_MADE),
    ("expertise_lines", "expertise_line", EXPERTISE_LINES),
    ("expertise_pauses", "expertise_pause", EXPERTISE_PAUSES),
    ("standing_offers", "standing_offer", STANDING_OFFERS),
    ("review_rounds", "review_round", REVIEW_ROUNDS),
    ("review_entries", "review_entry", REVIEW_ENTRIES),
    ("reviews", "review", REVIEWS),
    ("reviews_got", "review", REVIEWS_GOT),
    ("packages_drafted", "change_package", PACKAGES),
    ("package_versions_signed", "change_package_version", PACKAGE_VERSIONS),
    ("packages_withdrawn", "package_withdrawal", PACKAGE_WITHDRAWALS),
    ("syntheses", "synthesis", SYNTHESES),
    ("syntheses_signed", "synthesis", SYNTHESES_SIGNED),
    ("dissents", "synthesis_dissent", DISSENTS),
    ("collections", "collection", COLLECTIONS),
    ("collection_items", "collection_item", COLLECTION_ITEMS),
    ("follows", "follow", FOLLOWS),
    ("student_teams", "student_team", STUDENT_TEAMS),
    ("student_team_words", "student_team_word", STUDENT_TEAM_WORDS),
    ("rounds_opened", "exchange_round", ROUNDS_OPENED),
    ("rounds_sent", "exchange_round", ROUNDS_SENT),
    ("round_entries", "round_entry", ROUND_ENTRIES),
    ("exchange_edits", "exchange_edit", EXCHANGE_EDITS),
    ("pairs_confirmed_as_visitor", "exchange_pair", PAIRS_VISITOR),
    ("pairs_confirmed_as_host", "exchange_pair", PAIRS_HOST),
    ("pairs_ended", "exchange_pair", PAIRS_ENDED),
    ("help_asked", "help_request", HELP_ASKED),
    ("help_closed", "help_request", HELP_CLOSED),
    ("help_offered", "help_offer", HELP_OFFERED),
    ("help_accepted", "help_offer", HELP_ACCEPTED),
    ("visits_agreed", "visit", VISITS_AGREED),
    ("visits_scheduled", "visit", VISITS_SCHEDULED),
    ("visits_called_off", "visit", VISITS_CALLED_OFF),
    ("visit_notes", "visit_note", VISIT_NOTES),
    ("visit_feedback", "visit_feedback", VISIT_FEEDBACK),
    ("visit_commitments", "visit_commitment", VISIT_COMMITMENTS),
    ("visit_thanks", "visit_thanks", VISIT_THANKS),
    ("notifications", "notification", NOTIFICATIONS),
    ("notifications_caused", "notification", NOTIFICATIONS_CAUSED),
    ("attention", "attention", ATTENTION),
    ("attention_kinds", "attention_kind", ATTENTION_KINDS),
    ("attention_mutes", "attention_mute", ATTENTION_MUTES),
    ("mailings", "mailing", MAILINGS),
    ("mail_keys", "mail_key", MAIL_KEYS),
    ("calendar_feed", "calendar_feed", CALENDAR_FEED),
    ("convenings_made", "convening", CONVENINGS_MADE),
    ("convenings_called_off", "convening", CONVENINGS_CALLED_OFF),
    ("convenings_led", "convening_host", CONVENINGS_LED),
    ("agenda_parts_begun", "segment_beginning", SEGMENTS_BEGUN),
    ("registrations", "registration", REGISTRATIONS),
    ("registrations_by_mail", "registration", REGISTRATIONS_BY_MAIL),
    ("registration_needs", "registration_need", REGISTRATION_NEEDS),
    ("attended", "attendance_mark", ATTENDED),
    ("commitments_owned", "commitment", COMMITMENTS_OWNED),
    ("commitments_made", "commitment", COMMITMENTS_MADE),
    ("commitments_done", "commitment", COMMITMENTS_DONE),
    ("commitments_let_go", "commitment", COMMITMENTS_LET_GO),
    ("reflections_opened", "reflection_opening", REFLECTIONS_OPENED),
    ("convening_reflections", "convening_reflection", REFLECTIONS),
    ("attendance_certificates", "attendance_certificate", CERTIFICATES),
    ("convening_minutes_written", "convening_minutes", MINUTES_WRITTEN),
    ("convening_minutes_signed", "convening_minutes", MINUTES_SIGNED),
    ("convening_costs", "convening_cost", COSTS_SAID),
    ("session_templates", "session_template", OWN_SESSIONS_MADE),
    ("session_templates_removed", "session_template", OWN_SESSIONS_REMOVED),
    ("attendance_marks_made", "attendance_mark", MARKS_MADE),
    ("room_questions_asked", "audience_question", QUESTIONS_ASKED),
    ("room_questions_moderated", "audience_question", QUESTIONS_MODERATED),
    ("room_question_votes", "audience_vote", QUESTION_VOTES),
    ("tables_composed", "seating", SEATINGS_COMPOSED),
    ("tables_announced", "seating", SEATINGS_ANNOUNCED),
    ("tables_changed", "seating_edit", SEATINGS_CHANGED),
    ("tables_sat_at", "seat", SEATS),
    ("table_notes", "table_note", TABLE_NOTES),
    ("table_note_edits", "table_note_edit", TABLE_NOTE_EDITS),
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
            parts.push((*part, self.rows_of(table, sql, person.0).await?));
        }
        let export = PersonExport { person, parts };
        if export.part("account").is_empty() {
            Err(Error::NotFound)
        } else {
            Ok(export)
        }
    }

    /// Rows about somebody, each as an object.
    pub(crate) async fn rows_of(&self, table: &str, sql: &'static str, of: Uuid) -> Result<Vec<Value>> {
        let table = table_named(table)?;
        match self.on() {
            On::Sqlite(pool) => {
                let rows = sqlx::query(sql).bind(of).fetch_all(pool).await?;
                rows.iter().map(|row| json_of(row, row.columns(), table)).collect()
            }
            On::Postgres(pool) => {
                let rows = sqlx::query(sql).bind(of).fetch_all(pool).await?;
                rows.iter().map(|row| json_of(row, row.columns(), table)).collect()
            }
        }
    }
}

fn table_named(name: &str) -> Result<&'static Table> {
    TABLES.iter().find(|table| table.name == name).ok_or(Error::NotFound)
}
