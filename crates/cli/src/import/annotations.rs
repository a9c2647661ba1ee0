//! What people know about a time, from a file: every chart of its schools shows it.

use std::collections::HashSet;
use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;
use domain::id::{AnnotationId, SchoolId};
use domain::permission::{Annotate, by_the_installation};
use domain::school::SchoolKey;

use super::{file_problem, members, moment, read, tell};
use crate::say::line;
use crate::settings::Data;

/// Holidays, snow, a strike: days, words, whether the points are left out, perhaps a school.
#[derive(Args)]
pub struct Annotations {
    #[command(flatten)]
    data: Data,
    /// The file: CSV or XLSX with the columns desde and palabras, perhaps hasta, fuera and rbd.
    file: PathBuf,
}

/// Imports them, in one transaction; nothing where a row is wrong. What is there already is not made twice.
pub async fn run(args: Annotations) -> anyhow::Result<()> {
    let bytes = read(&args.file)?;
    let db = args.data.open().await?;
    let network = db.network().await?.with_context(|| line("cli-no-network", &[]))?;
    let members = members(&db, &network).await?;
    let known: HashSet<SchoolKey> = members.keys().cloned().collect();
    let annotations =
        interchange::annotations::read(&bytes, &known).map_err(|problem| file_problem(&args.file, &problem))?;
    tell(&args.file, &annotations.problems);
    anyhow::ensure!(annotations.problems.is_empty(), line("cli-points-not-imported", &[]));
    let there = db.annotations(network.id).await?;
    let mut w = db.write(moment()).await?;
    let mut made = 0_usize;
    for row in &annotations.rows {
        let school: Option<SchoolId> = row.school.as_ref().and_then(|key| members.get(key).copied());
        let plan = &row.plan;
        let is_there = there.iter().any(|known| {
            (known.school_id, known.starts_on, known.ends_on, &known.words)
                == (school, plan.starts_on, plan.ends_on, &plan.words)
        });
        if !is_there {
            let id = AnnotationId::new(moment().ids, moment().at);
            w.annotate(&by_the_installation(Annotate(school)), network.id, id, plan)
                .await?;
            made += 1;
        }
    }
    if made > 0 {
        w.commit().await?;
    }
    let counts = [("made", made.into()), ("count", annotations.rows.len().into())];
    println!("{}", line("cli-annotations-done", &counts));
    Ok(())
}
