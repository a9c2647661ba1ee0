//! A room full of phones over HTTP: they come in by the code, follow, ask, vote and answer, while the server is stopped and started again.
//!
//! Owns what each phone does and what of it was acknowledged and seen when. Must not know how a server is started: whoever runs it says how. The
//! same code is the benchmark (`cargo xtask bench convening`) and, with fewer phones, a test of `browser`.

mod follow;
mod host;
mod ledger;
mod phone;

use anyhow::{Context, Result, ensure};
pub use ledger::{Away, Outcome};
use ledger::{Gate, Ledger};
use phone::Phone;
use std::sync::Arc;
use std::time::Duration;

pub use host::Host;

/// How many phones, and how fast.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    pub phones: usize,
    /// They arrive within this.
    pub arrive: Duration,
    /// They ask, vote and answer within this, each.
    pub act: Duration,
    /// So many of them ask a question.
    pub questions: usize,
    /// So many others answer the poll beside them.
    pub beside: usize,
}

/// Where.
#[derive(Clone, Debug)]
pub struct Place {
    /// The servers; phones take turns among them.
    pub ports: Vec<u16>,
    /// The convening's id and its code of the day.
    pub convening: String,
    pub code: String,
    /// The `cookie` header of whoever leads it.
    pub host: String,
}

/// Options of the poll.
pub const OPTIONS: usize = 4;

/// Runs it. `restart` stops the first server and starts it again; it tells when it was stopped, and when it answered again.
pub fn run(plan: Plan, place: &Place, restart: impl FnOnce() -> Result<Away> + Send) -> Result<Outcome> {
    let ledger = Arc::new(Ledger::default());
    let mut host = Host::of(place);
    host.take_questions_at_once()?;
    let phones: Vec<_> = (0..plan.phones)
        .map(|number| {
            let phone = Phone::new(number, plan, place.clone(), ledger.clone());
            std::thread::Builder::new()
                .stack_size(256 << 10)
                .spawn(move || phone.live())
        })
        .collect::<std::io::Result<_>>()?;
    let outcome = lead(plan, &mut host, &ledger, restart);
    // Whatever happened: nobody waits any longer.
    ledger.end();
    for phone in phones {
        phone.join().map_err(|_| anyhow::anyhow!("a phone's thread broke"))??;
    }
    outcome
}

/// What whoever leads does, step by step.
fn lead(plan: Plan, host: &mut Host, ledger: &Ledger, restart: impl FnOnce() -> Result<Away>) -> Result<Outcome> {
    let all = plan.phones;
    ledger.wait_until("all came in and follow", || {
        ledger.done(Gate::Arrive) == all && ledger.following() == all
    })?;
    ledger.open(Gate::Ask);
    ledger.wait_until("all asked", || ledger.done(Gate::Ask) == all)?;
    ledger.wait_until("all saw what was asked", || ledger.everybody_saw_all(all))?;
    ledger.open(Gate::Vote);
    ledger.wait_until("all voted", || ledger.done(Gate::Vote) == all)?;
    let poll = host.make_poll(OPTIONS)?;
    ledger.begin("poll-open");
    host.open(&poll)?;
    ledger.answer_at(&poll);
    ledger.open(Gate::Answer);
    ledger.wait_until("half of them answered", || 2 * ledger.done(Gate::Answer) >= all)?;
    let away = restart().context("the server doesn't come back")?;
    ledger.came_back(away);
    ledger.wait_until("all answered", || ledger.done(Gate::Answer) == all)?;
    ledger.wait_until("all follow again", || ledger.following() == all)?;
    ledger.wait_until("all saw what was asked meanwhile", || ledger.everybody_saw_all(all))?;
    ledger.begin("poll-closed");
    host.close(&poll)?;
    ledger.wait_until("all saw the result", || ledger.saw("poll-closed") == all)?;
    let shown = host.shown()?;
    let outcome = ledger.outcome(shown);
    let answered = all + plan.beside;
    let agreed = outcome.result_of_all.iter().all(|n| *n == answered);
    ensure!(
        agreed,
        "{answered} answered, and somebody saw another number: {:?}",
        outcome.result_of_all
    );
    Ok(outcome)
}
