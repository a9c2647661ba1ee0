//! What a funnel says: who lies beyond what chance explains, and what to ask them. Never who is best.

use i18n::{Arg, Gender, Lang, capitalized};
use stats::funnel::Overdispersion;

use super::FunnelFigure;
use crate::sentence::Sentence;

/// From this on, plain limits leave out so much of what differs that being beyond them says little: `phi` of 2 puts half of
/// the places outside (docs/statistics/funnel.md).
const MUCH: f64 = 2.0;

/// More names than these are left to the table.
const MANY: usize = 6;

/// The sentence of a funnel.
#[must_use]
pub fn sentence(figure: &FunnelFigure, lang: Lang) -> Sentence {
    let (above, below) = (figure.beyond(true), figure.beyond(false));
    match (figure.len(), above.len() + below.len()) {
        (0, _) => bare("figure-funnel-lead-empty", "figure-funnel-next-empty", lang),
        (1, _) => bare("figure-funnel-lead-one", "figure-funnel-next-empty", lang),
        (n, 0) => Sentence {
            lead: lang.with(
                "figure-funnel-lead-none",
                &[("n", n.into()), ("words", lang.count_of(n, Gender::Masculine).into())],
            ),
            next: lang.t("figure-funnel-next-none"),
            caution: Some(caution(figure, lang)),
        },
        (n, far) => Sentence {
            lead: lead(&above, &below, n - far, lang),
            next: lang.with("figure-funnel-next-ask", &[("n", far.into())]),
            caution: Some(caution(figure, lang)),
        },
    }
}

fn bare(lead: &str, next: &str, lang: Lang) -> Sentence {
    Sentence {
        lead: lang.t(lead),
        next: lang.t(next),
        caution: None,
    }
}

fn lead(above: &[&str], below: &[&str], others: usize, lang: Lang) -> String {
    let (high, low) = (named(above, lang), named(below, lang));
    let args = [
        ("above", Arg::from(high)),
        ("below", low.into()),
        ("n", (above.len() + below.len()).into()),
        ("high", above.len().into()),
    ];
    let key = match (above.is_empty(), below.is_empty()) {
        (false, false) => "figure-funnel-lead-both",
        (false, true) => "figure-funnel-lead-above",
        _ => "figure-funnel-lead-below",
    };
    let first = capitalized(&lang.with(key, &args));
    if others == 0 {
        return first;
    }
    let words = lang.count_of(others, Gender::Masculine);
    let rest = lang.with(
        "figure-funnel-lead-rest",
        &[("n", others.into()), ("words", words.into())],
    );
    format!("{first} {rest}")
}

/// The names, or how many there are.
fn named(names: &[&str], lang: Lang) -> String {
    if names.len() > MANY {
        let words = lang.count_of(names.len(), Gender::Masculine);
        return lang.with("figure-funnel-many", &[("words", words.into())]);
    }
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    lang.list(&names)
}

/// Whether size explains the differences at all; else what limits are for.
fn caution(figure: &FunnelFigure, lang: Lang) -> String {
    let (funnel, dispersion) = (figure.funnel, figure.funnel.dispersion);
    let phi = dispersion.map_or(1.0, |found| found.phi);
    let times = [("times", Arg::from(lang.number(phi.max(1.0).sqrt(), 1)))];
    let widened = match funnel.overdispersion {
        Overdispersion::None => false,
        Overdispersion::Multiplicative => phi > 1.0,
        Overdispersion::Additive => dispersion.is_some_and(|found| found.tau2 > 0.0),
    };
    if widened {
        lang.with("figure-funnel-caution-widened", &times)
    } else if phi >= MUCH {
        lang.with("figure-funnel-caution-wide", &times)
    } else {
        lang.t("figure-funnel-caution")
    }
}
