//! axe-core, the accessibility checker: one file of a package of the npm registry, fetched once.

use crate::shell::{find, output, target};
use anyhow::{Context, Result, ensure};
use std::path::PathBuf;
use std::process::Command;

/// Raised by hand: a new version may bring rules that pages must first be made to pass.
const VERSION: &str = "4.14.1";

/// The file, if it was fetched before in this version (or is named by `RONDA_AXE`).
pub fn kept() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("RONDA_AXE") {
        return Some(PathBuf::from(named)).filter(|file| file.is_file());
    }
    let folder = target().ok()?.join("tools/axe-core");
    let package = std::fs::read_to_string(folder.join("package.json")).ok()?;
    let package: serde_json::Value = serde_json::from_str(&package).ok()?;
    (package["version"] == VERSION)
        .then(|| folder.join("axe.min.js"))
        .filter(|file| file.is_file())
}

/// The file, fetched if need be.
pub fn provide() -> Result<PathBuf> {
    let file = match kept() {
        Some(file) => file,
        None => fetch()?,
    };
    println!("axe-core {VERSION}: {}", file.display());
    Ok(file)
}

fn fetch() -> Result<PathBuf> {
    ensure!(
        find(&["npm"]).is_some(),
        "npm is missing; install it, or let RONDA_AXE name a file axe.min.js"
    );
    let tools = target()?.join("tools");
    let folder = tools.join("axe-core");
    std::fs::create_dir_all(&folder)?;
    let package = format!("axe-core@{VERSION}");
    output(
        Command::new("npm")
            .args(["pack", "--silent", &package])
            .current_dir(&tools),
    )
    .context("npm pack")?;
    let archive = tools.join(format!("axe-core-{VERSION}.tgz"));
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
    kept().context("the package holds no axe.min.js of that version")
}
