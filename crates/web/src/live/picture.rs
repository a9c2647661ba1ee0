//! What everybody sees at one moment: each panel for each view in each language, drawn once.

use std::collections::{BTreeMap, HashMap};

use domain::time::Instant;
use i18n::Lang;

use super::Known;
use super::panel::{Panel, View};

/// Seconds after which a delay is counted anew: what comes next moves by minutes.
const AGAIN: i64 = 20;

/// One picture.
pub(crate) struct Picture {
    version: i64,
    /// When it was drawn.
    at: Instant,
    /// When it is out of date by itself.
    until: Option<Instant>,
    /// The panels as JSON with the name of what they say, by view and language.
    panels: HashMap<(View, Lang), (String, String)>,
}

impl Picture {
    /// Draws it.
    pub(crate) fn draw(known: &Known, version: i64, at: Instant) -> Self {
        let mut panels = HashMap::new();
        for view in View::ALL {
            for lang in Lang::ALL {
                let drawn: BTreeMap<&str, String> = Panel::ALL
                    .iter()
                    .filter_map(|panel| Some((panel.name(), panel.draw(known, (*view, lang), at)?)))
                    .collect();
                panels.insert((*view, lang), named(version, &drawn));
            }
        }
        Self {
            version,
            at,
            until: known.until(at),
            panels,
        }
    }

    /// One of a table: only its own phones see it, and it changes by its version alone.
    pub(crate) fn of_table(version: i64, at: Instant, draw: impl Fn(Lang) -> BTreeMap<&'static str, String>) -> Self {
        let drawn = Lang::ALL
            .iter()
            .map(|lang| ((View::Phone, *lang), named(version, &draw(*lang))));
        Self {
            version,
            at,
            until: None,
            panels: drawn.collect(),
        }
    }

    /// Which version it shows.
    pub(crate) const fn version(&self) -> i64 {
        self.version
    }

    /// Whether it still is what there is to see.
    pub(crate) fn is_fresh(&self, version: i64, now: Instant) -> bool {
        let by_itself = self.until.is_none_or(|until| now < until);
        self.version == version && by_itself && now.seconds_since(self.at) < AGAIN
    }

    /// Its name for a phone that comes back: the same as long as nothing is to be seen otherwise.
    pub(crate) fn name(&self, view: View, lang: Lang) -> &str {
        self.panels.get(&(view, lang)).map_or("", |(name, _)| name)
    }

    /// What a phone is sent: the panels, and what time it is, because a phone's clock is its own.
    pub(crate) fn told(&self, view: View, lang: Lang, now: Instant) -> String {
        let panels = self.panels.get(&(view, lang)).map_or("{}", |(_, text)| text);
        format!("{{\"at\":{},\"panels\":{panels}}}", now.micros() / 1000)
    }
}

/// Panels as JSON, with a name that is another where they say something else.
fn named(version: i64, drawn: &BTreeMap<&str, String>) -> (String, String) {
    let text = serde_json::to_string(drawn).unwrap_or_default();
    let sum: String = domain::secret::hash(&text).chars().take(12).collect();
    (format!("{version}-{sum}"), text)
}
