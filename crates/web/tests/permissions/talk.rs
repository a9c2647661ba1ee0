//! What the table calls circles, conversations, packages, syntheses, students' teams and visits, in the scene.

use testkit::scene::Scene;

pub(super) fn dialogue(scene: &Scene, name: &str) -> String {
    let there = scene.dialogue;
    match name {
        "open" => there.open.to_string(),
        "invited" => there.invited.to_string(),
        "question" => there.question.to_string(),
        "asked" => there.asked.to_string(),
        "accepted" => there.reply.to_string(),
        "found" => there.answer.to_string(),
        "inside" => there.inside.to_string(),
        "inside_accepted" => there.inside_reply.to_string(),
        "inside_found" => there.inside_answer.to_string(),
        "on_running" => there.on_running.to_string(),
        "on_running_said" => there.on_running_said.to_string(),
        "on_chart" => there.on_chart.to_string(),
        "on_observation" => there.on_observation.to_string(),
        "on_observation_said" => there.on_observation_said.to_string(),
        "hidden" => there.hidden.to_string(),
        "closed" => there.closed.to_string(),
        "network" => scene.asked.question.to_string(),
        "appealed" => there.hiding.to_string(),
        other => panic!("nobody talks about {other}"),
    }
}

pub(super) fn team(scene: &Scene, key: &str, name: &str) -> String {
    let there = scene.student_teams;
    match (key, name) {
        ("team", "beto") => there.team.to_string(),
        ("team", _) => there.other.to_string(),
        ("seat", _) => there.seat.to_string(),
        _ => there.word.to_string(),
    }
}

pub(super) fn asked(scene: &Scene, key: &str, name: &str) -> String {
    let there = scene.asked;
    match (key, name) {
        ("asking", "beto") => there.beto.to_string(),
        ("asking", _) => there.over.to_string(),
        ("line", _) => there.line.to_string(),
        ("help", "caro") => there.offer.to_string(),
        ("help", _) => there.liceo_offer.to_string(),
        ("round", "network") => there.round.to_string(),
        ("round", _) => there.school_round.to_string(),
        _ => there.reading.to_string(),
    }
}

pub(super) fn library(scene: &Scene, key: &str, name: &str) -> String {
    let there = scene.library;
    match (key, name) {
        ("thing", "idea") => scene.idea.to_string(),
        ("thing", "driver") => scene.driver.to_string(),
        ("thing", "running") => scene.running.to_string(),
        ("thing", "closed") => scene.closed.to_string(),
        ("thing", "inside") => scene.dialogue.inside.to_string(),
        ("thing" | "collection", "of_school") => there.of_school.to_string(),
        ("thing", "draft_package") => there.draft.to_string(),
        ("thing", "published_package") => there.package.to_string(),
        ("collection", "private") => there.private.to_string(),
        ("collection", _) => there.open.to_string(),
        ("package", "withdrawn") => there.withdrawn.to_string(),
        ("package", "published") => there.package.to_string(),
        ("package", _) => there.draft.to_string(),
        ("item", "of_package") => there.item.to_string(),
        ("item", _) => there.draft_item.to_string(),
        ("synthesis", "signed") => there.synthesis.to_string(),
        ("synthesis", _) => there.synthesis_draft.to_string(),
        _ => there.dissent.to_string(),
    }
}

pub(super) fn exchange(scene: &Scene, key: &str, name: &str) -> String {
    let there = scene.exchanges;
    match (key, name) {
        ("round", "open") => there.open.to_string(),
        ("round", _) => there.sent.to_string(),
        ("pair", _) => there.proposed.to_string(),
        ("visit", "held") => there.held.to_string(),
        ("visit", _) => there.agreed.to_string(),
        ("note", "beto") => there.note.to_string(),
        ("note", _) => there.other_note.to_string(),
        (_, "arrayan") => there.asked.to_string(),
        _ => there.asked_by_boldo.to_string(),
    }
}
