//! Published versions of packages: signed once, never touched again.

use domain::event::Verb;
use domain::file::{Attachment, Host};
use domain::id::{AttachmentId, PackageId, PackageVersionId};
use domain::package::{Edition, PackageVersion};
use domain::permission::{Proof, PublishPackage};
use domain::time::Instant;
use serde_json::json;

use super::of_package;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A version in the list of a package's versions.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct PackageVersionLine {
    /// Counts from 1.
    pub number: i64,
    /// What was new.
    pub reason: String,
    /// Who signed.
    pub signer: String,
    /// When.
    pub signed_at: Instant,
}

/// A version on its way.
#[derive(Clone, Debug)]
pub struct NewPackageVersion<'a> {
    /// Its id.
    pub id: PackageVersionId,
    /// What it says.
    pub edition: &'a Edition,
    /// What is new and why.
    pub reason: &'a str,
    /// The draft's files of which this version keeps its own, with the id of each here.
    pub files: &'a [(Attachment, AttachmentId)],
}

sql! {
    ONE = "select id, package_id, number, edition, reason, signed_by, signed_at from change_package_version where package_id = $1 and number = $2";
    BY_ID = "select id, package_id, number, edition, reason, signed_by, signed_at from change_package_version where id = $1";
    NEWEST = "select id, package_id, number, edition, reason, signed_by, signed_at from change_package_version where package_id = $1 order by number desc limit 1";
    LINES = "select v.number, v.reason, p.name as signer, v.signed_at from change_package_version v join person p on p.id = v.signed_by where v.package_id = $1 order by v.number desc";
    PUBLISH = "insert into change_package_version (id, package_id, number, edition, reason, signed_by, signed_at) values ($1, $2, $3, $4, $5, $6, $7)";
    KEEP_FILE = "insert into attachment (id, network_id, school_id, noun, noun_id, name, media_type, bytes, sha256, words, by_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
}

impl Db {
    /// A published version by its number.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn package_version(&self, package: PackageId, number: i64) -> Result<PackageVersion> {
        maybe!(self, PackageVersion, ONE, package, number)?.ok_or(Error::NotFound)
    }

    /// A published version by its id.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn package_version_of(&self, id: PackageVersionId) -> Result<PackageVersion> {
        maybe!(self, PackageVersion, BY_ID, id)?.ok_or(Error::NotFound)
    }

    /// The newest published version, where there is one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn newest_package_version(&self, package: PackageId) -> Result<Option<PackageVersion>> {
        maybe!(self, PackageVersion, NEWEST, package)
    }

    /// The published versions, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn package_version_lines(&self, package: PackageId) -> Result<Vec<PackageVersionLine>> {
        all!(self, PackageVersionLine, LINES, package)
    }
}

impl Write<'_> {
    /// Publishes what is written, signed by who decides it. The files that it keeps must be in the store of files under their new ids.
    ///
    /// # Errors
    /// [`Error::Stale`] where the draft, or the newest version, is not the one that was looked at; [`Error::Refused`] where nobody signs.
    pub async fn publish_package(
        &mut self,
        proof: &Proof<PublishPackage>,
        version: i64,
        new: &NewPackageVersion<'_>,
    ) -> Result<i64> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let package = &proof.act().0;
        // Whoever signs has read exactly this; the update locks the row.
        self.touch_package_at(package.id, version).await?;
        let number = 1 + maybe!(self, PackageVersion, NEWEST, package.id)?.map_or(0, |newest| newest.number);
        let edition = json!(new.edition).to_string();
        run!(self, PUBLISH, new.id, package.id, number, edition, new.reason, by, at)?;
        for (file, id) in new.files {
            run!(
                self,
                KEEP_FILE,
                *id,
                file.network_id,
                file.school_id,
                Host::PackageVersion,
                new.id,
                &file.name,
                file.media_type,
                file.bytes,
                &file.sha256,
                &file.words,
                file.by_id,
                at
            )?;
        }
        let detail = json!({ "version": number, "files": new.files.len() });
        self.record(
            Some(by),
            of_package(Verb::Shared, package.id, package.school_id).with(detail),
        )
        .await?;
        Ok(number)
    }
}
