//! Classical item analysis: how each question of a test worked.
//!
//! Owns scoring by a key, difficulty, discrimination, what each option drew, and a verdict on each question with its evidence. It judges
//! questions, never people. Must not know what options or questions are called, nor put a verdict into words.
//!
//! Formulas, thresholds with their sources, and when not to believe them: `docs/statistics/items.md`.

mod correlation;
mod discrimination;
mod options;
mod reach;
mod reason;
mod score;
mod validate;
mod verdict;

pub use options::OptionStat;
pub use reason::NotComputable;
pub use verdict::{
    EASY, EVEN, GOOD, HARD, LEAST_PEOPLE, MANY, NOT_REACHED, RARE, SEPARATES, Verdict, errors_above_none,
};

use crate::psychometrics;
use score::Scores;

/// What one person did with one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Response {
    /// The position of an option in [`Question::options`].
    Chosen(usize),
    /// It was asked and left blank: no points.
    Omitted,
    /// It was not asked of this person, who says nothing about it.
    Absent,
}

/// Where the options of a question come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// People chose among them.
    Choice,
    /// Somebody gave these points; what people answered is not known.
    Points,
}

/// One question, and what everybody did with it, in the same order of people for each question.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// What its options are.
    pub kind: Kind,
    /// The points that each option gives: those of several may be full, or between none and full.
    pub options: Vec<f64>,
    /// The points of the best answer, above 0.
    pub full: f64,
    /// One a person.
    pub responses: Vec<Response>,
}

/// What can be said about a test; every number is finite. The score meant is the sum of points.
#[derive(Clone, Debug, PartialEq)]
pub struct Analysis {
    /// People of whom at least one question was asked.
    pub n: usize,
    /// Of them, those of whom all were asked; mean and standard deviation rest on these.
    pub complete: usize,
    /// Mean score. None where nobody was asked everything.
    pub mean: Option<f64>,
    /// Standard deviation of the score, divisor n − 1. None where fewer than two were asked everything.
    pub sd: Option<f64>,
    /// Cronbach's alpha; of right and wrong answers, Kuder and Richardson's formula 20.
    pub alpha: f64,
    /// Feldt's 95 % interval of alpha.
    pub alpha_ci: Option<(f64, f64)>,
    /// Standard error of measurement of a person's score, in points.
    pub sem: f64,
    /// One for each question, in the same order.
    pub items: Vec<ItemAnalysis>,
}

/// How one question worked.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemAnalysis {
    /// People who were asked.
    pub n: usize,
    /// The share of the full points that they got, from 0 to 1 where no option takes points away: of right and wrong answers, the share
    /// that was right. The higher, the easier.
    pub difficulty: f64,
    /// Standard deviation of the points, divisor n − 1.
    pub sd: f64,
    /// Correlation with the score of the other questions (`r_drop`). None where it or they do not vary.
    pub discrimination: Option<f64>,
    /// Fisher's 95 % interval of it. None as well where fewer than four were asked.
    pub discrimination_ci: Option<(f64, f64)>,
    /// Correlation with the score in which it counts itself.
    pub point_biserial: Option<f64>,
    /// The same for a trait behind right and wrong that is normally distributed; only where there is nothing between none and full.
    pub biserial: Option<f64>,
    /// The share of points of the upper 27 % less that of the lower 27 %.
    pub upper_lower: Option<f64>,
    /// Alpha of the other questions.
    pub alpha_if_dropped: Option<f64>,
    /// Left blank by so many.
    pub omitted: OptionStat,
    /// Of these, by people who answered nothing after it either.
    pub not_reached: usize,
    /// One for each option, in the same order.
    pub options: Vec<OptionStat>,
    /// What this says of the question, the most pressing first; never empty.
    pub verdicts: Vec<Verdict>,
}

/// Analyses a test.
///
/// # Errors
/// A named reason when a question is not possible, or the answers cannot tell how the questions go together.
pub fn analyze(questions: &[Question]) -> Result<Analysis, NotComputable> {
    let asked = validate::validate(questions)?;
    let scores = Scores::of(&asked);
    let scale = psychometrics::analyze(&scores.items(), None)?;
    let totals = scores.complete_totals();
    let reach = reach::not_reached(&asked);
    let item = |(at, question): (usize, &Question)| {
        let own = &scale.items[at];
        let rests = scores.rests(at);
        let mut found = ItemAnalysis {
            n: own.n,
            difficulty: own.mean / question.full,
            sd: own.sd,
            discrimination: own.r_drop,
            discrimination_ci: own.r_drop.and_then(|r| correlation::interval(r, own.n)),
            point_biserial: discrimination::point_biserial(&scores, at),
            biserial: discrimination::biserial(&scores, at),
            upper_lower: discrimination::upper_lower(&scores, at),
            alpha_if_dropped: own.alpha_if_dropped,
            omitted: options::omitted(question, &rests),
            not_reached: reach[at],
            options: options::options(question, &rests),
            verdicts: Vec::new(),
        };
        found.verdicts = verdict::verdicts(question, &found);
        found
    };
    Ok(Analysis {
        n: scale.n,
        complete: totals.len(),
        mean: correlation::mean(&totals),
        sd: correlation::sd(&totals),
        alpha: scale.alpha,
        alpha_ci: scale.alpha_ci,
        sem: scale.sem,
        items: asked.iter().enumerate().map(item).collect(),
    })
}

/// The points of one question, none where it was not asked; for whoever needs no more than the scores.
///
/// # Errors
/// A named reason when a question is not possible.
pub fn score(questions: &[Question]) -> Result<Vec<Vec<Option<f64>>>, NotComputable> {
    validate::possible(questions)?;
    Ok(questions.iter().map(score::column).collect())
}
