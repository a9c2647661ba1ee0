//! Doors: the first key, signing in by mail, invitations, rooms and claims.

use domain::door::{
    Claim, ClaimOutcome, Invitation, InvitationState, NewInvitation, ROOM_CODE_LENGTH, ROOM_HOURS, Room,
    SIGN_IN_MINUTES, SIGN_IN_TRIES, SignIn,
};
use domain::event::{Happened, Noun, Verb};
use domain::id::{ClaimId, InvitationId, NetworkId, PersonId, RoomId, SchoolId, SignInId};
use domain::permission::{ConfirmClaims, Invite, OpenRoom, Proof};
use domain::person::{Charge, Language, Role};
use domain::school::Subject;
use domain::secret::{self, Secret};
use domain::time::Instant;
use serde_json::json;
use uuid::Uuid;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::PersonNames;
use crate::write::Write;

/// Somebody whom a list says will come.
#[derive(Clone, Debug)]
pub struct ExpectedPerson {
    /// Name.
    pub name: String,
    /// Its search key.
    pub name_key: String,
    /// Mail.
    pub mail: Option<String>,
    /// What they will be.
    pub charge: Charge,
}

/// An expected person as kept.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct ExpectedRow {
    /// Its id.
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// Mail.
    pub mail: Option<String>,
    /// Role.
    pub role: Role,
    /// School.
    pub school_id: Option<SchoolId>,
    /// Subject.
    pub subject: Option<Subject>,
}

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

/// A claim as the hub's list shows it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct ClaimLine {
    /// The claim.
    pub id: ClaimId,
    /// Who.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// Their mail.
    pub mail: Option<String>,
    /// Role claimed.
    pub role: Role,
    /// School claimed.
    pub school: Option<String>,
    /// Subject claimed.
    pub subject: Option<Subject>,
    /// When.
    pub made_at: Instant,
    /// What became of it.
    pub outcome: Option<ClaimOutcome>,
}

sql! {
    ADD_FIRST_KEY = "insert into first_key (id, secret_hash, created_at) values ($1, $2, $3)";
    UNUSED_FIRST_KEYS = "delete from first_key where used_at is null";
    FIRST_KEY = "select count(*) from first_key where secret_hash = $1 and used_at is null";
    USE_FIRST_KEY = "update first_key set used_at = $2 where secret_hash = $1 and used_at is null";
    ADD_SIGN_IN = "insert into sign_in (id, person_id, code_hash, link_hash, created_at, expires_at, tries) values ($1, $2, $3, $4, $5, $6, 0)";
    SIGN_IN = "select id, person_id, code_hash, link_hash, created_at, expires_at, tries, used_at from sign_in where id = $1";
    SIGN_IN_BY_LINK = "select id, person_id, code_hash, link_hash, created_at, expires_at, tries, used_at from sign_in where link_hash = $1";
    TRIED = "update sign_in set tries = tries + 1 where id = $1";
    TRY = "update sign_in set tries = tries + 1 where id = $1 and tries < $2 and used_at is null and expires_at > $3";
    USE_SIGN_IN = "update sign_in set used_at = $2 where id = $1 and used_at is null";
    ADD_INVITATION = "insert into invitation (id, secret_hash, network_id, role, school_id, subject, name, mail, created_by, created_at, expires_at, uses_left) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    INVITATION_BY_SECRET = "select id, network_id, role, school_id, subject, name, mail, created_by, created_at, expires_at, uses_left, revoked_at, accepted_at from invitation where secret_hash = $1";
    INVITATION = "select id, network_id, role, school_id, subject, name, mail, created_by, created_at, expires_at, uses_left, revoked_at, accepted_at from invitation where id = $1";
    INVITATIONS = "select id, network_id, role, school_id, subject, name, mail, created_by, created_at, expires_at, uses_left, revoked_at, accepted_at from invitation where network_id = $1 order by created_at desc, id desc limit $2";
    USE_INVITATION = "update invitation set uses_left = uses_left - 1, accepted_at = $2 where id = $1 and uses_left > 0 and revoked_at is null and expires_at > $2";
    REVOKE_INVITATION = "update invitation set revoked_at = $2 where id = $1 and revoked_at is null";
    ADD_ROOM = "insert into room (id, network_id, name, code, created_by, created_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)";
    ROOM = "select id, network_id, name, code, created_by, created_at, expires_at, closed_at from room where id = $1";
    ROOM_BY_CODE = "select id, network_id, name, code, created_by, created_at, expires_at, closed_at from room where code = $1";
    ROOMS = "select id, network_id, name, code, created_by, created_at, expires_at, closed_at from room where network_id = $1 order by created_at desc, id desc";
    CLOSE_ROOM = "update room set closed_at = $2 where id = $1 and closed_at is null";
    EXPECT = "insert into expected_person (id, network_id, name, name_key, mail, role, school_id, subject, added_by, added_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    EXPECTED = "select id, name, mail, role, school_id, subject from expected_person where network_id = $1 and matched_at is null order by name_key, id";
    EXPECTED_MATCH = "select id, name, mail, role, school_id, subject from expected_person where network_id = $1 and matched_at is null and role = $2 and school_id is not distinct from $3 and (name_key = $4 or (mail is not null and mail = $5)) order by added_at, id limit 2";
    MATCHED = "update expected_person set matched_at = $2 where id = $1";
    ADD_CLAIM = "insert into claim (id, network_id, room_id, person_id, role, school_id, subject, made_at, outcome, decided_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    CLAIM = "select id, network_id, room_id, person_id, role, school_id, subject, made_at, outcome, decided_at, decided_by from claim where id = $1";
    CLAIMS_OF_PERSON = "select id, network_id, room_id, person_id, role, school_id, subject, made_at, outcome, decided_at, decided_by from claim where person_id = $1 order by made_at desc, id desc";
    CLAIMS_OF_ROOM = "select c.id, c.person_id, p.name, p.mail, c.role, s.name as school, c.subject, c.made_at, c.outcome from claim c join person p on p.id = c.person_id left join school s on s.id = c.school_id where c.room_id = $1 order by c.made_at, c.id";
    OPEN_CLAIMS = "select c.id, c.person_id, p.name, p.mail, c.role, s.name as school, c.subject, c.made_at, c.outcome from claim c join person p on p.id = c.person_id left join school s on s.id = c.school_id where c.network_id = $1 and c.outcome is null and p.deactivated_at is null order by c.made_at, c.id";
    DECIDE_CLAIM = "update claim set outcome = $2, decided_at = $3, decided_by = $4 where id = $1 and outcome is null";
}

impl Db {
    /// Whether the first key opens.
    ///
    /// # Errors
    /// What the database says.
    pub async fn first_key_opens(&self, secret: &Secret) -> Result<bool> {
        Ok(one!(self, (i64,), FIRST_KEY, secret.hash())?.0 > 0)
    }

    /// A mailed code by its id.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn sign_in(&self, id: SignInId) -> Result<SignIn> {
        maybe!(self, SignIn, SIGN_IN, id)?.ok_or(Error::NotFound)
    }

    /// A mailed link by its secret.
    ///
    /// # Errors
    /// What the database says.
    pub async fn sign_in_by_link(&self, secret: &Secret) -> Result<Option<SignIn>> {
        maybe!(self, SignIn, SIGN_IN_BY_LINK, secret.hash())
    }

    /// An invitation by its secret, whatever its state.
    ///
    /// # Errors
    /// What the database says.
    pub async fn invitation_by_secret(&self, secret: &Secret) -> Result<Option<Invitation>> {
        maybe!(self, Invitation, INVITATION_BY_SECRET, secret.hash())
    }

    /// An invitation.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn invitation(&self, id: InvitationId) -> Result<Invitation> {
        maybe!(self, Invitation, INVITATION, id)?.ok_or(Error::NotFound)
    }

    /// The newest invitations.
    ///
    /// # Errors
    /// What the database says.
    pub async fn invitations(&self, network: NetworkId, limit: i64) -> Result<Vec<Invitation>> {
        all!(self, Invitation, INVITATIONS, network, limit)
    }

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

    /// People whom a list says will come and who haven't yet.
    ///
    /// # Errors
    /// What the database says.
    pub async fn expected_people(&self, network: NetworkId) -> Result<Vec<ExpectedRow>> {
        all!(self, ExpectedRow, EXPECTED, network)
    }

    /// Claims made in a room, in order.
    ///
    /// # Errors
    /// What the database says.
    pub async fn claims_of_room(&self, room: RoomId) -> Result<Vec<ClaimLine>> {
        all!(self, ClaimLine, CLAIMS_OF_ROOM, room)
    }

    /// Claims that wait for the hub.
    ///
    /// # Errors
    /// What the database says.
    pub async fn open_claims(&self, network: NetworkId) -> Result<Vec<ClaimLine>> {
        all!(self, ClaimLine, OPEN_CLAIMS, network)
    }

    /// A person's claims, newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn claims_of_person(&self, person: PersonId) -> Result<Vec<Claim>> {
        all!(self, Claim, CLAIMS_OF_PERSON, person)
    }
}

impl Write<'_> {
    /// Makes the key that creates the first administrator; an earlier unused one stops to open.
    ///
    /// # Errors
    /// What the database says.
    pub async fn make_first_key(&mut self) -> Result<Secret> {
        let (secret, at, id) = (Secret::new(self.ids()), self.at(), self.ids().new_id(self.at()));
        run!(self, UNUSED_FIRST_KEYS)?;
        run!(self, ADD_FIRST_KEY, id, secret.hash(), at)?;
        self.record(None, Happened::to(Verb::Created, Noun::Installation, id))
            .await?;
        Ok(secret)
    }

    /// Uses the first key: makes the administrator's account.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the key doesn't open (any more).
    pub async fn use_first_key(
        &mut self,
        secret: &Secret,
        names: &PersonNames,
        mail: Option<&str>,
        language: Option<Language>,
    ) -> Result<PersonId> {
        let at = self.at();
        if run!(self, USE_FIRST_KEY, secret.hash(), at)? == 0 {
            return Err(Error::NotFound);
        }
        let person = self.add_person(names, mail, language).await?;
        let charge = Charge {
            role: Role::Administrator,
            school_id: None,
            subject: None,
        };
        self.put_in_charge(charge, None, person, None).await?;
        Ok(person)
    }

    /// Prepares a code and a link to be mailed. Also where no account has the mail, so that nothing tells the two apart.
    ///
    /// Returns the id for the browser, the six digits and the link's secret for the mail.
    ///
    /// # Errors
    /// What the database says.
    pub async fn begin_sign_in(&mut self, person: Option<PersonId>) -> Result<(SignInId, String, Secret)> {
        let (id, at) = (SignInId::new(self.ids(), self.at()), self.at());
        let (code, link) = (secret::six_digits(self.ids()), Secret::new(self.ids()));
        // The id salts the code's hash: six digits alone would be found in a table of a million.
        let code_hash = code_hash(id, &code);
        run!(
            self,
            ADD_SIGN_IN,
            id,
            person,
            &code_hash,
            link.hash(),
            at,
            at.plus_seconds(SIGN_IN_MINUTES * 60)
        )?;
        self.record(None, Happened::to(Verb::Created, Noun::Session, id.0))
            .await?;
        Ok((id, code, link))
    }

    /// Counts a wrong code. Kept without an event.
    ///
    /// # Errors
    /// What the database says.
    pub async fn count_wrong_code(mut self, id: SignInId) -> Result<()> {
        run!(self, TRIED, id)?;
        self.keep().await
    }

    /// Counts a try of a code before it is looked at, so that many at once can't be more than allowed. Returns whether
    /// one was left. Kept without an event.
    ///
    /// # Errors
    /// What the database says.
    pub async fn count_try(mut self, id: SignInId) -> Result<bool> {
        let at = self.at();
        let left = run!(self, TRY, id, SIGN_IN_TRIES, at)? > 0;
        self.keep().await?;
        Ok(left)
    }

    /// Opens the door that a code or link was for, once.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it was used already or never led anywhere.
    pub async fn use_sign_in(&mut self, sign_in: &SignIn, agent: &str) -> Result<(PersonId, Secret)> {
        let person = sign_in.person_id.ok_or(Error::NotFound)?;
        let at = self.at();
        if run!(self, USE_SIGN_IN, sign_in.id, at)? == 0 {
            return Err(Error::NotFound);
        }
        Ok((person, self.begin_session(person, agent).await?))
    }

    /// Invites. Returns the secret of the link, which is never kept.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody invites (the command line has no face).
    pub async fn invite(
        &mut self,
        proof: &Proof<Invite>,
        network: NetworkId,
        new: &NewInvitation,
    ) -> Result<(InvitationId, Secret)> {
        let by = proof.who().ok_or(Error::Refused("problem-nobody-invites"))?;
        let (id, at, secret) = (
            InvitationId::new(self.ids(), self.at()),
            self.at(),
            Secret::new(self.ids()),
        );
        let Charge {
            role,
            school_id,
            subject,
        } = proof.act().0;
        run!(
            self,
            ADD_INVITATION,
            id,
            secret.hash(),
            network,
            role,
            school_id,
            subject,
            &new.name,
            &new.mail,
            by,
            at,
            new.expires_at,
            new.uses
        )?;
        let mut happened = Happened::to(Verb::Invited, Noun::Invitation, id.0).with(json!({ "role": role }));
        happened.school_id = school_id;
        self.record(Some(by), happened).await?;
        Ok((id, secret))
    }

    /// Takes an invitation back.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it was taken back already.
    pub async fn revoke_invitation(&mut self, proof: &Proof<Invite>, id: InvitationId) -> Result<()> {
        let at = self.at();
        if run!(self, REVOKE_INVITATION, id, at)? == 0 {
            return Err(Error::NotFound);
        }
        self.record(proof.who(), Happened::to(Verb::Revoked, Noun::Invitation, id.0))
            .await
    }

    /// Accepts an invitation: with an account already, or making one.
    ///
    /// # Errors
    /// [`Error::NotFound`] for a forged, replayed, expired or revoked link.
    pub async fn accept_invitation(
        &mut self,
        secret: &Secret,
        known: Option<PersonId>,
        names: &PersonNames,
        mail: Option<&str>,
        language: Option<Language>,
    ) -> Result<PersonId> {
        let at = self.at();
        let invitation = maybe!(self, Invitation, INVITATION_BY_SECRET, secret.hash())?.ok_or(Error::NotFound)?;
        if invitation.state(at) != InvitationState::Open || run!(self, USE_INVITATION, invitation.id, at)? == 0 {
            return Err(Error::NotFound);
        }
        let person = match known {
            Some(person) if person == invitation.created_by => {
                return Err(Error::Refused("problem-not-to-oneself"));
            }
            Some(person) => person,
            None => self.add_person(names, mail, language).await?,
        };
        self.put_in_charge(
            invitation.charge(),
            Some(invitation.network_id),
            person,
            Some(invitation.created_by),
        )
        .await?;
        self.record(
            Some(person),
            Happened::to(Verb::Joined, Noun::Invitation, invitation.id.0),
        )
        .await?;
        Ok(person)
    }

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

    /// Expects people from a list.
    ///
    /// # Errors
    /// What the database says.
    pub async fn expect_person(
        &mut self,
        proof: &Proof<Invite>,
        network: NetworkId,
        expected: &ExpectedPerson,
    ) -> Result<()> {
        let (id, at) = (self.ids().new_id(self.at()), self.at());
        let Charge {
            role,
            school_id,
            subject,
        } = expected.charge;
        run!(
            self,
            EXPECT,
            id,
            network,
            &expected.name,
            &expected.name_key,
            &expected.mail,
            role,
            school_id,
            subject,
            proof.who(),
            at
        )?;
        self.record(proof.who(), Happened::to(Verb::Imported, Noun::Person, id))
            .await
    }

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

    /// The hub confirms or refuses claims, many at once. Returns how many were still open.
    ///
    /// # Errors
    /// What the database says.
    pub async fn decide_claims(
        &mut self,
        proof: &Proof<ConfirmClaims>,
        claims: &[ClaimId],
        confirm: bool,
    ) -> Result<u64> {
        let (at, by, mut decided) = (self.at(), proof.who(), 0);
        let outcome = if confirm {
            ClaimOutcome::Confirmed
        } else {
            ClaimOutcome::Refused
        };
        for id in claims {
            let Some(claim) = maybe!(self, Claim, CLAIM, *id)? else {
                continue;
            };
            if run!(self, DECIDE_CLAIM, *id, outcome, at, by)? == 0 {
                continue;
            }
            decided += 1;
            if confirm {
                self.put_in_charge(claim.charge(), Some(claim.network_id), claim.person_id, by)
                    .await?;
            }
            let verb = if confirm { Verb::Granted } else { Verb::Revoked };
            self.record(by, Happened::to(verb, Noun::Claim, id.0)).await?;
        }
        Ok(decided)
    }
}

/// The hash of a mailed code, salted with the id of its row.
#[must_use]
pub fn code_hash(id: SignInId, code: &str) -> String {
    secret::hash(&format!("{id}:{code}"))
}
