//! The languages of the product and how a request names them.

use crate::{arg::Arg, bundle};

/// A language of the interface.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash, PartialOrd, Ord)]
pub enum Lang {
    /// Chilean Spanish, the source language.
    #[default]
    EsCl,
    /// English.
    En,
}

impl Lang {
    /// Every language, the source first.
    pub const ALL: [Self; 2] = [Self::EsCl, Self::En];

    /// The tag for `lang` attributes, cookies and columns.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::EsCl => "es-CL",
            Self::En => "en",
        }
    }

    /// Any Spanish is Chilean Spanish here, any English is English, the rest is nothing.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let first = tag.trim().split(['-', '_']).next().unwrap_or_default();
        match first.to_ascii_lowercase().as_str() {
            "es" => Some(Self::EsCl),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    /// The best of the languages in an `Accept-Language` header; Spanish when none fits.
    #[must_use]
    pub fn from_accept(header: &str) -> Self {
        let mut best = (0.0_f32, Self::default());
        for part in header.split(',') {
            let mut pieces = part.split(';');
            let Some(lang) = pieces.next().and_then(Self::from_tag) else {
                continue;
            };
            let weight = pieces.find_map(|p| p.trim().strip_prefix("q=")?.trim().parse().ok());
            // Strictly greater: among equals the first that was named wins.
            if weight.unwrap_or(1.0) > best.0 {
                best = (weight.unwrap_or(1.0), lang);
            }
        }
        best.1
    }

    /// The message of this key. `[key]` when there is none.
    #[must_use]
    pub fn t(self, key: &str) -> String {
        bundle::message(self, key, &[])
    }

    /// The message of this key with its arguments.
    #[must_use]
    pub fn with(self, key: &str, args: &[(&str, Arg)]) -> String {
        bundle::message(self, key, args)
    }

    /// Whether this language has a message of this key.
    #[must_use]
    pub fn has(self, key: &str) -> bool {
        bundle::has(self, key)
    }
}
