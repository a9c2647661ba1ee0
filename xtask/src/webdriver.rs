//! The few WebDriver commands that taking pictures needs, over our own HTTP client.

use crate::http::Connection;
use crate::shell::{free_port, target};
use crate::tools;
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A browser and its driver; both end when dropped.
pub struct Browser {
    driver: Child,
    connection: Connection,
    session: String,
    profile: PathBuf,
}

impl Browser {
    /// Starts chromedriver and one browser.
    pub fn start() -> Result<Self> {
        let program = tools::find_chromedriver().context("no chromedriver; apt-get install chromium-driver")?;
        let port = free_port()?;
        let mut command = Command::new(program);
        command
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let driver = command.spawn().context("chromedriver does not start")?;
        let profile = target()?.join(format!("profile-{}-{port}", std::process::id()));
        let mut browser = Self {
            driver,
            connection: Connection::to(port),
            session: String::new(),
            profile,
        };
        browser.wait_until_ready()?;
        let mut flags = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-dev-shm-usage",
        ]
        .map(str::to_owned)
        .to_vec();
        flags.extend(
            [
                "--disable-background-networking",
                "--hide-scrollbars",
                "--lang=es-CL",
                "--accept-lang=es-CL",
            ]
            .map(str::to_owned),
        );
        flags.push(format!("--user-data-dir={}", browser.profile.display()));
        let mut options = json!({ "args": flags });
        if let Some(chromium) = tools::find_chromium() {
            options["binary"] = json!(chromium);
        }
        let wanted = json!({ "capabilities": { "alwaysMatch": { "goog:chromeOptions": options } } });
        let session = browser.post("/session", &wanted)?;
        browser.session = session["sessionId"].as_str().context("no session")?.to_owned();
        Ok(browser)
    }

    fn wait_until_ready(&mut self) -> Result<()> {
        for _ in 0..200 {
            if self
                .connection
                .send("GET", "/status", &[], b"")
                .is_ok_and(|answer| answer.status == 200)
            {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        anyhow::bail!("chromedriver does not answer")
    }

    /// Goes there and waits until it is loaded.
    pub fn goto(&mut self, url: &str) -> Result<()> {
        self.command("url", &json!({ "url": url })).map(|_| ())
    }

    /// Runs a script in the page.
    pub fn execute(&mut self, script: &str, arguments: &[Value]) -> Result<Value> {
        self.command("execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// The size of the page in CSS pixels, and device pixels a CSS pixel.
    pub fn resize(&mut self, width: u32, height: u32, scale: u32) -> Result<()> {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": width < 600 });
        self.command(
            "goog/cdp/execute",
            &json!({ "cmd": "Emulation.setDeviceMetricsOverride", "params": size }),
        )
        .map(|_| ())
    }

    /// The window as PNG.
    pub fn picture(&mut self) -> Result<Vec<u8>> {
        let parameters = json!({ "cmd": "Page.captureScreenshot", "params": { "format": "png" } });
        let told = self.command("goog/cdp/execute", &parameters)?;
        from_base64(told["data"].as_str().context("no picture")?).context("the picture is not base64")
    }

    fn command(&mut self, name: &str, body: &Value) -> Result<Value> {
        let path = format!("/session/{}/{name}", self.session);
        self.post(&path, body)
    }

    fn post(&mut self, path: &str, body: &Value) -> Result<Value> {
        let headers = [("content-type", "application/json")];
        let answer = self
            .connection
            .send("POST", path, &headers, body.to_string().as_bytes())?;
        let mut told: Value = serde_json::from_slice(&answer.body)?;
        ensure!(answer.status == 200, "{path}: {}", told["value"]["message"]);
        Ok(told["value"].take())
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The session first: a killed driver would leave its browser running.
        let path = format!("/session/{}", self.session);
        let _ = self.connection.send("DELETE", &path, &[], b"");
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        let _ = std::fs::remove_dir_all(&self.profile);
    }
}

/// RFC 4648, padding ignored.
fn from_base64(text: &str) -> Option<Vec<u8>> {
    let (mut bytes, mut held, mut bits) = (Vec::with_capacity(text.len() * 3 / 4), 0u32, 0);
    for letter in text.bytes().filter(|letter| *letter != b'=') {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        held = (held << 6 | u32::from(value)) & 0xFFFF;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits & 0xFF) as u8);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::from_base64;

    #[test]
    fn base64_is_read() {
        assert_eq!(from_base64("aG9sYQ==").as_deref(), Some(&b"hola"[..]));
        assert_eq!(from_base64("/+8A").as_deref(), Some(&[0xff, 0xef, 0x00][..]));
        assert_eq!(from_base64("no!"), None);
    }
}
