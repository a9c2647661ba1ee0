//! Agreement on numbers.
//!
//! Owns the six intraclass correlations of Shrout PE, Fleiss JL (1979), *Intraclass correlations: uses in assessing rater reliability*,
//! Psychological Bulletin 86, 420-428, with their intervals; those of the second after McGraw KO, Wong SP (1996), *Forming inferences about
//! some intraclass correlation coefficients*, Psychological Methods 1, 30-46.

use super::NotComputable;
use crate::fisher;
use crate::sum::sum;

/// Both tails together: 95 %.
const TAIL: f64 = 0.975;

/// Squares of squares of larger ratings are not finite.
const LARGEST: f64 = 1e60;

/// Which question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// (1,1) and (1,k): each person is rated by others, drawn from many.
    OneWay,
    /// (2,1) and (2,k): the same raters, drawn from many, rate everybody; it counts that one is more severe.
    Agreement,
    /// (3,1) and (3,k): these raters and no others; it does not count that one is more severe.
    Consistency,
}

/// One coefficient.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Icc {
    /// Which.
    pub form: Form,
    /// Is it that of the mean of all raters, rather than that of one?
    pub mean: bool,
    /// The coefficient, not above 1; below 0 where raters agree less than by chance. None where they contradict each other so much that
    /// the variance of a rating would not be above 0.
    pub icc: Option<f64>,
    /// Ratio of the variance between persons to that of the error. None where there is no error.
    pub f: Option<f64>,
    /// Degrees of freedom of both.
    pub freedom: (f64, f64),
    /// How often chance alone would give as large a ratio.
    pub p: Option<f64>,
    /// 95 %. None where there is no error, and where the lower limit of a mean lies beyond all bounds.
    pub ci: Option<(f64, f64)>,
}

/// All six, for the same ratings.
#[derive(Clone, Debug, PartialEq)]
pub struct Icc6 {
    /// Persons who were rated by all.
    pub persons: usize,
    /// Raters.
    pub raters: usize,
    /// Persons who were not rated by all, and are left out.
    pub left_out: usize,
    /// (1,1), (2,1), (3,1), (1,k), (2,k), (3,k).
    pub forms: [Icc; 6],
}

/// Mean squares of the two-way table, and its sizes.
struct Squares {
    persons: f64,
    raters: f64,
    between: f64,
    within: f64,
    of_raters: f64,
    error: f64,
}

/// One row a person, one number a rater.
///
/// # Errors
/// A named reason when rows are of different lengths, or there is nothing to compare.
pub fn icc(ratings: &[Vec<Option<f64>>]) -> Result<Icc6, NotComputable> {
    let whole = whole(ratings)?;
    let squares = Squares::of(&whole).ok_or(NotComputable::Constant)?;
    Ok(Icc6 {
        persons: whole.len(),
        raters: whole[0].len(),
        left_out: ratings.len() - whole.len(),
        forms: [
            squares.form(Form::OneWay, false),
            squares.form(Form::Agreement, false),
            squares.form(Form::Consistency, false),
            squares.form(Form::OneWay, true),
            squares.form(Form::Agreement, true),
            squares.form(Form::Consistency, true),
        ],
    })
}

/// Rows without a gap.
fn whole(ratings: &[Vec<Option<f64>>]) -> Result<Vec<Vec<f64>>, NotComputable> {
    let raters = ratings.first().map_or(0, Vec::len);
    if let Some(person) = ratings.iter().position(|row| row.len() != raters) {
        return Err(NotComputable::LengthsDiffer { person });
    }
    let strange = |row: &Vec<Option<f64>>| {
        row.iter()
            .flatten()
            .any(|rating| !rating.is_finite() || rating.abs() > LARGEST)
    };
    if let Some(person) = ratings.iter().position(strange) {
        return Err(NotComputable::NotFinite { person });
    }
    if raters < 2 {
        return Err(NotComputable::TooFewRaters { have: raters });
    }
    let whole: Vec<Vec<f64>> = ratings.iter().filter_map(|row| row.iter().copied().collect()).collect();
    if whole.len() < 2 {
        return Err(NotComputable::TooFewPersons { have: whole.len() });
    }
    Ok(whole)
}

impl Squares {
    /// None where all ratings are the same.
    fn of(ratings: &[Vec<f64>]) -> Option<Self> {
        let first = ratings[0][0];
        if ratings.iter().flatten().all(|rating| *rating == first) {
            return None;
        }
        let (n, k) = (ratings.len() as f64, ratings[0].len() as f64);
        let grand = sum(ratings.iter().flatten().copied()) / (n * k);
        let rows: Vec<f64> = ratings.iter().map(|row| sum(row.iter().copied()) / k).collect();
        let columns: Vec<f64> = (0..ratings[0].len())
            .map(|rater| sum(ratings.iter().map(|row| row[rater])) / n)
            .collect();
        let between = k * sum(rows.iter().map(|mean| (mean - grand).powi(2)));
        let of_raters = n * sum(columns.iter().map(|mean| (mean - grand).powi(2)));
        let cells = || {
            ratings
                .iter()
                .zip(&rows)
                .flat_map(|(row, mean)| row.iter().zip(&columns).map(move |cell| (cell, mean)))
        };
        let within = sum(cells().map(|((rating, _), row)| (rating - row).powi(2)));
        let error = sum(cells().map(|((rating, column), row)| (rating - row - column + grand).powi(2)));
        Some(Self {
            persons: n,
            raters: k,
            between: between / (n - 1.0),
            within: within / (n * (k - 1.0)),
            of_raters: of_raters / (k - 1.0),
            error: error / ((n - 1.0) * (k - 1.0)),
        })
    }

    fn form(&self, form: Form, mean: bool) -> Icc {
        let (n, k) = (self.persons, self.raters);
        let noise = if form == Form::OneWay { self.within } else { self.error };
        let freedom = match form {
            Form::OneWay => (n - 1.0, n * (k - 1.0)),
            Form::Agreement | Form::Consistency => (n - 1.0, (n - 1.0) * (k - 1.0)),
        };
        let icc = self.coefficient(form, noise, mean);
        // an error that is a rounding is none
        let f = (noise > f64::EPSILON * self.between).then(|| self.between / noise);
        Icc {
            form,
            mean,
            icc,
            f,
            freedom,
            p: f.and_then(|f| fisher::above(f, freedom.0, freedom.1)),
            ci: f.and_then(|f| match form {
                Form::Agreement => self.agreement_interval(mean),
                Form::OneWay | Form::Consistency => self.interval(f, freedom, mean),
            }),
        }
    }

    /// From the ratio's own distribution.
    fn interval(&self, f: f64, (above, below): (f64, f64), mean: bool) -> Option<(f64, f64)> {
        let limit = |f: f64| {
            if mean {
                1.0 - 1.0 / f
            } else {
                (f - 1.0) / (f + self.raters - 1.0)
            }
        };
        let low = f / fisher::quantile(TAIL, above, below)?;
        let high = f * fisher::quantile(TAIL, below, above)?;
        Some((limit(low), limit(high)))
    }

    /// By Satterthwaite's degrees of freedom, since the error is made of two variances.
    fn agreement_interval(&self, mean: bool) -> Option<(f64, f64)> {
        let (n, k) = (self.persons, self.raters);
        let icc = self.coefficient(Form::Agreement, self.error, false)?;
        let ratio = self.of_raters / self.error;
        let others = n * (1.0 + (k - 1.0) * icc) - k * icc;
        let above = (k - 1.0) * (n - 1.0) * (k * icc * ratio + others).powi(2);
        let freedom = above / ((n - 1.0) * (k * icc * ratio).powi(2) + others.powi(2));
        let (high, low) = (
            fisher::quantile(TAIL, n - 1.0, freedom)?,
            fisher::quantile(TAIL, freedom, n - 1.0)?,
        );
        let noise = k * self.of_raters + (k * n - k - n) * self.error;
        let one = (
            n * (self.between - high * self.error) / (high * noise + n * self.between),
            n * (low * self.between - self.error) / (noise + n * low * self.between),
        );
        let both = if mean {
            (self.of_mean(one.0)?, self.of_mean(one.1)?)
        } else {
            one
        };
        (both.0.is_finite() && both.1.is_finite()).then_some(both)
    }

    /// Spearman and Brown. None of a coefficient so far below 0 that no mean has one.
    fn of_mean(&self, icc: f64) -> Option<f64> {
        let room = 1.0 + icc * (self.raters - 1.0);
        (room > 0.0).then(|| icc * self.raters / room)
    }

    fn coefficient(&self, form: Form, noise: f64, mean: bool) -> Option<f64> {
        let severity = match form {
            Form::Agreement => (self.of_raters - self.error) / self.persons,
            Form::OneWay | Form::Consistency => 0.0,
        };
        // of one rating k parts of error, of a mean one
        let parts = if mean { 1.0 } else { self.raters };
        let all = self.between + (parts - 1.0) * noise + parts * severity;
        (all > 0.0).then(|| (self.between - noise) / all)
    }
}
