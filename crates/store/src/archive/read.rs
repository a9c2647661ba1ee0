//! Reads an archive: row by row, with every sum checked, and without believing any size that the file claims.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use sha2::{Digest, Sha256};
use zip::ZipArchive;

use super::export::hex;
use super::files::{self, FileSum, read_file};
use super::manifest::{Manifest, TableSum};
use super::tables::Table;
use super::value::{Value, read_line};
use super::{MANIFEST, WrongArchive, place};
use crate::error::{Error, Result};

/// The longest manifest: a file takes two hundred bytes of it, and a large network has thousands.
const LONGEST_MANIFEST: u64 = 64 << 20;
/// The longest row. What a person may type ends far below.
const LONGEST_ROW: u64 = 16 << 20;

/// An archive, open.
pub(super) struct Archive {
    zip: ZipArchive<BufReader<File>>,
    pub(super) manifest: Manifest,
    tables: &'static [Table],
}

impl Archive {
    /// Opens an archive and checks its manifest.
    pub(super) fn open(path: &Path) -> Result<Self> {
        let file = File::open(path).map_err(Error::file(path))?;
        if path.is_dir() {
            return Err(Error::file(path)(std::io::ErrorKind::IsADirectory.into()));
        }
        let mut zip = ZipArchive::new(BufReader::new(file)).map_err(|why| WrongArchive::None(why.to_string()))?;
        let manifest = read_manifest(&mut zip)?;
        let tables = manifest.check()?;
        let expected: BTreeSet<String> = manifest
            .tables
            .iter()
            .map(|table| place(&table.name))
            .chain(manifest.files.iter().map(|file| files::place(file.id)))
            .chain([MANIFEST.to_owned()])
            .collect();
        let found: Result<BTreeSet<String>, _> = zip.file_names().map(|name| name.map(Cow::into_owned)).collect();
        let found = found.map_err(|why| WrongArchive::UnknownFile(why.to_string()))?;
        if let Some(name) = expected.difference(&found).next() {
            return Err(WrongArchive::NoFile(name.clone()).into());
        }
        if let Some(name) = found.difference(&expected).next() {
            return Err(WrongArchive::UnknownFile(name.clone()).into());
        }
        Ok(Self { zip, manifest, tables })
    }

    /// Reads every row of every table, in their order; at each table's end its sum has been checked.
    pub(super) fn read_all(&mut self, mut each: impl FnMut(&'static Table, Vec<Value>) -> Result<()>) -> Result<()> {
        let sums = self.manifest.tables.clone();
        for sum in &sums {
            // `check` has found each.
            let Some(table) = self.tables.iter().find(|table| table.name == sum.name) else {
                continue;
            };
            let packed = self
                .zip
                .by_name(&place(table.name))
                .map_err(|why| damaged(&sum.name, &why))?;
            read_table(BufReader::new(packed), table, sum, &mut each)?;
        }
        Ok(())
    }

    /// Reads every file; each one's sum has been checked.
    pub(super) fn read_files(&mut self, mut each: impl FnMut(&FileSum, Vec<u8>) -> Result<()>) -> Result<()> {
        for sum in &self.manifest.files {
            each(sum, read_file(&mut self.zip, sum)?)?;
        }
        Ok(())
    }
}

fn read_manifest(zip: &mut ZipArchive<BufReader<File>>) -> Result<Manifest> {
    let file = zip
        .by_name(MANIFEST)
        .map_err(|why| WrongArchive::None(why.to_string()))?;
    let mut text = Vec::new();
    file.take(LONGEST_MANIFEST)
        .read_to_end(&mut text)
        .map_err(|why| WrongArchive::Manifest(why.to_string()))?;
    Ok(serde_json::from_slice(&text).map_err(|why| WrongArchive::Manifest(why.to_string()))?)
}

fn read_table(
    mut lines: impl BufRead,
    table: &'static Table,
    sum: &TableSum,
    each: &mut impl FnMut(&'static Table, Vec<Value>) -> Result<()>,
) -> Result<()> {
    let name = table.name;
    let (mut hash, mut rows, mut line) = (Sha256::new(), 0, Vec::new());
    loop {
        line.clear();
        let read = (&mut lines).take(LONGEST_ROW).read_until(b'\n', &mut line);
        if read.map_err(|why| damaged(name, &why))? == 0 {
            break;
        }
        rows += 1;
        if line.last() != Some(&b'\n') || rows > sum.rows {
            return Err(damaged(name, &"it is longer or shorter than its manifest says").into());
        }
        hash.update(&line);
        each(table, read_line(table, &line, rows)?)?;
    }
    if rows != sum.rows {
        return Err(WrongArchive::Rows {
            table: name.to_owned(),
            found: rows,
            said: sum.rows,
        }
        .into());
    }
    if hex(&hash.finalize()) != sum.sha256 {
        return Err(WrongArchive::Checksum(name.to_owned()).into());
    }
    Ok(())
}

fn damaged(table: &str, why: &dyn std::fmt::Display) -> WrongArchive {
    WrongArchive::Table {
        table: table.to_owned(),
        why: why.to_string(),
    }
}
