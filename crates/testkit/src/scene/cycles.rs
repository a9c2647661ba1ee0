//! Cycles of the scene, step by step.

use domain::cycle::{ClosurePlan, Comparison, CyclePlan, Decision, Depth, DoingPlan, StudyPlan};
use domain::id::{CourseId, CycleId, IdeaId, MeasureId, PersonId};
use domain::permission::{EditCycle, PlanCycle, ShareCycle, in_the_name_of};
use store::{Result, Write};

use super::day;
use crate::app::TestApp;

/// A cycle's plan and its steps.
#[derive(Clone, Copy)]
pub(super) struct Test<'a> {
    pub(super) app: &'a TestApp,
    pub(super) idea: IdeaId,
    pub(super) measure: MeasureId,
    pub(super) course: Option<CourseId>,
    pub(super) owner: PersonId,
}

impl Test<'_> {
    pub(super) async fn plan(&self, w: &mut Write<'_>, draft: bool) -> Result<CycleId> {
        let (world, id) = (self.app.world, CycleId::new(w.ids(), w.at()));
        let plan = CyclePlan {
            idea_id: self.idea,
            measure_id: self.measure,
            course_id: self.course,
            title: "Devolver el boleto comentado".into(),
            question: "¿Sirve devolverlo al día siguiente?".into(),
            prediction: "Sí: un comentario de ayer todavía se recuerda".into(),
            predicted_low: Some(55.0),
            predicted_high: Some(65.0),
            who: "Beto".into(),
            place: "1°A".into(),
            starts_on: day("2026-05-04"),
            ends_on: day("2026-05-29"),
            data: "Boletos del viernes".into(),
            predicted_direction: None,
            scale: None,
            depth: Depth::Guided,
            dose_planned: None,
            dose_unit: String::new(),
        };
        let act = PlanCycle {
            school: world.arrayan,
            course: self.course,
            area: None,
        };
        w.plan_cycle(&in_the_name_of(self.owner, act), world.network, id, &plan, None, draft)
            .await?;
        Ok(id)
    }

    pub(super) async fn share(&self, id: CycleId) -> Result<()> {
        let cycle = self.app.app.db.cycle(id).await?;
        let mut w = self.app.app.db.write(self.app.moment()).await?;
        w.share_cycle(&in_the_name_of(self.owner, ShareCycle(cycle)), true)
            .await?;
        w.commit().await
    }

    pub(super) async fn do_it(&self, id: CycleId) -> Result<()> {
        let cycle = self.app.app.db.cycle(id).await?;
        let mut w = self.app.app.db.write(self.app.moment()).await?;
        let doing = DoingPlan {
            happened: "Cuatro semanas de cuatro".into(),
            surprise: "Guardan los boletos".into(),
            done_on: day("2026-05-29"),
        };
        let version = cycle.version;
        w.say_done(&in_the_name_of(self.owner, EditCycle(cycle)), version, &doing)
            .await?;
        w.commit().await
    }

    pub(super) async fn study(&self, id: CycleId) -> Result<()> {
        let cycle = self.app.app.db.cycle(id).await?;
        let mut w = self.app.app.db.write(self.app.moment()).await?;
        let study = StudyPlan {
            before: Some(52.0),
            observed: Some(60.0),
            n: Some(32),
            comparison: Comparison::AsPredicted,
            learned: "El comentario que termina en pregunta vuelve escrito".into(),
        };
        let version = cycle.version;
        w.study(&in_the_name_of(self.owner, EditCycle(cycle)), version, &study)
            .await?;
        w.commit().await
    }

    pub(super) async fn close(&self, id: CycleId) -> Result<()> {
        let cycle = self.app.app.db.cycle(id).await?;
        let mut w = self.app.app.db.write(self.app.moment()).await?;
        let closure = ClosurePlan {
            decision: Decision::Adapt,
            reason: "Falta probar en otro curso".into(),
            next: "1°B".into(),
            reflection: String::new(),
        };
        let version = cycle.version;
        w.close_cycle(&in_the_name_of(self.owner, EditCycle(cycle)), version, &closure)
            .await?;
        w.commit().await
    }
}
