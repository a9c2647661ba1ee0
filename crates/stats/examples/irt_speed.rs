//! How long do a large 2PL and a large graded response model take? `cargo xtask bench` runs this and keeps the figures.
//!
//! Reads the reference inputs beside the project; a line a model: `2pl;10000;40;milliseconds;log-likelihood`, the middle one of five
//! rounds, standard errors, scores and item fit included. Where the inputs are missing it says so on standard error and writes nothing.

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use stats::irt::{Item, Model, Options, analyze};

const ROUNDS: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let cases = [
        ("irt_2pl_10000x40.txt", Model::TwoParameter),
        ("irt_grm_5000x20.txt", Model::GradedResponse),
    ];
    for (file, model) in cases {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../../shared/golden/bench")
            .join(file);
        let Ok(text) = std::fs::read_to_string(&path) else {
            eprintln!("{}: not beside the project, so not measured", path.display());
            continue;
        };
        let items = items(&text);
        let mut rounds = Vec::with_capacity(ROUNDS);
        let mut likelihood = 0.0;
        for _ in 0..ROUNDS {
            let begun = Instant::now();
            likelihood = analyze(&items, &Options::new(model))?.ln_likelihood;
            rounds.push(begun.elapsed().as_secs_f64() * 1e3);
        }
        rounds.sort_by(f64::total_cmp);
        let (people, middle) = (items[0].answers.len(), rounds[ROUNDS / 2]);
        println!("{model};{people};{};{middle:.1};{likelihood:.6}", items.len());
    }
    Ok(())
}

/// A line a person, a digit an item.
fn items(text: &str) -> Vec<Item> {
    let rows: Vec<&[u8]> = text.lines().map(str::as_bytes).collect();
    let answer = |digit: u8| Some(f64::from(digit - b'0'));
    (0..rows.first().map_or(0, |row| row.len()))
        .map(|item| Item {
            answers: rows.iter().map(|row| answer(row[item])).collect(),
        })
        .collect()
}
