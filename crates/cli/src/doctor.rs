//! `doctor`: looks at everything that goes wrong in practice, and says what to do.

use clap::Args;
use domain::time::{Clock as _, Day, SystemClock};
use store::Db;

use crate::say::line;
use crate::settings::Server;
use crate::wrong::told;

/// Look whether everything is as it should be.
#[derive(Args)]
pub struct Doctor {
    #[command(flatten)]
    server: Server,
}

/// What came of one look.
enum Finding {
    Good(String),
    Warning(String),
    Bad(String),
}

/// Looks, and fails where something is bad.
pub async fn run(args: Doctor) -> anyhow::Result<()> {
    let mut findings = vec![address(&args.server), clock(), mail(&args.server), files(&args.server)];
    findings.extend(certificate(&args.server));
    match args.server.data.open().await {
        Ok(db) => findings.extend(database(&db).await?),
        Err(error) => findings.push(Finding::Bad(line(
            "doctor-no-database",
            &[("why", told(&error).into())],
        ))),
    }
    let mut bad = 0;
    for finding in findings {
        match finding {
            Finding::Good(text) => println!("✓ {text}"),
            Finding::Warning(text) => println!("! {text}"),
            Finding::Bad(text) => {
                bad += 1;
                println!("✗ {text}");
            }
        }
    }
    anyhow::ensure!(bad == 0, line("doctor-bad", &[("count", bad.into())]));
    Ok(())
}

/// Secure cookies, offline work and the browser's trust need TLS everywhere but on the machine itself.
fn address(server: &Server) -> Finding {
    let url = server.base_url();
    let local = ["http://127.", "http://localhost", "http://[::1]"]
        .iter()
        .any(|start| url.starts_with(start));
    if url.starts_with("https://") || local {
        Finding::Good(line("doctor-address", &[("url", url.into())]))
    } else {
        Finding::Warning(line("doctor-address-insecure", &[("url", url.into())]))
    }
}

/// A machine whose clock is years off signs nobody in.
fn clock() -> Finding {
    let today = SystemClock.now().day();
    let plausible = Day::new(2026, 1, 1).is_some_and(|start| today >= start);
    let args = [("day", today.to_string().into())];
    if plausible {
        Finding::Good(line("doctor-clock", &args))
    } else {
        Finding::Bad(line("doctor-clock-off", &args))
    }
}

fn mail(server: &Server) -> Finding {
    let opened = server
        .mail
        .outbox(&server.data)
        .and_then(|url| Ok(jobs::Outbox::from_setting(&url, &server.mail.mail_from)?));
    match opened {
        Err(error) => Finding::Bad(line("doctor-mail-bad", &[("why", told(&error).into())])),
        Ok(_) if server.mail.leaves() => Finding::Good(line("doctor-mail-smtp", &[])),
        Ok(_) => Finding::Warning(line(
            "doctor-mail-folder",
            &[("path", server.data.data_dir.join("mail").display().to_string().into())],
        )),
    }
}

/// Opening the store makes its folder, so what is told is true.
fn files(server: &Server) -> Finding {
    match server.data.files() {
        Ok(_) => Finding::Good(line("doctor-files", &[])),
        Err(error) => Finding::Bad(line("doctor-no-files", &[("why", told(&error).into())])),
    }
}

fn certificate(server: &Server) -> Option<Finding> {
    let (cert, key) = (server.tls_cert.as_ref()?, server.tls_key.as_ref()?);
    let unreadable = [cert, key].into_iter().find(|file| std::fs::File::open(file).is_err());
    Some(match unreadable {
        Some(file) => Finding::Bad(line(
            "doctor-tls-unreadable",
            &[("path", file.display().to_string().into())],
        )),
        None => Finding::Good(line("doctor-tls", &[])),
    })
}

async fn database(db: &Db) -> anyhow::Result<Vec<Finding>> {
    let kind = match db.kind() {
        store::Kind::Sqlite => "SQLite",
        store::Kind::Postgres => "PostgreSQL",
    };
    let mut findings = vec![Finding::Good(line("doctor-database", &[("kind", kind.into())]))];
    findings.push(match db.administrators().await? {
        0 => Finding::Warning(line("doctor-no-administrator", &[])),
        count => Finding::Good(line("doctor-administrators", &[("count", count.into())])),
    });
    findings.push(match db.network().await? {
        None => Finding::Warning(line("doctor-no-network", &[])),
        Some(network) => Finding::Good(line("doctor-network", &[("name", network.name.into())])),
    });
    let given_up = db.given_up_jobs().await?.len();
    if given_up > 0 {
        findings.push(Finding::Warning(line("doctor-jobs", &[("count", given_up.into())])));
    }
    Ok(findings)
}
