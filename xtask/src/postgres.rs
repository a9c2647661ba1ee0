//! A throw-away PostgreSQL cluster: made, used and deleted by one chore.

use crate::shell::{free_port, is_root, output, succeeds, sweep, target};
use anyhow::{Context, Result, bail};
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// Keeps the server as long as its own standard input is open, so that PostgreSQL ends with this program
/// in whatever way this program ends.
const LEASH: &str = r#""$0" "$@" >log 2>&1 & server=$!; read -r end; kill -INT $server; wait $server"#;

/// A running cluster; stopped and deleted when dropped.
pub struct Cluster {
    leash: Child,
    folder: PathBuf,
    port: u16,
}

impl Cluster {
    /// Makes and starts one in `folder`, or in `target` where there is none. `durable` writes to disk as in production; tests do without.
    pub fn start(binaries: &Path, folder: Option<&Path>, durable: bool) -> Result<Self> {
        let user = User::to_run_as()?;
        sweep(&target()?.join("pg"));
        // Between finding a free port and taking it somebody else may take it: so, some attempts.
        for _ in 0..3 {
            let folder = folder_for(&user, folder)?;
            let port = free_port()?;
            make(binaries, &folder, &user)?;
            let leash = serve(binaries, &folder, &user, port, durable)?;
            let cluster = Self { leash, folder, port };
            if cluster.becomes_ready() {
                return Ok(cluster);
            }
            eprintln!("PostgreSQL did not start on port {port}:\n{}", cluster.log());
        }
        bail!("PostgreSQL does not start; its words are above")
    }

    /// The address of its first database, as its superuser.
    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    /// Its own log says so: a port that answers could be somebody else's.
    fn becomes_ready(&self) -> bool {
        for _ in 0..300 {
            let log = self.log();
            if log.contains("ready to accept connections") {
                return true;
            }
            if log.contains("FATAL") {
                return false;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        false
    }

    fn log(&self) -> String {
        std::fs::read_to_string(self.folder.join("log")).unwrap_or_default()
    }

    fn stop(&mut self) {
        drop(self.leash.stdin.take());
        let _ = self.leash.wait();
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.stop();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Whom PostgreSQL runs as: it refuses root.
struct User(Option<(u32, u32)>);

impl User {
    fn to_run_as() -> Result<Self> {
        if !is_root() {
            return Ok(Self(None));
        }
        let id =
            |flag: &str, name: &str| -> Result<u32> { Ok(output(Command::new("id").args([flag, name]))?.parse()?) };
        for name in ["postgres", "nobody"] {
            if let (Ok(user), Ok(group)) = (id("-u", name), id("-g", name)) {
                return Ok(Self(Some((user, group))));
            }
        }
        bail!("PostgreSQL refuses to run as root, and there is no user postgres nor nobody")
    }

    fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        if let Some((user, group)) = self.0 {
            command.uid(user).gid(group);
        }
        command
    }

    fn own(&self, folder: &Path) -> Result<()> {
        if let Some((user, group)) = self.0 {
            chown(folder, Some(user), Some(group))?;
        }
        Ok(std::fs::set_permissions(
            folder,
            std::fs::Permissions::from_mode(0o700),
        )?)
    }
}

/// In the given folder or in `target`, or in the system's temporary one where that user cannot reach into them.
fn folder_for(user: &User, given: Option<&Path>) -> Result<PathBuf> {
    let name = std::process::id().to_string();
    let near = given.map_or_else(|| Ok(target()?.join("pg")), |given| anyhow::Ok(given.join("pg")))?;
    let far = std::env::temp_dir().join(format!("ronda-pg-{name}"));
    for folder in [near.join(&name), far] {
        std::fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        user.own(&folder)?;
        if succeeds(user.command("test").arg("-w").arg(&folder)) {
            return Ok(folder);
        }
        std::fs::remove_dir_all(&folder)?;
    }
    bail!("no folder that PostgreSQL's user can write to")
}

fn make(binaries: &Path, folder: &Path, user: &User) -> Result<()> {
    let initdb = |locale: &str| {
        let mut command = user.command(binaries.join("initdb"));
        command
            .current_dir(folder)
            .args(["-D", "data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"]);
        output(command.arg(format!("--locale={locale}")))
    };
    // C.UTF-8 is not everywhere; C sorts alike, and sorting for people is done in Rust anyway.
    initdb("C.UTF-8").or_else(|_| initdb("C")).map(|_| ())
}

fn serve(binaries: &Path, folder: &Path, user: &User, port: u16, durable: bool) -> Result<Child> {
    let mut settings = vec![
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        "max_connections=300",
        "lc_messages=C", // its log is read here
    ];
    if !durable {
        settings.extend([
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "wal_level=minimal",
            "max_wal_senders=0",
            "autovacuum=off", // no test lives long enough for it
        ]);
    }
    let mut leash = user.command("sh");
    leash
        .current_dir(folder)
        .args(["-c", LEASH])
        .arg(binaries.join("postgres"));
    leash.args(["-D", "data", "-p", &port.to_string()]);
    for setting in settings {
        leash.args(["-c", setting]);
    }
    leash
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .context("cannot start PostgreSQL")
}
