//! A rubric as lines of text, as people paste one: `#` a domain, `##` a dimension, `?` what to look for, a number a level, `+` a count,
//! `@ 5` a time sample every five minutes. It is kept so, and shown so to whoever edits it.

use super::rubric::{Dimension, Domain, EVERY, LEVELS, MOST_COUNTS, MOST_DIMENSIONS, OPTIONS, Rubric, Samples};
use crate::text::line;

/// Characters of a name, and of a descriptor.
const NAME: usize = 80;
const WORDS: usize = 800;
/// Characters of a whole rubric: more is no rubric.
pub const LONGEST: usize = 60_000;

/// Why a text is no rubric: the line, counted from 1, and the key of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotationProblem {
    /// The line; 0 where it is none of them.
    pub line: usize,
    /// What is wrong.
    pub key: &'static str,
}

impl Rubric {
    /// Reads one.
    ///
    /// # Errors
    /// The first line that can't be read, or what is missing from the whole.
    pub fn read(text: &str) -> Result<Self, NotationProblem> {
        let mut rubric = Self::default();
        for (at, text) in text.lines().enumerate() {
            let text = text.trim();
            if !text.is_empty() {
                rubric.take(text).map_err(|key| NotationProblem { line: at + 1, key })?;
            }
        }
        rubric.whole().map_err(|key| NotationProblem { line: 0, key })?;
        Ok(rubric)
    }

    /// Writes one, so that [`Rubric::read`] gives the same again.
    #[must_use]
    pub fn written(&self) -> String {
        let mut text = String::new();
        for domain in &self.domains {
            text.push_str(&format!("# {}\n", domain.name));
            for dimension in &domain.dimensions {
                text.push_str(&format!("## {}\n", dimension.name));
                if !dimension.asks.is_empty() {
                    text.push_str(&format!("? {}\n", dimension.asks));
                }
                for (level, words) in (1..).zip(&dimension.levels) {
                    text.push_str(&format!("{level} {words}\n"));
                }
            }
        }
        for count in &self.counts {
            text.push_str(&format!("+ {count}\n"));
        }
        if let Some(samples) = &self.samples {
            let options = samples.options.join(" | ");
            text.push_str(&format!("@ {} {} | {options}\n", samples.every, samples.asks));
        }
        text
    }

    fn take(&mut self, text: &str) -> Result<(), &'static str> {
        if let Some(name) = text.strip_prefix("##") {
            let domain = self.domains.last_mut().ok_or("rubric-wrong-no-domain")?;
            domain.dimensions.push(Dimension {
                name: named(name)?,
                ..Dimension::default()
            });
            return Ok(());
        }
        if let Some(name) = text.strip_prefix('#') {
            self.domains.push(Domain {
                name: named(name)?,
                dimensions: Vec::new(),
            });
            return Ok(());
        }
        if let Some(asks) = text.strip_prefix('?') {
            self.last()?.asks = line(asks, WORDS);
            return Ok(());
        }
        if let Some(count) = text.strip_prefix('+') {
            self.counts.push(named(count)?);
            return Ok(());
        }
        if let Some(samples) = text.strip_prefix('@') {
            self.samples = Some(samples_of(samples)?);
            return Ok(());
        }
        self.level(text)
    }

    /// `3 What is seen and heard`, also `3. …` and `3) …`.
    fn level(&mut self, text: &str) -> Result<(), &'static str> {
        let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
        let level: usize = digits.parse().map_err(|_| "rubric-wrong-line")?;
        let words = text[digits.len()..].trim_start_matches(['.', ')', ':', '-']);
        let dimension = self.last()?;
        if level != dimension.levels.len() + 1 {
            return Err("rubric-wrong-order");
        }
        let words = line(words, WORDS);
        if words.is_empty() {
            return Err("rubric-wrong-no-words");
        }
        dimension.levels.push(words);
        Ok(())
    }

    fn last(&mut self) -> Result<&mut Dimension, &'static str> {
        let domain = self.domains.last_mut();
        domain
            .and_then(|domain| domain.dimensions.last_mut())
            .ok_or("rubric-wrong-no-dimension")
    }

    fn whole(&self) -> Result<(), &'static str> {
        let dimensions = self.dimensions().count();
        if dimensions == 0 || self.domains.iter().any(|domain| domain.dimensions.is_empty()) {
            return Err("rubric-wrong-empty");
        }
        if dimensions > MOST_DIMENSIONS || self.counts.len() > MOST_COUNTS {
            return Err("rubric-wrong-many");
        }
        if self.dimensions().any(|one| !LEVELS.contains(&one.levels.len())) {
            return Err("rubric-wrong-levels");
        }
        Ok(())
    }
}

fn named(text: &str) -> Result<String, &'static str> {
    let name = line(text, NAME);
    if name.is_empty() {
        Err("rubric-wrong-no-name")
    } else {
        Ok(name)
    }
}

/// `5 What do most do? | Listen | Work`.
fn samples_of(text: &str) -> Result<Samples, &'static str> {
    let mut parts = text.split('|').map(|part| line(part, NAME));
    let head = parts.next().unwrap_or_default();
    let (every, asks) = head.split_once(' ').ok_or("rubric-wrong-samples")?;
    let every: u16 = every.parse().map_err(|_| "rubric-wrong-samples")?;
    let options: Vec<String> = parts.filter(|option| !option.is_empty()).collect();
    if EVERY.contains(&every) && OPTIONS.contains(&options.len()) {
        Ok(Samples {
            every,
            asks: asks.trim().to_owned(),
            options,
        })
    } else {
        Err("rubric-wrong-samples")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: &str = "# Relaciones\n## Clima\n? Cómo se tratan\n1 Se oyen burlas\n2. Se escuchan\n\n+ Preguntas\n@ 5 ¿Qué hacen? | Escuchan | Trabajan";

    #[test]
    fn a_text_is_a_rubric_and_comes_back_the_same() {
        let rubric = Rubric::read(SMALL).unwrap();
        assert_eq!(
            rubric.domains[0].dimensions[0].levels,
            ["Se oyen burlas", "Se escuchan"]
        );
        assert_eq!(rubric.samples.as_ref().unwrap().every, 5);
        assert_eq!(Rubric::read(&rubric.written()).unwrap(), rubric);
    }

    #[test]
    fn the_line_that_is_wrong_is_told() {
        let said = |text: &str| Rubric::read(text).map_err(|wrong| (wrong.line, wrong.key)).unwrap_err();
        assert_eq!(said("## Clima"), (1, "rubric-wrong-no-domain"));
        assert_eq!(said("# A\n1 x"), (2, "rubric-wrong-no-dimension"));
        assert_eq!(said("# A\n## B\n2 x"), (3, "rubric-wrong-order"));
        assert_eq!(said("# A\n## B\n1 x"), (0, "rubric-wrong-levels"));
        assert_eq!(said("# A\n## B\n1 x\n2 y\n# C"), (0, "rubric-wrong-empty"));
        assert_eq!(said("# A\n## B\n1 x\n2 y\n@ 90 z | a | b"), (5, "rubric-wrong-samples"));
        assert_eq!(said("hola"), (1, "rubric-wrong-line"));
        assert_eq!(said(""), (0, "rubric-wrong-empty"));
    }
}
