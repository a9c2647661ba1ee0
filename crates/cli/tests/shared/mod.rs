//! The real binary, as a test of its commands starts it.

use std::path::Path;
use std::process::Command;

/// Runs the real binary; it ends well.
pub fn run(args: &[&str], url: &str, folder: &Path) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_ronda"))
        .args(args)
        .env("LC_ALL", "es_CL.UTF-8")
        .env("RONDA_DATA_DIR", folder)
        .env("RONDA_DATABASE_URL", url)
        .env_remove("RONDA_DATABASE_URL_FILE")
        .output()
        .expect("the binary runs");
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{args:?}: {err}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
