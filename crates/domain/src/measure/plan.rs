//! A measure as a form or an import says it.

use super::{Area, Cadence, ChartChoice, Counting, Direction, Family, Kind, Measure, RuleChoice, Unit};
use crate::check::Wrong;
use crate::id::DriverId;
use crate::measure::read_value;
use crate::text;

/// A measure to be defined or changed.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasurePlan {
    /// Key for imports.
    pub key: String,
    /// Name.
    pub name: String,
    /// Operational definition.
    pub definition: String,
    /// Both in English.
    pub english: English,
    /// What one value is made of.
    pub counting: Counting,
    /// Unit.
    pub unit: Unit,
    /// Decimals shown.
    pub decimals: i64,
    /// Which way is good.
    pub direction: Direction,
    /// Family.
    pub family: Family,
    /// Area.
    pub area: Area,
    /// Cadence.
    pub cadence: Cadence,
    /// Chart.
    pub chart: ChartChoice,
    /// Target.
    pub target: Option<f64>,
    /// Driver.
    pub driver_id: Option<DriverId>,
    /// Open to the other schools.
    pub open: bool,
    /// Source.
    pub source: String,
}

/// Name and definition in English; empty where nobody wrote them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct English {
    /// Name.
    pub name_en: String,
    /// Operational definition.
    pub definition_en: String,
}

/// The raw fields of a measure's form.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct MeasureFields {
    /// Key for imports; empty makes one from the name.
    pub key: String,
    /// Name.
    pub name: String,
    /// Definition.
    pub definition: String,
    /// Name in English.
    pub name_en: String,
    /// Definition in English.
    pub definition_en: String,
    /// What one value is.
    pub kind: String,
    /// What is counted.
    pub counted: String,
    /// Among what.
    pub among: String,
    /// For each so many.
    pub per: String,
    /// Rules.
    pub rules: String,
    /// Unit.
    pub unit: String,
    /// Decimals.
    pub decimals: String,
    /// Direction.
    pub direction: String,
    /// Family.
    pub family: String,
    /// Area.
    pub area: String,
    /// Cadence.
    pub cadence: String,
    /// Chart.
    pub chart: String,
    /// Target; comma or point.
    pub target: String,
    /// Driver.
    pub driver_id: String,
    /// `on` where open.
    pub open: String,
    /// Source.
    pub source: String,
}

impl From<&Measure> for MeasurePlan {
    /// What a measure says now.
    fn from(measure: &Measure) -> Self {
        Self {
            key: measure.key.clone(),
            name: measure.name.clone(),
            definition: measure.definition.clone(),
            english: measure.english.clone(),
            counting: measure.counting.clone(),
            unit: measure.unit,
            decimals: measure.decimals,
            direction: measure.direction,
            family: measure.family,
            area: measure.area,
            cadence: measure.cadence,
            chart: measure.chart,
            target: measure.target,
            driver_id: measure.driver_id,
            open: measure.open,
            source: measure.source.clone(),
        }
    }
}

impl MeasurePlan {
    /// Checks what a form says.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &MeasureFields) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let name = text::line(&fields.name, 160);
        wrong.unless(!name.is_empty(), "name", "wrong-name-empty");
        let definition = text::prose(&fields.definition, 2000);
        wrong.unless(!definition.is_empty(), "definition", "wrong-definition-empty");
        let english = English {
            name_en: text::line(&fields.name_en, 160),
            definition_en: text::prose(&fields.definition_en, 2000),
        };
        let counting = counting(fields, &mut wrong);
        let unit = match counting.unit() {
            Some(only) => only,
            None => word(&fields.unit, "unit", Unit::Percent, &mut wrong),
        };
        let direction = word(&fields.direction, "direction", Direction::Up, &mut wrong);
        let family = word(&fields.family, "family", Family::Outcome, &mut wrong);
        let area = word(&fields.area, "area", Area::Network, &mut wrong);
        let cadence = word(&fields.cadence, "cadence", Cadence::Weekly, &mut wrong);
        let chart = word(&fields.chart, "chart", ChartChoice::Standard, &mut wrong);
        wrong.unless(counting.kind.fits(chart), "chart", "wrong-chart-of-kind");
        let decimals = match fields.decimals.trim() {
            "" => 0,
            typed => typed.parse().ok().filter(|d| (0..=3).contains(d)).unwrap_or_else(|| {
                wrong.add("decimals", "wrong-decimals");
                0
            }),
        };
        let target = match fields.target.trim() {
            "" => None,
            typed => read_value(typed).ok().or_else(|| {
                wrong.add("target", "wrong-number");
                None
            }),
        };
        let driver_id = match fields.driver_id.trim() {
            "" => None,
            id => id.parse().ok().or_else(|| {
                wrong.add("driver_id", "wrong-choice");
                None
            }),
        };
        let key = measure_key(if fields.key.trim().is_empty() {
            &name
        } else {
            &fields.key
        });
        wrong.unless(name.is_empty() || !key.is_empty(), "key", "wrong-key");
        let (open, source) = (fields.open == "on", text::line(&fields.source, 200));
        wrong.or(Self {
            key,
            name,
            definition,
            english,
            counting,
            unit,
            decimals,
            direction,
            family,
            area,
            cadence,
            chart,
            target,
            driver_id,
            open,
            source,
        })
    }
}

/// What one value is made of. A proportion and a rate must say what is above the line and what below it.
fn counting(fields: &MeasureFields, wrong: &mut Wrong) -> Counting {
    let kind = or_usual(&fields.kind, "kind", Kind::Value, wrong);
    let rules = or_usual(&fields.rules, "rules", RuleChoice::Standard, wrong);
    let (counted, among) = (text::line(&fields.counted, 120), text::line(&fields.among, 120));
    if kind.has_denominator() {
        wrong.unless(!counted.is_empty(), "counted", "wrong-counted-empty");
        wrong.unless(!among.is_empty(), "among", "wrong-among-empty");
    }
    let per = match fields.per.trim() {
        "" => 100,
        typed => typed
            .replace('.', "")
            .parse()
            .ok()
            .filter(|per| (1..=1_000_000).contains(per))
            .unwrap_or_else(|| {
                wrong.add("per", "wrong-per");
                100
            }),
    };
    Counting {
        kind,
        counted,
        among,
        per,
        rules,
    }
}

/// Reads a word of a choice that has a usual one; nothing chosen is the usual.
fn or_usual<W: std::str::FromStr>(typed: &str, field: &'static str, usual: W, wrong: &mut Wrong) -> W {
    if typed.trim().is_empty() {
        return usual;
    }
    word(typed, field, usual, wrong)
}

/// Reads a word of a choice; nothing chosen or an unknown word is a problem, and `fallback` only fills the gap.
fn word<W: std::str::FromStr>(typed: &str, field: &'static str, fallback: W, wrong: &mut Wrong) -> W {
    typed.parse().unwrap_or_else(|_| {
        wrong.add(field, "wrong-choice");
        fallback
    })
}

/// A key of lower-case ASCII letters, digits and hyphens, at most 40.
#[must_use]
pub fn measure_key(text: &str) -> String {
    let mut key = String::new();
    for c in text.to_lowercase().chars() {
        let plain = match c {
            'á' | 'à' | 'ä' => 'a',
            'é' | 'è' | 'ë' => 'e',
            'í' | 'ï' => 'i',
            'ó' | 'ö' => 'o',
            'ú' | 'ü' => 'u',
            'ñ' => 'n',
            c if c.is_ascii_alphanumeric() => c,
            _ => '-',
        };
        if plain != '-' || !(key.is_empty() || key.ends_with('-')) {
            key.push(plain);
        }
    }
    key.chars()
        .take(40)
        .collect::<String>()
        .trim_end_matches('-')
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_makes_a_key() {
        assert_eq!(
            measure_key("Explican lo que aprendieron (1°)"),
            "explican-lo-que-aprendieron-1"
        );
        assert_eq!(measure_key("¿?"), "");
    }

    #[test]
    fn an_empty_form_names_every_missing_field() {
        let wrong = MeasurePlan::check(&MeasureFields::default()).unwrap_err();
        for field in [
            "name",
            "definition",
            "unit",
            "direction",
            "family",
            "area",
            "cadence",
            "chart",
        ] {
            assert!(wrong.of(field).is_some(), "{field}");
        }
    }
}
