//! The package that a workbook is: what it holds, and how much it truly unpacks to.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::FileProblem;

/// As many bytes may be unpacked. What a package says of itself is not believed: the bytes are counted.
const MOST_UNPACKED: u64 = 64 << 20;

/// As many parts may be in it; a large workbook has some hundred.
const MOST_PARTS: usize = 2_000;

/// Passes an XLSX of reasonable size.
///
/// # Errors
/// Damaged, too large, another program's workbook, or no workbook at all.
pub(super) fn check(bytes: &[u8]) -> Result<(), FileProblem> {
    let mut package = ZipArchive::new(Cursor::new(bytes)).map_err(|_| FileProblem::Broken)?;
    if package.len() > MOST_PARTS {
        return Err(FileProblem::Broken);
    }
    let mut unpacked = 0;
    for at in 0..package.len() {
        let part = package.by_index(at).map_err(|_| FileProblem::Broken)?;
        let mut rest = part.take(MOST_UNPACKED + 1 - unpacked);
        unpacked += std::io::copy(&mut rest, &mut std::io::sink()).map_err(|_| FileProblem::Broken)?;
        if unpacked > MOST_UNPACKED {
            return Err(FileProblem::TooLarge {
                bytes: usize::try_from(unpacked).unwrap_or(usize::MAX),
                most: usize::try_from(MOST_UNPACKED).unwrap_or(usize::MAX),
            });
        }
    }
    let has = |start: &str| package.file_names().flatten().any(|name| name.starts_with(start));
    match (has("[Content_Types].xml"), has("xl/"), has("content.xml")) {
        (true, true, _) => Ok(()),
        (_, _, true) => Err(FileProblem::Workbook),
        _ => Err(FileProblem::Binary),
    }
}
