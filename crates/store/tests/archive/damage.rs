//! Archives that are damaged, cut, forged, or none at all: a clear refusal, and nothing is written.

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use store::{Error, Manifest, TABLES, export_archive, restore_archive, verify_archive, verify_by_restoring};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::both::{self, Place, Values, count, fill, sqlite};

async fn good() -> (Place, PathBuf, Manifest) {
    let place = sqlite().await;
    fill(&place.url, &Values::default()).await;
    let path = place.path("good.ronda");
    let manifest = export_archive(&place.db, None, &path, None).await.unwrap();
    (place, path, manifest)
}

/// The same archive with each file as `change` makes it; `None` leaves it out.
fn forged(good: &Path, name: &str, change: impl Fn(&str, Vec<u8>) -> Option<Vec<u8>>) -> PathBuf {
    let mut zip = ZipArchive::new(std::fs::File::open(good).unwrap()).unwrap();
    let path = good.with_file_name(name);
    let mut out = ZipWriter::new(std::fs::File::create(&path).unwrap());
    for index in 0..zip.len() {
        let mut file = zip.by_index(index).unwrap();
        let (name, mut bytes) = (file.name().unwrap().to_string(), Vec::new());
        file.read_to_end(&mut bytes).unwrap();
        if let Some(bytes) = change(&name, bytes) {
            out.start_file(name, SimpleFileOptions::default()).unwrap();
            out.write_all(&bytes).unwrap();
        }
    }
    out.finish().unwrap();
    path
}

/// Asserts that an archive is refused with these words, and that a database stays empty.
async fn refused(path: &Path, words: &str) {
    refused_by(&sqlite().await, path, words).await;
    assert!(verify_by_restoring(path).await.is_err());
}

/// The same on both databases, for what only the database itself can find.
async fn refused_by_both(path: &Path, words: &str) {
    for place in both::each().await {
        refused_by(&place, path, words).await;
    }
}

async fn refused_by(place: &Place, path: &Path, words: &str) {
    let error = restore_archive(&place.db, None, path).await.unwrap_err();
    assert!(
        matches!(&error, Error::Archive(_)) && error.to_string().contains(words),
        "«{words}» is not in: {error}"
    );
    let counts: Vec<_> = TABLES
        .iter()
        .map(|table| format!("(select count(*) from {})", table.name))
        .collect();
    assert_eq!(
        count(place, format!("select {}", counts.join(" + "))).await,
        0,
        "something was written"
    );
}

#[tokio::test]
async fn a_flipped_byte_is_found_or_changes_nothing() {
    let (_place, path, manifest) = good().await;
    let whole = std::fs::read(&path).unwrap();
    let (mut found, mut harmless) = (0, 0);
    for position in (0..whole.len()).step_by(11) {
        let mut bytes = whole.clone();
        bytes[position] ^= 0x20;
        let damaged = path.with_file_name("damaged.ronda");
        std::fs::write(&damaged, bytes).unwrap();
        match verify_archive(&damaged).await {
            Err(Error::Archive(_)) => found += 1,
            // A byte that carries nothing: a file's date, a mark of the system that packed it.
            Ok(read) if read == manifest => harmless += 1,
            other => panic!("byte {position}: {other:?}"),
        }
    }
    assert!(found > harmless, "{found} found, {harmless} harmless");
}

#[tokio::test]
async fn a_cut_archive_is_refused() {
    let (_place, path, _) = good().await;
    let whole = std::fs::read(&path).unwrap();
    let cut = path.with_file_name("cut.ronda");
    for part in [1, 10, 50, 90, 99] {
        std::fs::write(&cut, &whole[..whole.len() * part / 100]).unwrap();
        assert!(matches!(verify_archive(&cut).await, Err(Error::Archive(_))), "{part} %");
    }
    refused(&cut, "damaged or not an archive").await;
}

#[tokio::test]
async fn what_is_no_archive_is_refused() {
    let place = sqlite().await;
    let path = place.path("other.ronda");
    for other in [&b""[..], b"RBD;NOMBRE\n1;Liceo\n", &[0; 4096]] {
        std::fs::write(&path, other).unwrap();
        refused(&path, "damaged or not an archive").await;
    }
    let mut zip = ZipWriter::new(std::fs::File::create(&path).unwrap());
    zip.start_file("letter.txt", SimpleFileOptions::default()).unwrap();
    zip.finish().unwrap();
    refused(&path, "not an archive of Ronda").await;
    assert!(matches!(
        verify_archive(&place.path("nothing.ronda")).await,
        Err(Error::File { .. })
    ));
}

#[tokio::test]
async fn a_missing_or_unknown_table_is_named() {
    let (_place, path, _) = good().await;
    let without = forged(&path, "without.ronda", |name, bytes| {
        (name != "tables/cycle.ndjson").then_some(bytes)
    });
    refused(&without, "«tables/cycle.ndjson» is missing").await;
    let unnamed = forged(&path, "unnamed.ronda", |name, bytes| {
        Some(if name == "manifest.json" {
            change_manifest(&bytes, |manifest| {
                manifest.tables.retain(|table| table.name != "cycle");
            })
        } else {
            bytes
        })
    });
    refused(&unnamed, "the table «cycle» is missing").await;
    let left_out = forged(&path, "left.ronda", |name, bytes| match name {
        "tables/person.ndjson" => None,
        "manifest.json" => Some(change_manifest(&bytes, |manifest| {
            manifest.tables.retain(|table| table.name != "person");
            manifest.left_out.push("person".to_owned());
        })),
        _ => Some(bytes),
    });
    refused(&left_out, "the table «person» is missing").await;
}

#[tokio::test]
async fn another_schema_is_named() {
    let (_place, path, _) = good().await;
    for (schema, words) in [(999, "newer than this one"), (0, "was never in use")] {
        let other = forged(&path, "other.ronda", |name, bytes| {
            Some(if name == "manifest.json" {
                change_manifest(&bytes, |manifest| manifest.schema = schema)
            } else {
                bytes
            })
        });
        refused(&other, words).await;
    }
}

#[tokio::test]
async fn rows_that_were_changed_are_found_even_where_the_packing_is_whole() {
    let (_place, path, _) = good().await;
    let changed = forged(&path, "changed.ronda", |name, bytes| {
        Some(if name == "tables/person.ndjson" {
            String::from_utf8(bytes)
                .unwrap()
                .replacen("person.name#0", "person.name#9", 1)
                .into_bytes()
        } else {
            bytes
        })
    });
    refused_by_both(&changed, "its checksum differs").await;
}

/// Whoever can write a manifest can write its sums; the rows are still held against the schema.
#[tokio::test]
async fn rows_with_right_sums_but_wrong_content_are_found() {
    let (_place, path, _) = good().await;
    for (from, to, words) in [
        (
            "\"entry_year\":",
            "\"entry_years\":",
            "the column «entry_years» is unknown",
        ),
        (
            "\"entry_year\":",
            "\"entry_year\":\"x\",\"other\":",
            "«other» is unknown",
        ),
        ("\"name\":\"", "\"name\":null,\"ignored\":\"", "«ignored» is unknown"),
        ("\"id\":\"", "\"id\":\"not-", "«id» is not of its kind"),
        ("generation.name", "\\u0000", "U+0000"),
        ("{\"id\"", "[{\"id\"", "is no row"),
        ("{", "{\"x\"", "is no row"),
        (
            "\"network_id\":\"",
            "\"network_id\":\"f0000000-0000-0000-0000-000000000000\",\"x\":\"",
            "«x» is unknown",
        ),
    ] {
        let other = with_sums(&path, "generation", |text| text.replacen(from, to, 1));
        refused(&other, words).await;
    }
    // A reference to nothing, and the same row twice: only the database knows.
    let id = both::id_of("network", 0).to_string();
    let nobody = with_sums(&path, "generation", |text| {
        text.replacen(&id, "f0000000-0000-0000-0000-000000000000", 1)
    });
    refused_by_both(&nobody, "don't fit").await;
    let twice = with_sums(&path, "network", |text| {
        text.clone() + text.lines().next().unwrap() + "\n"
    });
    refused_by_both(&twice, "don't fit").await;
}

/// Changes a table and makes its manifest agree.
fn with_sums(path: &Path, table: &str, change: impl Fn(String) -> String) -> PathBuf {
    let place = format!("tables/{table}.ndjson");
    let changed = forged(path, "half.ronda", |name, bytes| {
        Some(if name == place {
            change(String::from_utf8(bytes).unwrap()).into_bytes()
        } else {
            bytes
        })
    });
    let mut text = String::new();
    ZipArchive::new(std::fs::File::open(&changed).unwrap())
        .unwrap()
        .by_name(&place)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    forged(&changed, "forged.ronda", |name, bytes| {
        Some(if name == "manifest.json" {
            change_manifest(&bytes, |manifest| {
                let sum = manifest.tables.iter_mut().find(|sum| sum.name == table).unwrap();
                sum.rows = text.lines().count() as u64;
                sum.sha256 = domain::secret::hash(&text);
            })
        } else {
            bytes
        })
    })
}

fn change_manifest(bytes: &[u8], change: impl Fn(&mut Manifest)) -> Vec<u8> {
    let mut manifest = serde_json::from_slice(bytes).unwrap();
    change(&mut manifest);
    serde_json::to_vec(&manifest).unwrap()
}

#[tokio::test]
async fn sizes_that_are_claimed_are_not_believed() {
    let (_place, path, _) = good().await;
    // 64 MB of one line, packed into 64 KB, where the longest row is 16 MB.
    let long = forged(&path, "long.ronda", |name, bytes| {
        Some(if name == "tables/person.ndjson" {
            vec![b' '; 64 << 20]
        } else {
            bytes
        })
    });
    refused(&long, "the table «person» is damaged").await;
    // A manifest that claims more rows than there are, and file headers that claim a gigabyte.
    let rows = forged(&path, "rows.ronda", |name, bytes| {
        Some(if name == "manifest.json" {
            change_manifest(&bytes, |manifest| manifest.tables[6].rows = u64::MAX)
        } else {
            bytes
        })
    });
    refused(&rows, "its manifest says 18446744073709551615").await;
    let plain = forged(&path, "plain.ronda", |_, bytes| Some(bytes));
    let mut bytes = std::fs::read(&plain).unwrap();
    let headers: Vec<usize> = bytes
        .windows(4)
        .enumerate()
        .filter(|(_, four)| four == b"PK\x01\x02")
        .map(|(at, _)| at)
        .collect();
    assert!(headers.len() > 20);
    for at in headers {
        bytes[at + 24..at + 28].copy_from_slice(&(1_u32 << 30).to_le_bytes());
    }
    std::fs::write(&plain, bytes).unwrap();
    if let Err(error) = verify_archive(&plain).await {
        assert!(matches!(error, Error::Archive(_)), "{error}");
    }
}
