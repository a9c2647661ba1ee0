//! What a test says: whom it tells apart, and which items to look at. Never who is able.

use i18n::{Arg, Lang};
use stats::irt::{Warning, test_information};

use super::TestFigure;
use crate::sentence::Sentence;

/// Within so many standard deviations of the average is near it.
const NEAR: f64 = 0.5;

/// Items named at most; the table has all.
const MANY: usize = 4;

/// The sentence of a fitted test.
#[must_use]
pub fn sentence(figure: &TestFigure, lang: Lang) -> Sentence {
    Sentence {
        lead: lead(figure, lang),
        next: next(figure, lang),
        caution: Some(caution(figure, lang)),
    }
}

fn lead(figure: &TestFigure, lang: Lang) -> String {
    let scale = &figure.fit.scale;
    let points = figure.points(121);
    let information = |theta: &f64| test_information(scale.curves(), *theta);
    let best = points.iter().max_by(|a, b| information(a).total_cmp(&information(b)));
    let place = best.map_or(0.0, |theta| theta / scale.deviation());
    let key = match place {
        z if z < -NEAR => "figure-irt-lead-below",
        z if z > NEAR => "figure-irt-lead-above",
        _ => "figure-irt-lead-near",
    };
    let first = lang.with(key, &[("n", figure.fit.items.len().into())]);
    match figure.fit.reliability {
        Some(share) => {
            let real = lang.with("figure-irt-lead-real", &[("share", Arg::from(lang.percent(share, 0)))]);
            format!("{first} {real}")
        }
        None => first,
    }
}

fn next(figure: &TestFigure, lang: Lang) -> String {
    let (reversed, straying) = (figure.reversed(), figure.straying());
    let (key, items) = match (reversed.is_empty(), straying.is_empty()) {
        (false, _) => ("figure-irt-next-reversed", reversed),
        (true, false) => ("figure-irt-next-straying", straying),
        (true, true) => return lang.t("figure-irt-next-none"),
    };
    let named: Vec<String> = items.iter().take(MANY).map(|name| (*name).to_owned()).collect();
    let more = items.len() - named.len();
    lang.with(
        key,
        &[
            ("items", lang.list(&named).into()),
            ("n", items.len().into()),
            ("more", more.into()),
        ],
    )
}

fn caution(figure: &TestFigure, lang: Lang) -> String {
    let few = figure
        .fit
        .warnings
        .iter()
        .any(|warning| matches!(warning, Warning::FewPeople { .. }));
    let n = figure.fit.answered;
    if few {
        lang.with("figure-irt-caution-few", &[("n", n.into())])
    } else {
        lang.t("figure-irt-caution")
    }
}
