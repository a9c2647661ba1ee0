//! How long a question takes over many documents. Run by `cargo xtask bench search`; passes or fails by nothing.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement that prints")]

use std::time::Instant;

use domain::id::NetworkId;
use domain::permission::Sight;
use domain::search::{VERSION, Wanted, terms};
use store::{Chosen, Db, Settings};
use testkit::postgres::fresh_database;
use uuid::Uuid;

/// What teachers ask: nothing yet, rare and common words, long and short questions, slips.
const QUESTIONS: [&str; 9] = [
    "",
    "boleto de salida",
    "como involucrar a la familia",
    "matemática",
    "no entregan tareas en la casa",
    "trabajo en duplas con rubrica",
    "leer en vos alta",
    "que los grandes acompañen a los chicos de primero medio",
    "retroalimentasion",
];

const PUT_IN: &str = "insert into document (noun, noun_id, network_id, reach, area, level, result, standing, moved_at, made, title, named, told, steps, learned) values ('cycle', $1, $2, $3, 'language', '1', $4, $5, $6, $7, $8, $9, $10, '', $11)";

/// Numbers that look like chance and are the same each time.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> f64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1u64 << 53) as f64
    }

    /// Words as languages use them: the second half as often as the first (Zipf).
    fn words(&mut self, words: &[String], n: usize) -> String {
        let most = (words.len() as f64).ln();
        let said: Vec<&str> = (0..n)
            .map(|_| words[((self.next() * most).exp() as usize).min(words.len() - 1)].as_str())
            .collect();
        said.join(" ")
    }
}

fn vocabulary() -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for term in terms(include_str!("../../domain/src/search/thesaurus.txt")) {
        if !words.contains(&term) {
            words.push(term);
        }
    }
    words.extend((0..20_000).map(|number| format!("palabr{number}")));
    words
}

#[tokio::main]
async fn main() {
    let documents: usize = std::env::var("RONDA_BENCH_DOCUMENTS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(100_000);
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("ronda.db").display());
    measure("SQLite", &url, folder.path(), documents).await;
    if let Some(database) = fresh_database().await {
        measure("PostgreSQL", database.url(), folder.path(), documents).await;
    }
}

async fn measure(name: &str, url: &str, folder: &std::path::Path, documents: usize) {
    let db = Db::open(&Settings::new(url, folder)).await.unwrap();
    let network = NetworkId(Uuid::from_u128(1));
    let (words, mut chance) = (vocabulary(), Chance(7));
    macro_rules! fill {
        ($pool:ty, $demo:expr) => {{
            let pool = <$pool>::connect(url).await.unwrap();
            let found = "insert into network (id, name, demo, created_at) values ($1, 'Red', $2, 0)";
            sqlx::query(found)
                .bind(network)
                .bind($demo)
                .execute(&pool)
                .await
                .unwrap();
            let mut tx = pool.begin().await.unwrap();
            for number in 0..documents {
                let result = ["adopt", "adapt", "abandon", "open"][number % 4];
                let row = sqlx::query(PUT_IN)
                    .bind(Uuid::from_u128(number as u128 + 2))
                    .bind(network);
                let row = row
                    .bind(if number % 4 == 3 { "school" } else { "network" })
                    .bind(result);
                let row = row
                    .bind((number % 3) as i64)
                    .bind(number as i64)
                    .bind(VERSION)
                    .bind("Un ciclo");
                let row = row
                    .bind(chance.words(&words, 6))
                    .bind(chance.words(&words, 50))
                    .bind(chance.words(&words, 40));
                row.execute(&mut *tx).await.unwrap();
            }
            tx.commit().await.unwrap();
            sqlx::query("analyze").execute(&pool).await.unwrap();
            pool.close().await;
        }};
    }
    let began = Instant::now();
    if url.starts_with("sqlite") {
        fill!(sqlx::SqlitePool, 0_i64);
    } else {
        fill!(sqlx::PgPool, false);
    }
    println!(
        "{name}: {documents} documents in {:.1} s",
        began.elapsed().as_secs_f64()
    );
    let began = Instant::now();
    let vocabulary = db.vocabulary(network).await.unwrap();
    println!(
        "{name}: their words read in {:.0} ms",
        began.elapsed().as_secs_f64() * 1e3
    );
    let sight = Sight {
        ideas: true,
        public: true,
        ..Sight::default()
    };
    for question in QUESTIONS {
        let mut took = Vec::new();
        let mut found = 0;
        for _ in 0..40 {
            let began = Instant::now();
            let wanted = Wanted::read(question, &vocabulary);
            let answers = db.search(network, &sight, &wanted, &Chosen::default()).await.unwrap();
            took.push(began.elapsed().as_secs_f64() * 1e3);
            found = answers.counts.iter().map(|kind| kind.n).sum();
        }
        took.sort_by(f64::total_cmp);
        println!(
            "{name}: p50 {:6.1} ms, p99 {:6.1} ms, {found:6} found: «{question}»",
            took[20], took[39]
        );
    }
    db.close().await;
}
