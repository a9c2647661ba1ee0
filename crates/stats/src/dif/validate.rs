//! Can these people be compared?
//!
//! Owns the first stage: later ones rely on two groups of some size, in which everybody answered every item.

use super::{Group, NotComputable, Options, Person};

/// Smaller groups than the smallest of which anybody has published how the procedure does (Parshall CG, Miller TR (1995), *Exact versus
/// asymptotic Mantel-Haenszel DIF statistics*, Journal of Educational Measurement 32, 302-316) are not compared.
pub(super) const LEAST: usize = 25;

/// Those who are in a group and answered all items.
pub(super) struct People {
    groups: Vec<Group>,
    /// One a person, with one an item.
    answers: Vec<Vec<bool>>,
    pub left_out: usize,
}

pub(super) fn validate(people: &[Person], options: &Options) -> Result<People, NotComputable> {
    if !(options.level > 0.0 && options.level < 1.0) {
        return Err(NotComputable::LevelOutOfRange);
    }
    let items = people.first().map_or(0, |person| person.answers.len());
    if let Some(person) = people.iter().position(|person| person.answers.len() != items) {
        return Err(NotComputable::LengthsDiffer { person });
    }
    if items < 2 {
        return Err(NotComputable::TooFewItems { have: items });
    }
    let whole = |person: &Person| {
        Some((
            person.group?,
            person.answers.iter().copied().collect::<Option<Vec<bool>>>()?,
        ))
    };
    let (groups, answers): (Vec<Group>, Vec<Vec<bool>>) = people.iter().filter_map(whole).unzip();
    let kept = People {
        left_out: people.len() - groups.len(),
        groups,
        answers,
    };
    for group in [Group::Reference, Group::Focal] {
        let have = kept.count(group);
        if have < LEAST {
            return Err(NotComputable::TooFewPeople {
                group,
                have,
                need: LEAST,
            });
        }
    }
    Ok(kept)
}

impl People {
    pub fn items(&self) -> usize {
        self.answers.first().map_or(0, Vec::len)
    }

    pub fn count(&self, group: Group) -> usize {
        self.groups.iter().filter(|of| **of == group).count()
    }

    pub fn share_right(&self, group: Group, item: usize) -> f64 {
        let right = self
            .iter()
            .filter(|(of, answers)| *of == group && answers[item])
            .count();
        right as f64 / self.count(group) as f64
    }

    pub fn iter(&self) -> impl Iterator<Item = (Group, &[bool])> {
        self.groups.iter().copied().zip(self.answers.iter().map(Vec::as_slice))
    }
}
