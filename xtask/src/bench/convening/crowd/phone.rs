//! One phone: comes in by the code, asks, votes, answers; sends again whatever wasn't acknowledged, as its script and its person do.

use super::follow::{Follow, after};
use super::ledger::{Gate, Known, Ledger};
use super::{OPTIONS, Place, Plan};
use crate::http::{Answer, Connection};
use anyhow::{Context, Result, bail, ensure};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// So long somebody tries again.
const STUBBORN: Duration = Duration::from_secs(90);

/// What a phone does once a gate opens.
type Step = fn(&mut Phone) -> Result<()>;

/// A phone.
pub struct Phone {
    number: usize,
    plan: Plan,
    place: Place,
    port: u16,
    ledger: Arc<Ledger>,
    known: Arc<Known>,
    connection: Connection,
    cookie: String,
    chance: u64,
}

impl Phone {
    pub fn new(number: usize, plan: Plan, place: Place, ledger: Arc<Ledger>) -> Self {
        let port = place.ports[number % place.ports.len()];
        Self {
            number,
            plan,
            port,
            ledger,
            known: Arc::default(),
            connection: Connection::to(port),
            cookie: String::new(),
            chance: 0x9E37_79B9_7F4A_7C15
                ^ (u64::try_from(number).unwrap_or(0) + 1).wrapping_mul(0xD1B5_4A32_D192_ED03),
            place,
        }
    }

    /// Everything that it does.
    pub fn live(mut self) -> Result<()> {
        self.pause(self.plan.arrive);
        let arrived = self.arrive().with_context(|| format!("phone {} comes in", self.number));
        if arrived.is_err() {
            self.ledger.end();
        }
        arrived?;
        let following = self.follow()?;
        self.ledger.finish(Gate::Arrive);
        let done = self.acts();
        if done.is_err() {
            self.ledger.end();
        }
        following
            .join()
            .map_err(|_| anyhow::anyhow!("a stream's thread broke"))?;
        done.with_context(|| format!("phone {}", self.number))
    }

    fn acts(&mut self) -> Result<()> {
        let steps: [(Gate, Step); 3] = [
            (Gate::Ask, Self::ask),
            (Gate::Vote, Self::vote),
            (Gate::Answer, Self::answer),
        ];
        for (gate, act) in steps {
            if !self.ledger.wait(gate) {
                return Ok(());
            }
            self.pause(self.plan.act);
            act(self)?;
            self.ledger.finish(gate);
        }
        Ok(())
    }

    /// By the code, with a name, without an account.
    fn arrive(&mut self) -> Result<()> {
        let begun = Instant::now();
        self.get("/en")?;
        let code = format!("code={}", self.place.code.to_lowercase());
        let found = self.post("/en", &code, false)?;
        ensure!(found.status == 303, "the code opens nothing: {}", found.status);
        let door = format!("/en/{}", self.place.code);
        let form = self.get(&door)?.text();
        let once = after(&form, "name=\"once\" value=\"", "\"")
            .next()
            .context("no form")?
            .to_owned();
        let body = format!("once={once}&name=Persona+{}&elsewhere=Otra+red", self.number);
        let joined = self.post(&door, &body, false)?;
        ensure!(joined.status == 303, "not let in: {} {}", joined.status, joined.text());
        let ticket = joined
            .all("set-cookie")
            .find(|cookie| cookie.contains("ronda-encuentro"));
        self.cookie = ticket
            .and_then(|cookie| cookie.split(';').next())
            .context("no ticket")?
            .to_owned();
        self.get(&format!("/encuentros/{}/ahora", self.place.convening))?;
        self.own()?;
        self.ledger.took("coming in: five pages and what is one's own", begun);
        Ok(())
    }

    fn follow(&self) -> Result<std::thread::JoinHandle<()>> {
        let follow = Follow {
            number: self.number,
            port: self.port,
            place: self.place.clone(),
            cookie: self.cookie.clone(),
            ledger: self.ledger.clone(),
            known: self.known.clone(),
        };
        Ok(std::thread::Builder::new()
            .stack_size(256 << 10)
            .spawn(move || follow.on())?)
    }

    fn ask(&mut self) -> Result<()> {
        let every = self.plan.phones.div_ceil(self.plan.questions.max(1));
        if self.number.is_multiple_of(every) {
            self.ask_one(self.number)
        } else {
            Ok(())
        }
    }

    /// The id is made here, so that what is sent again is one question.
    fn ask_one(&mut self, number: usize) -> Result<()> {
        let begun = Instant::now();
        let words = format!("Pregunta {number}");
        self.ledger.begin(&words);
        let path = format!("/encuentros/{}/preguntas", self.place.convening);
        let body = format!("id={}&words={}%3F", question(number), words.replace(' ', "+"));
        let kept = self.post(&path, &body, true)?;
        ensure!(kept.status == 200, "not asked: {} {}", kept.status, kept.text());
        self.ledger.took("asking: acknowledged", begun);
        Ok(())
    }

    /// For three others' questions; every fifth takes one back.
    fn vote(&mut self) -> Result<()> {
        let known = self
            .known
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .clone();
        let own = question(self.number);
        let others: Vec<String> = known.into_iter().filter(|id| *id != own).collect();
        let mut chosen: Vec<&String> = (0..3)
            .filter_map(|n| others.get((self.number * 7 + n) % others.len().max(1)))
            .collect();
        chosen.dedup();
        for id in &chosen {
            self.vote_for(id, true)?;
        }
        if self.number.is_multiple_of(5)
            && let Some(first) = chosen.first()
        {
            self.vote_for(first, false)?;
        }
        Ok(())
    }

    fn vote_for(&mut self, id: &str, given: bool) -> Result<()> {
        let begun = Instant::now();
        let path = format!("/encuentros/{}/preguntas/{id}/voto", self.place.convening);
        let kept = self.post(&path, &format!("given={}", u8::from(given)), true)?;
        ensure!(kept.status == 200, "no vote: {} {}", kept.status, kept.text());
        self.ledger.took("voting: acknowledged", begun);
        self.ledger.voted(self.number, id, given);
        Ok(())
    }

    /// Asks for its form, answers, and every seventh changes its mind. Some ask while the server is away.
    fn answer(&mut self) -> Result<()> {
        self.own()?;
        self.answer_with(self.number % OPTIONS)?;
        if self.number.is_multiple_of(7) {
            self.answer_with((self.number + 1) % OPTIONS)?;
        }
        let every = self.plan.phones.div_ceil(self.plan.questions.max(1));
        if self.number % (every * 4) == 1 {
            self.ask_one(100_000 + self.number)
        } else {
            Ok(())
        }
    }

    fn answer_with(&mut self, option: usize) -> Result<()> {
        let begun = Instant::now();
        let path = format!(
            "/encuentros/{}/votaciones/{}/voto",
            self.place.convening,
            self.ledger.poll()
        );
        let kept = self.post(&path, &format!("picked={option}"), true)?;
        ensure!(kept.status == 200, "no answer: {} {}", kept.status, kept.text());
        self.ledger.took("answering the poll: acknowledged", begun);
        self.ledger.answered(self.number, option);
        Ok(())
    }

    fn own(&mut self) -> Result<()> {
        self.get(&format!("/encuentros/{}/ahora/lo-mio", self.place.convening))
            .map(|_| ())
    }

    fn get(&mut self, path: &str) -> Result<Answer> {
        let answer = self.insist("GET", path, "", false)?;
        ensure!(answer.status == 200, "{path} answers {}", answer.status);
        Ok(answer)
    }

    fn post(&mut self, path: &str, body: &str, quietly: bool) -> Result<Answer> {
        self.insist("POST", path, body, quietly)
    }

    /// Sends until it is answered: a server that is away, or too busy, is tried again.
    fn insist(&mut self, method: &str, path: &str, body: &str, quietly: bool) -> Result<Answer> {
        let begun = Instant::now();
        let origin = format!("http://127.0.0.1:{}", self.port);
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("origin", origin.as_str()),
            ("sec-fetch-site", "same-origin"),
            ("cookie", &self.cookie.clone()),
            ("accept", if quietly { "application/json" } else { "text/html" }),
            ("accept-language", "es-CL"),
        ];
        loop {
            match self.connection.send(method, path, &headers, body.as_bytes()) {
                Ok(answer) if answer.status < 500 => return Ok(answer),
                Ok(answer) if begun.elapsed() > STUBBORN => bail!("{path}: {}", answer.status),
                Err(why) if begun.elapsed() > STUBBORN => return Err(why),
                Ok(_) | Err(_) => {}
            }
            self.connection = Connection::to(self.port);
            self.ledger.sent_again();
            self.pause(Duration::from_millis(600));
        }
    }

    /// Any time up to this.
    fn pause(&mut self, most: Duration) {
        self.chance ^= self.chance << 13;
        self.chance ^= self.chance >> 7;
        self.chance ^= self.chance << 17;
        let share = (self.chance >> 11) as f64 / (1_u64 << 53) as f64;
        std::thread::sleep(most.mul_f64(share));
    }
}

/// The id of a phone's question.
fn question(number: usize) -> String {
    format!("00000000-0000-4000-8000-{number:012x}")
}
