//! What the binary says and leaves behind when something is wrong, and how it starts and stops.

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

/// Twelve weeks that say nothing.
const WEEKS: &str = "week,value\n1,48\n2,53\n3,47\n4,55\n5,45\n6,55\n7,50\n8,56\n9,50\n10,61\n11,52\n12,53\n";
const DIRECTORY: &str = "AGNO;RBD;DGV_RBD;NOM_RBD;COD_REG_RBD;COD_COM_RBD;NOM_COM_RBD;COD_DEPE;RURAL_RBD;MATRICULA;ESTADO_ESTAB\n\
    2025;1;9;LICEO POLITECNICO ARICA;15;15101;ARICA;6;0;1086;1\n";

/// Says aloud that this machine can't show it; nobody is asked to set that up, so it is no failure anywhere.
fn missing_here(what: &str, reason: &str) {
    let _ = writeln!(std::io::stderr(), "skipped: {what}: {reason}");
}

/// A machine with a data folder of its own.
struct Machine {
    folder: tempfile::TempDir,
}

/// What a command left: its exit code and both its outputs.
struct Said {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Machine {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a temporary folder"),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::write(&path, content).expect("a file");
        path.display().to_string()
    }

    fn database(&self) -> PathBuf {
        self.path("data/ronda.db")
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ronda"));
        let inherited: Vec<_> = std::env::vars_os()
            .filter(|(name, _)| name.to_string_lossy().starts_with("RONDA_"))
            .collect();
        for (name, _) in inherited {
            command.env_remove(name);
        }
        command
            .args(args)
            .env("LC_ALL", "es_CL.UTF-8")
            .env("RONDA_DATA_DIR", self.path("data"))
            .stdin(Stdio::null());
        command
    }

    fn run(&self, args: &[&str]) -> Said {
        Said::of(&self.command(args).output().expect("the binary runs"))
    }

    /// How many schools the database holds, by the product's own eyes.
    async fn schools(&self) -> usize {
        let url = format!("sqlite://{}", self.database().display());
        let db = store::Db::open(&store::Settings::new(&url, self.folder.path()))
            .await
            .expect("the database opens");
        let count = db.schools().await.expect("it answers").len();
        db.close().await;
        count
    }
}

impl Said {
    fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Self {
            code: output.status.code(),
            out: text(&output.stdout),
            err: text(&output.stderr),
        }
    }

    /// It failed, with one line that says this.
    fn fails_saying(&self, words: &str) {
        assert_eq!(self.code, Some(1), "{}{}", self.out, self.err);
        assert_eq!(self.err.lines().count(), 1, "one line, not: {}", self.err);
        assert!(self.err.starts_with("ronda: "), "{}", self.err);
        assert!(self.err.contains(words), "«{words}» is not in: {}", self.err);
        assert_eq!(self.out, "", "nothing on standard output");
    }

    fn went_well(self) -> Self {
        assert_eq!(self.code, Some(0), "{}{}", self.out, self.err);
        self
    }

    fn says(self, words: &str) -> Self {
        assert!(self.out.contains(words), "«{words}» is not in: {}", self.out);
        self
    }
}

#[tokio::test]
async fn a_wrong_file_is_named_and_leaves_nothing_behind() {
    let machine = Machine::new();
    let missing = machine.path("no-esta.csv").display().to_string();
    machine
        .run(&["import", "directory", &missing])
        .fails_saying("No se puede leer");
    let binary = machine.file("binario.csv", [0_u8, 159, 146, 150, 0, 1, 2, 0, 255, 0].repeat(40));
    machine
        .run(&["import", "directory", &binary])
        .fails_saying("No es un archivo de texto");
    let other = machine.file("otro.csv", "fruta,color\nmanzana,roja\n");
    machine
        .run(&["import", "directory", &other])
        .fails_saying("Columnas que faltan");
    let empty = machine.file("vacio.csv", "");
    machine
        .run(&["import", "directory", &empty])
        .fails_saying("El archivo está vacío");
    assert!(
        !machine.database().exists(),
        "a file that can't be read founds no database"
    );

    let good = machine.file("directorio.csv", DIRECTORY);
    machine
        .run(&[
            "import",
            "directory",
            &good,
            "--generation",
            "Primera",
            "--rbd",
            "999999",
            "--network",
            "Red",
            "--entry-year",
            "2026",
        ])
        .fails_saying_among("999999");
    assert_eq!(machine.schools().await, 0, "half a command is no command");
    machine
        .run(&["import", "measures", &good])
        .fails_saying("Aún no hay red");
    machine
        .run(&["import", "directory", &good, "--preview"])
        .went_well()
        .says("Se agregarían 1 liceos");
    assert_eq!(machine.schools().await, 0, "a preview keeps nothing");
    machine
        .run(&["import", "directory", &good])
        .went_well()
        .says("Agregados: 1");
    assert_eq!(machine.schools().await, 1);
    machine
        .run(&["import", "directory", &good])
        .went_well()
        .says("Agregados: 0. Cambiados: 0");
}

#[test]
fn a_wrong_database_is_named() {
    let machine = Machine::new();
    let url = |url: &str| machine.run(&["user", "list", "--database-url", url]);
    url("mysql://localhost/ronda").fails_saying("sqlite://");
    url(&format!("sqlite://{}", machine.folder.path().display())).fails_saying("is a folder");
    url(&format!(
        "sqlite://{}/no/existe/ronda.db",
        machine.folder.path().display()
    ))
    .fails_saying("doesn't exist");
    let text = machine.file("carta.db", "Querida red: esto no es una base de datos. ".repeat(50));
    url(&format!("sqlite://{text}")).fails_saying("database");
    assert!(
        std::fs::read_to_string(&text)
            .expect("the letter")
            .starts_with("Querida red"),
        "the letter stays as it was"
    );
    // The address may hold a password: no message repeats it.
    let closed = url("postgres://ronda:secreta@127.0.0.1:1/ronda");
    assert_eq!(closed.code, Some(1));
    assert!(!closed.err.contains("secreta"), "{}", closed.err);
    machine
        .run(&["user", "list", "--database-url-file", "/no/existe/secreto"])
        .fails_saying("No se puede leer");
}

#[tokio::test]
async fn a_database_of_a_newer_ronda_is_left_alone() {
    let machine = Machine::new();
    machine.run(&["user", "list"]).went_well();
    let url = format!("sqlite://{}", machine.database().display());
    let mut newer = <sqlx::SqliteConnection as sqlx::Connection>::connect(&url)
        .await
        .expect("the file opens");
    sqlx::query("insert into schema_version (number, name) values (99, '0099_the_future')")
        .execute(&mut newer)
        .await
        .expect("it is newer now");
    sqlx::Connection::close(newer).await.expect("it closes");
    let before = std::fs::read(machine.database()).expect("the file");
    machine.run(&["user", "list"]).fails_saying("99");
    machine.run(&["serve", "--listen", "127.0.0.1:0"]).fails_saying("99");
    let good = machine.file("directorio.csv", DIRECTORY);
    assert_eq!(machine.run(&["import", "directory", &good]).code, Some(1));
    assert_eq!(
        std::fs::read(machine.database()).expect("the file"),
        before,
        "not a byte changed"
    );
}

#[tokio::test]
async fn a_database_that_cannot_be_written_is_told() {
    let machine = Machine::new();
    let good = machine.file("directorio.csv", DIRECTORY);
    machine.run(&["import", "directory", &good]).went_well();
    for path in [machine.database(), machine.path("data")] {
        let mut rights = std::fs::metadata(&path).expect("it is there").permissions();
        rights.set_readonly(true);
        std::fs::set_permissions(&path, rights).expect("rights are set");
    }
    if std::fs::OpenOptions::new()
        .append(true)
        .open(machine.database())
        .is_ok()
    {
        missing_here("a read-only database", "this user may write everywhere");
        return;
    }
    let more = machine.file("mas.csv", DIRECTORY.replace(";1;9;", ";25;6;"));
    machine.run(&["import", "directory", &more]).fails_saying("written");
}

#[test]
fn analyze_tells_input_from_impossibility() {
    let machine = Machine::new();
    let good = machine.file("semanas.csv", WEEKS);
    let spc = |file: &str, more: &[&str]| {
        machine.run(&[&["analyze", "spc", file, "--chart", "run", "--value", "value"], more].concat())
    };
    let told = spc(&good, &["--format", "json"]).went_well();
    let json: serde_json::Value = serde_json::from_str(&told.out).expect("json");
    assert_eq!(
        (json["chart"].as_str(), json["points"].as_array().map(Vec::len)),
        (Some("run"), Some(12))
    );

    let bad = machine.file("mala.csv", WEEKS.replace("\n7,50", "\n7,cincuenta"));
    let empty = machine.file("vacia.csv", "week,value\n");
    let absent = machine.path("no-esta.csv").display().to_string();
    for (refused, code, words) in [
        (spc(&bad, &[]), 2, "row 8, column value"),
        (spc(&absent, &[]), 2, "no-esta.csv"),
        (spc(&good, &["--phase-starts", "5", "--freeze", "3"]), 2, "semanas.csv"),
        (spc(&empty, &[]), 3, "vacia.csv"),
    ] {
        assert_eq!(refused.code, Some(code), "{words}: {}", refused.err);
        assert_eq!(refused.out, "", "nothing is written");
        assert_eq!(refused.err.lines().count(), 1, "one line, not: {}", refused.err);
        assert!(refused.err.contains(words), "«{words}» is not in: {}", refused.err);
    }
}

#[test]
fn help_lists_every_setting_and_shells_complete() {
    let machine = Machine::new();
    let mut listed = machine.run(&["help", "config"]).went_well();
    for name in [
        "DATA_DIR",
        "DATABASE_URL",
        "DATABASE_URL_FILE",
        "SMTP_URL",
        "SMTP_URL_FILE",
        "MAIL_FROM",
        "LISTEN",
        "BASE_URL",
        "TLS_CERT",
        "TLS_KEY",
        "TRUSTED_PROXIES",
        "DEVELOPMENT",
        "LOG",
    ] {
        listed = listed.says(&format!("\nRONDA_{name}  --{}", name.to_lowercase().replace('_', "-")));
    }
    let settings = include_str!("../src/settings.rs");
    for name in settings
        .split("env = \"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
    {
        listed = listed.says(name);
    }
    machine
        .run(&["completions", "bash"])
        .went_well()
        .says("complete -F _ronda");
    let unknown = machine.run(&["help", "nada"]);
    unknown.fails_saying("nada");
    assert_eq!(machine.run(&["vuela"]).code, Some(2));
}

#[test]
fn it_serves_until_it_is_asked_to_stop() {
    let machine = Machine::new();
    let mut server = Server::start(&machine, &[]);
    assert_eq!(server.get("/livez").0, 200);
    let (status, page) = server.get(server.first_link().as_str());
    assert_eq!(status, 200, "the printed link opens");
    assert!(page.contains("Empecemos"), "{page}");
    assert_eq!(server.get("/no-existe").0, 404);
    // The address is taken: a second one says so.
    let taken = machine.run(&["serve", "--listen", &server.address]);
    assert_eq!(taken.code, Some(1));
    assert!(taken.err.contains(&server.address), "{}", taken.err);

    let asked = Instant::now();
    let (code, err) = server.stop();
    assert_eq!(code, Some(0), "{err}");
    assert!(!err.contains("ERROR"), "{err}");
    assert!(
        asked.elapsed() < Duration::from_secs(10),
        "it took {:?}",
        asked.elapsed()
    );
    assert!(
        !machine.path("data/ronda.db-wal").exists(),
        "the database was closed: nothing is left to recover"
    );
}

#[test]
fn it_serves_tls_with_a_certificate_of_ones_own() {
    let machine = Machine::new();
    let (cert, key) = (machine.path("cert.pem"), machine.path("key.pem"));
    let made = Command::new("openssl")
        .args([
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:P-256",
            "-nodes",
            "-days",
            "2",
            "-subj",
            "/CN=localhost",
        ])
        .args([Path::new("-out"), &cert, Path::new("-keyout"), &key])
        .output();
    if !made.is_ok_and(|made| made.status.success()) {
        missing_here("TLS", "no openssl to make a certificate with");
        return;
    }
    let (cert, key) = (cert.display().to_string(), key.display().to_string());
    let broken = machine.file("rota.pem", "esto no es un certificado");
    machine
        .run(&[
            "serve",
            "--listen",
            "127.0.0.1:0",
            "--tls-cert",
            &broken,
            "--tls-key",
            &key,
        ])
        .fails_saying_among("No se pudo leer el certificado");
    let mut server = Server::start(&machine, &["--tls-cert", &cert, "--tls-key", &key]);
    let told = Command::new("openssl")
        .args([
            "s_client",
            "-connect",
            &server.address,
            "-verify_return_error",
            "-CAfile",
            &cert,
            "-brief",
        ])
        .stdin(Stdio::null())
        .output()
        .expect("openssl runs");
    let told = String::from_utf8_lossy(&told.stderr).into_owned();
    assert!(told.contains("CONNECTION ESTABLISHED"), "{told}");
    let (code, err) = server.stop();
    assert_eq!(code, Some(0), "{err}");
}

impl Said {
    /// It failed; the last line says this. How far it had come may stand before it.
    fn fails_saying_among(&self, words: &str) {
        assert_eq!(self.code, Some(1), "{}{}", self.out, self.err);
        assert!(
            self.err.lines().last().is_some_and(|line| line.contains(words)),
            "«{words}» is not in: {}",
            self.err
        );
    }
}

/// A running `ronda serve`.
struct Server {
    process: Child,
    address: String,
    printed: String,
    tls: bool,
}

impl Server {
    fn start(machine: &Machine, more: &[&str]) -> Self {
        // The port is free when asked for; that it stays so until the server has it is likely enough.
        let port = std::net::TcpListener::bind(("127.0.0.1", 0))
            .and_then(|socket| socket.local_addr())
            .expect("a free port")
            .port();
        let address = format!("127.0.0.1:{port}");
        let log = std::fs::File::create(machine.path("out.txt")).expect("a log");
        let process = machine
            .command(&[&["serve", "--listen", &address], more].concat())
            .stdout(log)
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        let mut server = Self {
            process,
            address,
            printed: String::new(),
            tls: !more.is_empty(),
        };
        server.wait_until_ready();
        server.printed = std::fs::read_to_string(machine.path("out.txt")).expect("its log");
        server
    }

    fn wait_until_ready(&mut self) {
        let until = Instant::now() + Duration::from_secs(30);
        while Instant::now() < until {
            if let Ok(Some(status)) = self.process.try_wait() {
                panic!("it ended with {status} before it was ready");
            }
            let ready = if self.tls {
                std::net::TcpStream::connect(&self.address).is_ok()
            } else {
                self.try_get("/readyz").is_some_and(|(status, _)| status == 200)
            };
            if ready {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("it isn't ready after half a minute");
    }

    /// The path of the link that makes the first administrator.
    fn first_link(&self) -> String {
        let link = self
            .printed
            .lines()
            .map(str::trim)
            .find(|line| line.starts_with("http"))
            .unwrap_or_else(|| panic!("no link in: {}", self.printed));
        link.strip_prefix(&format!("http://{}", self.address))
            .expect("a link of its own")
            .to_owned()
    }

    fn get(&self, path: &str) -> (u16, String) {
        self.try_get(path).expect("an answer")
    }

    fn try_get(&self, path: &str) -> Option<(u16, String)> {
        let mut stream = std::net::TcpStream::connect(&self.address).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(10))).ok()?;
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nAccept-Language: es-CL\r\n\r\n",
            self.address
        )
        .ok()?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).ok()?;
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let status = answer.split(' ').nth(1)?.parse().ok()?;
        Some((status, answer))
    }

    /// Asks politely; returns the exit code and what was logged.
    fn stop(&mut self) -> (Option<i32>, String) {
        let asked = Command::new("kill")
            .args(["-TERM", &self.process.id().to_string()])
            .status();
        assert!(asked.is_ok_and(|asked| asked.success()), "kill is there");
        let until = Instant::now() + Duration::from_secs(30);
        let code = loop {
            match self.process.try_wait().expect("it can be waited for") {
                Some(status) => break status.code(),
                None if Instant::now() > until => panic!("it doesn't stop"),
                None => std::thread::sleep(Duration::from_millis(20)),
            }
        };
        let mut err = String::new();
        if let Some(mut stderr) = self.process.stderr.take() {
            stderr.read_to_string(&mut err).expect("its log");
        }
        (code, err)
    }
}

impl Drop for Server {
    /// Also where a test has failed in between: only this process, which we started.
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
