//! How often does each set of rules cry wolf, and how often does it see the wolf? `cargo xtask simulate-rules`
//!
//! Owns the simulation study of `docs/statistics/simulation.md`: it writes the raw figures beside that page, and the page's tables
//! from them. Always the same series.

mod cell;
mod chance;
mod exact;
mod judge;
mod page;
mod published;
mod row;
mod run_length;
mod series;
mod study;
#[cfg(test)]
mod tests;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::Instant;

fn main() -> Result<(), Box<dyn Error>> {
    let begun = Instant::now();
    let raw = row::written(&study::run(study::FULL)?);
    std::fs::write(docs("simulation.csv"), &raw)?;
    // from the file's own text, so that page and file cannot differ by a rounding
    let rows = row::read(&raw).ok_or("the raw figures cannot be read again")?;
    let page = std::fs::read_to_string(docs("simulation.md"))?;
    std::fs::write(docs("simulation.md"), page::filled(&page, &rows)?)?;
    println!(
        "{} figures in {:.0} s: docs/statistics/simulation.{{csv,md}}",
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
