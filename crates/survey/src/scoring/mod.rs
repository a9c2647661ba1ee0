//! What the answers of one submission add up to.
//!
//! Owns the score of a scale (mean of its items, reversed ones turned), the minimum-answered rule, the rescaling from 0 to 100,
//! and facts for screening. Must not judge a person, compare people, or fill in answers that are missing.
//! "Prefiero no responder" is missing here.

mod screening;

pub use screening::{Screening, screen};

use std::collections::BTreeMap;

use serde::Serialize;

use crate::answers::{Answer, Answers};
use crate::model::{Anchor, Asks, Instrument, Item, Scale, ShortForm};
use crate::word::words;

/// The score of a scale, in one submission.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Score {
    /// The mean of the points, in the items' own points; of a scale of scales, the mean of their means.
    pub mean: f64,
    /// (mean − lowest) / (highest − lowest) × 100, as Chile's quality agency rescales items of whatever number of points.
    pub percent: f64,
}

words! {
    /// Why a scale has no score.
    NoScore {
        /// Fewer items were answered, or fewer subscales have a score, than the minimum says.
        TooFew = "too-few",
        /// The short form does not measure it.
        NotMeasured = "not-measured",
        /// It cannot be scored at all; [`check()`](crate::check()) says why.
        Unscorable = "unscorable",
    }
}

/// What there is to say of a scale.
#[derive(Clone, Debug, PartialEq)]
pub struct ScaleScore {
    /// The key of the scale.
    pub scale: String,
    /// How many of its items were answered, or of its subscales have a score.
    pub answered: usize,
    /// How many it has, of those that are asked.
    pub of: usize,
    /// As many were needed.
    pub minimum: u32,
    /// The score, or why there is none.
    pub score: Result<Score, NoScore>,
}

/// The scores of all scales, in order. The answers are those that [`validate`](crate::answers::validate) let count.
#[must_use]
pub fn score(instrument: &Instrument, form: Option<&ShortForm>, answers: &Answers) -> Vec<ScaleScore> {
    let scoring = Scoring {
        instrument,
        form,
        answers,
    };
    let mut known: BTreeMap<&str, ScaleScore> = BTreeMap::new();
    // From the items upwards, each scale once, after those that it is made of. What is left then is a circle.
    loop {
        let before = known.len();
        for scale in instrument.scales.iter().rev() {
            let ready = scale.scales.iter().all(|key| known.contains_key(key.as_str()));
            if ready && !known.contains_key(scale.key.as_str()) {
                let scored = scoring.scale(scale, &known);
                known.insert(&scale.key, scored);
            }
        }
        if known.len() == before {
            break;
        }
    }
    let of = |scale: &Scale| {
        known
            .get(scale.key.as_str())
            .cloned()
            .unwrap_or_else(|| unscorable(scale))
    };
    instrument.scales.iter().map(of).collect()
}

/// The points of an answer: turned where the item is reversed, none where it was left out or declined.
#[must_use]
pub fn points(item: &Item, answer: Option<&Answer>) -> Option<i32> {
    let (Asks::Single { anchors, .. }, Some(Answer::Choice(key))) = (&item.asks, answer) else {
        return None;
    };
    let (lowest, highest) = item.ends()?;
    let points = anchors
        .iter()
        .find(|anchor| anchor.key == *key)
        .and_then(Anchor::points)?;
    Some(if item.is_reversed() {
        lowest + highest - points
    } else {
        points
    })
}

struct Scoring<'a> {
    instrument: &'a Instrument,
    form: Option<&'a ShortForm>,
    answers: &'a Answers,
}

impl Scoring<'_> {
    fn scale(&self, scale: &Scale, known: &BTreeMap<&str, ScaleScore>) -> ScaleScore {
        let minimum = match self.form {
            None => Some(scale.minimum),
            Some(form) => form.minimum(&scale.key),
        };
        let (of, scores) = if scale.scales.is_empty() {
            self.items(scale)
        } else {
            self.subscales(scale, known)
        };
        let needed = minimum.unwrap_or(scale.minimum);
        let enough = u32::try_from(scores.len()).is_ok_and(|answered| answered >= needed.max(1));
        let score = match minimum {
            None => Err(NoScore::NotMeasured),
            Some(_) if !self.is_scorable(scale) => Err(NoScore::Unscorable),
            Some(_) if !enough => Err(NoScore::TooFew),
            Some(_) => mean(&scores).ok_or(NoScore::Unscorable),
        };
        ScaleScore {
            scale: scale.key.clone(),
            answered: scores.len(),
            of,
            minimum: needed,
            score,
        }
    }

    /// How many items are asked, and one score for each that was answered.
    fn items(&self, scale: &Scale) -> (usize, Vec<Score>) {
        let asked = |key: &&String| self.form.is_none_or(|form| form.asks(key));
        let scores = scale.items.iter().filter(asked).filter_map(|key| {
            let item = self.instrument.item(key)?;
            let (lowest, highest) = item.ends()?;
            let mean = f64::from(points(item, self.answers.get(key))?);
            let percent = (mean - f64::from(lowest)) / (f64::from(highest) - f64::from(lowest)) * 100.0;
            Some(Score { mean, percent })
        });
        (scale.items.iter().filter(asked).count(), scores.collect())
    }

    /// How many subscales are measured, and the score of each that has one.
    fn subscales(&self, scale: &Scale, known: &BTreeMap<&str, ScaleScore>) -> (usize, Vec<Score>) {
        let measured = scale.scales.iter().filter_map(|key| known.get(key.as_str()));
        let measured = measured.filter(|part| part.score != Err(NoScore::NotMeasured));
        let scores = measured.clone().filter_map(|part| part.score.ok());
        (measured.count(), scores.collect())
    }

    /// Whether all items that it rests on have the same points, so that their mean is one of something.
    fn is_scorable(&self, scale: &Scale) -> bool {
        let leaves = crate::check::leaves(self.instrument, scale);
        let ends = leaves.iter().map(|key| self.instrument.item(key).and_then(Item::ends));
        let mut ends = ends.collect::<Vec<_>>().into_iter();
        let Some(Some((lowest, highest))) = ends.next() else {
            return false;
        };
        lowest < highest && ends.all(|other| other == Some((lowest, highest)))
    }
}

/// Part of a circle of scales.
fn unscorable(scale: &Scale) -> ScaleScore {
    ScaleScore {
        scale: scale.key.clone(),
        answered: 0,
        of: scale.parts().len(),
        minimum: scale.minimum,
        score: Err(NoScore::Unscorable),
    }
}

/// The mean of each. None without any.
fn mean(scores: &[Score]) -> Option<Score> {
    let many = f64::from(u32::try_from(scores.len()).ok().filter(|many| *many > 0)?);
    let sum = |of: fn(&Score) -> f64| scores.iter().map(of).sum::<f64>() / many;
    Some(Score {
        mean: sum(|score| score.mean),
        percent: sum(|score| score.percent),
    })
}
