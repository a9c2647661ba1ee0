//! The page of a search for causes, as people fill it in and read it.

use domain::id::{InquiryEntryId, InquiryId};
use testkit::app::{Browser, Reply, TestApp};

/// Begins one; sent twice, as an impatient thumb does, it is one.
pub async fn begun(app: &TestApp, who: &mut Browser, kind: &str, place: &str) -> String {
    let id = inquiry_id(app);
    let form = [
        ("id", id.as_str()),
        ("kind", kind),
        ("title", "Pruebas sin terminar"),
        ("problem", "La mitad entrega la prueba sin terminar"),
        ("place", place),
    ];
    let reply = who.post("/causas/nueva", &form).await.is(303);
    assert!(
        reply.location.starts_with(&format!("/causas/{id}")),
        "{}",
        reply.location
    );
    who.post("/causas/nueva", &form).await.is(303);
    id
}

fn inquiry_id(app: &TestApp) -> String {
    let moment = app.moment();
    InquiryId::new(moment.ids, moment.at).to_string()
}

/// Sends one thing more, to be hung under another; says what came back.
pub async fn add(
    app: &TestApp,
    who: &mut Browser,
    inquiry: &str,
    parent: &str,
    words: &str,
    more: &[(&str, &str)],
) -> Reply {
    let id = entry_id(app);
    let mut form = vec![("id", id.as_str()), ("parent_id", parent), ("words", words)];
    form.extend_from_slice(more);
    who.post(&format!("/causas/{inquiry}/entradas"), &form).await
}

/// An id for an entry, as the form brings it.
pub fn entry_id(app: &TestApp) -> String {
    let moment = app.moment();
    InquiryEntryId::new(moment.ids, moment.at).to_string()
}

/// The entry with those words.
pub fn id_of(page: &Reply, words: &str) -> String {
    let found = entries(page);
    let entry = found.iter().find(|(_, said)| said == words);
    entry.map_or_else(|| panic!("«{words}» is not among {found:?}"), |(id, _)| id.clone())
}

/// The entries' ids and words, as the page lists them.
pub fn entries(page: &Reply) -> Vec<(String, String)> {
    let pieces = page.text.split("<li id=\"e-").skip(1);
    pieces
        .map(|piece| {
            let id = piece.chars().take(36).collect();
            let words = piece
                .split("<p")
                .nth(1)
                .and_then(|p| p.split_once('>'))
                .map_or("", |(_, rest)| rest);
            let words = words.split("</p>").next().unwrap_or_default();
            let words = words.rsplit("</span> ").next().unwrap_or_default();
            (id, words.to_owned())
        })
        .collect()
}
