//! What one reader may see of a meeting: points and steps about cycles and charts that they may open, and those of no such.

use std::collections::{HashMap, HashSet};

use domain::id::{CourseId, CycleId, MeasureId, MeetingId, MeetingItemId, SchoolId};
use domain::measure::Measure;
use domain::meeting::MeetingItem;
use domain::permission::{Act as _, SeeCoursePoints, SeeSchoolPoints, Standing};
use store::{CycleFilter, CycleLine, StepLine};

use crate::page::Page;
use crate::page::problem::Problem;

/// A liceo's cycles, measures and shared courses, and who asks.
pub struct Sieve<'a> {
    standing: &'a Standing,
    school: SchoolId,
    /// The liceo's cycles.
    pub lines: HashMap<CycleId, CycleLine>,
    /// The network's measures and the liceo's own.
    pub measures: HashMap<MeasureId, Measure>,
    /// The courses whose points a teacher shares with who leads.
    shared: HashSet<CourseId>,
}

impl<'a> Sieve<'a> {
    /// Of a liceo.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, standing: &'a Standing, school: SchoolId) -> Result<Self, Problem> {
        let db = &page.app.db;
        let lines = db.cycle_lines(CycleFilter::School(school)).await?;
        let measures = db.measures(page.network()?.id).await?;
        let teachers = db.course_teachers(school).await?;
        Ok(Self {
            standing,
            school,
            lines: lines.into_iter().map(|line| (line.id, line)).collect(),
            measures: measures.into_iter().map(|measure| (measure.id, measure)).collect(),
            shared: teachers
                .into_iter()
                .filter(|teacher| teacher.shares_points)
                .map(|teacher| teacher.course_id)
                .collect(),
        })
    }

    /// Whether the reader may see a point about these.
    #[must_use]
    pub fn lets(&self, cycle: Option<CycleId>, measure: Option<MeasureId>, course: Option<CourseId>) -> bool {
        let cycle = cycle.is_none_or(|id| self.cycle(id).is_some());
        let chart = match (measure, course) {
            (None, _) => true,
            (Some(_), Some(course)) => SeeCoursePoints {
                school: self.school,
                course,
                shared: self.shared.contains(&course),
            }
            .allowed(self.standing),
            (Some(measure), None) => self.measures.get(&measure).is_some_and(|measure| {
                SeeSchoolPoints {
                    measure: measure.clone(),
                    school: self.school,
                }
                .allowed(self.standing)
            }),
        };
        cycle && chart
    }

    /// A cycle of the liceo that the reader may see.
    #[must_use]
    pub fn cycle(&self, id: CycleId) -> Option<&CycleLine> {
        self.lines
            .get(&id)
            .filter(|line| line.reach().is_open_to(self.standing))
    }

    /// The points that the reader may see, in their places.
    ///
    /// # Errors
    /// What the store says.
    pub async fn items(&self, page: &Page, meeting: MeetingId) -> Result<Vec<MeetingItem>, Problem> {
        let mut items = page.app.db.meeting_items(meeting).await?;
        items.retain(|item| self.lets_item(item));
        Ok(items)
    }

    /// One of them; what is another meeting's or not the reader's is not there.
    ///
    /// # Errors
    /// Not found.
    pub async fn item(&self, page: &Page, meeting: MeetingId, id: MeetingItemId) -> Result<MeetingItem, Problem> {
        let item = page.app.db.meeting_item(id).await?;
        if item.meeting_id == meeting && self.lets_item(&item) {
            Ok(item)
        } else {
            Err(Problem::not_found())
        }
    }

    /// Whether the reader may see a point.
    #[must_use]
    pub fn lets_item(&self, item: &MeetingItem) -> bool {
        self.lets(item.cycle_id, item.measure_id, item.course_id)
    }

    /// Whether the reader may see a step: of a point that they may see, or their own.
    #[must_use]
    pub fn lets_step(&self, step: &StepLine) -> bool {
        step.owner_id == Some(self.standing.person())
            || self.lets(step.about_cycle, step.about_measure, step.about_course)
    }
}
