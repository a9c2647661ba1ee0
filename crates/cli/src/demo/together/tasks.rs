//! What a team still has to do for its test.

use domain::cycle::{Cycle, Phase, TaskPlan};
use domain::id::TaskId;

use super::super::ground::Liceo;
use super::{Desk, edit};

impl Desk<'_> {
    /// Two tasks of each test that is on its way.
    pub(super) async fn tasks(&self, number: usize, cycle: &Cycle) -> anyhow::Result<()> {
        let Some(liceo) = self.liceo(cycle).filter(|_| cycle.phase == Phase::Do) else {
            return Ok(());
        };
        let at = cycle.moved_at;
        let mut w = self.pen.begin(self.db, at).await?;
        for (owner, what, days) in [
            (cycle.owner_id, "Imprimir las hojas de la semana", 1),
            (liceo.utp.id, "Mirar juntos los primeros resultados", 9),
        ] {
            let plan = TaskPlan {
                what: what.to_owned(),
                owner_id: Some(owner),
                due_on: Some(cycle.starts_on.plus_days(days + (number % 3) as i64)),
            };
            let id = TaskId::new(w.ids(), w.at());
            w.add_task(&edit(cycle), id, &plan).await?;
        }
        Ok(w.commit().await?)
    }

    fn liceo(&self, cycle: &Cycle) -> Option<&Liceo> {
        self.ground.liceos.iter().find(|liceo| liceo.id == cycle.school_id)
    }
}
