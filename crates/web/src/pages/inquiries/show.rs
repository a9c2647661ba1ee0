//! An inquiry: its figure, its entries, and one form that adds an entry or changes one.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Path, Query};
use domain::id::{InquiryEntryId, InquiryId};
use domain::inquiry::{Entry, Inquiry, InquiryKind, Note, Tree};
use domain::permission::{EditInquiry, EditTheory, SeeInquiry};

use super::figure;
use super::load::place;
use super::rows::{May, Row, rows};
use super::words;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::theory::Stale;
use crate::routes;

/// What the address asks for: the entry to be changed, what a new one hangs on, and which was just taken away.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    entrada: String,
    bajo: String,
    quitada: String,
}

#[derive(Template)]
#[template(path = "pages/inquiries/show.html")]
pub struct Show {
    page: Page,
    inquiry: Inquiry,
    place: String,
    kind: String,
    lead: String,
    figure: Option<String>,
    rows: Vec<Row>,
    may_edit: bool,
    form: Form,
    /// The entry that is being changed, with whether it may move up and down.
    changing: Option<Changing>,
    parents: Vec<(String, String)>,
    notes: Vec<(String, String)>,
    drivers: Vec<(String, String)>,
    /// Words that look like a name: kept once they are sent again.
    looked_at: Option<String>,
    /// Label and hint of the words' field, by the kind.
    words: (&'static str, &'static str),
    under: &'static str,
    /// Whether there is a choice of what it hangs on.
    chooses: bool,
    stale: Option<Stale>,
    /// Where what was just taken away is put back.
    undo: Option<String>,
}

/// The entry that the form changes.
struct Changing {
    id: InquiryEntryId,
    up: bool,
    down: bool,
    leaf: bool,
}

/// Shows it.
pub async fn show(page: Page, Path(id): Path<InquiryId>, _can: Can<SeeInquiry>, Query(asked): Query<Asked>) -> Answer {
    let inquiry = page.app.db.inquiry(id).await?;
    let entries = page.app.db.inquiry_entries(id).await?;
    let changed = asked.entrada.parse().ok();
    let form = match entries.iter().find(|entry| Some(entry.id) == changed) {
        Some(entry) => of_entry(entry),
        None => fresh(&page, &inquiry, &entries, &asked),
    };
    let changing = entries
        .iter()
        .find(|entry| Some(entry.id) == changed)
        .map(|entry| entry.id);
    let undo = undo(&page, id, &asked);
    let shown = Show::of(&page, inquiry, &entries, form, changing).await?;
    page.show(&Show { undo, ..shown })
}

/// Where what was just taken away is put back.
fn undo(page: &Page, inquiry: InquiryId, asked: &Asked) -> Option<String> {
    let entry: InquiryEntryId = asked.quitada.parse().ok()?;
    (page.done.as_deref()? == "done-inquiry-entry-removed").then(|| routes::inquiry_entry_return(inquiry, entry))
}

impl Show {
    /// The page with a form that adds an entry, or changes one.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(
        page: &Page,
        inquiry: Inquiry,
        entries: &[Entry],
        form: Form,
        changed: Option<InquiryEntryId>,
    ) -> Result<Self, Problem> {
        let tree = Tree::of(inquiry.kind, entries);
        let may = May {
            edit: page.may(&EditInquiry(inquiry.school_id)),
            theory: page.may(&EditTheory),
        };
        let drivers = page
            .app
            .db
            .drivers_to_feed(inquiry.network_id, inquiry.school_id)
            .await?;
        let names: HashMap<_, _> = drivers.iter().cloned().collect();
        let name_warning = form.error("words", &page.lang) == Some(page.t(domain::inquiry::LOOKS_LIKE_A_NAME));
        let note = |note: &Note| (note.to_string(), words::note(page, note));
        let interview = inquiry.kind == InquiryKind::Interview;
        let parents = parents(page, &inquiry, &tree, changed);
        Ok(Self {
            place: place(page, &inquiry).await?,
            kind: words::kind(page, inquiry.kind),
            lead: lead(page, &inquiry, &tree),
            figure: figure::drawn(page, &inquiry, &tree),
            rows: rows(page, &inquiry, &tree, &names, may),
            may_edit: may.edit,
            chooses: form.error("parent_id", &page.lang).is_some()
                || parents.iter().any(|(value, _)| !value.is_empty()),
            parents,
            notes: if interview {
                Note::ALL.iter().map(note).collect()
            } else {
                Vec::new()
            },
            drivers: drivers.into_iter().map(|(id, name)| (id.to_string(), name)).collect(),
            changing: changed.and_then(|id| changing(&tree, id)),
            looked_at: name_warning.then(|| domain::text::line(form.get("words"), 240)),
            words: asked_words(inquiry.kind),
            under: under(inquiry.kind),
            page: page.clone(),
            inquiry,
            form,
            stale: None,
            undo: None,
        })
    }

    /// The same, telling that somebody else was faster.
    #[must_use]
    pub fn faster(self, stale: Stale) -> Self {
        Self {
            stale: Some(stale),
            ..self
        }
    }
}

/// The form of an entry as it is.
pub fn of_entry(entry: &Entry) -> Form {
    let id = |id: Option<uuid::Uuid>| id.map(|id| id.to_string()).unwrap_or_default();
    Form::new()
        .with("words", &entry.words)
        .with("parent_id", id(entry.parent_id.map(|parent| parent.0)))
        .with("branch", &entry.branch)
        .with("driver_id", id(entry.driver_id.map(|driver| driver.0)))
        .with("version", entry.version.to_string())
}

/// The form of a new entry: below what the address names, or where the next one is most likely to hang.
fn fresh(page: &Page, inquiry: &Inquiry, entries: &[Entry], asked: &Asked) -> Form {
    let tree = Tree::of(inquiry.kind, entries);
    let named = asked.bajo.parse().ok().filter(|id| tree.takes(None, Some(*id)));
    let likely = || {
        let roots = tree.below(None);
        match inquiry.kind {
            InquiryKind::Fishbone => roots.first().map(|bone| bone.id),
            InquiryKind::Interview => roots.last().map(|who| who.id),
            // The next why asks about the last answer.
            InquiryKind::Whys => tree.walk().last().map(|place| place.entry.id),
        }
        .filter(|id| tree.takes(None, Some(*id)))
    };
    let below: Option<InquiryEntryId> = named.or_else(likely);
    Form::new()
        .with("id", InquiryEntryId::new(page.app.ids.as_ref(), page.now).to_string())
        .with("parent_id", below.map(|id| id.to_string()).unwrap_or_default())
}

/// What an entry may hang on: an option empty stands for the first level.
fn parents(page: &Page, inquiry: &Inquiry, tree: &Tree<'_>, changed: Option<InquiryEntryId>) -> Vec<(String, String)> {
    let mut parents = Vec::new();
    if tree.takes(changed, None) {
        parents.push((String::new(), page.t(first(inquiry.kind))));
    }
    for place in tree
        .walk()
        .iter()
        .filter(|place| tree.takes(changed, Some(place.entry.id)))
    {
        let indent = "— ".repeat(place.depth);
        parents.push((place.entry.id.to_string(), format!("{indent}{}", place.entry.words)));
    }
    parents
}

fn changing(tree: &Tree<'_>, id: InquiryEntryId) -> Option<Changing> {
    let places = tree.walk();
    let place = places.iter().find(|place| place.entry.id == id)?;
    Some(Changing {
        id,
        up: !place.ends.0,
        down: !place.ends.1,
        leaf: tree.below(Some(id)).is_empty(),
    })
}

/// What was found so far, in a sentence.
fn lead(page: &Page, inquiry: &Inquiry, tree: &Tree<'_>) -> String {
    let places = tree.walk();
    let causes = places.iter().filter(|place| inquiry.kind.feeds_at(place.depth));
    let (all, feeding) = causes.fold((0_usize, 0_usize), |(all, feeding), place| {
        (all + 1, feeding + usize::from(place.entry.driver_id.is_some()))
    });
    page.t2("inquiry-lead", "entries", all, "feeding", feeding)
}

const fn asked_words(kind: InquiryKind) -> (&'static str, &'static str) {
    match kind {
        InquiryKind::Fishbone => ("inquiry-words-fishbone", "inquiry-words-fishbone-hint"),
        InquiryKind::Whys => ("inquiry-words-whys", "inquiry-words-whys-hint"),
        InquiryKind::Interview => ("inquiry-words-interview", "inquiry-words-interview-hint"),
    }
}

const fn under(kind: InquiryKind) -> &'static str {
    match kind {
        InquiryKind::Fishbone => "inquiry-under-fishbone",
        InquiryKind::Whys => "inquiry-under-whys",
        InquiryKind::Interview => "inquiry-under-interview",
    }
}

const fn first(kind: InquiryKind) -> &'static str {
    match kind {
        InquiryKind::Fishbone => "inquiry-first-fishbone",
        InquiryKind::Whys => "inquiry-first-whys",
        InquiryKind::Interview => "inquiry-first-interview",
    }
}
