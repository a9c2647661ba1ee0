//! What is written is found by its words from the commit on; what was written before there were keys, once the database is opened
//! again.
#![allow(clippy::unwrap_used, reason = "a test may stop")]

use crate::both;

#[tokio::test]
async fn cycles_that_are_older_than_the_keys_get_theirs() {
    for place in both::each_filled().await {
        both::tell(&place, "update cycle set search_key = ''").await;
        let missing = "select count(*) from cycle where search_key = ''".to_owned();
        assert_eq!(both::count(&place, missing.clone()).await, 3);
        place.reopened().await.close().await;
        assert_eq!(both::count(&place, missing).await, 0);
    }
}
