//! `export`: tables for a spreadsheet, in the form in which `import` reads them.

mod surveys;

use std::collections::HashMap;
use std::path::PathBuf;

use anyhow::Context as _;
use clap::{Args, Subcommand};
use domain::suppression::may_show;
use interchange::delimited::{Separator, disarmed, write};
use store::Db;
use surveys::{Which, surveys};

use crate::say::line;
use crate::settings::Data;

/// Write tables for a spreadsheet.
#[derive(Args)]
pub struct Export {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// School-level points of a measure, or of all; groups of fewer than eight are withheld.
    Measures {
        #[command(flatten)]
        data: Data,
        /// Key of the measure.
        #[arg(long)]
        measure: Option<String>,
        /// File to write; without it, standard output.
        #[arg(long)]
        out: Option<PathBuf>,
    },
    /// What surveys said: the schools under pseudonyms, groups of fewer than eight withheld.
    Surveys {
        #[command(flatten)]
        data: Data,
        /// Which table.
        #[arg(long, value_enum, default_value = "answers")]
        table: Which,
        /// File to write; without it, standard output.
        #[arg(long)]
        out: Option<PathBuf>,
    },
    /// The schools of the network.
    Schools {
        #[command(flatten)]
        data: Data,
        /// File to write; without it, standard output.
        #[arg(long)]
        out: Option<PathBuf>,
    },
}

/// Writes what was asked.
pub async fn run(args: Export) -> anyhow::Result<()> {
    let (table, out) = match args.what {
        What::Measures { data, measure, out } => (measures(&data.open().await?, measure.as_deref()).await?, out),
        What::Surveys { data, table, out } => (surveys(&data.open().await?, table).await?, out),
        What::Schools { data, out } => (schools(&data.open().await?).await?, out),
    };
    match out {
        Some(path) => {
            // Written beside and renamed: a full disk leaves no half table.
            let beside = path.with_extension("part");
            let written = std::fs::write(&beside, table).and_then(|()| std::fs::rename(&beside, &path));
            if written.is_err() {
                let _ = std::fs::remove_file(&beside);
            }
            written.with_context(|| line("cli-not-written", &[("path", path.display().to_string().into())]))
        }
        None => {
            print!("{table}");
            Ok(())
        }
    }
}

async fn measures(db: &Db, key: Option<&str>) -> anyhow::Result<String> {
    let network = db.network().await?.with_context(|| line("cli-no-network", &[]))?;
    let mut measures = db.measures(network.id).await?;
    if let Some(key) = key {
        measures.retain(|measure| measure.key == key);
        anyhow::ensure!(!measures.is_empty(), line("cli-no-measure", &[("key", key.into())]));
    }
    let codes: HashMap<_, _> = db
        .schools()
        .await?
        .into_iter()
        .map(|school| (school.id, school.code))
        .collect();
    let mut rows = Vec::new();
    for measure in measures {
        for point in db
            .network_points(measure.id)
            .await?
            .into_iter()
            .filter(|point| may_show(point.n))
        {
            let n = point.n.map(|n| n.to_string()).unwrap_or_default();
            let code = codes.get(&point.school_id).cloned().unwrap_or_default();
            rows.push(vec![
                measure.key.clone(),
                code,
                point.period.to_string(),
                decimal(point.value),
                n,
            ]);
        }
    }
    Ok(table(&["medida", "rbd", "periodo", "valor", "n"], &rows))
}

async fn schools(db: &Db) -> anyhow::Result<String> {
    let network = db.network().await?.with_context(|| line("cli-no-network", &[]))?;
    let generations: HashMap<_, _> = db
        .generations(network.id)
        .await?
        .into_iter()
        .map(|g| (g.id, g.name))
        .collect();
    let schools: HashMap<_, _> = db
        .schools()
        .await?
        .into_iter()
        .map(|school| (school.id, school))
        .collect();
    let rows: Vec<Vec<String>> = db
        .members(network.id)
        .await?
        .into_iter()
        .filter_map(|member| {
            let school = schools.get(&member.school_id)?;
            Some(vec![
                school.code.clone(),
                school.check_digit.clone().unwrap_or_default(),
                disarmed(&school.name),
                disarmed(&school.comuna.clone().unwrap_or_default()),
                disarmed(generations.get(&member.generation_id)?),
            ])
        })
        .collect();
    Ok(table(&["rbd", "dv", "nombre", "comuna", "generacion"], &rows))
}

fn table(headers: &[&str], rows: &[Vec<String>]) -> String {
    let headers: Vec<String> = headers.iter().map(ToString::to_string).collect();
    write(&headers, rows, Separator::Semicolon)
}

/// A number as Chilean spreadsheets read it.
fn decimal(value: f64) -> String {
    value.to_string().replace('.', ",")
}
