//! What a found document says, as it was written: for the line under its title. Whoever asks has found it in their sight.

use domain::event::Noun;
use domain::id::{AnswerId, CollectionId, CycleId, IdeaId, PackageId, SynthesisId};
use uuid::Uuid;

use super::super::answers;
use super::{
    AGREED, AnswerTold, COLLECTION_TOLD, CYCLE_TOLD, CollectionTold, CycleTold, IDEA_TOLD, IdeaTold, PACKAGE_TOLD,
    POINT_TOLD, PackageTold, PointTold, SYNTHESIS_TOLD, SynthesisTold,
};
use crate::db::Db;
use crate::error::Result;

sql! {
    PACKAGE_OF = "select package_id from document where noun = 'attachment' and noun_id = $1 and package_id is not null";
}

impl Db {
    /// The texts of a document, what tells most first; nothing of one that is no longer there.
    ///
    /// # Errors
    /// What the database says.
    pub async fn document_texts(&self, noun: Noun, id: Uuid) -> Result<Vec<String>> {
        let texts = match noun {
            Noun::Idea => maybe!(self, IdeaTold, IDEA_TOLD, IdeaId(id))?.map(IdeaTold::said),
            Noun::Cycle => maybe!(self, CycleTold, CYCLE_TOLD, CycleId(id))?.map(CycleTold::said),
            Noun::Answer => maybe!(self, AnswerTold, answers::ONE, AnswerId(id))?.map(AnswerTold::said),
            Noun::Package => maybe!(self, PackageTold, PACKAGE_TOLD, PackageId(id))?.map(|told| told.said()),
            Noun::Synthesis => maybe!(self, SynthesisTold, SYNTHESIS_TOLD, SynthesisId(id))?.map(|told| told.said()),
            Noun::Collection => {
                maybe!(self, CollectionTold, COLLECTION_TOLD, CollectionId(id))?.map(|told| vec![told.note])
            }
            Noun::Meeting => match maybe!(self, PointTold, POINT_TOLD, id)? {
                Some(told) => Some(told.said(all!(self, (String,), AGREED, id)?)),
                None => None,
            },
            Noun::Attachment => match maybe!(self, (PackageId,), PACKAGE_OF, id)? {
                Some((package,)) => maybe!(self, PackageTold, PACKAGE_TOLD, package)?.map(|told| told.said_of(id)),
                None => None,
            },
            _ => self.shared_texts(noun, id).await?,
        };
        let mut texts = texts.unwrap_or_default();
        texts.retain(|text| !text.trim().is_empty());
        Ok(texts)
    }
}
