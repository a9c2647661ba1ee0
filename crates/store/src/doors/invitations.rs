//! Invitations: a link that grants one charge, for a while.

use domain::door::{Invitation, InvitationState, NewInvitation};
use domain::event::{Happened, Noun, Verb};
use domain::id::{InvitationId, NetworkId, PersonId};
use domain::permission::{Invite, Proof};
use domain::person::{Charge, Language};
use domain::secret::Secret;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::PersonNames;
use crate::write::Write;

sql! {
    ADD_INVITATION = "insert into invitation (id, secret_hash, network_id, role, school_id, subject, name, mail, created_by, created_at, expires_at, uses_left) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    INVITATION_BY_SECRET = "select id, network_id, role, school_id, subject, name, mail, created_by, created_at, expires_at, uses_left, revoked_at, accepted_at from invitation where secret_hash = $1";
    INVITATION = "select id, network_id, role, school_id, subject, name, mail, created_by, created_at, expires_at, uses_left, revoked_at, accepted_at from invitation where id = $1";
    INVITATIONS = "select id, network_id, role, school_id, subject, name, mail, created_by, created_at, expires_at, uses_left, revoked_at, accepted_at from invitation where network_id = $1 order by created_at desc, id desc limit $2";
    USE_INVITATION = "update invitation set uses_left = uses_left - 1, accepted_at = $2 where id = $1 and uses_left > 0 and revoked_at is null and expires_at > $2";
    REVOKE_INVITATION = "update invitation set revoked_at = $2 where id = $1 and revoked_at is null";
}

impl Db {
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
}

impl Write<'_> {
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
}
