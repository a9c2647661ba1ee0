//! The product's release build: built, passed through to, or run on a temporary folder for measuring.

use crate::http::Connection;
use crate::machine::field;
use crate::shell::{cargo, free_port, root, run as sh, target};
use anyhow::{Context, Result, bail, ensure};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// `cargo xtask demo …` is `cargo run --release -- demo …`.
pub fn pass_through(args: &[String]) -> Result<bool> {
    let status = cargo().args(["run", "--release", "--", "demo"]).args(args).status()?;
    Ok(status.success())
}

/// Builds the release binary and tells where it is.
pub fn build() -> Result<PathBuf> {
    sh(cargo().args(["build", "--release"]))?;
    Ok(target()?.join("release/ronda"))
}

/// A folder for one product's data; deleted when dropped.
pub struct Data {
    pub folder: PathBuf,
    pub database: String,
}

impl Data {
    /// An empty folder; the database is in it unless a URL is given.
    pub fn new(database: Option<String>) -> Result<Self> {
        let folder = target()?.join(format!("demo-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let database = database.unwrap_or_else(|| format!("sqlite://{}", folder.join("ronda.db").display()));
        Ok(Self { folder, database })
    }
}

impl Drop for Data {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// A running product; stopped when dropped.
pub struct Product {
    process: Child,
    pub port: u16,
    pub ready_after: Duration,
}

impl Product {
    /// Starts `ronda <words>` on that data and waits until `/readyz` answers.
    pub fn start(binary: &PathBuf, data: &Data, words: &[&str]) -> Result<Self> {
        let port = free_port()?;
        let log = std::fs::File::create(data.folder.join("log"))?;
        let begun = Instant::now();
        let mut command = Command::new(binary);
        command
            .args(words)
            .current_dir(root())
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log);
        command.env("RONDA_LISTEN", format!("127.0.0.1:{port}"));
        command.env("RONDA_BASE_URL", format!("http://127.0.0.1:{port}"));
        command
            .env("RONDA_DATA_DIR", &data.folder)
            .env("RONDA_DATABASE_URL", &data.database);
        let process = command
            .spawn()
            .with_context(|| format!("cannot start {}", binary.display()))?;
        let mut product = Self {
            process,
            port,
            ready_after: Duration::ZERO,
        };
        product
            .wait_until_ready(begun)
            .with_context(|| std::fs::read_to_string(data.folder.join("log")).unwrap_or_default())?;
        Ok(product)
    }

    fn wait_until_ready(&mut self, begun: Instant) -> Result<()> {
        while begun.elapsed() < Duration::from_secs(300) {
            let answer = Connection::to(self.port).send("GET", "/readyz", &[], b"");
            if answer.is_ok_and(|answer| answer.status == 200) {
                self.ready_after = begun.elapsed();
                return Ok(());
            }
            if let Some(status) = self.process.try_wait()? {
                bail!("ronda ended with {status} before it was ready");
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        bail!("ronda was not ready after five minutes")
    }

    /// Signs in as one of the demo's people; returns the value of the `cookie` header.
    pub fn sign_in(&self, persona: &str) -> Result<String> {
        let origin = format!("http://127.0.0.1:{}", self.port);
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("origin", origin.as_str()),
            ("sec-fetch-site", "same-origin"),
        ];
        let body = format!("persona={persona}");
        let answer = Connection::to(self.port).send("POST", "/demo/entrar", &headers, body.as_bytes())?;
        let cookies: Vec<&str> = answer
            .all("set-cookie")
            .filter_map(|cookie| cookie.split(';').next())
            .collect();
        ensure!(
            !cookies.is_empty(),
            "no session for {persona}: {} {}",
            answer.status,
            answer.text()
        );
        Ok(cookies.join("; "))
    }

    /// Processor time spent so far; `None` where there is no /proc. The kernel counts hundredths of seconds.
    pub fn processor_time(&self) -> Option<Duration> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.process.id())).ok()?;
        let after_name = stat.rsplit_once(')')?.1;
        let ticks: u64 = after_name
            .split_whitespace()
            .skip(11)
            .take(2)
            .filter_map(|ticks| ticks.parse::<u64>().ok())
            .sum();
        Some(Duration::from_millis(ticks * 10))
    }

    /// Resident memory now, in MB; `None` where there is no /proc.
    pub fn resident_mb(&self) -> Option<f64> {
        let told = field(&format!("/proc/{}/status", self.process.id()), "VmRSS")?;
        let kb: f64 = told.split_whitespace().next()?.parse().ok()?;
        Some(kb / 1024.0)
    }
}

impl Drop for Product {
    /// Asks it to end, so that it closes its database in order; insists after five seconds.
    fn drop(&mut self) {
        let _ = Command::new("kill")
            .args(["-TERM", &self.process.id().to_string()])
            .status();
        for _ in 0..100 {
            if !matches!(self.process.try_wait(), Ok(None)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
