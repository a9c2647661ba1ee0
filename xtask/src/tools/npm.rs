//! Packages of the npm registry that tests ask: each fetched once, in one version, and used by one file of it.

use crate::shell::{find, output, target};
use anyhow::{Context, Result, ensure};
use std::path::PathBuf;
use std::process::Command;

/// A package that needs no other.
pub struct Package {
    /// Its name in the registry.
    name: &'static str,
    /// Raised by hand.
    version: &'static str,
    /// What may name its file.
    variable: &'static str,
    /// Its file.
    file: &'static str,
}

/// The accessibility checker. A new version may bring rules that pages must first be made to pass.
pub const AXE: Package = Package {
    name: "axe-core",
    version: "4.14.1",
    variable: "RONDA_AXE",
    file: "axe.min.js",
};

/// Reads calendar files.
pub const ICALJS: Package = Package {
    name: "ical.js",
    version: "2.2.1",
    variable: "RONDA_ICALJS",
    file: "dist/ical.js",
};

impl Package {
    /// The file, if it was fetched before in this version (or is named by its variable).
    pub fn kept(&self) -> Option<PathBuf> {
        if let Some(named) = std::env::var_os(self.variable) {
            return Some(PathBuf::from(named)).filter(|file| file.is_file());
        }
        let folder = target().ok()?.join("tools").join(self.name);
        let package = std::fs::read_to_string(folder.join("package.json")).ok()?;
        let package: serde_json::Value = serde_json::from_str(&package).ok()?;
        (package["version"] == self.version)
            .then(|| folder.join(self.file))
            .filter(|file| file.is_file())
    }

    /// The file, fetched if need be.
    pub fn provide(&self) -> Result<PathBuf> {
        let file = match self.kept() {
            Some(file) => file,
            None => self.fetch()?,
        };
        println!("{} {}: {}", self.name, self.version, file.display());
        Ok(file)
    }

    fn fetch(&self) -> Result<PathBuf> {
        ensure!(
            find(&["npm"]).is_some(),
            "npm is missing; install it, or let {} name a file {}",
            self.variable,
            self.file
        );
        let tools = target()?.join("tools");
        let folder = tools.join(self.name);
        std::fs::create_dir_all(&folder)?;
        let package = format!("{}@{}", self.name, self.version);
        output(
            Command::new("npm")
                .args(["pack", "--silent", &package])
                .current_dir(&tools),
        )
        .context("npm pack")?;
        let archive = tools.join(format!("{}-{}.tgz", self.name, self.version));
        // npm puts everything under one folder `package`.
        output(
            Command::new("tar")
                .arg("xzf")
                .arg(&archive)
                .args(["--strip-components=1", "-C"])
                .arg(&folder),
        )
        .context("unpacking")?;
        std::fs::remove_file(&archive)?;
        self.kept()
            .context("the package does not hold its file in that version")
    }
}
