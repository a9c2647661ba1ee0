//! The container: a small file system in a file (MS-CFB), of which one stream is the workbook.

use crate::FileProblem;

use super::records::{u16_at, u32_at};

/// Its first bytes.
pub(super) const MAGIC: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// From here on a number of a sector says something else: free, end of a chain, part of a table.
const FIRST_MARK: u32 = 0xFFFF_FFFA;

/// An entry of the directory has so many bytes.
const ENTRY: usize = 128;

/// The stream of the workbook.
///
/// # Errors
/// Damaged, or a container of something else: an older Excel, or a document.
pub(super) fn workbook(bytes: &[u8]) -> Result<Vec<u8>, FileProblem> {
    let container = Container::of(bytes).ok_or(FileProblem::Broken)?;
    let directory = container.chain(u32_at(bytes, 48).ok_or(FileProblem::Broken)?)?;
    let entries: Vec<Entry> = directory.chunks_exact(ENTRY).filter_map(Entry::of).collect();
    let Some(found) = entries.iter().find(|entry| entry.name == "workbook") else {
        return Err(FileProblem::Workbook);
    };
    let cutoff = u32_at(bytes, 56).unwrap_or(4096);
    if found.size >= cutoff {
        return Ok(cut(container.chain(found.start)?, found.size));
    }
    let root = entries.first().ok_or(FileProblem::Broken)?;
    let ministream = container.chain(root.start)?;
    let minifat = container.chain(u32_at(bytes, 60).ok_or(FileProblem::Broken)?)?;
    let mini = Chains {
        sectors: &ministream,
        shift: u16_at(bytes, 32)
            .filter(|shift| (4..=12).contains(shift))
            .ok_or(FileProblem::Broken)?,
        next: numbers(&minifat),
    };
    Ok(cut(mini.chain(found.start)?, found.size))
}

fn cut(mut stream: Vec<u8>, size: u32) -> Vec<u8> {
    stream.truncate(size as usize);
    stream
}

/// An entry of the directory.
struct Entry {
    name: String,
    start: u32,
    size: u32,
}

impl Entry {
    fn of(bytes: &[u8]) -> Option<Self> {
        let length = usize::from(u16_at(bytes, 64)?).checked_sub(2)?.min(62);
        let units: Vec<u16> = (0..length / 2).filter_map(|at| u16_at(bytes, at * 2)).collect();
        Some(Self {
            name: String::from_utf16_lossy(&units).to_lowercase(),
            start: u32_at(bytes, 116)?,
            size: u32_at(bytes, 120)?,
        })
    }
}

/// Sectors, and which follows which.
struct Chains<'a> {
    sectors: &'a [u8],
    shift: u16,
    next: Vec<u32>,
}

impl Chains<'_> {
    /// The bytes of a chain. One that bites its tail is as long as all sectors at most.
    fn chain(&self, start: u32) -> Result<Vec<u8>, FileProblem> {
        let size = 1_usize << self.shift;
        let mut bytes = Vec::new();
        let mut at = start;
        while at < FIRST_MARK {
            let from = (at as usize).checked_mul(size).ok_or(FileProblem::Broken)?;
            let rest = self.sectors.get(from..).filter(|rest| !rest.is_empty());
            // The last sector may be cut short.
            let rest = rest.ok_or(FileProblem::Broken)?;
            bytes.extend_from_slice(&rest[..rest.len().min(size)]);
            if bytes.len() > self.sectors.len() {
                return Err(FileProblem::Broken);
            }
            at = *self.next.get(at as usize).ok_or(FileProblem::Broken)?;
        }
        Ok(bytes)
    }
}

/// The large sectors.
struct Container;

impl Container {
    fn of(bytes: &[u8]) -> Option<Chains<'_>> {
        let shift = u16_at(bytes, 30).filter(|shift| matches!(shift, 9 | 12))?;
        let size = 1_usize << shift;
        let sectors = bytes.get(size..)?;
        let sector = |at: u32| sectors.get((at as usize).checked_mul(size)?..)?.get(..size);
        let mut tables: Vec<u32> = (0..109).filter_map(|at| u32_at(bytes, 76 + at * 4)).collect();
        let mut more = u32_at(bytes, 68)?;
        // Tables of tables: at most as many as the file has sectors.
        for _ in 0..bytes.len() / size {
            let Some(listed) = Some(more).filter(|more| *more < FIRST_MARK).and_then(sector) else {
                break;
            };
            let listed = numbers(listed);
            let (next, listed) = listed.split_last()?;
            tables.extend_from_slice(listed);
            more = *next;
        }
        // Each sector has one number; more tables than that can't be true.
        let most = bytes.len() / size / (size / 4) + 1;
        let tables = tables.into_iter().filter(|table| *table < FIRST_MARK).take(most);
        let next = tables.filter_map(sector).flat_map(numbers).collect();
        Some(Chains { sectors, shift, next })
    }
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).filter_map(|four| u32_at(four, 0)).collect()
}
