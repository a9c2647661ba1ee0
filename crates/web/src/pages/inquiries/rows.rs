//! The entries as a nested list: what each says, what it feeds, and what may be done with it.

use std::collections::HashMap;

use domain::id::DriverId;
use domain::inquiry::{Inquiry, InquiryKind, Place, Tree};

use super::words;
use crate::page::Page;
use crate::routes;

/// An entry as the list shows it.
pub struct Row {
    /// Its anchor in the page.
    pub anchor: String,
    /// What it is: `Por qué 2`, `Nos sorprendió`; empty where its place says it.
    pub label: String,
    /// What it says.
    pub words: String,
    /// Whether it names what hangs on it: a bone, somebody who was asked.
    pub heads: bool,
    /// The driver it feeds: page and name.
    pub driver: Option<(String, String)>,
    /// Where it is changed, for who may.
    pub change: Option<String>,
    /// Where something is hung on it, for who may.
    pub under: Option<String>,
    /// Where it becomes a driver, for who may edit the theory.
    pub propose: Option<String>,
    /// Whether a list begins before it.
    pub opens: bool,
    /// Whether nothing hangs on it.
    pub leaf: bool,
    /// How many lists end after it.
    pub closes: usize,
}

/// What the reader may do with the rows.
#[derive(Clone, Copy)]
pub struct May {
    /// Write entries.
    pub edit: bool,
    /// Write the theory.
    pub theory: bool,
}

/// The rows of a tree.
pub fn rows(
    page: &Page,
    inquiry: &Inquiry,
    tree: &Tree<'_>,
    drivers: &HashMap<DriverId, String>,
    may: May,
) -> Vec<Row> {
    let places = tree.walk();
    let depth = |at: usize| places.get(at).map_or(0, |place| place.depth);
    let row = |(at, place): (usize, &Place<'_>)| {
        let (entry, next) = (place.entry, depth(at + 1));
        let feeds = inquiry.kind.feeds_at(place.depth);
        let here = routes::inquiry(inquiry.id);
        let driver = entry
            .driver_id
            .and_then(|id| Some((routes::driver(id), drivers.get(&id)?.clone())));
        let takes = may.edit && tree.takes(None, Some(entry.id));
        Row {
            anchor: format!("e-{}", entry.id),
            label: label(page, inquiry.kind, place),
            words: entry.words.clone(),
            heads: !feeds,
            propose: (may.theory && feeds && driver.is_none()).then(|| {
                format!(
                    "{}?nodo=meta&nombre={}#panel",
                    routes::THEORY,
                    routes::encode(&entry.words)
                )
            }),
            driver,
            change: may.edit.then(|| format!("{here}?entrada={}#formulario", entry.id)),
            under: takes.then(|| format!("{here}?bajo={}#formulario", entry.id)),
            opens: at == 0 || place.depth > depth(at - 1),
            leaf: at + 1 == places.len() || next <= place.depth,
            closes: place.depth.saturating_sub(next),
        }
    };
    places.iter().enumerate().map(row).collect()
}

fn label(page: &Page, kind: InquiryKind, place: &Place<'_>) -> String {
    match kind {
        InquiryKind::Whys => page.t1("inquiry-why-n", "n", place.depth + 1),
        InquiryKind::Interview if place.depth > 0 && !place.entry.branch.is_empty() => {
            words::note(page, &place.entry.branch)
        }
        _ => String::new(),
    }
}
