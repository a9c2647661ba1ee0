//! A PostgreSQL of a test's own, which may be killed and started again on the same folder.
//!
//! Owns its processes and its folder. Writes to disk as in production: what is lost by a kill is what this is for. Must not be used
//! where a database in the shared cluster would do (`postgres`): making one takes seconds.

use std::fs::{Permissions, read_to_string, set_permissions};
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

/// Names the folder of PostgreSQL's own programs.
pub const BINARIES_VARIABLE: &str = "RONDA_POSTGRES_BIN";

/// Says who the server is, and keeps it as long as its own standard input is open: it ends with the test in whatever way that ends.
const LEASH: &str = r#""$0" "$@" >>log 2>&1 & server=$!; echo $server; read -r end; kill -INT $server; wait $server"#;
/// Words of the log when it takes connections.
const READY: &str = "ready to accept connections";

/// A cluster; stopped and deleted when dropped.
#[derive(Debug)]
pub struct Cluster {
    binaries: PathBuf,
    folder: TempDir,
    port: u16,
    /// Its shell and its first process.
    server: Option<(Child, u32)>,
}

impl Cluster {
    /// Makes and starts one; `None`, saying why, where nobody named PostgreSQL's programs.
    ///
    /// # Panics
    /// When those programs don't do their work: that is a broken machine, not a reason to skip.
    #[must_use]
    pub fn start() -> Option<Self> {
        let Some(binaries) = std::env::var_os(BINARIES_VARIABLE).map(PathBuf::from) else {
            let reason = format!("{BINARIES_VARIABLE} is not set; `cargo xtask test` sets it");
            crate::missing("PostgreSQL's programs", &reason);
            return None;
        };
        let folder = tempfile::tempdir().unwrap_or_else(|why| panic!("no folder for PostgreSQL: {why}"));
        own(folder.path());
        let mut cluster = Self {
            port: free_port(),
            binaries,
            folder,
            server: None,
        };
        cluster.make();
        cluster.start_again();
        Some(cluster)
    }

    /// The address of its first database, as its superuser.
    #[must_use]
    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    fn make(&self) {
        let mut initdb = self.command(&self.binaries.join("initdb"));
        initdb.args([
            "-D",
            "data",
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
        ]);
        let done = initdb.arg("--no-sync").output();
        let done = done.unwrap_or_else(|why| panic!("initdb can't be started: {why}"));
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }

    /// Ends every process of it at once by SIGKILL. Nothing is written, closed or said.
    ///
    /// # Panics
    /// When it doesn't run.
    pub fn kill_9(&mut self) {
        let (shell, first) = self.server.take().unwrap_or_else(|| panic!("PostgreSQL doesn't run"));
        let mut kill = Command::new("kill");
        kill.arg("-KILL").arg(first.to_string());
        // One of them may have ended by itself meanwhile; that is no failure.
        let _ = kill
            .args(children_of(first))
            .stderr(Stdio::null())
            .status()
            .unwrap_or_else(|why| panic!("kill can't be started: {why}"));
        reap(shell);
    }

    /// Starts it on the same folder and port, as a service manager would, and waits until it has recovered.
    ///
    /// # Panics
    /// When it doesn't become ready.
    pub fn start_again(&mut self) {
        // A child that nobody killed ends by itself when it sees that the first one is gone; until then the folder is taken.
        for _ in 0..20 {
            if self.becomes_ready() {
                return;
            }
            std::thread::sleep(Duration::from_millis(200));
        }
        panic!("PostgreSQL does not start:\n{}", self.log());
    }

    fn becomes_ready(&mut self) -> bool {
        let before = self.log().len();
        let server = self.serve();
        for _ in 0..600 {
            let log = self.log();
            if log[before..].contains(READY) {
                self.server = Some(server);
                return true;
            }
            if log[before..].contains("FATAL:  lock file") || log[before..].contains("FATAL:  pre-existing") {
                break;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        reap(server.0);
        false
    }

    fn serve(&self) -> (Child, u32) {
        let mut shell = self.command(Path::new("sh"));
        shell.args(["-c", LEASH]).arg(self.binaries.join("postgres"));
        shell.args(["-D", "data", "-p", &self.port.to_string()]);
        for setting in [
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "lc_messages=C",
        ] {
            shell.args(["-c", setting]);
        }
        shell.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut shell = shell.spawn().unwrap_or_else(|why| panic!("sh can't be started: {why}"));
        let mut said = String::new();
        let heard = shell
            .stdout
            .take()
            .map(|out| BufReader::new(out).read_line(&mut said).is_ok());
        let first = said.trim().parse().ok().filter(|_| heard == Some(true));
        (shell, first.unwrap_or_else(|| panic!("sh said {said:?}")))
    }

    /// Run as somebody who may: PostgreSQL refuses root.
    fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.current_dir(self.folder.path());
        if let Some((user, group)) = other_than_root() {
            command.uid(user).gid(group);
        }
        command
    }

    fn log(&self) -> String {
        read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if let Some((shell, _)) = self.server.take() {
            reap(shell);
        }
    }
}

/// Waits for a shell and, in it, for its server: a process that nobody waited for would still hold the folder.
fn reap(mut shell: Child) {
    drop(shell.stdin.take());
    let _ = shell.wait();
}

/// Processes that a process started. Those of PostgreSQL are groups of their own, and a signal to one group doesn't reach them.
fn children_of(parent: u32) -> Vec<String> {
    let told = Command::new("ps").args(["-A", "-o", "pid=,ppid="]).output();
    let told = told.unwrap_or_else(|why| panic!("ps can't be started: {why}"));
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    let pairs = told.lines().filter_map(|line| line.trim().split_once(' '));
    pairs
        .filter(|(_, of)| of.trim().parse() == Ok(parent))
        .map(|(pid, _)| pid.to_owned())
        .collect()
}

fn own(folder: &Path) {
    let owned = other_than_root().map_or(Ok(()), |(user, group)| chown(folder, Some(user), Some(group)));
    owned
        .and_then(|()| set_permissions(folder, Permissions::from_mode(0o700)))
        .unwrap_or_else(|why| panic!("{} can't be given away: {why}", folder.display()));
}

/// Whom root runs it as.
fn other_than_root() -> Option<(u32, u32)> {
    let id = |flags: &[&str]| -> Option<u32> {
        let told = Command::new("id").args(flags).output().ok()?;
        String::from_utf8_lossy(&told.stdout).trim().parse().ok()
    };
    if id(&["-u"]) != Some(0) {
        return None;
    }
    ["postgres", "nobody"]
        .iter()
        .find_map(|name| Some((id(&["-u", name])?, id(&["-g", name])?)))
}

fn free_port() -> u16 {
    let free = std::net::TcpListener::bind(("127.0.0.1", 0)).and_then(|port| port.local_addr());
    free.unwrap_or_else(|why| panic!("no port for PostgreSQL: {why}"))
        .port()
}
