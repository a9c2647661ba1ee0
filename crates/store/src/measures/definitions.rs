//! Definitions that a measure has or had.

use domain::id::{DefinitionId, MeasureId, PersonId};
use domain::measure::{Definition, Measure, MeasurePlan, Revision};

use crate::db::Db;
use crate::error::Result;
use crate::write::Write;

sql! {
    OF_MEASURE = "select id, measure_id, number, name, definition, name_en, definition_en, counted, among, starts_on, reason, created_by, created_at from measure_definition where measure_id = $1 order by number";
    ADD = "insert into measure_definition (id, measure_id, number, name, definition, name_en, definition_en, counted, among, starts_on, reason, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    LAST = "select coalesce(max(number), 0) from measure_definition where measure_id = $1";
    REWORD = "update measure_definition set name = $2, definition = $3, name_en = $4, definition_en = $5, counted = $6, among = $7 where measure_id = $1 and number = (select max(number) from measure_definition where measure_id = $1)";
}

impl Db {
    /// The definitions of a measure, the first one first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn definitions(&self, measure: MeasureId) -> Result<Vec<Definition>> {
        all!(self, Definition, OF_MEASURE, measure)
    }
}

impl Write<'_> {
    /// Adds a definition as the one of that number.
    pub(super) async fn add_definition(
        &mut self,
        who: Option<PersonId>,
        measure: MeasureId,
        plan: &MeasurePlan,
        number: i64,
        revision: &Revision,
    ) -> Result<()> {
        let (id, at) = (DefinitionId::new(self.ids(), self.at()), self.at());
        run!(
            self,
            ADD,
            id,
            measure,
            number,
            &plan.name,
            &plan.definition,
            &plan.english.name_en,
            &plan.english.definition_en,
            &plan.counting.counted,
            &plan.counting.among,
            revision.starts_on,
            &revision.reason,
            who,
            at
        )?;
        Ok(())
    }

    /// From a day on something else is counted.
    pub(super) async fn revise_definition(
        &mut self,
        who: Option<PersonId>,
        measure: &Measure,
        plan: &MeasurePlan,
        revision: &Revision,
    ) -> Result<()> {
        let (mut last,) = one!(self, (i64,), LAST, measure.id)?;
        if last == 0 {
            // Restored from an archive that knew no definitions: what the measure said until now was the first.
            let first = Revision {
                starts_on: measure.created_at.day(),
                reason: String::new(),
            };
            self.add_definition(measure.created_by, measure.id, &MeasurePlan::from(measure), 1, &first)
                .await?;
            last = 1;
        }
        self.add_definition(who, measure.id, plan, last + 1, revision).await
    }

    /// Only words were mended.
    pub(super) async fn reword_definition(&mut self, measure: MeasureId, plan: &MeasurePlan) -> Result<()> {
        run!(
            self,
            REWORD,
            measure,
            &plan.name,
            &plan.definition,
            &plan.english.name_en,
            &plan.english.definition_en,
            &plan.counting.counted,
            &plan.counting.among
        )?;
        Ok(())
    }
}
