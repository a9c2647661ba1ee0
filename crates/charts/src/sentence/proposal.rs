//! A new phase that the data support: what is proposed, why, and what accepting it would mean. People decide.

use i18n::{Arg, Lang};
use stats::spc::{Meaning, Proposal, Side, change_proposed};

use super::{Sentence, finding, size};
use crate::{control::Figure, kind::line};

/// The sentence of a proposed phase.
#[must_use]
pub fn proposal(figure: &Figure, proposal: &Proposal, lang: Lang) -> Sentence {
    let evidence = &proposal.evidence;
    let key = match evidence.side {
        Side::Above => "figure-proposal-above",
        Side::Below => "figure-proposal-below",
    };
    let value = |v: f64| Arg::from(figure.unit.text(v, lang));
    let useful = evidence.useful_before + evidence.length;
    let args = [
        ("since", Arg::from(finding::since(figure, proposal.start, lang))),
        ("run", figure.cadence.in_a_row(evidence.length, lang).into()),
        ("line", line(figure.chart.kind, lang).into()),
        ("useful", figure.cadence.count(useful, lang).into()),
        ("max", lang.count_words(evidence.longest_max).into()),
        ("before", value(evidence.before)),
        ("after", value(evidence.after)),
    ];
    let mut lead = lang.with(key, &args);
    if let Ok(found) = change_proposed(figure.chart, proposal) {
        lead = format!("{lead} {}", size::said(figure.unit, &found, lang));
    }
    let mut cautions = vec![lang.t("figure-proposal-caution")];
    if evidence.good == Meaning::Concern {
        cautions.push(lang.t("figure-proposal-concern"));
    }
    if evidence.on_trial {
        cautions.push(lang.t("figure-proposal-trial"));
    }
    Sentence {
        lead,
        next: lang.with("figure-proposal-next", &args),
        caution: Some(cautions.join(" ")),
    }
}
