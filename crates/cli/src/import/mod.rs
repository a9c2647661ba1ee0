//! `import`: other people's files on the command line, by the same readers and writers as the pages.

mod annotations;
mod directory;
mod founding;
mod measures;
mod people;
mod schools;

use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use anyhow::Context as _;
use clap::{Args, Subcommand};
use domain::id::{SchoolId, SystemIds};
use domain::network::Network;
use domain::school::SchoolKey;
use domain::time::{Clock as _, SystemClock};
use i18n::Arg;
use interchange::{FileProblem, Remark};
use store::{Db, Moment};

use crate::say::line;

/// Bring in other people's files.
#[derive(Args)]
pub struct Import {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// The Ministry's official directory of schools.
    Directory(directory::Directory),
    /// A list of schools without RBD.
    Schools(schools::Schools),
    /// A list of people: name, mail, RBD, role.
    People(people::People),
    /// Official series (SIMCE, IDPS), or points of one measure.
    Measures(measures::Measures),
    /// What people know about a time: holidays, a strike.
    Annotations(annotations::Annotations),
}

/// Imports what was asked.
pub async fn run(args: Import) -> anyhow::Result<()> {
    match args.what {
        What::Directory(args) => directory::run(args).await,
        What::Schools(args) => schools::run(args).await,
        What::People(args) => people::run(args).await,
        What::Annotations(args) => annotations::run(args).await,
        What::Measures(args) => measures::run(args).await,
    }
}

/// The schools of the network, by key.
async fn members(db: &Db, network: &Network) -> anyhow::Result<HashMap<SchoolKey, SchoolId>> {
    let inside: HashSet<SchoolId> = db
        .members(network.id)
        .await?
        .into_iter()
        .map(|member| member.school_id)
        .collect();
    Ok(db
        .schools()
        .await?
        .into_iter()
        .filter(|school| inside.contains(&school.id))
        .map(|school| (school.key(), school.id))
        .collect())
}

fn moment() -> Moment<'static> {
    Moment {
        at: SystemClock.now(),
        ids: &SystemIds,
    }
}

/// Reads a file, and of one that is too big only enough to know so.
fn read(path: &Path) -> anyhow::Result<Vec<u8>> {
    let (mut bytes, most) = (Vec::new(), interchange::delimited::MOST_BYTES as u64 + 1);
    File::open(path)
        .and_then(|file| file.take(most).read_to_end(&mut bytes))
        .with_context(|| line("cli-no-file", &[("path", path.display().to_string().into())]))?;
    Ok(bytes)
}

/// What is wrong with a whole file, as one line.
fn file_problem(path: &Path, problem: &FileProblem) -> anyhow::Error {
    let detail = problem.most().map_or_else(|| problem.detail().into(), Arg::from);
    anyhow::anyhow!("{}: {}", path.display(), line(problem.key(), &[("detail", detail)]))
}

/// What is odd about a row, as one line.
fn remark(path: &Path, remark: &Remark) -> String {
    let column = remark
        .column
        .as_deref()
        .map(|column| format!(", {column}"))
        .unwrap_or_default();
    let other: Arg = remark
        .other
        .map_or_else(|| "".into(), |line| i64::try_from(line).unwrap_or(0).into());
    let said = line(remark.key, &[("value", remark.value.as_str().into()), ("other", other)]);
    format!("{}:{}{column}: {said}", path.display(), remark.line)
}

/// Prints at most a screenful of remarks; a directory can have hundreds.
fn tell(path: &Path, remarks: &[Remark]) {
    const SCREENFUL: usize = 20;
    for one in remarks.iter().take(SCREENFUL) {
        eprintln!("{}", remark(path, one));
    }
    if remarks.len() > SCREENFUL {
        eprintln!(
            "{}",
            line("cli-more-remarks", &[("count", (remarks.len() - SCREENFUL).into())])
        );
    }
}
