//! What one reader may see of a measure in one place, and the figure that is drawn from it: on a page or as a file.

use charts::{Figure, TestMark};
use domain::id::SchoolId;
use domain::measure::{Measure, NewPoint, Point};
use domain::permission::Standing;
use domain::school::Course;
use i18n::Lang;
use stats::spc::propose;

use super::{Known, SchoolChart, Series, Test, cadence, name, sees_small, tests, unit, why};
use crate::app::App;

/// Points, tests, and what people know of them; small groups only for those who enter them.
pub struct Sight {
    /// In the order of their periods.
    pub points: Vec<Point>,
    /// Annotations, phases and definitions.
    pub known: Known,
    /// Tests of the cycles that the reader may see.
    pub tests: Vec<Test>,
    /// Whether the reader sees groups below the smallest that may be shown.
    pub small: bool,
}

impl Sight {
    /// Of a school. The caller has seen that its points may be seen.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of_school(
        app: &App,
        lang: Lang,
        measure: &Measure,
        school: SchoolId,
        standing: &Standing,
    ) -> store::Result<Self> {
        Ok(Self {
            points: app.db.school_points(measure.id, school).await?,
            known: Known::of(app, measure, school, None).await?,
            tests: tests(app, lang, measure.id, school, standing).await?,
            small: sees_small(measure, school, standing),
        })
    }

    /// Of a course: its tests of its own year, and those of the whole school.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of_course(
        app: &App,
        lang: Lang,
        measure: &Measure,
        course: &Course,
        standing: &Standing,
    ) -> store::Result<Self> {
        let mut tests = tests(app, lang, measure.id, course.school_id, standing).await?;
        // What was tried in the whole school was tried here too; another course's test was not.
        tests.retain(|test| {
            let here = test.course.as_ref().is_none_or(|name| *name == course.name());
            here && i64::from(test.starts_on.year()) == course.year
        });
        Ok(Self {
            points: app.db.course_points(measure.id, course.id).await?,
            known: Known::of(app, measure, course.school_id, Some(course.id)).await?,
            tests,
            small: standing.teaches(course.id),
        })
    }

    /// The figure, for as long as `look` looks at it; `None` where nothing can be shown.
    pub fn figure<T>(&self, measure: &Measure, lang: Lang, look: impl FnOnce(&Figure, &Series) -> T) -> Option<T> {
        let points: Vec<NewPoint> = self.points.iter().map(Point::says).collect();
        let series = Series::of(measure, &points, &self.known, self.small)?;
        let marks: Vec<TestMark> = self.tests.iter().map(|test| test.mark.clone()).collect();
        // Ids in a page must differ: a page may show a measure once for each school, so the first point's id is taken.
        let first = self.points.first();
        let id = first.map_or_else(String::new, |point| format!("g{}", point.id.0.simple()));
        let annotations = self.known.marks();
        let definitions: Vec<_> = self.known.definitions.iter().map(|day| day.0).collect();
        let figure = Figure {
            id: &id,
            title: name(measure, lang),
            chart: &series.chart,
            reading: &series.reading,
            dates: &series.dates,
            counts: &series.counts,
            cadence: cadence(measure.cadence),
            unit: unit(measure),
            tests: &marks,
            annotations: &annotations,
            definitions: &definitions,
        };
        Some(look(&figure, &series))
    }

    /// The chart with its words; `None` where nothing can be shown.
    #[must_use]
    pub fn chart(&self, measure: &Measure, lang: Lang) -> Option<SchoolChart> {
        self.figure(measure, lang, |figure, series| {
            let sentence = charts::sentence(figure, lang);
            let values: Vec<Option<f64>> = series.chart.points.iter().map(|point| point.y).collect();
            SchoolChart {
                drawing: charts::draw(figure, lang).both(),
                spark: charts::small::spark(&values, &format!("{}. {}", figure.title, sentence.lead)),
                table: charts::table(figure, lang).html(lang),
                why: why::said(charts::why(figure, lang), series.why, lang),
                proposes: propose(&series.chart).is_ok(),
                since: self.points.first().map(|point| point.period),
                sentence,
            }
        })
    }
}
