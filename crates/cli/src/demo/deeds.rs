//! Everything that happens after the stage is set, in the order of its moments, written with the store's own functions.

use std::collections::BTreeMap;

use domain::cycle::{Cycle, Phase};
use domain::id::{CourseId, PersonId};
use domain::measure::{Cadence, NewPoint};
use domain::permission::{EditCycle, EnterPoints, PlanCycle, PointPlace, ShareCycle, in_the_name_of};
use domain::time::{Day, Instant};
use store::{Db, Write};

use super::calendar::{Calendar, Hour, date, moment};
use super::chance::Chance;
use super::ground::{Ground, Liceo};
use super::measures::MEASURES;
use super::pen::Pen;
use super::series::{AllSeries, Series};
use super::stories::By;
use super::tell::{Told, when};

/// Something that somebody does.
pub(super) enum Deed {
    /// Enters points of a series.
    Enter {
        /// Place of the series.
        series: usize,
        /// Its points, from and to.
        points: std::ops::Range<usize>,
        /// Who.
        by: PersonId,
    },
    /// A teacher lets the school's leaders see a course's points.
    ShareCourse(CourseId, PersonId),
    /// Plans or drafts a cycle.
    Plan(usize),
    /// Shows it to the network.
    Share(usize),
    /// Says what was done.
    Do(usize),
    /// Studies it.
    Study(usize),
    /// Decides.
    Close(usize),
}

/// What happens at each moment, oldest first.
pub(super) type Timeline = BTreeMap<Instant, Vec<Deed>>;

/// Lays everything out in time.
pub(super) fn timeline(ground: &Ground, series: &AllSeries, told: &[Told], calendar: &Calendar) -> Timeline {
    let mut line = Timeline::new();
    for (place, series) in series.all.iter().enumerate() {
        let Some(liceo) = ground.liceos.iter().find(|liceo| liceo.index == series.liceo) else {
            continue;
        };
        enter(place, series, liceo, calendar, &mut line);
    }
    for (place, told) in told.iter().enumerate() {
        let mut add = |at, deed| line.entry(when(at)).or_default().push(deed);
        add(told.planned, Deed::Plan(place));
        if let Some(at) = told.shared {
            add(at, Deed::Share(place));
        }
        if let Some((at, _)) = told.doing {
            add(at, Deed::Do(place));
        }
        if let Some((at, _)) = told.study {
            add(at, Deed::Study(place));
        }
        if let Some((at, _)) = told.closure {
            add(at, Deed::Close(place));
        }
    }
    line
}

/// Weeks whose points came in on their own Friday. Older ones came in month by month: that is how liceos catch up, and
/// a week's points of a hundred liceos touch so many pages that nobody would want to wait for eighty such weeks.
const FRESH: i64 = 6;

/// Points come in on the Friday of their week or in a batch after its month, a month's in the next one, a year's in
/// March; what lies before a liceo's entry comes in at once, as its baseline.
fn enter(place: usize, series: &Series, liceo: &Liceo, calendar: &Calendar, line: &mut Timeline) {
    let cadence = MEASURES[series.measure].cadence;
    let entry = if liceo.elder { calendar.year - 1 } else { calendar.year };
    let baseline = calendar.school_day(date(entry, 3, 6));
    let (by, hour) = match series.course {
        Some((_, By::Maths, teacher)) => (liceo.maths[teacher].id, Hour::Evening),
        Some((_, _, teacher)) => (liceo.language[teacher].id, Hour::Evening),
        None => (liceo.utp.id, Hour::Late),
    };
    let mut days: BTreeMap<Day, std::ops::Range<usize>> = BTreeMap::new();
    for (at, point) in series.points.iter().enumerate() {
        let day = due(cadence, point, liceo.index, calendar).max(baseline);
        days.entry(day).or_insert(at..at).end = at + 1;
    }
    if let (Some((course, ..)), Some((day, _))) = (series.course, days.first_key_value())
        && (liceo.index == 0 || Chance::of("shares", place).happens(0.2))
    {
        let deed = Deed::ShareCourse(course, by);
        line.entry(moment(*day, Hour::Noon)).or_default().push(deed);
    }
    for (day, points) in days {
        let deed = Deed::Enter {
            series: place,
            points,
            by,
        };
        line.entry(moment(day, hour)).or_default().push(deed);
    }
}

fn due(cadence: Cadence, point: &NewPoint, liceo: usize, calendar: &Calendar) -> Day {
    let day = match cadence {
        Cadence::Weekly if calendar.last.days_since(point.period) > FRESH * 7 => {
            let month = Cadence::Monthly.period_of(point.period);
            // In the first days of the next one, each liceo on its own.
            let batch = month.plus_days(36 + (liceo % 5) as i64);
            batch.min(calendar.last.plus_days(6 - FRESH * 7))
        }
        Cadence::Weekly => point.period.plus_days(4),
        Cadence::Monthly => point.period.plus_days(33),
        Cadence::Semester => point.period.plus_days(150),
        Cadence::Yearly => date(point.period.year() + 1, 3, 12),
    };
    calendar.school_day(day)
}

/// The hand that does the deeds; it remembers how far each cycle has come.
pub(super) struct Hand<'a> {
    ground: &'a Ground,
    series: &'a AllSeries,
    told: &'a [Told],
    cycles: Vec<Option<Cycle>>,
}

impl<'a> Hand<'a> {
    /// With nothing done yet.
    pub(super) fn new(ground: &'a Ground, series: &'a AllSeries, told: &'a [Told]) -> Self {
        Self {
            ground,
            series,
            told,
            cycles: vec![None; told.len()],
        }
    }

    /// Does everything of one moment.
    pub(super) async fn work(&mut self, db: &Db, pen: &Pen, at: Instant, deeds: &[Deed]) -> anyhow::Result<()> {
        let mut w = pen.begin(db, at).await?;
        for deed in deeds {
            self.deed(&mut w, deed).await?;
        }
        Ok(w.commit().await?)
    }

    async fn deed(&mut self, w: &mut Write<'_>, deed: &Deed) -> anyhow::Result<()> {
        match deed {
            Deed::Enter { series, points, by } => {
                let series = &self.series.all[*series];
                let act = EnterPoints {
                    measure: self.ground.measures[series.measure].clone(),
                    place: PointPlace {
                        school: self.ground.liceos[series.liceo].id,
                        course: series.course.map(|(id, ..)| id),
                    },
                };
                w.enter_points(&in_the_name_of(*by, act), &series.points[points.clone()])
                    .await?;
            }
            Deed::ShareCourse(course, by) => w.share_course_points(*by, *course, true).await?,
            Deed::Plan(place) => self.plan(w, *place).await?,
            Deed::Share(place) => {
                if let Some(cycle) = &mut self.cycles[*place] {
                    let proof = in_the_name_of(cycle.owner_id, ShareCycle(cycle.clone()));
                    w.share_cycle(&proof, true).await?;
                    cycle.version += 1;
                }
            }
            Deed::Do(place) => {
                if let (Some(cycle), Some((_, doing))) = (&mut self.cycles[*place], &self.told[*place].doing) {
                    w.say_done(&edit(cycle), cycle.version, doing).await?;
                    (cycle.version, cycle.phase) = (cycle.version + 1, Phase::Study);
                }
            }
            Deed::Study(place) => {
                if let (Some(cycle), Some((_, study))) = (&mut self.cycles[*place], &self.told[*place].study) {
                    w.study(&edit(cycle), cycle.version, study).await?;
                    (cycle.version, cycle.phase) = (cycle.version + 1, Phase::Act);
                }
            }
            Deed::Close(place) => {
                if let (Some(cycle), Some((_, closure))) = (&mut self.cycles[*place], &self.told[*place].closure) {
                    w.close_cycle(&edit(cycle), cycle.version, closure).await?;
                    (cycle.version, cycle.phase) = (cycle.version + 1, Phase::Closed);
                }
            }
        }
        Ok(())
    }

    async fn plan(&mut self, w: &mut Write<'_>, place: usize) -> anyhow::Result<()> {
        let told = &self.told[place];
        let (plan, at) = (&told.plan, w.at());
        let measure = self
            .ground
            .measures
            .iter()
            .find(|measure| measure.id == plan.measure_id);
        let Some(area) = measure.map(|measure| measure.area) else {
            anyhow::bail!("a cycle without its measure");
        };
        let (school, owner) = (self.ground.liceos[told.sketch.liceo].id, told.sketch.owner.id);
        let act = PlanCycle {
            school,
            course: plan.course_id,
            area: Some(area),
        };
        let draft = told.doing.is_none() && told.sketch.fate == super::sketch::Fate::Draft;
        let follows = told.sketch.follows.map(|before| self.told[before].id);
        let proof = in_the_name_of(owner, act);
        w.plan_cycle(&proof, self.ground.network, told.id, plan, follows, draft)
            .await?;
        let plan = plan.clone();
        self.cycles[place] = Some(Cycle {
            id: told.id,
            network_id: self.ground.network,
            school_id: school,
            course_id: plan.course_id,
            idea_id: plan.idea_id,
            measure_id: plan.measure_id,
            area,
            title: plan.title,
            question: plan.question,
            prediction: plan.prediction,
            predicted_low: plan.predicted_low,
            predicted_high: plan.predicted_high,
            predicted_direction: plan.predicted_direction,
            scale: plan.scale,
            depth: plan.depth,
            dose_planned: plan.dose_planned,
            dose_unit: plan.dose_unit.clone(),
            who: plan.who,
            place: plan.place,
            starts_on: plan.starts_on,
            ends_on: plan.ends_on,
            data: plan.data,
            owner_id: owner,
            phase: if draft { Phase::Plan } else { Phase::Do },
            shared_at: None,
            version: 1,
            follows_id: follows,
            created_at: at,
            moved_at: at,
        });
        Ok(())
    }
}

/// The owner writes on their own cycle.
fn edit(cycle: &Cycle) -> domain::permission::Proof<EditCycle> {
    in_the_name_of(cycle.owner_id, EditCycle(cycle.clone()))
}
