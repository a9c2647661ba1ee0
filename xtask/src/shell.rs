//! Running other programs, and where things are.

use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// The repository's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map_or_else(PathBuf::new, Path::to_path_buf)
}

/// What `cargo metadata --no-deps` tells of the workspace, asked once.
pub fn metadata() -> Result<&'static Value> {
    static TOLD: OnceLock<Value> = OnceLock::new();
    if let Some(told) = TOLD.get() {
        return Ok(told);
    }
    let text = output(cargo().args(["metadata", "--no-deps", "--format-version=1"]))?;
    let told = serde_json::from_str(&text).context("cargo metadata is not JSON")?;
    Ok(TOLD.get_or_init(|| told))
}

/// Where cargo builds.
pub fn target() -> Result<PathBuf> {
    Ok(metadata()?["target_directory"]
        .as_str()
        .context("no target_directory")?
        .into())
}

/// The cargo that runs this, at the root.
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    forget_package(&mut command);
    command
}

/// Takes away what cargo told this program of its own package. Ring's build script watches these variables, and would
/// be built anew, with all that stands on it, whenever a chore was followed by a build by hand.
pub fn forget_package(command: &mut Command) {
    for (name, _) in std::env::vars_os() {
        let told = name.to_string_lossy();
        if told.starts_with("CARGO_PKG_") || told.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
}

/// Says the command, runs it with its output streamed, and fails if it fails.
pub fn run(command: &mut Command) -> Result<()> {
    println!("$ {}", shown(command));
    let status = command
        .status()
        .with_context(|| format!("cannot start {}", shown(command)))?;
    if !status.success() {
        bail!("{} ended with {status}", shown(command));
    }
    Ok(())
}

/// Runs quietly and returns standard output.
pub fn output(command: &mut Command) -> Result<String> {
    let done = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot start {}", shown(command)))?;
    if !done.status.success() {
        bail!(
            "{} ended with {}: {}",
            shown(command),
            done.status,
            String::from_utf8_lossy(&done.stderr).trim()
        );
    }
    Ok(String::from_utf8_lossy(&done.stdout).trim().to_owned())
}

/// Whether the command runs and succeeds; nothing is shown.
pub fn succeeds(command: &mut Command) -> bool {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}

/// A program by name on the PATH.
pub fn find(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|file| file.is_file())
}

/// Whether this machine promises to have everything.
pub fn in_ci() -> bool {
    std::env::var("CI").is_ok_and(|v| v == "true" || v == "1")
}

/// Whether this runs as root.
pub fn is_root() -> bool {
    output(Command::new("id").arg("-u")).is_ok_and(|uid| uid == "0")
}

/// A port of 127.0.0.1 that is free now.
pub fn free_port() -> Result<u16> {
    Ok(std::net::TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Folders that chores ended by force left behind: named by a process that is no more.
pub fn sweep(folder: &Path) {
    for left in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let pid = left.file_name().to_string_lossy().into_owned();
        if pid.parse::<u32>().is_ok() && !succeeds(Command::new("kill").args(["-0", &pid])) {
            let _ = std::fs::remove_dir_all(left.path());
        }
    }
}
