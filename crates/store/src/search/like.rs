//! More like something of the library, for whoever may find that itself.

use domain::event::Noun;
use domain::id::NetworkId;
use domain::permission::Sight;
use domain::search::Wanted;
use uuid::Uuid;

use super::library::{Answering, Chosen, MOST, in_order, listed};
use crate::db::Db;
use crate::dialect;
use crate::error::Result;

/// A document's title, its name's terms, the terms of what it is about.
type About = (String, String, String);

impl Db {
    /// What is most like a document, of what is in sight; never the document itself. Nothing like one that is not in sight itself, lest
    /// what is found tells of its words.
    ///
    /// # Errors
    /// What the database says.
    pub async fn more_like(
        &self,
        network: NetworkId,
        sight: &Sight,
        noun: Noun,
        id: Uuid,
        most: usize,
    ) -> Result<Vec<Answering>> {
        let Some((_, named, told)) = self.about_document(network, sight, noun, id).await? else {
            return Ok(Vec::new());
        };
        let vocabulary = self.vocabulary(network).await?;
        let wanted = Wanted::like(&named, &told, &vocabulary);
        if wanted.is_empty() {
            return Ok(Vec::new());
        }
        let lead = wanted.lead(&vocabulary, MOST);
        let rows = self.nearest(network, sight, &wanted, &lead, &Chosen::default()).await?;
        let mut like = in_order(rows, &wanted, &vocabulary);
        like.retain(|one| (one.noun, one.id) != (noun, id));
        // Many liceos call their tests of one idea the same: one of each name is enough here.
        let mut seen: Vec<String> = Vec::new();
        like.retain(|one| {
            let new = !seen.contains(&one.title);
            seen.push(one.title.clone());
            new
        });
        like.truncate(most);
        Ok(like)
    }

    /// The title of a document that is in sight.
    ///
    /// # Errors
    /// What the database says.
    pub async fn document_title(
        &self,
        network: NetworkId,
        sight: &Sight,
        noun: Noun,
        id: Uuid,
    ) -> Result<Option<String>> {
        let about = self.about_document(network, sight, noun, id).await?;
        Ok(about.map(|(title, ..)| title))
    }

    async fn about_document(&self, network: NetworkId, sight: &Sight, noun: Noun, id: Uuid) -> Result<Option<About>> {
        let (flags, own, socio) = listed(sight);
        maybe!(
            self,
            About,
            dialect::ABOUT_DOCUMENT,
            network,
            flags[0],
            flags[1],
            flags[2],
            flags[3],
            own[0],
            own[1],
            own[2],
            own[3],
            own[4],
            own[5],
            own[6],
            own[7],
            socio[0],
            socio[1],
            socio[2],
            socio[3],
            socio[4],
            socio[5],
            socio[6],
            socio[7],
            noun,
            id
        )
    }
}
