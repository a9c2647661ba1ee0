//! A phone's event stream: kept open, opened again when it is cut, and read for what the phone would show.

use super::Place;
use super::ledger::{Known, Ledger};
use anyhow::{Context, Result, bail, ensure};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

/// A silent line of the server comes every fifteen seconds.
const SILENCE: Duration = Duration::from_secs(40);

/// Somebody's stream.
pub struct Follow {
    pub number: usize,
    pub port: u16,
    pub place: Place,
    pub cookie: String,
    pub ledger: Arc<Ledger>,
    /// The questions that can be voted for.
    pub known: Arc<Known>,
}

impl Follow {
    /// Follows until it is over.
    pub fn on(self) {
        let (mut last, mut cut) = (String::new(), false);
        while !self.ledger.is_over() {
            let mut open = false;
            let ended = self.once(&mut last, &mut open, cut);
            if open {
                self.ledger.follows(false);
                cut = true;
            }
            if self.ledger.is_over() {
                return;
            }
            if ended.is_err() {
                // As the server tells phones: spread over a second and a half.
                let spread = u64::try_from(self.number * 7919 % 1600).unwrap_or(0);
                std::thread::sleep(Duration::from_millis(800 + spread));
            }
        }
    }

    fn once(&self, last: &mut String, open: &mut bool, cut: bool) -> Result<()> {
        let stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(SILENCE))?;
        let mut wire = BufReader::with_capacity(16 << 10, stream);
        write!(
            wire.get_mut(),
            "GET /encuentros/{}/ahora/telefono/cambios HTTP/1.1\r\nhost: 127.0.0.1:{}\r\naccept: text/event-stream\r\naccept-language: es-CL\r\ncookie: {}\r\nlast-event-id: {last}\r\n\r\n",
            self.place.convening,
            self.port,
            self.cookie
        )?;
        let head = head(&mut wire)?;
        ensure!(
            head.starts_with("HTTP/1.1 200"),
            "{}",
            head.lines().next().unwrap_or_default()
        );
        ensure!(
            head.to_ascii_lowercase().contains("transfer-encoding: chunked"),
            "no stream"
        );
        *open = true;
        self.ledger.follows(true);
        if cut {
            self.ledger.is_back();
        }
        let mut text = String::new();
        while !self.ledger.is_over() {
            text.push_str(&String::from_utf8_lossy(&chunk(&mut wire)?));
            while let Some(end) = text.find("\n\n") {
                let event: String = text.drain(..end + 2).collect();
                self.read(&event, last);
            }
        }
        Ok(())
    }

    /// Notes what of an event is new.
    fn read(&self, event: &str, last: &mut String) {
        for line in event.lines() {
            if let Some(id) = line.strip_prefix("id:") {
                id.trim().clone_into(last);
            }
            let Some(data) = line.strip_prefix("data:") else {
                continue;
            };
            for number in after(data, "Pregunta ", "?") {
                self.ledger.see(&format!("Pregunta {number}"), self.number);
            }
            let mut known = self.known.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            known.extend(after(data, "data-vote=\\\"", "\\\"").map(str::to_owned));
            drop(known);
            if data.contains("data-open=\\\"true\\\"") {
                self.ledger.see("poll-open", self.number);
            }
            if data.contains("data-open=\\\"false\\\"") {
                let people = after(data, "Respondieron ", " personas").next();
                if let Some(people) = people.and_then(|people| people.parse().ok()) {
                    self.ledger.result(self.number, people);
                    self.ledger.see("poll-closed", self.number);
                }
            }
        }
    }
}

/// What stands between two texts, each time.
pub fn after<'a>(text: &'a str, before: &'a str, behind: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(before)
        .skip(1)
        .filter_map(move |rest| rest.split(behind).next())
}

fn head(wire: &mut impl BufRead) -> Result<String> {
    let mut head = String::new();
    loop {
        let before = head.len();
        ensure!(wire.read_line(&mut head)? > 0, "cut off");
        if head[before..].trim().is_empty() {
            return Ok(head);
        }
    }
}

fn chunk(wire: &mut impl BufRead) -> Result<Vec<u8>> {
    let mut line = String::new();
    ensure!(wire.read_line(&mut line)? > 0, "cut off");
    let size = usize::from_str_radix(line.trim(), 16).context("a chunk's size")?;
    if size == 0 {
        bail!("the stream ended");
    }
    let mut bytes = vec![0; size + 2];
    wire.read_exact(&mut bytes)?;
    bytes.truncate(size);
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::{after, chunk, head};

    #[test]
    fn a_stream_is_read_chunk_by_chunk_until_it_ends() {
        let mut wire = &b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhola\n\r\n0\r\n\r\n"[..];
        assert!(head(&mut wire).is_ok_and(|head| head.starts_with("HTTP/1.1 200")));
        assert_eq!(chunk(&mut wire).ok().as_deref(), Some(&b"hola\n"[..]));
        assert!(chunk(&mut wire).is_err());
    }

    #[test]
    fn what_stands_between_two_texts_is_found_each_time() {
        let text = r#"data-vote=\"uno\" y data-vote=\"dos\""#;
        let found: Vec<&str> = after(text, "data-vote=\\\"", "\\\"").collect();
        assert_eq!(found, ["uno", "dos"]);
    }
}
