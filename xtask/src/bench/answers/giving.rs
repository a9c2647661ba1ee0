//! A head of UTP who gives surveys by their form, and reads what the pages count.

use crate::demo::Product;
use crate::http::Connection;
use anyhow::{Context, Result, ensure};
use std::time::{SystemTime, UNIX_EPOCH};

/// Students that the form says a course has: the most that it takes.
const COURSE: usize = 60;

/// Answers of a sitting that count: twice its course, and ten.
const COUNTED: usize = 2 * COURSE + 10;

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
        let today = today()?;
        let mut body = format!(
            "id={id}&instrument={}&name=Pulso&linking=anonymous&opens_on={}&closes_on={}",
            self.instrument,
            day(today - 1),
            day(today + 7)
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

/// Days since 1970.
fn today() -> Result<i64> {
    Ok(i64::try_from(
        SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs() / 86_400,
    )?)
}

/// A day as a form sends it. Hinnant H, *chrono-compatible low-level date algorithms*, civil_from_days.
fn day(days: i64) -> String {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let of_era = z.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let (day, month) = (
        of_year - (153 * shifted + 2) / 5 + 1,
        if shifted < 10 { shifted + 3 } else { shifted - 9 },
    );
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn days_are_days_of_the_calendar() {
        assert_eq!(day(0), "1970-01-01");
        assert_eq!(day(20_513), "2026-03-01");
        assert_eq!(day(19_782), "2024-02-29");
    }
}
