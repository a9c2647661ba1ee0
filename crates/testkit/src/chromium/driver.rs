//! chromedriver's process, and the sessions opened through it.

use super::{Look, Page};
use fantoccini::ClientBuilder;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, BufReader};

/// Flags of every session: no first-run pages, no traffic of its own, works as root and in small containers.
const FLAGS: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--lang=es-CL",
];

/// A running chromedriver; it ends when this and all its pages are gone.
#[derive(Clone, Debug)]
pub struct Chromium {
    driver: Arc<Driver>,
}

impl Chromium {
    /// Starts chromedriver on a free port; `None`, saying why, where there is none.
    ///
    /// # Panics
    /// When chromedriver is there but does not start.
    pub async fn start() -> Option<Self> {
        let Some(program) = find_program("RONDA_CHROMEDRIVER", "chromedriver") else {
            crate::missing(
                "Chromium",
                "no chromedriver: neither RONDA_CHROMEDRIVER nor on the PATH",
            );
            return None;
        };
        let driver = Driver::spawn(&program)
            .await
            .unwrap_or_else(|why| panic!("{} does not start: {why}", program.display()));
        Some(Self {
            driver: Arc::new(driver),
        })
    }

    /// Opens a browser of its own (new profile: no cookie, no cache, no service worker) looking as asked.
    ///
    /// # Panics
    /// When the browser does not start.
    pub async fn open(&self, look: Look) -> Page {
        let profile = tempfile::tempdir().unwrap_or_else(|why| panic!("no folder for a profile: {why}"));
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities(look, profile.path()))
            .connect(&self.driver.url())
            .await
            .unwrap_or_else(|why| panic!("Chromium does not open a session: {why}"));
        let page = Page::new(client, Arc::clone(&self.driver), profile, look).await;
        page.dress().await;
        page
    }
}

/// The process and its port; commands that fantoccini does not know go straight to it.
#[derive(Debug)]
pub(super) struct Driver {
    port: u16,
    _process: tokio::process::Child, // killed on drop
}

impl Driver {
    async fn spawn(program: &Path) -> std::io::Result<Self> {
        let mut process = tokio::process::Command::new(program)
            .args(["--port=0", "--log-level=SEVERE"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()?;
        let output = process
            .stdout
            .take()
            .ok_or_else(|| std::io::Error::other("no output"))?;
        let mut lines = BufReader::new(output).lines();
        while let Some(line) = lines.next_line().await? {
            if let Some(port) = port_in(&line) {
                // Goes on reading, so that the driver never waits for its own output.
                tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
                return Ok(Self {
                    port,
                    _process: process,
                });
            }
        }
        Err(std::io::Error::other("it ended without naming a port"))
    }

    fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// A command of chromedriver's own dialect (log, DevTools).
    pub(super) async fn command(&self, session: &str, path: &str, body: &Value) -> Value {
        let url = format!("{}/session/{session}/{path}", self.url());
        let answer = reqwest::Client::new().post(&url).body(body.to_string()).send().await;
        let text = match answer {
            Ok(answer) => answer.text().await.unwrap_or_default(),
            Err(why) => panic!("chromedriver did not answer {path}: {why}"),
        };
        let mut value: Value = serde_json::from_str(&text).unwrap_or_else(|_| panic!("{path}: {text}"));
        let value = value["value"].take();
        assert!(value.get("error").is_none(), "{path}: {value}");
        value
    }

    /// Ends a session without a runtime, because it is called from `drop`, also of a panicking test.
    /// Killing chromedriver alone would leave its browsers running.
    pub(super) fn end_session(&self, session: &str) {
        let _ = (|| {
            let mut stream = std::net::TcpStream::connect(("127.0.0.1", self.port))?;
            stream.set_read_timeout(Some(Duration::from_secs(5)))?;
            write!(
                stream,
                "DELETE /session/{session} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
            )?;
            // The answer's first bytes come when the browser has ended; the rest is of no use, and
            // chromedriver keeps the connection open.
            stream.read(&mut [0; 64])
        })();
    }
}

fn port_in(line: &str) -> Option<u16> {
    let rest = line.split_once("successfully on port ")?.1;
    rest.trim_end_matches(['.', '\r']).parse().ok()
}

fn find_program(variable: &str, name: &str) -> Option<PathBuf> {
    if let Some(path) = std::env::var_os(variable).filter(|path| !path.is_empty()) {
        return Some(path.into());
    }
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
}

fn capabilities(look: Look, profile: &Path) -> serde_json::Map<String, Value> {
    let mut flags: Vec<String> = FLAGS.iter().map(|flag| (*flag).to_owned()).collect();
    flags.push(format!("--user-data-dir={}", profile.display()));
    flags.push(format!("--window-size={},{}", look.width, look.height));
    let mut options = json!({ "args": flags, "prefs": { "intl.accept_languages": "es-CL,es" } });
    if let Ok(binary) = std::env::var("RONDA_CHROMIUM") {
        options["binary"] = json!(binary);
    }
    if look.touches() {
        options["mobileEmulation"] = json!({
            "deviceMetrics": { "width": look.width, "height": look.height, "pixelRatio": 2.0, "touch": true }
        });
    }
    if !look.javascript {
        options["prefs"]["profile.managed_default_content_settings.javascript"] = json!(2);
    }
    let mut all = serde_json::Map::new();
    all.insert("goog:chromeOptions".into(), options);
    all.insert("goog:loggingPrefs".into(), json!({ "browser": "ALL" }));
    all
}

#[cfg(test)]
mod tests {
    use super::port_in;

    #[test]
    fn the_port_is_read_from_the_drivers_greeting() {
        assert_eq!(
            port_in("ChromeDriver was started successfully on port 36021."),
            Some(36021)
        );
        assert_eq!(port_in("Starting ChromeDriver 156 (abc) on port 0"), None);
    }
}
