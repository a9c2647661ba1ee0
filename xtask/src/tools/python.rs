//! Packages of Python that tests ask: each installed once, in one version, into a folder of its own.

use crate::shell::{find, output, succeeds, target};
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A package.
pub struct Package {
    /// Its name in the registry; its module is called the same.
    name: &'static str,
    /// Raised by hand: another version may read otherwise. It names the versions of what it needs itself.
    version: &'static str,
    /// What may name a Python that has it.
    variable: &'static str,
}

/// With which ODK's services read XLSForms.
pub const PYXFORM: Package = Package {
    name: "pyxform",
    version: "4.5.0",
    variable: "RONDA_PYXFORM",
};

/// Reads calendar files.
pub const ICALENDAR: Package = Package {
    name: "icalendar",
    version: "7.3.2",
    variable: "RONDA_ICALENDAR",
};

/// Whether this machine's Python can make folders of its own; Debian ships that part apart.
pub fn python_is_here() -> bool {
    succeeds(Command::new("python3").args(["-c", "import venv, ensurepip"]))
}

impl Package {
    /// The Python that has it, if it was set up before in this version (or is named by its variable).
    pub fn kept(&self) -> Option<PathBuf> {
        if let Some(named) = std::env::var_os(self.variable) {
            return Some(PathBuf::from(named)).filter(|python| python.is_file());
        }
        let python = self.folder().ok()?.join("bin/python");
        self.is_in(&python).then_some(python)
    }

    /// That Python, set up if need be.
    pub fn provide(&self) -> Result<PathBuf> {
        let python = match self.kept() {
            Some(python) => python,
            None => self.set_up()?,
        };
        println!("{} {}: {}", self.name, self.version, python.display());
        Ok(python)
    }

    fn set_up(&self) -> Result<PathBuf> {
        ensure!(
            find(&["python3"]).is_some() && python_is_here(),
            "python3 with its module venv is missing; install it, or let {} name a Python that has {}",
            self.variable,
            self.name
        );
        let folder = self.folder()?;
        let python = folder.join("bin/python");
        // What a broken download left behind is made anew.
        output(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder)).context("making its folder")?;
        let package = format!("{}=={}", self.name, self.version);
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
        output(Command::new(&python).args(pip).arg(&package)).context("pip install")?;
        self.kept().context("the package can't be imported in that version")
    }

    fn folder(&self) -> Result<PathBuf> {
        Ok(target()?.join("tools").join(self.name))
    }

    fn is_in(&self, python: &Path) -> bool {
        let (name, version) = (self.name, self.version);
        let asks = format!("import sys, {name}; sys.exit({name}.__version__ != '{version}')");
        python.is_file() && succeeds(Command::new(python).args(["-c", &asks]))
    }
}
