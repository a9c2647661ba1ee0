//! What was published and signed, as the index tells it: change packages and syntheses.

use domain::event::Noun;
use domain::package::{Edition, EditionFile};
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

impl PackageTold {
    fn says(&self) -> Edition {
        serde_json::from_str(&self.edition).unwrap_or_default()
    }

    /// A document of each of its materials, read by whoever reads the package.
    pub(super) fn materials(&self) -> Vec<Document> {
        let says = self.says();
        let material = |file: &EditionFile| Document {
            noun: Noun::Attachment.word().to_owned(),
            noun_id: file.id.0,
            network_id: self.network_id,
            school_id: self.school_id,
            package_id: Some(self.id),
            driver_id: says.driver_id.map(|driver| driver.0),
            reach: "package".to_owned(),
            // Its words are the package's, too: they count once for how telling a word is.
            standing: 1,
            moved_at: self.signed_at,
            named: joined(&[&file.name, &file.words]),
            told: joined(&[&says.name, &says.driver]),
            title: file.name.clone(),
            ..Document::default()
        };
        says.files.iter().map(material).collect()
    }

    /// Its texts as they were written.
    pub(super) fn said(&self) -> Vec<String> {
        let says = self.says();
        let ideas = says
            .ideas
            .into_iter()
            .flat_map(|idea| [idea.name, idea.what, idea.steps.join(" ")]);
        [says.summary, says.learned, says.limits]
            .into_iter()
            .chain(ideas)
            .collect()
    }

    /// What a material shows, in words, and of which package it is.
    pub(super) fn said_of(&self, material: Uuid) -> Vec<String> {
        let says = self.says();
        let file = says.files.into_iter().find(|file| file.id.0 == material);
        file.map_or_else(Vec::new, |file| vec![file.words, says.summary])
    }
}

impl SynthesisTold {
    /// Its sentences.
    pub(super) fn said(&self) -> Vec<String> {
        let sentences: Vec<Sentence> = serde_json::from_str(&self.sentences).unwrap_or_default();
        sentences.into_iter().map(|sentence| sentence.words).collect()
    }
}

impl From<PackageTold> for Document {
    fn from(told: PackageTold) -> Self {
        let says = told.says();
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
            package_id: Some(told.id),
            driver_id: says.driver_id.map(|driver| driver.0),
            reach: reach(true),
            // Somebody put together what held, and signed it.
            standing: 3,
            moved_at: told.signed_at,
            named: joined(&named),
            told: joined(&[&says.summary, &says.driver]),
            steps: joined(&steps),
            learned: joined(&learned),
            title: says.name,
            ..Self::default()
        }
    }
}

impl From<SynthesisTold> for Document {
    fn from(told: SynthesisTold) -> Self {
        let sentences = told.said();
        let said: Vec<&str> = sentences.iter().map(String::as_str).collect();
        Self {
            noun: Noun::Synthesis.word().to_owned(),
            noun_id: told.id,
            network_id: told.network_id,
            school_id: told.school_id,
            synthesis_id: Some(told.id),
            driver_id: told.driver_id,
            reach: reach(true),
            standing: if told.tests > 2 { 3 } else { 2 },
            moved_at: told.signed_at,
            named: joined(&[&told.title]),
            learned: joined(&said),
            title: told.title,
            ..Self::default()
        }
    }
}
