//! The acts on collections, on what is kept in them and on what is followed, with what the path names.

use domain::collection::{Collection, Followed, Kept};
use domain::id::{AnswerId, CollectionId, ConversationId, CycleId, DriverId, IdeaId, PackageId, SynthesisId};
use domain::permission::{
    EditCollection, FillCollection, FollowThing, Followable, KeepThing, Keepable, SeeAnswer, SeeCollection,
};
use uuid::Uuid;

use crate::app::App;
use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;
use crate::pages::conversations::load::{place, said};

async fn collection(asked: &Asked<'_>) -> Result<Collection, Problem> {
    let collection = asked.app.db.collection(asked.id("collection")?).await?;
    if collection.network_id == asked.network()?.id {
        Ok(collection)
    } else {
        Err(Problem::not_found())
    }
}

/// Acts on one collection.
macro_rules! load_collection {
    ($($act:ident),+ $(,)?) => {$(
        impl Load for $act {
            async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
                collection(asked).await.map(Self)
            }
        }
    )+};
}

load_collection!(SeeCollection, FillCollection, EditCollection);

impl Load for KeepThing {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        keepable(asked.app, asked.id("noun")?, asked.id("thing")?)
            .await
            .map(Self)
    }
}

impl Load for FollowThing {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        followable(asked.app, asked.id("noun")?, asked.id("thing")?)
            .await
            .map(Self)
    }
}

/// Something that may be kept.
pub(crate) async fn keepable(app: &App, noun: Kept, id: Uuid) -> Result<Keepable, Problem> {
    Ok(match noun {
        Kept::Idea => Keepable::Idea(Box::new(app.db.idea(IdeaId(id)).await?)),
        Kept::Cycle => Keepable::Cycle(Box::new(app.db.cycle(CycleId(id)).await?)),
        Kept::Package => Keepable::Package(Box::new(app.db.package(PackageId(id)).await?)),
        Kept::Synthesis => Keepable::Synthesis(Box::new(app.db.synthesis(SynthesisId(id)).await?)),
        Kept::Answer => {
            let answer = app.db.answer(AnswerId(id)).await?;
            let contribution = said(app, answer.contribution_id).await?;
            Keepable::Answer(Box::new(SeeAnswer { contribution, answer }))
        }
    })
}

/// Something that may be followed.
pub(crate) async fn followable(app: &App, noun: Followed, id: Uuid) -> Result<Followable, Problem> {
    Ok(match noun {
        Followed::Idea => Followable::Idea(Box::new(app.db.idea(IdeaId(id)).await?)),
        Followed::Driver => Followable::Driver(Box::new(app.db.driver(DriverId(id)).await?)),
        Followed::Package => Followable::Package(Box::new(app.db.package(PackageId(id)).await?)),
        Followed::Collection => Followable::Collection(Box::new(app.db.collection(CollectionId(id)).await?)),
        Followed::Conversation => Followable::Conversation(Box::new(place(app, ConversationId(id)).await?)),
    })
}
