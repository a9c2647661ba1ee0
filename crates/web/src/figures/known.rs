//! What people know of a chart's time: annotations, accepted phases, definitions that changed.

use domain::id::{CourseId, SchoolId};
use domain::measure::{Annotation, ChartPhase, Definition, Measure};
use domain::time::Day;
use store::Db;

use crate::app::App;

/// What people know of a chart.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// What was in this time, of this school or of all.
    pub annotations: Vec<Annotation>,
    /// Phases that were accepted, the first one first.
    pub phases: Vec<ChartPhase>,
    /// Days since when another definition holds.
    pub definitions: Vec<Day>,
}

impl Known {
    /// Of a measure at a school, or in one of its courses.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(app: &App, measure: &Measure, school: SchoolId, course: Option<CourseId>) -> store::Result<Self> {
        let all = Everywhere::of(app, measure).await?;
        Ok(Self {
            phases: app.db.chart_phases(measure.id, school, course).await?,
            ..all.at(school)
        })
    }
}

impl Known {
    /// The annotations as figures take them.
    #[must_use]
    pub fn marks(&self) -> Vec<charts::Annotation> {
        let mark = |note: &Annotation| charts::Annotation {
            from: note.starts_on.0,
            to: note.ends_on.0,
            words: note.words.clone(),
            left_out: note.left_out,
        };
        self.annotations.iter().map(mark).collect()
    }
}

/// What is known of a measure at every school, asked for once where many charts are drawn.
#[derive(Clone, Debug, Default)]
pub struct Everywhere {
    annotations: Vec<Annotation>,
    phases: Vec<ChartPhase>,
    definitions: Vec<Day>,
}

impl Everywhere {
    /// Annotations and definitions, without phases.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(app: &App, measure: &Measure) -> store::Result<Self> {
        Self::without_phases(&app.db, measure).await
    }

    async fn without_phases(db: &Db, measure: &Measure) -> store::Result<Self> {
        let definitions = db.definitions(measure.id).await?;
        Ok(Self {
            annotations: db.annotations(measure.network_id).await?,
            phases: Vec::new(),
            definitions: since(&definitions),
        })
    }

    /// With the phases of every school.
    ///
    /// # Errors
    /// What the store says.
    pub async fn with_phases(app: &App, measure: &Measure) -> store::Result<Self> {
        Self::read(&app.db, measure).await
    }

    /// The same where there is a database and no application around it.
    ///
    /// # Errors
    /// What the store says.
    pub async fn read(db: &Db, measure: &Measure) -> store::Result<Self> {
        Ok(Self {
            phases: db.chart_phases_of(measure.id).await?,
            ..Self::without_phases(db, measure).await?
        })
    }

    /// What of it is about one school.
    #[must_use]
    pub fn at(&self, school: SchoolId) -> Known {
        let here = |note: &&Annotation| note.school_id.is_none_or(|own| own == school);
        Known {
            annotations: self.annotations.iter().filter(here).cloned().collect(),
            phases: self
                .phases
                .iter()
                .filter(|phase| phase.school_id == school)
                .cloned()
                .collect(),
            definitions: self.definitions.clone(),
        }
    }
}

/// The days on which a definition took another's place.
fn since(definitions: &[Definition]) -> Vec<Day> {
    definitions.iter().skip(1).map(|later| later.starts_on).collect()
}
