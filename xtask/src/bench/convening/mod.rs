//! `bench convening`: four hundred phones and three browsers come in by the code within two minutes, each with an open stream; they ask, vote and
//! answer; the server is killed in between and started again. On SQLite, on PostgreSQL, and on PostgreSQL with two servers, half of the phones
//! at each.
//!
//! What was acknowledged must be what the pages count in the end: nothing lost, nothing twice. Nothing passes or fails by time.

mod crowd;
mod eyes;
mod report;
mod room;
mod server;

use crate::demo::{self, Data};
use crate::postgres::Cluster;
use crate::tools;
use anyhow::{Context, Result, bail, ensure};
use crowd::{Away, Outcome, Plan};
use eyes::Eyes;
use report::Report;
use server::Server;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

struct Options {
    plan: Plan,
    browsers: usize,
    postgres: bool,
    servers: usize,
    turns: usize,
    binary: Option<PathBuf>,
}

/// The benchmark.
pub fn run(args: &[String]) -> Result<bool> {
    let options = read(args)?;
    ensure!(options.postgres || options.servers == 1, "two servers need --postgres");
    let binary = match &options.binary {
        Some(binary) => binary.clone(),
        None => demo::build()?,
    };
    let name = match (options.postgres, options.servers) {
        (false, _) => "sqlite",
        (true, 1) => "postgresql",
        (true, _) => "postgresql-two-servers",
    };
    let mut report = Report::new(name, options.plan);
    for turn in 1..=options.turns {
        println!("turn {turn} of {}", options.turns);
        report.turn(one(&options, &binary)?);
    }
    report.write()?;
    Ok(true)
}

/// What a run came to, with the servers' processor time and how long it took.
pub struct Turn {
    outcome: Outcome,
    processor: Duration,
    took: Duration,
}

fn one(options: &Options, binary: &Path) -> Result<Turn> {
    // Durable: what it measures is what a network would get.
    let cluster = if options.postgres {
        let found = tools::find_postgres().context("no PostgreSQL here")?;
        Some(Cluster::start(&found, None, true)?)
    } else {
        None
    };
    let data = Data::new(cluster.as_ref().map(Cluster::url))?;
    let mut servers = Vec::new();
    for _ in 0..options.servers {
        servers.push(Server::start(binary, &data)?);
    }
    let ports: Vec<u16> = servers.iter().map(|server| server.port).collect();
    let place = room::make(&ports)?;
    let before: Duration = servers.iter().map(Server::processor_time).sum();
    let begun = Instant::now();
    let (first, _) = servers.split_first_mut().context("no server")?;
    let (mut outcome, seen) = std::thread::scope(|scope| {
        let looking: Vec<_> = (0..options.browsers)
            .map(|number| {
                let place = &place;
                scope.spawn(move || Eyes::open(number, place))
            })
            .collect();
        let outcome = crowd::run(options.plan, &place, || {
            let stopped = Instant::now();
            first.kill_and_start_again()?;
            Ok(Away {
                stopped,
                answers_again: Instant::now(),
            })
        });
        let mut seen = Vec::new();
        for eyes in looking {
            let mut eyes = eyes.join().map_err(|_| anyhow::anyhow!("a browser's thread broke"))??;
            seen.push(eyes.seen()?);
        }
        anyhow::Ok((outcome?, seen))
    })?;
    eyes::add(&mut outcome, &seen);
    check(&outcome)?;
    Ok(Turn {
        processor: servers.iter().map(Server::processor_time).sum::<Duration>() - before,
        took: begun.elapsed(),
        outcome,
    })
}

/// Nothing that was acknowledged is lost, nothing counts twice.
fn check(outcome: &Outcome) -> Result<()> {
    ensure!(
        outcome.answered == outcome.shown,
        "answers {:?}, shown {:?}",
        outcome.answered,
        outcome.shown
    );
    for (question, votes) in &outcome.voted {
        let shown = outcome.shown_votes.get(question).copied().unwrap_or(0);
        ensure!(shown == *votes, "{question}: {votes} votes acknowledged, {shown} shown");
    }
    Ok(())
}

fn read(args: &[String]) -> Result<Options> {
    let mut options = Options {
        plan: Plan {
            phones: 400,
            arrive: Duration::from_secs(110),
            act: Duration::from_secs(20),
            questions: 40,
            beside: 0,
        },
        browsers: 3,
        postgres: false,
        servers: 1,
        turns: 1,
        binary: None,
    };
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let mut value = || args.next().with_context(|| format!("{arg} needs a value"));
        match arg.as_str() {
            "--phones" => options.plan.phones = value()?.parse()?,
            "--questions" => options.plan.questions = value()?.parse()?,
            "--arrive" => options.plan.arrive = Duration::from_secs(value()?.parse()?),
            "--act" => options.plan.act = Duration::from_secs(value()?.parse()?),
            "--browsers" => options.browsers = value()?.parse()?,
            "--servers" => options.servers = value()?.parse()?,
            "--turns" => options.turns = value()?.parse()?,
            "--binary" => options.binary = Some(value()?.into()),
            "--postgres" => options.postgres = true,
            other => bail!("bench convening does not know {other}"),
        }
    }
    options.plan.beside = options.browsers;
    Ok(options)
}
