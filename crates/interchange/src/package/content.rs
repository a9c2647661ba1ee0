//! What stands in the file. Fields are in the order of their names: written so and without spaces, the content is what the checksum is of.

use domain::package::Told;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// The whole file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub content: Content,
    pub format: String,
    pub sha256: String,
    pub version: u32,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Content {
    pub driver: String,
    pub files: Vec<Material>,
    pub ideas: Vec<Idea>,
    pub learned: String,
    pub limits: String,
    pub links: Vec<Link>,
    pub name: String,
    pub network: String,
    pub number: i64,
    pub signed_by: String,
    pub signed_on: String,
    pub summary: String,
    pub through: Vec<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Material {
    pub base64: String,
    pub name: String,
    pub sha256: String,
    pub words: String,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Idea {
    pub name: String,
    pub steps: Vec<String>,
    pub told: Vec<Known>,
    pub what: String,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Known {
    pub known: Vec<String>,
    pub language: String,
    pub lead: String,
    pub unknown: Vec<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Link {
    pub href: String,
    pub name: String,
}

impl From<&Told> for Known {
    fn from(told: &Told) -> Self {
        Self {
            known: told.known.clone(),
            language: told.language.clone(),
            lead: told.lead.clone(),
            unknown: told.unknown.clone(),
        }
    }
}

impl Content {
    /// The checksum, hexadecimal.
    pub(super) fn sum(&self) -> String {
        hex(&Sha256::digest(serde_json::to_vec(self).unwrap_or_default()))
    }
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
