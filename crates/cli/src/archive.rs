//! `backup` and `restore`: the archive on the command line.

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::Args;
use domain::time::{Clock as _, SystemClock};

use crate::say::line;
use crate::settings::Data;

/// Keep everything in one file.
#[derive(Args)]
pub struct Backup {
    #[command(flatten)]
    data: Data,
    /// File to write; without it, one named by the day in the data folder's backups.
    file: Option<PathBuf>,
    /// Read it back, restore it into an empty database and compare. With a file that exists, only that is done.
    #[arg(long)]
    verify: bool,
}

/// Bring a backup back.
#[derive(Args)]
pub struct Restore {
    #[command(flatten)]
    data: Data,
    /// The backup.
    file: PathBuf,
}

/// Writes a backup, or verifies one.
pub async fn backup(args: Backup) -> anyhow::Result<()> {
    let now = SystemClock.now();
    let file = match &args.file {
        Some(file) => file.clone(),
        None => {
            let folder = args.data.backups();
            folder.join(format!("ronda-{}-{}.ronda", now.day(), now.micros() / 1_000_000))
        }
    };
    if !(args.verify && file.exists()) {
        let db = args.data.open().await?;
        let files = args.data.files()?;
        let manifest = store::export_archive(&db, Some(&files), &file, Some(now))
            .await
            .with_context(|| line("cli-not-backed-up", &path(&file)))?;
        println!(
            "{}",
            line(
                "cli-backup-written",
                &[
                    ("path", file.display().to_string().into()),
                    ("rows", count(manifest.rows()))
                ]
            )
        );
        // The rest is safe; whoever keeps the machine must know what isn't.
        for missing in &manifest.missing_files {
            eprintln!(
                "{}",
                line("cli-backup-file-missing", &[("id", missing.to_string().into())])
            );
        }
    }
    if args.verify {
        let manifest = store::verify_by_restoring(&file)
            .await
            .with_context(|| line("cli-not-verified", &path(&file)))?;
        println!("{}", line("cli-backup-verified", &[("rows", count(manifest.rows()))]));
    }
    Ok(())
}

/// Restores a backup into an empty database.
pub async fn restore(args: Restore) -> anyhow::Result<()> {
    let not_restored = || line("cli-not-restored", &path(&args.file));
    // Read before the database is opened: what is no backup shall not leave an empty database behind.
    store::verify_archive(&args.file).await.with_context(not_restored)?;
    let db = args.data.open().await?;
    let files = args.data.files()?;
    let manifest = store::restore_archive(&db, Some(&files), &args.file)
        .await
        .with_context(not_restored)?;
    println!("{}", line("cli-restored", &[("rows", count(manifest.rows()))]));
    Ok(())
}

fn path(file: &Path) -> [(&'static str, i18n::Arg); 1] {
    [("path", file.display().to_string().into())]
}

fn count(rows: u64) -> i18n::Arg {
    i64::try_from(rows).unwrap_or(i64::MAX).into()
}
