//! A machine with a data folder of its own, and what a command on it says and leaves.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// One school, as the official directory writes it.
pub const DIRECTORY: &str = "AGNO;RBD;DGV_RBD;NOM_RBD;COD_REG_RBD;COD_COM_RBD;NOM_COM_RBD;COD_DEPE;RURAL_RBD;MATRICULA;ESTADO_ESTAB\n\
    2025;1;9;LICEO POLITECNICO ARICA;15;15101;ARICA;6;0;1086;1\n";

/// The two languages, as a system is set to them.
const LANGUAGES: [&str; 2] = ["es_CL.UTF-8", "en_US.UTF-8"];

/// Says aloud that this machine can't show it; nobody is asked to set that up, so it is no failure anywhere.
pub fn missing_here(what: &str, reason: &str) {
    let _ = writeln!(std::io::stderr(), "skipped: {what}: {reason}");
}

/// A machine with a data folder of its own.
pub struct Machine {
    pub folder: tempfile::TempDir,
}

/// What a command left: its exit code and both its outputs.
pub struct Said {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Machine {
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a temporary folder"),
        }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A path as it is typed.
    pub fn typed(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::write(&path, content).expect("a file");
        path.display().to_string()
    }

    pub fn database(&self) -> PathBuf {
        self.path("data/ronda.db")
    }

    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ronda"));
        let inherited: Vec<_> = std::env::vars_os()
            .filter(|(name, _)| name.to_string_lossy().starts_with("RONDA_"))
            .collect();
        for (name, _) in inherited {
            command.env_remove(name);
        }
        command
            .args(args)
            .env("LC_ALL", LANGUAGES[0])
            .env("RONDA_DATA_DIR", self.path("data"))
            .stdin(Stdio::null());
        command
    }

    pub fn run(&self, args: &[&str]) -> Said {
        Said::of(&self.command(args).output().expect("the binary runs"))
    }

    /// Fails in both languages: with code 1, one line that says this in each, and every file as it was.
    pub fn refuses(&self, args: &[&str], spanish: &str, english: &str) {
        self.refuses_all(args, &[spanish], &[english]);
    }

    /// The same, where one line must say several things.
    pub fn refuses_all(&self, args: &[&str], spanish: &[&str], english: &[&str]) {
        self.refuses_as(|_| {}, args, spanish, english);
    }

    /// The same, for a command that is started otherwise.
    pub fn refuses_as(&self, otherwise: impl Fn(&mut Command), args: &[&str], spanish: &[&str], english: &[&str]) {
        let before = self.files();
        for (language, sentences) in LANGUAGES.iter().zip([spanish, english]) {
            let mut command = self.command(args);
            otherwise(command.env("LC_ALL", language));
            let said = Said::of(&command.output().expect("the binary runs"));
            for sentence in sentences {
                said.fails_saying(sentence);
            }
        }
        assert!(before == self.files(), "{args:?} wrote something");
    }

    /// Every file with its content, but for what SQLite leaves beside a database.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        settle(&self.database());
        let mut files = BTreeMap::new();
        gather(self.folder.path(), &mut files);
        files
    }

    /// How many schools the database holds, by the product's own eyes.
    pub async fn schools(&self) -> usize {
        let url = format!("sqlite://{}", self.database().display());
        let db = store::Db::open(&store::Settings::new(&url, self.folder.path()))
            .await
            .expect("the database opens");
        let count = db.schools().await.expect("it answers").len();
        db.close().await;
        count
    }
}

/// Lets SQLite bring into the file what still stands beside it; otherwise the next reader would, and seem to write.
fn settle(database: &Path) {
    let url = format!("sqlite://{}", database.display());
    let settling = async move {
        let mut connection = <sqlx::SqliteConnection as sqlx::Connection>::connect(&url).await?;
        sqlx::query("pragma wal_checkpoint(truncate)")
            .execute(&mut connection)
            .await?;
        sqlx::Connection::close(connection).await
    };
    // A thread of its own: some tests run in a runtime already. Where there is no database, or a busy one, nothing is
    // to be settled.
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.map(|runtime| runtime.block_on(settling)).is_ok()
        });
    });
}

fn gather(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.to_string_lossy();
        if path.is_dir() {
            gather(&path, files);
        } else if !name.ends_with("-wal") && !name.ends_with("-shm") {
            files.insert(path.clone(), std::fs::read(&path).expect("a file"));
        }
    }
}

impl Said {
    pub fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Self {
            code: output.status.code(),
            out: text(&output.stdout),
            err: text(&output.stderr),
        }
    }

    /// It failed, with one line that says this.
    pub fn fails_saying(&self, words: &str) {
        assert_eq!(self.code, Some(1), "{}{}", self.out, self.err);
        assert_eq!(self.err.lines().count(), 1, "one line, not: {}", self.err);
        assert!(self.err.starts_with("ronda: "), "{}", self.err);
        assert!(self.err.contains(words), "«{words}» is not in: {}", self.err);
        assert_eq!(self.out, "", "nothing on standard output");
    }

    /// It failed; the last line says this. How far it had come may stand before it.
    pub fn fails_saying_among(&self, words: &str) {
        assert_eq!(self.code, Some(1), "{}{}", self.out, self.err);
        assert!(
            self.err.lines().last().is_some_and(|line| line.contains(words)),
            "«{words}» is not in: {}",
            self.err
        );
    }

    pub fn went_well(self) -> Self {
        assert_eq!(self.code, Some(0), "{}{}", self.out, self.err);
        self
    }

    pub fn says(self, words: &str) -> Self {
        assert!(self.out.contains(words), "«{words}» is not in: {}", self.out);
        self
    }
}
