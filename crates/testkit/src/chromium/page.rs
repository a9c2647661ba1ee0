//! One window and what a person does in it. Every method fails the test by itself, saying what was on the page.

use super::driver::Driver;
use super::look::Look;
use fantoccini::Client;
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The key under which WebDriver hands over an element (W3C WebDriver §12.1).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A window of a browser of its own; the browser ends when this is dropped.
#[derive(Debug)]
pub struct Page {
    client: Client,
    session: String,
    look: Look,
    driver: Arc<Driver>,
    _profile: tempfile::TempDir,
}

impl Page {
    pub(super) async fn new(client: Client, driver: Arc<Driver>, profile: tempfile::TempDir, look: Look) -> Self {
        let session = client.session_id().await.ok().flatten().unwrap_or_default();
        Self {
            client,
            session,
            look,
            driver,
            _profile: profile,
        }
    }

    /// Size and preferences; by DevTools because a desktop window cannot be made narrower than 500.
    pub(super) async fn dress(&self) {
        if !self.look.touches() {
            self.resize(self.look.width, self.look.height).await;
        }
        let of = |yes: bool, name: &str| if yes { name.to_owned() } else { String::new() };
        let features = json!([
            { "name": "prefers-color-scheme", "value": of(self.look.dark, "dark") },
            { "name": "prefers-reduced-motion", "value": of(self.look.still, "reduce") },
        ]);
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features }))
            .await;
    }

    /// Everything that these words do not cover.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Goes to an address and waits until it is loaded.
    pub async fn goto(&self, url: &str) {
        if let Err(why) = patiently(self.client.goto(url)).await {
            panic!("cannot go to {url}: {why}");
        }
    }

    /// The address shown.
    pub async fn url(&self) -> String {
        self.client
            .current_url()
            .await
            .map(|url| url.to_string())
            .unwrap_or_default()
    }

    /// Writes into the field with that label: text, number, date (as `2026-03-31`), or the option of a list.
    pub async fn fill(&self, label: &str, value: &str) {
        let field = self.named("field", label, None).await;
        let args = vec![reference(&field), json!(value)];
        let set = self.client.execute(include_str!("set.js"), args).await;
        let done = match set {
            Ok(Value::Bool(true)) => Ok(()),
            Ok(_) => self.type_into(&field, value).await,
            Err(why) => Err(why),
        };
        if let Err(why) = done {
            self.fail(&format!("cannot fill «{label}»: {why}")).await;
        }
    }

    async fn type_into(&self, field: &Element, value: &str) -> Result<(), CmdError> {
        if field.attr("type").await?.as_deref() != Some("file") {
            field.clear().await?;
        }
        field.send_keys(value).await
    }

    /// Marks the radio button or checkbox with that label.
    pub async fn choose(&self, label: &str) {
        self.choose_field(label, None).await;
    }

    /// The same inside the group (fieldset) with that legend: the same answers stand under many questions.
    pub async fn choose_in(&self, legend: &str, label: &str) {
        self.choose_field(label, Some(legend)).await;
    }

    async fn choose_field(&self, label: &str, legend: Option<&str>) {
        let field = self.named("field", label, legend).await;
        if patiently(field.click()).await.is_ok() {
            return;
        }
        // The control itself may lie hidden under a drawn one: a person then touches its words.
        let words = self
            .client
            .execute("return arguments[0].labels[0]", vec![reference(&field)])
            .await;
        let clicked = match words.ok().as_ref().and_then(|words| self.element(words)) {
            Some(words) => words.click().await.is_ok(),
            None => false,
        };
        if !clicked {
            self.fail(&format!("«{label}» cannot be chosen")).await;
        }
    }

    /// Presses the button with those words; a page that follows is loaded when this returns.
    pub async fn press(&self, words: &str) {
        self.click("button", words).await;
    }

    /// Follows the link with those words.
    pub async fn follow(&self, words: &str) {
        self.click("link", words).await;
    }

    async fn click(&self, kind: &str, words: &str) {
        let element = self.named(kind, words, None).await;
        if let Err(why) = patiently(element.click()).await {
            self.fail(&format!("the {kind} «{words}» cannot be pressed: {why}"))
                .await;
        }
    }

    /// The text that a person reads on the page.
    pub async fn text(&self) -> String {
        let text = self
            .client
            .execute("return document.body ? document.body.innerText : ''", vec![])
            .await;
        text.ok()
            .and_then(|text| text.as_str().map(str::to_owned))
            .unwrap_or_default()
    }

    /// Waits up to ten seconds until the page says this.
    pub async fn wait_for_text(&self, words: &str) {
        let until = Instant::now() + Duration::from_secs(10);
        while !self.text().await.contains(words) {
            if Instant::now() > until {
                self.fail(&format!("«{words}» did not appear")).await;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Another size of the same window.
    pub async fn resize(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": self.look.phone });
        self.devtools("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// Keeps a picture of the window as `target/screenshots/<name>.png`.
    pub async fn screenshot(&self, name: &str) -> PathBuf {
        let folder = crate::target_dir().join("screenshots");
        let path = folder.join(format!("{name}.png"));
        let mut taken = self.client.screenshot().await;
        // A browser that is busy with the page says now and then that there is none.
        for _ in 0..2 {
            if taken.is_err() {
                tokio::time::sleep(Duration::from_millis(200)).await;
                taken = self.client.screenshot().await;
            }
        }
        let kept = match taken {
            Ok(png) => std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&path, png)),
            Err(why) => Err(std::io::Error::other(why)),
        };
        kept.unwrap_or_else(|why| panic!("no screenshot {}: {why}", path.display()));
        path
    }

    /// Nothing is wider than the window: nobody has to scroll sideways (WCAG 1.4.10).
    pub async fn assert_no_sideways_scroll(&self) {
        let found = self.client.execute(include_str!("sideways.js"), vec![]).await;
        let found = found.unwrap_or_else(|why| panic!("the page cannot be measured: {why}"));
        if found["page"].as_f64() > found["window"].as_f64() {
            self.fail(&format!("the page must be scrolled sideways: {found}")).await;
        }
    }

    /// Errors that the browser's console got since the last call: scripts, blocked or missing files.
    pub async fn console_errors(&self) -> Vec<String> {
        let log = self
            .driver
            .command(&self.session, "se/log", &json!({ "type": "browser" }))
            .await;
        let lines = log.as_array().cloned().unwrap_or_default();
        let errors = lines.iter().filter(|line| line["level"] == "SEVERE");
        errors
            .map(|line| line["message"].as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// A command of the DevTools protocol in this window.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Value {
        let body = json!({ "cmd": command, "params": parameters });
        self.driver.command(&self.session, "goog/cdp/execute", &body).await
    }

    async fn named(&self, kind: &str, words: &str, legend: Option<&str>) -> Element {
        // A page that just arrived may be there in part: a busy machine draws it a moment later.
        let until = Instant::now() + Duration::from_secs(3);
        loop {
            let args = vec![json!(kind), json!(words), json!(legend)];
            let found = self.client.execute(include_str!("find.js"), args).await;
            let found = found.unwrap_or_else(|why| panic!("the page cannot be searched: {why}"));
            match self.element(&found[0]) {
                Some(element) => return element,
                None if Instant::now() > until => {
                    self.fail(&format!("no {kind} «{words}»; there is {}", found[1])).await;
                }
                None => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }

    fn element(&self, value: &Value) -> Option<Element> {
        let id = value.get(ELEMENT)?.as_str()?.to_owned();
        Some(Element::from_element_id(self.client.clone(), ElementRef::from(id)))
    }

    /// Ends the test with what was on the page.
    async fn fail(&self, what: &str) -> ! {
        panic!("{what}\nat {}\n---\n{}\n---", self.url().await, self.text().await)
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.driver.end_session(&self.session);
    }
}

/// A browser that hangs fails the test instead of stopping all tests.
async fn patiently(step: impl Future<Output = Result<(), CmdError>>) -> Result<(), String> {
    match tokio::time::timeout(Duration::from_secs(60), step).await {
        Ok(done) => done.map_err(|why| why.to_string()),
        Err(_) => Err("nothing happened for a minute".to_owned()),
    }
}

fn reference(element: &Element) -> Value {
    json!({ ELEMENT: element.element_id().as_ref() })
}
