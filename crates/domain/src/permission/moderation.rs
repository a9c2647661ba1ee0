//! Words that should not stand there: said so by whoever reads them, hidden with a reason, looked at once more by another person.

use super::{Act, ContributionPlace, Matter, Standing};
use crate::dialogue::Hiding;

/// Say that a contribution should not stand there.
#[derive(Clone, Debug)]
pub struct ReportContribution(pub ContributionPlace);

impl Act for ReportContribution {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.is_read_by(who) && !self.0.is_by(who)
    }
}

/// Take somebody else's words out of sight, with a reason; and decide about what was reported.
#[derive(Clone, Debug)]
pub struct HideContribution(pub ContributionPlace);

impl Act for HideContribution {
    fn allowed(&self, who: &Standing) -> bool {
        let matter = &self.0.place.matter;
        self.0.is_read_by(who) && !self.0.is_by(who) && matter.is_moderated_by(who)
    }
}

/// A hiding with what it hides.
#[derive(Clone, Debug)]
pub struct HidingPlace {
    /// The hiding.
    pub hiding: Hiding,
    /// What it hides.
    pub contribution: ContributionPlace,
}

/// Ask that another person looks, once: who wrote what was hidden. Of an observation nobody of the hub reads, so that nobody is asked.
#[derive(Clone, Debug)]
pub struct AppealHiding(pub HidingPlace);

impl Act for AppealHiding {
    fn allowed(&self, who: &Standing) -> bool {
        let of_observation = matches!(self.0.contribution.place.matter, Matter::Observation(_));
        self.0.contribution.is_by(who) && self.0.hiding.stands() && !of_observation && who.sees_content()
    }
}

/// Decide about an appeal: somebody of the hub who neither hid nor wrote it. They read the words that were hidden and the two reasons, and
/// nothing else of a conversation that isn't theirs: its writer asked for that.
#[derive(Clone, Debug)]
pub struct DecideAppeal(pub HidingPlace);

impl Act for DecideAppeal {
    fn allowed(&self, who: &Standing) -> bool {
        let another = self.0.hiding.by_id != who.person() && !self.0.contribution.is_by(who);
        who.is_hub() && another && self.0.hiding.appealed_at.is_some()
    }
}
