//! A folder in memory for what tests write: hundreds of small databases, each of whose commits would wait for a disk.
//!
//! What tests kill are processes, never the machine, so a file in memory proves as much. Where there is no such folder, or little
//! room in it, the system's temporary folder serves.

use crate::shell::{output, sweep};
use std::path::{Path, PathBuf};
use std::process::Command;

const MEMORY: &str = "/dev/shm";

/// Kibibytes: databases, files and browsers' profiles of tests stay far below.
const ENOUGH: u64 = 3 << 20;

/// The folder; gone with this value.
pub struct Memory(PathBuf);

impl Memory {
    /// `None` where there is no room in memory.
    pub fn folder() -> Option<Self> {
        let folders = Path::new(MEMORY).join("ronda-test");
        sweep(&folders);
        let told = output(Command::new("df").args(["--output=avail", "-k", MEMORY])).ok()?;
        let free: u64 = told.lines().last()?.trim().parse().ok()?;
        let folder = folders.join(std::process::id().to_string());
        (free >= ENOUGH && std::fs::create_dir_all(&folder).is_ok()).then_some(Self(folder))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
