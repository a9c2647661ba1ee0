//! What is kept about a person of their account and of what they do in their liceo: theory, measures, cycles, meetings, surveys, lessons.

use super::Part;

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
}

/// The parts, in their order.
pub(super) const PARTS: &[Part] = &[
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
];
