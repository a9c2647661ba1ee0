//! Which chart fits a measure?
//!
//! Owns the standard choice and its reason, so that a page can explain it. Must not look at values: the caller says what they are.

use super::ChartKind;
use super::read::MIN_BASELINE;

/// What the values of a measure are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Nature {
    /// One measurement a period: a mean mark, minutes, a percentage without its denominator.
    Measurement,
    /// Several measurements a period, of which the level matters.
    SubgroupLevel,
    /// Several measurements a period, of which the spread matters.
    SubgroupSpread,
    /// How many of how many.
    Proportion,
    /// Events over an exposure that differs between periods: incidents in pupil-days.
    Rate,
    /// Events where every period has the same exposure.
    Count,
    /// Cases that went well between two rare events.
    CasesBetween,
    /// Time between two rare events.
    TimeBetween,
}

/// A measure, as far as the choice asks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Profile {
    /// What its values are.
    pub nature: Nature,
    /// How many are measured.
    pub measured: usize,
    /// For proportions and rates, [`super::Phase::sigma_z`] of a primed chart where there is one.
    pub sigma_z: Option<f64>,
}

/// A chart and why.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Choice {
    /// Which chart.
    pub chart: ChartKind,
    /// Why this one.
    pub reason: Why,
}

/// Why a chart fits.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(missing_docs, reason = "a variant's own text says what its fields are")]
pub enum Why {
    /// Limits from so few values would be a guess; a run chart needs none.
    TooFewForLimits { have: usize, need: usize },
    /// Single values: their spread is known only from neighbour to neighbour.
    SingleValues,
    /// The mean of several.
    MeanOfSeveral,
    /// The spread of several.
    SpreadOfSeveral,
    /// A proportion's spread follows from its denominator.
    ProportionOfCount,
    /// A rate's spread follows from its exposure.
    EventsByExposure,
    /// A count's spread follows from its mean.
    EventsOfEqualExposure,
    /// The points vary `times` as much as their denominators explain: the primed chart measures that too.
    Overdispersed { times: f64 },
    /// Rare events: most periods have none, so the distance between them is charted.
    RareEvents,
}

/// Above this, plain limits are too narrow to be told from a change. Laney's chart equals the plain one at 1, so that a needless
/// prime costs little; 1.3 is where about one stable point in fifty would already lie outside plain limits (3 / 1.3 sigmas).
pub const OVERDISPERSED_FROM: f64 = 1.3;

/// The standard chart for a measure. A person may choose another.
pub fn choose(profile: &Profile) -> Choice {
    let Profile { nature, measured, .. } = *profile;
    if measured < MIN_BASELINE {
        let reason = Why::TooFewForLimits {
            have: measured,
            need: MIN_BASELINE,
        };
        return Choice {
            chart: ChartKind::Run,
            reason,
        };
    }
    let dispersed = profile.sigma_z.filter(|times| *times > OVERDISPERSED_FROM);
    let (chart, reason) = match (nature, dispersed) {
        (Nature::Measurement, _) => (ChartKind::I, Why::SingleValues),
        (Nature::SubgroupLevel, _) => (ChartKind::Xbar, Why::MeanOfSeveral),
        (Nature::SubgroupSpread, _) => (ChartKind::S, Why::SpreadOfSeveral),
        (Nature::Proportion, None) => (ChartKind::P, Why::ProportionOfCount),
        (Nature::Proportion, Some(times)) => (ChartKind::Pp, Why::Overdispersed { times }),
        (Nature::Rate, None) => (ChartKind::U, Why::EventsByExposure),
        (Nature::Rate, Some(times)) => (ChartKind::Up, Why::Overdispersed { times }),
        (Nature::Count, _) => (ChartKind::C, Why::EventsOfEqualExposure),
        (Nature::CasesBetween, _) => (ChartKind::G, Why::RareEvents),
        (Nature::TimeBetween, _) => (ChartKind::T, Why::RareEvents),
    };
    Choice { chart, reason }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(nature: Nature, measured: usize, sigma_z: Option<f64>) -> Choice {
        choose(&Profile {
            nature,
            measured,
            sigma_z,
        })
    }

    #[test]
    fn eleven_values_make_a_run_chart_whatever_they_are() {
        let choice = chosen(Nature::Proportion, 11, Some(9.0));
        assert_eq!(
            (choice.chart, choice.reason),
            (ChartKind::Run, Why::TooFewForLimits { have: 11, need: 12 })
        );
    }

    #[test]
    fn a_prime_needs_more_variation_than_denominators_explain() {
        assert_eq!(chosen(Nature::Proportion, 24, Some(1.1)).chart, ChartKind::P);
        assert_eq!(chosen(Nature::Proportion, 24, Some(2.0)).chart, ChartKind::Pp);
        assert_eq!(
            chosen(Nature::Rate, 24, Some(2.0)).reason,
            Why::Overdispersed { times: 2.0 }
        );
        assert_eq!(chosen(Nature::Rate, 24, None).chart, ChartKind::U);
        assert_eq!(
            chosen(Nature::Measurement, 24, Some(2.0)).chart,
            ChartKind::I,
            "no denominators, no prime"
        );
    }
}
