//! `import`: other people's files on the command line, by the same readers and writers as the pages.

mod directory;
mod measures;
mod people;

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use anyhow::Context as _;
use clap::{Args, Subcommand};
use domain::id::SystemIds;
use domain::time::{Clock as _, SystemClock};
use i18n::Arg;
use interchange::{FileProblem, Remark};
use store::Moment;

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
    /// A list of people: name, mail, RBD, role.
    People(people::People),
    /// Official series (SIMCE, IDPS), or points of one measure.
    Measures(measures::Measures),
}

/// Imports what was asked.
pub async fn run(args: Import) -> anyhow::Result<()> {
    match args.what {
        What::Directory(args) => directory::run(args).await,
        What::People(args) => people::run(args).await,
        What::Measures(args) => measures::run(args).await,
    }
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
    anyhow::anyhow!(
        "{}: {}",
        path.display(),
        line(problem.key(), &[("detail", problem.detail().into())])
    )
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
