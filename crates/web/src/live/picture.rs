//! What everybody sees at one moment: each panel for each view in each language, drawn once, and only for views that somebody looks at.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use domain::time::Instant;
use i18n::Lang;

use super::Known;
use super::panel::{Panel, View};

/// Seconds after which a delay is counted anew: what comes next moves by minutes.
const AGAIN: i64 = 20;

/// One picture.
pub(crate) struct Picture {
    /// None where it was drawn already.
    known: Option<Arc<Known>>,
    version: i64,
    /// When it was drawn.
    at: Instant,
    /// When it is out of date by itself.
    until: Option<Instant>,
    views: HashMap<(View, Lang), OnceLock<Drawn>>,
}

/// A view in a language.
#[derive(Default)]
struct Drawn {
    /// The sum of what it says.
    name: String,
    /// The panels by name, each as a JSON text.
    panels: Vec<(&'static str, String)>,
}

impl Picture {
    /// Of what is known. Drawn once somebody looks.
    pub(crate) fn of(known: Arc<Known>, version: i64, at: Instant) -> Self {
        let views = View::ALL
            .iter()
            .flat_map(|view| Lang::ALL.iter().map(|lang| ((*view, *lang), OnceLock::new())));
        Self {
            version,
            at,
            until: known.until(at),
            views: views.collect(),
            known: Some(known),
        }
    }

    /// One of a table: only its own phones see it, and it changes by its version alone.
    pub(crate) fn of_table(version: i64, at: Instant, draw: impl Fn(Lang) -> Vec<(&'static str, String)>) -> Self {
        let view = |lang: &Lang| ((View::Phone, *lang), OnceLock::from(Drawn::of(draw(*lang))));
        Self {
            version,
            at,
            until: None,
            views: Lang::ALL.iter().map(view).collect(),
            known: None,
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
        self.drawn(view, lang).map_or("", |drawn| drawn.name.as_str())
    }

    /// What a phone is sent: the panels that are otherwise than in the picture it was sent before, and what time it is, because a phone's clock
    /// is its own.
    pub(crate) fn told(&self, (view, lang): (View, Lang), before: Option<&Self>, now: Instant) -> String {
        let empty = Drawn::default();
        let drawn = self.drawn(view, lang).unwrap_or(&empty);
        let before = before.and_then(|before| before.drawn(view, lang)).unwrap_or(&empty);
        let new = drawn.panels.iter().filter(|panel| !before.panels.contains(panel));
        let panels: Vec<String> = new.map(|(name, html)| format!("\"{name}\":{html}")).collect();
        format!("{{\"at\":{},\"panels\":{{{}}}}}", now.micros() / 1000, panels.join(","))
    }

    fn drawn(&self, view: View, lang: Lang) -> Option<&Drawn> {
        let place = self.views.get(&(view, lang))?;
        Some(place.get_or_init(|| {
            let Some(known) = &self.known else {
                return Drawn::default();
            };
            let draw = |panel: &Panel| Some((panel.name(), panel.draw(known, (view, lang), self.at)?));
            Drawn::of(Panel::ALL.iter().filter_map(draw).collect())
        }))
    }
}

impl Drawn {
    /// Of panels and their HTML.
    fn of(panels: Vec<(&'static str, String)>) -> Self {
        let quoted = |html: String| serde_json::to_string(&html).unwrap_or_default();
        let panels: Vec<(&'static str, String)> = panels.into_iter().map(|(name, html)| (name, quoted(html))).collect();
        let all: Vec<&str> = panels.iter().map(|(_, html)| html.as_str()).collect();
        let name = domain::secret::hash(&all.concat()).chars().take(16).collect();
        Self { name, panels }
    }
}
