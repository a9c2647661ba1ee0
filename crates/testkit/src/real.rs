//! Real answers of real tests, which lie beside the project: cut down to one class, as a teacher's spreadsheet has them.
//!
//! Owns how those files are read. The names in front of the answers are invented.

use std::path::Path;

use domain::id::StudentId;
use domain::permission::{KeepRoster, in_the_name_of};
use store::Result;

use crate::app::TestApp;
use crate::scene::{SURNAME, facts};

/// As many students as a class has.
pub const CLASS: usize = 40;

/// A class of real answers.
#[derive(Clone, Debug)]
pub struct Class {
    /// What the paper asks, in the file's words.
    pub items: Vec<String>,
    /// The key by item: the right option, or `0-1` where somebody gave the points already.
    pub keys: Vec<String>,
    /// A row a student, a cell an item as the spreadsheet says it.
    pub rows: Vec<Vec<String>>,
    /// The points of each cell as the field's own scoring has them.
    pub points: Vec<Vec<f64>>,
}

impl Class {
    /// The class as a spreadsheet: names and answers.
    #[must_use]
    pub fn sheet(&self, names: &[String]) -> String {
        let mut lines = vec![format!("Nombre;{}", self.items.join(";"))];
        let rows = names.iter().zip(&self.rows);
        lines.extend(rows.map(|(name, row)| format!("{SURNAME} {name};{}", row.join(";"))));
        lines.join("\n") + "\n"
    }
}

/// Forty invented names in Beto's course, in the order of the list.
///
/// # Errors
/// What the store says.
pub async fn students(app: &TestApp) -> Result<Vec<String>> {
    let proof = in_the_name_of(app.world.dora, KeepRoster(app.world.arrayan));
    let letters = ('a'..='z').flat_map(|first| ('a'..='z').map(move |second| format!("Xi{first}{second}")));
    let names: Vec<String> = letters.take(CLASS).collect();
    let mut w = app.app.db.write(app.moment()).await?;
    let since = w.at().day();
    for name in &names {
        let id = StudentId::new(w.ids(), w.at());
        let there = (app.world.course, since);
        w.add_student(&proof, app.world.network, id, &facts(name, None), there)
            .await?;
    }
    w.commit().await?;
    Ok(names)
}

/// A file that somebody scored: right is 1, wrong is 0. The first forty who answered everything.
#[must_use]
pub fn scored(name: &str) -> Option<Class> {
    let table = read(name)?;
    let columns: Vec<usize> = (0..table[0].len())
        .filter(|at| {
            table[1..]
                .iter()
                .all(|row| matches!(row[*at].as_str(), "0" | "1" | "NA" | ""))
        })
        .filter(|at| !matches!(table[0][*at].as_str(), "female" | "girl" | "migra" | "idschool"))
        .collect();
    let whole = table[1..]
        .iter()
        .filter(|row| columns.iter().all(|at| matches!(row[*at].as_str(), "0" | "1")));
    let rows: Vec<Vec<String>> = whole
        .take(CLASS)
        .map(|row| columns.iter().map(|at| row[*at].clone()).collect())
        .collect();
    let point = |cell: &String| cell.parse().unwrap_or(0.0);
    Some(Class {
        items: numbered(columns.len()),
        keys: vec!["0-1".to_owned(); columns.len()],
        points: rows.iter().map(|row| row.iter().map(point).collect()).collect(),
        rows,
    })
}

/// A file of chosen options, 1 to 4, beside questions that somebody scored, with the field's scoring of all of it beside.
#[must_use]
pub fn chosen(raw: &str, scored: &str) -> Option<Class> {
    chosen_from(raw, scored, 0)
}

/// The same from a row of the file on: another class of the same paper.
#[must_use]
pub fn chosen_from(raw: &str, scored: &str, from: usize) -> Option<Class> {
    let (raw, scored) = (read(raw)?, read(scored)?);
    let n = raw[0].len();
    let asks_options = |at: usize| raw[1..].iter().any(|row| !matches!(row[at].as_str(), "0" | "1"));
    // The right option is the one that was scored.
    let right = |at: usize| {
        let mut pairs = raw[1..].iter().zip(&scored[1..]);
        let found = pairs.find(|(_, points)| points[at] == "1");
        let option = found.and_then(|(found, _)| letter(&found[at]));
        option
            .filter(|_| asks_options(at))
            .map_or_else(|| "0-1".to_owned(), String::from)
    };
    let cell = |(at, cell): (usize, &String)| {
        if asks_options(at) {
            letter(cell).map_or("-".to_owned(), String::from)
        } else {
            cell.clone()
        }
    };
    let rows = raw[1..].iter().skip(from).take(CLASS);
    Some(Class {
        items: numbered(n),
        keys: (0..n).map(right).collect(),
        rows: rows.map(|row| row.iter().enumerate().map(cell).collect()).collect(),
        points: scored[1..]
            .iter()
            .skip(from)
            .take(CLASS)
            .map(|row| row.iter().map(|cell| cell.parse().unwrap_or(0.0)).collect())
            .collect(),
    })
}

fn letter(option: &str) -> Option<char> {
    let number: u8 = option.parse().ok()?;
    (1..=8).contains(&number).then(|| char::from(b'A' + number - 1))
}

fn numbered(n: usize) -> Vec<String> {
    (1..=n).map(|number| number.to_string()).collect()
}

/// Header and rows.
fn read(name: &str) -> Option<Vec<Vec<String>>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../../shared/data/irt/{name}.csv"));
    let text = std::fs::read_to_string(path).ok()?;
    let row = |line: &str| line.split(',').map(|cell| cell.trim_matches('"').to_owned()).collect();
    Some(text.lines().map(row).collect())
}
