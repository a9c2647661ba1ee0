//! The aim now, for the theory's page and for its own: level, forecast, figure.

use std::collections::HashSet;

use charts::forecast::{Ahead as Line, ForecastChart, draw};
use domain::measure::{Measure, Unit};
use domain::theory::Aim;
use domain::time::Day;
use stats::forecast::Forecast;

use super::ahead::Ahead;
use super::level::{FEWEST, Level, levels, others_are_counted};
use crate::figures;
use crate::page::Page;
use crate::page::problem::Problem;

/// Where the network stands on its aim.
pub struct AimNow {
    /// The measure that tells.
    pub measure: Measure,
    /// Its name.
    pub name: String,
    /// The level now, in a sentence.
    pub level: String,
    /// Where it would be, or why nobody can say; empty where there is no level yet.
    pub ahead: String,
    /// What to keep in mind.
    pub caution: Option<String>,
    levels: Vec<Level>,
    forecast: Option<Forecast>,
}

impl AimNow {
    /// Of an aim; nothing where no measure of the whole network tells whether it is reached.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, aim: &Aim) -> Result<Option<Self>, Problem> {
        let Some(id) = aim.measure_id else {
            return Ok(None);
        };
        let db = &page.app.db;
        let measure = db.measure(id).await?;
        if measure.school_id.is_some() {
            return Ok(None);
        }
        let members = db.members(aim.network_id).await?;
        let members: HashSet<_> = members.into_iter().map(|member| member.school_id).collect();
        let levels = levels(&db.histories(&measure).await?, &members);
        let ahead = (!levels.is_empty()).then(|| Ahead::of(page, aim, &measure, &levels));
        let caution = ahead.as_ref().is_some_and(|ahead| ahead.forecast.is_some()) && others_are_counted(&levels);
        Ok(Some(Self {
            name: figures::name(&measure, page.lang).to_owned(),
            level: level(page, aim, &measure, levels.last()),
            caution: caution.then(|| page.t("aim-others-counted")),
            forecast: ahead.as_ref().and_then(|ahead| ahead.forecast),
            ahead: ahead.map(|ahead| ahead.sentence).unwrap_or_default(),
            measure,
            levels,
        }))
    }

    /// The figure, for a phone and for a desk.
    pub fn figure(&self, page: &Page, aim: &Aim) -> Option<String> {
        let first = self.levels.first()?.period;
        let at = |found: &Forecast, day: Day| found.line.at(day.days_since(first) as f64);
        let last = self.levels.last()?.period;
        let chart = ForecastChart {
            points: self.levels.iter().map(|level| (level.period.0, level.value)).collect(),
            ahead: self.forecast.as_ref().map(|found| Line {
                first: at(found, first),
                last: at(found, last),
                middle: found.middle,
                low: found.low,
                high: found.high,
            }),
            target: self.measure.target,
            by: aim.target_on.0,
            unit: unit(&self.measure),
            label: format!("{}. {} {}", self.name, self.level, self.ahead),
        };
        draw(&chart, page.lang).map(|drawing| drawing.both())
    }

    /// Period, level, how many liceos.
    pub fn table(&self, page: &Page) -> Vec<[String; 3]> {
        let row = |level: &Level| {
            [
                page.lang.day_long(level.period.0),
                figures::value(&self.measure, level.value, page.lang),
                level.schools.to_string(),
            ]
        };
        self.levels.iter().rev().map(row).collect()
    }
}

/// The numbers are drawn as they are stored, from 0 to 100 for shares.
fn unit(measure: &Measure) -> charts::Unit {
    let decimals = u8::try_from(measure.decimals.clamp(0, 3)).unwrap_or(0);
    match measure.unit {
        Unit::Percent => charts::Unit::Percent { decimals },
        _ => charts::Unit::Number { decimals },
    }
}

fn level(page: &Page, aim: &Aim, measure: &Measure, last: Option<&Level>) -> String {
    let by = page.lang.day_long(aim.target_on.0);
    let Some(last) = last else {
        return page.t1("aim-no-level", "fewest", FEWEST);
    };
    let value = |value: f64| figures::value(measure, value, page.lang);
    let args = [
        ("value", value(last.value).into()),
        ("schools", last.schools.into()),
        ("day", page.lang.day(last.period.0).into()),
        ("by", by.into()),
    ];
    match measure.target {
        Some(target) => {
            let [now, schools, day, by] = args;
            page.lang.with(
                "aim-now-target",
                &[now, schools, day, by, ("target", value(target).into())],
            )
        }
        None => page.lang.with("aim-now", &args),
    }
}
