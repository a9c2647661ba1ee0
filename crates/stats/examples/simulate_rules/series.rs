//! The kinds of series.
//!
//! Owns what lies under the noise. Noise has standard deviation 1 but for percentages. Must not know a rule.

use crate::chance::Chance;

/// The lengths that the study asks for: a year of months, two years, a year of weeks.
pub const LENGTHS: [usize; 3] = [12, 24, 52];

/// One series.
pub struct Series {
    /// Values, or counts where there are denominators.
    pub values: Vec<Option<f64>>,
    /// Denominators of percentages.
    pub sizes: Option<Vec<Option<f64>>>,
    /// The first point of what rules should find; none where nothing begins at one point.
    pub since: Option<usize>,
}

/// What a kind is there to show.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// Nothing happens: every signal is a false alarm.
    Stable,
    /// The level rises for good in the middle.
    Shift,
    /// Something else happens.
    Event,
    /// Neighbours resemble each other, or the year comes round: what the rules assume does not hold.
    Dependent,
}

/// One kind of series.
pub struct Kind {
    /// Its word in the raw figures.
    pub word: &'static str,
    /// Its words in tables.
    pub said: &'static str,
    pub family: Family,
    pub make: fn(usize, &mut Chance) -> Series,
}

/// All kinds, in the order of the tables.
pub const KINDS: [Kind; 13] = [
    stable("normal", "normal", |n, chance| noise(n, chance).into()),
    stable("gamma-4", "skewed (gamma, shape 4)", |n, chance| {
        let gamma = |chance: &mut Chance| (0..4).map(|_| chance.exponential()).sum::<f64>() / 2.0;
        drawn(n, || gamma(chance)).into()
    }),
    stable("exponential", "very skewed (exponential)", |n, chance| {
        drawn(n, || chance.exponential()).into()
    }),
    stable("percentages", "85 % of 25 to 40", |n, chance| {
        percentages(n, 0.85, chance)
    }),
    stable("rare-percentages", "3 % of 25 to 40", |n, chance| {
        percentages(n, 0.03, chance)
    }),
    kind("shift-1", "shift of 1 sd", Family::Shift, |n, chance| {
        shifted(n, 1.0, chance)
    }),
    kind("shift-2", "shift of 2 sd", Family::Shift, |n, chance| {
        shifted(n, 2.0, chance)
    }),
    kind("point-4", "one point of 4 sd", Family::Event, |n, chance| {
        let mut values = noise(n, chance);
        values[n / 2] += 4.0;
        Series {
            since: Some(n / 2),
            ..values.into()
        }
    }),
    kind("trend-2", "trend, 2 sd in all", Family::Event, |n, chance| {
        lifted(n, chance, |at| 2.0 * at as f64 / (n - 1) as f64).into()
    }),
    kind("ar-0.3", "autoregressive, 0.3", Family::Dependent, |n, chance| {
        autoregressive(n, 0.3, chance).into()
    }),
    kind("ar-0.6", "autoregressive, 0.6", Family::Dependent, |n, chance| {
        autoregressive(n, 0.6, chance).into()
    }),
    kind(
        "season-10",
        "season of 10 points, 1 sd",
        Family::Dependent,
        |n, chance| season(n, 10.0, chance).into(),
    ),
    kind(
        "season-40",
        "season of 40 points, 1 sd",
        Family::Dependent,
        |n, chance| season(n, 40.0, chance).into(),
    ),
];

const fn kind(word: &'static str, said: &'static str, family: Family, make: fn(usize, &mut Chance) -> Series) -> Kind {
    Kind {
        word,
        said,
        family,
        make,
    }
}

const fn stable(word: &'static str, said: &'static str, make: fn(usize, &mut Chance) -> Series) -> Kind {
    kind(word, said, Family::Stable, make)
}

impl From<Vec<f64>> for Series {
    fn from(values: Vec<f64>) -> Self {
        Self {
            values: values.into_iter().map(Some).collect(),
            sizes: None,
            since: None,
        }
    }
}

fn drawn(n: usize, mut draw: impl FnMut() -> f64) -> Vec<f64> {
    (0..n).map(|_| draw()).collect()
}

fn noise(n: usize, chance: &mut Chance) -> Vec<f64> {
    drawn(n, || chance.normal())
}

/// Noise on a level of its own at each position.
fn lifted(n: usize, chance: &mut Chance, level: impl Fn(usize) -> f64) -> Vec<f64> {
    (0..n).map(|at| level(at) + chance.normal()).collect()
}

fn shifted(n: usize, by: f64, chance: &mut Chance) -> Series {
    let values = lifted(n, chance, |at| if at >= n / 2 { by } else { 0.0 });
    Series {
        since: Some(n / 2),
        ..values.into()
    }
}

/// How many of a class, whose size changes from point to point.
fn percentages(n: usize, part: f64, chance: &mut Chance) -> Series {
    let (mut values, mut sizes) = (Vec::with_capacity(n), Vec::with_capacity(n));
    for _ in 0..n {
        let size = chance.between(25, 40);
        values.push(Some(chance.binomial(size, part) as f64));
        sizes.push(Some(size as f64));
    }
    Series {
        values,
        sizes: Some(sizes),
        since: None,
    }
}

/// First order, of variance 1 from the first point on.
fn autoregressive(n: usize, phi: f64, chance: &mut Chance) -> Vec<f64> {
    let mut last = chance.normal();
    drawn(n, || {
        let now = last;
        last = phi * last + (1.0 - phi * phi).sqrt() * chance.normal();
        now
    })
}

/// A sine of amplitude 1; where in the year a series begins is chance.
fn season(n: usize, year: f64, chance: &mut Chance) -> Vec<f64> {
    let begins = chance.uniform();
    lifted(n, chance, |at| {
        ((at as f64 / year + begins) * std::f64::consts::TAU).sin()
    })
}
