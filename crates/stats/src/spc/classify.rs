//! Which points do the rules mark?
//!
//! Owns the third stage: it applies the chosen sets of rules, phase by phase. A rule never looks across a phase border.

use super::rules::{anhoej, nelson, nhs, shewhart, western_electric};
use super::{Chart, RuleSet};

pub(super) fn classify(chart: &mut Chart) {
    for phase in &chart.phases {
        let points = &mut chart.points[phase.from..=phase.to];
        for rule in &chart.rules {
            match rule {
                RuleSet::Anhoej => anhoej::mark(points, phase),
                RuleSet::Shewhart => shewhart::mark(points),
                RuleSet::WesternElectric => western_electric::mark(points),
                RuleSet::Nelson => nelson::mark(points),
                RuleSet::Nhs => nhs::mark(points),
            }
        }
    }
}
