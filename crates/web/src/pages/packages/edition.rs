//! What a version would say if it were published now: the draft, and what its ideas' tests say in each language.

use domain::file::Attachment;
use domain::id::{AttachmentId, IdeaId, NetworkId};
use domain::package::{Edition, EditionFile, EditionIdea, MOST_BYTES, Package, Told, links, steps};
use domain::theory::{Tested, Warrant};
use i18n::Lang;
use store::{Db, IdeaTest};

use crate::pages::theory::ideas::warrant::sentences;

/// The draft as a version, its files under the ids that they have in the draft.
///
/// # Errors
/// What the store says.
pub async fn edition(db: &Db, package: &Package, files: &[Attachment]) -> store::Result<Edition> {
    let mut ideas = Vec::new();
    for item in db.package_items(package.id).await? {
        ideas.push(EditionIdea {
            told: match item.idea_id {
                Some(idea) => told(db, package.network_id, idea).await?,
                None => Vec::new(),
            },
            idea: item.idea_id,
            steps: steps(&item.steps),
            name: item.name,
            what: item.what,
        });
    }
    let driver = match package.driver_id {
        Some(driver) => db.driver(driver).await?.name,
        None => String::new(),
    };
    Ok(Edition {
        name: package.name.clone(),
        summary: package.summary.clone(),
        driver,
        driver_id: package.driver_id,
        ideas,
        learned: package.learned.clone(),
        limits: package.limits.clone(),
        // What an older draft kept and would be refused today is left out, and nothing beside it.
        links: package.links.lines().filter_map(links).flatten().collect(),
        files: files.iter().map(|file| of(file, file.id)).collect(),
        origin: package.came_from(),
    })
}

/// A file as a version names it.
#[must_use]
pub fn of(file: &Attachment, id: AttachmentId) -> EditionFile {
    EditionFile {
        id,
        name: file.name.clone(),
        kind: file.media_type,
        bytes: file.bytes,
        sha256: file.sha256.clone(),
        words: file.words.clone(),
    }
}

/// Why it can't be published yet, as the key of a sentence.
#[must_use]
pub fn lacks(says: &Edition) -> Option<&'static str> {
    let bytes: i64 = says.files.iter().map(|file| file.bytes).sum();
    match () {
        () if says.ideas.is_empty() => Some("wrong-package-no-ideas"),
        () if says.ideas.iter().any(|idea| idea.steps.is_empty()) => Some("wrong-package-idea-steps"),
        () if bytes > MOST_BYTES => Some("wrong-package-heavy"),
        () => None,
    }
}

/// The tests of an idea that the whole network may read: those that were decided.
///
/// # Errors
/// What the store says.
pub async fn closed(db: &Db, idea: IdeaId) -> store::Result<Vec<IdeaTest>> {
    let mut tests = db.idea_tests(idea).await?;
    tests.retain(|test| test.decision.is_some());
    Ok(tests)
}

/// What they say, in every language. Whoever reads it may be of another network: nothing of a liceo's own measure is in it.
async fn told(db: &Db, network: NetworkId, idea: IdeaId) -> store::Result<Vec<Told>> {
    let tests: Vec<Tested> = closed(db, idea).await?.iter().map(IdeaTest::tested).collect();
    let levels = db.tested_levels(network).await?;
    let warrant = Warrant::of(&tests, &levels);
    let measure = match &warrant.change {
        Some(change) => Some(db.measure(change.measure).await?),
        None => None,
    };
    let shown = measure.filter(|measure| measure.school_id.is_none());
    let said = |lang: &Lang| {
        let said = sentences(*lang, &warrant, shown.as_ref());
        Told {
            language: lang.tag().to_owned(),
            lead: said.lead,
            known: said.known,
            unknown: said.unknown,
        }
    };
    Ok(Lang::ALL.iter().map(said).collect())
}
