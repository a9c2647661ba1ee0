//! What is kept about a person of convenings: where they registered and were, what they asked, where they sat, what they left to do.

use super::Part;

sql! {
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
    RESOLUTIONS_NOTED = "select id, convening_id, words, noted_at from resolution where noted_by = $1 order by id";
    RESOLUTIONS_REMOVED = "select id, convening_id, words, removed_at from resolution where removed_by = $1 order by id";
    REFLECTIONS_OPENED = "select convening_id, opened_at from reflection_opening where opened_by = $1 order by convening_id";
    REFLECTIONS = "select f.registration_id, f.convening_id, f.interest, f.practice, f.feedback, f.reflection, f.collaboration, f.words, f.at from convening_reflection f join registration r on r.id = f.registration_id where r.person_id = $1 order by f.registration_id";
    CERTIFICATES = "select f.registration_id, f.convening_id, f.code, f.name, f.minutes, f.of_minutes, f.issued_at from attendance_certificate f join registration r on r.id = f.registration_id where r.person_id = $1 order by f.registration_id";
    MINUTES_WRITTEN = "select convening_id, body, version, written_at, signed_at from convening_minutes where written_by = $1 order by convening_id";
    MINUTES_SIGNED = "select convening_id, signed_at from convening_minutes where signed_by = $1 order by convening_id";
    COSTS_SAID = "select convening_id, pesos, words, said_at from convening_cost where said_by = $1 order by convening_id";
    OWN_SESSIONS_MADE = "select id, network_id, name, about, parts, made_at from session_template where made_by = $1 order by id";
    OWN_SESSIONS_REMOVED = "select id, network_id, name, removed_at from session_template where removed_by = $1 order by id";
    MARKS_MADE = "select id, convening_id, segment_id, marked, marked_at from attendance_mark where by_id = $1 order by id";
}

/// The parts, in their order.
pub(super) const PARTS: &[Part] = &[
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
    ("resolutions_noted", "resolution", RESOLUTIONS_NOTED),
    ("resolutions_removed", "resolution", RESOLUTIONS_REMOVED),
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
];
