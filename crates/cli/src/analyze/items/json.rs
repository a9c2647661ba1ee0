//! The JSON of the contract.
//!
//! Owns its shape: fields may be added, never renamed. First those of the contract, then what was added to them.

use charts::items::verdict as sentence;
use i18n::Lang;
use serde::Serialize;
use serde_json::{Map, Value, json};
use stats::items::{Analysis, ItemAnalysis, Kind, OptionStat, Verdict};

use super::super::answers::Test;

#[derive(Serialize)]
struct Document<'a> {
    items: Vec<Item<'a>>,
    test: Whole,
}

#[derive(Serialize)]
struct Item<'a> {
    item: &'a str,
    difficulty: f64,
    /// `r_drop`.
    discrimination: Option<f64>,
    options: Vec<Choice<'a>>,
    /// People who were asked.
    n: usize,
    sd: f64,
    discrimination_ci: Option<[f64; 2]>,
    point_biserial: Option<f64>,
    biserial: Option<f64>,
    upper_lower: Option<f64>,
    alpha_if_dropped: Option<f64>,
    full_points: f64,
    omitted: Blank,
    not_reached: usize,
    verdicts: Vec<Value>,
}

#[derive(Serialize)]
struct Choice<'a> {
    value: &'a str,
    n: usize,
    prop: f64,
    mean_rest: Option<f64>,
    point_biserial: Option<f64>,
    points: f64,
}

#[derive(Serialize)]
struct Blank {
    n: usize,
    prop: f64,
    mean_rest: Option<f64>,
    point_biserial: Option<f64>,
}

#[derive(Serialize)]
struct Whole {
    /// People of whom something was asked.
    n: usize,
    mean: Option<f64>,
    sd: Option<f64>,
    alpha: f64,
    sem: f64,
    alpha_ci: Option<[f64; 2]>,
    /// People of whom all was asked, on whom mean and sd rest.
    n_complete: usize,
    items: usize,
    /// Are the cells options, scored by a key (rather than points)?
    keyed: bool,
}

pub fn json(found: &Analysis, test: &Test) -> Result<String, serde_json::Error> {
    let document = Document {
        items: found
            .items
            .iter()
            .enumerate()
            .map(|(at, item)| self::item(test, at, item))
            .collect(),
        test: Whole {
            n: found.n,
            mean: found.mean,
            sd: found.sd,
            alpha: found.alpha,
            sem: found.sem,
            alpha_ci: found.alpha_ci.map(|(low, high)| [low, high]),
            n_complete: found.complete,
            items: found.items.len(),
            keyed: test.questions.iter().any(|question| question.kind == Kind::Choice),
        },
    };
    Ok(serde_json::to_string_pretty(&document)? + "\n")
}

fn item<'a>(test: &'a Test, at: usize, item: &ItemAnalysis) -> Item<'a> {
    let blank = &item.omitted;
    let option = |(value, stat): (&'a String, &OptionStat)| Choice {
        value,
        n: stat.n,
        prop: stat.share,
        mean_rest: stat.mean_rest,
        point_biserial: stat.point_biserial,
        points: stat.points,
    };
    Item {
        item: test.name(at),
        difficulty: item.difficulty,
        discrimination: item.discrimination,
        options: test.options[at].iter().zip(&item.options).map(option).collect(),
        n: item.n,
        sd: item.sd,
        discrimination_ci: item.discrimination_ci.map(|(low, high)| [low, high]),
        point_biserial: item.point_biserial,
        biserial: item.biserial,
        upper_lower: item.upper_lower,
        alpha_if_dropped: item.alpha_if_dropped,
        full_points: test.questions[at].full,
        omitted: Blank {
            n: blank.n,
            prop: blank.share,
            mean_rest: blank.mean_rest,
            point_biserial: blank.point_biserial,
        },
        not_reached: item.not_reached,
        verdicts: item
            .verdicts
            .iter()
            .map(|verdict| told(test, at, item.n, verdict))
            .collect(),
    }
}

/// The verdict, its evidence and its sentence.
fn told(test: &Test, at: usize, n: usize, verdict: &Verdict) -> Value {
    let mut fields = Map::new();
    fields.insert("verdict".to_owned(), verdict.word().into());
    if let Value::Object(evidence) = evidence(verdict, &test.options[at]) {
        fields.extend(evidence);
    }
    let words = json!({
        "es": sentence(verdict, &test.options[at], n, Lang::EsCl),
        "en": sentence(verdict, &test.options[at], n, Lang::En),
    });
    fields.insert("sentence".to_owned(), words);
    Value::Object(fields)
}

fn evidence(verdict: &Verdict, options: &[String]) -> Value {
    match *verdict {
        Verdict::Worked { discrimination } => json!({"discrimination": discrimination}),
        Verdict::TooFewPeople { n, need } => json!({"n": n, "need": need}),
        Verdict::KeyInDoubt {
            option,
            point_biserial,
            limit,
            mean_rest,
            mean_rest_right,
        } => json!({
            "option": options.get(option),
            "point_biserial": point_biserial,
            "limit": limit,
            "mean_rest": mean_rest,
            "mean_rest_right": mean_rest_right,
        }),
        Verdict::NotReached { n, share } => json!({"n": n, "prop": share}),
        Verdict::TooEasy { difficulty } => json!({"difficulty": difficulty}),
        Verdict::TooHard { difficulty, chance } => json!({"difficulty": difficulty, "chance": chance}),
        Verdict::Weak {
            discrimination,
            interval,
        } => json!({
            "discrimination": discrimination,
            "ci": interval.map(|(low, high)| [low, high]),
        }),
        Verdict::NothingToCompare => json!({}),
        Verdict::Misconception {
            option,
            share,
            of_wrong,
        } => json!({
            "option": options.get(option),
            "prop": share,
            "prop_of_wrong": of_wrong,
        }),
        Verdict::Unused { option, n, share } => json!({"option": options.get(option), "n": n, "prop": share}),
    }
}
