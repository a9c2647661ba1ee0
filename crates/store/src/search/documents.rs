//! The library's index: a document of each idea, of each cycle that is no draft, of the newest version of each change package that was not
//! withdrawn and of each of its materials, of each signed synthesis, of each collection that is not one person's alone, and of each point of
//! a closed meeting; of what is the whole network's, too (`shared`); kept by every commit as the keys are, so that no way of writing can forget it.
//!
//! Accepted answers have theirs in `answers.rs`. Whatever else becomes findable (a visit) gets its arm in
//! `make_document`, its own column that goes with it, and its part of `Sight`. Must not hold what nobody but its owner may read: a draft has no document.

use domain::event::Noun;
use domain::id::{CollectionId, CycleId, IdeaId, MeasureId, MeetingId, NetworkId, PackageId, SynthesisId, SystemIds};
use domain::search::{VERSION, terms};
use domain::time::Instant;
use uuid::Uuid;

mod collections;
mod minutes;
mod published;
pub(crate) mod shared;
pub(crate) mod texts;
mod tried;

use self::collections::CollectionTold;
use self::minutes::PointTold;
use self::published::{PackageTold, SynthesisTold};
use self::tried::{CycleTold, IdeaTold};
use super::answers::{self, AnswerTold};
use crate::db::Db;
use crate::error::Result;
use crate::write::{Moment, Write};

/// A document as it stands in the index.
#[derive(Clone, Debug, Default, PartialEq, sqlx::FromRow)]
pub(super) struct Document {
    pub(super) noun: String,
    pub(super) noun_id: Uuid,
    pub(super) network_id: Uuid,
    pub(super) school_id: Option<Uuid>,
    pub(super) idea_id: Option<Uuid>,
    pub(super) cycle_id: Option<Uuid>,
    pub(super) answer_id: Option<Uuid>,
    pub(super) package_id: Option<Uuid>,
    pub(super) synthesis_id: Option<Uuid>,
    pub(super) meeting_item_id: Option<Uuid>,
    pub(super) collection_id: Option<Uuid>,
    pub(super) conversation_id: Option<Uuid>,
    pub(super) circle_id: Option<Uuid>,
    pub(super) inquiry_id: Option<Uuid>,
    pub(super) standing_offer_id: Option<Uuid>,
    pub(super) own_driver_id: Option<Uuid>,
    pub(super) own_measure_id: Option<Uuid>,
    pub(super) convening_id: Option<Uuid>,
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

/// How an idea is told; what its tests came to counts closed ones alone, which the whole network may read.
macro_rules! idea_told {
    ($rest:expr) => {
        concat!("select i.id, i.network_id, i.school_id, i.driver_id, i.in_network, i.level, i.subject, i.created_at, i.name, i.description, i.audience, i.protocol, (select count(*) from cycle c join cycle_closure x on x.cycle_id = c.id where c.idea_id = i.id) as closed, (select count(distinct c.school_id) from cycle c join cycle_closure x on x.cycle_id = c.id where c.idea_id = i.id and x.decision = 'adopt') as adopted_at from idea i where ", $rest)
    };
}

/// How a cycle is told that is no draft.
macro_rules! cycle_told {
    ($rest:expr) => {
        concat!("select c.id, c.network_id, c.school_id, c.idea_id, i.driver_id, c.measure_id, m.area, k.level, x.decision, (c.shared_at is not null or x.cycle_id is not null) as public, s.cycle_id is not null as studied, c.moved_at, i.name as idea, c.title, c.question, c.prediction, coalesce(s.learned, '') as learned, coalesce(x.reason, '') as reason from cycle c join idea i on i.id = c.idea_id join measure m on m.id = c.measure_id left join course k on k.id = c.course_id left join cycle_doing d on d.cycle_id = c.id left join cycle_study s on s.cycle_id = c.id left join cycle_closure x on x.cycle_id = c.id where (c.planned_at is not null or d.cycle_id is not null or s.cycle_id is not null or x.cycle_id is not null) and ", $rest)
    };
}

/// How a package is told: what its newest version says, and nothing of what is being written, nor of one that was withdrawn.
macro_rules! package_told {
    ($rest:expr) => {
        concat!("select p.id, p.network_id, p.school_id, v.edition, v.signed_at from change_package p join change_package_version v on v.package_id = p.id and v.number = (select max(n.number) from change_package_version n where n.package_id = p.id) where not exists (select 1 from package_withdrawal w where w.package_id = p.id and w.number >= v.number) and ", $rest)
    };
}

/// How a point of a closed meeting is told: one that was brought, or about a cycle that is no draft. What was said of a chart is its readers'.
macro_rules! point_told {
    ($rest:expr) => {
        concat!("select i.id, m.network_id, i.school_id, c.idea_id, d.driver_id, c.measure_id, e.area, k.level, i.title, i.notes, i.decision, m.name, m.closed_at from meeting_item i join meeting m on m.id = i.meeting_id left join cycle c on c.id = i.cycle_id left join idea d on d.id = c.idea_id left join measure e on e.id = c.measure_id left join course k on k.id = c.course_id where m.closed_at is not null and i.measure_id is null and i.course_id is null and (i.cycle_id is null or c.planned_at is not null) and (i.notes <> '' or i.decision <> '' or exists (select 1 from meeting_step s where s.item_id = i.id)) and ", $rest)
    };
}

/// How a collection is told that is not one person's alone.
macro_rules! collection_told {
    ($rest:expr) => {
        concat!("select c.id, c.network_id, c.school_id, c.reach, c.name, c.note, c.created_at from collection c where c.reach <> 'private' and ", $rest)
    };
}

/// How a signed synthesis is told.
macro_rules! synthesis_told {
    ($rest:expr) => {
        concat!("select s.id, s.network_id, s.school_id, s.title, s.sentences, s.tests, s.signed_at, case when s.about = 'driver' then s.about_id else i.driver_id end as driver_id from synthesis s left join idea i on i.id = s.about_id and s.about = 'idea' where s.signed_at is not null and ", $rest)
    };
}

sql! {
    IDEA_TOLD = idea_told!("i.id = $1");
    IDEAS_TOLD = idea_told!("i.network_id = $1");
    CYCLE_TOLD = cycle_told!("c.id = $1");
    CYCLES_TOLD = cycle_told!("c.network_id = $1");
    KEPT = "select noun, noun_id, network_id, school_id, idea_id, cycle_id, answer_id, package_id, synthesis_id, meeting_item_id, collection_id, conversation_id, circle_id, inquiry_id, standing_offer_id, own_driver_id, own_measure_id, convening_id, driver_id, measure_id, reach, area, level, result, standing, moved_at, title, named, told, steps, learned from document where network_id = $1";
    TAKE_OUT = "delete from document where noun = $1 and noun_id = $2";
    TAKE_OUT_MATERIALS = "delete from document where noun = 'attachment' and package_id = $1";
    PUT_IN = "insert into document (noun, noun_id, network_id, school_id, idea_id, cycle_id, answer_id, package_id, synthesis_id, meeting_item_id, collection_id, conversation_id, circle_id, inquiry_id, standing_offer_id, own_driver_id, own_measure_id, convening_id, driver_id, measure_id, reach, area, level, result, standing, moved_at, title, named, told, steps, learned, made) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32)";
    PACKAGE_TOLD = package_told!("p.id = $1");
    PACKAGES_TOLD = package_told!("p.network_id = $1");
    PACKAGES_WITHOUT = "select p.id from change_package p where exists (select 1 from change_package_version v where v.package_id = p.id and not exists (select 1 from package_withdrawal w where w.package_id = p.id and w.number >= v.number)) and not exists (select 1 from document d where d.noun = 'package' and d.noun_id = p.id and d.made = $1)";
    POINT_TOLD = point_told!("i.id = $1");
    POINTS_TOLD = point_told!("m.network_id = $1");
    OF_MEETING = "select id from meeting_item where meeting_id = $1 order by position, id";
    ABOUT_CYCLE = "select id from meeting_item where cycle_id = $1";
    AGREED = "select what from meeting_step where item_id = $1 order by created_at, id";
    POINTS_WITHOUT = point_told!("not exists (select 1 from document d where d.noun = 'meeting' and d.noun_id = i.id and d.made = $1)");
    COLLECTION_TOLD = collection_told!("c.id = $1");
    COLLECTIONS_TOLD = collection_told!("c.network_id = $1");
    COLLECTIONS_WITHOUT = "select id from collection where reach <> 'private' and not exists (select 1 from document d where d.noun = 'collection' and d.noun_id = collection.id and d.made = $1)";
    SYNTHESIS_TOLD = synthesis_told!("s.id = $1");
    SYNTHESES_TOLD = synthesis_told!("s.network_id = $1");
    SYNTHESES_WITHOUT = "select s.id from synthesis s where s.signed_at is not null and not exists (select 1 from document d where d.noun = 'synthesis' and d.noun_id = s.id and d.made = $1)";
    SYNTHESES_MOVED = "update document set driver_id = $2 where synthesis_id in (select s.id from synthesis s where s.about = 'idea' and s.about_id = $1) and driver_id <> $2";
    CALLED = "select named from document where noun = 'idea' and noun_id = $1";
    OF_IDEA = "select id from cycle where idea_id = $1 order by id";
    IDEA_MOVED = "update document set driver_id = $2 where idea_id = $1 and driver_id <> $2";
    MEASURE_CHANGED = "update document set area = (select m.area from measure m where m.id = $1) where measure_id = $1 and exists (select 1 from measure m where m.id = $1)";
    IDEAS_WITHOUT = "select id from idea where not exists (select 1 from document d where d.noun = 'idea' and d.noun_id = idea.id and d.made = $1)";
    CYCLES_WITHOUT = "select id from cycle where planned_at is not null and not exists (select 1 from document d where d.noun = 'cycle' and d.noun_id = cycle.id and d.made = $1)";
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
        self.keep_shared_of(noun, id).await?;
        match noun {
            Noun::Idea => self.keep_idea(id).await,
            Noun::Cycle => {
                if let Some(idea) = self.keep_cycle(id).await? {
                    // What its tests came to may have changed.
                    self.keep_idea(idea).await?;
                }
                let points = all!(self, (Uuid,), ABOUT_CYCLE, CycleId(id))?;
                self.keep_points(points).await
            }
            Noun::Meeting => {
                let points = all!(self, (Uuid,), OF_MEETING, MeetingId(id))?;
                self.keep_points(points).await
            }
            Noun::Collection => self.keep_collection_document(id).await,
            Noun::Package => self.keep_package_document(id).await,
            Noun::Synthesis => self.keep_synthesis_document(id).await,
            Noun::Measure => run!(self, MEASURE_CHANGED, MeasureId(id)).map(|_| ()),
            _ => Ok(()),
        }
    }

    async fn keep_idea(&mut self, id: Uuid) -> Result<()> {
        let told = maybe!(self, IdeaTold, IDEA_TOLD, IdeaId(id))?;
        if let Some(told) = &told {
            if maybe!(self, (String,), CALLED, id)?.is_some_and(|(was,)| was != joined(&[&told.name])) {
                for (cycle,) in all!(self, (Uuid,), OF_IDEA, IdeaId(id))? {
                    self.keep_cycle(cycle).await?;
                }
            }
            run!(self, IDEA_MOVED, IdeaId(id), told.driver_id)?;
            run!(self, SYNTHESES_MOVED, IdeaId(id), told.driver_id)?;
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

    /// A package and each of its materials.
    async fn keep_package_document(&mut self, id: Uuid) -> Result<()> {
        let told = maybe!(self, PackageTold, PACKAGE_TOLD, PackageId(id))?;
        run!(self, TAKE_OUT_MATERIALS, PackageId(id))?;
        for material in told.iter().flat_map(PackageTold::materials) {
            self.replace(Noun::Attachment, material.noun_id, Some(material)).await?;
        }
        self.replace(Noun::Package, id, told.map(Document::from)).await
    }

    async fn keep_points(&mut self, points: Vec<(Uuid,)>) -> Result<()> {
        for (point,) in points {
            let told = match maybe!(self, PointTold, POINT_TOLD, point)? {
                Some(told) => Some(told.with(&all!(self, (String,), AGREED, point)?)),
                None => None,
            };
            self.replace(Noun::Meeting, point, told).await?;
        }
        Ok(())
    }

    async fn keep_collection_document(&mut self, id: Uuid) -> Result<()> {
        let told = maybe!(self, CollectionTold, COLLECTION_TOLD, CollectionId(id))?;
        self.replace(Noun::Collection, id, told.map(Document::from)).await
    }

    async fn keep_synthesis_document(&mut self, id: Uuid) -> Result<()> {
        let told = maybe!(self, SynthesisTold, SYNTHESIS_TOLD, SynthesisId(id))?;
        self.replace(Noun::Synthesis, id, told.map(Document::from)).await
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
            d.answer_id,
            d.package_id,
            d.synthesis_id,
            d.meeting_item_id,
            d.collection_id,
            d.conversation_id,
            d.circle_id,
            d.inquiry_id,
            d.standing_offer_id,
            d.own_driver_id,
            d.own_measure_id,
            d.convening_id,
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
            VERSION
        )?;
        Ok(())
    }
}

/// Makes the documents that are missing or were made in another way: of an older database, or of one that was just restored.
pub(crate) async fn fill(db: &Db) -> Result<()> {
    let ideas = all!(db, (Uuid,), IDEAS_WITHOUT, VERSION)?;
    let cycles = all!(db, (Uuid,), CYCLES_WITHOUT, VERSION)?;
    let answers = all!(db, (Uuid,), answers::WITHOUT, VERSION)?;
    let packages = all!(db, (Uuid,), PACKAGES_WITHOUT, VERSION)?;
    let syntheses = all!(db, (Uuid,), SYNTHESES_WITHOUT, VERSION)?;
    let points = all!(db, PointTold, POINTS_WITHOUT, VERSION)?;
    let collections = all!(db, (Uuid,), COLLECTIONS_WITHOUT, VERSION)?;
    let shared = db.shared_missing().await?;
    let published = packages.len() + syntheses.len() + collections.len();
    let documents = ideas.len() + cycles.len() + answers.len() + published + points.len() + shared.len();
    if documents == 0 {
        return Ok(());
    }
    tracing::info!(documents, "making the library's index");
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
    for (id,) in packages {
        w.keep_package_document(id).await?;
    }
    for (id,) in syntheses {
        w.keep_synthesis_document(id).await?;
    }
    w.keep_points(points.iter().map(|told| (told.id,)).collect()).await?;
    for (id,) in collections {
        w.keep_collection_document(id).await?;
    }
    w.keep_missing(&shared).await?;
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
        let packages = all!(self, PackageTold, PACKAGES_TOLD, network)?;
        told.extend(packages.iter().flat_map(PackageTold::materials));
        told.extend(packages.into_iter().map(Document::from));
        for point in all!(self, PointTold, POINTS_TOLD, network)? {
            let agreed = all!(self, (String,), AGREED, point.id)?;
            told.push(point.with(&agreed));
        }
        let collections = all!(self, CollectionTold, COLLECTIONS_TOLD, network)?;
        told.extend(collections.into_iter().map(Document::from));
        let syntheses = all!(self, SynthesisTold, SYNTHESES_TOLD, network)?;
        told.extend(syntheses.into_iter().map(Document::from));
        told.extend(self.shared_documents(network).await?);
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
