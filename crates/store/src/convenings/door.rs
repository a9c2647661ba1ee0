//! The day itself: whoever comes in by the code, and marks of who is there.

use std::collections::BTreeSet;

use domain::convening::{GuestPlan, Mark, Marked, Origin, SegmentRow, Way, agenda};
use domain::event::{Happened, Noun, Verb};
use domain::id::{ConveningId, MarkId, PersonId, RegistrationId, SchoolId, SegmentId};
use domain::permission::{HoldTicket, HostConvening, JoinByCode, Proof};
use domain::secret::Secret;
use serde_json::json;

use super::registrations::told;
use crate::db::Db;
use crate::error::Result;
use crate::write::Write;

sql! {
    MARKS = "select id, registration_id, segment_id, marked, marked_at from attendance_mark where convening_id = $1 order by marked_at, id";
    MARK = "insert into attendance_mark (id, convening_id, registration_id, segment_id, marked, marked_at, received_at, by_id) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing";
    HERE = "select count(*) from attendance_mark where registration_id = $1 and segment_id = $2 and marked = 'here'";
    REGISTERED = "select id from registration where convening_id = $1 and confirmed_at is not null";
    SEGMENTS = "select id, convening_id, position, kind, title, minutes, fixed_at, protocol, host from segment where convening_id = $1 order by position, id";
    BEGINNINGS = "select segment_id, begun_at from segment_beginning where convening_id = $1 order by begun_at, id";
    OWN = "select id from registration where convening_id = $1 and person_id = $2";
    COME = "insert into registration (id, convening_id, person_id, school_id, name, elsewhere, way, source, registered_at, confirmed_at, seated_at, ticket_hash, with_own, answers) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $9, $10, $11, '{}') on conflict do nothing";
    COME_BACK = "update registration set confirmed_at = coalesce(confirmed_at, $2), seated_at = coalesce(seated_at, $2), withdrawn_at = null where id = $1";
    STARTS = "select starts_at from convening where id = $1";
}

/// Who comes in by the code.
#[derive(Clone, Debug)]
pub enum Joining {
    /// Somebody with an account, of a liceo or none.
    Account(PersonId, Option<SchoolId>),
    /// Somebody without one, and their new ticket.
    Guest(GuestPlan, Secret),
}

impl Db {
    /// The marks of a convening.
    ///
    /// # Errors
    /// What the database says.
    pub async fn marks(&self, convening: ConveningId) -> Result<Vec<Mark>> {
        all!(self, Mark, MARKS, convening)
    }
}

impl Write<'_> {
    /// Comes in by the code: whoever is in the room has a place in it, whatever the list says. The id follows from the form: sent twice, it is
    /// one. Reads nothing of anybody else, because three hundred do it in two minutes.
    ///
    /// # Errors
    /// What the database says.
    pub async fn join_convening(
        &mut self,
        proof: &Proof<JoinByCode>,
        id: RegistrationId,
        joining: &Joining,
    ) -> Result<RegistrationId> {
        let (convening, at) = (&proof.act().0, self.at());
        self.beat(convening.id).await?;
        let way = Way::of(convening.mode);
        let (known, who) = match joining {
            Joining::Account(person, school) => {
                let known = maybe!(self, (RegistrationId,), OWN, convening.id, *person)?;
                let (source, none) = (Origin::Code, None::<String>);
                if known.is_none() {
                    run!(
                        self,
                        COME,
                        id,
                        convening.id,
                        *person,
                        *school,
                        "",
                        "",
                        way,
                        source,
                        at,
                        none,
                        false
                    )?;
                }
                (known, Some(*person))
            }
            Joining::Guest(guest, ticket) => {
                let (source, none) = (Origin::Code, None::<PersonId>);
                let (school, name, from, hash) = (guest.school_id, &guest.name, &guest.elsewhere, ticket.hash());
                run!(
                    self,
                    COME,
                    id,
                    convening.id,
                    none,
                    school,
                    name,
                    from,
                    way,
                    source,
                    at,
                    hash,
                    false
                )?;
                (None, None)
            }
        };
        let id = known.map_or(id, |(id,)| id);
        self.arrive(convening.id, id, who).await?;
        Ok(id)
    }

    /// Comes in with a registration that was made before.
    ///
    /// # Errors
    /// What the database says.
    pub async fn arrive_with_ticket(&mut self, proof: &Proof<HoldTicket>) -> Result<()> {
        let HoldTicket { convening, attendee } = proof.act();
        self.beat(convening.id).await?;
        self.arrive(convening.id, attendee.registration.id, None).await
    }

    async fn arrive(&mut self, convening: ConveningId, id: RegistrationId, who: Option<PersonId>) -> Result<()> {
        let at = self.at();
        run!(self, COME_BACK, id, at)?;
        if let Some(segment) = self.segment_now(convening).await?
            && one!(self, (i64,), HERE, id, segment)?.0 == 0
        {
            let mark = MarkId::new(self.ids(), at);
            run!(self, MARK, mark, convening, id, segment, Marked::Here, at, at, who)?;
        }
        self.record(who, told(Verb::Joined, id, convening)).await
    }

    /// The part that is on, or the next one where none is, so that whoever comes early was there.
    pub(super) async fn segment_now(&mut self, convening: ConveningId) -> Result<Option<SegmentId>> {
        let rows = all!(self, SegmentRow, SEGMENTS, convening)?;
        let (starts,) = one!(self, (domain::time::Instant,), STARTS, convening)?;
        let begun = all!(self, (SegmentId, domain::time::Instant), BEGINNINGS, convening)?;
        let begun: Vec<_> = begun
            .into_iter()
            .map(|(segment, at)| domain::convening::Begun { segment, at })
            .collect();
        let agenda = agenda(starts, &rows);
        let board = agenda.board(&begun, self.at());
        Ok(board.now.or(board.next).map(|on| on.segment.id))
    }

    /// Keeps marks of a door, in whatever order they come and however often. What names another convening's people or parts is let go.
    ///
    /// # Errors
    /// What the database says.
    pub async fn keep_marks(&mut self, proof: &Proof<HostConvening>, marks: &[Mark]) -> Result<Vec<MarkId>> {
        let (convening, by, at) = (proof.act().0.convening.id, proof.who(), self.at());
        self.beat(convening).await?;
        let known = all!(self, (RegistrationId,), REGISTERED, convening)?;
        let known: BTreeSet<RegistrationId> = known.into_iter().map(|(id,)| id).collect();
        let parts = all!(self, SegmentRow, SEGMENTS, convening)?;
        let fits =
            |mark: &&Mark| known.contains(&mark.registration_id) && parts.iter().any(|part| part.id == mark.segment_id);
        let mut kept = Vec::new();
        for mark in marks.iter().filter(fits).map(|mark| mark.received(at)) {
            let (who, part) = (mark.registration_id, mark.segment_id);
            run!(
                self,
                MARK,
                mark.id,
                convening,
                who,
                part,
                mark.marked,
                mark.marked_at,
                at,
                by
            )?;
            kept.push(mark.id);
        }
        let happened = Happened::to(Verb::Moved, Noun::Convening, convening.0);
        self.record(by, happened.with(json!({ "what": "marks", "n": kept.len() })))
            .await?;
        Ok(kept)
    }
}
