//! An idea's family: the hub's idea, what Beto made of it at Arrayán, and what became of that.

use domain::id::{DriverId, IdeaId};
use domain::permission::{ProposeIdea, in_the_name_of};
use domain::theory::{Descent, DescentPlan, IdeaContext, IdeaPlan};
use store::Result;

use crate::app::TestApp;

/// The family of the scene's idea.
#[derive(Clone, Copy, Debug)]
pub struct LineageScene {
    /// What Beto made of it: it stands in Arrayán's theory alone.
    pub local: IdeaId,
    /// What the hub made of that: in the network's theory.
    pub merged: IdeaId,
}

impl LineageScene {
    /// Makes it of `root`, which moves `driver`.
    pub(super) async fn set(app: &TestApp, root: IdeaId, driver: DriverId) -> Result<Self> {
        let world = app.world;
        let mut w = app.app.db.write(app.moment()).await?;
        let (local, merged) = (IdeaId::new(w.ids(), w.at()), IdeaId::new(w.ids(), w.at()));
        let plan = |name: &str, description: &str| IdeaPlan {
            name: name.to_owned(),
            description: description.to_owned(),
            driver_id: driver,
            context: IdeaContext {
                level: Some(domain::school::Level::Second),
                protocol: "1. Preguntar.\n2. Escuchar.\n3. Devolver al otro día.".into(),
                audience: "Cursos donde cuesta escribir".into(),
                ..IdeaContext::default()
            },
        };
        let descent = |kind, parents: &[IdeaId], why: &str| DescentPlan {
            kind,
            parents: parents.to_vec(),
            why: why.to_owned(),
        };
        w.adapt_idea(
            &in_the_name_of(world.beto, ProposeIdea(Some(world.arrayan))),
            world.network,
            local,
            &plan("Boleto de salida en voz alta", "Al final de la clase, en voz alta"),
            &descent(Descent::Adapted, &[root], "En II medio escriben poco"),
        )
        .await?;
        w.adapt_idea(
            &in_the_name_of(world.ana, ProposeIdea(None)),
            world.network,
            merged,
            &plan(
                "Boleto de salida, escrito o hablado",
                "Al final de la clase, como prefiera cada uno",
            ),
            &descent(Descent::Merged, &[root, local], "Las dos sirven, según el curso"),
        )
        .await?;
        w.commit().await?;
        Ok(Self { local, merged })
    }
}
