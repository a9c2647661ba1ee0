//! Makes the points of a week that is over from what teachers said of their lessons: once, so that nobody reads one teacher in the
//! difference of two.
//!
//! Owns when. Must not write whose marks they were, nor into a log how many.

use domain::id::{Ids, SchoolId};
use domain::lesson::{LessonMark, can_be_marked, sum};
use domain::measure::NewPoint;
use domain::permission::{EnterPoints, PointPlace, by_the_installation};
use domain::time::{Day, Instant};
use serde::{Deserialize, Serialize};
use store::{Db, Moment, NewJob};

use crate::failure::Failure;

/// Sums the lessons of a week.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct SumLessons {
    /// Its Monday.
    week: Day,
}

impl SumLessons {
    /// The kind of its job.
    pub const NAME: &'static str = "sum-lessons";

    /// Of a week.
    #[must_use]
    pub fn of(week: Day) -> Self {
        Self { week: week.monday() }
    }

    /// Leaves that of the week that ended last, once however many servers run: whoever starts one on a Thursday gets it then.
    pub(crate) async fn schedule(db: &Db, moment: Moment<'_>, today: Day) -> store::Result<()> {
        let week = today.monday().plus_days(-7);
        let job = NewJob {
            kind: Self::NAME,
            payload: serde_json::json!({ "week": week }),
            run_at: moment.at,
        };
        db.schedule_job(moment, &format!("{} {week}", Self::NAME), &job).await
    }

    /// Does it, where the week is over. What stands there already stays: somebody entered it, or this was begun twice.
    ///
    /// # Errors
    /// What the database says.
    pub async fn run(self, db: &Db, now: Instant, ids: &dyn Ids) -> Result<(), Failure> {
        let last = self.week.plus_days(6);
        if now.day() <= last {
            return Ok(());
        }
        for id in db.every_measure_of_lessons().await? {
            let measure = db.measure(id).await?;
            if !can_be_marked(&measure) {
                continue;
            }
            let marks = db.lessons_to_sum(id, (self.week, last)).await?;
            let mut w = db.write(Moment { at: now, ids }).await?;
            let mut made = false;
            for of_school in marks.chunk_by(|one, next| one.school_id == next.school_id) {
                let Some((school, point)) = point(&measure.counting, self.week, of_school) else {
                    continue;
                };
                let there = db.school_points(id, school).await?;
                if there.iter().any(|known| known.period == self.week) {
                    continue;
                }
                let place = PointPlace { school, course: None };
                let proof = by_the_installation(EnterPoints {
                    measure: measure.clone(),
                    place,
                });
                w.enter_points(&proof, &[point]).await?;
                made = true;
            }
            if made {
                w.commit().await?;
            }
        }
        Ok(())
    }
}

fn point(counting: &domain::measure::Counting, week: Day, marks: &[LessonMark]) -> Option<(SchoolId, NewPoint)> {
    let school = marks.first()?.school_id;
    let point = NewPoint::of_parts(counting, week, sum(marks)?).ok()?;
    Some((school, point))
}
