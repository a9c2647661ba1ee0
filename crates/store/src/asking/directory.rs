//! Who knows what, by what they did: closed cycles by idea, accepted answers, their own words, what they offer. Only what its reader may
//! open, by name, and never counted into a number.

use std::collections::BTreeMap;

use domain::cycle::{Comparison, Decision};
use domain::exchange::{Corrections, ExpertiseLine, StandingOffer, LineKind};
use domain::id::{AnswerId, CycleId, DriverId, IdeaId, NetworkId, PersonId};
use domain::permission::Standing;
use domain::school::Subject;

use super::knowing::{Reachable, corrections};
use super::told::Names;
use crate::db::Db;
use crate::error::Result;
use crate::ideas::IdeaLine;

/// Somebody with what they know.
#[derive(Clone, Debug, PartialEq)]
pub struct Knows {
    /// Who.
    pub person: PersonId,
    /// By name.
    pub name: String,
    /// Where they work, each once; nowhere for the hub.
    pub places: Vec<String>,
    /// What they know.
    pub lines: Vec<KnowsLine>,
}

/// A piece of it.
#[derive(Clone, Debug, PartialEq)]
pub enum KnowsLine {
    /// They tested an idea to its end.
    Idea {
        /// Which.
        idea: IdeaId,
        /// Its name.
        name: String,
        /// What it moves.
        driver: DriverId,
        /// What it is of.
        subject: Option<Subject>,
        /// The cycles that say so, the newest first.
        tests: Vec<TestOf>,
        /// What they say of that: hidden or quiet.
        said: Option<LineKind>,
    },
    /// An answer of theirs was accepted.
    Answer {
        /// It.
        answer: AnswerId,
        /// What was asked.
        question: String,
        /// What it was about.
        driver: Option<DriverId>,
    },
    /// They say so.
    Own(ExpertiseLine),
    /// They offer it.
    Offer(StandingOffer),
}

/// A closed cycle as evidence.
#[derive(Clone, Debug, PartialEq)]
pub struct TestOf {
    /// It.
    pub cycle: CycleId,
    /// Its title.
    pub title: String,
    /// What was decided.
    pub decision: Decision,
    /// Whether its prediction came true.
    pub came_true: bool,
}

#[derive(sqlx::FromRow)]
struct AnswerOf {
    id: AnswerId,
    by_id: PersonId,
    title: String,
    driver_id: Option<DriverId>,
}

sql! {
    ANSWERS = "select a.id, c.by_id, v.title, d.driver_id from document d join answer a on a.id = d.answer_id join contribution c on c.id = a.contribution_id join conversation v on v.id = a.conversation_id where d.network_id = $1 and d.reach = 'all' order by a.accepted_at desc, a.id";
}

impl KnowsLine {
    /// The driver that it is about.
    #[must_use]
    pub const fn driver(&self) -> Option<DriverId> {
        match self {
            Self::Idea { driver, .. } => Some(*driver),
            Self::Answer { driver, .. } => *driver,
            Self::Own(line) => line.driver_id,
            Self::Offer(offer) => Some(offer.driver_id),
        }
    }

    /// Its words, to be found by.
    #[must_use]
    pub fn words(&self) -> &str {
        match self {
            Self::Idea { name, .. } => name,
            Self::Answer { question, .. } => question,
            Self::Own(line) => &line.words,
            Self::Offer(offer) => &offer.words,
        }
    }
}

impl Db {
    /// Everybody who knows something, by name, as far as a reader may see why.
    ///
    /// # Errors
    /// What the database says.
    pub async fn directory(&self, network: NetworkId, reader: &Standing) -> Result<Vec<Knows>> {
        let all = self.known_of(network, reader, None).await?;
        Ok(all.into_iter().filter(|one| !one.lines.is_empty()).collect())
    }

    /// What one person knows; to themselves also what they hide.
    ///
    /// # Errors
    /// What the database says.
    pub async fn knows(&self, network: NetworkId, reader: &Standing, person: PersonId) -> Result<Option<Knows>> {
        Ok(self.known_of(network, reader, Some(person)).await?.into_iter().next())
    }

    async fn known_of(&self, network: NetworkId, reader: &Standing, only: Option<PersonId>) -> Result<Vec<Knows>> {
        let names = Names::of(self, network, reader).await?;
        let ideas = self.idea_lines(network).await?;
        let lines = self.expertise_lines(network).await?;
        let corrections = corrections(&lines);
        let mut people = gathered(self.reachable().await?, only);
        for (person, knows) in &mut people {
            let none = Corrections::default();
            let said = corrections.get(person).unwrap_or(&none);
            let oneself = reader.person() == *person;
            knows.lines = tested(&names, &ideas, reader, (*person, said, oneself));
        }
        for one in all!(self, AnswerOf, ANSWERS, network)? {
            let line = KnowsLine::Answer {
                answer: one.id,
                question: one.title,
                driver: one.driver_id,
            };
            put(&mut people, one.by_id, line);
        }
        for line in lines.into_iter().filter(|line| line.kind == LineKind::Own) {
            put(&mut people, line.person_id, KnowsLine::Own(line));
        }
        for offer in self.standing_offers(network).await? {
            put(&mut people, offer.by_id, KnowsLine::Offer(offer));
        }
        Ok(people.into_iter().map(|(_, knows)| knows).collect())
    }
}

fn put(people: &mut [(PersonId, Knows)], person: PersonId, line: KnowsLine) {
    if let Some((_, knows)) = people.iter_mut().find(|(one, _)| *one == person) {
        knows.lines.push(line);
    }
}

/// Everybody once, in the order of their names.
fn gathered(lines: Vec<Reachable>, only: Option<PersonId>) -> Vec<(PersonId, Knows)> {
    let mut people: Vec<(PersonId, Knows)> = Vec::new();
    for line in lines
        .into_iter()
        .filter(|line| only.is_none_or(|person| person == line.person_id))
    {
        let place = line.school;
        match people.last_mut().filter(|(person, _)| *person == line.person_id) {
            Some((_, known)) => known.places.extend(place.filter(|place| !known.places.contains(place))),
            None => people.push((
                line.person_id,
                Knows {
                    person: line.person_id,
                    name: line.name,
                    places: place.into_iter().collect(),
                    lines: Vec::new(),
                },
            )),
        }
    }
    people
}

/// What somebody's closed cycles say, by idea.
fn tested(
    names: &Names,
    ideas: &[IdeaLine],
    reader: &Standing,
    (person, said, oneself): (PersonId, &Corrections, bool),
) -> Vec<KnowsLine> {
    let mut by: BTreeMap<IdeaId, Vec<TestOf>> = BTreeMap::new();
    for brief in names.briefs.iter().filter(|brief| brief.owner_id == person) {
        if let Some(decision) = brief.decision
            && brief.reach().is_open_to(reader)
        {
            by.entry(brief.idea_id).or_default().push(TestOf {
                cycle: brief.id,
                title: brief.title.clone(),
                decision,
                came_true: brief.comparison == Some(Comparison::AsPredicted),
            });
        }
    }
    let mut lines = Vec::new();
    for (idea, tests) in by {
        let Some(known) = ideas
            .iter()
            .find(|one| one.id == idea)
            .filter(|_| names.ideas.contains_key(&idea))
        else {
            continue;
        };
        let tells = said.tells(idea, known.driver_id);
        if !tells && !oneself {
            continue;
        }
        let asks = said.asks(idea, known.driver_id);
        lines.push(KnowsLine::Idea {
            idea,
            name: known.name.clone(),
            driver: known.driver_id,
            subject: known.subject,
            tests,
            said: match (tells, asks) {
                (false, _) => Some(LineKind::Hidden),
                (true, false) if oneself => Some(LineKind::Quiet),
                _ => None,
            },
        });
    }
    lines.sort_by(|one, other| one.words().cmp(other.words()));
    lines
}
