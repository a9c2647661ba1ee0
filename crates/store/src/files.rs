//! The store of files: where their bytes lie, in a folder beside the database or wherever an address says.
//!
//! Owns the bytes and nothing about them: what a file is and whose stands in its row (`attachments`). A row is written after its
//! bytes are on the disk, so that no row ever points at nothing; bytes without a row are swept by the daily job.
//! Each network has a place of its own in it: two installations over one store don't sweep each other's files.

use std::path::PathBuf;
use std::sync::Arc;

use domain::id::{AttachmentId, NetworkId};
use domain::time::Instant;
use futures_util::TryStreamExt as _;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt as _};

use crate::error::{Error, ReadOnly, Result};

/// The store of files. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Files {
    store: Arc<dyn ObjectStore>,
    /// Where it is a folder: what was written is brought to the disk there.
    folder: Option<Arc<LocalFileSystem>>,
}

impl Files {
    /// Opens a store by its address: `folder:/srv/ronda/files`, or a path alone.
    ///
    /// # Errors
    /// [`Error::File`] where the folder can't be made, [`Error::Files`] for an address that no store has.
    pub fn open(address: &str) -> Result<Self> {
        if let Some((scheme, _)) = address.split_once("://") {
            return Err(Error::Files(format!("no store of files is reached by {scheme}://")));
        }
        Self::folder(PathBuf::from(address.strip_prefix("folder:").unwrap_or(address)))
    }

    fn folder(path: PathBuf) -> Result<Self> {
        if !path.exists() {
            std::fs::create_dir_all(&path).map_err(Error::file(&path))?;
            // As private as the database: photos of a classroom. A folder that was there keeps what its owner decided.
            #[cfg(unix)]
            std::fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o700))
                .map_err(Error::file(&path))?;
        }
        let folder = Arc::new(LocalFileSystem::new_with_prefix(path)?);
        Ok(Self {
            store: folder.clone(),
            folder: Some(folder),
        })
    }

    /// Keeps bytes. When this returns they are on the disk. The same file again changes nothing.
    ///
    /// # Errors
    /// What the store says.
    pub async fn keep(&self, network: NetworkId, id: AttachmentId, bytes: Vec<u8>) -> Result<()> {
        let place = place(network, id)?;
        self.store.put(&place, bytes.into()).await?;
        if let Some(folder) = &self.folder {
            let path = folder.path_to_filesystem(&place)?;
            tokio::task::spawn_blocking(move || to_disk(&path))
                .await
                .map_err(|why| Error::Files(why.to_string()))??;
        }
        Ok(())
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// [`Error::NotFound`], or what the store says.
    pub async fn read(&self, network: NetworkId, id: AttachmentId) -> Result<Vec<u8>> {
        Ok(self.store.get(&place(network, id)?).await?.bytes().await?.to_vec())
    }

    /// Forgets a file; one that isn't there is forgotten already.
    ///
    /// # Errors
    /// What the store says.
    pub async fn forget(&self, network: NetworkId, id: AttachmentId) -> Result<()> {
        match self.store.delete(&place(network, id)?).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(other) => Err(other.into()),
        }
    }

    /// Every file of a network, with when it was written.
    ///
    /// # Errors
    /// What the store says.
    pub async fn all(&self, network: NetworkId) -> Result<Vec<(AttachmentId, Instant)>> {
        let mut found = Vec::new();
        let mut listed = self.store.list(Some(&Path::parse(network.to_string())?));
        while let Some(file) = listed.try_next().await? {
            // What we didn't name isn't ours to sweep.
            if let Some(id) = file.location.filename().and_then(|name| name.parse().ok()) {
                found.push((id, Instant::from_micros(file.last_modified.timestamp_micros())));
            }
        }
        Ok(found)
    }
}

fn place(network: NetworkId, id: AttachmentId) -> Result<Path> {
    Ok(Path::parse(format!("{network}/{id}"))?)
}

/// A renamed file is on the disk when its bytes and its folder's list are.
fn to_disk(path: &std::path::Path) -> Result<()> {
    std::fs::File::open(path)
        .and_then(|file| file.sync_all())
        .map_err(Error::file(path))?;
    #[cfg(unix)]
    for folder in path.ancestors().skip(1).take(2) {
        std::fs::File::open(folder)
            .and_then(|folder| folder.sync_all())
            .map_err(Error::file(folder))?;
    }
    Ok(())
}

impl From<object_store::path::Error> for Error {
    fn from(error: object_store::path::Error) -> Self {
        Self::Files(error.to_string())
    }
}

impl From<object_store::Error> for Error {
    fn from(error: object_store::Error) -> Self {
        if matches!(error, object_store::Error::NotFound { .. }) {
            return Self::NotFound;
        }
        let text = error.to_string();
        let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(&error);
        while let Some(link) = cause {
            match link.downcast_ref::<std::io::Error>().map(std::io::Error::kind) {
                Some(std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded) => {
                    return Self::ReadOnly(ReadOnly::Full(text));
                }
                Some(std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem) => {
                    return Self::ReadOnly(ReadOnly::Forbidden(text));
                }
                _ => cause = link.source(),
            }
        }
        Self::Files(text)
    }
}

#[cfg(test)]
mod tests {
    use domain::id::{Ids as _, SystemIds};

    use super::*;

    #[tokio::test]
    async fn what_is_kept_is_read_again_and_what_is_forgotten_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::open(&format!("folder:{}", folder.path().join("files").display())).unwrap();
        let at = Instant::from_micros(1_780_322_400_000_000);
        let (network, other) = (NetworkId::new(&SystemIds, at), NetworkId::new(&SystemIds, at));
        let id = AttachmentId(SystemIds.new_id(at));
        assert!(matches!(files.read(network, id).await, Err(Error::NotFound)));
        files.keep(network, id, b"uno".to_vec()).await.unwrap();
        files.keep(network, id, b"uno".to_vec()).await.unwrap();
        assert_eq!(files.read(network, id).await.unwrap(), b"uno");
        assert_eq!(files.all(network).await.unwrap().len(), 1);
        assert!(files.all(other).await.unwrap().is_empty());
        files.forget(network, id).await.unwrap();
        files.forget(network, id).await.unwrap();
        assert!(files.all(network).await.unwrap().is_empty());
        assert!(matches!(Files::open("ftp://host/files"), Err(Error::Files(_))));
    }
}
