//! The network agrees on its theory: aim, drivers, measures and ideas enter the database.

use std::collections::HashMap;

use anyhow::Context as _;
use domain::id::{IdeaId, NetworkId, PersonId};
use domain::measure::{English, MeasurePlan};
use domain::permission::{DefineMeasure, EditTheory, ProposeIdea, in_the_name_of};
use domain::theory::{AimPlan, DriverPlan, IdeaPlan};
use store::Db;

use super::calendar::{Calendar, Hour, date, moment};
use super::ground::Liceo;
use super::measures::MEASURES;
use super::pen::Pen;
use super::theory;

/// The aim, drivers, measures and ideas, written in one afternoon of the first March.
pub(super) async fn agree_on_theory(
    db: &Db,
    pen: &Pen,
    calendar: &Calendar,
    network: NetworkId,
    by: PersonId,
    liceos: &[Liceo],
) -> anyhow::Result<HashMap<&'static str, IdeaId>> {
    let year = calendar.year;
    let edit = in_the_name_of(by, EditTheory);
    let mut aim = AimPlan {
        statement: theory::AIM.to_owned(),
        population: theory::POPULATION.to_owned(),
        target: theory::TARGET.to_owned(),
        target_on: date(year + 1, 12, 15),
        measure_id: None,
    };
    let mut w = pen.begin(db, moment(date(year - 1, 3, 5), Hour::Noon)).await?;
    w.set_aim(&edit, network, &aim).await?;
    w.commit().await?;
    let written = db.aim(network).await?.context("the aim was just written")?;

    let mut w = pen.begin(db, moment(date(year - 1, 3, 5), Hour::Late)).await?;
    let mut drivers = HashMap::new();
    for primary in theory::DRIVERS {
        let plan = |name: &str, description: &str, parent_id| DriverPlan {
            name: name.to_owned(),
            description: description.to_owned(),
            parent_id,
        };
        let id = w
            .add_driver(&edit, &written, &plan(primary.name, primary.description, None))
            .await?;
        drivers.insert(primary.name, id);
        for (name, description) in primary.secondary {
            let child = w
                .add_driver(&edit, &written, &plan(name, description, Some(id)))
                .await?;
            drivers.insert(*name, child);
        }
    }
    let define = in_the_name_of(by, DefineMeasure(None));
    for measure in MEASURES {
        let plan = MeasurePlan {
            key: measure.key.to_owned(),
            name: measure.name.to_owned(),
            definition: measure.definition.to_owned(),
            english: English::default(),
            counting: measure.counting(),
            unit: measure.unit,
            decimals: 0,
            direction: measure.direction,
            family: measure.family,
            area: measure.area,
            cadence: measure.cadence,
            chart: measure.chart,
            target: measure.target,
            driver_id: drivers.get(measure.driver).copied(),
            // What the demo's agreement opens: everything but the minutes, which each liceo keeps to itself and the hub.
            open: measure.key != "minutos-preparacion",
            source: measure.source.to_owned(),
        };
        let id = w.define_measure(&define, network, &plan).await?;
        if aim.measure_id.is_none() {
            aim.measure_id = Some(id);
        }
    }
    let mut ideas = HashMap::new();
    for idea in theory::IDEAS {
        let from = idea
            .proposed_by
            .and_then(|index| liceos.iter().find(|liceo| liceo.index == index));
        let proof = match from {
            Some(liceo) => in_the_name_of(liceo.utp.id, ProposeIdea(Some(liceo.id))),
            None => in_the_name_of(by, ProposeIdea(None)),
        };
        let plan = IdeaPlan {
            name: idea.name.to_owned(),
            description: idea.description.to_owned(),
            driver_id: *drivers.get(idea.driver).context("an idea without its driver")?,
            context: domain::theory::IdeaContext::default(),
        };
        ideas.insert(idea.key, w.propose_idea(&proof, network, &plan).await?);
    }
    w.change_aim(&edit, &written, written.version, &aim).await?;
    w.commit().await?;
    Ok(ideas)
}
