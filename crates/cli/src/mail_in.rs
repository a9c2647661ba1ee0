//! `mail-in`: an answer by mail, as the mail server's pipe hands it over on standard input. How it ends is told by the codes that mail servers
//! know (sysexits.h), and why on standard error, which they send back.

use std::io::Read as _;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use domain::id::SystemIds;
use domain::time::SystemClock;
use web::{App, TakenIn, take_reply};

use crate::say::line;
use crate::settings::Data;

/// Take in an answer by mail from standard input.
#[derive(Args)]
pub struct MailIn {
    #[command(flatten)]
    data: Data,
    /// The address that the mail came in for, as the mail server knows it; without it, the mail's own headers say.
    #[arg(long)]
    recipient: Option<String>,
    /// Address of the installation, for the link of a mail that tells somebody of files that were left behind.
    #[arg(long, env = "RONDA_BASE_URL")]
    base_url: Option<String>,
}

/// What was sent doesn't fit: the server sends it back (`EX_DATAERR`).
const DATA: u8 = 65;
/// Not now: the server tries again (`EX_TEMPFAIL`).
const LATER: u8 = 75;

/// Takes it in.
pub async fn run(args: MailIn) -> ExitCode {
    let mut mail = Vec::new();
    // One more than is taken, so that what is too large is seen to be.
    let most = interchange::mail::LARGEST as u64 + 1;
    if std::io::stdin().lock().take(most).read_to_end(&mut mail).is_err() {
        return ended(LATER, "mail-in-busy");
    }
    let app = match app(&args).await {
        Ok(app) => app,
        Err(error) => {
            eprintln!("ronda: {}", crate::wrong::told(&error));
            return ExitCode::from(LATER);
        }
    };
    let taken = take_reply(&app, &mail, args.recipient.as_deref()).await;
    app.db.close().await;
    match taken {
        Ok(TakenIn::Kept { .. } | TakenIn::Ignored) => ExitCode::SUCCESS,
        Err(refused) => ended(if refused.later { LATER } else { DATA }, refused.key),
    }
}

fn ended(code: u8, key: &str) -> ExitCode {
    eprintln!("{}", line(key, &[]));
    ExitCode::from(code)
}

async fn app(args: &MailIn) -> anyhow::Result<App> {
    let data = &args.data;
    let settings = web::Settings {
        base_url: args.base_url.clone().unwrap_or_default(),
        mail_leaves: false,
        development: false,
        demo: Vec::new(),
        school_file_bytes: 0,
        trusted_proxies: 0,
        version: env!("CARGO_PKG_VERSION"),
    };
    let (clock, ids) = (Arc::new(SystemClock), Arc::new(SystemIds));
    Ok(App::new(data.open().await?, data.files()?, clock, ids, settings))
}
