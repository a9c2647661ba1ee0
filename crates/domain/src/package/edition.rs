//! What a published version says: whole in itself, so that it stays what it was and can be read elsewhere.

use serde::{Deserialize, Serialize};

use crate::file::FileKind;
use crate::id::{AttachmentId, DriverId, IdeaId};

/// A published version's contents.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Edition {
    /// What it is called.
    pub name: String,
    /// What it is for, in Markdown.
    pub summary: String,
    /// The driver's name, where it is about one.
    pub driver: String,
    /// That driver in the theory of the network that published it.
    pub driver_id: Option<DriverId>,
    /// The ideas, in order.
    pub ideas: Vec<EditionIdea>,
    /// What people add to what the tests say.
    pub learned: String,
    /// Where it doesn't serve.
    pub limits: String,
    /// Materials elsewhere.
    pub links: Vec<Link>,
    /// Materials here.
    pub files: Vec<EditionFile>,
    /// Where it comes from, where it wasn't made here.
    pub origin: Option<Origin>,
}

/// An idea of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct EditionIdea {
    /// The idea in the theory of the network that published it.
    pub idea: Option<IdeaId>,
    /// What it is called.
    pub name: String,
    /// What it is, in Markdown.
    pub what: String,
    /// How it is done.
    pub steps: Vec<String>,
    /// What its tests said on the day of the signature, in each language.
    pub told: Vec<Told>,
}

/// What the tests of an idea say, in one language: written by the product from what was tested.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Told {
    /// The language's tag.
    pub language: String,
    /// In one sentence.
    pub lead: String,
    /// What is known.
    pub known: Vec<String>,
    /// What is not.
    pub unknown: Vec<String>,
}

/// A material elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// What is there.
    pub name: String,
    /// Its address.
    pub href: String,
}

/// A material here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditionFile {
    /// The file of this version.
    pub id: AttachmentId,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: FileKind,
    /// How large it is.
    pub bytes: i64,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// What it shows, in words.
    pub words: String,
}

/// Where a package comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Origin {
    /// The network that published it, by name.
    pub network: String,
    /// Which version it was.
    pub number: i64,
    /// Who signed it there, by name.
    pub signed_by: String,
    /// On which day, `2026-06-01`.
    pub signed_on: String,
    /// The checksum of the file that it came in.
    pub sum: String,
    /// Networks through which it went before, the first one first.
    pub through: Vec<String>,
    /// What the tests said there, idea by idea.
    pub known: Vec<KnownThere>,
}

/// What the tests of one idea said in another network.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct KnownThere {
    /// The idea's name there.
    pub name: String,
    /// What its tests said.
    pub told: Vec<Told>,
}
