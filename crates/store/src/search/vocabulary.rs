//! The words of a library, read once and kept as long as hardly anything was written since.

use std::sync::Arc;

use domain::id::NetworkId;
use domain::search::Vocabulary;

use super::library::text;
use crate::db::Db;
use crate::error::Result;

/// Words are read in parts of so many documents.
const A_PART: usize = 5_000;

#[derive(sqlx::FromRow)]
struct Words {
    place: i64,
    named: String,
    told: String,
    steps: String,
    learned: String,
}

sql! {
    NEWEST = "select coalesce(max(place), 0) from document";
    WORDS = "select place, named, told, steps, learned from document where network_id = $1 and reach in ('network', 'all') and place > $2 order by place limit 5000";
}

impl Db {
    /// The words of what the whole network may read. Read anew when a twentieth of it was written since.
    ///
    /// # Errors
    /// What the database says.
    pub async fn vocabulary(&self, network: NetworkId) -> Result<Arc<Vocabulary>> {
        let (newest,): (i64,) = one!(self, (i64,), NEWEST)?;
        let mut kept = self.memory().vocabularies.lock().await;
        if let Some((until, words)) = kept.get(&network)
            && newest - until <= i64::from(words.documents() / 20)
        {
            return Ok(Arc::clone(words));
        }
        let (mut vocabulary, mut place) = (Vocabulary::default(), 0);
        loop {
            let part = all!(self, Words, WORDS, network, place)?;
            for words in &part {
                place = words.place;
                vocabulary.add(&text(&words.named, &words.told, &words.steps, &words.learned));
            }
            if part.len() < A_PART {
                break;
            }
        }
        let vocabulary = Arc::new(vocabulary);
        kept.insert(network, (newest, Arc::clone(&vocabulary)));
        Ok(vocabulary)
    }
}
