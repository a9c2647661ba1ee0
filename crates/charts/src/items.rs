//! What a test says of its questions, in words, and a figure of them.
//!
//! Owns which message says which verdict. It speaks of questions, never of who answered them. Must not judge: verdicts are `stats`'.

use i18n::Lang;
use stats::items::{Analysis, GOOD, ItemAnalysis, SEPARATES, Verdict};

use crate::dots::{Dots, Mark, Row};

/// A verdict of [`stats::items`] as a sentence. `options` are what the question's options are called, in their order; `n` is how many
/// people were asked.
#[must_use]
pub fn verdict(verdict: &Verdict, options: &[String], n: usize, lang: Lang) -> String {
    let option = |at: usize| options.get(at).map_or("", String::as_str);
    let share = |share: f64| lang.percent(share, 0);
    let r = |r: f64| lang.number(r, 2);
    match *verdict {
        Verdict::Worked { discrimination } => lang.with("item-worked", &[("r", r(discrimination).into())]),
        Verdict::TooFewPeople { n, need } => lang.with("item-too-few", &[("n", n.into()), ("need", need.into())]),
        Verdict::KeyInDoubt {
            option: at,
            mean_rest,
            mean_rest_right,
            ..
        } => {
            let args = [
                ("option", option(at).into()),
                ("theirs", lang.number(mean_rest, 1).into()),
            ];
            match mean_rest_right {
                Some(right) => {
                    let [first, second] = args;
                    lang.with(
                        "item-key-in-doubt",
                        &[first, second, ("right", lang.number(right, 1).into())],
                    )
                }
                None => lang.with("item-key-in-doubt-alone", &args),
            }
        }
        Verdict::NotReached { n, share: of } => {
            lang.with("item-not-reached", &[("n", n.into()), ("share", share(of).into())])
        }
        Verdict::TooEasy { difficulty } => lang.with("item-too-easy", &[("share", share(difficulty).into())]),
        Verdict::TooHard { difficulty, chance } => match chance.filter(|chance| difficulty <= *chance) {
            Some(chance) => lang.with(
                "item-too-hard-chance",
                &[("share", share(difficulty).into()), ("chance", share(chance).into())],
            ),
            None => lang.with("item-too-hard", &[("share", share(difficulty).into())]),
        },
        Verdict::Weak {
            discrimination,
            interval,
        } => {
            // more people could still say otherwise
            let unsure = interval.is_none_or(|(_, high)| high >= GOOD);
            let r = r(discrimination).into();
            if unsure {
                lang.with("item-weak-unsure", &[("r", r), ("n", n.into())])
            } else if discrimination < 0.0 {
                lang.with("item-backwards", &[("r", r)])
            } else {
                lang.with("item-weak", &[("r", r)])
            }
        }
        Verdict::Misconception {
            option: at,
            share: of,
            of_wrong,
        } => lang.with(
            "item-misconception",
            &[
                ("option", option(at).into()),
                ("share", share(of).into()),
                ("wrong", share(of_wrong).into()),
            ],
        ),
        Verdict::Unused { option: at, n, .. } => unused(&[(option(at), n)], lang),
        Verdict::NothingToCompare => lang.t("item-nothing-to-compare"),
    }
}

/// All verdicts on a question, the options that nobody needs in one sentence.
#[must_use]
pub fn sentences(item: &ItemAnalysis, options: &[String], lang: Lang) -> Vec<String> {
    let idle: Vec<(&str, usize)> = item
        .verdicts
        .iter()
        .filter_map(|verdict| match *verdict {
            Verdict::Unused { option, n, .. } => Some((options.get(option)?.as_str(), n)),
            _ => None,
        })
        .collect();
    let others = item
        .verdicts
        .iter()
        .filter(|verdict| !matches!(verdict, Verdict::Unused { .. }));
    let mut said: Vec<String> = others.map(|other| verdict(other, options, item.n, lang)).collect();
    if !idle.is_empty() {
        said.push(unused(&idle, lang));
    }
    said
}

/// Options, and how many chose each.
fn unused(idle: &[(&str, usize)], lang: Lang) -> String {
    let quoted: Vec<String> = idle
        .iter()
        .map(|(option, _)| lang.with("item-option", &[("option", (*option).into())]))
        .collect();
    let most = idle.iter().map(|(_, n)| *n).max().unwrap_or_default();
    lang.with(
        "item-unused",
        &[
            ("n", most.into()),
            ("options", lang.list(&quoted).into()),
            ("many", idle.len().into()),
        ],
    )
}

/// How many questions worked.
fn worked(found: &Analysis) -> usize {
    let first = |item: &&ItemAnalysis| matches!(item.verdicts.first(), Some(Verdict::Worked { .. }));
    found.items.iter().filter(first).count()
}

/// How each question goes with the others, one row each, in the order of the test.
#[must_use]
pub fn dots(found: &Analysis, names: &[String], lang: Lang) -> Dots {
    let row = |(item, name): (&ItemAnalysis, &String)| Row {
        name: format!("{name} · {}", lang.percent(item.difficulty, 0)),
        value: item.discrimination,
        interval: item.discrimination_ci,
        mark: match item.verdicts.first() {
            Some(Verdict::Worked { .. }) => Mark::Plain,
            _ => Mark::Look,
        },
    };
    Dots {
        title: lang.t("items-figure"),
        lead: lang.with(
            "items-figure-lead",
            &[("n", worked(found).into()), ("of", found.items.len().into())],
        ),
        rows: found.items.iter().zip(names).map(row).collect(),
        band: (SEPARATES, 1.0),
        band_words: lang.t("items-figure-separates"),
        least: (-0.2, 1.0),
        caution: None,
    }
}
