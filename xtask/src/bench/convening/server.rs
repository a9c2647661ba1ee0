//! A server that can be killed and started again on its port.

use crate::demo::Data;
use crate::http::Connection;
use crate::shell::{free_port, root};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A running server; ends with this value.
pub struct Server {
    process: Child,
    binary: PathBuf,
    folder: PathBuf,
    database: String,
    pub port: u16,
    /// Processor time of the process that was killed.
    spent: Duration,
}

impl Server {
    /// Starts the demo on that data and waits until it answers.
    pub fn start(binary: &Path, data: &Data) -> Result<Self> {
        let port = free_port()?;
        let (folder, database) = (data.folder.clone(), data.database.clone());
        let process = spawn(binary, (&folder, &database), port)?;
        let mut server = Self {
            process,
            binary: binary.to_owned(),
            folder,
            database,
            port,
            spent: Duration::ZERO,
        };
        server.wait_until_ready()?;
        Ok(server)
    }

    /// Kills it as a machine does that loses its power, and starts it again.
    pub fn kill_and_start_again(&mut self) -> Result<()> {
        self.spent += of_process(self.process.id());
        self.process.kill()?;
        self.process.wait()?;
        self.process = spawn(&self.binary, (&self.folder, &self.database), self.port)?;
        self.wait_until_ready()
    }

    /// Processor time so far.
    pub fn processor_time(&self) -> Duration {
        self.spent + of_process(self.process.id())
    }

    fn wait_until_ready(&mut self) -> Result<()> {
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(300) {
            let answer = Connection::to(self.port).send("GET", "/readyz", &[], b"");
            if answer.is_ok_and(|answer| answer.status == 200) {
                return Ok(());
            }
            if let Some(status) = self.process.try_wait()? {
                let log = std::fs::read_to_string(log(&self.folder, self.port)).unwrap_or_default();
                bail!("ronda ended with {status} before it was ready: {log}");
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        bail!("ronda was not ready after five minutes")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn log(folder: &Path, port: u16) -> PathBuf {
    folder.join(format!("log-{port}"))
}

fn spawn(binary: &Path, (folder, database): (&Path, &str), port: u16) -> Result<Child> {
    let log = std::fs::OpenOptions::new()
        .create(true)
        .append(true)
        .open(log(folder, port))?;
    let mut command = Command::new(binary);
    command
        .args(["demo", "--size", "20"])
        .current_dir(root())
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .env("RONDA_LISTEN", format!("127.0.0.1:{port}"))
        .env("RONDA_BASE_URL", format!("http://127.0.0.1:{port}"))
        .env("RONDA_DATA_DIR", folder)
        .env("RONDA_DATABASE_URL", database);
    command
        .spawn()
        .with_context(|| format!("cannot start {}", binary.display()))
}

/// The kernel counts hundredths of seconds.
fn of_process(id: u32) -> Duration {
    let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    let after_name = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    let ticks = after_name.split_whitespace().skip(11).take(2);
    Duration::from_millis(ticks.filter_map(|ticks| ticks.parse::<u64>().ok()).sum::<u64>() * 10)
}
