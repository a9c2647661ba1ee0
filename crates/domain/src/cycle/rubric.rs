//! The four features of the method, judged from what is there: a prediction, a small test, data over time, iteration.
//!
//! After Taylor, McNicholas, Nicolay et al., *BMJ Quality & Safety* 23 (2014) 290: of 73 published projects that said they
//! worked in PDSA cycles, few had all of them. Each feature looks at its own facts alone, and more facts never lower it.

use super::{Cycle, Scale};

/// How far a feature is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Judged {
    /// Nothing of it yet.
    Missing,
    /// Begun.
    OnTheWay,
    /// There.
    Met,
}

/// One of the four.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Feature {
    /// An explicit prediction, made before.
    Prediction,
    /// A small test first.
    SmallScale,
    /// Data over time, before and since.
    DataOverTime,
    /// A test that follows and is changed.
    Iteration,
}

impl Feature {
    /// All four, in the order in which a test meets them.
    pub const ALL: [Self; 4] = [Self::Prediction, Self::SmallScale, Self::DataOverTime, Self::Iteration];

    /// Its word in message keys.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Prediction => "prediction",
            Self::SmallScale => "scale",
            Self::DataOverTime => "data",
            Self::Iteration => "iteration",
        }
    }
}

/// As many points before, and as many since, count as data over time.
pub const REPEATED: u32 = 3;

/// What the rubric looks at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The prediction is there, in words or as a number with a direction.
    pub predicted: bool,
    /// It was planned: from then on the prediction stands.
    pub planned: bool,
    /// How large the test is.
    pub scale: Option<Scale>,
    /// How large the test was from which it follows.
    pub grown_from: Option<Scale>,
    /// Points of its measure in the year before.
    pub before: u32,
    /// Points of its measure since it began, until half a year after its end.
    pub since: u32,
    /// Planned cycles that it follows or that follow it.
    pub linked: u32,
    /// Those of them that test something else or elsewhere.
    pub changed: u32,
}

/// Four features, judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rubric([Judged; 4]);

impl Rubric {
    /// Judges.
    #[must_use]
    pub fn of(facts: &Facts) -> Self {
        Self(Feature::ALL.map(|feature| match feature {
            Feature::Prediction => prediction(facts),
            Feature::SmallScale => small_scale(facts),
            Feature::DataOverTime => data_over_time(facts),
            Feature::Iteration => iteration(facts),
        }))
    }

    /// One feature.
    #[must_use]
    pub const fn judged(&self, feature: Feature) -> Judged {
        self.0[feature as usize]
    }

    /// How many are met.
    #[must_use]
    pub fn met(&self) -> usize {
        self.0.iter().filter(|judged| **judged == Judged::Met).count()
    }
}

fn prediction(facts: &Facts) -> Judged {
    match (facts.predicted, facts.planned) {
        (true, true) => Judged::Met,
        (true, false) => Judged::OnTheWay,
        (false, _) => Judged::Missing,
    }
}

/// A large test is right where it grew out of a smaller one.
fn small_scale(facts: &Facts) -> Judged {
    let grew = facts
        .scale
        .zip(facts.grown_from)
        .is_some_and(|(now, before)| before < now);
    match facts.scale {
        Some(scale) if scale.is_small() || grew => Judged::Met,
        Some(Scale::Level) => Judged::OnTheWay,
        _ => Judged::Missing,
    }
}

fn data_over_time(facts: &Facts) -> Judged {
    if facts.before >= REPEATED && facts.since >= REPEATED {
        Judged::Met
    } else if facts.before + facts.since > 0 {
        Judged::OnTheWay
    } else {
        Judged::Missing
    }
}

fn iteration(facts: &Facts) -> Judged {
    if facts.changed > 0 {
        Judged::Met
    } else if facts.linked > 0 {
        Judged::OnTheWay
    } else {
        Judged::Missing
    }
}

impl Cycle {
    /// Whether its prediction is explicit: in words, or as a number with a direction.
    #[must_use]
    pub fn is_predicted(&self) -> bool {
        let number = self.predicted_low.is_some() || self.predicted_high.is_some();
        !self.prediction.is_empty() || (number && self.predicted_direction.is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_facts() -> impl Strategy<Value = Facts> {
        let scale = || proptest::option::of(proptest::sample::select(Scale::ALL));
        let flags = (any::<bool>(), any::<bool>());
        (flags, scale(), scale(), 0_u32..6, 0_u32..6, 0_u32..4, 0_u32..4).prop_map(
            |((predicted, planned), scale, grown_from, before, since, linked, changed)| Facts {
                predicted,
                planned,
                scale,
                grown_from,
                before,
                since,
                linked: linked.max(changed),
                changed,
            },
        )
    }

    /// What one more fact makes of them.
    fn one_more(facts: Facts) -> [Facts; 6] {
        [
            Facts {
                before: facts.before + 1,
                ..facts
            },
            Facts {
                since: facts.since + 1,
                ..facts
            },
            Facts {
                predicted: true,
                ..facts
            },
            Facts { planned: true, ..facts },
            Facts {
                linked: facts.linked + 1,
                ..facts
            },
            Facts {
                linked: facts.linked + 1,
                changed: facts.changed + 1,
                ..facts
            },
        ]
    }

    #[test]
    fn a_class_with_a_prediction_data_and_a_next_test_has_all_four() {
        let facts = Facts {
            predicted: true,
            planned: true,
            scale: Some(Scale::Class),
            grown_from: None,
            before: 6,
            since: 3,
            linked: 1,
            changed: 1,
        };
        assert_eq!(Rubric::of(&facts).met(), 4);
        let whole = Facts {
            scale: Some(Scale::School),
            ..facts
        };
        assert_eq!(Rubric::of(&whole).judged(Feature::SmallScale), Judged::Missing);
        let grown = Facts {
            grown_from: Some(Scale::Level),
            ..whole
        };
        assert_eq!(Rubric::of(&grown).judged(Feature::SmallScale), Judged::Met);
        let few = Facts { since: 2, ..facts };
        assert_eq!(Rubric::of(&few).judged(Feature::DataOverTime), Judged::OnTheWay);
    }

    proptest! {
        #[test]
        fn one_more_fact_never_lowers_a_feature(facts in any_facts()) {
            let now = Rubric::of(&facts);
            for more in one_more(facts) {
                for feature in Feature::ALL {
                    prop_assert!(Rubric::of(&more).judged(feature) >= now.judged(feature), "{feature:?}");
                }
            }
            // A smaller test before it is a fact too.
            if let Some(scale) = facts.scale {
                let grown = Facts { grown_from: Some(scale.smaller()), ..facts };
                if scale != scale.smaller() {
                    prop_assert!(Rubric::of(&grown).judged(Feature::SmallScale) >= now.judged(Feature::SmallScale));
                }
            }
        }

        #[test]
        fn each_feature_looks_at_its_own_facts_alone(one in any_facts(), other in any_facts()) {
            let mixed = [
                (Feature::Prediction, Facts { predicted: one.predicted, planned: one.planned, ..other }),
                (Feature::SmallScale, Facts { scale: one.scale, grown_from: one.grown_from, ..other }),
                (Feature::DataOverTime, Facts { before: one.before, since: one.since, ..other }),
                (Feature::Iteration, Facts { linked: one.linked, changed: one.changed, ..other }),
            ];
            for (feature, facts) in mixed {
                prop_assert_eq!(Rubric::of(&facts).judged(feature), Rubric::of(&one).judged(feature));
            }
        }

        #[test]
        fn what_is_met_is_counted(facts in any_facts()) {
            let rubric = Rubric::of(&facts);
            let met = Feature::ALL.iter().filter(|feature| rubric.judged(**feature) == Judged::Met).count();
            prop_assert_eq!(rubric.met(), met);
        }
    }
}
