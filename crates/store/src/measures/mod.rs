//! Measures and how they are used; beside them what belongs to a measure, one file a noun.

pub(crate) mod annotations;
pub(crate) mod definitions;
pub(crate) mod links;
pub(crate) mod mappings;
pub(crate) mod phases;
pub(crate) mod strata;

use domain::event::{Happened, Noun, Verb};
use domain::id::{MeasureId, NetworkId, SchoolId};
use domain::measure::{Measure, MeasurePlan, Revision};
use domain::permission::{DefineMeasure, Proof};
use domain::time::Day;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// How many schools report a measure, and since and until when.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub struct MeasureUse {
    /// The measure.
    pub measure_id: MeasureId,
    /// Schools with at least one school-level point.
    pub schools: i64,
    /// School-level points.
    pub points: i64,
    /// Newest period with a school-level point.
    pub latest: Day,
}

sql! {
    MEASURE = "select id, network_id, school_id, key, name, definition, name_en, definition_en, kind, counted, among, per, rules, unit, decimals, direction, family, area, cadence, chart, target, driver_id, open, source, version, created_by, created_at from measure where id = $1";
    BY_KEY = "select id, network_id, school_id, key, name, definition, name_en, definition_en, kind, counted, among, per, rules, unit, decimals, direction, family, area, cadence, chart, target, driver_id, open, source, version, created_by, created_at from measure where network_id = $1 and key = $2";
    MEASURES = "select id, network_id, school_id, key, name, definition, name_en, definition_en, kind, counted, among, per, rules, unit, decimals, direction, family, area, cadence, chart, target, driver_id, open, source, version, created_by, created_at from measure where network_id = $1 order by created_at, id";
    USES = "select measure_id, count(distinct school_id) as schools, count(*) as points, max(period) as latest from point where course_id is null group by measure_id";
    USES_AT = "select measure_id, count(distinct school_id) as schools, count(*) as points, max(period) as latest from point where course_id is null and school_id = $1 group by measure_id";
    ADD = "insert into measure (id, network_id, school_id, key, name, definition, unit, decimals, direction, family, area, cadence, chart, target, driver_id, open, source, version, created_by, created_at, name_en, definition_en, kind, counted, among, per, rules) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, 1, $18, $19, $20, $21, $22, $23, $24, $25, $26)";
    CHANGE = "update measure set name = $3, definition = $4, unit = $5, decimals = $6, direction = $7, family = $8, area = $9, cadence = $10, chart = $11, target = $12, driver_id = $13, open = $14, source = $15, name_en = $16, definition_en = $17, kind = $18, counted = $19, among = $20, per = $21, rules = $22, version = version + 1 where id = $1 and version = $2";
}

impl Db {
    /// A measure.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn measure(&self, id: MeasureId) -> Result<Measure> {
        maybe!(self, Measure, MEASURE, id)?.ok_or(Error::NotFound)
    }

    /// A measure by the key that imports use.
    ///
    /// # Errors
    /// What the database says.
    pub async fn measure_by_key(&self, network: NetworkId, key: &str) -> Result<Option<Measure>> {
        maybe!(self, Measure, BY_KEY, network, key)
    }

    /// Every measure of the network, its schools' own ones too, in the order in which they were defined.
    ///
    /// # Errors
    /// What the database says.
    pub async fn measures(&self, network: NetworkId) -> Result<Vec<Measure>> {
        all!(self, Measure, MEASURES, network)
    }

    /// How each measure is used, at one school or in the whole network; measures without points don't appear.
    ///
    /// # Errors
    /// What the database says.
    pub async fn measure_uses(&self, school: Option<SchoolId>) -> Result<Vec<MeasureUse>> {
        match school {
            Some(school) => all!(self, MeasureUse, USES_AT, school),
            None => all!(self, MeasureUse, USES),
        }
    }
}

impl Write<'_> {
    /// A measure, also one defined within this transaction.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn measure(&mut self, id: MeasureId) -> Result<Measure> {
        maybe!(self, Measure, MEASURE, id)?.ok_or(Error::NotFound)
    }

    /// Defines a measure, the network's or a school's own.
    ///
    /// # Errors
    /// [`Error::Exists`] where the network has a measure with the key.
    pub async fn define_measure(
        &mut self,
        proof: &Proof<DefineMeasure>,
        network: NetworkId,
        plan: &MeasurePlan,
    ) -> Result<MeasureId> {
        let (id, at, school) = (MeasureId::new(self.ids(), self.at()), self.at(), proof.act().0);
        // A school's own measure is not the network's to open.
        let open = plan.open && school.is_none();
        run!(
            self,
            ADD,
            id,
            network,
            school,
            &plan.key,
            &plan.name,
            &plan.definition,
            plan.unit,
            plan.decimals,
            plan.direction,
            plan.family,
            plan.area,
            plan.cadence,
            plan.chart,
            plan.target,
            plan.driver_id,
            open,
            &plan.source,
            proof.who(),
            at,
            &plan.english.name_en,
            &plan.english.definition_en,
            plan.counting.kind,
            &plan.counting.counted,
            &plan.counting.among,
            plan.counting.per,
            plan.counting.rules
        )
        .map_err(|error| match error {
            Error::Exists(_) => Error::Exists("problem-measure-exists"),
            other => other,
        })?;
        let first = Revision {
            starts_on: at.day(),
            reason: String::new(),
        };
        self.add_definition(proof.who(), id, plan, 1, &first).await?;
        let mut happened = Happened::to(Verb::Created, Noun::Measure, id.0).with(json!({ "key": plan.key }));
        happened.school_id = school;
        self.record(proof.who(), happened).await?;
        Ok(id)
    }

    /// Changes a measure as it was at `version`; what it said before stays in the event. With a revision, something else is
    /// counted from a day on, and the charts say so; without one only words or settings were mended.
    ///
    /// # Errors
    /// [`Error::Stale`].
    pub async fn change_measure(
        &mut self,
        proof: &Proof<DefineMeasure>,
        measure: &Measure,
        version: i64,
        plan: &MeasurePlan,
        revision: Option<&Revision>,
    ) -> Result<()> {
        let open = plan.open && measure.school_id.is_none();
        let touched = run!(
            self,
            CHANGE,
            measure.id,
            version,
            &plan.name,
            &plan.definition,
            plan.unit,
            plan.decimals,
            plan.direction,
            plan.family,
            plan.area,
            plan.cadence,
            plan.chart,
            plan.target,
            plan.driver_id,
            open,
            &plan.source,
            &plan.english.name_en,
            &plan.english.definition_en,
            plan.counting.kind,
            &plan.counting.counted,
            &plan.counting.among,
            plan.counting.per,
            plan.counting.rules
        )?;
        if touched == 0 {
            return Err(Error::Stale);
        }
        if let Some(revision) = revision {
            self.revise_definition(proof.who(), measure, plan, revision).await?;
        } else if measure.is_worded_otherwise(plan) {
            self.reword_definition(measure.id, plan).await?;
        }
        let before = json!({ "name": measure.name, "definition": measure.definition, "target": measure.target, "open": measure.open });
        self.record(
            proof.who(),
            Happened::to(Verb::Changed, Noun::Measure, measure.id.0).with(json!({ "before": before })),
        )
        .await
    }
}
