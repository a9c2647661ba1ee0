//! The JSON of the contract.
//!
//! Owns its shape: fields may be added, never renamed. First those of the contract, then what was added to them.

use charts::dif::{Groups, sentence};
use i18n::Lang;
use serde::Serialize;
use stats::dif::{Dif, ItemDif};

use super::super::answers::Test;
use super::rounds;

#[derive(Serialize)]
struct Document<'a> {
    items: Vec<Item<'a>>,
    reference: &'a str,
    focal: &'a str,
    /// People of each group who answered all questions.
    n_reference: usize,
    n_focal: usize,
    /// People in neither group, or who were not asked everything.
    n_left_out: usize,
    /// Are there so few that a difference of middling size is easy to miss?
    few: bool,
    /// The questions that differed in each round; one round without `--purify`.
    rounds: Vec<Vec<&'a str>>,
    settled: bool,
}

#[derive(Serialize)]
struct Item<'a> {
    item: &'a str,
    mh_chi2: Option<f64>,
    p: Option<f64>,
    alpha_mh: Option<f64>,
    delta: Option<f64>,
    /// By size alone.
    ets_class: Option<&'static str>,
    /// By size and significance, as ETS does; what the sentence says.
    ets_class_tested: Option<&'static str>,
    var_log_alpha: Option<f64>,
    delta_ci: Option<[f64; 2]>,
    p_dif: Option<f64>,
    right_reference: f64,
    right_focal: f64,
    differs: bool,
    /// Why there is no test.
    reason: Option<String>,
    sentence: Words,
}

/// The same thing said twice.
#[derive(Serialize)]
struct Words {
    es: String,
    en: String,
}

pub fn json(found: &Dif, test: &Test, groups: Groups) -> Result<String, serde_json::Error> {
    let document = Document {
        items: found
            .items
            .iter()
            .enumerate()
            .map(|(at, item)| self::item(item, test.name(at), groups))
            .collect(),
        reference: groups.reference,
        focal: groups.focal,
        n_reference: found.reference,
        n_focal: found.focal,
        n_left_out: found.left_out,
        few: found.few(),
        rounds: rounds(found, test),
        settled: found.settled,
    };
    Ok(serde_json::to_string_pretty(&document)? + "\n")
}

fn item<'a>(item: &ItemDif, name: &'a str, groups: Groups) -> Item<'a> {
    let test = item.found.as_ref().ok();
    let size = test.and_then(|test| test.estimate);
    Item {
        item: name,
        mh_chi2: test.map(|test| test.chi2),
        p: test.map(|test| test.p),
        alpha_mh: size.map(|size| size.alpha),
        delta: size.map(|size| size.delta),
        ets_class: size.map(|size| size.size.letter()),
        ets_class_tested: size.map(|size| size.class.letter()),
        var_log_alpha: size.map(|size| size.var_log_alpha),
        delta_ci: size.map(|size| [size.delta_ci.0, size.delta_ci.1]),
        p_dif: item.p_dif,
        right_reference: item.right_reference,
        right_focal: item.right_focal,
        differs: item.differs,
        reason: item.found.as_ref().err().map(ToString::to_string),
        sentence: Words {
            es: sentence(item, groups, Lang::EsCl),
            en: sentence(item, groups, Lang::En),
        },
    }
}
