//! Who sits where: composed, changed by hand, taken back, announced, re-formed.
//!
//! Owns their rows. Who sits best with whom is `domain::convening::table`'s; here each change says what was before it.

use std::collections::{BTreeMap, BTreeSet};

use domain::convening::{Seat, SeatingAct, SeatingRow, SegmentRow, ShownNames};
use domain::event::{Happened, Noun, Verb};
use domain::id::{ConveningId, RegistrationId, SchoolId, SeatingEditId, SegmentId};
use domain::permission::{HostConvening, Proof};
use domain::person::Role;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    ONE = "select segment_id, convening_id, size, near_tables, shown, seed, version, composed_at, composed_by, announced_at, announced_by from seating where segment_id = $1";
    OF_CONVENING = "select segment_id, convening_id, size, near_tables, shown, seed, version, composed_at, composed_by, announced_at, announced_by from seating where convening_id = $1 order by segment_id";
    PART = "select id, convening_id, position, kind, title, minutes, fixed_at, protocol, host from segment where id = $1 and convening_id = $2";
    SEATS = "select registration_id, number, pinned, moved_from, why from seat where segment_id = $1 order by number, registration_id";
    SEATED = "select s.number, s.registration_id, s.pinned, coalesce(p.name, r.name) as name, coalesce(h.name, r.elsewhere) as \"from\", r.school_id from seat s join registration r on r.id = s.registration_id left join person p on p.id = r.person_id left join school h on h.id = r.school_id where s.segment_id = $1 order by s.number, s.registration_id";
    SEATED_AT = "select s.number, s.registration_id, s.pinned, coalesce(p.name, r.name) as name, coalesce(h.name, r.elsewhere) as \"from\", r.school_id from seat s join registration r on r.id = s.registration_id left join person p on p.id = r.person_id left join school h on h.id = r.school_id where s.segment_id = $1 and s.number = $2 order by s.registration_id";
    EARLIER = "select s.segment_id, s.registration_id, s.number from seat s join seating t on t.segment_id = s.segment_id where s.convening_id = $1 and s.segment_id <> $2 and t.announced_at is not null order by s.segment_id, s.number, s.registration_id";
    SEAT_OF = "select s.registration_id, s.number, s.pinned, s.moved_from, s.why from seat s join seating t on t.segment_id = s.segment_id where s.segment_id = $1 and s.registration_id = $2 and t.announced_at is not null";
    FIRST = "insert into seating (segment_id, convening_id, size, near_tables, shown, seed, version, composed_at, composed_by) values ($1, $2, $3, $4, $5, $6, 1, $7, $8) on conflict (segment_id) do nothing";
    ANEW = "update seating set size = $3, near_tables = $4, seed = $5, composed_at = $6, composed_by = $7, version = version + 1 where segment_id = $1 and version = $2";
    CHANGED = "update seating set version = version + 1 where segment_id = $1 and version = $2";
    ANNOUNCE = "update seating set shown = $3, announced_at = coalesce(announced_at, $4), announced_by = coalesce(announced_by, $5), version = version + 1 where segment_id = $1 and version = $2";
    TAKE_BACK = "update seating set announced_at = null, announced_by = null, version = version + 1 where segment_id = $1 and version = $2";
    SIT = "insert into seat (segment_id, registration_id, convening_id, number, pinned, moved_from, why) values ($1, $2, $3, $4, $5, $6, $7) on conflict (segment_id, registration_id) do update set number = excluded.number, pinned = excluded.pinned, moved_from = excluded.moved_from, why = excluded.why";
    STAND_UP = "delete from seat where segment_id = $1 and registration_id = $2";
    KEEP_EDIT = "insert into seating_edit (id, segment_id, convening_id, act, was, by_id, at) values ($1, $2, $3, $4, $5, $6, $7)";
    LAST_EDIT = "select id, act, was from seating_edit where segment_id = $1 order by at desc, id desc limit 1";
    DROP_EDIT = "delete from seating_edit where id = $1";
    ROLES = "select r.id, g.role from registration r join role_grant g on g.person_id = r.person_id and g.ended_at is null where r.convening_id = $1 order by g.granted_at desc, g.id desc";
    KNOWN = "select id from registration where convening_id = $1 and confirmed_at is not null";
}

/// What tables are composed with.
#[derive(Clone, Copy, Debug)]
pub struct NewSeating {
    /// How many should sit at a table.
    pub size: i64,
    /// How many tables are near the door.
    pub near_tables: i64,
    /// The seed.
    pub seed: i64,
}

/// Somebody at a table, by name.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Seated {
    /// The table.
    pub number: i64,
    /// Who.
    pub registration_id: RegistrationId,
    /// Whether they were put there by hand.
    pub pinned: bool,
    /// Their name.
    pub name: String,
    /// Their liceo, or where else they come from.
    pub from: String,
    /// Their liceo.
    pub school_id: Option<SchoolId>,
}

impl Db {
    /// The tables of a part, if they were composed.
    ///
    /// # Errors
    /// What the database says.
    pub async fn seating(&self, segment: SegmentId) -> Result<Option<SeatingRow>> {
        maybe!(self, SeatingRow, ONE, segment)
    }

    /// Those of all parts of a convening.
    ///
    /// # Errors
    /// What the database says.
    pub async fn seatings(&self, convening: ConveningId) -> Result<Vec<SeatingRow>> {
        all!(self, SeatingRow, OF_CONVENING, convening)
    }

    /// Who sits where.
    ///
    /// # Errors
    /// What the database says.
    pub async fn seats(&self, segment: SegmentId) -> Result<Vec<Seat>> {
        all!(self, Seat, SEATS, segment)
    }

    /// The same by name.
    ///
    /// # Errors
    /// What the database says.
    pub async fn seated(&self, segment: SegmentId) -> Result<Vec<Seated>> {
        all!(self, Seated, SEATED, segment)
    }

    /// The same at one table.
    ///
    /// # Errors
    /// What the database says.
    pub async fn seated_at(&self, segment: SegmentId, number: i64) -> Result<Vec<Seated>> {
        all!(self, Seated, SEATED_AT, segment, number)
    }

    /// Who sat where in the other parts of a convening, as it was announced, part by part.
    ///
    /// # Errors
    /// What the database says.
    pub async fn other_seats(&self, convening: ConveningId, segment: SegmentId) -> Result<Vec<Vec<Seat>>> {
        let rows = all!(self, (SegmentId, RegistrationId, i64), EARLIER, convening, segment)?;
        let mut rounds: BTreeMap<SegmentId, Vec<Seat>> = BTreeMap::new();
        for (segment, who, number) in rows {
            rounds.entry(segment).or_default().push(Seat::at(who, number));
        }
        Ok(rounds.into_values().collect())
    }

    /// Somebody's own chair in a part, once its tables were announced.
    ///
    /// # Errors
    /// What the database says.
    pub async fn own_seat(&self, segment: SegmentId, who: RegistrationId) -> Result<Option<Seat>> {
        maybe!(self, Seat, SEAT_OF, segment, who)
    }

    /// What everybody is who is registered with an account: of several roles the one that they have had longest.
    ///
    /// # Errors
    /// What the database says.
    pub async fn roles_of_registered(&self, convening: ConveningId) -> Result<BTreeMap<RegistrationId, Role>> {
        Ok(all!(self, (RegistrationId, Role), ROLES, convening)?
            .into_iter()
            .collect())
    }

    /// What was done last, which can be taken back.
    ///
    /// # Errors
    /// What the database says.
    pub async fn last_seating_act(&self, segment: SegmentId) -> Result<Option<SeatingAct>> {
        let last = maybe!(self, (SeatingEditId, SeatingAct, String), LAST_EDIT, segment)?;
        Ok(last.map(|(_, act, _)| act))
    }
}

impl Write<'_> {
    /// Composes the tables of a part, for the first time (`version` 0) or anew.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody changed them since; [`Error::NotFound`] where the convening has no such part.
    pub async fn compose_tables(
        &mut self,
        proof: &Proof<HostConvening>,
        (segment, version): (SegmentId, i64),
        new: &NewSeating,
        seats: &[Seat],
    ) -> Result<()> {
        let (convening, by, at) = (proof.act().0.convening.id, proof.who(), self.at());
        self.beat(convening).await?;
        maybe!(self, SegmentRow, PART, segment, convening)?.ok_or(Error::NotFound)?;
        let NewSeating {
            size,
            near_tables,
            seed,
        } = *new;
        let shown = ShownNames::First;
        let done = if version == 0 {
            run!(self, FIRST, segment, convening, size, near_tables, shown, seed, at, by)?
        } else {
            run!(self, ANEW, segment, version, size, near_tables, seed, at, by)?
        };
        if done == 0 {
            return Err(Error::Stale);
        }
        self.reseat(proof, segment, SeatingAct::Composed, seats).await
    }

    /// Changes who sits where: by hand, or re-formed. What was before is kept, to be taken back.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody changed it since.
    pub async fn change_seats(
        &mut self,
        proof: &Proof<HostConvening>,
        (segment, version): (SegmentId, i64),
        act: SeatingAct,
        seats: &[Seat],
    ) -> Result<()> {
        self.turn_over(proof, segment, version).await?;
        self.reseat(proof, segment, act, seats).await
    }

    /// Takes the last change back. Whoever has gone since isn't brought back.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody changed it since; [`Error::Refused`] where there is nothing to be taken back.
    pub async fn undo_seats(
        &mut self,
        proof: &Proof<HostConvening>,
        (segment, version): (SegmentId, i64),
    ) -> Result<()> {
        let (convening, by) = (proof.act().0.convening.id, proof.who());
        self.turn_over(proof, segment, version).await?;
        let last = maybe!(self, (SeatingEditId, SeatingAct, String), LAST_EDIT, segment)?;
        let (edit, _, was) = last.ok_or(Error::Refused("problem-seating-nothing-to-undo"))?;
        let was: Vec<Seat> = serde_json::from_str(&was).unwrap_or_default();
        let known = all!(self, (RegistrationId,), KNOWN, convening)?;
        let known: BTreeSet<RegistrationId> = known.into_iter().map(|(id,)| id).collect();
        for seat in was.iter().filter(|seat| known.contains(&seat.registration_id)) {
            // Nobody sits at table 0: that was somebody who sat nowhere.
            if seat.number == 0 {
                run!(self, STAND_UP, segment, seat.registration_id)?;
            } else {
                self.sit(convening, segment, seat).await?;
            }
        }
        run!(self, DROP_EDIT, edit)?;
        self.record(by, told(convening, segment, "undone")).await
    }

    /// Shows everybody where they sit, and the room as the hub wishes it.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody changed it since.
    pub async fn announce_tables(
        &mut self,
        proof: &Proof<HostConvening>,
        (segment, version): (SegmentId, i64),
        shown: Option<ShownNames>,
    ) -> Result<()> {
        let (convening, by, at) = (proof.act().0.convening.id, proof.who(), self.at());
        self.beat(convening).await?;
        self.of_this(convening, segment).await?;
        let done = match shown {
            Some(shown) => run!(self, ANNOUNCE, segment, version, shown, at, by)?,
            None => run!(self, TAKE_BACK, segment, version)?,
        };
        if done == 0 {
            return Err(Error::Stale);
        }
        let what = if shown.is_some() { "announced" } else { "taken-back" };
        self.record(by, told(convening, segment, what)).await
    }

    async fn turn_over(&mut self, proof: &Proof<HostConvening>, segment: SegmentId, version: i64) -> Result<()> {
        let convening = proof.act().0.convening.id;
        self.beat(convening).await?;
        self.of_this(convening, segment).await?;
        if run!(self, CHANGED, segment, version)? == 0 {
            return Err(Error::Stale);
        }
        Ok(())
    }

    async fn of_this(&mut self, convening: ConveningId, segment: SegmentId) -> Result<()> {
        let row = maybe!(self, SeatingRow, ONE, segment)?.filter(|row| row.convening_id == convening);
        row.map(|_| ()).ok_or(Error::NotFound)
    }

    async fn reseat(
        &mut self,
        proof: &Proof<HostConvening>,
        segment: SegmentId,
        act: SeatingAct,
        seats: &[Seat],
    ) -> Result<()> {
        let (convening, by, at) = (proof.act().0.convening.id, proof.who(), self.at());
        let before = all!(self, Seat, SEATS, segment)?;
        let mut was = Vec::new();
        for gone in &before {
            if !seats.iter().any(|seat| seat.registration_id == gone.registration_id) {
                was.push(gone.clone());
                run!(self, STAND_UP, segment, gone.registration_id)?;
            }
        }
        let before: BTreeMap<RegistrationId, &Seat> = before.iter().map(|seat| (seat.registration_id, seat)).collect();
        for seat in seats {
            match before.get(&seat.registration_id) {
                Some(same) if *same == seat => continue,
                Some(other) => was.push((*other).clone()),
                None => was.push(Seat::at(seat.registration_id, 0)),
            }
            self.sit(convening, segment, seat).await?;
        }
        let id = SeatingEditId::new(self.ids(), at);
        let was = serde_json::to_string(&was).unwrap_or_else(|_| "[]".to_owned());
        run!(self, KEEP_EDIT, id, segment, convening, act, &was, by, at)?;
        self.record(by, told(convening, segment, act.word())).await
    }

    async fn sit(&mut self, convening: ConveningId, segment: SegmentId, seat: &Seat) -> Result<()> {
        run!(
            self,
            SIT,
            segment,
            seat.registration_id,
            convening,
            seat.number,
            seat.pinned,
            seat.moved_from,
            seat.why
        )?;
        Ok(())
    }
}

fn told(convening: ConveningId, segment: SegmentId, tables: &str) -> Happened {
    let happened = Happened::to(Verb::Changed, Noun::Convening, convening.0);
    happened.with(json!({ "segment": segment, "tables": tables }))
}
