//! The form of a plan, filled in and sent, and pages with every message in place.

use testkit::app::{Browser, Reply};
use testkit::scene::Ground;

/// Fills in and sends a plan; says where it led.
pub async fn plan(browser: &mut Browser, ground: &Ground, more: &[(&str, &str)]) -> Reply {
    let path = format!("/ciclos/nuevo?idea={}", ground.idea);
    let form = complete(browser.get(&path).await.is(200));
    let (cycle, idea, measure) = (
        form.hidden("cycle"),
        ground.idea.to_string(),
        ground.measure.to_string(),
    );
    let mut fields = vec![
        ("cycle", cycle.as_str()),
        ("idea_id", &idea),
        ("measure_id", &measure),
        ("course_id", ""),
        ("title", "Boletos con una pregunta"),
        ("question", "¿Basta una pregunta?"),
        ("prediction", "Subirá, porque se acuerdan"),
        ("predicted_low", "55"),
        ("predicted_high", "70"),
        ("starts_on", "2026-06-08"),
        ("ends_on", "2026-06-19"),
    ];
    for (name, value) in more {
        fields.retain(|(known, _)| known != name);
        fields.push((name, value));
    }
    browser.post("/ciclos/nuevo", &fields).await
}

/// No message is missing: a missing one shows its key in brackets.
pub fn complete(reply: Reply) -> Reply {
    let words = reply.words();
    for piece in words.split('[').skip(1) {
        let key: String = piece.chars().take_while(|c| *c != ']').collect();
        assert!(
            !key.contains('-') || key.contains(' '),
            "[{key}] is missing in: {words}"
        );
    }
    reply
}
