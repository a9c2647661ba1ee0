//! Somebody who changes something while others read: a cycle that is shown and hidden, a point that is corrected.

use crate::demo::Product;
use crate::http::Connection;
use crate::pages::{first_link, links};
use anyhow::{Context, Result, ensure};

/// A head of UTP at work, in turn on a cycle of her liceo and on its newest point.
pub struct Writer {
    connection: Connection,
    cookie: String,
    origin: String,
    sharing: String,
    points: String,
    turn: usize,
}

impl Writer {
    /// Signs in and finds what she may change.
    pub fn of(product: &Product) -> Result<Self> {
        let mut writer = Self {
            connection: Connection::to(product.port),
            cookie: product.sign_in("utp")?,
            origin: format!("http://127.0.0.1:{}", product.port),
            sharing: String::new(),
            points: String::new(),
            turn: 0,
        };
        writer.sharing = writer.find_sharing()?;
        writer.points = writer.find_points()?;
        Ok(writer)
    }

    /// Changes something.
    pub fn write(&mut self) -> Result<()> {
        self.turn += 1;
        let round = self.turn / 2 % 2;
        if self.turn.is_multiple_of(2) {
            self.post(&self.sharing.clone(), &[("share".to_owned(), round.to_string())])
        } else {
            self.correct_point(round)
        }
    }

    fn find_sharing(&mut self) -> Result<String> {
        for cycle in links(&self.get("/ciclos")?, "/ciclos/*") {
            let sharing = format!("{cycle}/difusion");
            if self.get(&cycle)?.contains(&sharing) {
                return Ok(sharing);
            }
        }
        anyhow::bail!("the head of UTP has no running cycle on her first page")
    }

    fn find_points(&mut self) -> Result<String> {
        let chart = first_link(&self.get("/medidas")?, "/medidas/*/liceos/*").context("she has no chart")?;
        Ok(format!("{chart}/puntos"))
    }

    /// The newest value of the form, up and down by one.
    fn correct_point(&mut self, round: usize) -> Result<()> {
        let path = self.points.clone();
        let html = self.get(&path)?;
        let mut fields = fields(&html);
        let mut values = fields.iter_mut().rev();
        let newest = values.find(|(name, value)| name.starts_with("v-") && !value.is_empty());
        newest.context("her chart has no point")?.1 = (50 + round).to_string();
        self.post(&path, &fields)
    }

    fn get(&mut self, path: &str) -> Result<String> {
        let answer = self.connection.send("GET", path, &[("cookie", &self.cookie)], b"")?;
        ensure!(answer.status == 200, "{path} answers {}", answer.status);
        Ok(answer.text())
    }

    fn post(&mut self, path: &str, fields: &[(String, String)]) -> Result<()> {
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("origin", self.origin.as_str()),
            ("sec-fetch-site", "same-origin"),
            ("cookie", &self.cookie),
        ];
        let body: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
            .collect();
        let answer = self
            .connection
            .send("POST", path, &headers, body.join("&").as_bytes())?;
        ensure!(
            answer.status == 303,
            "{path} answers {}: {}",
            answer.status,
            answer.text()
        );
        Ok(())
    }
}

/// Names and values of a form's text fields, and of what it hides.
fn fields(html: &str) -> Vec<(String, String)> {
    let inputs = html.split("<input").skip(1).filter_map(|rest| rest.split('>').next());
    inputs
        .filter(|input| !input.contains("checkbox"))
        .filter_map(|input| {
            let of = |name: &str| input.split(&format!(" {name}=\"")).nth(1)?.split('"').next();
            Some((of("name")?.to_owned(), of("value").unwrap_or_default().to_owned()))
        })
        .collect()
}

fn encoded(text: &str) -> String {
    let letter = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    text.bytes().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::{encoded, fields};

    #[test]
    fn a_form_is_read_and_sent_as_a_browser_does() {
        let html = "<input type=\"hidden\" name=\"o-1\" value=\"52,5|28\"><input name=\"v-1\" value=\"\"><input type=\"checkbox\" name=\"x-1\">";
        let found = fields(html);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0], ("o-1".to_owned(), "52,5|28".to_owned()));
        assert_eq!(encoded(&found[0].1), "52%2C5%7C28");
    }
}
