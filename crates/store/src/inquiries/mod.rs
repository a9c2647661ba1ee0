//! Searches for causes: lists of them, one with its entries, and what feeds a driver.

pub(crate) mod entries;

use domain::event::{Happened, Noun, Verb};
use domain::id::{DriverId, InquiryEntryId, InquiryId, NetworkId, PersonId, SchoolId};
use domain::inquiry::{Inquiry, InquiryKind, InquiryPlan};
use domain::permission::{EditInquiry, Proof};
use domain::time::Instant;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// An inquiry as a list shows it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct InquiryLine {
    /// Its id.
    pub id: InquiryId,
    /// The liceo whose own it is.
    pub school_id: Option<SchoolId>,
    /// The liceo's name.
    pub school: Option<String>,
    /// How causes are looked for.
    pub kind: InquiryKind,
    /// Its title.
    pub title: String,
    /// The problem.
    pub problem: String,
    /// When it was begun.
    pub created_at: Instant,
    /// How many entries it has.
    pub entries: i64,
    /// How many of them feed a driver.
    pub feeding: i64,
}

/// A cause that feeds a driver.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct CauseLine {
    /// The entry.
    pub id: InquiryEntryId,
    /// Its inquiry.
    pub inquiry_id: InquiryId,
    /// What it says.
    pub words: String,
    /// The inquiry's title.
    pub title: String,
    /// How it was found.
    pub kind: InquiryKind,
    /// The liceo whose own the inquiry is.
    pub school_id: Option<SchoolId>,
    /// The liceo's name.
    pub school: Option<String>,
}

sql! {
    LINES = "select i.id, i.school_id, o.name as school, i.kind, i.title, i.problem, i.created_at, (select count(*) from inquiry_entry e where e.inquiry_id = i.id) as entries, (select count(*) from inquiry_entry e where e.inquiry_id = i.id and e.driver_id is not null) as feeding from inquiry i left join school o on o.id = i.school_id where i.network_id = $1 order by i.created_at desc, i.id desc";
    INQUIRY = "select id, network_id, school_id, kind, title, problem, created_by, created_at, version from inquiry where id = $1";
    CAUSES_OF_DRIVER = "select e.id, e.inquiry_id, e.words, i.title, i.kind, i.school_id, o.name as school from inquiry_entry e join inquiry i on i.id = e.inquiry_id left join school o on o.id = i.school_id where e.driver_id = $1 order by i.created_at desc, i.id, e.position, e.id";
    DRIVERS_TO_FEED = "select id, name from driver where network_id = $1 and (school_id is null or school_id = $2) order by position, id";
    ADD = "insert into inquiry (id, network_id, school_id, kind, title, problem, created_by, created_at, version) values ($1, $2, $3, $4, $5, $6, $7, $8, 1) on conflict (id) do nothing";
    ADD_BONE = "insert into inquiry_entry (id, inquiry_id, branch, words, position, version, by_id, at) values ($1, $2, $3, $4, $5, 1, $6, $7)";
    CHANGE = "update inquiry set title = $3, problem = $4, version = version + 1 where id = $1 and version = $2";
    REMOVE_ENTRIES = "delete from inquiry_entry where inquiry_id = $1";
    REMOVE = "delete from inquiry where id = $1";
}

impl Db {
    /// Every inquiry of a network and its liceos, the newest first; what the reader may see is sieved afterwards.
    ///
    /// # Errors
    /// What the database says.
    pub async fn inquiries(&self, network: NetworkId) -> Result<Vec<InquiryLine>> {
        all!(self, InquiryLine, LINES, network)
    }

    /// An inquiry.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn inquiry(&self, id: InquiryId) -> Result<Inquiry> {
        maybe!(self, Inquiry, INQUIRY, id)?.ok_or(Error::NotFound)
    }

    /// The causes that feed a driver, in every inquiry; what the reader may see is sieved afterwards.
    ///
    /// # Errors
    /// What the database says.
    pub async fn causes_of_driver(&self, driver: DriverId) -> Result<Vec<CauseLine>> {
        all!(self, CauseLine, CAUSES_OF_DRIVER, driver)
    }

    /// The drivers that a cause may feed: the network's, and the liceo's own.
    ///
    /// # Errors
    /// What the database says.
    pub async fn drivers_to_feed(
        &self,
        network: NetworkId,
        school: Option<SchoolId>,
    ) -> Result<Vec<(DriverId, String)>> {
        all!(self, (DriverId, String), DRIVERS_TO_FEED, network, school)
    }
}

impl Write<'_> {
    /// Begins one, a fishbone with its bones: each by its word and as people call it. The same id sent twice is one inquiry.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody writes it; [`Error::NotFound`] where the id is another inquiry's.
    pub async fn begin_inquiry(
        &mut self,
        proof: &Proof<EditInquiry>,
        network: NetworkId,
        id: InquiryId,
        plan: &InquiryPlan,
        bones: &[(&str, String)],
    ) -> Result<()> {
        let (school, at, by) = (proof.act().0, self.at(), author(proof)?);
        let added = run!(
            self,
            ADD,
            id,
            network,
            school,
            plan.kind,
            &plan.title,
            &plan.problem,
            by,
            at
        )?;
        if added == 0 {
            let there = maybe!(self, Inquiry, INQUIRY, id)?.ok_or(Error::NotFound)?;
            if (there.network_id, there.school_id, there.created_by) != (network, school, Some(by)) {
                return Err(Error::NotFound);
            }
            return self.record(Some(by), happened(Verb::Changed, id, school)).await;
        }
        for (position, (word, name)) in (1_i64..).zip(bones) {
            let bone = InquiryEntryId::new(self.ids(), at);
            run!(self, ADD_BONE, bone, id, *word, name, position, by, at)?;
        }
        self.record(Some(by), happened(Verb::Created, id, school)).await
    }

    /// Changes title and problem as they were at `version`.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody else changed them since.
    pub async fn change_inquiry(
        &mut self,
        proof: &Proof<EditInquiry>,
        inquiry: &Inquiry,
        version: i64,
        plan: &InquiryPlan,
    ) -> Result<()> {
        if run!(self, CHANGE, inquiry.id, version, &plan.title, &plan.problem)? == 0 {
            return Err(Error::Stale);
        }
        let before = json!({ "before": { "title": inquiry.title, "problem": inquiry.problem } });
        let happened = happened(Verb::Changed, inquiry.id, inquiry.school_id).with(before);
        self.record(proof.who(), happened).await
    }

    /// Takes one away with everything in it; what it said stays in the event.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it is gone already.
    pub async fn remove_inquiry(&mut self, proof: &Proof<EditInquiry>, inquiry: &Inquiry) -> Result<()> {
        let entries = self.locked(inquiry).await?;
        run!(self, REMOVE_ENTRIES, inquiry.id)?;
        if run!(self, REMOVE, inquiry.id)? == 0 {
            return Err(Error::NotFound);
        }
        let words: Vec<&str> = entries.iter().map(|entry| entry.words.as_str()).collect();
        let before = json!({ "title": inquiry.title, "problem": inquiry.problem, "entries": words });
        let happened = happened(Verb::Removed, inquiry.id, inquiry.school_id).with(before);
        self.record(proof.who(), happened).await
    }
}

fn author(proof: &Proof<EditInquiry>) -> Result<PersonId> {
    proof.who().ok_or(Error::Refused("problem-nobody-writes"))
}

fn happened(verb: Verb, id: InquiryId, school: Option<SchoolId>) -> Happened {
    let mut happened = Happened::to(verb, Noun::Inquiry, id.0);
    happened.school_id = school;
    happened
}
