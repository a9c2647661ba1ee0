//! Links by which somebody enters one measure in one place without signing in.

use domain::event::{Happened, Noun, Verb};
use domain::id::{EntryLinkId, MeasureId, SchoolId};
use domain::measure::{EntryLink, NewEntryLink, NewPoint};
use domain::permission::{EnterPoints, Proof};
use domain::secret::Secret;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::points::Entered;
use crate::write::Write;

sql! {
    BY_SECRET = "select id, measure_id, school_id, course_id, given_to, created_by, created_at, expires_at, revoked_at, used_at, uses from entry_link where secret_hash = $1";
    LINK = "select id, measure_id, school_id, course_id, given_to, created_by, created_at, expires_at, revoked_at, used_at, uses from entry_link where id = $1";
    AT_SCHOOL = "select id, measure_id, school_id, course_id, given_to, created_by, created_at, expires_at, revoked_at, used_at, uses from entry_link where measure_id = $1 and school_id = $2 order by created_at desc, id desc";
    ADD = "insert into entry_link (id, secret_hash, measure_id, school_id, course_id, given_to, created_by, created_at, expires_at, uses) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0)";
    REVOKE = "update entry_link set revoked_at = $2 where id = $1 and revoked_at is null";
    USED = "update entry_link set used_at = $2, uses = uses + 1 where id = $1 and revoked_at is null and expires_at > $2";
}

impl Db {
    /// A link by its secret, whatever its state.
    ///
    /// # Errors
    /// What the database says.
    pub async fn entry_link_by_secret(&self, secret: &Secret) -> Result<Option<EntryLink>> {
        maybe!(self, EntryLink, BY_SECRET, secret.hash())
    }

    /// A link.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn entry_link(&self, id: EntryLinkId) -> Result<EntryLink> {
        maybe!(self, EntryLink, LINK, id)?.ok_or(Error::NotFound)
    }

    /// The links of a measure at a school and its courses, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn entry_links(&self, measure: MeasureId, school: SchoolId) -> Result<Vec<EntryLink>> {
        all!(self, EntryLink, AT_SCHOOL, measure, school)
    }
}

impl Write<'_> {
    /// Makes a link. Returns its secret, which is never kept.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody answers for it (the command line has no face).
    pub async fn give_entry_link(
        &mut self,
        proof: &Proof<EnterPoints>,
        new: &NewEntryLink,
    ) -> Result<(EntryLinkId, Secret)> {
        let by = proof.who().ok_or(Error::Refused("problem-nobody-writes"))?;
        let (measure, place) = (proof.act().measure.id, proof.act().place);
        let (id, at, secret) = (
            EntryLinkId::new(self.ids(), self.at()),
            self.at(),
            Secret::new(self.ids()),
        );
        run!(
            self,
            ADD,
            id,
            secret.hash(),
            measure,
            place.school,
            place.course,
            &new.given_to,
            by,
            at,
            new.expires_at
        )?;
        let detail = json!({ "measure": measure, "course": place.course, "until": new.expires_at });
        let happened = Happened::to(Verb::Created, Noun::EntryLink, id.0)
            .at(place.school)
            .with(detail);
        self.record(Some(by), happened).await?;
        Ok((id, secret))
    }

    /// Takes a link back.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it was taken back already, or is of another place.
    pub async fn revoke_entry_link(&mut self, proof: &Proof<EnterPoints>, link: &EntryLink) -> Result<()> {
        let (measure, place) = (proof.act().measure.id, proof.act().place);
        let of_this = (link.measure_id, link.school_id, link.course_id) == (measure, place.school, place.course);
        let at = self.at();
        if !of_this || run!(self, REVOKE, link.id, at)? == 0 {
            return Err(Error::NotFound);
        }
        let happened = Happened::to(Verb::Revoked, Noun::EntryLink, link.id.0).at(place.school);
        self.record(proof.who(), happened).await
    }

    /// Enters points by a link; the points carry it.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the link was taken back or ran out meanwhile.
    pub async fn enter_by_link(
        &mut self,
        proof: &Proof<EnterPoints>,
        link: &EntryLink,
        points: &[NewPoint],
    ) -> Result<Entered> {
        let at = self.at();
        if run!(self, USED, link.id, at)? == 0 {
            return Err(Error::NotFound);
        }
        let entered = self.enter_points_from(proof, points, Some(link.id)).await?;
        let happened = Happened::to(Verb::Changed, Noun::EntryLink, link.id.0).at(link.school_id);
        self.record(None, happened).await?;
        Ok(entered)
    }
}
