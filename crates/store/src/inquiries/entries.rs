//! The entries of an inquiry: added, changed, hung elsewhere, moved, taken away, put back. The tree is looked at in the same
//! transaction, so that two people can't tie it into a ring.

use domain::event::{Event, Verb};
use domain::id::{DriverId, InquiryEntryId, InquiryId};
use domain::inquiry::{Direction, Entry, EntryPlan, Inquiry, Note, Tree};
use domain::permission::{EditInquiry, Proof};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{author, happened};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    OF_INQUIRY = "select id, inquiry_id, parent_id, branch, words, position, driver_id, version, by_id, at from inquiry_entry where inquiry_id = $1 order by position, id";
    /// A write that changes nothing takes PostgreSQL's lock on the row: whoever hangs entries elsewhere waits for its turn.
    LOCK = "update inquiry set version = version where id = $1";
    ADD = "insert into inquiry_entry (id, inquiry_id, parent_id, branch, words, position, driver_id, version, by_id, at) values ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9) on conflict (id) do nothing";
    CHANGE = "update inquiry_entry set words = $3, parent_id = $4, branch = $5, driver_id = $6, position = $7, by_id = $8, at = $9, version = version + 1 where id = $1 and version = $2";
    PLACE = "update inquiry_entry set position = $2 where id = $1";
    REMOVE = "delete from inquiry_entry where id = $1 and inquiry_id = $2";
    /// What happened last: an undo is offered right after what it undoes.
    LATELY = "select id, at, actor_id, verb, noun, noun_id, school_id, detail from event where noun = 'inquiry' and noun_id = $1 order by at desc, id desc limit 50";
    PUT_BACK = "insert into inquiry_entry (id, inquiry_id, parent_id, branch, words, position, driver_id, version, by_id, at) values ($1, $2, $3, $4, $5, $6, (select id from driver where id = $7), $8, $9, $10) on conflict (id) do nothing";
}

/// An entry that was taken away, as its event keeps it.
#[derive(Serialize, Deserialize)]
struct Removed {
    entry: InquiryEntryId,
    removed: String,
    under: Option<InquiryEntryId>,
    branch: String,
    position: i64,
    driver: Option<DriverId>,
    version: i64,
}

impl Db {
    /// The entries of an inquiry.
    ///
    /// # Errors
    /// What the database says.
    pub async fn inquiry_entries(&self, inquiry: InquiryId) -> Result<Vec<Entry>> {
        all!(self, Entry, OF_INQUIRY, inquiry)
    }
}

impl Write<'_> {
    /// Adds an entry at the end of its siblings. The same id sent twice is one entry.
    ///
    /// # Errors
    /// [`Error::Refused`] where it can't hang there.
    pub async fn add_inquiry_entry(
        &mut self,
        proof: &Proof<EditInquiry>,
        inquiry: &Inquiry,
        id: InquiryEntryId,
        plan: &EntryPlan,
    ) -> Result<()> {
        let (by, at) = (author(proof)?, self.at());
        let entries = self.locked(inquiry).await?;
        if entries.iter().any(|entry| entry.id == id) {
            let again = happened(Verb::Changed, inquiry.id, inquiry.school_id);
            return self.record(Some(by), again).await;
        }
        let tree = Tree::of(inquiry.kind, &entries);
        if !tree.takes(None, plan.parent_id) {
            return Err(Error::Refused("problem-inquiry-place"));
        }
        let driver = feeding(inquiry, &tree, plan);
        let added = run!(
            self,
            ADD,
            id,
            inquiry.id,
            plan.parent_id,
            branch(plan.note, ""),
            &plan.words,
            last(&entries),
            driver,
            by,
            at
        )?;
        // Another inquiry's entry has this id: it was put into the form.
        if added == 0 {
            return Err(Error::NotFound);
        }
        let detail = json!({ "entry": id, "words": plan.words });
        let added = happened(Verb::Changed, inquiry.id, inquiry.school_id).with(detail);
        self.record(Some(by), added).await
    }

    /// Changes an entry as it was at `version`: its words, what it hangs on, the driver it feeds.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody else changed it since; [`Error::Refused`] where it can't hang there.
    pub async fn change_inquiry_entry(
        &mut self,
        proof: &Proof<EditInquiry>,
        inquiry: &Inquiry,
        entry: &Entry,
        version: i64,
        plan: &EntryPlan,
    ) -> Result<()> {
        let (by, at) = (author(proof)?, self.at());
        let entries = self.locked(inquiry).await?;
        let tree = Tree::of(inquiry.kind, &entries);
        if entry.parent_id != plan.parent_id && !tree.takes(Some(entry.id), plan.parent_id) {
            return Err(Error::Refused("problem-inquiry-place"));
        }
        let position = if entry.parent_id == plan.parent_id {
            entry.position
        } else {
            last(&entries)
        };
        let driver = feeding(inquiry, &tree, plan);
        let touched = run!(
            self,
            CHANGE,
            entry.id,
            version,
            &plan.words,
            plan.parent_id,
            branch(plan.note, &entry.branch),
            driver,
            position,
            by,
            at
        )?;
        if touched == 0 {
            return Err(Error::Stale);
        }
        let before = json!({ "words": entry.words, "under": entry.parent_id, "driver": entry.driver_id });
        let detail = json!({ "entry": entry.id, "before": before });
        let changed = happened(Verb::Changed, inquiry.id, inquiry.school_id).with(detail);
        self.record(Some(by), changed).await
    }

    /// Moves an entry one place among its siblings; at the end it stays where it is.
    ///
    /// # Errors
    /// What the database says.
    pub async fn move_inquiry_entry(
        &mut self,
        proof: &Proof<EditInquiry>,
        inquiry: &Inquiry,
        entry: InquiryEntryId,
        direction: Direction,
    ) -> Result<()> {
        let entries = self.locked(inquiry).await?;
        let order = Tree::of(inquiry.kind, &entries).moved(entry, direction);
        for (position, id) in (1_i64..).zip(order.unwrap_or_default()) {
            run!(self, PLACE, id, position)?;
        }
        let detail = json!({ "entry": entry, "moved": direction });
        let moved = happened(Verb::Changed, inquiry.id, inquiry.school_id).with(detail);
        self.record(proof.who(), moved).await
    }

    /// Takes an entry away on which nothing hangs.
    ///
    /// # Errors
    /// [`Error::Refused`] where something does; [`Error::NotFound`] where it is gone already.
    pub async fn remove_inquiry_entry(
        &mut self,
        proof: &Proof<EditInquiry>,
        inquiry: &Inquiry,
        entry: &Entry,
    ) -> Result<()> {
        let entries = self.locked(inquiry).await?;
        if !Tree::of(inquiry.kind, &entries).below(Some(entry.id)).is_empty() {
            return Err(Error::Refused("problem-inquiry-entry-in-use"));
        }
        if run!(self, REMOVE, entry.id, inquiry.id)? == 0 {
            return Err(Error::NotFound);
        }
        let removed = Removed {
            entry: entry.id,
            removed: entry.words.clone(),
            under: entry.parent_id,
            branch: entry.branch.clone(),
            position: entry.position,
            driver: entry.driver_id,
            version: entry.version,
        };
        let removed = happened(Verb::Changed, inquiry.id, inquiry.school_id).with(json!(removed));
        self.record(proof.who(), removed).await
    }

    /// Puts an entry back that was just taken away, where it hung; one that is there stays.
    ///
    /// # Errors
    /// [`Error::NotFound`] where nothing was taken away from this inquiry under that id; [`Error::Refused`] where what it hung
    /// on is gone.
    pub async fn put_inquiry_entry_back(
        &mut self,
        proof: &Proof<EditInquiry>,
        inquiry: &Inquiry,
        id: InquiryEntryId,
    ) -> Result<()> {
        let (by, at) = (author(proof)?, self.at());
        let entries = self.locked(inquiry).await?;
        if entries.iter().any(|entry| entry.id == id) {
            let again = happened(Verb::Changed, inquiry.id, inquiry.school_id);
            return self.record(Some(by), again).await;
        }
        let lately = all!(self, Event, LATELY, inquiry.id.0)?;
        let read = |event: &Event| serde_json::from_str::<Removed>(&event.detail).ok();
        let removed = lately.iter().filter_map(read).find(|removed| removed.entry == id);
        let removed = removed.ok_or(Error::NotFound)?;
        if !Tree::of(inquiry.kind, &entries).takes(None, removed.under) {
            return Err(Error::Refused("problem-inquiry-place"));
        }
        run!(
            self,
            PUT_BACK,
            id,
            inquiry.id,
            removed.under,
            &removed.branch,
            &removed.removed,
            removed.position,
            removed.driver,
            removed.version + 1,
            by,
            at
        )?;
        let detail = json!({ "entry": id, "back": true });
        let back = happened(Verb::Changed, inquiry.id, inquiry.school_id).with(detail);
        self.record(Some(by), back).await
    }

    /// The entries as they are now, which nobody else changes before the commit.
    pub(super) async fn locked(&mut self, inquiry: &Inquiry) -> Result<Vec<Entry>> {
        run!(self, LOCK, inquiry.id)?;
        all!(self, Entry, OF_INQUIRY, inquiry.id)
    }
}

/// The driver that the plan names, where an entry of that place says a cause.
fn feeding(inquiry: &Inquiry, tree: &Tree<'_>, plan: &EntryPlan) -> Option<DriverId> {
    let depth = plan
        .parent_id
        .and_then(|parent| tree.depth(parent))
        .map_or(0, |depth| depth + 1);
    plan.driver_id.filter(|_| inquiry.kind.feeds_at(depth))
}

/// A note's kind; a bone keeps the word it began with.
fn branch(note: Option<Note>, was: &str) -> String {
    note.map_or_else(|| was.to_owned(), |note| note.word().to_owned())
}

/// After everything else: among siblings only the order counts.
fn last(entries: &[Entry]) -> i64 {
    entries.iter().map(|entry| entry.position).max().unwrap_or(0) + 1
}
