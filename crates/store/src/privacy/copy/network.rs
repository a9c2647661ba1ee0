//! What is kept about a person of what they say and share in the network: circles, the library, questions, visits, notifications.

use super::Part;

sql! {
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
}

/// The parts, in their order.
pub(super) const PARTS: &[Part] = &[
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
];
