//! An idea's tests on the charts of the liceos where it was tried, and how much of what was planned was done.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap, HashSet};

use charts::small::{Shared, multiple};
use domain::id::{CycleId, IdeaId, MeasureId, SchoolId};
use domain::measure::{Measure, NewPoint, Point};
use domain::permission::{SeeSchoolPoints, Standing};
use store::IdeaTest;

use crate::figures::{self, Everywhere, Series};
use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::cycles::dose::of_idea;
use crate::routes;

/// Charts that are drawn; the rest is listed.
const MOST: usize = 6;

/// What the template shows.
pub struct OnCharts {
    /// The first charts, drawn.
    pub drawn: Vec<Mini>,
    /// The others: page and name.
    pub rest: Vec<(String, String)>,
    /// How much of what was planned was done.
    pub dose: Option<String>,
}

/// A chart of a measure at a liceo.
pub struct Mini {
    /// The chart with this idea's tests alone.
    pub href: String,
    /// The liceo.
    pub name: String,
    /// The measure.
    pub measure: String,
    /// The drawing.
    pub drawing: String,
    /// The newest value and what the chart says.
    pub value: String,
    /// In two or three words.
    pub verdict: String,
    /// How many of its tests were there.
    pub tests: String,
}

/// A place where the idea was tested and whose chart the reader may see.
struct Tried {
    school: SchoolId,
    name: String,
    measure: MeasureId,
    tests: usize,
}

impl OnCharts {
    /// Of an idea, from those of its tests of which the reader may know.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, standing: &Standing, idea: IdeaId, tests: &[IdeaTest]) -> Result<Self, Problem> {
        let counted: HashSet<CycleId> = tests.iter().map(|test| test.id).collect();
        let mut measures: HashMap<MeasureId, Measure> = HashMap::new();
        for test in tests {
            if let Entry::Vacant(unknown) = measures.entry(test.measure_id) {
                unknown.insert(page.app.db.measure(test.measure_id).await?);
            }
        }
        let places = tried(page, standing, tests, &measures);
        let mut drawn = Vec::new();
        let (first, others) = places.split_at(places.len().min(MOST));
        for (id, measure) in &measures {
            let here: Vec<&Tried> = first.iter().filter(|tried| tried.measure == *id).collect();
            drawn.extend(minis(page, standing, idea, measure, &here).await?);
        }
        drawn.sort_by_key(|mini| (i18n::sort_key(&mini.name), i18n::sort_key(&mini.measure)));
        let rest = others.iter().map(|tried| {
            let measure = measures
                .get(&tried.measure)
                .map_or("", |measure| figures::name(measure, page.lang));
            (
                href(tried, idea),
                page.t2("loop-chart-of", "school", &tried.name, "measure", measure),
            )
        });
        Ok(Self {
            rest: rest.collect(),
            dose: of_idea(page, idea, &counted).await?,
            drawn,
        })
    }
}

fn href(tried: &Tried, idea: IdeaId) -> String {
    format!("{}?idea={idea}", routes::measure_at(tried.measure, tried.school))
}

/// The places by the liceo's name, each measure once.
fn tried(page: &Page, standing: &Standing, tests: &[IdeaTest], measures: &HashMap<MeasureId, Measure>) -> Vec<Tried> {
    let mut places: BTreeMap<(String, SchoolId, MeasureId), Tried> = BTreeMap::new();
    for test in tests.iter().filter(|test| test.reach().is_open_to(standing)) {
        let Some(measure) = measures.get(&test.measure_id) else {
            continue;
        };
        let see = SeeSchoolPoints {
            measure: measure.clone(),
            school: test.school_id,
        };
        if !page.may(&see) {
            continue;
        }
        let key = (i18n::sort_key(&test.school), test.school_id, test.measure_id);
        let place = places.entry(key).or_insert_with(|| Tried {
            school: test.school_id,
            name: test.school.clone(),
            measure: test.measure_id,
            tests: 0,
        });
        place.tests += 1;
    }
    places.into_values().collect()
}

/// The charts of one measure, on one scale.
async fn minis(
    page: &Page,
    standing: &Standing,
    idea: IdeaId,
    measure: &Measure,
    places: &[&Tried],
) -> Result<Vec<Mini>, Problem> {
    if places.is_empty() {
        return Ok(Vec::new());
    }
    let known = Everywhere::with_phases(&page.app, measure).await?;
    let mut all: Vec<(&Tried, Series)> = Vec::new();
    for place in places {
        let points = page.app.db.school_points(measure.id, place.school).await?;
        let points: Vec<NewPoint> = points.iter().map(Point::says).collect();
        let small = figures::sees_small(measure, place.school, standing);
        if let Some(series) = Series::of(measure, &points, &known.at(place.school), small) {
            all.push((place, series));
        }
    }
    let shared = Shared::of(all.iter().map(|(_, series)| &series.chart));
    let mini = |(place, series): &(&Tried, Series)| {
        let value = series
            .latest()
            .map_or_else(String::new, |v| figures::value(measure, v, page.lang));
        let verdict = page.t(figures::verdict(&series.reading));
        let name = figures::name(measure, page.lang);
        let label = format!("{}, {name}: {value}, {verdict}", place.name);
        Mini {
            href: href(place, idea),
            drawing: multiple(&series.chart, &series.gaps(measure.cadence), shared, &label),
            name: place.name.clone(),
            measure: name.to_owned(),
            tests: page.t1("loop-tests-there", "n", place.tests),
            value,
            verdict,
        }
    };
    Ok(all.iter().map(mini).collect())
}
