//! Files: seen by who sees what they belong to, added and taken away by who writes on it.

use super::{
    Act, ArrangeConvening, ChangeContribution, ContributionPlace, ConveningPlace, EditCycle, EditIdea, EditPackage,
    OwnCapture, SeeContribution, SeeConvening, SeeCycle, SeeIdea, SeePackage, Standing,
};
use crate::capture::Capture;
use crate::cycle::Cycle;
use crate::file::Host;
use crate::id::{PackageVersionId, SchoolId};
use crate::package::Package;
use crate::theory::Idea;

/// What a file belongs to, as the decision needs it.
#[derive(Clone, Debug)]
pub enum FileHost {
    /// A cycle.
    Cycle(Cycle),
    /// An idea.
    Idea(Idea),
    /// A note.
    Capture(Capture),
    /// What somebody said in a conversation.
    Contribution(Box<ContributionPlace>),
    /// A change package as it is being written.
    Package(Box<Package>),
    /// A published version of one.
    PackageVersion(Box<Package>, PackageVersionId),
    /// A convening, as whoever asks stands to it.
    Convening(Box<ConveningPlace>),
}

impl FileHost {
    /// What kind of thing it is, and which.
    #[must_use]
    pub const fn noun(&self) -> (Host, uuid::Uuid) {
        match self {
            Self::Cycle(cycle) => (Host::Cycle, cycle.id.0),
            Self::Idea(idea) => (Host::Idea, idea.id.0),
            Self::Capture(capture) => (Host::Capture, capture.id.0),
            Self::Contribution(said) => (Host::Contribution, said.contribution.id.0),
            Self::Package(package) => (Host::Package, package.id.0),
            Self::PackageVersion(_, version) => (Host::PackageVersion, version.0),
            Self::Convening(place) => (Host::Convening, place.convening.id.0),
        }
    }

    /// The liceo on whose account its files are.
    #[must_use]
    pub const fn school(&self) -> Option<SchoolId> {
        match self {
            Self::Cycle(cycle) => Some(cycle.school_id),
            Self::Idea(idea) => idea.school_id,
            Self::Capture(capture) => Some(capture.school_id),
            Self::Contribution(said) => said.contribution.school_id,
            Self::Package(package) | Self::PackageVersion(package, _) => package.school_id,
            Self::Convening(_) => None,
        }
    }
}

/// See a file.
#[derive(Clone, Debug)]
pub struct SeeFile(pub FileHost);

impl Act for SeeFile {
    fn allowed(&self, who: &Standing) -> bool {
        match &self.0 {
            FileHost::Cycle(cycle) => SeeCycle(cycle.clone()).allowed(who),
            FileHost::Idea(idea) => SeeIdea(idea.clone()).allowed(who),
            FileHost::Capture(capture) => OwnCapture(capture.clone()).allowed(who),
            FileHost::Contribution(said) => SeeContribution((**said).clone()).allowed(who),
            // What is not published yet is whoever's who writes on it, also where something was.
            FileHost::Package(package) => EditPackage((**package).clone()).allowed(who),
            FileHost::PackageVersion(package, _) => SeePackage((**package).clone()).allowed(who),
            FileHost::Convening(place) => SeeConvening((**place).clone()).allowed(who),
        }
    }
}

/// Add a file, take one away, put it back: whoever writes on what it belongs to.
#[derive(Clone, Debug)]
pub struct AttachFile(pub FileHost);

impl Act for AttachFile {
    fn allowed(&self, who: &Standing) -> bool {
        match &self.0 {
            FileHost::Cycle(cycle) => EditCycle(cycle.clone()).allowed(who),
            FileHost::Idea(idea) => EditIdea(idea.clone()).allowed(who),
            FileHost::Capture(capture) => OwnCapture(capture.clone()).allowed(who),
            FileHost::Contribution(said) => ChangeContribution((**said).clone()).allowed(who),
            FileHost::Package(package) => EditPackage((**package).clone()).allowed(who),
            FileHost::PackageVersion(..) => false,
            FileHost::Convening(place) => ArrangeConvening((**place).clone()).allowed(who),
        }
    }
}
