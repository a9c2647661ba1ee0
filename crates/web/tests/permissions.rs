//! docs/permissions.md, row by row and person by person, on both databases. The table is written by hand; where it and
//! the code disagree, somebody decides which is wrong.

mod names;
mod talk;

use std::collections::HashMap;

use testkit::app::{Browser, Reply, TestApp};
use testkit::scene::Scene;

/// A row of the table.
struct Row {
    line: usize,
    method: String,
    route: String,
    of_what: String,
    cells: Vec<String>,
}

impl Row {
    /// Whether asking changes something; to read what is shared, somebody shares it first.
    fn changes(&self) -> bool {
        self.method == "POST" || self.of_what.contains(" shared` ")
    }
}

const PEOPLE: [&str; 12] = [
    "nobody", "ana", "ines", "julio", "hugo", "dora", "elena", "fidel", "beto", "caro", "gil", "karen",
];

// Pages that are only read change nothing, so they share a scene; each write starts from a fresh one, since some
// succeed with an empty form.

#[tokio::test]
async fn every_page_answers_everybody_as_the_table_says() {
    read_all(Scene::sqlite().await, |_| (0..PEOPLE.len()).collect()).await;
}

/// What somebody may is decided without a database; another one only has to answer the same questions. So for each page one of those who
/// see it and one of those who don't.
#[tokio::test]
async fn every_page_answers_on_the_other_database_too() {
    if let Some(there) = Scene::postgres().await {
        let first = |row: &Row, index: usize| row.cells[..index].iter().all(|cell| *cell != row.cells[index]);
        read_all(there, |row| {
            (0..PEOPLE.len()).filter(|index| first(row, *index)).collect()
        })
        .await;
    }
}

async fn read_all((app, scene): (TestApp, Scene), people: impl Fn(&Row) -> Vec<usize>) {
    let patterns = patterns();
    let mut wrong = Vec::new();
    for row in rows().iter().filter(|row| !row.changes()) {
        // Filled once: it may upload a file, and one person uploads only so many an hour.
        let path = fill(&app, &scene, row, &patterns[&row.route]).await;
        for index in people(row) {
            ask(&app, row, index, &path, &mut wrong).await;
        }
    }
    assert_none(&wrong);
}

#[tokio::test]
async fn every_write_answers_everybody_as_the_table_says() {
    write_every_other(0).await;
}

/// The other half, beside it: one test alone would be the longest of all.
#[tokio::test]
async fn every_other_write_answers_everybody_as_the_table_says() {
    write_every_other(1).await;
}

async fn write_every_other(first: usize) {
    let (rows, patterns) = (rows(), patterns());
    let mut wrong = Vec::new();
    for row in rows.iter().filter(|row| row.changes()).skip(first).step_by(2) {
        // Whoever is refused changes nothing, so those share one; a wrong success is told anyway.
        let (refused, scene) = Scene::sqlite().await;
        let path = fill(&refused, &scene, row, &patterns[&row.route]).await;
        for index in 0..PEOPLE.len() {
            if matches!(row.cells[index].as_str(), "no" | "door") {
                ask(&refused, row, index, &path, &mut wrong).await;
                continue;
            }
            let (app, scene) = Scene::sqlite().await;
            let path = fill(&app, &scene, row, &patterns[&row.route]).await;
            ask(&app, row, index, &path, &mut wrong).await;
        }
    }
    assert_none(&wrong);
}

fn assert_none(wrong: &[String]) {
    assert!(
        wrong.is_empty(),
        "{} of the table's cells are not so:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_route_is_in_the_table() {
    let rows = rows();
    assert!(rows.len() > 150, "the table has only {} rows", rows.len());
    for route in patterns().keys() {
        assert!(
            rows.iter().any(|row| row.route == *route),
            "{route} is missing from docs/permissions.md"
        );
    }
}

async fn ask(app: &TestApp, row: &Row, index: usize, path: &str, wrong: &mut Vec<String>) {
    let (name, expected) = (PEOPLE[index], row.cells[index].as_str());
    let mut browser = browser(app, name).await;
    let reply = if row.method == "GET" {
        browser.get(path).await
    } else {
        browser.post(path, &[]).await
    };
    let found = found(&reply, row);
    if !fits(expected, found) {
        wrong.push(format!(
            "line {}: {} {} as {name}: the table says {expected}, the code {found} ({})",
            row.line, row.method, path, reply.status
        ));
    }
}

fn fits(expected: &str, found: &str) -> bool {
    expected == found || (expected == "open" && found == "yes")
}

fn found(reply: &Reply, row: &Row) -> &'static str {
    match reply.status.as_u16() {
        404 => "no",
        // Where a script asks, the door is a status that it understands.
        401 => "door",
        303 if reply.location.starts_with("/entrar") && !row.route.starts_with("SIGN_IN_LINK") => "door",
        500.. => "a fault",
        _ => "yes",
    }
}

async fn browser(app: &TestApp, name: &str) -> Browser {
    match app.world.people().iter().find(|(known, _)| *known == name) {
        Some((_, person)) => app.signed_in(*person).await,
        None => app.visitor(),
    }
}

/// Fills a route's parameters with what the row names in backticks.
async fn fill(app: &TestApp, scene: &Scene, row: &Row, pattern: &str) -> String {
    let spec = row
        .of_what
        .strip_prefix('`')
        .and_then(|rest| rest.split('`').next())
        .unwrap_or_default();
    if spec.split(' ').any(|word| word == "shared") {
        let mut w = app.app.db.write(app.moment()).await.expect("a write");
        w.share_course_points(app.world.beto, app.world.course, true)
            .await
            .expect("shared");
        w.commit().await.expect("kept");
    }
    let mut path = pattern.to_owned();
    for (key, value) in spec.split(' ').filter_map(|word| word.split_once('=')) {
        path = path.replace(&format!("{{{key}}}"), &names::id(app, scene, key, value).await);
    }
    assert!(!path.contains('{'), "line {}: {path} isn't filled", row.line);
    path
}

/// The table of docs/permissions.md.
fn rows() -> Vec<Row> {
    let text =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/permissions.md")).expect("the table");
    text.lines()
        .enumerate()
        .filter(|(_, line)| line.starts_with("| GET |") || line.starts_with("| POST |"))
        .map(|(number, line)| {
            let cells: Vec<String> = line
                .trim_matches('|')
                .split('|')
                .map(|cell| cell.trim().to_owned())
                .collect();
            assert_eq!(cells.len(), 3 + PEOPLE.len(), "line {} of the table", number + 1);
            Row {
                line: number + 1,
                method: cells[0].clone(),
                route: cells[1].clone(),
                of_what: cells[2].clone(),
                cells: cells[3..].to_vec(),
            }
        })
        .collect()
}

/// Every route constant with its pattern, read from the files of `routes`.
fn patterns() -> HashMap<String, String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/routes");
    let files = std::fs::read_dir(folder).expect("the routes");
    let text: String = files
        .map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("text"))
        .collect();
    text.lines()
        .filter_map(|line| line.strip_prefix("pub const "))
        .filter_map(|line| {
            let (name, rest) = line.split_once(": &str = \"")?;
            Some((name.to_owned(), rest.split('"').next()?.to_owned()))
        })
        .collect()
}
