//! A version as a page shows it.

use std::collections::HashSet;

use domain::file::FileKind;
use domain::id::IdeaId;
use domain::package::{Edition, EditionIdea, Origin, Told};
use domain::permission::Standing;

use crate::components::markdown;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// What it says.
pub struct View {
    /// What it is for.
    pub summary: String,
    /// The ideas.
    pub ideas: Vec<IdeaView>,
    /// What people add.
    pub learned: String,
    /// Where it doesn't serve.
    pub limits: String,
    /// Materials: address, name, what it is.
    pub materials: Vec<(String, String, String)>,
    /// Where it comes from, in sentences.
    pub origin: Vec<String>,
}

/// An idea of it.
pub struct IdeaView {
    /// Its anchor.
    pub anchor: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub what: String,
    /// How it is done.
    pub steps: Vec<String>,
    /// What its tests said on the day of the signature.
    pub told: Option<Told>,
    /// The idea's page, its tests, and where a test of it is planned; nothing of one that isn't in this theory, or that the reader may not see.
    pub links: Option<(String, String, String)>,
}

/// For a reader.
///
/// # Errors
/// What the store says.
pub async fn view(page: &Page, reader: &Standing, says: &Edition) -> Result<View, Problem> {
    let mut lines = page.app.db.idea_lines(page.network()?.id).await?;
    lines.retain(|line| line.reach().is_open_to(reader));
    let open: HashSet<IdeaId> = lines.into_iter().map(|line| line.id).collect();
    let idea = |(place, idea): (usize, &EditionIdea)| IdeaView {
        anchor: format!("idea-{}", place + 1),
        name: idea.name.clone(),
        what: markdown::html(&idea.what),
        steps: idea.steps.clone(),
        told: in_language(page, &idea.told),
        links: idea.idea.filter(|id| open.contains(id)).map(|id| {
            (
                routes::idea(id),
                routes::search_idea(id, ""),
                format!("{}?idea={id}", routes::CYCLE_NEW),
            )
        }),
    };
    let files = says.files.iter().map(|file| {
        let said = if file.words.is_empty() {
            kind(page, file.kind)
        } else {
            file.words.clone()
        };
        (routes::file(file.id), file.name.clone(), said)
    });
    let links = says
        .links
        .iter()
        // An older version may have kept what would be refused today: it is named and leads nowhere.
        .filter_map(|link| {
            let host = domain::package::host(&link.href)?;
            Some((
                link.href.clone(),
                link.name.clone(),
                page.t1("package-link", "host", host),
            ))
        });
    Ok(View {
        summary: markdown::html(&says.summary),
        ideas: says.ideas.iter().enumerate().map(idea).collect(),
        learned: markdown::html(&says.learned),
        limits: markdown::html(&says.limits),
        materials: files.chain(links).collect(),
        origin: says.origin.as_ref().map_or_else(Vec::new, |origin| from(page, origin)),
    })
}

/// What is told in the reader's language, or else in whichever there is.
fn in_language(page: &Page, told: &[Told]) -> Option<Told> {
    let own = told.iter().find(|one| one.language == page.lang.tag());
    own.or(told.first()).cloned()
}

fn kind(page: &Page, kind: FileKind) -> String {
    page.word("file", kind.called())
}

/// Where a package comes from and what its tests said there, in sentences.
#[must_use]
pub fn from(page: &Page, origin: &Origin) -> Vec<String> {
    let args = [
        ("network", origin.network.as_str().into()),
        ("number", origin.number.into()),
        ("name", origin.signed_by.as_str().into()),
        ("day", day(page, &origin.signed_on).into()),
    ];
    let mut said = vec![page.lang.with("package-origin-said", &args)];
    if !origin.through.is_empty() {
        said.push(page.t1("package-origin-through", "list", page.lang.list(&origin.through)));
    }
    for there in &origin.known {
        if let Some(told) = in_language(page, &there.told) {
            said.push(page.t2("package-origin-known", "name", &there.name, "said", told.lead));
        }
    }
    if !origin.known.is_empty() {
        said.push(page.t("package-origin-test"));
    }
    said
}

/// A day of another network: as it was written where it is none.
fn day(page: &Page, written: &str) -> String {
    written
        .parse::<domain::time::Day>()
        .map_or_else(|_| written.to_owned(), |day| page.lang.day_long(day.0))
}
