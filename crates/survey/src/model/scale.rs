//! What items add up to, and the shorter forms of an instrument.

use serde::{Deserialize, Serialize};

use super::Texts;

/// Items whose answers are averaged because they are taken to measure one thing; or scales, of which it is the mean in turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// Its name within the instrument.
    pub key: String,
    /// What it measures.
    pub title: Texts,
    /// Keys of its items; none where it is made of scales.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<String>,
    /// Keys of its subscales; none where it is made of items.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scales: Vec<String>,
    /// As many of its items must be answered (of its subscales: have a score), or it has none.
    pub minimum: u32,
}

/// A named subset of the items, asked in the same order. Its scores are its own: a mean over fewer items.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShortForm {
    /// Its name within the instrument.
    pub key: String,
    /// What it is called.
    pub title: Texts,
    /// Keys of the items that it asks.
    pub items: Vec<String>,
    /// The scales that it still measures.
    #[serde(default)]
    pub scales: Vec<ShortScale>,
}

/// A scale within a short form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShortScale {
    /// The key of the scale.
    pub scale: String,
    /// The minimum in this form, where fewer items are asked than the scale has.
    pub minimum: u32,
}

impl ShortForm {
    /// Whether it asks an item.
    #[must_use]
    pub fn asks(&self, item: &str) -> bool {
        self.items.iter().any(|key| key == item)
    }

    /// Its minimum of a scale; none where it does not measure it.
    #[must_use]
    pub fn minimum(&self, scale: &str) -> Option<u32> {
        let measured = self.scales.iter().find(|measured| measured.scale == scale)?;
        Some(measured.minimum)
    }
}

impl Scale {
    /// Keys of what it is made of.
    #[must_use]
    pub fn parts(&self) -> &[String] {
        if self.scales.is_empty() {
            &self.items
        } else {
            &self.scales
        }
    }
}

/// The usual minimum: half of the parts, and one at least. So does Chile's quality agency with its indicators.
#[must_use]
pub fn half(parts: usize) -> u32 {
    u32::try_from(parts.div_ceil(2)).unwrap_or(u32::MAX).max(1)
}
