//! What is asked about the columns of a sheet: before the preview where they can't be told, on it where one was told wrongly.

use domain::assessment::Paper;
use interchange::answers::{AskedColumn, Fact, Mapping, Meaning};

use super::kept::KeptColumn;
use crate::page::Page;

/// The columns about which a person decides, and what each may be.
pub struct Question {
    pub columns: Vec<Decision>,
    pub meanings: Vec<(String, String)>,
}

/// A column about which a person may decide.
pub struct Decision {
    pub at: usize,
    pub name: String,
    pub header: String,
    pub meaning: String,
    pub doubt: Option<String>,
    /// What stands in it; empty where the file isn't there any more.
    pub examples: String,
}

impl Question {
    /// Before the preview, with what a person had decided already.
    pub fn of(page: &Page, columns: &[AskedColumn], decided: Option<&Mapping>, paper: &Paper) -> Self {
        let one = |(at, column): (usize, &AskedColumn)| {
            let guess = &column.guess;
            let chosen = decided.and_then(|decided| decided.meaning(&guess.name));
            Decision {
                at,
                name: guess.name.clone(),
                header: header(page, at, &guess.header),
                meaning: chosen.unwrap_or(&guess.meaning).word(),
                doubt: guess.doubt.map(|key| page.t(key)),
                examples: column.examples.join(" · "),
            }
        };
        let labels: Vec<&str> = paper.items.iter().map(|item| item.label.as_str()).collect();
        Self {
            columns: columns.iter().enumerate().map(one).collect(),
            meanings: meanings(page, &labels),
        }
    }

    /// Where the file didn't come with what was decided: what was decided stays.
    pub fn again(page: &Page, decided: &[(String, Meaning)], paper: &Paper) -> Self {
        let one = |(at, (name, meaning)): (usize, &(String, Meaning))| Decision {
            at,
            name: name.clone(),
            header: header(page, at, name.split('#').next().unwrap_or_default()),
            meaning: meaning.word(),
            doubt: None,
            examples: String::new(),
        };
        let labels: Vec<&str> = paper.items.iter().map(|item| item.label.as_str()).collect();
        Self {
            columns: decided.iter().enumerate().map(one).collect(),
            meanings: meanings(page, &labels),
        }
    }
}

/// Every column as a sheet that waits has it.
pub fn decisions(page: &Page, columns: &[KeptColumn]) -> Vec<Decision> {
    let one = |(at, column): (usize, &KeptColumn)| Decision {
        at,
        name: column.name.clone(),
        header: header(page, at, &column.header),
        meaning: column.meaning.clone(),
        doubt: column.doubt.as_deref().map(|key| page.t(key)),
        examples: String::new(),
    };
    columns.iter().enumerate().map(one).collect()
}

fn header(page: &Page, at: usize, header: &str) -> String {
    if header.is_empty() {
        page.t1("class-sheet-column", "n", at + 1)
    } else {
        header.to_owned()
    }
}

/// What a column may be.
pub fn meanings(page: &Page, labels: &[&str]) -> Vec<(String, String)> {
    let who = Fact::ALL.into_iter().map(Meaning::Who);
    let plain = std::iter::once(Meaning::Nothing).chain(who);
    let plain = plain.map(|meaning| (meaning.word(), page.t(meaning.key())));
    let items = labels.iter().map(|label| {
        let meaning = Meaning::Item((*label).to_owned());
        (meaning.word(), page.t1(meaning.key(), "label", *label))
    });
    plain.chain(items).collect()
}
