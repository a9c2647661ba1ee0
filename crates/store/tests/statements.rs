//! A misspelt column fails here, on both databases.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at what it cannot do"
)]

use crate::both;

#[tokio::test]
async fn every_statement_prepares_on_both_databases() {
    for place in both::each().await {
        assert_eq!(
            place.db.prepare_all().await.unwrap(),
            Vec::<String>::new(),
            "{:?}",
            place.db.kind()
        );
    }
}

#[test]
fn no_statement_is_listed_twice() {
    let mut names: Vec<_> = store::statements().into_iter().map(|(name, _)| name).collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all);
}
