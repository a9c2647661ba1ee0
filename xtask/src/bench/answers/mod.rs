//! `bench answers`: students who send at once. Durable answers a second, waiting times at 1, 32 and 400 in flight, a burst of a
//! whole school, the server's processor time an answer, and the same while exports are begun and broken off.
//!
//! Everything goes through the product: a head of UTP gives the surveys by their form, pupils send by their codes, and in the end
//! the pages must count as many answers as were acknowledged.

mod giving;
mod pupils;
mod report;

use crate::demo::{self, Data, Product};
use crate::http::Connection;
use crate::postgres::Cluster;
use crate::tools;
use anyhow::{Context, Result, bail};
use giving::Giver;
use pupils::{Crowd, Run, Way};
use report::Report;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// As many exports are begun and broken off at once.
const EXPORTS: usize = 12;

/// Boards for so many answers: more than four hundred pupils send in ten seconds, or what comes beyond is kept apart, and then refused.
const BOARDS: usize = 270_000;

/// Pupils of a burst.
const BURST: usize = 400;

struct Options {
    size: String,
    seconds: u64,
    postgres: bool,
}

/// The benchmark.
pub fn run(args: &[String]) -> Result<bool> {
    let options = read(args)?;
    let binary = demo::build()?;
    let cluster = if options.postgres {
        let found = tools::find_postgres().context("no PostgreSQL here")?;
        Some(Cluster::start(&found, None, true)?)
    } else {
        None
    };
    let data = Data::new(cluster.as_ref().map(Cluster::url))?;
    let product = Product::start(&binary, &data, &["demo", "--size", &options.size])?;
    let mut report = Report::new(if options.postgres { "PostgreSQL" } else { "SQLite" });
    report.memory("resident before", &product);
    let mut giver = Giver::of(&product)?;
    let time = Duration::from_secs(options.seconds);

    for (in_flight, boards_for) in [(1, 20_000), (32, 150_000), (400, BOARDS)] {
        let crowd = Crowd::of(&product, giver.give_for(boards_for)?, (in_flight, Way::Classes))?;
        report.run(
            &format!("{in_flight} in flight"),
            &measured(&product, || crowd.send_for(time))?,
        );
    }
    let crowd = Crowd::of(&product, giver.give_for(BOARDS)?, (400, Way::Spread))?;
    report.run(
        "400 in flight, each to another board",
        &measured(&product, || crowd.send_for(time))?,
    );
    for turn in 1..=3 {
        let crowd = Crowd::of(&product, giver.give_for(2_000)?, (BURST, Way::Classes))?;
        report.run(
            &format!("burst of {BURST}, turn {turn}"),
            &measured(&product, || crowd.send_one_each())?,
        );
    }
    let crowd = Crowd::of(&product, giver.give_for(BOARDS)?, (400, Way::Classes))?;
    let beside = with_exports(&product, &product.sign_in("coordinator")?, || {
        measured(&product, || crowd.send_for(time))
    })?;
    report.run("400 in flight, 12 exports broken off", &beside);
    report.memory("resident after", &product);
    report.counted(giver.counted()?);
    report.write()?;
    Ok(true)
}

/// A run with the processor time that the server spent on it.
fn measured(product: &Product, run: impl FnOnce() -> Result<Run>) -> Result<(Run, Option<Duration>)> {
    let before = product.processor_time();
    let run = run()?;
    let spent = before.and_then(|before| Some(product.processor_time()? - before));
    Ok((run, spent))
}

/// Runs something while twelve others begin an export again and again and hang up after its first bytes.
fn with_exports<T>(product: &Product, cookie: &str, run: impl FnOnce() -> Result<T>) -> Result<T> {
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        for _ in 0..EXPORTS {
            scope.spawn(|| {
                while !over.load(Ordering::Relaxed) {
                    // What it answers is not looked at: the connection is dropped with the answer half read.
                    let _ = Connection::to(product.port).begin("/ciclos/aprendizaje/tabla.csv", cookie);
                    std::thread::sleep(Duration::from_millis(500));
                }
            });
        }
        let done = run();
        over.store(true, Ordering::Relaxed);
        done
    })
}

fn read(args: &[String]) -> Result<Options> {
    let mut options = Options {
        size: "100".to_owned(),
        seconds: 10,
        postgres: false,
    };
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let mut value = || args.next().with_context(|| format!("{arg} needs a value"));
        match arg.as_str() {
            "--size" => options.size = value()?.clone(),
            "--seconds" => options.seconds = value()?.parse()?,
            "--postgres" => options.postgres = true,
            other => bail!("bench answers does not know {other}"),
        }
    }
    Ok(options)
}
