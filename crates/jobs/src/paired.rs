//! How far the same students moved since the survey before this one, where both keep answers together in the same way.

use std::collections::BTreeMap;

use domain::administration::{Administration, Linking};
use domain::id::SittingId;
use domain::results::{Paired, Results, Scores, differences};
use domain::suppression::{Group, Part};
use store::{AnsweredLine, Db, SittingLine};
use survey::{Answers, Instrument, scoring};

use crate::failure::Failure;

/// What was answered, and what of it stands behind the results.
pub struct Answered<'a> {
    /// The administration.
    pub administration: &'a Administration,
    /// Its instrument, in its version.
    pub instrument: &'a Instrument,
    /// Its courses.
    pub sittings: &'a [SittingLine],
    /// The answers.
    pub lines: &'a [AnsweredLine],
    /// What is shown of them.
    pub results: &'a Results,
}

/// Scale by scale; nothing where there was no such survey before, or where it can't be said.
///
/// # Errors
/// What the database says, or that something kept can't be read.
pub async fn paired(db: &Db, now: &Answered<'_>) -> Result<Vec<Paired>, Failure> {
    let Some(before) = last(db, now.administration).await? else {
        return Ok(vec![]);
    };
    let of = (before.instrument_id, before.instrument_version);
    let version = db.instrument_version(of.0, of.1).await?;
    let unreadable = |what: &str| Failure::Never(format!("{what} can't be read"));
    let whole = survey::json::read(&version.definition).map_err(|_| unreadable("the instrument"))?;
    let instrument = before.asked(&whole);
    let results: Results =
        serde_json::from_str(&db.release(before.id).await?).map_err(|_| unreadable("what was released"))?;
    let (sittings, lines) = (db.sittings(before.id).await?, db.answered(before.id).await?);
    let then = Answered {
        administration: &before,
        instrument: &instrument,
        sittings: &sittings,
        lines: &lines,
        results: &results,
    };
    let (mut earlier, later) = (then.scores()?, now.scores()?);
    let compared = later.into_iter().filter_map(|(scale, later)| {
        let moved = differences(&earlier.remove(&scale)?, &later)?;
        moved_by(&moved).map(|(points, interval)| Paired {
            since: before.id,
            n: u32::try_from(moved.len()).unwrap_or(u32::MAX),
            scale,
            points,
            interval,
        })
    });
    Ok(compared.collect())
}

/// The last one of the same instrument in the same liceo, if it asked the same and kept answers together in the same way.
async fn last(db: &Db, administration: &Administration) -> Result<Option<Administration>, Failure> {
    if administration.linking == Linking::Anonymous {
        return Ok(None);
    }
    let all = db.administrations(administration.school_id).await?.into_iter();
    let earlier = all
        .filter(|one| one.instrument_id == administration.instrument_id && one.closes_at < administration.closes_at)
        .filter(|one| one.released_at.is_some())
        .max_by_key(|one| one.closes_at);
    let alike =
        |one: &Administration| (one.linking, &one.short_form) == (administration.linking, &administration.short_form);
    Ok(earlier.filter(alike))
}

impl Answered<'_> {
    /// The scores of each scale, of those whose answers stand behind what is shown. None where the liceo isn't.
    fn scores(&self) -> Result<BTreeMap<String, Scores>, Failure> {
        let Some((released, _)) = self.results.release.shown(&Group::all(Part::Liceo)) else {
            return Ok(BTreeMap::new());
        };
        let form = self.administration.form(self.instrument);
        let mut scored: Vec<(Option<&str>, Vec<scoring::ScaleScore>)> = Vec::new();
        for line in self.lines.iter().filter(|line| !self.is_left_out(line.sitting_id)) {
            let answers: Answers = serde_json::from_str(&line.answers)
                .map_err(|_| Failure::Never("an answer can't be read".to_owned()))?;
            scored.push((line.link.as_deref(), scoring::score(self.instrument, form, &answers)));
        }
        let of = |at: usize| {
            let one = |(link, scores): &(Option<&'_ str>, Vec<scoring::ScaleScore>)| {
                let score = scores.get(at).and_then(|scale| scale.score.as_ref().ok());
                (link.map(str::to_owned), score.map(|score| score.percent))
            };
            let all: Vec<(Option<String>, Option<f64>)> = scored.iter().map(one).collect();
            let all: Vec<(Option<&str>, Option<f64>)> =
                all.iter().map(|(link, score)| (link.as_deref(), *score)).collect();
            Scores::of(&all, released)
        };
        let scales = self.instrument.scales.iter().enumerate();
        Ok(scales.map(|(at, scale)| (scale.key.clone(), of(at))).collect())
    }

    fn is_left_out(&self, sitting: SittingId) -> bool {
        let line = self.sittings.iter().find(|line| line.sitting.id == sitting);
        line.is_none_or(|line| self.results.left_out.contains(&line.sitting.course_id))
    }
}

/// The mean of the differences and its 95 % interval by Student's t, in tenths.
fn moved_by(differences: &[f64]) -> Option<(f64, (f64, f64))> {
    let n = f64::from(u32::try_from(differences.len()).ok()?);
    let mean = differences.iter().sum::<f64>() / n;
    let squares: f64 = differences.iter().map(|one| (one - mean).powi(2)).sum();
    let error = (squares / (n - 1.0) / n).sqrt();
    let half = stats::student::two_sided(0.95, n - 1.0)? * error;
    let tenths = |value: f64| (value * 10.0).round() / 10.0;
    Some((tenths(mean), (tenths(mean - half), tenths(mean + half))))
}
