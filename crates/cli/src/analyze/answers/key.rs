//! What is right.
//!
//! Owns reading a key from the command line or from a file.

use std::path::Path;

use super::super::input::Table;
use super::super::refusal::Refusal;
use super::about;

/// The options with points of each question, in the order in which they are named.
pub struct Key {
    questions: Vec<(String, Vec<(String, f64)>)>,
}

impl Key {
    /// `a=B`, `a=B|C`, `a=B|C:0.5`.
    pub fn from_words(words: &[String], table: &Table) -> Result<Self, Refusal> {
        let mut key = Self { questions: Vec::new() };
        for word in words {
            let wrong = || about(table, &format!("--key: \"{word}\" is not COL=VALUE"));
            let (name, options) = word.split_once('=').ok_or_else(wrong)?;
            for option in options.split('|') {
                let (value, points) = pointed(option);
                if name.trim().is_empty() || value.is_empty() {
                    return Err(wrong());
                }
                key.add(name.trim(), value, points)
                    .map_err(|what| about(table, &format!("--key: {what}")))?;
            }
        }
        Ok(key)
    }

    /// Columns `item`, `value` and perhaps `points`; otherwise the columns are the questions, and rows what is right.
    pub fn from_file(path: &Path) -> Result<Self, Refusal> {
        let table = Table::read(path, &mut std::io::empty())?;
        let mut key = Self { questions: Vec::new() };
        let long = ["item", "value"]
            .iter()
            .all(|name| table.names().any(|column| column == *name));
        if long {
            key.long(&table)?;
        } else {
            key.wide(&table)?;
        }
        if key.questions.is_empty() {
            return Err(about(&table, "the key is empty"));
        }
        Ok(key)
    }

    fn long(&mut self, table: &Table) -> Result<(), Refusal> {
        let (item, value) = (table.column("item")?, table.column("value")?);
        let points = table
            .names()
            .any(|name| name == "points")
            .then(|| table.column("points"))
            .transpose()?;
        for row in &table.rows {
            let given = match points {
                Some(points) => table.number(row, points)?,
                None => None,
            };
            let (name, option) = (table.text(row, item), table.text(row, value));
            if name.is_empty() || option.is_empty() {
                return Err(table.wrong(row, if name.is_empty() { item } else { value }, "the key has a gap"));
            }
            self.add(name, option, given.unwrap_or(1.0))
                .map_err(|what| table.wrong(row, value, &what))?;
        }
        Ok(())
    }

    fn wide(&mut self, table: &Table) -> Result<(), Refusal> {
        let names: Vec<String> = table.names().map(str::to_owned).collect();
        for name in names {
            let column = table.column(&name)?;
            for row in &table.rows {
                let text = table.text(row, column);
                for option in text.split('|').filter(|option| !option.trim().is_empty()) {
                    let (value, points) = pointed(option);
                    self.add(&name, value, points)
                        .map_err(|what| table.wrong(row, column, &what))?;
                }
            }
        }
        Ok(())
    }

    fn add(&mut self, name: &str, value: &str, points: f64) -> Result<(), String> {
        if !points.is_finite() {
            return Err(format!("{name}={value}: the points are not a number"));
        }
        let at = self
            .questions
            .iter()
            .position(|(known, _)| known == name)
            .unwrap_or_else(|| {
                self.questions.push((name.to_owned(), Vec::new()));
                self.questions.len() - 1
            });
        let options = &mut self.questions[at].1;
        if options.iter().any(|(known, _)| known == value) {
            return Err(format!("{name}={value} is said twice"));
        }
        options.push((value.to_owned(), points));
        Ok(())
    }

    pub fn names(&self) -> Vec<String> {
        self.questions.iter().map(|(name, _)| name.clone()).collect()
    }

    /// The options of a question that give points; none of one that the key does not know.
    pub fn of(&self, name: &str) -> &[(String, f64)] {
        let found = self.questions.iter().find(|(known, _)| known == name);
        found.map_or(&[], |(_, options)| options.as_slice())
    }
}

/// An option and its points: one where none are said. What follows a colon and is no number belongs to the option.
fn pointed(option: &str) -> (&str, f64) {
    let option = option.trim();
    let split = option
        .rsplit_once(':')
        .and_then(|(value, points)| Some((value.trim(), points.trim().parse().ok()?)));
    split.unwrap_or((option, 1.0))
}
