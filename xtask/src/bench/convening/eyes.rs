//! Real browsers among the phones: they come in by the same pages, and note by the clock on the wall when something stands on their screen.

use super::crowd::{Outcome, Place};
use crate::webdriver::Browser;
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::{Duration, Instant, UNIX_EPOCH};

/// Notes what is on the page each time that something of it changes.
const WATCH: &str = r"
window.seen = {}
const look = () => {
  const text = document.body.innerText
  for (const [, n] of text.matchAll(/Pregunta (\d+)\?/g)) window.seen['Pregunta ' + n] ??= Date.now()
  if (document.querySelector('[data-poll][data-open=true]')) window.seen['poll-open'] ??= Date.now()
  if (document.querySelector('[data-poll][data-open=false]')) window.seen['poll-closed'] ??= Date.now()
}
new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
look()
";

/// Asks once others have asked, votes for the question that stands first, answers the poll with its first option: as a finger does, by the page's
/// own forms.
const FINGER: &str = r"
const tries = setInterval(() => {
  const [vote] = document.querySelectorAll('form[data-vote]')
  const ask = document.querySelector('form[data-quiet=ask]')
  if (vote && ask && !window.asked) { window.asked = true; ask.elements.words.value = 'Desde un navegador'; ask.requestSubmit() }
  if (vote && !window.votedFor) { window.votedFor = vote.dataset.vote; vote.requestSubmit() }
  const option = document.querySelector('[data-own=ballot] input[name=picked]')
  if (option) { window.answered = Number(option.value); option.checked = true; option.form.requestSubmit(); clearInterval(tries) }
}, 500)
";

/// A browser that looks.
pub struct Eyes(Browser);

/// What one saw, by milliseconds of the clock on the wall, and what it did.
pub struct Seen {
    at: BTreeMap<String, f64>,
    voted: Option<String>,
    answered: Option<usize>,
}

impl Eyes {
    /// Comes in by the code.
    pub fn open(number: usize, place: &Place) -> Result<Self> {
        let mut browser = Browser::start()?;
        browser.resize(390, 844, 2)?;
        let port = place.ports[number % place.ports.len()];
        browser.goto(&format!("http://127.0.0.1:{port}/en/{}", place.code))?;
        let name = json!(format!("Navegador {number}"));
        browser.execute(
            "document.querySelector('[name=name]').value = arguments[0]; document.querySelector('[name=elsewhere]').value = 'Otra red'; document.querySelector('[name=once]').form.requestSubmit()",
            &[name],
        )?;
        let begun = Instant::now();
        while browser.execute("return !!document.querySelector('[data-live]')", &[])? != json!(true) {
            ensure!(begun.elapsed() < Duration::from_secs(60), "a browser didn't come in");
            std::thread::sleep(Duration::from_millis(100));
        }
        browser.execute(WATCH, &[])?;
        browser.execute(FINGER, &[])?;
        Ok(Self(browser))
    }

    /// What it saw; waits a little for what is still to come.
    pub fn seen(&mut self) -> Result<Seen> {
        let begun = Instant::now();
        loop {
            let told = self.0.execute("return window.seen", &[])?;
            if told.get("poll-closed").is_some() || begun.elapsed() > Duration::from_secs(20) {
                let all = told.as_object().context("nothing was noted")?;
                let did = self.0.execute("return [window.votedFor, window.answered]", &[])?;
                let answered = did[1].as_u64().and_then(|option| usize::try_from(option).ok());
                return Ok(Seen {
                    at: all
                        .iter()
                        .filter_map(|(what, at)| Some((what.clone(), Value::as_f64(at)?)))
                        .collect(),
                    voted: did[0].as_str().map(str::to_owned),
                    answered,
                });
            }
            std::thread::sleep(Duration::from_millis(200));
        }
    }
}

/// Adds what browsers saw and did to what the phones did.
pub fn add(outcome: &mut Outcome, all: &[Seen]) {
    for seen in all {
        if let Some(question) = &seen.voted {
            *outcome.voted.entry(question.clone()).or_default() += 1;
        }
        if let Some(option) = seen.answered {
            outcome.answered[option] += 1;
        }
    }
    for (what, begun) in outcome.begun.clone() {
        let begun = begun.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64() * 1e3;
        let kind = if what.starts_with("Pregunta") {
            "a question"
        } else {
            "a poll"
        };
        let spans = all
            .iter()
            .filter_map(|seen| seen.at.get(&what))
            .map(|at| (at - begun).max(0.0));
        let spans = spans.map(|millis| Duration::from_secs_f64(millis / 1e3));
        outcome
            .spans
            .entry(format!("in a browser: {kind} seen"))
            .or_default()
            .extend(spans);
    }
}
