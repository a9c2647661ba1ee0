//! Chores of the repository: `cargo xtask check|test|bench|demo|screenshots|simulate-rules|simulate-irt|with`.
//!
//! Owns what a person would otherwise keep in shell scripts. It must build in seconds on a machine with
//! nothing but Rust, so it depends on no crate of the house and on hardly any other.

mod arrows;
mod bench;
mod check;
mod demo;
mod files;
mod golden;
mod http;
mod lints;
mod machine;
mod memory;
mod pages;
mod postgres;
mod screenshots;
mod shell;
mod simulate;
mod stages;
mod test;
mod tools;
mod webdriver;

use std::process::ExitCode;

const HELP: &str = "cargo xtask <chore>
  check                 format, lints, dependency arrows, forbidden text, licences; changes nothing
  test [filter…]        everything: sets up what is missing, check, all tests on both databases and in a browser
  with <command…>       runs one command with what `test` provides (PostgreSQL, Chromium, axe-core)
  bench [options]       measures the release build on the demo network, writes docs/benchmarks
                        --size 20|100|busy  --connections 16  --requests 200  --postgres
  bench search          questions over 100,000 documents on both databases (RONDA_BENCH_DOCUMENTS)
  demo [options]        the demo network, release build
  screenshots [names…]  pictures of the demo's pages into docs/screenshots
  simulate-rules        false alarms and finds of every set of rules, writes docs/statistics/simulation.{csv,md}
  simulate-irt          known items found again by item response theory, writes docs/statistics/irt-recovery.csv, irt.md";

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let chore = args.next().unwrap_or_default();
    let rest: Vec<String> = args.collect();
    let done = match chore.as_str() {
        "check" => check::run(),
        "test" => test::run(&rest),
        "with" => test::run_with(&rest),
        "bench" => bench::run(&rest),
        "demo" => demo::pass_through(&rest),
        "screenshots" => screenshots::run(&rest),
        "simulate-rules" => simulate::rules(&rest),
        "simulate-irt" => simulate::irt(&rest),
        "help" | "--help" | "-h" | "" => {
            println!("{HELP}");
            Ok(true)
        }
        other => Err(anyhow::anyhow!("no chore called {other}\n{HELP}")),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            eprintln!("xtask {chore}: {why:#}");
            ExitCode::FAILURE
        }
    }
}
