//! Facts about how a questionnaire was filled in. They say something of the answers, nothing of whoever gave them: what follows
//! from them (to leave a submission out of an analysis, and to say so) is decided elsewhere, for all by one rule.

use serde::Serialize;

use crate::answers::{Answer, Answers};
use crate::model::{Asks, Instrument, ShortForm};

/// How alike the answers are, over the single choices of the scales.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Screening {
    /// So many were answered.
    pub answered: usize,
    /// So many of them are reversed: only there, always the same answer contradicts itself.
    pub reversed: usize,
    /// So many were declined.
    pub declined: usize,
    /// The most answers in a row at the same place among the anchors. Items left out or declined in between don't end it; one with
    /// another number of anchors does.
    pub longest_run: usize,
    /// The share of the most frequent place among all that were answered, from 0 to 1. None where none was.
    pub share_of_one: Option<f64>,
}

/// Looks at one submission, in the order in which it was asked.
#[must_use]
pub fn screen(instrument: &Instrument, form: Option<&ShortForm>, answers: &Answers) -> Screening {
    let mut facts = Screening::default();
    // The number of anchors, and the place of the one that was chosen.
    let mut places: Vec<(usize, usize)> = Vec::new();
    for item in instrument
        .items()
        .filter(|item| form.is_none_or(|form| form.asks(&item.key)))
    {
        let scored = instrument.scales.iter().any(|scale| scale.items.contains(&item.key));
        let Asks::Single { anchors, reversed, .. } = &item.asks else {
            continue;
        };
        match answers.get(&item.key) {
            Some(Answer::Choice(key)) if scored => {
                let Some(place) = anchors.iter().position(|anchor| anchor.key == *key) else {
                    continue;
                };
                places.push((anchors.len(), place));
                facts.reversed += usize::from(*reversed);
            }
            Some(Answer::Declined) if scored => facts.declined += 1,
            _ => {}
        }
    }
    facts.answered = places.len();
    facts.longest_run = longest_run(&places);
    facts.share_of_one = share(&places);
    facts
}

fn longest_run(places: &[(usize, usize)]) -> usize {
    let runs = places.chunk_by(|one, next| one == next);
    runs.map(<[_]>::len).max().unwrap_or(0)
}

fn share(places: &[(usize, usize)]) -> Option<f64> {
    let times = |place: &(usize, usize)| places.iter().filter(|other| *other == place).count();
    let most = places.iter().map(times).max()?;
    Some(f64::from(u32::try_from(most).ok()?) / f64::from(u32::try_from(places.len()).ok()?))
}
