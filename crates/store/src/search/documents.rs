//! The library's index: a document of each idea and each cycle that is no draft, kept by every commit as the keys are, so that no
//! way of writing can forget it.
//!
//! Accepted answers have theirs in `answers.rs`. Whatever else becomes findable (a visit, minutes, a synthesis) gets its arm in
//! `make_document`, its own column that goes with it, and its part of `Sight`. Must not hold what nobody but its owner may read: a draft has no document.

use domain::event::Noun;
use domain::id::{CycleId, IdeaId, MeasureId, NetworkId, SystemIds};
use domain::search::{VERSION, terms};
use domain::time::Instant;
use uuid::Uuid;

use super::answers::{self, AnswerTold};
use crate::db::Db;
use crate::error::Result;
use crate::write::{Moment, Write};

/// A document as it stands in the index.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub(super) struct Document {
    pub(super) noun: String,
    pub(super) noun_id: Uuid,
    pub(super) network_id: Uuid,
    pub(super) school_id: Option<Uuid>,
    pub(super) idea_id: Option<Uuid>,
    pub(super) cycle_id: Option<Uuid>,
    pub(super) answer_id: Option<Uuid>,
    pub(super) driver_id: Option<Uuid>,
    pub(super) measure_id: Option<Uuid>,
    pub(super) reach: String,
    pub(super) area: String,
    pub(super) level: String,
    pub(super) result: String,
    pub(super) standing: i64,
    pub(super) moved_at: i64,
    pub(super) title: String,
    pub(super) named: String,
    pub(super) told: String,
    pub(super) steps: String,
    pub(super) learned: String,
}

#[derive(sqlx::FromRow)]
struct IdeaTold {
    id: Uuid,
    network_id: Uuid,
    school_id: Option<Uuid>,
    driver_id: Uuid,
    in_network: bool,
    level: Option<String>,
    subject: Option<String>,
    created_at: i64,
    name: String,
    description: String,
    audience: String,
    protocol: String,
    closed: i64,
    adopted_at: i64,
}

#[derive(sqlx::FromRow)]
struct CycleTold {
    id: Uuid,
    network_id: Uuid,
    school_id: Uuid,
    idea_id: Uuid,
    driver_id: Uuid,
    measure_id: Uuid,
    area: String,
    level: Option<String>,
    decision: Option<String>,
    public: bool,
    studied: bool,
    moved_at: i64,
    title: String,
    question: String,
    prediction: String,
    learned: String,
    reason: String,
}

/// How an idea is told; what its tests came to counts closed ones alone, which the whole network may read.
macro_rules! idea_told {
    ($rest:expr) => {
        concat!("select i.id, i.network_id, i.school_id, i.driver_id, i.in_network, i.level, i.subject, i.created_at, i.name, i.description, i.audience, i.protocol, (select count(*) from cycle c join cycle_closure x on x.cycle_id = c.id where c.idea_id = i.id) as closed, (select count(distinct c.school_id) from cycle c join cycle_closure x on x.cycle_id = c.id where c.idea_id = i.id and x.decision = 'adopt') as adopted_at from idea i where ", $rest)
    };
}

/// How a cycle is told that is no draft.
macro_rules! cycle_told {
    ($rest:expr) => {
        concat!("select c.id, c.network_id, c.school_id, c.idea_id, i.driver_id, c.measure_id, m.area, k.level, x.decision, (c.shared_at is not null or x.cycle_id is not null) as public, s.cycle_id is not null as studied, c.moved_at, c.title, c.question, c.prediction, coalesce(s.learned, '') as learned, coalesce(x.reason, '') as reason from cycle c join idea i on i.id = c.idea_id join measure m on m.id = c.measure_id left join course k on k.id = c.course_id left join cycle_doing d on d.cycle_id = c.id left join cycle_study s on s.cycle_id = c.id left join cycle_closure x on x.cycle_id = c.id where (c.planned_at is not null or d.cycle_id is not null or s.cycle_id is not null or x.cycle_id is not null) and ", $rest)
    };
}

sql! {
    IDEA_TOLD = idea_told!("i.id = $1");
    IDEAS_TOLD = idea_told!("i.network_id = $1");
    CYCLE_TOLD = cycle_told!("c.id = $1");
    CYCLES_TOLD = cycle_told!("c.network_id = $1");
    KEPT = "select noun, noun_id, network_id, school_id, idea_id, cycle_id, answer_id, driver_id, measure_id, reach, area, level, result, standing, moved_at, title, named, told, steps, learned from document where network_id = $1";
    TAKE_OUT = "delete from document where noun = $1 and noun_id = $2";
    PUT_IN = "insert into document (noun, noun_id, network_id, school_id, idea_id, cycle_id, driver_id, measure_id, reach, area, level, result, standing, moved_at, title, named, told, steps, learned, made, answer_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)";
    IDEA_MOVED = "update document set driver_id = $2 where idea_id = $1 and driver_id <> $2";
    MEASURE_CHANGED = "update document set area = (select m.area from measure m where m.id = $1) where measure_id = $1 and exists (select 1 from measure m where m.id = $1)";
    IDEAS_WITHOUT = "select id from idea where not exists (select 1 from document d where d.noun = 'idea' and d.noun_id = idea.id and d.made = $1)";
    CYCLES_WITHOUT = "select id from cycle where planned_at is not null and not exists (select 1 from document d where d.noun = 'cycle' and d.noun_id = cycle.id and d.made = $1)";
}

impl From<IdeaTold> for Document {
    fn from(told: IdeaTold) -> Self {
        let subject = told.subject.filter(|subject| subject != "other");
        Self {
            noun: Noun::Idea.word().to_owned(),
            noun_id: told.id,
            network_id: told.network_id,
            school_id: told.school_id,
            idea_id: Some(told.id),
            cycle_id: None,
            answer_id: None,
            driver_id: Some(told.driver_id),
            measure_id: None,
            reach: reach(told.in_network),
            area: subject.unwrap_or_default(),
            level: told.level.unwrap_or_default(),
            result: String::new(),
            standing: match (told.adopted_at, told.closed) {
                (0, 0) => 0,
                (0, _) => 1,
                (1 | 2, _) => 2,
                _ => 3,
            },
            moved_at: told.created_at,
            named: joined(&[&told.name]),
            told: joined(&[&told.description]),
            steps: joined(&[&told.audience, &told.protocol]),
            learned: String::new(),
            title: told.name,
        }
    }
}

impl From<CycleTold> for Document {
    fn from(told: CycleTold) -> Self {
        Self {
            noun: Noun::Cycle.word().to_owned(),
            noun_id: told.id,
            network_id: told.network_id,
            school_id: Some(told.school_id),
            idea_id: Some(told.idea_id),
            cycle_id: Some(told.id),
            answer_id: None,
            driver_id: Some(told.driver_id),
            measure_id: Some(told.measure_id),
            reach: reach(told.public),
            area: told.area,
            level: told.level.unwrap_or_default(),
            // Whatever was decided, what was learnt is worth the same.
            standing: i64::from(told.studied) + i64::from(told.decision.is_some()),
            result: told.decision.unwrap_or_else(|| "open".to_owned()),
            moved_at: told.moved_at,
            named: joined(&[&told.title]),
            told: joined(&[&told.question, &told.prediction]),
            steps: String::new(),
            learned: joined(&[&told.learned, &told.reason]),
            title: told.title,
        }
    }
}

fn reach(public: bool) -> String {
    if public { "network" } else { "school" }.to_owned()
}

pub(super) fn joined(texts: &[&str]) -> String {
    let terms: Vec<String> = texts.iter().flat_map(|text| terms(text)).collect();
    terms.join(" ")
}

impl Write<'_> {
    /// Makes the document of what an event named anew, or takes it out where there is nothing left to find.
    pub(crate) async fn make_document(&mut self, noun: Noun, id: Uuid) -> Result<()> {
        self.keep_answers_of(noun, id).await?;
        match noun {
            Noun::Idea => self.keep_idea(id).await,
            Noun::Cycle => {
                if let Some(idea) = self.keep_cycle(id).await? {
                    // What its tests came to may have changed.
                    self.keep_idea(idea).await?;
                }
                Ok(())
            }
            Noun::Measure => run!(self, MEASURE_CHANGED, MeasureId(id)).map(|_| ()),
            _ => Ok(()),
        }
    }

    async fn keep_idea(&mut self, id: Uuid) -> Result<()> {
        let told = maybe!(self, IdeaTold, IDEA_TOLD, IdeaId(id))?;
        if let Some(told) = &told {
            run!(self, IDEA_MOVED, IdeaId(id), told.driver_id)?;
        }
        self.replace(Noun::Idea, id, told.map(Document::from)).await
    }

    /// The idea that a cycle tests, where its document was made.
    async fn keep_cycle(&mut self, id: Uuid) -> Result<Option<Uuid>> {
        let told = maybe!(self, CycleTold, CYCLE_TOLD, CycleId(id))?;
        let idea = told.as_ref().map(|told| told.idea_id);
        self.replace(Noun::Cycle, id, told.map(Document::from)).await?;
        Ok(idea)
    }

    pub(super) async fn replace(&mut self, noun: Noun, id: Uuid, document: Option<Document>) -> Result<()> {
        run!(self, TAKE_OUT, noun, id)?;
        let Some(d) = document else { return Ok(()) };
        run!(
            self,
            PUT_IN,
            &d.noun,
            d.noun_id,
            d.network_id,
            d.school_id,
            d.idea_id,
            d.cycle_id,
            d.driver_id,
            d.measure_id,
            &d.reach,
            &d.area,
            &d.level,
            &d.result,
            d.standing,
            d.moved_at,
            &d.title,
            &d.named,
            &d.told,
            &d.steps,
            &d.learned,
            VERSION,
            d.answer_id
        )?;
        Ok(())
    }
}

/// Makes the documents that are missing or were made in another way: of an older database, or of one that was just restored.
pub(crate) async fn fill(db: &Db) -> Result<()> {
    let ideas = all!(db, (Uuid,), IDEAS_WITHOUT, VERSION)?;
    let cycles = all!(db, (Uuid,), CYCLES_WITHOUT, VERSION)?;
    let answers = all!(db, (Uuid,), answers::WITHOUT, VERSION)?;
    if ideas.is_empty() && cycles.is_empty() && answers.is_empty() {
        return Ok(());
    }
    tracing::info!(
        ideas = ideas.len(),
        cycles = cycles.len(),
        answers = answers.len(),
        "making the library's index"
    );
    // Nothing happened to anybody: neither the time nor an id is used.
    let moment = Moment {
        at: Instant::from_micros(0),
        ids: &SystemIds,
    };
    let mut w = db.write(moment).await?;
    for (id,) in ideas {
        w.keep_idea(id).await?;
    }
    for (id,) in cycles {
        w.keep_cycle(id).await?;
    }
    for (id,) in answers {
        w.keep_answer(id).await?;
    }
    w.keep().await
}

impl Db {
    /// Documents that stand otherwise in the index than they would be made now. None, whatever was written: tests ask.
    ///
    /// # Errors
    /// What the database says.
    pub async fn misfiled(&self, network: NetworkId) -> Result<Vec<String>> {
        let mut told: Vec<Document> = all!(self, IdeaTold, IDEAS_TOLD, network)?
            .into_iter()
            .map(Document::from)
            .collect();
        told.extend(
            all!(self, CycleTold, CYCLES_TOLD, network)?
                .into_iter()
                .map(Document::from),
        );
        let answers = all!(self, AnswerTold, answers::OF_NETWORK, network)?.into_iter();
        told.extend(answers.map(Document::from));
        let mut kept = all!(self, Document, KEPT, network)?;
        let key = |document: &Document| (document.noun.clone(), document.noun_id);
        told.sort_by_key(key);
        kept.sort_by_key(key);
        let differs = |document: &&Document| !kept.contains(document);
        let mut wrong: Vec<String> = told
            .iter()
            .filter(differs)
            .map(|d| format!("{} {}", d.noun, d.title))
            .collect();
        let gone = |document: &&Document| !told.iter().any(|one| key(one) == key(document));
        wrong.extend(
            kept.iter()
                .filter(gone)
                .map(|d| format!("still there: {} {}", d.noun, d.title)),
        );
        Ok(wrong)
    }
}
