//! Rooms: one short code by which many come in at once, for some hours.

use domain::door::{ROOM_CODE_LENGTH, ROOM_HOURS, Room};
use domain::event::{Happened, Noun, Verb};
use domain::id::{NetworkId, RoomId};
use domain::permission::{OpenRoom, Proof};
use domain::secret;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    ADD_ROOM = "insert into room (id, network_id, name, code, created_by, created_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)";
    ROOM = "select id, network_id, name, code, created_by, created_at, expires_at, closed_at from room where id = $1";
    ROOM_BY_CODE = "select id, network_id, name, code, created_by, created_at, expires_at, closed_at from room where code = $1";
    ROOMS = "select id, network_id, name, code, created_by, created_at, expires_at, closed_at from room where network_id = $1 order by created_at desc, id desc";
    CLOSE_ROOM = "update room set closed_at = $2 where id = $1 and closed_at is null";
}

impl Db {
    /// A room.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn room(&self, id: RoomId) -> Result<Room> {
        maybe!(self, Room, ROOM, id)?.ok_or(Error::NotFound)
    }

    /// A room by its code, open or not.
    ///
    /// # Errors
    /// What the database says.
    pub async fn room_by_code(&self, code: &str) -> Result<Option<Room>> {
        maybe!(self, Room, ROOM_BY_CODE, code)
    }

    /// Rooms, newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn rooms(&self, network: NetworkId) -> Result<Vec<Room>> {
        all!(self, Room, ROOMS, network)
    }
}

impl Write<'_> {
    /// Opens a room for a few hours.
    ///
    /// # Errors
    /// What the database says.
    pub async fn open_room(
        &mut self,
        proof: &Proof<OpenRoom>,
        network: NetworkId,
        name: &str,
        hours: i64,
    ) -> Result<RoomId> {
        let by = proof.who().ok_or(Error::Refused("problem-nobody-invites"))?;
        let (id, at) = (RoomId::new(self.ids(), self.at()), self.at());
        let code = secret::room_code(self.ids(), ROOM_CODE_LENGTH);
        let hours = hours.clamp(1, ROOM_HOURS * 3);
        run!(
            self,
            ADD_ROOM,
            id,
            network,
            name,
            &code,
            by,
            at,
            at.plus_seconds(hours * 3600)
        )?;
        self.record(Some(by), Happened::to(Verb::Created, Noun::Room, id.0))
            .await?;
        Ok(id)
    }

    /// Closes a room before its hours are over.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it is closed already.
    pub async fn close_room(&mut self, proof: &Proof<OpenRoom>, id: RoomId) -> Result<()> {
        let at = self.at();
        if run!(self, CLOSE_ROOM, id, at)? == 0 {
            return Err(Error::NotFound);
        }
        self.record(proof.who(), Happened::to(Verb::Closed, Noun::Room, id.0))
            .await
    }
}
