//! A list of schools without RBD: takes them in, and may found the network and form a generation of them all.

use std::path::PathBuf;

use clap::Args;
use domain::permission::{ArrangeNetwork, by_the_installation};
use domain::school::SchoolFacts;
use interchange::schools::ListedSchool;
use store::ImportedSchool;

use super::directory::with_keys;
use super::founding::Founding;
use super::{file_problem, moment, read, tell};
use crate::say::line;
use crate::settings::Data;

/// A list of schools without RBD: a code of the network's own and a name.
#[derive(Args)]
pub struct Schools {
    #[command(flatten)]
    data: Data,
    /// The file: CSV or XLSX.
    file: PathBuf,
    /// The column of the code, where it is not called `codigo`.
    #[arg(long)]
    code: Option<String>,
    /// The column of the name, where it is not called `nombre`.
    #[arg(long)]
    name: Option<String>,
    #[command(flatten)]
    founding: Founding,
}

/// Imports it, in one transaction; nothing where a row is wrong. All of them join the generation.
pub async fn run(args: Schools) -> anyhow::Result<()> {
    let list = interchange::schools::read(&read(&args.file)?, args.code.as_deref(), args.name.as_deref())
        .map_err(|problem| file_problem(&args.file, &problem))?;
    tell(&args.file, &list.problems);
    anyhow::ensure!(list.problems.is_empty(), line("cli-points-not-imported", &[]));
    let db = args.data.open().await?;
    let proof = by_the_installation(ArrangeNetwork);
    let mut w = db.write(moment()).await?;
    w.note_import(&proof, list.rows.len()).await?;
    let (mut schools, mut added) = (Vec::new(), 0_usize);
    for school in &list.rows {
        // What else is known of a school stays: the list says only its name.
        let taken = w.take_in_school(&proof, &with_keys(facts(school))).await?;
        added += usize::from(matches!(taken, ImportedSchool::Added(_)));
        schools.push(taken.id());
    }
    args.founding.carry_out(&mut w, &db, &schools).await?;
    w.commit().await?;
    let counts = [("added", added.into()), ("count", list.rows.len().into())];
    println!("{}", line("cli-schools-done", &counts));
    Ok(())
}

fn facts(school: &ListedSchool) -> SchoolFacts {
    SchoolFacts {
        key: school.key.clone(),
        check_digit: None,
        name: school.name.clone(),
        region: None,
        comuna_code: None,
        comuna: None,
        dependency: None,
        rural: None,
        enrolment: None,
        specialities: Vec::new(),
        place: None,
        year: None,
    }
}
