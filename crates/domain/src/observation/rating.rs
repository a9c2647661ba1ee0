//! Judgement, apart from evidence: a level of a dimension, and the notes that it stands on.

use serde::{Deserialize, Serialize};

use super::evidence::Evidence;
use super::rubric::Rubric;
use crate::check::Wrong;
use crate::text::line;

const WHY: usize = 400;

/// A level with what it stands on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rating {
    /// From 1 on.
    pub level: usize,
    /// Places of notes in the evidence.
    pub notes: Vec<usize>,
    /// What ties them to the level.
    pub why: String,
}

/// By dimension; none where too little was seen to say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ratings(pub Vec<Option<Rating>>);

/// What a form says of a dimension.
#[derive(Clone, Debug, Default)]
pub struct RatingFields {
    /// The level; empty where too little was seen.
    pub level: String,
    /// Places of notes.
    pub notes: Vec<String>,
    /// Why.
    pub why: String,
}

impl Ratings {
    /// Checks them: a level must be one of the dimension's, and stand on a note.
    ///
    /// # Errors
    /// The fields that are wrong: `level-0`, `notes-0`.
    pub fn check(fields: &[RatingFields], rubric: &Rubric, evidence: &Evidence) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let mut ratings = Vec::new();
        for (at, dimension) in rubric.dimensions().enumerate() {
            let typed = fields.get(at).filter(|typed| !typed.level.trim().is_empty());
            let Some(typed) = typed else {
                ratings.push(None);
                continue;
            };
            let level = typed.level.trim().parse::<usize>().ok();
            let level = level.filter(|level| (1..=dimension.levels.len()).contains(level));
            if level.is_none() {
                wrong.add(format!("level-{at}"), "wrong-choice");
            }
            let mut notes: Vec<usize> = typed.notes.iter().filter_map(|note| note.parse().ok()).collect();
            notes.retain(|note| *note < evidence.notes.len());
            notes.sort_unstable();
            notes.dedup();
            if notes.is_empty() {
                wrong.add(format!("notes-{at}"), "observation-wrong-no-evidence");
            }
            ratings.push(level.map(|level| Rating {
                level,
                notes,
                why: line(&typed.why, WHY),
            }));
        }
        wrong.or(Self(ratings))
    }

    /// The levels, by dimension.
    #[must_use]
    pub fn levels(&self) -> Vec<Option<usize>> {
        self.0.iter().map(|one| one.as_ref().map(|one| one.level)).collect()
    }

    /// Whether anything was rated.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// The evidence was written anew: each rating goes on standing on the same words, wherever they are now. One whose words are all gone
    /// goes with them.
    #[must_use]
    pub fn moved(mut self, before: &Evidence, now: &Evidence) -> Self {
        let place = |note: usize| {
            let words = &before.notes.get(note)?.words;
            now.notes.iter().position(|note| note.words == *words)
        };
        for slot in &mut self.0 {
            if let Some(rating) = slot {
                rating.notes = rating.notes.iter().filter_map(|note| place(*note)).collect();
                if rating.notes.is_empty() {
                    *slot = None;
                }
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observation::{EvidenceFields, own_rubric};

    fn evidence() -> Evidence {
        let notes = "1 Saluda\n2 Pregunta".to_owned();
        let fields = EvidenceFields {
            notes,
            ..EvidenceFields::default()
        };
        Evidence::check(&fields, own_rubric(false)).unwrap()
    }

    fn typed(level: &str, notes: &[&str]) -> RatingFields {
        RatingFields {
            level: level.to_owned(),
            notes: notes.iter().map(|note| (*note).to_owned()).collect(),
            why: String::new(),
        }
    }

    #[test]
    fn a_level_stands_on_a_note() {
        let rubric = own_rubric(false);
        let said = Ratings::check(&[typed("3", &["1", "0", "1"]), typed("", &[])], rubric, &evidence()).unwrap();
        assert_eq!(said.levels(), [Some(3), None, None, None, None]);
        assert_eq!(said.0[0].as_ref().unwrap().notes, [0, 1]);
        let wrong = Ratings::check(&[typed("3", &["7"]), typed("5", &["0"])], rubric, &evidence()).unwrap_err();
        assert_eq!(wrong.of("notes-0"), Some("observation-wrong-no-evidence"));
        assert_eq!(wrong.of("level-1"), Some("wrong-choice"));
    }

    #[test]
    fn a_rating_follows_its_words() {
        let rubric = own_rubric(false);
        let said = Ratings::check(&[typed("3", &["0"]), typed("2", &["1"])], rubric, &evidence()).unwrap();
        let notes = "0 Llega\n1 Pregunta".to_owned();
        let fields = EvidenceFields {
            notes,
            ..EvidenceFields::default()
        };
        let now = Evidence::check(&fields, rubric).unwrap();
        let said = said.moved(&evidence(), &now);
        assert_eq!(said.levels(), [None, Some(2), None, None, None]);
        assert_eq!(said.0[1].as_ref().unwrap().notes, [1]);
    }
}
