//! The whole of PostgreSQL is killed while phones send, more than once: what was acknowledged is there, and the intake goes on by itself.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use sqlx::Row as _;
use store::{Db, Intake, Settings};
use testkit::cluster::Cluster;
use uuid::Uuid;

use super::{Given, given, to_keep};

const PHONES: usize = 64;
/// Receipts between one kill and the next.
const ENOUGH: usize = 200;
const KILLS: usize = 3;

/// What phones of a whole school know together.
#[derive(Default)]
struct Phones {
    over: AtomicBool,
    refused: AtomicUsize,
    received: Mutex<Vec<Uuid>>,
}

impl Phones {
    fn receipts(&self) -> usize {
        self.received.lock().unwrap().len()
    }

    fn refusals(&self) -> usize {
        self.refused.load(Ordering::SeqCst)
    }

    /// Waits until something has happened that many times more.
    async fn until_more(&self, count: fn(&Self) -> usize, more: usize) {
        let enough = count(self) + more;
        let wait = async {
            while count(self) < enough {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        let waited = tokio::time::timeout(Duration::from_secs(60), wait).await;
        waited.expect("the intake goes on by itself");
    }
}

/// A phone sends one answer after the other, each until it hears a receipt, and none again that has one.
async fn send(phones: Arc<Phones>, intake: Intake, given: Arc<Given>) {
    while !phones.over.load(Ordering::SeqCst) {
        let id = Uuid::new_v4();
        while let Err(refusal) = intake.keep(to_keep((given.sitting, given.school), id, None)).await {
            assert!(matches!(refusal, store::Error::Busy(_)), "{refusal}");
            phones.refused.fetch_add(1, Ordering::SeqCst);
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        phones.received.lock().unwrap().push(id);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_was_acknowledged_is_there_once_after_postgresql_was_killed() {
    let Some(mut cluster) = tokio::task::block_in_place(Cluster::start) else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let mut settings = Settings::new(&cluster.url(), folder.path());
    settings.patience = Duration::from_secs(1);
    let db = Db::open(&settings).await.unwrap();
    let (given, phones) = (Arc::new(given(&db).await), Arc::new(Phones::default()));
    let intake = Intake::start(db.clone());
    let sending: Vec<_> = (0..PHONES)
        .map(|_| tokio::spawn(send(phones.clone(), intake.clone(), given.clone())))
        .collect();
    for _ in 0..KILLS {
        phones.until_more(Phones::receipts, ENOUGH).await;
        let before = tokio::task::block_in_place(|| {
            cluster.kill_9();
            phones.receipts()
        });
        // Phones are refused together, none waits for the one before it, and none is told that its answer is kept.
        phones.until_more(Phones::refusals, PHONES).await;
        assert!(phones.receipts() <= before + PHONES, "a receipt without a database");
        tokio::task::block_in_place(|| cluster.start_again());
    }
    phones.until_more(Phones::receipts, ENOUGH).await;
    phones.over.store(true, Ordering::SeqCst);
    for phone in sending {
        phone.await.unwrap();
    }
    let received = phones.received.lock().unwrap().clone();
    assert_eq!(kept(&cluster.url()).await, sorted(received));
    db.close().await;
}

/// Every id in the table, sorted; twice if it is there twice.
async fn kept(url: &str) -> Vec<Uuid> {
    let pool = sqlx::PgPool::connect(url).await.unwrap();
    let rows = sqlx::query("select id from submission").fetch_all(&pool).await.unwrap();
    pool.close().await;
    sorted(rows.iter().map(|row| row.get(0)).collect())
}

fn sorted(mut ids: Vec<Uuid>) -> Vec<Uuid> {
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "none twice");
    ids.sort_unstable();
    ids
}
