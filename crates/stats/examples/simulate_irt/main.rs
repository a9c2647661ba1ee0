//! Are known items found again, and do their intervals hold what they say? `cargo xtask simulate-irt`
//!
//! Owns the recovery study of `docs/statistics/irt.md`: it writes the raw figures beside that page, and the page's table from them.
//! Always the same people.

#[path = "../simulate_rules/chance.rs"]
#[allow(dead_code, reason = "the other study uses the rest")]
mod chance;
mod page;
mod study;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::Instant;

fn main() -> Result<(), Box<dyn Error>> {
    let begun = Instant::now();
    let raw = page::raw(&study::run()?);
    std::fs::write(docs("irt-recovery.csv"), &raw)?;
    // from the file's own text, so that page and file cannot differ by a rounding
    let rows = page::read(&raw).ok_or("the raw figures cannot be read again")?;
    let page = std::fs::read_to_string(docs("irt.md"))?;
    std::fs::write(docs("irt.md"), page::filled(&page, &rows)?)?;
    println!(
        "{} figures in {:.0} s: docs/statistics/irt-recovery.csv, irt.md",
        rows.len(),
        begun.elapsed().as_secs_f64()
    );
    Ok(())
}

fn docs(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../docs/statistics")
        .join(file)
}
