//! pyxform, with which ODK's services read XLSForms: a package of Python, installed once into a folder of its own.

use crate::shell::{find, output, succeeds, target};
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Raised by hand: another version may read a form otherwise. It names the versions of what it needs itself.
const VERSION: &str = "4.5.0";

/// The Python that has it, if it was set up before in this version (or is named by `RONDA_PYXFORM`).
pub fn kept() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("RONDA_PYXFORM") {
        return Some(PathBuf::from(named)).filter(|python| python.is_file());
    }
    let python = folder().ok()?.join("bin/python");
    has_it(&python).then_some(python)
}

/// Whether this machine's Python can make folders of its own; Debian ships that part apart.
pub fn python_is_here() -> bool {
    succeeds(Command::new("python3").args(["-c", "import venv, ensurepip"]))
}

/// That Python, set up if need be.
pub fn provide() -> Result<PathBuf> {
    let python = match kept() {
        Some(python) => python,
        None => set_up()?,
    };
    println!("pyxform {VERSION}: {}", python.display());
    Ok(python)
}

fn set_up() -> Result<PathBuf> {
    ensure!(
        find(&["python3"]).is_some() && python_is_here(),
        "python3 with its module venv is missing; install it, or let RONDA_PYXFORM name a Python that has pyxform"
    );
    let folder = folder()?;
    let python = folder.join("bin/python");
    // What a broken download left behind is made anew.
    output(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder)).context("making its folder")?;
    let package = format!("pyxform=={VERSION}");
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    output(Command::new(&python).args(pip).arg(&package)).context("pip install")?;
    kept().context("the package can't be imported in that version")
}

fn folder() -> Result<PathBuf> {
    Ok(target()?.join("tools/pyxform"))
}

fn has_it(python: &Path) -> bool {
    let asks = format!("import sys, pyxform; sys.exit(pyxform.__version__ != '{VERSION}')");
    python.is_file() && succeeds(Command::new(python).args(["-c", &asks]))
}
