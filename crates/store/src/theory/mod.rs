//! The theory: aim, drivers, ideas, one file a noun; the whole of it as a value, its versions, and the liceos' own.

pub(crate) mod adaptations;
pub(crate) mod aim;
pub(crate) mod belief;
pub(crate) mod changes;
pub(crate) mod context;
pub(crate) mod drivers;
pub(crate) mod forks;
pub(crate) mod ideas;
pub(crate) mod offers;
pub(crate) mod versions;

pub use adaptations::AdaptedNode;
pub use belief::TheoryNow;
pub use forks::LiceoTheory;
pub use offers::OfferLine;
pub use versions::VersionLine;
