//! Collections, as the index tells them: their name and what they are for. What is in one is found by itself.

use domain::event::Noun;
use uuid::Uuid;

use super::{Document, joined};

#[derive(sqlx::FromRow)]
pub(super) struct CollectionTold {
    id: Uuid,
    network_id: Uuid,
    school_id: Option<Uuid>,
    reach: String,
    name: String,
    pub(super) note: String,
    created_at: i64,
}

impl From<CollectionTold> for Document {
    fn from(told: CollectionTold) -> Self {
        Self {
            noun: Noun::Collection.word().to_owned(),
            noun_id: told.id,
            network_id: told.network_id,
            school_id: told.school_id,
            collection_id: Some(told.id),
            // The whole network's, or its liceo's people alone.
            reach: if told.reach == "network" { "all" } else { "team" }.to_owned(),
            moved_at: told.created_at,
            named: joined(&[&told.name]),
            told: joined(&[&told.note]),
            title: told.name,
            ..Self::default()
        }
    }
}
