//! How the acts on visits are put together from a route's path.

use domain::permission::{ArrangeVisit, ReadVisitNote, SeeVisit, SpeakForVisit, WriteVisitNotes};
use domain::visit::Visit;

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

async fn visit(asked: &Asked<'_>) -> Result<Visit, Problem> {
    let visit = asked.app.db.visit(asked.id("visit")?).await?;
    if visit.network_id == asked.network()?.id {
        Ok(visit)
    } else {
        Err(Problem::not_found())
    }
}

impl Load for SeeVisit {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(visit(asked).await?))
    }
}

impl Load for ArrangeVisit {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(visit(asked).await?))
    }
}

impl Load for WriteVisitNotes {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(visit(asked).await?))
    }
}

impl Load for SpeakForVisit {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self {
            visit: visit(asked).await?,
            school: asked.id("school")?,
        })
    }
}

impl Load for ReadVisitNote {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let note = asked.app.db.visit_note(asked.id("note")?).await?;
        let visit = asked.app.db.visit(note.visit_id).await?;
        if visit.network_id == asked.network()?.id {
            Ok(Self(note))
        } else {
            Err(Problem::not_found())
        }
    }
}
