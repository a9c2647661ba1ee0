//! A cycle told from its plan to its decision in one go, for tests that need many.

use domain::cycle::{ClosurePlan, Comparison, CyclePlan, Decision, Depth, DoingPlan, StudyPlan};
use domain::id::{CourseId, CycleId, IdeaId, MeasureId, PersonId, SchoolId};
use domain::permission::{EditCycle, PlanCycle, ShareCycle, in_the_name_of};
use domain::time::Day;
use store::Result;

use crate::app::TestApp;

/// What is told.
#[derive(Clone, Debug)]
pub struct Story {
    /// Its liceo.
    pub school: SchoolId,
    /// Its course, if it is in one.
    pub course: Option<CourseId>,
    /// Who tells it.
    pub owner: PersonId,
    /// The idea.
    pub idea: IdeaId,
    /// The measure.
    pub measure: MeasureId,
    /// Title.
    pub title: String,
    /// What was learnt.
    pub learned: String,
    /// What was decided; none for one that still runs.
    pub decision: Option<Decision>,
    /// Why.
    pub reason: String,
    /// Of how many students the numbers are; none where there are no numbers.
    pub n: Option<i64>,
    /// Whether the network may read it while it runs.
    pub shared: bool,
}

impl Story {
    /// Tells it.
    ///
    /// # Errors
    /// What the store says.
    pub async fn tell(&self, app: &TestApp) -> Result<CycleId> {
        let id = self.plan(app).await?;
        if self.shared {
            let cycle = app.app.db.cycle(id).await?;
            let mut w = app.app.db.write(app.moment()).await?;
            w.share_cycle(&in_the_name_of(self.owner, ShareCycle(cycle)), true)
                .await?;
            w.commit().await?;
        }
        if let Some(decision) = self.decision {
            self.finish(app, id, decision).await?;
        }
        Ok(id)
    }

    async fn plan(&self, app: &TestApp) -> Result<CycleId> {
        let day = |text: &str| text.parse::<Day>().unwrap_or_else(|_| app.moment().at.day());
        let mut w = app.app.db.write(app.moment()).await?;
        let id = CycleId::new(w.ids(), w.at());
        let plan = CyclePlan {
            idea_id: self.idea,
            measure_id: self.measure,
            course_id: self.course,
            title: self.title.clone(),
            question: "¿Ayuda?".into(),
            prediction: "Sí, un poco".into(),
            predicted_low: self.n.map(|_| 50.0),
            predicted_high: self.n.map(|_| 60.0),
            who: String::new(),
            place: String::new(),
            starts_on: day("2026-05-04"),
            ends_on: day("2026-06-26"),
            data: String::new(),
            predicted_direction: None,
            scale: None,
            depth: Depth::Guided,
            dose_planned: None,
            dose_unit: String::new(),
        };
        let act = PlanCycle {
            school: self.school,
            course: self.course,
            area: None,
        };
        w.plan_cycle(
            &in_the_name_of(self.owner, act),
            app.world.network,
            id,
            &plan,
            None,
            false,
        )
        .await?;
        w.commit().await?;
        Ok(id)
    }

    async fn finish(&self, app: &TestApp, id: CycleId, decision: Decision) -> Result<()> {
        let db = &app.app.db;
        let proof = async || Ok::<_, store::Error>(in_the_name_of(self.owner, EditCycle(db.cycle(id).await?)));
        let doing = DoingPlan {
            happened: "Dos semanas".into(),
            surprise: String::new(),
            done_on: app.moment().at.day(),
        };
        let study = StudyPlan {
            before: self.n.map(|_| 48.0),
            observed: self.n.map(|_| 55.0),
            n: self.n,
            comparison: Comparison::AsPredicted,
            learned: self.learned.clone(),
        };
        let closure = ClosurePlan {
            decision,
            reason: self.reason.clone(),
            next: String::new(),
            reflection: String::new(),
        };
        let mut w = db.write(app.moment()).await?;
        let who = proof().await?;
        w.say_done(&who, who.act().0.version, &doing).await?;
        w.commit().await?;
        let mut w = db.write(app.moment()).await?;
        let who = proof().await?;
        w.study(&who, who.act().0.version, &study).await?;
        w.commit().await?;
        let mut w = db.write(app.moment()).await?;
        let who = proof().await?;
        w.close_cycle(&who, who.act().0.version, &closure).await?;
        w.commit().await
    }
}
