//! Points: entered, corrected, taken away; the former value stays in the event.

use std::sync::Arc;

use domain::event::{Happened, Noun, Verb};
use domain::id::{CourseId, EntryLinkId, MeasureId, NetworkId, PointId, SchoolId};
use domain::measure::{Fraction, Measure, NewPoint, Point};
use domain::permission::{EnterPoints, Proof};
use domain::time::Day;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// Where a point stands: measure, school, perhaps course, period.
pub type PointKey = (MeasureId, SchoolId, Option<CourseId>, Day);

/// What the school-level points of a measure say at one school, by period.
pub type History = (SchoolId, Vec<NewPoint>);

/// What became of entered points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Entered {
    /// New ones.
    pub added: u64,
    /// Ones whose value or n changed.
    pub corrected: u64,
    /// Ones that said the same.
    pub same: u64,
}

/// All that the points of a school say, in one text.
macro_rules! said {
    () => {
        "string_agg(period || ' ' || cast(value as text) || ' ' || coalesce(cast(n as text), '-') || ' ' || coalesce(cast(numerator as text), '-') || ' ' || coalesce(cast(denominator as text), '-'), ' ' order by period)"
    };
}

sql! {
    OF_SCHOOL = "select id, measure_id, school_id, course_id, period, value, n, entered_by, entered_at, numerator, denominator, entry_link_id from point where measure_id = $1 and school_id = $2 and course_id is null order by period";
    OF_COURSE = "select id, measure_id, school_id, course_id, period, value, n, entered_by, entered_at, numerator, denominator, entry_link_id from point where measure_id = $1 and course_id = $2 order by period";
    OF_MEASURE = "select id, measure_id, school_id, course_id, period, value, n, entered_by, entered_at, numerator, denominator, entry_link_id from point where measure_id = $1 and course_id is null order by school_id, period";
    HISTORIES = concat!("select school_id, ", said!(), " from point where measure_id = $1 and course_id is null group by school_id order by school_id");
    HISTORY = concat!("select school_id, ", said!(), " from point where measure_id = $1 and school_id = $2 and course_id is null group by school_id");
    AT_SCHOOL_SINCE = "select id, measure_id, school_id, course_id, period, value, n, entered_by, entered_at, numerator, denominator, entry_link_id from point where school_id = $1 and course_id is null and period >= $2 order by measure_id, period";
    IN_COURSE = "select id, measure_id, school_id, course_id, period, value, n, entered_by, entered_at, numerator, denominator, entry_link_id from point where course_id = $1 order by measure_id, period";
    COURSES_WITH = "select distinct course_id from point where measure_id = $1 and school_id = $2 and course_id is not null order by course_id";
    NEWEST_AT_SCHOOL = "select id, measure_id, school_id, course_id, period, value, n, entered_by, entered_at, numerator, denominator, entry_link_id from point where school_id = $1 and course_id is null order by entered_at desc, period desc, id desc limit 60";
    NEWEST_IN_COURSE = "select id, measure_id, school_id, course_id, period, value, n, entered_by, entered_at, numerator, denominator, entry_link_id from point where course_id = $1 order by entered_at desc, period desc, id desc limit 60";
    UNHEARD = "select n.measure_id, n.school_id, n.period from (select m.id as measure_id, i.school_id, (select max(p.period) from point p where p.measure_id = m.id and p.school_id = i.school_id and p.course_id is null) as period from measure m join generation g on g.network_id = m.network_id join membership i on i.generation_id = g.id and i.left_on is null where m.network_id = $1 and m.school_id is null and m.source = '') n where n.period is null or n.period < $2";
    AT_SCHOOL = "select id, measure_id, school_id, course_id, period, value, n, entered_by, entered_at, numerator, denominator, entry_link_id from point where measure_id = $1 and school_id = $2 and course_id is null and period = $3";
    AT_COURSE = "select id, measure_id, school_id, course_id, period, value, n, entered_by, entered_at, numerator, denominator, entry_link_id from point where measure_id = $1 and course_id = $2 and period = $3";
    ADD = "insert into point (id, measure_id, school_id, course_id, period, value, n, entered_by, entered_at, numerator, denominator, entry_link_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    CORRECT = "update point set value = $2, n = $3, entered_by = $4, entered_at = $5, numerator = $6, denominator = $7, entry_link_id = $8 where id = $1";
    REMOVE = "delete from point where id = $1";
}

impl Db {
    /// School-level points of a measure at a school, by period.
    ///
    /// # Errors
    /// What the database says.
    pub async fn school_points(&self, measure: MeasureId, school: SchoolId) -> Result<Vec<Point>> {
        all!(self, Point, OF_SCHOOL, measure, school)
    }

    /// Points of a measure in a course, by period.
    ///
    /// # Errors
    /// What the database says.
    pub async fn course_points(&self, measure: MeasureId, course: CourseId) -> Result<Vec<Point>> {
        all!(self, Point, OF_COURSE, measure, course)
    }

    /// School-level points of a measure at every school, by school and period.
    ///
    /// # Errors
    /// What the database says.
    pub async fn network_points(&self, measure: MeasureId) -> Result<Vec<Point>> {
        all!(self, Point, OF_MEASURE, measure)
    }

    /// What the school-level points of a measure say at every school that has any, by school and period.
    ///
    /// One row a school: the ten thousand points of a hundred schools cost more to hand over one by one than all that is done with
    /// them. A value is exact to 15 digits; one of parts is made of them again.
    ///
    /// # Errors
    /// What the database says.
    pub async fn histories(&self, measure: &Measure) -> Result<Arc<Vec<History>>> {
        let asked = async {
            let rows = all!(self, (SchoolId, String), HISTORIES, measure.id)?;
            rows.into_iter().map(|row| history(measure, row)).collect()
        };
        self.remembered_histories(measure.id, asked).await
    }

    /// The same of one school, if it has any point.
    pub(crate) async fn read_history(&self, measure: MeasureId, school: SchoolId) -> Result<Option<History>> {
        let row = maybe!(self, (SchoolId, String), HISTORY, measure, school)?;
        let Some(row) = row else {
            return Ok(None);
        };
        Ok(Some(history(&self.measure(measure).await?, row)?))
    }

    /// School-level points of every measure at a school since a day.
    ///
    /// # Errors
    /// What the database says.
    pub async fn points_at(&self, school: SchoolId, since: Day) -> Result<Vec<Point>> {
        all!(self, Point, AT_SCHOOL_SINCE, school, since)
    }

    /// Points of every measure in a course, by measure and period.
    ///
    /// # Errors
    /// What the database says.
    pub async fn points_in(&self, course: CourseId) -> Result<Vec<Point>> {
        all!(self, Point, IN_COURSE, course)
    }

    /// Courses of a school that have points of a measure.
    ///
    /// # Errors
    /// What the database says.
    pub async fn courses_with_points(&self, measure: MeasureId, school: SchoolId) -> Result<Vec<CourseId>> {
        Ok(all!(self, (CourseId,), COURSES_WITH, measure, school)?
            .into_iter()
            .map(|(id,)| id)
            .collect())
    }

    /// The school-level points entered last at a school, of whatever measure.
    ///
    /// # Errors
    /// What the database says.
    pub async fn newest_points_at(&self, school: SchoolId) -> Result<Vec<Point>> {
        all!(self, Point, NEWEST_AT_SCHOOL, school)
    }

    /// The points entered last in a course, of whatever measure.
    ///
    /// # Errors
    /// What the database says.
    pub async fn newest_points_in(&self, course: CourseId) -> Result<Vec<Point>> {
        all!(self, Point, NEWEST_IN_COURSE, course)
    }

    /// Member schools that have reported nothing of a measure of the whole network since a day, with the newest period
    /// that they did report. Not of official series, which the hub brings. It asks the index once for each pair: ten
    /// times faster than grouping all points.
    ///
    /// # Errors
    /// What the database says.
    pub async fn unheard(&self, network: NetworkId, since: Day) -> Result<Vec<(MeasureId, SchoolId, Option<Day>)>> {
        all!(self, (MeasureId, SchoolId, Option<Day>), UNHEARD, network, since)
    }
}

/// One row of [`HISTORIES`]: period, value, n, part, whole, and again.
fn history(measure: &Measure, (school, text): (SchoolId, String)) -> Result<History> {
    let words: Vec<&str> = text.split(' ').collect();
    let points: Option<Vec<NewPoint>> = words.chunks(5).map(|words| said(measure, words)).collect();
    let unreadable = || Error::Damaged(format!("points of {} at {school}", measure.id));
    Ok((school, points.ok_or_else(unreadable)?))
}

fn said(measure: &Measure, words: &[&str]) -> Option<NewPoint> {
    let &[period, value, n, numerator, denominator] = words else {
        return None;
    };
    let period = period.parse().ok()?;
    let n = if n == "-" { None } else { Some(n.parse().ok()?) };
    if numerator == "-" || denominator == "-" {
        return Some(NewPoint::of(period, value.parse().ok()?, n));
    }
    let fraction = Fraction {
        numerator: numerator.parse().ok()?,
        denominator: denominator.parse().ok()?,
    };
    let value = measure.counting.value(fraction).ok().or_else(|| value.parse().ok())?;
    Some(NewPoint {
        fraction: Some(fraction),
        ..NewPoint::of(period, value, n)
    })
}

impl Write<'_> {
    /// Enters points; one that is there already with another value is corrected. The same sent twice changes nothing.
    ///
    /// # Errors
    /// What the database says.
    pub async fn enter_points(&mut self, proof: &Proof<EnterPoints>, points: &[NewPoint]) -> Result<Entered> {
        self.enter_points_from(proof, points, None).await
    }

    /// Enters points that came by a link, or from a person.
    pub(crate) async fn enter_points_from(
        &mut self,
        proof: &Proof<EnterPoints>,
        points: &[NewPoint],
        link: Option<EntryLinkId>,
    ) -> Result<Entered> {
        let (measure, place) = (proof.act().measure.id, proof.act().place);
        let (mut entered, mut corrections) = (Entered::default(), Vec::new());
        for new in points {
            let (numerator, denominator) = (new.fraction.map(|f| f.numerator), new.fraction.map(|f| f.denominator));
            match self.point_at(measure, place.school, place.course, new.period).await? {
                None => {
                    let (id, at) = (PointId::new(self.ids(), self.at()), self.at());
                    run!(
                        self,
                        ADD,
                        id,
                        measure,
                        place.school,
                        place.course,
                        new.period,
                        new.value,
                        new.n,
                        proof.who(),
                        at,
                        numerator,
                        denominator,
                        link
                    )?;
                    entered.added += 1;
                }
                Some(old) if same(&old, new) => entered.same += 1,
                Some(old) => {
                    let at = self.at();
                    run!(
                        self,
                        CORRECT,
                        old.id,
                        new.value,
                        new.n,
                        proof.who(),
                        at,
                        numerator,
                        denominator,
                        link
                    )?;
                    corrections.push(json!({ "period": old.period, "before": old.value, "n_before": old.n, "after": new.value, "n_after": new.n }));
                    entered.corrected += 1;
                }
            }
        }
        let verb = if corrections.is_empty() {
            Verb::Created
        } else {
            Verb::Changed
        };
        let detail =
            json!({ "course": place.course, "link": link, "added": entered.added, "corrections": corrections });
        self.record(
            proof.who(),
            Happened::to(verb, Noun::Points, measure.0)
                .at(place.school)
                .with(detail),
        )
        .await?;
        Ok(entered)
    }

    /// Takes points away; what they said stays in the event. Returns how many there were.
    ///
    /// # Errors
    /// What the database says.
    pub async fn remove_points(&mut self, proof: &Proof<EnterPoints>, periods: &[Day]) -> Result<u64> {
        let (measure, place) = (proof.act().measure.id, proof.act().place);
        let mut gone = Vec::new();
        for period in periods {
            if let Some(old) = self.point_at(measure, place.school, place.course, *period).await? {
                run!(self, REMOVE, old.id)?;
                gone.push(json!({ "period": old.period, "before": old.value, "n_before": old.n }));
            }
        }
        let count = gone.len() as u64;
        let detail = json!({ "course": place.course, "removed": gone });
        self.record(
            proof.who(),
            Happened::to(Verb::Removed, Noun::Points, measure.0)
                .at(place.school)
                .with(detail),
        )
        .await?;
        Ok(count)
    }

    async fn point_at(
        &mut self,
        measure: MeasureId,
        school: SchoolId,
        course: Option<CourseId>,
        period: Day,
    ) -> Result<Option<Point>> {
        match course {
            None => maybe!(self, Point, AT_SCHOOL, measure, school, period),
            Some(course) => maybe!(self, Point, AT_COURSE, measure, course, period),
        }
    }
}

/// Whether a new point says what the old one says, to the last bit.
fn same(old: &Point, new: &NewPoint) -> bool {
    old.value.to_bits() == new.value.to_bits() && old.n == new.n && old.fraction() == new.fraction
}
