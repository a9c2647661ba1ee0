//! What the teachers of Los Boldos say of their lessons with one tap, week after week, and the points that it makes.

use domain::id::MeasureId;
use domain::measure::{Area, Cadence, ChartChoice, Counting, Direction, English, Family, Kind, MeasurePlan, Unit};
use domain::permission::{DefineMeasure, MarkLesson, in_the_name_of};
use domain::time::Day;

use super::super::calendar::{Hour, moment};
use super::super::chance::Chance;
use super::super::ground::Liceo;
use super::Desk;

/// The first week of the school year in which they tapped, and how many weeks it went on.
const FIRST: usize = 9;
const WEEKS: usize = 18;

impl Desk<'_> {
    /// A measure of the liceo's own, its marks, and a point a week.
    pub(super) async fn lessons(&self) -> anyhow::Result<()> {
        let weeks = &self.calendar.weeks[self.calendar.this_year..];
        let (Some(boldos), Some(first)) = (self.ground.liceos.first(), weeks.get(FIRST)) else {
            return Ok(());
        };
        let measure = self.measure_of_lessons(boldos, *first).await?;
        for (number, monday) in weeks.iter().skip(FIRST).take(WEEKS).enumerate() {
            self.week(boldos, measure, (number, *monday)).await?;
            let after = moment(monday.plus_days(7), Hour::Early);
            jobs::SumLessons::of(*monday).run(self.db, after, &self.pen.ids).await?;
        }
        Ok(())
    }

    async fn measure_of_lessons(&self, liceo: &Liceo, day: Day) -> anyhow::Result<MeasureId> {
        let plan = MeasurePlan {
            key: "clases-con-comentario".to_owned(),
            name: "Clases en que un boleto volvió comentado".to_owned(),
            definition: "Clases que cada docente marca con un toque: devolvió al menos un boleto con un comentario sobre qué mejorar.".to_owned(),
            english: English {
                name_en: "Lessons in which a ticket came back with a comment".to_owned(),
                definition_en: "Lessons that each teacher marks with one tap: at least one ticket came back with a comment on what to improve.".to_owned(),
            },
            counting: Counting {
                kind: Kind::Proportion,
                counted: "clases en que un boleto volvió comentado".to_owned(),
                among: "clases marcadas".to_owned(),
                ..Counting::default()
            },
            unit: Unit::Percent,
            decimals: 0,
            direction: Direction::Up,
            family: Family::Process,
            area: Area::Network,
            cadence: Cadence::Weekly,
            chart: ChartChoice::Standard,
            target: Some(80.0),
            driver_id: None,
            open: false,
            source: String::new(),
        };
        let define = in_the_name_of(liceo.utp.id, DefineMeasure(Some(liceo.id)));
        let mut w = self.pen.begin(self.db, moment(day, Hour::Early)).await?;
        let id = w.define_measure(&define, self.ground.network, &plan).await?;
        w.feed_by_lessons(&define, (self.ground.network, id), true).await?;
        w.commit().await?;
        Ok(id)
    }

    /// Each teacher marks some of the week's lessons; the practice takes hold slowly.
    async fn week(&self, liceo: &Liceo, measure: MeasureId, (number, monday): (usize, Day)) -> anyhow::Result<()> {
        let measure = self.db.measure(measure).await?;
        let mut w = self.pen.begin(self.db, moment(monday.plus_days(4), Hour::Noon)).await?;
        for course in self.this_year(liceo) {
            let chance = Chance::of(&course.name, number);
            for (subject, teacher) in [&liceo.language, &liceo.maths].into_iter().enumerate() {
                let act = MarkLesson {
                    measure: measure.clone(),
                    school: liceo.id,
                    course: course.id,
                };
                let proof = in_the_name_of(teacher[course.teacher].id, act);
                // A practice that half of the lessons have at first, and four of five in the end.
                let usual = 0.42 + 0.4 * (number as f64 / WEEKS as f64);
                if chance.happens(0.8) {
                    let day = monday.plus_days(i64::from(subject == 1) + 1);
                    w.mark_lesson(&proof, day, chance.happens(usual)).await?;
                }
            }
        }
        w.commit().await?;
        Ok(())
    }
}
