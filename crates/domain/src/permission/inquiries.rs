//! Searches for causes: the network's are read by whoever sees content and written by the hub; a liceo's are its own
//! people's, and the hub reads them.

use super::{Act, Standing};
use crate::id::SchoolId;

/// Read an inquiry of the network, or of a liceo.
#[derive(Clone, Copy, Debug)]
pub struct SeeInquiry(pub Option<SchoolId>);

impl Act for SeeInquiry {
    fn allowed(&self, who: &Standing) -> bool {
        let theirs = |school| who.is_hub() || who.works_at(school);
        self.0.map_or_else(|| who.sees_content(), theirs)
    }
}

/// Write one: the network's, or a liceo's, where anybody who works there may.
#[derive(Clone, Copy, Debug)]
pub struct EditInquiry(pub Option<SchoolId>);

impl Act for EditInquiry {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.map_or_else(|| who.is_hub(), |school| who.works_at(school))
    }
}

/// The list of inquiries: for whoever sees any content.
#[derive(Clone, Copy, Debug)]
pub struct ListInquiries;

impl Act for ListInquiries {
    fn allowed(&self, who: &Standing) -> bool {
        who.sees_content()
    }
}
