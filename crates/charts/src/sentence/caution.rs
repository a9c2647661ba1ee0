//! What must not be concluded: what coincides in time, and where the sentence ends.

use i18n::{Arg, Lang};
use stats::spc::Finding;

use super::{finding, near};
use crate::{control::Figure, note::named};

/// What happened at the same time, or the limit of what was said.
pub(super) fn caution(figure: &Figure, main: &Finding, lang: Lang) -> Option<String> {
    let said = coinciding(figure, main, lang);
    if !said.is_empty() {
        return Some(said.join(" "));
    }
    let key = match main {
        Finding::NoChange { .. } => "figure-caution-none",
        Finding::BeyondLimit { indices, .. } if indices.len() == 1 => "figure-caution-point",
        Finding::PhaseChange { .. } => "figure-caution-phase",
        _ => return None,
    };
    Some(lang.t(key))
}

/// Another way of counting comes first: it can make a change all by itself.
fn coinciding(figure: &Figure, main: &Finding, lang: Lang) -> Vec<String> {
    let mut said = Vec::new();
    let Some(start) = finding::start(main) else {
        return said;
    };
    if let Some((which, since)) = near::definition(figure, start) {
        let args = [
            ("name", Arg::from(named(which, lang))),
            ("date", lang.day(since).into()),
        ];
        said.push(lang.with("figure-caution-definition", &args));
    }
    let test = near::test(figure, start);
    if let Some(test) = test {
        let args = [
            ("test", Arg::from(lowered(&test.label))),
            ("title", (&test.title).into()),
        ];
        said.push(lang.with("figure-caution-test", &args));
    }
    if let Some(noted) = near::annotation(figure, start) {
        let key = if test.is_some() {
            "figure-caution-noted-too"
        } else {
            "figure-caution-noted"
        };
        said.push(lang.with(key, &noted.args(figure, lang)));
    }
    said
}

/// A label inside a sentence: `la prueba 2`.
fn lowered(label: &str) -> String {
    let mut letters = label.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
