//! The school calendar: read by every member, written for the network by who leads it and for a liceo by its leaders.

use super::{Act, Standing};
use crate::id::SchoolId;

/// Read the calendar.
#[derive(Clone, Copy, Debug)]
pub struct SeeCalendar;

impl Act for SeeCalendar {
    fn allowed(&self, who: &Standing) -> bool {
        who.is_member()
    }
}

/// Write times without school: of the network or a region of it, or of one liceo.
#[derive(Clone, Copy, Debug)]
pub struct ArrangeCalendar(pub Option<SchoolId>);

impl Act for ArrangeCalendar {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.map_or_else(|| who.leads_network(), |school| who.leads(school))
    }
}
