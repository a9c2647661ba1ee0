//! `bench`: a thousand charts, two large tests, start, memory, and every main page of the release build on the demo network.
//!
//! `bench answers` is about students who send at once, `bench convening` about a room of four hundred phones, `bench search` about questions over
//! many documents.
//! Figures go to docs/benchmarks with the machine that made them. Nothing here passes or fails by time.

mod answers;
mod convening;
mod load;
mod report;
mod statistics;
mod writer;

use crate::demo::{self, Data, Product};
use crate::pages::PAGES;
use crate::postgres::Cluster;
use crate::tools;
use anyhow::{Context, Result, bail};
use load::Load;
use report::{PageRow, Report};
use writer::Writer;

/// Who looks at the pages: keys of the demo's one-click sign-in.
const PERSONAS: [&str; 3] = ["coordinator", "teacher", "utp"];

struct Options {
    size: String,
    connections: usize,
    requests: usize,
    postgres: bool,
}

/// The whole benchmark.
pub fn run(args: &[String]) -> Result<bool> {
    if let Some(("answers", rest)) = args.split_first().map(|(first, rest)| (first.as_str(), rest)) {
        return answers::run(rest);
    }
    if let Some(("convening", rest)) = args.split_first().map(|(first, rest)| (first.as_str(), rest)) {
        return convening::run(rest);
    }
    if args.first().is_some_and(|first| first == "search") {
        return search();
    }
    let options = read(args)?;
    let binary = demo::build()?;
    // Durable: what it measures is what a school would get.
    let cluster = if options.postgres {
        Some(Cluster::start(
            &tools::find_postgres().context("no PostgreSQL here")?,
            None,
            true,
        )?)
    } else {
        None
    };
    let data = Data::new(cluster.as_ref().map(Cluster::url))?;
    let mut report = Report::new(if options.postgres { "PostgreSQL" } else { "SQLite" }, &options.size);

    statistics::measure(&mut report)?;
    println!("making the demo network of {} schools", options.size);
    let product = Product::start(&binary, &data, &["demo", "--size", &options.size])?;
    report.process(
        "first start, with the demo's data made",
        "ms",
        product.ready_after.as_secs_f64() * 1e3,
    );
    drop(product);
    let product = Product::start(&binary, &data, &["demo", "--size", &options.size])?;
    report.process("start with data", "ms", product.ready_after.as_secs_f64() * 1e3);
    report.memory("resident memory, idle", &product);

    let mut writer = Writer::of(&product)?;
    for persona in PERSONAS {
        let cookie = product.sign_in(persona)?;
        for page in PAGES {
            match page.find(product.port, &cookie) {
                Ok(path) => {
                    let load = Load {
                        port: product.port,
                        path: &path,
                        cookie: &cookie,
                    };
                    measure(&options, &load, (page.name, persona), &mut writer, &mut report)?;
                }
                Err(why) => report.note(format!("{persona} does not reach {}: {why:#}", page.name)),
            }
        }
    }
    report.memory("resident memory, after load", &product);
    drop(product);
    report.write()?;
    Ok(true)
}

/// Questions over 100,000 documents, or as many as `RONDA_BENCH_DOCUMENTS` says, on both databases: a test of `store`, since
/// nothing of the house is used here.
fn search() -> Result<bool> {
    let words = "cargo run --release -p store --example library_speed";
    let words: Vec<String> = words.split(' ').map(str::to_owned).collect();
    crate::test::run_with(&words)
}

/// One page alone, under load, and where somebody changes something before each request.
fn measure(
    options: &Options,
    load: &Load<'_>,
    (page, persona): (&str, &str),
    writer: &mut Writer,
    report: &mut Report,
) -> Result<()> {
    load.run(1, 10)?; // warms caches and says whether the page is there
    let mut row = |persona: String, connections, figures| {
        report.page(PageRow {
            page: page.to_owned(),
            persona,
            connections,
            figures,
        });
    };
    for connections in [1, options.connections] {
        row(
            persona.to_owned(),
            connections,
            load.run(connections, options.requests)?,
        );
    }
    let figures = load.run_after(options.requests, || writer.write())?;
    row(format!("{persona} after a change"), 1, figures);
    Ok(())
}

fn read(args: &[String]) -> Result<Options> {
    let mut options = Options {
        size: "100".to_owned(),
        connections: 16,
        requests: 200,
        postgres: false,
    };
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let mut value = || args.next().with_context(|| format!("{arg} needs a value"));
        match arg.as_str() {
            "--size" => options.size = value()?.clone(),
            "--connections" => options.connections = value()?.parse()?,
            "--requests" => options.requests = value()?.parse()?,
            "--postgres" => options.postgres = true,
            other => bail!("bench does not know {other}"),
        }
    }
    Ok(options)
}
