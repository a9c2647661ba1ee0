//! Where the network would be on the day of the aim, or why nobody can say.

use domain::measure::{Direction, Measure};
use domain::theory::Aim;
use domain::time::Day;
use stats::forecast::{Forecast, NoForecast, forecast};

use super::level::Level;
use crate::figures;
use crate::page::Page;

/// What the line through the levels says.
pub struct Ahead {
    /// In a sentence.
    pub sentence: String,
    /// The forecast, cut to what can be.
    pub forecast: Option<Forecast>,
}

impl Ahead {
    /// From the levels to the day of the aim.
    pub fn of(page: &Page, aim: &Aim, measure: &Measure, levels: &[Level]) -> Self {
        let first = levels.first().map_or(Day::EPOCH, |level| level.period);
        let at = |day: Day| day.days_since(first) as f64;
        let times: Vec<f64> = levels.iter().map(|level| at(level.period)).collect();
        let values: Vec<f64> = levels.iter().map(|level| level.value).collect();
        match forecast(&times, &values, at(aim.target_on)) {
            Ok(found) => {
                let cut = cut(measure, found);
                Self {
                    sentence: said(page, aim, measure, &cut),
                    forecast: Some(cut),
                }
            }
            Err(reason) => Self {
                sentence: why_not(page, reason),
                forecast: None,
            },
        }
    }
}

/// A share is not over everything, and a mark is one of the scale.
fn cut(measure: &Measure, found: Forecast) -> Forecast {
    let (least, most) = match measure.unit {
        domain::measure::Unit::Percent => (0.0, 100.0),
        domain::measure::Unit::Mark => (1.0, 7.0),
        _ => (0.0, f64::INFINITY),
    };
    Forecast {
        low: found.low.clamp(least, most),
        middle: found.middle.clamp(least, most),
        high: found.high.clamp(least, most),
        ..found
    }
}

/// `Si sigue así, el 15 de diciembre de 2027 estaría entre 58 y 66 %; la meta es 70 %: a este paso no alcanzaría.`
fn said(page: &Page, aim: &Aim, measure: &Measure, found: &Forecast) -> String {
    let value = |value: f64| figures::value(measure, value, page.lang);
    let range = [
        ("day", page.lang.day_long(aim.target_on.0).into()),
        ("low", value(found.low).into()),
        ("high", value(found.high).into()),
    ];
    let Some(target) = measure.target else {
        return page.lang.with("aim-ahead", &range);
    };
    let reaches = match measure.direction {
        Direction::Down => (found.high <= target, found.low > target),
        Direction::Up | Direction::None => (found.low >= target, found.high < target),
    };
    let key = match reaches {
        (true, _) => "aim-ahead-reaches",
        (_, true) => "aim-ahead-short",
        _ => "aim-ahead-open",
    };
    let [day, low, high] = range;
    page.lang.with(key, &[day, low, high, ("target", value(target).into())])
}

fn why_not(page: &Page, reason: NoForecast) -> String {
    match reason {
        NoForecast::TooFew { have, need } => page.t2("aim-too-few", "have", have, "need", need),
        NoForecast::Past => page.t("aim-past"),
        NoForecast::TooFar { span, ahead } => {
            let months = |days: f64| page.lang.number((days / 30.4).round(), 0);
            page.t2("aim-too-far", "span", months(span), "ahead", months(ahead))
        }
        NoForecast::NotALine => page.t("aim-not-a-line"),
        NoForecast::Constant | NoForecast::NotASeries => page.t("aim-constant"),
    }
}
