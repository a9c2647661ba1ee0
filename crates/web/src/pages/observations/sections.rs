//! What was seen and how it was rated, as pages show them.

use domain::observation::{Evidence, Ratings, Rubric};

use crate::page::Page;

/// What was seen.
pub struct EvidenceView {
    /// `10:05`, or nothing.
    pub began: String,
    /// In the order of their minutes.
    pub notes: Vec<NoteLine>,
    /// What was counted: name and number.
    pub counts: Vec<(String, u16)>,
    /// The question of the samples, and each answer with how often it was seen.
    pub samples: Option<(String, Vec<(String, String)>)>,
}

/// A note.
pub struct NoteLine {
    /// Its place, from 0 on.
    pub at: usize,
    /// `12′`.
    pub minute: String,
    /// What.
    pub words: String,
}

/// A domain of a rubric.
pub struct DomainView {
    /// Its name.
    pub name: String,
    /// Its dimensions.
    pub dimensions: Vec<DimensionView>,
}

/// A dimension with what was rated.
pub struct DimensionView {
    /// Its place among all, from 0 on.
    pub at: usize,
    /// Its name.
    pub name: String,
    /// What to look for.
    pub asks: String,
    /// Each level with its words.
    pub levels: Vec<(usize, String)>,
    /// What was said of it.
    pub rating: Option<RatingView>,
}

/// A rating.
pub struct RatingView {
    /// `Nivel 3 de 4`.
    pub said: String,
    /// The words of the level.
    pub words: String,
    /// The notes it stands on.
    pub notes: Vec<String>,
    /// What ties them to it.
    pub why: String,
}

/// What was seen.
#[must_use]
pub fn evidence(page: &Page, evidence: &Evidence, rubric: &Rubric) -> EvidenceView {
    let note = |(at, note): (usize, &domain::observation::Note)| NoteLine {
        at,
        minute: minute(note.minute),
        words: note.words.clone(),
    };
    let names = rubric.counts.iter().cloned();
    let counted = evidence.counts.iter().any(|n| *n > 0);
    let samples = rubric.samples.as_ref().filter(|_| !evidence.samples.is_empty());
    EvidenceView {
        began: evidence.began.clone(),
        notes: evidence.notes.iter().enumerate().map(note).collect(),
        // Where every field was left empty nothing was counted: that isn't none.
        counts: names.zip(evidence.counts.iter().copied()).filter(|_| counted).collect(),
        samples: samples.map(|samples| {
            let seen = evidence.sampled(samples.options.len());
            let of = evidence.samples.len();
            let said = |n: usize| page.t2("observation-sampled", "n", n, "of", of);
            let options = samples.options.iter().cloned().zip(seen.into_iter().map(said));
            (samples.asks.clone(), options.collect())
        }),
    }
}

/// `12′`.
fn minute(minute: u16) -> String {
    format!("{minute}′")
}

/// The rubric with what was rated, and the notes that it stands on.
#[must_use]
pub fn domains(page: &Page, rubric: &Rubric, ratings: Option<&Ratings>, evidence: &Evidence) -> Vec<DomainView> {
    let mut at = 0;
    let mut domains = Vec::new();
    for domain in &rubric.domains {
        let mut dimensions = Vec::new();
        for dimension in &domain.dimensions {
            let rating = ratings.and_then(|ratings| ratings.0.get(at)).and_then(Option::as_ref);
            dimensions.push(DimensionView {
                at,
                name: dimension.name.clone(),
                asks: dimension.asks.clone(),
                levels: (1..).zip(dimension.levels.iter().cloned()).collect(),
                rating: rating.map(|rating| RatingView {
                    said: level(page, rating.level, dimension.levels.len()),
                    words: dimension.levels.get(rating.level - 1).cloned().unwrap_or_default(),
                    notes: rating.notes.iter().filter_map(|note| told(evidence, *note)).collect(),
                    why: rating.why.clone(),
                }),
            });
            at += 1;
        }
        domains.push(DomainView {
            name: domain.name.clone(),
            dimensions,
        });
    }
    domains
}

/// `Nivel 3 de 4`.
#[must_use]
pub fn level(page: &Page, level: usize, of: usize) -> String {
    page.t2("observation-level", "n", level, "of", of)
}

fn told(evidence: &Evidence, note: usize) -> Option<String> {
    let note = evidence.notes.get(note)?;
    Some(format!("{} {}", minute(note.minute), note.words))
}
