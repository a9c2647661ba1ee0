//! The real files that lie beside the project, and keys by hand.
#![allow(dead_code, reason = "each test file uses its part")]

use domain::school::SchoolKey;

/// A real file of `../shared/data/chile`; where it is absent, says so and gives none.
pub fn real(name: &str) -> Option<Vec<u8>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/chile/");
    let read = std::fs::read(format!("{folder}{name}"));
    if read.is_err() {
        eprintln!("skipped: ../shared/data/chile/{name} is not here");
    }
    read.ok()
}

/// `;` and Latin-1 instead of `,` and UTF-8, as the Ministry publishes it.
pub fn as_published(bytes: &[u8]) -> Vec<u8> {
    let table = interchange::delimited::read(bytes).unwrap();
    let rows: Vec<Vec<String>> = table.rows.iter().map(|row| row.cells.clone()).collect();
    let text = interchange::delimited::write(&table.headers, &rows, interchange::delimited::Separator::Semicolon);
    // Latin-1 is the first 256 characters of Unicode.
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect()
}

pub fn rbd(code: &str) -> SchoolKey {
    SchoolKey::rbd(code, None).unwrap().0
}
