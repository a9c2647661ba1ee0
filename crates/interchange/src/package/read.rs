//! Reads the file: nothing in it is believed.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::file::{CleanFile, LARGEST_FILE, LONGEST_WORDS, MOST_FILES, clean};
use domain::package::{ItemPlan, KnownThere, MOST_BYTES, MOST_ITEMS, Origin, PackagePlan, Told};
use domain::text;
use sha2::{Digest as _, Sha256};

use super::content::{Content, File, Idea, Known, Material, hex};
use super::{FORMAT, VERSION};

/// Languages in which a network told what it knew, at most.
const MOST_LANGUAGES: usize = 4;
/// Sentences of one kind at most.
const MOST_SAID: usize = 24;
/// Networks through which a package went, at most.
const MOST_THROUGH: usize = 12;

/// Why a file is refused: the key of a sentence that says so and what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct PackageProblem(pub &'static str);

/// What a file brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brought {
    /// What the package says; its driver is none of this network's.
    pub plan: PackagePlan,
    /// The driver's name there.
    pub driver: String,
    /// Its ideas.
    pub items: Vec<ItemPlan>,
    /// Its materials, looked at.
    pub files: Vec<BroughtFile>,
    /// Where it comes from.
    pub origin: Origin,
}

/// A material that was brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BroughtFile {
    /// The file, as it may be kept.
    pub file: CleanFile,
    /// What it shows, in words.
    pub words: String,
}

/// Reads one.
///
/// # Errors
/// It is too large, none of these files, of a newer Ronda, damaged or changed on its way, says more than a package may, or holds a material
/// that isn't kept here.
pub fn read(bytes: &[u8]) -> Result<Brought, PackageProblem> {
    if bytes.len() > LARGEST_FILE {
        return Err(PackageProblem("wrong-package-file-large"));
    }
    let file = parse(bytes)?;
    let sum = file.content.sum();
    if sum != file.sha256.to_ascii_lowercase() {
        return Err(PackageProblem("wrong-package-file-sum"));
    }
    let content = file.content;
    let items = items(&content)?;
    let lines: Vec<String> = content.links.iter().map(|link| line(&link.name, &link.href)).collect();
    let plan = PackagePlan::check(
        (&content.name, ""),
        &content.summary,
        (&content.learned, &content.limits),
        &lines.join("\n"),
    )
    .map_err(|_| PackageProblem("wrong-package-file-content"))?;
    Ok(Brought {
        files: materials(&content.files)?,
        driver: text::line(&content.driver, 200),
        origin: origin(&content, sum),
        plan,
        items,
    })
}

/// A file of a newer form may have anything in it: what it says of itself is read first.
fn parse(bytes: &[u8]) -> Result<File, PackageProblem> {
    #[derive(serde::Deserialize)]
    struct Itself {
        format: String,
        version: u32,
    }
    let none = PackageProblem("wrong-package-file-kind");
    let itself: Itself = serde_json::from_slice(bytes).map_err(|_| none)?;
    if itself.format != FORMAT {
        return Err(none);
    }
    if itself.version > VERSION {
        return Err(PackageProblem("wrong-package-file-newer"));
    }
    serde_json::from_slice(bytes).map_err(|_| PackageProblem("wrong-package-file-content"))
}

fn items(content: &Content) -> Result<Vec<ItemPlan>, PackageProblem> {
    let wrong = PackageProblem("wrong-package-file-content");
    if content.ideas.is_empty() || content.ideas.len() > MOST_ITEMS {
        return Err(wrong);
    }
    let item = |idea: &Idea| {
        // A step is a line; what somebody wrote as one shall not become two.
        let steps: Vec<String> = idea.steps.iter().map(|step| text::line(step, 1_000)).collect();
        ItemPlan::check(&idea.name, &idea.what, &steps.join("\n")).map_err(|_| wrong)
    };
    content.ideas.iter().map(item).collect()
}

fn line(name: &str, href: &str) -> String {
    if name == href {
        href.to_owned()
    } else {
        format!("{}: {}", text::line(name, 120), href)
    }
}

/// Materials are looked at as if somebody uploaded them here.
fn materials(sent: &[Material]) -> Result<Vec<BroughtFile>, PackageProblem> {
    let wrong = PackageProblem("wrong-package-file-material");
    if sent.len() > usize::try_from(MOST_FILES).unwrap_or(0) {
        return Err(PackageProblem("wrong-package-file-content"));
    }
    let (mut kept, mut total) = (Vec::new(), 0_usize);
    for material in sent {
        let bytes = STANDARD.decode(&material.base64).map_err(|_| wrong)?;
        total += bytes.len();
        if i64::try_from(total).unwrap_or(i64::MAX) > MOST_BYTES {
            return Err(PackageProblem("wrong-package-file-large"));
        }
        if hex(&Sha256::digest(&bytes)) != material.sha256.to_ascii_lowercase() {
            return Err(PackageProblem("wrong-package-file-sum"));
        }
        kept.push(BroughtFile {
            file: clean(&material.name, &bytes).map_err(|_| wrong)?,
            words: text::line(&material.words, LONGEST_WORDS),
        });
    }
    Ok(kept)
}

fn origin(content: &Content, sum: String) -> Origin {
    let short = |text: &str| text::line(text, 120);
    Origin {
        network: short(&content.network),
        number: content.number.max(0),
        signed_by: short(&content.signed_by),
        signed_on: text::line(&content.signed_on, 10),
        sum,
        through: content
            .through
            .iter()
            .take(MOST_THROUGH)
            .map(|name| short(name))
            .collect(),
        known: content
            .ideas
            .iter()
            .map(|idea| KnownThere {
                name: short(&idea.name),
                told: idea.told.iter().take(MOST_LANGUAGES).map(told).collect(),
            })
            .collect(),
    }
}

fn told(known: &Known) -> Told {
    let said = |sentences: &[String]| -> Vec<String> {
        let sentences = sentences.iter().take(MOST_SAID);
        sentences.map(|sentence| text::line(sentence, 600)).collect()
    };
    Told {
        language: text::line(&known.language, 10),
        lead: text::line(&known.lead, 600),
        known: said(&known.known),
        unknown: said(&known.unknown),
    }
}
