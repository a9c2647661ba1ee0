//! What was published and signed, as the index tells it: change packages and syntheses.

use domain::event::Noun;
use domain::package::Edition;
use domain::synthesis::Sentence;
use uuid::Uuid;

use super::{Document, joined, reach};

#[derive(sqlx::FromRow)]
pub(super) struct PackageTold {
    id: Uuid,
    network_id: Uuid,
    school_id: Option<Uuid>,
    edition: String,
    signed_at: i64,
}

#[derive(sqlx::FromRow)]
pub(super) struct SynthesisTold {
    id: Uuid,
    network_id: Uuid,
    school_id: Option<Uuid>,
    driver_id: Option<Uuid>,
    title: String,
    sentences: String,
    tests: i64,
    signed_at: i64,
}

impl From<PackageTold> for Document {
    fn from(told: PackageTold) -> Self {
        let says: Edition = serde_json::from_str(&told.edition).unwrap_or_default();
        let ideas = || says.ideas.iter();
        let mut named = vec![says.name.as_str()];
        named.extend(ideas().map(|idea| idea.name.as_str()));
        let steps: Vec<&str> = ideas()
            .flat_map(|idea| std::iter::once(&idea.what).chain(&idea.steps))
            .map(String::as_str)
            .collect();
        let files = says
            .files
            .iter()
            .flat_map(|file| [file.name.as_str(), file.words.as_str()]);
        let materials = files.chain(says.links.iter().map(|link| link.name.as_str()));
        let learned: Vec<&str> = [says.learned.as_str(), says.limits.as_str()]
            .into_iter()
            .chain(materials)
            .collect();
        Self {
            noun: Noun::Package.word().to_owned(),
            noun_id: told.id,
            network_id: told.network_id,
            school_id: told.school_id,
            idea_id: None,
            cycle_id: None,
            answer_id: None,
            package_id: Some(told.id),
            synthesis_id: None,
            driver_id: says.driver_id.map(|driver| driver.0),
            measure_id: None,
            reach: reach(true),
            area: String::new(),
            level: String::new(),
            result: String::new(),
            // Somebody put together what held, and signed it.
            standing: 3,
            moved_at: told.signed_at,
            named: joined(&named),
            told: joined(&[&says.summary, &says.driver]),
            steps: joined(&steps),
            learned: joined(&learned),
            title: says.name,
        }
    }
}

impl From<SynthesisTold> for Document {
    fn from(told: SynthesisTold) -> Self {
        let sentences: Vec<Sentence> = serde_json::from_str(&told.sentences).unwrap_or_default();
        let said: Vec<&str> = sentences.iter().map(|sentence| sentence.words.as_str()).collect();
        Self {
            noun: Noun::Synthesis.word().to_owned(),
            noun_id: told.id,
            network_id: told.network_id,
            school_id: told.school_id,
            idea_id: None,
            cycle_id: None,
            answer_id: None,
            package_id: None,
            synthesis_id: Some(told.id),
            driver_id: told.driver_id,
            measure_id: None,
            reach: reach(true),
            area: String::new(),
            level: String::new(),
            result: String::new(),
            standing: if told.tests > 2 { 3 } else { 2 },
            moved_at: told.signed_at,
            named: joined(&[&told.title]),
            told: String::new(),
            steps: String::new(),
            learned: joined(&said),
            title: told.title,
        }
    }
}
