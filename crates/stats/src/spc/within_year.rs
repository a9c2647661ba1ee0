//! Is this year different from the same weeks of the last one?
//!
//! Owns the comparison that a season cannot fool: each point with the one of the same place a year before. Must not know a
//! calendar: the caller says which year and place (school week, month) a value belongs to.

use super::NotComputable;
use super::average::{mean, median};

/// Five pairs have no 95 % interval.
const LEAST: usize = 6;

/// Where a value belongs: its school year, and its week (or month) within it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The school year.
    pub year: i32,
    /// The week or month within it.
    pub place: i32,
}

/// The latest year against the one before; every number is finite.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct YearOnYear {
    /// The later year.
    pub year: i32,
    /// Places that have a value in both.
    pub pairs: usize,
    /// The median difference, later − earlier.
    pub estimate: f64,
    /// Lower end of its 95 % interval.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

impl YearOnYear {
    /// Does the interval leave out that the years are alike?
    pub fn is_clear(&self) -> bool {
        self.low > 0.0 || self.high < 0.0
    }
}

/// The median of the differences of pairs, its interval by the sign test: of the ordered differences the k-th from either end, k the
/// largest with P(X < k) ≤ 2.5 %, X ~ binomial(pairs, ½) (Thompson 1936, Annals of Mathematical Statistics 7, 122-128). Several values
/// of one place count as their mean.
///
/// # Errors
/// [`NotComputable::LengthsDiffer`], [`NotComputable::NotFinite`]; [`NotComputable::TooFewValues`] below six pairs;
/// [`NotComputable::Constant`] where the interval has no width, so that nothing says how sure the difference is.
pub fn within_year(places: &[Place], values: &[Option<f64>]) -> Result<YearOnYear, NotComputable> {
    if places.len() != values.len() {
        return Err(NotComputable::LengthsDiffer {
            values: values.len(),
            denominators: places.len(),
        });
    }
    if let Some(index) = values.iter().position(|y| y.is_some_and(|y| !y.is_finite())) {
        return Err(NotComputable::NotFinite { index });
    }
    let mut known: Vec<(Place, f64)> = places
        .iter()
        .zip(values)
        .filter_map(|(p, y)| Some((*p, (*y)?)))
        .collect();
    known.sort_by_key(|(place, _)| *place);
    let year = known.last().ok_or(NotComputable::NoValues)?.0.year;
    let merged: Vec<(Place, f64)> = known.chunk_by(|a, b| a.0 == b.0).filter_map(merged).collect();
    let before = |place: Place| {
        let earlier = Place {
            year: year.checked_sub(1)?,
            ..place
        };
        let found = merged.binary_search_by_key(&earlier, |(place, _)| *place).ok()?;
        Some(merged[found].1)
    };
    let latest = merged.iter().filter(|(place, _)| place.year == year);
    let mut differences: Vec<f64> = latest.filter_map(|(place, y)| Some(y - before(*place)?)).collect();
    differences.sort_unstable_by(f64::total_cmp);
    let pairs = differences.len();
    let (Some(k), true) = (sign(pairs), pairs >= LEAST) else {
        return Err(NotComputable::TooFewValues {
            have: pairs,
            need: LEAST,
        });
    };
    let estimate = median(&differences).unwrap_or(f64::NAN);
    let (low, high) = (differences[k - 1], differences[pairs - k]);
    if ![estimate, low, high].into_iter().all(f64::is_finite) {
        return Err(NotComputable::Overflow);
    }
    if low >= high {
        return Err(NotComputable::Constant);
    }
    Ok(YearOnYear {
        year,
        pairs,
        estimate,
        low,
        high,
    })
}

fn merged(same: &[(Place, f64)]) -> Option<(Place, f64)> {
    let values: Vec<f64> = same.iter().map(|(_, y)| *y).collect();
    Some((same.first()?.0, mean(&values)?))
}

/// The largest k with P(X < k) ≤ 2.5 %, at least 1.
fn sign(pairs: usize) -> Option<usize> {
    let n = pairs as f64;
    // from a thousand on 2^-n leaves double precision, and a binomial is normal enough
    if pairs > 1_000 {
        return Some((n / 2.0 - 1.959_964 * n.sqrt() / 2.0).floor() as usize);
    }
    let mut share = 0.5_f64.powi(i32::try_from(pairs).ok()?);
    let (mut sum, mut k) = (share, 0);
    while sum <= 0.025 && k < pairs {
        k += 1;
        share *= (n - k as f64 + 1.0) / k as f64;
        sum += share;
    }
    (k > 0).then_some(k)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(year: i32, place: i32) -> Place {
        Place { year, place }
    }

    #[test]
    fn ranks_are_those_of_the_tables() {
        for (pairs, k) in [
            (5, None),
            (6, Some(1)),
            (9, Some(2)),
            (12, Some(3)),
            (20, Some(6)),
            (30, Some(10)),
            (50, Some(18)),
        ] {
            assert_eq!(sign(pairs), k, "{pairs}");
        }
    }

    #[test]
    fn a_season_that_repeats_is_no_change() {
        let weeks: Vec<i32> = (0..36).collect();
        let season = |week: i32| f64::from((week * 5) % 20);
        let places: Vec<Place> = [2025, 2026]
            .iter()
            .flat_map(|y| weeks.iter().map(|w| place(*y, *w)))
            .collect();
        let same = |lift: f64| -> Vec<Option<f64>> {
            places
                .iter()
                .map(|p| {
                    Some(
                        season(p.place)
                            + f64::from(p.place % 3 - 1) * f64::from(p.year - 2025)
                            + lift * f64::from(p.year - 2025),
                    )
                })
                .collect()
        };
        let found = within_year(&places, &same(0.0)).unwrap();
        assert_eq!(
            (found.year, found.pairs, found.estimate, found.is_clear()),
            (2026, 36, 0.0, false)
        );
        let lifted = within_year(&places, &same(4.0)).unwrap();
        assert!(lifted.is_clear() && (lifted.estimate - 4.0).abs() < 1e-12, "{lifted:?}");
    }

    #[test]
    fn what_cannot_be_compared_has_its_reason() {
        let one = [place(2026, 1), place(2026, 2)];
        assert_eq!(
            within_year(&one, &[Some(1.0), None]),
            Err(NotComputable::TooFewValues { have: 0, need: 6 })
        );
        assert_eq!(within_year(&[], &[]), Err(NotComputable::NoValues));
        assert_eq!(
            within_year(&one, &[Some(f64::NAN), None]),
            Err(NotComputable::NotFinite { index: 0 })
        );
        assert!(matches!(
            within_year(&one, &[]),
            Err(NotComputable::LengthsDiffer { .. })
        ));
        let years: Vec<Place> = (0..14).map(|k| place(2025 + k / 7, k % 7)).collect();
        assert_eq!(within_year(&years, &[Some(1.0); 14]), Err(NotComputable::Constant));
    }
}
