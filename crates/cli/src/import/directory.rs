//! The official directory: takes the schools in, and may found the network and form a generation of some of them.

use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;
use domain::id::{GenerationId, NetworkId, SchoolId};
use domain::network::GenerationPlan;
use domain::permission::{ArrangeNetwork, FoundNetwork, by_the_installation};
use domain::school::{SchoolFacts, SchoolKey};
use interchange::directory::{Planned, What};
use store::{Db, NewSchool, Write};

use super::{file_problem, moment, read, tell};
use crate::say::{line, progress};
use crate::settings::Data;

/// The Ministry's official directory of schools.
#[derive(Args)]
pub struct Directory {
    #[command(flatten)]
    data: Data,
    /// The file: `;` or `,`, Latin-1 or UTF-8.
    file: PathBuf,
    /// Only say what would be added, changed and left.
    #[arg(long)]
    preview: bool,
    /// Found the network by this name, if there is none.
    #[arg(long)]
    network: Option<String>,
    /// Form a generation by this name, if there is none so named, of the schools of --rbd.
    #[arg(long, requires = "rbd")]
    generation: Option<String>,
    /// Its year of entry; it is accompanied for three years.
    #[arg(long, requires = "generation")]
    entry_year: Option<i64>,
    /// RBD that join, comma-separated.
    #[arg(long, value_delimiter = ',')]
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
    let network = found(&mut w, &db, args.network.as_deref()).await?;
    if let Some(name) = &args.generation {
        let network = network.with_context(|| line("cli-no-network", &[]))?;
        form(&mut w, &db, network, name, &args, &directory_keys(&plan)).await?;
    }
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

fn with_keys(facts: SchoolFacts) -> NewSchool {
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

async fn found(w: &mut Write<'_>, db: &Db, name: Option<&str>) -> anyhow::Result<Option<NetworkId>> {
    match (db.network().await?, name) {
        (Some(network), _) => Ok(Some(network.id)),
        (None, Some(name)) => Ok(Some(
            w.found_network(&by_the_installation(FoundNetwork), &domain::text::line(name, 80), false)
                .await?,
        )),
        (None, None) => Ok(None),
    }
}

fn directory_keys(plan: &[Planned]) -> Vec<SchoolKey> {
    plan.iter().filter_map(|row| row.key.clone()).collect()
}

async fn form(
    w: &mut Write<'_>,
    db: &Db,
    network: NetworkId,
    name: &str,
    args: &Directory,
    in_file: &[SchoolKey],
) -> anyhow::Result<()> {
    let proof = by_the_installation(ArrangeNetwork);
    let known = db
        .generations(network)
        .await?
        .into_iter()
        .find(|generation| generation.name == name);
    let generation: GenerationId = match known {
        Some(generation) => generation.id,
        None => {
            let entry_year = args.entry_year.with_context(|| line("cli-no-entry-year", &[]))?;
            let plan = GenerationPlan {
                name: domain::text::line(name, 80),
                entry_year,
                accompanied_until: entry_year + 2,
                graduation_year: entry_year + 3,
            };
            w.form_generation(&proof, network, &plan).await?
        }
    };
    let mut schools: Vec<SchoolId> = Vec::new();
    for rbd in &args.rbd {
        let unknown = || line("cli-no-school", &[("rbd", rbd.as_str().into())]);
        let (key, _, _) = SchoolKey::rbd(rbd, None).map_err(|_| anyhow::anyhow!(unknown()))?;
        anyhow::ensure!(
            in_file.contains(&key) || db.school_by_key(&key).await?.is_some(),
            unknown()
        );
        schools.push(w.school_id(&key).await?.with_context(unknown)?);
    }
    w.join_generation(&proof, generation, &schools).await?;
    println!(
        "{}",
        line(
            "cli-generation-formed",
            &[("name", name.into()), ("count", schools.len().into())]
        )
    );
    Ok(())
}
