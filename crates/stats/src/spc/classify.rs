//! Which points do the rules mark?
//!
//! Owns the third stage: it applies the chosen sets of rules, phase by phase. A rule never looks across a phase border.

use super::{Chart, RuleSet, rules};

pub(super) fn classify(chart: &mut Chart) {
    for phase in &chart.phases {
        let points = &mut chart.points[phase.from..=phase.to];
        for rule in &chart.rules {
            match rule {
                RuleSet::Anhoej => rules::anhoej(points, phase),
                RuleSet::Shewhart => rules::shewhart(points, phase),
                // refused by validate
                RuleSet::WesternElectric | RuleSet::Nelson | RuleSet::Nhs => {}
            }
        }
    }
}
