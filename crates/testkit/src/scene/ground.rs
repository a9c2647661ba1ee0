//! The least that a cycle needs, where a whole scene would stand in the way: an idea and a measure, and nothing tested yet.

use domain::id::{DriverId, IdeaId, MeasureId};
use domain::measure::{MeasureFields, MeasurePlan};
use domain::permission::{DefineMeasure, EditTheory, ProposeIdea, in_the_name_of};
use domain::theory::{AimPlan, DriverPlan, IdeaContext, IdeaPlan};
use store::Result;

use crate::app::TestApp;

/// What a cycle needs.
#[derive(Clone, Copy, Debug)]
pub struct Ground {
    /// «Devolver el boleto comentado», of the hub.
    pub idea: IdeaId,
    /// A weekly percentage of Language, to be read as a run chart.
    pub measure: MeasureId,
}

impl Ground {
    /// Lays it in a test's world.
    ///
    /// # Errors
    /// What the store says.
    pub async fn lay(app: &TestApp) -> Result<Self> {
        let (db, world) = (&app.app.db, app.world);
        let edit = in_the_name_of(world.ana, EditTheory);
        let mut w = db.write(app.moment()).await?;
        w.set_aim(&edit, world.network, &aim()).await?;
        w.commit().await?;
        let aim = db.aim(world.network).await?.ok_or(store::Error::NotFound)?;
        let mut w = db.write(app.moment()).await?;
        let driver = w.add_driver(&edit, &aim, &driver()).await?;
        let propose = in_the_name_of(world.ana, ProposeIdea(None));
        let idea = w.propose_idea(&propose, world.network, &idea(driver)).await?;
        let define = in_the_name_of(world.ana, DefineMeasure(None));
        let measure = w.define_measure(&define, world.network, &measure(driver)).await?;
        w.commit().await?;
        Ok(Self { idea, measure })
    }
}

fn aim() -> AimPlan {
    AimPlan {
        statement: "Más estudiantes explican lo que aprenden".into(),
        population: "I medio".into(),
        target: "80 %".into(),
        target_on: "2026-12-01".parse().expect("a day"),
        measure_id: None,
    }
}

fn driver() -> DriverPlan {
    DriverPlan {
        name: "Retroalimentación a tiempo".into(),
        description: String::new(),
        parent_id: None,
    }
}

fn idea(driver_id: DriverId) -> IdeaPlan {
    IdeaPlan {
        name: "Devolver el boleto comentado".into(),
        description: String::new(),
        driver_id,
        context: IdeaContext::default(),
    }
}

fn measure(driver_id: DriverId) -> MeasurePlan {
    let fields = MeasureFields {
        name: "Explican lo aprendido".into(),
        key: "explican".into(),
        definition: "Boletos que lo explican, de cada cien".into(),
        unit: "percent".into(),
        decimals: "0".into(),
        direction: "up".into(),
        family: "outcome".into(),
        area: "language".into(),
        cadence: "weekly".into(),
        chart: "run".into(),
        driver_id: driver_id.to_string(),
        ..MeasureFields::default()
    };
    MeasurePlan::check(&fields).expect("a measure")
}
