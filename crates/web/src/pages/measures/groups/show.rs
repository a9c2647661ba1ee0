//! Each group's history on one scale, and for who may enter, the form of a period.

use askama::Template;
use axum::extract::Query;
use charts::small::{Shared, multiple};
use domain::measure::{Dimension, Fraction, Measure, NewPoint, StratumPoint};
use domain::permission::{EnterPoints, PointPlace, SeeSchoolPoints};
use domain::suppression;
use domain::time::Day;

use super::table::{Table, table};
use crate::figures::{self, Known, Series};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::measures::points::grid;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/measures/groups/show.html")]
pub struct Groups {
    page: Page,
    form: Form,
    measure: Measure,
    place: String,
    back: String,
    action: String,
    dimensions: Vec<Parted>,
    withheld: bool,
    /// The form of a period; none for who may only read.
    table: Option<Table>,
}

/// A dimension with its groups.
struct Parted {
    name: String,
    groups: Vec<Group>,
}

/// A group.
struct Group {
    name: String,
    drawing: String,
    value: String,
    verdict: String,
}

/// Which period the form is of.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    periodo: String,
}

/// Shows them.
pub async fn show(page: Page, can: Can<SeeSchoolPoints>, Query(asked): Query<Asked>) -> Answer {
    page.show(&Groups::of(&page, can.act(), Form::new().with("period", asked.periodo)).await?)
}

impl Groups {
    /// The page with a form.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, act: &SeeSchoolPoints, form: Form) -> Result<Self, Problem> {
        let SeeSchoolPoints { measure, school } = act;
        let points = page.app.db.stratum_points(measure.id, *school).await?;
        let known = Known::of(&page.app, measure, *school, None).await?;
        let standing = page.standing();
        let small = standing.is_some_and(|standing| figures::sees_small(measure, *school, standing));
        let (shown, withheld) = sieved(points.clone(), small);
        let mut dimensions = Vec::new();
        for dimension in Dimension::ALL {
            let groups = groups(page, measure, *dimension, &shown, &known);
            if !groups.is_empty() {
                dimensions.push(Parted {
                    name: page.t(&format!("dimension-{dimension}")),
                    groups,
                });
            }
        }
        let place = PointPlace {
            school: *school,
            course: None,
        };
        let enters = page.may(&EnterPoints {
            measure: measure.clone(),
            place,
        });
        Ok(Self {
            table: enters.then(|| table(page, measure, &points, period(page, measure, &form), &form)),
            place: page.app.db.school(*school).await?.name,
            back: routes::measure_at(measure.id, *school),
            action: routes::groups(measure.id, *school),
            page: page.clone(),
            measure: measure.clone(),
            form,
            dimensions,
            withheld,
        })
    }
}

/// The period asked for, or the newest.
pub fn period(page: &Page, measure: &Measure, form: &Form) -> Day {
    let asked: Option<Day> = form.get("period").parse().ok();
    let newest = grid::periods(measure.cadence, page.today(), &[]).last().copied();
    let day = asked.or(newest).unwrap_or(page.today()).min(page.today());
    measure.cadence.period_of(day)
}

/// Without the small groups and those that the sum of the others would tell; and whether any went.
fn sieved(points: Vec<StratumPoint>, sees_small: bool) -> (Vec<StratumPoint>, bool) {
    if sees_small {
        return (points, false);
    }
    let mut hidden = vec![false; points.len()];
    for (i, point) in points.iter().enumerate() {
        let beside: Vec<usize> = (0..points.len())
            .filter(|j| (points[*j].dimension, points[*j].period) == (point.dimension, point.period))
            .collect();
        let cells: Vec<Option<i64>> = beside.iter().map(|j| points[*j].n).collect();
        let out = suppression::withheld(&cells);
        hidden[i] = beside.iter().zip(out).any(|(j, out)| *j == i && out);
    }
    let any = hidden.contains(&true);
    let shown = points.into_iter().zip(hidden).filter(|(_, hidden)| !hidden);
    (shown.map(|(point, _)| point).collect(), any)
}

fn groups(page: &Page, measure: &Measure, dimension: Dimension, points: &[StratumPoint], known: &Known) -> Vec<Group> {
    let series: Vec<(&str, Series)> = dimension
        .strata()
        .iter()
        .filter_map(|stratum| {
            let own: Vec<NewPoint> = points
                .iter()
                .filter(|point| point.dimension == dimension && point.stratum == *stratum)
                .map(says)
                .collect();
            Some((*stratum, Series::of(measure, &own, known, true)?))
        })
        .collect();
    let shared = Shared::of(series.iter().map(|(_, series)| &series.chart));
    let group = |(stratum, series): &(&str, Series)| {
        let name = page.t(&format!("stratum-{dimension}-{stratum}"));
        let value = series
            .latest()
            .map_or_else(String::new, |v| figures::value(measure, v, page.lang));
        let verdict = page.t(figures::verdict(&series.reading));
        let label = format!("{name}: {value}, {verdict}");
        Group {
            drawing: multiple(&series.chart, &series.gaps(measure.cadence), shared, &label),
            name,
            value,
            verdict,
        }
    };
    series.iter().map(group).collect()
}

/// What a group's point says.
fn says(point: &StratumPoint) -> NewPoint {
    let parts = point.numerator.zip(point.denominator);
    NewPoint {
        fraction: parts.map(|(numerator, denominator)| Fraction { numerator, denominator }),
        ..NewPoint::of(point.period, point.value, point.n)
    }
}
