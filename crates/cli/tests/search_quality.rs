//! Questions in teachers' Spanish over the demo network: how soon something helpful comes.
//!
//! Sixty by whoever knew no ranking, half of them held out until the search was tuned by them, too; those of whoever tuned; and sixty more by
//! somebody else who knew none, half of them held out: of those nothing is told here but the mean, and nobody tunes by it (docs/search.md).

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement that prints")]

mod shared;

use std::collections::HashMap;
use std::path::Path;

use domain::event::Noun;
use domain::id::PersonId;
use domain::permission::Sight;
use domain::search::Wanted;
use serde_json::Value;
use shared::run;
use store::{Answering, Chosen, Db, Settings};
use testkit::postgres::fresh_database;
use uuid::Uuid;

/// Questions of one origin.
struct Set {
    name: &'static str,
    file: &'static str,
    /// `None`: all of the file.
    half: Option<&'static str>,
    /// Judged when ideas and cycles were all that there was: what came later is neither right nor wrong there.
    tried_alone: bool,
    /// What the mean reciprocal rank is at least.
    least: f64,
}

const FIRST: &str = include_str!("search_questions.json");
const OWN: &str = include_str!("search_questions_tuning.json");
const UNSEEN: &str = include_str!("search_questions_unseen.json");

/// Whoever tunes reads all but the last. What is asked for is 0.8 there; a question more or less of thirty is 0.03.
const SETS: [Set; 5] = [
    set("first, tune", FIRST, Some("tune"), true, 0.85),
    set("first, held out until 0.773", FIRST, Some("held_out"), true, 0.85),
    set("of whoever tuned", OWN, None, true, 0.85),
    set("unseen, tune", UNSEEN, Some("tune"), false, 0.85),
    set("unseen, held out", UNSEEN, Some("held_out"), false, 0.8),
];

/// The demo as of a day, so that what is asked today is what was judged.
const DEMO: [&str; 4] = ["demo", "--no-serve", "--day", "2026-11-29"];

const fn set(name: &'static str, file: &'static str, half: Option<&'static str>, tried_alone: bool, least: f64) -> Set {
    Set {
        name,
        file,
        half,
        tried_alone,
        least,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn something_helpful_comes_first_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("ronda.db").display());
    run(&DEMO, &url, folder.path());
    let pool = sqlx::SqlitePool::connect(&url).await.unwrap();
    let cycles = sqlx::query_as(CYCLES).fetch_all(&pool).await.unwrap();
    let teacher = sqlx::query_scalar(TEACHER).fetch_one(&pool).await.unwrap();
    pool.close().await;
    ask("SQLite", &url, folder.path(), cycles, teacher).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn something_helpful_comes_first_on_postgres() {
    let Some(database) = fresh_database().await else { return };
    let folder = tempfile::tempdir().unwrap();
    run(&DEMO, database.url(), folder.path());
    let pool = sqlx::PgPool::connect(database.url()).await.unwrap();
    let cycles = sqlx::query_as(CYCLES).fetch_all(&pool).await.unwrap();
    let teacher = sqlx::query_scalar(TEACHER).fetch_one(&pool).await.unwrap();
    pool.close().await;
    ask("PostgreSQL", database.url(), folder.path(), cycles, teacher).await;
}

/// A cycle: its id, its liceo's name, its idea's.
type Told = (Uuid, String, String);

const CYCLES: &str =
    "select c.id, o.name, i.name from cycle c join school o on o.id = c.school_id join idea i on i.id = c.idea_id";
const TEACHER: &str =
    "select person_id from role_grant where role = 'teacher' and ended_at is null order by person_id limit 1";

async fn ask(database: &str, url: &str, folder: &Path, cycles: Vec<Told>, teacher: Uuid) {
    let db = Db::open(&Settings::new(url, folder)).await.unwrap();
    let network = db.network().await.unwrap().unwrap().id;
    assert!(db.misfiled(network).await.unwrap().is_empty());
    let sight = Sight::of(&db.standing(PersonId(teacher)).await.unwrap());
    let vocabulary = db.vocabulary(network).await.unwrap();
    let cycles: HashMap<Uuid, (String, String)> = cycles
        .into_iter()
        .map(|(id, school, idea)| (id, (school, idea)))
        .collect();
    let mut fallen = Vec::new();
    for set in &SETS {
        let written: Value = serde_json::from_str(set.file).unwrap();
        let all = written["questions"].as_array().unwrap().iter();
        let questions: Vec<&Value> = all
            .filter(|one| set.half.is_none_or(|half| one["half"] == half))
            .collect();
        let (mut helpful, mut answering) = (0.0, 0.0);
        for question in &questions {
            let wanted = Wanted::read(question["question"].as_str().unwrap(), &vocabulary);
            let answers = db.search(network, &sight, &wanted, &Chosen::default()).await.unwrap();
            let judged = |one: &&Answering| !set.tried_alone || matches!(one.noun, Noun::Idea | Noun::Cycle);
            let best = answers.best.iter().filter(judged);
            let grades: Vec<i64> = best.map(|one| grade(question, one, &cycles)).collect();
            let first = |least: i64| grades.iter().position(|grade| *grade >= least);
            let reciprocal = |least| first(least).map_or(0.0, |place| 1.0 / (place as f64 + 1.0));
            helpful += reciprocal(1);
            answering += reciprocal(2);
        }
        let n = questions.len() as f64;
        println!(
            "{database}, {}: {n} questions, mean reciprocal rank {:.3} (grade 1), {:.3} (grade 2)",
            set.name,
            helpful / n,
            answering / n
        );
        if helpful / n < set.least {
            fallen.push(set.name);
        }
    }
    assert!(fallen.is_empty(), "{database}: {fallen:?}");
    db.close().await;
}

/// The highest grade by which a document counts as an answer.
fn grade(question: &Value, answer: &Answering, cycles: &HashMap<Uuid, (String, String)>) -> i64 {
    let cycle = (answer.noun == Noun::Cycle).then(|| &cycles[&answer.id]);
    let counts = |line: &&Value| {
        let named = line["kind"] == answer.noun.word() && line["name"] == answer.title.as_str();
        let there = line["school"]
            .as_str()
            .is_none_or(|school| cycle.is_some_and(|(at, _)| at == school));
        let tests_it = line["cycles_of_idea"] == true && cycle.is_some_and(|(_, idea)| line["name"] == idea.as_str());
        (named && there) || tests_it
    };
    let lines = question["relevant"].as_array().unwrap();
    lines
        .iter()
        .filter(counts)
        .filter_map(|line| line["grade"].as_i64())
        .max()
        .unwrap_or_default()
}
