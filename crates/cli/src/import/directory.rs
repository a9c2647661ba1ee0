//! The official directory: takes the schools in, and may found the network and form a generation of some of them.

use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;
use domain::id::SchoolId;
use domain::permission::{ArrangeNetwork, by_the_installation};
use domain::school::{SchoolFacts, SchoolKey};
use interchange::directory::{Planned, What};
use store::{Db, NewSchool, Write};

use super::founding::Founding;
use super::{file_problem, moment, read, tell};
use crate::say::{line, progress};
use crate::settings::Data;

/// The Ministry's official directory of schools.
#[derive(Args)]
// A directory has 928 schools: which of them form the generation is always said.
#[command(mut_arg("generation", |generation| generation.requires("rbd")))]
pub struct Directory {
    #[command(flatten)]
    data: Data,
    /// The file: `;` or `,`, Latin-1 or UTF-8.
    file: PathBuf,
    /// Only say what would be added, changed and left.
    #[arg(long)]
    preview: bool,
    #[command(flatten)]
    founding: Founding,
    /// RBD that join the generation, comma-separated.
    #[arg(long, value_delimiter = ',', requires = "generation")]
    rbd: Vec<String>,
}

/// Imports it, in one transaction.
pub async fn run(args: Directory) -> anyhow::Result<()> {
    let directory =
        interchange::directory::read(&read(&args.file)?).map_err(|problem| file_problem(&args.file, &problem))?;
    tell(&args.file, &directory.problems);
    let db = args.data.open().await?;
    let plan = interchange::directory::plan(&directory, &db.known_schools().await?);
    let (added, changed) = (
        count(&plan, |what| matches!(what, What::Added(_))),
        count(&plan, |what| matches!(what, What::Changed(..))),
    );
    let counts = [
        ("added", added.into()),
        ("changed", changed.into()),
        ("left", (plan.len() - added - changed).into()),
    ];
    if args.preview {
        println!("{}", line("cli-directory-preview", &counts));
        return Ok(());
    }
    let mut w = db.write(moment()).await?;
    take_in(&mut w, &plan).await?;
    let schools = asked(&mut w, &db, &args.rbd, &directory_keys(&plan)).await?;
    args.founding.carry_out(&mut w, &db, &schools).await?;
    w.commit().await?;
    println!("{}", line("cli-directory-done", &counts));
    Ok(())
}

fn count(plan: &[Planned], is: impl Fn(&What) -> bool) -> usize {
    plan.iter().filter(|row| is(&row.what)).count()
}

async fn take_in(w: &mut Write<'_>, plan: &[Planned]) -> anyhow::Result<()> {
    let proof = by_the_installation(ArrangeNetwork);
    let what = line("cli-directory-working", &[]);
    // A row that is left out still says that somebody read it; without any event nothing would be committed.
    w.note_import(&proof, plan.len()).await?;
    for (index, row) in plan.iter().enumerate() {
        if let Some(facts) = row.what.facts() {
            w.take_in_school(&proof, &with_keys(facts.clone())).await?;
        }
        if let (Some(key), Some((year, dependency))) = (&row.key, row.history) {
            w.note_dependency(key, year, dependency).await?;
        }
        progress(&what, index + 1, plan.len());
    }
    Ok(())
}

/// A school with what it is sorted and found by.
pub fn with_keys(facts: SchoolFacts) -> NewSchool {
    // What people look for is the name and where it is.
    let search = format!(
        "{} {} {}",
        facts.name,
        facts.comuna.as_deref().unwrap_or_default(),
        facts.key.code
    );
    NewSchool {
        sort_key: i18n::sort_key(&facts.name),
        search_key: i18n::search_key(&search),
        facts,
    }
}

fn directory_keys(plan: &[Planned]) -> Vec<SchoolKey> {
    plan.iter().filter_map(|row| row.key.clone()).collect()
}

/// The schools of --rbd.
async fn asked(w: &mut Write<'_>, db: &Db, rbds: &[String], in_file: &[SchoolKey]) -> anyhow::Result<Vec<SchoolId>> {
    let mut schools = Vec::new();
    for rbd in rbds {
        let unknown = || line("cli-no-school", &[("rbd", rbd.as_str().into())]);
        let (key, _, _) = SchoolKey::rbd(rbd, None).map_err(|_| anyhow::anyhow!(unknown()))?;
        anyhow::ensure!(
            in_file.contains(&key) || db.school_by_key(&key).await?.is_some(),
            unknown()
        );
        schools.push(w.school_id(&key).await?.with_context(unknown)?);
    }
    Ok(schools)
}
