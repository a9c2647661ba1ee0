//! Texts that may tell of harm: read by whoever keeps a liceo's protocol, and by nobody else.

use super::{Act, Standing};
use crate::id::{AlertId, SchoolId};
use crate::person::Role;

/// See which alerts of one's own liceos wait.
#[derive(Clone, Copy, Debug)]
pub struct ListAlerts;

impl Act for ListAlerts {
    fn allowed(&self, who: &Standing) -> bool {
        who.schools().into_iter().any(|school| SeeAlerts(school).allowed(who))
    }
}

/// See the alerts of a liceo.
#[derive(Clone, Copy, Debug)]
pub struct SeeAlerts(pub SchoolId);

impl Act for SeeAlerts {
    fn allowed(&self, who: &Standing) -> bool {
        // No head of UTP, no teacher, nobody of the hub: fewer read it than see any result.
        who.is_at(Role::Coexistence, self.0) || who.is_at(Role::Principal, self.0)
    }
}

/// Read an alert and say what was done.
#[derive(Clone, Copy, Debug)]
pub struct HandleAlert {
    /// Which.
    pub alert: AlertId,
    /// At which liceo.
    pub school: SchoolId,
}

impl Act for HandleAlert {
    fn allowed(&self, who: &Standing) -> bool {
        SeeAlerts(self.school).allowed(who)
    }
}
