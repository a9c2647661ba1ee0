//! Whoever leads, by the forms of the pages.

use super::Place;
use super::follow::after;
use super::ledger::Shown;
use crate::http::{Answer, Connection};
use anyhow::{Context, Result, ensure};
use std::time::Duration;

/// Whoever leads.
pub struct Host {
    connection: Connection,
    origin: String,
    place: Place,
}

impl Host {
    /// At the last of the servers: the first one is stopped meanwhile.
    pub fn of(place: &Place) -> Self {
        let port = place.ports.last().copied().unwrap_or_default();
        Self {
            connection: Connection::to(port),
            origin: format!("http://127.0.0.1:{port}"),
            place: place.clone(),
        }
    }

    pub fn take_questions_at_once(&mut self) -> Result<()> {
        let path = self.at("preguntas/recepcion");
        self.post(&path, "taking=at-once").map(|_| ())
    }

    /// Prepares a poll of so many options; its id.
    pub fn make_poll(&mut self, options: usize) -> Result<String> {
        let path = self.at("votaciones");
        let form = self.get(&path)?;
        let id = after(&form, "name=\"id\" value=\"", "\"")
            .next()
            .context("no form")?
            .to_owned();
        let lines: Vec<String> = (1..=options).map(|n| format!("Camino+{n}")).collect();
        let body = format!(
            "id={id}&words=%C2%BFQu%C3%A9+probamos%3F&kind=choice&options={}",
            lines.join("%0A")
        );
        self.post(&path, &body)?;
        Ok(id)
    }

    pub fn open(&mut self, poll: &str) -> Result<()> {
        let path = self.at(&format!("votaciones/{poll}/apertura"));
        self.post(&path, "").map(|_| ())
    }

    pub fn close(&mut self, poll: &str) -> Result<()> {
        let path = self.at(&format!("votaciones/{poll}/cierre"));
        self.post(&path, "").map(|_| ())
    }

    /// What the page says in the end: answers by option, votes by question.
    pub fn shown(&mut self) -> Result<Shown> {
        let path = self.at("ahora");
        let page = self.get(&path)?;
        let number = |text: &str| text.trim().parse::<usize>().ok();
        let poll = page.split("data-panel=\"polls\"").nth(1).unwrap_or_default();
        let poll = poll.split("</section>").next().unwrap_or_default();
        let answered = after(poll, "<b class=\"n\">", "</b>").filter_map(|bar| number(bar.split(" de ").next()?));
        let votes = page.split("data-vote=\"").skip(1).filter_map(|rest| {
            let id = rest.split('"').next()?.to_owned();
            let n = after(rest, "<span class=\"n\" aria-hidden=\"true\">", "</span>").next()?;
            Some((id, number(n)?))
        });
        Ok(Shown {
            answered: answered.collect(),
            votes: votes.collect(),
        })
    }

    fn at(&self, of: &str) -> String {
        format!("/encuentros/{}/{of}", self.place.convening)
    }

    fn get(&mut self, path: &str) -> Result<String> {
        let answer = self.send("GET", path, "")?;
        ensure!(answer.status == 200, "{path} answers {}", answer.status);
        Ok(answer.text())
    }

    fn post(&mut self, path: &str, body: &str) -> Result<Answer> {
        let answer = self.send("POST", path, body)?;
        ensure!(
            answer.status == 303,
            "{path} answers {}: {}",
            answer.status,
            answer.text()
        );
        Ok(answer)
    }

    /// A connection that the server closed meanwhile is opened anew once.
    fn send(&mut self, method: &str, path: &str, body: &str) -> Result<Answer> {
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("origin", self.origin.as_str()),
            ("sec-fetch-site", "same-origin"),
            ("cookie", &self.place.host),
            ("accept", "text/html"),
            ("accept-language", "es-CL"),
        ];
        let first = self.connection.send(method, path, &headers, body.as_bytes());
        if first.is_ok() {
            return first;
        }
        std::thread::sleep(Duration::from_millis(300));
        let port = self.place.ports.last().copied().unwrap_or_default();
        self.connection = Connection::to(port);
        self.connection.send(method, path, &headers, body.as_bytes())
    }
}
