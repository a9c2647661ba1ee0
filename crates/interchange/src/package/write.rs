//! Writes the file.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::package::{Edition, EditionFile};

use super::content::{Content, File, Idea, Known, Link, Material};
use super::{FORMAT, VERSION};

/// A published version on its way out.
#[derive(Clone, Debug)]
pub struct Sent<'a> {
    /// What it says.
    pub edition: &'a Edition,
    /// The network that published it, by name.
    pub network: &'a str,
    /// Which version it is.
    pub number: i64,
    /// Who signed it, by name.
    pub signed_by: &'a str,
    /// On which day, `2026-06-01`.
    pub signed_on: &'a str,
    /// Its materials with their bytes.
    pub files: &'a [(EditionFile, Vec<u8>)],
}

/// The file. The same version gives the same bytes.
#[must_use]
pub fn write(sent: &Sent<'_>) -> Vec<u8> {
    let says = sent.edition;
    let content = Content {
        driver: says.driver.clone(),
        files: sent.files.iter().map(material).collect(),
        ideas: says
            .ideas
            .iter()
            .map(|idea| Idea {
                name: idea.name.clone(),
                steps: idea.steps.clone(),
                told: idea.told.iter().map(Known::from).collect(),
                what: idea.what.clone(),
            })
            .collect(),
        learned: says.learned.clone(),
        limits: says.limits.clone(),
        links: says
            .links
            .iter()
            // What an older version kept and would be refused where it arrives stays here.
            .filter(|link| domain::package::host(&link.href).is_some())
            .map(|link| Link {
                href: link.href.clone(),
                name: link.name.clone(),
            })
            .collect(),
        name: says.name.clone(),
        network: sent.network.to_owned(),
        number: sent.number,
        signed_by: sent.signed_by.to_owned(),
        signed_on: sent.signed_on.to_owned(),
        summary: says.summary.clone(),
        through: says.origin.as_ref().map_or_else(Vec::new, |origin| {
            let before = origin.through.iter().cloned();
            before.chain([origin.network.clone()]).collect()
        }),
    };
    let file = File {
        sha256: content.sum(),
        content,
        format: FORMAT.to_owned(),
        version: VERSION,
    };
    serde_json::to_vec_pretty(&file).unwrap_or_default()
}

fn material((file, bytes): &(EditionFile, Vec<u8>)) -> Material {
    Material {
        base64: STANDARD.encode(bytes),
        name: file.name.clone(),
        sha256: file.sha256.clone(),
        words: file.words.clone(),
    }
}
