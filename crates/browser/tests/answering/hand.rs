//! What a student does, and what is left on their phone.

use std::time::Duration;

use browser::{Machine, ask};
use domain::id::{Ids as _, SystemIds};
use serde_json::{Value, json};
use testkit::app::TestApp;
use testkit::chromium::{Chromium, Look, Page};

/// The page, with its script listening and the worker holding it.
pub async fn opened(chromium: &Chromium, machine: &Machine, path: &str, look: Look) -> Page {
    let phone = chromium.open(look).await;
    machine.goto(&phone, path).await;
    let script = "const done = arguments[0];
        const kept = () => caches.match(location.pathname);
        const look = async () => document.querySelector('[data-ready]') && navigator.serviceWorker.controller && await kept() ? done(true) : setTimeout(look, 50);
        look()";
    phone
        .client()
        .execute_async(script, vec![])
        .await
        .expect("the page is ready");
    phone
}

/// Chooses the second answer of each question that is left, and sends.
pub async fn answer_everything(phone: &Page) {
    loop {
        let last = ask(phone, "return !document.querySelector('[data-last]').hidden").await;
        if last == true {
            break;
        }
        ask(
            phone,
            "[...document.querySelectorAll('.step')].find((step) => !step.hidden).querySelectorAll('input')[1].click()",
        )
        .await;
        phone.press("Siguiente").await;
    }
    phone.press("Enviar").await;
}

/// Waits until the page says what became of what was sent.
pub async fn at_the_end(phone: &Page, state: &str) {
    for _ in 0..900 {
        if ask(phone, "return document.querySelector('[data-end]')?.dataset.state").await == state {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("never {state}: {}", phone.text().await);
}

/// How many answers half given, and how many that wait, are on the phone.
pub async fn left_on(phone: &Page) -> Value {
    let script = "const done = arguments[0]; const request = indexedDB.open('ronda-encuesta');
        request.onsuccess = () => {
            const tx = request.result.transaction(['drafts', 'queue']);
            const [drafts, queue] = ['drafts', 'queue'].map((name) => tx.objectStore(name).count());
            tx.oncomplete = () => { request.result.close(); done([drafts.result, queue.result]) };
        }";
    phone.client().execute_async(script, vec![]).await.expect("it counts")
}

/// Presses the button, and reads the file that would be saved.
pub async fn handed_over(phone: &Page) -> Value {
    let script = "const done = arguments[0]; const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => { blob.text().then(done); return make(blob) };
        document.querySelector('[data-file]').click()";
    let text = phone.client().execute_async(script, vec![]).await.expect("a file");
    serde_json::from_str(text.as_str().unwrap_or_default()).expect("JSON")
}

/// What a phone of the class sends.
pub fn submission(_: &TestApp, n: usize) -> String {
    let mut bytes = [0_u8; 16];
    SystemIds.fill(&mut bytes);
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let id = format!(
        "{}-{}-{}-{}-{}",
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..]
    );
    let choice = json!({ "choice": (n % 4 + 1).to_string() });
    let answers = json!({ "interest": choice, "practice": choice, "feedback": choice, "reflection": choice, "collaboration": choice });
    json!({ "id": id, "version": 1, "language": "es-CL", "seconds": 60, "answers": answers }).to_string()
}

/// Sends until it is received, as a phone's script does.
pub async fn send_until_received(url: &str, body: &str) {
    for _ in 0..300 {
        if post(url, body).await.is_some_and(|said| said.contains("\"received\"")) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    panic!("never received");
}

/// One request by hand: a client of the crate's own would be a dependency for this alone.
async fn post(url: &str, body: &str) -> Option<String> {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let (host, path) = url.strip_prefix("http://")?.split_once('/')?;
    let mut stream = tokio::net::TcpStream::connect(host).await.ok()?;
    let head = format!(
        "POST /{path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).await.ok()?;
    stream.write_all(body.as_bytes()).await.ok()?;
    let mut said = String::new();
    stream.read_to_string(&mut said).await.ok()?;
    Some(said)
}
