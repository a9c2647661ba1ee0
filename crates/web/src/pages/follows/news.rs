//! What is new of something since somebody last looked: only what they may open.

use domain::id::IdeaId;
use domain::permission::{Followable, Standing};
use domain::time::Instant;

use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::packages::gone;
use crate::routes;

/// Lines of one thing at most.
const MOST: usize = 5;

/// What is new.
#[derive(Default)]
pub struct News {
    /// How much.
    pub count: usize,
    /// The newest of it: page and words.
    pub lines: Vec<(String, String)>,
}

impl News {
    /// Of a thing that the reader may open.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, reader: &Standing, thing: &Followable, since: Instant) -> Result<Self, Problem> {
        match thing {
            Followable::Idea(idea) => tests(page, reader, &[idea.id], since).await,
            Followable::Driver(driver) => {
                let (db, network) = (&page.app.db, page.network()?.id);
                let drivers = db.drivers(network).await?;
                let below = |id| {
                    drivers
                        .iter()
                        .any(|one| one.id == id && one.parent_id == Some(driver.id))
                };
                let mut lines = db.idea_lines(network).await?;
                lines.retain(|line| line.reach().is_open_to(reader));
                let ideas = lines
                    .iter()
                    .filter(|line| line.driver_id == driver.id || below(line.driver_id));
                let ideas: Vec<IdeaId> = ideas.map(|line| line.id).collect();
                tests(page, reader, &ideas, since).await
            }
            Followable::Package(package) => {
                let versions = page.app.db.package_version_lines(package.id).await?;
                let new = versions.into_iter().filter(|version| version.signed_at > since);
                let new = new.map(|version| {
                    let name = page.t1("package-version", "number", version.number);
                    (
                        routes::package_version(package.id, version.number),
                        format!("{name}. {}", version.reason),
                    )
                });
                let withdrawn = page.app.db.package_withdrawal(package.id).await?;
                let withdrawn = withdrawn.filter(|line| !package.stands() && line.withdrawal.at > since);
                let withdrawn = withdrawn.map(|line| {
                    let said = format!("{}: {}", gone::said(page, &line), line.withdrawal.reason);
                    (routes::package(package.id), said)
                });
                Ok(Self::from(withdrawn.into_iter().chain(new)))
            }
            Followable::Collection(collection) => {
                let items = page.app.db.collection_items(collection.id).await?;
                let count = items
                    .iter()
                    .filter(|item| item.at > since && item.by_id != reader.person())
                    .count();
                Ok(Self {
                    count,
                    lines: Vec::new(),
                })
            }
            Followable::Conversation(place) => {
                let said = page.app.db.contributions(place.conversation.id, 500, 0).await?;
                let count = said
                    .iter()
                    .filter(|one| one.at > since && one.by_id != reader.person())
                    .count();
                Ok(Self {
                    count,
                    lines: Vec::new(),
                })
            }
        }
    }

    fn from(lines: impl Iterator<Item = (String, String)>) -> Self {
        let mut lines: Vec<(String, String)> = lines.collect();
        let count = lines.len();
        lines.truncate(MOST);
        Self { count, lines }
    }
}

/// Tests that moved, the newest first. One's own are no news.
async fn tests(page: &Page, reader: &Standing, ideas: &[IdeaId], since: Instant) -> Result<News, Problem> {
    let mut moved = Vec::new();
    for idea in ideas {
        let tests = page.app.db.idea_tests(*idea).await?;
        let new = tests.into_iter().filter(|test| {
            test.moved_at > since && test.owner_id != reader.person() && test.reach().is_open_to(reader)
        });
        moved.extend(new);
    }
    moved.sort_by_key(|test| std::cmp::Reverse(test.moved_at));
    Ok(News::from(moved.into_iter().map(|test| {
        (routes::cycle(test.id), format!("{} · {}", test.title, test.school))
    })))
}
