//! Control charts of every kind, and what stands around them.

use charts::{Annotation, Cadence, Figure, Unit, draw, left_out, sentence, table, why};
use i18n::Lang;
use jiff::{
    ToSpan,
    civil::{Date, date},
};
use stats::spc::{
    Chart, ChartKind, Direction, Input, NotComputable, Options, RuleSet, analyze, analyze_rates, analyze_subgroups,
    read,
};

/// Numbers that look like chance, and are always the same.
struct Chance(u64);

impl Chance {
    /// Roughly normal, around 0 with a standard deviation of 1.
    fn next(&mut self) -> f64 {
        let mut sum = 0.0;
        for _ in 0..12 {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            sum += f64::from(u32::try_from(self.0 >> 32).unwrap_or_default()) / f64::from(u32::MAX);
        }
        sum - 6.0
    }
}

struct Told<'a> {
    name: &'a str,
    chart: &'a Chart,
    unit: Unit,
    cadence: Cadence,
    annotations: &'a [Annotation],
    definitions: &'a [Date],
}

fn dates(count: usize, cadence: Cadence) -> Vec<Date> {
    let first = date(2026, 3, 2);
    let at = |k: usize| {
        let k = i64::try_from(k).unwrap_or_default();
        let span = if cadence == Cadence::Monthly {
            k.months()
        } else {
            (7 * k).days()
        };
        first.checked_add(span).unwrap_or(first)
    };
    (0..count).map(at).collect()
}

fn html(told: &Told, lang: Lang) -> String {
    let reading = read(told.chart);
    let dates = dates(told.chart.points.len(), told.cadence);
    let id: String = told.name.chars().filter(char::is_ascii_alphanumeric).collect();
    let figure = Figure {
        id: &id,
        title: told.name,
        chart: told.chart,
        reading: &reading,
        dates: &dates,
        counts: &[],
        cadence: told.cadence,
        unit: told.unit,
        tests: &[],
        annotations: told.annotations,
        definitions: told.definitions,
    };
    let said = sentence(&figure, lang);
    let why = why(&figure, lang).join(" ");
    super::section(
        told.name,
        &said,
        &draw(&figure, lang).both(),
        &table(&figure, lang).html(lang),
        &why,
    )
}

/// Thirty weeks around a level with a shift near the end, as the kind wants them.
fn series(kind: ChartKind, options: &Options) -> Result<Chart, NotComputable> {
    let mut chance = Chance(7);
    let mut counts = Vec::new();
    let mut sizes = Vec::new();
    let mut groups = Vec::new();
    for k in 0..30_u32 {
        let size = (40.0 + f64::from(k * 7 % 5) * 22.0 + 3.0 * chance.next()).round();
        let level = if k < 19 { 0.4 } else { 0.52 };
        let share = (level + 0.06 * chance.next()).clamp(0.0, 1.0);
        counts.push(Some((share * size).round()));
        sizes.push(Some(size));
        groups.push((0..6).map(|_| 4.5 + level * 2.0 + 0.5 * chance.next()).collect());
    }
    match kind.input() {
        Input::Values if kind == ChartKind::T => {
            let days: Vec<Option<f64>> = counts.iter().map(|c: &Option<f64>| c.map(|c| c / 4.0 + 1.0)).collect();
            analyze(&days, options)
        }
        Input::Values => analyze(&counts, options),
        Input::Rates => analyze_rates(&counts, &sizes, options),
        Input::Subgroups => analyze_subgroups(&groups, options),
    }
}

pub fn all(lang: Lang) -> String {
    let mut page = noted(lang);
    for kind in ChartKind::ALL {
        let mut options = Options::new(kind);
        options.direction = Direction::Up;
        let Ok(chart) = series(kind, &options) else { continue };
        let unit = match kind {
            ChartKind::P | ChartKind::Pp | ChartKind::U | ChartKind::Up => Unit::Proportion { decimals: 0 },
            _ => Unit::Number { decimals: 1 },
        };
        let name = format!("{kind:?}");
        page.push_str(&html(&told(&name, &chart, unit), lang));
    }
    for rules in [RuleSet::WesternElectric, RuleSet::Nelson, RuleSet::Nhs] {
        for (direction, sign) in [(Direction::Up, 1.0), (Direction::Down, 1.0), (Direction::None, -1.0)] {
            let mut chance = Chance(11);
            let values: Vec<Option<f64>> = (0..26_u32)
                .map(|k| Some(50.0 + chance.next() * 4.0 + if k > 17 { sign * f64::from(k - 17) * 1.6 } else { 0.0 }))
                .collect();
            let mut options = Options::new(ChartKind::I);
            options.rules = vec![rules];
            options.direction = direction;
            let Ok(chart) = analyze(&values, &options) else {
                continue;
            };
            let name = format!("{rules:?} {direction:?}");
            page.push_str(&html(&told(&name, &chart, Unit::Percent { decimals: 0 }), lang));
        }
    }
    page
}

fn told<'a>(name: &'a str, chart: &'a Chart, unit: Unit) -> Told<'a> {
    Told {
        name,
        chart,
        unit,
        cadence: Cadence::Weekly,
        annotations: &[],
        definitions: &[],
    }
}

/// A strike that is left out, a flood of one day, another definition; then phases, one of them on trial.
fn noted(lang: Lang) -> String {
    let mut chance = Chance(3);
    let values: Vec<Option<f64>> = (0..26_u32)
        .map(|k| {
            Some(
                54.0 + chance.next() * 4.0 + if k > 13 { 13.0 } else { 0.0 }
                    - if (9..11).contains(&k) { 30.0 } else { 0.0 },
            )
        })
        .collect();
    let note = |from, to, words: &str, left_out| Annotation {
        from,
        to,
        words: words.to_owned(),
        left_out,
    };
    let annotations = [
        note(date(2026, 5, 4), date(2026, 5, 15), "Paro de profesores", true),
        note(date(2026, 6, 10), date(2026, 6, 10), "Inundación", false),
        note(date(2026, 8, 3), date(2026, 8, 28), "Profesora de reemplazo", false),
    ];
    let definitions = [date(2026, 4, 6)];
    let mut page = String::new();
    for phased in [false, true] {
        let mut options = Options::new(ChartKind::I);
        options.direction = Direction::Up;
        options.exclude = left_out(&annotations, &dates(values.len(), Cadence::Weekly), Cadence::Weekly);
        if phased {
            options.phase_starts = vec![6, 16];
        } else {
            options.freeze = Some(14);
        }
        let Ok(chart) = analyze(&values, &options) else {
            continue;
        };
        let name = if phased { "Tres tramos" } else { "Con anotaciones" };
        let told = Told {
            annotations: &annotations,
            definitions: &definitions,
            ..told(name, &chart, Unit::Percent { decimals: 0 })
        };
        page.push_str(&html(&told, lang));
    }
    page
}
