//! Somebody comes in by the code of a room: an account that is only a participant, and a claim.

use domain::door::{ClaimOutcome, Room};
use domain::event::{Happened, Noun, Verb};
use domain::id::{ClaimId, PersonId};
use domain::person::{Charge, Language, Role};

use super::expected::ExpectedRow;
use crate::error::{Error, Result};
use crate::people::PersonNames;
use crate::write::Write;

/// What somebody says who comes in by a room code.
#[derive(Clone, Debug)]
pub struct RoomJoin {
    /// Who they are.
    pub names: PersonNames,
    /// Their mail, if they gave one.
    pub mail: Option<String>,
    /// What they say they are.
    pub charge: Charge,
    /// Language of their browser.
    pub language: Option<Language>,
}

sql! {
    EXPECTED_MATCH = "select id, name, mail, role, school_id, subject from expected_person where network_id = $1 and matched_at is null and role = $2 and school_id is not distinct from $3 and (name_key = $4 or (mail is not null and mail = $5)) order by added_at, id limit 2";
    MATCHED = "update expected_person set matched_at = $2 where id = $1";
    ADD_CLAIM = "insert into claim (id, network_id, room_id, person_id, role, school_id, subject, made_at, outcome, decided_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
}

impl Write<'_> {
    /// Somebody comes in by a room's code: an account that is only a participant, and a claim. A claim that matches the
    /// list of expected people by mail, or by name, role and school when only one is so, is granted at once.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the room is closed, [`Error::Exists`] where the mail has an account.
    pub async fn come_in(&mut self, room: &Room, join: &RoomJoin) -> Result<(PersonId, Option<ClaimOutcome>)> {
        let id = PersonId::new(self.ids(), self.at());
        Ok((id, self.come_in_as(id, room, join).await?))
    }

    /// Comes in with an id that follows from a secret of the form: sent twice, it is one account.
    ///
    /// # Errors
    /// As [`Self::come_in`]; [`Error::Exists`] also where the form was sent before.
    pub async fn come_in_as(&mut self, person: PersonId, room: &Room, join: &RoomJoin) -> Result<Option<ClaimOutcome>> {
        let at = self.at();
        if !room.is_open(at) {
            return Err(Error::NotFound);
        }
        self.add_person_as(person, &join.names, join.mail.as_deref(), join.language)
            .await?;
        let participant = Charge {
            role: Role::Participant,
            school_id: None,
            subject: None,
        };
        self.put_in_charge(participant, Some(room.network_id), person, None)
            .await?;
        let Charge {
            role,
            school_id,
            subject,
        } = join.charge;
        let mut expected = all!(
            self,
            ExpectedRow,
            EXPECTED_MATCH,
            room.network_id,
            role,
            school_id,
            &join.names.search_key,
            &join.mail
        )?;
        // Two of the same name at one school: only the hub can tell them apart.
        let matched = if expected.len() == 1 { expected.pop() } else { None };
        // The hub's own roles are never granted by a list and a name typed in a room.
        let matched = matched.filter(|_| school_id.is_some());
        let outcome = matched.is_some().then_some(ClaimOutcome::Matched);
        let claim = ClaimId::new(self.ids(), self.at());
        run!(
            self,
            ADD_CLAIM,
            claim,
            room.network_id,
            room.id,
            person,
            role,
            school_id,
            subject,
            at,
            outcome,
            outcome.map(|_| at)
        )?;
        if let Some(expected) = matched {
            run!(self, MATCHED, expected.id, at)?;
            self.put_in_charge(join.charge, Some(room.network_id), person, None)
                .await?;
        }
        self.record(Some(person), Happened::to(Verb::Joined, Noun::Room, room.id.0))
            .await?;
        Ok(outcome)
    }
}
