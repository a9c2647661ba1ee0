//! Files in archives: whole, named where they are missing, refused where they are damaged.

use std::io::{Read as _, Write as _};

use domain::id::{AttachmentId, NetworkId};
use sha2::{Digest as _, Sha256};
use store::{Error, Files, WrongArchive, export_archive, restore_archive, verify_archive, verify_by_restoring};

use crate::both::{Place, Values, each, fill, id_of, sqlite};

/// Rows of every table, and the bytes of the first two files; the third one's are missing.
async fn with_files() -> (Place, Files) {
    let place = sqlite().await;
    fill(&place.url, &Values::default()).await;
    let files = Files::open(&place.path("files").display().to_string()).unwrap();
    let pool = sqlx::SqlitePool::connect(&place.url).await.unwrap();
    for row in 0..2 {
        let (id, network) = ids(row);
        let bytes = bytes(row);
        let sum: String = Sha256::digest(&bytes)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        files.keep(network, id, bytes).await.unwrap();
        let sql = "update attachment set sha256 = $2, network_id = $3 where id = $1";
        sqlx::query(sql)
            .bind(id.0)
            .bind(sum)
            .bind(network.0)
            .execute(&pool)
            .await
            .unwrap();
    }
    pool.close().await;
    (place, files)
}

fn ids(row: usize) -> (AttachmentId, NetworkId) {
    (AttachmentId(id_of("attachment", row)), NetworkId(id_of("network", row)))
}

fn bytes(row: usize) -> Vec<u8> {
    format!("file {row} ").repeat(20_000).into_bytes()
}

#[tokio::test]
async fn files_go_with_their_rows_and_a_missing_one_stops_nothing() {
    let (from, files) = with_files().await;
    let path = from.path("one.ronda");
    let first = export_archive(&from.db, Some(&files), &path, None).await.unwrap();
    assert_eq!(first.files.len(), 2);
    assert_eq!(first.missing_files, [ids(2).0]);
    assert_eq!(verify_archive(&path).await.unwrap(), first);
    assert_eq!(verify_by_restoring(&path).await.unwrap(), first);
    for to in each().await {
        let restored = Files::open(&to.path("elsewhere").display().to_string()).unwrap();
        restore_archive(&to.db, Some(&restored), &path).await.unwrap();
        for row in 0..2 {
            let (id, network) = ids(row);
            assert_eq!(restored.read(network, id).await.unwrap(), bytes(row));
        }
        let again = export_archive(&to.db, Some(&restored), &to.path("two.ronda"), None)
            .await
            .unwrap();
        assert_eq!(again, first);
    }
}

#[tokio::test]
async fn a_file_that_is_not_what_its_row_says_is_named() {
    let (from, files) = with_files().await;
    let (id, network) = ids(0);
    files.keep(network, id, b"another".to_vec()).await.unwrap();
    let made = export_archive(&from.db, Some(&files), &from.path("one.ronda"), None)
        .await
        .unwrap();
    assert_eq!(made.missing_files, [id, ids(2).0]);
}

#[tokio::test]
async fn a_damaged_file_is_refused_before_anything_is_written() {
    let (from, files) = with_files().await;
    let path = from.path("one.ronda");
    export_archive(&from.db, Some(&files), &path, None).await.unwrap();
    let damaged = from.path("two.ronda");
    packed_anew(&path, &damaged, &format!("files/{}", ids(0).0));
    let to = sqlite().await;
    let restored = Files::open(&to.path("files").display().to_string()).unwrap();
    let said = restore_archive(&to.db, Some(&restored), &damaged).await.unwrap_err();
    assert!(matches!(said, Error::Archive(WrongArchive::File(_))), "{said}");
    assert!(restored.all(ids(0).1).await.unwrap().is_empty());
}

/// The same archive with another content of one of its files.
fn packed_anew(from: &std::path::Path, to: &std::path::Path, changed: &str) {
    let mut old = zip::ZipArchive::new(std::fs::File::open(from).unwrap()).unwrap();
    let mut new = zip::ZipWriter::new(std::fs::File::create(to).unwrap());
    for index in 0..old.len() {
        let mut file = old.by_index(index).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        if name == changed {
            bytes[0] ^= 1;
        }
        new.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        new.write_all(&bytes).unwrap();
    }
    new.finish().unwrap();
}
