//! Every setting: a flag and an environment variable of the same name; secrets also by `*_FILE`.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::Args;
use store::{Db, Files, Settings as StoreSettings};

/// Where the data is.
#[derive(Args, Clone, Debug)]
pub struct Data {
    /// Folder for the database, backups and mail that isn't sent.
    #[arg(long, env = "RONDA_DATA_DIR", default_value = "var")]
    pub data_dir: PathBuf,
    /// sqlite://path/to/ronda.db or postgres://user:password@host/name; without it, ronda.db in the data folder.
    #[arg(long, env = "RONDA_DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// File that holds the database address, for secrets.
    #[arg(long, env = "RONDA_DATABASE_URL_FILE")]
    pub database_url_file: Option<PathBuf>,
    /// folder:/path for files and photos, as private as the database; without it, the folder files in the data folder.
    #[arg(long, env = "RONDA_FILES_URL", hide_env_values = true)]
    pub files_url: Option<String>,
}

/// How mail leaves.
#[derive(Args, Clone, Debug)]
pub struct MailSettings {
    /// smtp://user:password@host:587 or smtps://…; without it, mail lands as files in the data folder.
    #[arg(long, env = "RONDA_SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<String>,
    /// File that holds the SMTP address, for secrets.
    #[arg(long, env = "RONDA_SMTP_URL_FILE")]
    pub smtp_url_file: Option<PathBuf>,
    /// Sender of every mail.
    #[arg(long, env = "RONDA_MAIL_FROM", default_value = "Ronda <ronda@localhost>")]
    pub mail_from: String,
    /// Address at which answers to mails are taken in by `ronda mail-in`, as responder@example.org; without it, nobody is invited to answer.
    #[arg(long, env = "RONDA_REPLY_ADDRESS")]
    pub reply_address: Option<String>,
}

/// How pages are served.
#[derive(Args, Clone, Debug)]
pub struct Server {
    #[command(flatten)]
    pub data: Data,
    #[command(flatten)]
    pub mail: MailSettings,
    /// Address and port to listen on.
    #[arg(long, env = "RONDA_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Address of the installation as people type it; without it, the one listened on.
    #[arg(long, env = "RONDA_BASE_URL")]
    pub base_url: Option<String>,
    /// Certificate chain (PEM) to serve TLS without a proxy.
    #[arg(long, env = "RONDA_TLS_CERT", requires = "tls_key")]
    pub tls_cert: Option<PathBuf>,
    /// Private key (PEM) of the certificate.
    #[arg(long, env = "RONDA_TLS_KEY", requires = "tls_cert")]
    pub tls_key: Option<PathBuf>,
    /// Number of trusted proxies in front of Ronda.
    #[arg(long, env = "RONDA_TRUSTED_PROXIES", default_value_t = 0)]
    pub trusted_proxies: usize,
    /// Megabytes of files and photos that one liceo may have in all.
    #[arg(long, env = "RONDA_FILES_PER_SCHOOL_MB", default_value_t = 2048)]
    pub files_per_school_mb: u32,
    /// Serve the gallery of components at /galeria.
    #[arg(long, env = "RONDA_DEVELOPMENT")]
    pub development: bool,
    /// What is logged: error, warn, info, debug, or a tracing filter.
    #[arg(
        long,
        env = "RONDA_LOG",
        default_value = "warn,ronda=info,store=info,web=info,jobs=info"
    )]
    pub log: String,
}

impl Data {
    /// The database's address.
    pub fn url(&self) -> anyhow::Result<String> {
        let written = secret(self.database_url.as_deref(), self.database_url_file.as_deref())?;
        Ok(written.unwrap_or_else(|| format!("sqlite://{}", self.data_dir.join("ronda.db").display())))
    }

    /// Opens the database, with its folder and schema.
    pub async fn open(&self) -> anyhow::Result<Db> {
        let url = self.url()?;
        std::fs::create_dir_all(&self.data_dir).with_context(|| {
            crate::say::line(
                "cli-no-data-dir",
                &[("path", self.data_dir.display().to_string().into())],
            )
        })?;
        Ok(Db::open(&StoreSettings::new(&url, &self.backups())).await?)
    }

    /// Opens the store of files.
    pub fn files(&self) -> anyhow::Result<Files> {
        let own = || format!("folder:{}", self.data_dir.join("files").display());
        Ok(Files::open(&self.files_url.clone().unwrap_or_else(own))?)
    }

    /// Where automatic backups go.
    pub fn backups(&self) -> PathBuf {
        self.data_dir.join("backups")
    }
}

impl MailSettings {
    /// Where mail goes, from whom, and where answers are taken in.
    pub fn open(&self, data: &Data) -> anyhow::Result<jobs::Outbox> {
        let outbox = jobs::Outbox::from_setting(&self.outbox(data)?, &self.mail_from)?;
        Ok(match &self.reply_address {
            Some(address) => outbox.with_replies(address)?,
            None => outbox,
        })
    }

    /// The outbox's address: SMTP, or the folder where mail lands that isn't sent.
    pub fn outbox(&self, data: &Data) -> anyhow::Result<String> {
        let written = secret(self.smtp_url.as_deref(), self.smtp_url_file.as_deref())?;
        Ok(written.unwrap_or_else(|| format!("folder:{}", data.data_dir.join("mail").display())))
    }

    /// Whether mail leaves the machine.
    pub fn leaves(&self) -> bool {
        self.smtp_url.is_some() || self.smtp_url_file.is_some()
    }
}

impl Server {
    /// The address that people type.
    pub fn base_url(&self) -> String {
        let scheme = if self.tls_cert.is_some() { "https" } else { "http" };
        let own = format!("{scheme}://{}", self.listen);
        self.base_url.clone().unwrap_or(own).trim_end_matches('/').to_owned()
    }
}

/// A setting that may stand in a file, where the process list and a container's description don't show it.
fn secret(value: Option<&str>, file: Option<&Path>) -> anyhow::Result<Option<String>> {
    match (value, file) {
        (Some(value), _) => Ok(Some(value.to_owned())),
        (None, Some(file)) => {
            let text = std::fs::read_to_string(file).with_context(|| {
                crate::say::line("cli-no-secret-file", &[("path", file.display().to_string().into())])
            })?;
            Ok(Some(text.trim().to_owned()))
        }
        (None, None) => Ok(None),
    }
}

/// Starts logging to standard error.
pub fn log(filter: &str) {
    let filter =
        tracing_subscriber::EnvFilter::try_new(filter).unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    // A second start of logging (tests) changes nothing.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .try_init();
}
