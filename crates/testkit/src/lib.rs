//! What tests of every other crate lean on: real databases, a real browser, a real mail server.
//!
//! Owns the harness only. It must not hold rules of the product, nor stand in for anything below `web`.

pub mod app;
pub mod axe;
pub mod chromium;
pub mod cluster;
pub mod pages;
pub mod personas;
pub mod postgres;
pub mod real;
pub mod scene;
pub mod smtp;
pub mod surveys;
pub mod told;

use std::io::Write;

/// Says aloud that a tool is missing, so that a skipped test is seen; with `CI=true` it fails instead.
///
/// # Panics
/// With `CI=true`: there, everything must have been set up.
pub fn missing(what: &str, reason: &str) {
    assert!(!in_ci(), "{what}: {reason} (and CI=true allows no skipping)");
    // Straight to stderr: what `eprintln!` writes in a passing test is swallowed by the test runner.
    let _ = writeln!(std::io::stderr(), "skipped: {what}: {reason}");
}

fn in_ci() -> bool {
    std::env::var("CI").is_ok_and(|v| v == "true" || v == "1")
}

/// The folder of build products, where screenshots and tools go.
pub(crate) fn target_dir() -> std::path::PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(
        || std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target"),
        Into::into,
    )
}
