//! A head of UTP who gives surveys by their form, and reads what the pages count.

use crate::demo::Product;
use crate::http::Connection;
use crate::machine::day_from_today;
use anyhow::{Context, Result, ensure};

/// Students that the form says a course has: the most that it takes.
const COURSE: usize = 60;

/// Answers of a sitting that count: twice its course, and ten.
pub const COUNTED: usize = 2 * COURSE + 10;

/// Somebody who gives surveys.
pub struct Giver {
    connection: Connection,
    cookie: String,
    origin: String,
    instrument: String,
    courses: Vec<String>,
    given: Vec<String>,
}

impl Giver {
    /// Signs in and reads the form.
    pub fn of(product: &Product) -> Result<Self> {
        let mut giver = Self {
            connection: Connection::to(product.port),
            cookie: product.sign_in("utp")?,
            origin: format!("http://127.0.0.1:{}", product.port),
            instrument: String::new(),
            courses: vec![],
            given: vec![],
        };
        let form = giver.get("/encuestas/nueva")?;
        let pulse = form.split("<option value=\"").find(|option| option.contains("Pulso"));
        giver.instrument = pulse
            .and_then(|option| option.split('"').next())
            .context("no pulse in the form")?
            .to_owned();
        let boxes = form.split("name=\"course\" value=\"").skip(1);
        giver.courses = boxes
            .filter_map(|rest| rest.split('"').next())
            .map(str::to_owned)
            .collect();
        ensure!(!giver.courses.is_empty(), "her liceo has no courses");
        Ok(giver)
    }

    /// Gives surveys until so many answers count; the codes on the boards.
    pub fn give_for(&mut self, answers: usize) -> Result<Vec<String>> {
        let mut codes = Vec::new();
        while codes.len() * COUNTED < answers {
            let page = self.give()?;
            let html = self.get(&page)?;
            self.given.push(page);
            codes.extend(
                html.split("href=\"/e/")
                    .skip(1)
                    .filter_map(|rest| rest.split('"').next())
                    // The way to hand in a phone's file begins like that to the questions.
                    .filter(|code| !code.contains('/'))
                    .map(str::to_owned),
            );
        }
        Ok(codes)
    }

    /// How many answers the pages count, of everything that was given, those set apart among them.
    pub fn counted(&mut self) -> Result<usize> {
        let mut counted = 0;
        for page in self.given.clone() {
            let html = self.get(&page)?;
            let numbers = |after: &str, until: &str| -> usize {
                let said = html.split(after).skip(1).filter_map(|rest| rest.split(until).next());
                said.filter_map(|number| number.trim().parse::<usize>().ok()).sum()
            };
            counted += numbers("Van ", " de ") + numbers(". ", " quedaron apartadas");
        }
        Ok(counted)
    }

    fn give(&mut self) -> Result<String> {
        let form = self.get("/encuestas/nueva")?;
        let id = form
            .split("name=\"id\" value=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .context("no id in the form")?;
        let mut body = format!(
            "id={id}&instrument={}&name=Pulso&linking=anonymous&basis=legal-function&opens_on={}&closes_on={}",
            self.instrument,
            day_from_today(-1),
            day_from_today(7)
        );
        for course in &self.courses {
            body.push_str(&format!("&course={course}&size-{course}={COURSE}"));
        }
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("origin", self.origin.as_str()),
            ("sec-fetch-site", "same-origin"),
            ("cookie", &self.cookie),
        ];
        let answer = self
            .connection
            .send("POST", "/encuestas/nueva", &headers, body.as_bytes())?;
        let there = answer.all("location").next().map(str::to_owned);
        let there = there.with_context(|| format!("not given: {} {}", answer.status, answer.text()))?;
        Ok(there.split('?').next().unwrap_or_default().to_owned())
    }

    fn get(&mut self, path: &str) -> Result<String> {
        let headers = [("cookie", self.cookie.as_str()), ("accept-language", "es-CL")];
        let answer = self.connection.send("GET", path, &headers, b"")?;
        ensure!(answer.status == 200, "{path} answers {}", answer.status);
        Ok(answer.text())
    }
}
