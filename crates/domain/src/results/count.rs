//! Answers counted by item, course and sex: what a release is planned from. It is never shown and never kept.

use std::collections::BTreeMap;

use survey::{Answer, Answers, Asks, Instrument, Item};

use crate::administration::{Administration, Sex};
use crate::id::{CourseId, SittingId};
use crate::suppression::{self, Cell, Course, Outline, Split};

/// What one student answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    /// Of which sitting.
    pub sitting: SittingId,
    /// What they say of their sex.
    pub sex: Option<Sex>,
    /// Which third was asked.
    pub third: Option<i64>,
    /// Seconds that answering took.
    pub seconds: Option<i64>,
    /// The answers.
    pub answers: Answers,
}

/// What a release is about: the courses that got it, and each item with its options. An item of several choices is as many items of
/// two options; numbers and texts are not counted.
#[must_use]
pub fn outline(administration: &Administration, instrument: &Instrument, courses: Vec<Course>) -> Outline {
    Outline {
        administration: administration.id.0,
        school: administration.school_id,
        instrument: format!("{} {}", instrument.key, administration.instrument_version),
        courses,
        sexes: if administration.asks_sex {
            [Sex::Female, Sex::Male, Sex::Other]
                .map(|sex| sex.word().to_owned())
                .to_vec()
        } else {
            vec![Sex::Other.word().to_owned()]
        },
        items: counted(administration, instrument)
            .iter()
            .map(|one| suppression::Item {
                name: one.name(),
                options: one.options(),
            })
            .collect(),
        // A course by sex is a handful of people: it is not offered, and so asks for nothing else to be merged.
        split: if administration.asks_sex {
            Split::Level
        } else {
            Split::Never
        },
    }
}

/// Counts them. A sitting that isn't among the courses, as none should be, is left out.
#[must_use]
pub fn count(
    administration: &Administration,
    instrument: &Instrument,
    courses: &[(SittingId, Course)],
    answered: &[Answered],
) -> suppression::Administration {
    let items = counted(administration, instrument);
    let mut cells: BTreeMap<(CourseId, &str), Cell> = BTreeMap::new();
    for one in answered {
        let Some((_, course)) = courses.iter().find(|(sitting, _)| *sitting == one.sitting) else {
            continue;
        };
        // Whoever is neither, or didn't say, is one group: two smaller ones would have to be hidden more often.
        let sex = one.sex.filter(|_| administration.asks_sex).unwrap_or(Sex::Other).word();
        let cell = cells.entry((course.id, sex)).or_insert_with(|| Cell {
            course: course.id,
            sex: sex.to_owned(),
            n: 0,
            items: items.iter().map(|item| vec![0; item.options()]).collect(),
        });
        cell.n += 1;
        for (item, counts) in items.iter().zip(&mut cell.items) {
            if let Some(place) = item.place(&one.answers)
                && let Some(count) = counts.get_mut(place)
            {
                *count += 1;
            }
        }
    }
    suppression::Administration {
        outline: outline(
            administration,
            instrument,
            courses.iter().map(|(_, course)| *course).collect(),
        ),
        cells: cells.into_values().collect(),
    }
}

/// An item that is counted, or an option of one of several choices.
pub(super) struct Counted<'a> {
    pub item: &'a Item,
    option: Option<&'a str>,
}

/// The items that are counted, in order.
pub(super) fn counted<'a>(administration: &Administration, instrument: &'a Instrument) -> Vec<Counted<'a>> {
    let form = administration.form(instrument);
    let asked = instrument
        .items()
        .filter(|item| form.is_none_or(|form| form.asks(&item.key)));
    asked
        .flat_map(|item| match &item.asks {
            Asks::Single { .. } => vec![Counted { item, option: None }],
            Asks::Multiple { options, .. } => {
                let option = |option: &'a survey::Anchor| Counted {
                    item,
                    option: Some(option.key.as_str()),
                };
                options.iter().map(option).collect()
            }
            Asks::Number { .. } | Asks::Text { .. } => vec![],
        })
        .collect()
}

impl Counted<'_> {
    /// Its name in a release.
    pub fn name(&self) -> String {
        match self.option {
            None => self.item.key.clone(),
            Some(option) => format!("{}/{option}", self.item.key),
        }
    }

    fn options(&self) -> usize {
        if self.option.is_some() {
            2
        } else {
            self.item.anchors().len()
        }
    }

    /// The place of what was answered among its options; none where nothing was, or it was declined.
    fn place(&self, answers: &Answers) -> Option<usize> {
        match (answers.get(&self.item.key)?, self.option) {
            (Answer::Choice(key), None) => self.item.anchors().iter().position(|anchor| anchor.key == *key),
            (Answer::Choices(keys), Some(option)) => Some(usize::from(keys.iter().any(|key| key == option))),
            _ => None,
        }
    }
}
