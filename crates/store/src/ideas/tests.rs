//! The tests of one idea, with what its warrant asks and its page says.

use std::collections::BTreeSet;

use domain::cycle::{Comparison, Decision, Phase, Scale};
use domain::id::{CourseId, CycleId, IdeaId, MeasureId, NetworkId, PersonId, SchoolId};
use domain::measure::Area;
use domain::permission::CycleReach;
use domain::school::Level;
use domain::theory::{Test, Tested};
use domain::time::{Day, Instant};

use crate::cycles::{phase, phases};
use crate::db::Db;
use crate::error::Result;

/// A test of an idea.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct IdeaTest {
    /// The cycle.
    pub id: CycleId,
    /// Its title.
    pub title: String,
    /// Its liceo.
    pub school_id: SchoolId,
    /// That liceo's name.
    pub school: String,
    /// Its course, if it is in one.
    pub course_id: Option<CourseId>,
    /// That course's level.
    pub level: Option<Level>,
    /// That course's letter.
    pub letter: Option<String>,
    /// Who answers for it.
    pub owner_id: PersonId,
    /// Its measure.
    pub measure_id: MeasureId,
    /// What that is about.
    pub area: Area,
    /// How large it is.
    pub scale: Option<Scale>,
    /// Whether it was predicted in numbers.
    pub predicted_low: Option<f64>,
    /// When it was decided.
    pub decided_at: Option<Instant>,
    /// Where it is.
    pub phase: Phase,
    /// Since when it is shared.
    pub shared_at: Option<Instant>,
    /// When something last happened.
    pub moved_at: Instant,
    /// Its last day.
    pub ends_on: Day,
    /// The result beside the prediction.
    pub comparison: Option<Comparison>,
    /// Before.
    pub before: Option<f64>,
    /// After.
    pub observed: Option<f64>,
    /// Of how many students.
    pub n: Option<i64>,
    /// What was learnt.
    pub learned: Option<String>,
    /// What was decided.
    pub decision: Option<Decision>,
    /// Why.
    pub reason: Option<String>,
}

impl IdeaTest {
    /// What decides who may read it.
    #[must_use]
    pub const fn reach(&self) -> CycleReach {
        CycleReach {
            owner: self.owner_id,
            school: self.school_id,
            area: self.area,
            phase: self.phase,
            shared: self.shared_at.is_some(),
        }
    }

    /// As the state counts it.
    #[must_use]
    pub fn counted(&self, idea: IdeaId) -> Test {
        Test {
            cycle: self.id,
            idea,
            school: self.school_id,
            decided: self.decision.zip(self.decided_at),
            numbered: self.predicted_low.is_some() && self.observed.is_some(),
        }
    }

    /// As the warrant counts it. A test in one course is of a class's size where nobody said otherwise.
    #[must_use]
    pub fn tested(&self) -> Tested {
        Tested {
            cycle: self.id,
            school: self.school_id,
            owner: self.owner_id,
            level: self.level,
            area: self.area,
            scale: self.scale.or_else(|| self.course_id.map(|_| Scale::Class)),
            measure: self.measure_id,
            comparison: self.comparison,
            change: self.before.zip(self.observed),
            n: self.n,
            decision: self.decision,
        }
    }
}

sql! {
    TESTS = concat!(
        "select c.id, c.title, c.school_id, o.name as school, c.course_id, k.level, k.letter, c.owner_id, c.measure_id, m.area, c.scale, c.predicted_low, x.at as decided_at, ",
        phase!(),
        ", c.shared_at, c.moved_at, c.ends_on, s.comparison, s.before, s.observed, s.n, s.learned, x.decision, x.reason from cycle c \
         join measure m on m.id = c.measure_id join school o on o.id = c.school_id left join course k on k.id = c.course_id ",
        phases!(),
        " where c.idea_id = $1 order by c.moved_at desc, c.id desc"
    );
}

impl Db {
    /// The cycles of an idea, the newest movement first, drafts and all: whoever asks sieves them.
    ///
    /// # Errors
    /// What the database says.
    pub async fn idea_tests(&self, idea: IdeaId) -> Result<Vec<IdeaTest>> {
        let asked = async { all!(self, IdeaTest, TESTS, idea) };
        Ok(self.remembered_tests(idea, asked).await?.to_vec())
    }

    /// The levels in which the network tests anything.
    ///
    /// # Errors
    /// What the database says.
    pub async fn tested_levels(&self, network: NetworkId) -> Result<Vec<Level>> {
        let briefs = self.briefs(network).await?;
        let levels: BTreeSet<Level> = briefs.iter().filter_map(|brief| brief.level).collect();
        Ok(levels.into_iter().collect())
    }
}
