//! From what everybody may begin.

use domain::cycle::CycleFields;
use domain::id::{PersonId, TemplateId};
use domain::permission::{KeepTemplate, in_the_name_of};

use super::super::calendar::{Hour, date, moment};
use super::super::tell::Told;
use super::Desk;

impl Desk<'_> {
    /// The network's template of an exit ticket, from which everybody may begin.
    pub(super) async fn templates(&self, hub: PersonId, told: &[Told]) -> anyhow::Result<()> {
        let Some(first) = told.first() else {
            return Ok(());
        };
        let cycle = self.db.cycle(first.id).await?;
        let fields = CycleFields {
            idea_id: cycle.idea_id.to_string(),
            measure_id: cycle.measure_id.to_string(),
            title: cycle.title,
            question: cycle.question,
            data: cycle.data,
            scale: "class".to_owned(),
            ..CycleFields::default()
        };
        let day = date(self.calendar.year, 3, 9).min(self.calendar.last);
        let mut w = self.pen.begin(self.db, moment(day, Hour::Noon)).await?;
        let keep = KeepTemplate {
            school: None,
            area: None,
        };
        let id = TemplateId::new(w.ids(), w.at());
        w.keep_template(
            &in_the_name_of(hub, keep),
            self.ground.network,
            id,
            "Boleto de salida, cuatro semanas",
            fields,
        )
        .await?;
        Ok(w.commit().await?)
    }
}
