//! The acts on files, with what the path's file, cycle or idea belongs to.

use domain::file::{Attachment, Host};
use domain::id::{AttachmentId, CaptureId, ContributionId, ConveningId, CycleId, IdeaId, PackageId, PackageVersionId};
use domain::permission::{AttachFile, FileHost, SeeFile};

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;
use crate::pages::convenings::place;
use crate::pages::conversations::load::said;

/// What a file belongs to.
async fn host_of(asked: &Asked<'_>, file: &Attachment) -> Result<FileHost, Problem> {
    let app = asked.app;
    Ok(match file.noun {
        Host::Cycle => FileHost::Cycle(app.db.cycle(CycleId(file.noun_id)).await?),
        Host::Idea => FileHost::Idea(app.db.idea(IdeaId(file.noun_id)).await?),
        Host::Capture => FileHost::Capture(app.db.capture(CaptureId(file.noun_id)).await?),
        Host::Contribution => FileHost::Contribution(Box::new(said(app, ContributionId(file.noun_id)).await?)),
        Host::Package => FileHost::Package(Box::new(app.db.package(PackageId(file.noun_id)).await?)),
        Host::PackageVersion => {
            let version = app.db.package_version_of(PackageVersionId(file.noun_id)).await?;
            FileHost::PackageVersion(Box::new(app.db.package(version.package_id).await?), version.id)
        }
        Host::Convening => FileHost::Convening(Box::new(place(asked, ConveningId(file.noun_id)).await?)),
    })
}

/// The path names a file, or the thing whose files are meant.
async fn host(asked: &Asked<'_>) -> Result<FileHost, Problem> {
    if let Ok(cycle) = asked.id::<CycleId>("cycle") {
        return Ok(FileHost::Cycle(asked.app.db.cycle(cycle).await?));
    }
    if let Ok(idea) = asked.id::<IdeaId>("idea") {
        return Ok(FileHost::Idea(asked.app.db.idea(idea).await?));
    }
    if let Ok(package) = asked.id::<PackageId>("package") {
        return Ok(FileHost::Package(Box::new(asked.app.db.package(package).await?)));
    }
    if let Ok(contribution) = asked.id::<ContributionId>("contribution") {
        return Ok(FileHost::Contribution(Box::new(said(asked.app, contribution).await?)));
    }
    if let Ok(convening) = asked.id::<ConveningId>("convening") {
        return Ok(FileHost::Convening(Box::new(place(asked, convening).await?)));
    }
    let file = asked.app.db.attachment(asked.id::<AttachmentId>("attachment")?).await?;
    host_of(asked, &file).await
}

impl Load for SeeFile {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        host(asked).await.map(Self)
    }
}

impl Load for AttachFile {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        host(asked).await.map(Self)
    }
}
