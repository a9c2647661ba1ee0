//! Numbers that students wrote: of everybody together, and only where eight or more wrote one.
//!
//! Never of a course or of one sex: what is said of the whole alone leaves nothing that could be taken off it.

use serde::{Deserialize, Serialize};
use survey::{Answer, Asks, Instrument};

use super::Answered;
use crate::suppression::{Group, Outline, Part, SMALLEST_GROUP};

/// The numbers written to an item. They are used and thrown away.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// The item.
    pub item: String,
    /// One a student who wrote one.
    pub values: Vec<f64>,
    /// Decimals that it asks for.
    pub decimals: u8,
}

/// What is said of the numbers written to an item, each rounded to one decimal more than it asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NumberResult {
    /// The item.
    pub item: String,
    /// How many wrote one.
    pub n: usize,
    /// Their mean.
    pub mean: f64,
    /// Their standard deviation.
    pub sd: f64,
    /// A quarter, half and three quarters of them lie below.
    pub quartiles: [f64; 3],
}

/// The numbers of each item to which eight or more wrote one, in order.
#[must_use]
pub fn written(instrument: &Instrument, answered: &[Answered]) -> Vec<Written> {
    let of = |item: &survey::Item| {
        let Asks::Number { decimals, .. } = item.asks else {
            return None;
        };
        let number = |one: &Answered| match one.answers.get(&item.key) {
            Some(Answer::Number(number)) => Some(*number),
            _ => None,
        };
        let values: Vec<f64> = answered.iter().filter_map(number).collect();
        let enough = i64::try_from(values.len()).is_ok_and(|n| n >= SMALLEST_GROUP);
        enough.then(|| Written {
            item: item.key.clone(),
            values,
            decimals,
        })
    };
    instrument.items().filter_map(of).collect()
}

/// Whether a group is everybody whose answers are in the results: numbers are said of nobody else.
#[must_use]
pub fn is_everybody(outline: &Outline, group: &Group) -> bool {
    let whole = match group.part {
        Part::Liceo => true,
        Part::Course(course) => matches!(&outline.courses[..], [only] if only.id == course),
        Part::Level(_) => false,
    };
    whole && group.sex.is_none()
}

#[cfg(test)]
mod tests {
    use survey::Answers;
    use uuid::Uuid;

    use super::*;
    use crate::id::SittingId;

    fn hours() -> Instrument {
        let text = serde_json::json!({ "es-CL": "¿Cuántas horas?" });
        serde_json::from_value(serde_json::json!({
            "key": "hours", "version": 1, "validation": "not-yet", "languages": [], "title": text,
            "sections": [{ "key": "all", "items": [
                { "key": "hours", "text": text, "asks": { "kind": "number", "decimals": 1 } },
            ] }],
        }))
        .unwrap()
    }

    fn answered(answer: Answer) -> Answered {
        Answered {
            sitting: SittingId(Uuid::nil()),
            sex: None,
            third: None,
            seconds: None,
            answers: Answers::none().with("hours", answer),
        }
    }

    #[test]
    fn of_fewer_than_eight_who_wrote_one_there_is_nothing() {
        let mut all: Vec<Answered> = (0..7_u8).map(|n| answered(Answer::Number(f64::from(n)))).collect();
        all.extend((0..20).map(|_| answered(Answer::Declined)));
        assert_eq!(written(&hours(), &all), []);
        all.push(answered(Answer::Number(7.5)));
        let found = written(&hours(), &all);
        assert_eq!((found.len(), found[0].values.len(), found[0].decimals), (1, 8, 1));
    }
}
