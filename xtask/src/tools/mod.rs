//! The tools that tests use and Rust does not bring: found, or installed where that is allowed.

mod install;
mod npm;
mod python;

use crate::shell::{find, in_ci, output};
use crate::stages::Outcome;
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The oldest PostgreSQL that the product supports.
const POSTGRES_AT_LEAST: u32 = 15;

/// Where each tool is; `None` where it could not be had.
#[derive(Default)]
pub struct Tools {
    /// The folder of PostgreSQL's programs.
    pub postgres: Option<PathBuf>,
    /// The browser.
    pub chromium: Option<PathBuf>,
    /// Its WebDriver.
    pub chromedriver: Option<PathBuf>,
    /// axe-core's one file.
    pub axe: Option<PathBuf>,
    /// A Python that has pyxform.
    pub pyxform: Option<PathBuf>,
    /// A Python that has icalendar.
    pub icalendar: Option<PathBuf>,
    /// ical.js's one file; node runs it.
    pub icaljs: Option<PathBuf>,
}

/// Finds every tool, installing what is missing; also says what is still missing and what to do by hand.
pub fn provide() -> (Tools, Vec<String>) {
    let mut missing = Vec::new();
    let mut wanted = Vec::new();
    if find_postgres().is_none() {
        wanted.push("postgresql");
    }
    if find_chromium().is_none() || find_chromedriver().is_none() {
        wanted.extend(["chromium", "chromium-driver"]);
    }
    if (npm::AXE.kept().is_none() || npm::ICALJS.kept().is_none()) && find(&["npm"]).is_none() {
        wanted.push("npm");
    }
    let packages = [python::PYXFORM, python::ICALENDAR];
    if packages.iter().any(|package| package.kept().is_none()) && !python::python_is_here() {
        wanted.push("python3-venv");
    }
    if !wanted.is_empty()
        && let Err(why) = install::packages(&wanted)
    {
        missing.push(format!("{why:#}; by hand: apt-get install {}", wanted.join(" ")));
    }
    let tools = Tools {
        postgres: find_postgres(),
        chromium: find_chromium(),
        chromedriver: find_chromedriver(),
        axe: npm::AXE
            .provide()
            .map_err(|why| missing.push(format!("axe-core: {why:#}")))
            .ok(),
        pyxform: python::PYXFORM
            .provide()
            .map_err(|why| missing.push(format!("pyxform: {why:#}")))
            .ok(),
        icalendar: python::ICALENDAR
            .provide()
            .map_err(|why| missing.push(format!("icalendar: {why:#}")))
            .ok(),
        icaljs: npm::ICALJS
            .provide()
            .map_err(|why| missing.push(format!("ical.js: {why:#}")))
            .ok(),
    };
    let told = [
        ("PostgreSQL >= 15", &tools.postgres),
        ("Chromium", &tools.chromium),
        ("chromedriver", &tools.chromedriver),
    ];
    for (name, at) in told {
        match at {
            Some(at) => println!("{name}: {}", at.display()),
            None => missing.push(format!("{name} was not found; tests that need it are skipped")),
        }
    }
    (tools, missing)
}

/// Missing tools mean skipped tests at a desk, and failure where `CI=true` promises everything.
pub fn judge(missing: &[String]) -> Result<Outcome> {
    match missing {
        [] => Ok(Outcome::Done),
        _ if in_ci() => bail!("CI=true and something is missing: {}", missing.join("; ")),
        _ => Ok(Outcome::Skipped(missing.join("; "))),
    }
}

/// Chromium under the names that distributions give it.
pub fn find_chromium() -> Option<PathBuf> {
    named("RONDA_CHROMIUM").or_else(|| find(&["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]))
}

/// chromedriver.
pub fn find_chromedriver() -> Option<PathBuf> {
    named("RONDA_CHROMEDRIVER").or_else(|| find(&["chromedriver", "chromium.chromedriver"]))
}

/// The newest PostgreSQL whose server programs are here; distributions keep them off the PATH.
pub fn find_postgres() -> Option<PathBuf> {
    // Through links: a link on the PATH may stand alone, its neighbours are where it points.
    let initdb = find(&["initdb"]).and_then(|initdb| initdb.canonicalize().ok());
    let on_path = initdb.and_then(|initdb| initdb.parent().map(Path::to_path_buf));
    let shelves = [
        "/usr/lib/postgresql",
        "/usr/pgsql",
        "/opt/homebrew/opt",
        "/usr/local/opt",
    ];
    let shelved = shelves
        .iter()
        .flat_map(|shelf| std::fs::read_dir(shelf).into_iter().flatten().flatten());
    let candidates = on_path
        .into_iter()
        .chain(shelved.map(|version| version.path().join("bin")));
    candidates
        .filter_map(|bin| Some((major_version(&bin)?, bin)))
        .max()
        .map(|(_, bin)| bin)
}

fn major_version(bin: &Path) -> Option<u32> {
    if !bin.join("initdb").is_file() {
        return None;
    }
    let told = output(Command::new(bin.join("postgres")).arg("--version")).ok()?;
    major_in(&told).filter(|major| *major >= POSTGRES_AT_LEAST)
}

fn major_in(told: &str) -> Option<u32> {
    let version = told
        .split_whitespace()
        .find(|word| word.starts_with(|c: char| c.is_ascii_digit()))?;
    version.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable)
        .map(PathBuf::from)
        .filter(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::major_in;

    #[test]
    fn the_version_is_read() {
        assert_eq!(
            major_in("postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)"),
            Some(15)
        );
        assert_eq!(major_in("postgres (PostgreSQL) 18rc1"), Some(18));
        assert_eq!(major_in("nothing"), None);
    }
}
