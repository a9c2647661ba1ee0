//! What the scales say, with their error. How far one may be trusted was asked of the liceo as a whole, and stands in its line alone.

use domain::results::{Trusted, scale_figure};
use domain::suppression::{Group, Part};

use super::{Told, decimal};
use crate::delimited::disarmed;

pub(super) const COLUMNS: [&str; 17] = [
    "liceo",
    "encuesta",
    "cuestionario",
    "version",
    "forma",
    "desde",
    "hasta",
    "grupo",
    "sexo",
    "escala",
    "media",
    "error",
    "n",
    "alfa",
    "alfa_desde",
    "alfa_hasta",
    "omega",
];

pub(super) fn rows(told: &Told<'_>) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    // What a shorter form measures of it: a scale that it doesn't has no score.
    let asked = told.administration.asked(told.instrument);
    for (group, _, first) in told.shown() {
        for scale in &asked.scales {
            let figure = scale_figure(&told.results.release, &asked, &scale.key, &group);
            let Some(figure) = figure else { continue };
            let mut row = first.clone();
            row.extend([
                disarmed(&scale.key),
                decimal(figure.mean),
                decimal(figure.error),
                figure.n.to_string(),
            ]);
            row.extend(trust(told, &group, &scale.key));
            rows.push(row);
        }
    }
    rows
}

fn trust(told: &Told<'_>, group: &Group, scale: &str) -> [String; 4] {
    let whole = *group == Group::all(Part::Liceo);
    let known = told.results.trust.iter().find(|trust| whole && trust.scale == scale);
    let figures = known.and_then(|trust| trust.figures.as_ref());
    let cell = |of: fn(&Trusted) -> Option<f64>| figures.and_then(of).map(decimal).unwrap_or_default();
    [
        cell(|figures| Some(figures.alpha)),
        cell(|figures| Some(figures.interval.0)),
        cell(|figures| Some(figures.interval.1)),
        cell(|figures| figures.omega),
    ]
}
