//! Registrations without an account: on a public page, confirmed by mail, held by a ticket, linked to an account later.

use domain::convening::{Attendee, GuestPlan, Origin, RegistrationPlan};
use domain::event::Verb;
use domain::id::{ConveningId, PersonId, RegistrationId, SchoolId};
use domain::permission::{HoldTicket, Proof, RegisterAsGuest};
use domain::secret::Secret;

use super::registrations::{attendee_columns, attendee_joins, told};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    BY_TICKET = concat!("select ", attendee_columns!(), attendee_joins!(), " where r.ticket_hash = $1");
    BY_MAIL = "select id, confirmed_at is not null as confirmed from registration where convening_id = $1 and mail = $2";
    REGISTER = "insert into registration (id, convening_id, school_id, name, mail, elsewhere, way, source, registered_at, ticket_hash, with_own, answers) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing";
    CHANGE = "update registration set school_id = $2, name = $3, elsewhere = $4, way = $5, with_own = $6, answers = $7, registered_at = $8 where id = $1 and confirmed_at is null";
    NEW_TICKET = "update registration set ticket_hash = $2 where id = $1";
    CONFIRM = "update registration set confirmed_at = $2, withdrawn_at = null where id = $1 and (confirmed_at is null or withdrawn_at is not null)";
    LINK = "update registration set person_id = $2, school_id = coalesce(school_id, $3), mail = null, ticket_hash = null where id = $1 and person_id is null";
    HAS = "select count(*) from registration where convening_id = $1 and person_id = $2";
}

/// What a guest says: who they are, and how they come.
#[derive(Clone, Debug)]
pub struct GuestSaid<'a> {
    /// Who.
    pub guest: &'a GuestPlan,
    /// How.
    pub plan: &'a RegistrationPlan,
}

impl Db {
    /// Whose registration a ticket opens.
    ///
    /// # Errors
    /// What the database says.
    pub async fn attendee_by_ticket(&self, ticket: &Secret) -> Result<Option<Attendee>> {
        maybe!(self, Attendee, BY_TICKET, ticket.hash())
    }
}

impl Write<'_> {
    /// Keeps a guest's registration until their mail is confirmed, and gives it a ticket. A mail that is registered already gets a new ticket,
    /// and nothing of what was confirmed changes: whoever types somebody's address changes nothing of theirs.
    ///
    /// # Errors
    /// [`Error::Refused`] where there is no mail.
    pub async fn register_guest(
        &mut self,
        proof: &Proof<RegisterAsGuest>,
        id: RegistrationId,
        said: &GuestSaid<'_>,
        ticket: &Secret,
    ) -> Result<()> {
        let (convening, at) = (proof.act().0.id, self.at());
        let GuestSaid { guest, plan } = said;
        let mail = guest.mail.as_deref().ok_or(Error::Refused("problem-nobody-writes"))?;
        let answers = serde_json::to_string(&plan.answers).unwrap_or_else(|_| "{}".to_owned());
        let known = maybe!(self, (RegistrationId, bool), BY_MAIL, convening, mail)?;
        let (id, confirmed) = match known {
            Some((known, confirmed)) => {
                let (school, name, elsewhere) = (guest.school_id, &guest.name, &guest.elsewhere);
                run!(
                    self,
                    CHANGE,
                    known,
                    school,
                    name,
                    elsewhere,
                    plan.way,
                    plan.with_own,
                    &answers,
                    at
                )?;
                run!(self, NEW_TICKET, known, ticket.hash())?;
                (known, confirmed)
            }
            None => {
                run!(
                    self,
                    REGISTER,
                    id,
                    convening,
                    guest.school_id,
                    &guest.name,
                    mail,
                    &guest.elsewhere,
                    plan.way,
                    Origin::Public,
                    at,
                    ticket.hash(),
                    plan.with_own,
                    &answers
                )?;
                (id, false)
            }
        };
        if !confirmed {
            self.keep_need(convening, id, plan).await?;
        }
        self.record(None, told(Verb::Created, id, convening)).await
    }

    /// Confirms a mail, or comes back after all; and gives places. Who moved up is told back.
    ///
    /// # Errors
    /// What the database says.
    pub async fn confirm_ticket(&mut self, proof: &Proof<HoldTicket>) -> Result<Vec<RegistrationId>> {
        let (id, convening, at) = held(proof, self.at());
        self.beat(convening).await?;
        run!(self, CONFIRM, id, at)?;
        let up = self.move_up(convening).await?;
        self.record(proof.who(), told(Verb::Joined, id, convening)).await?;
        Ok(up)
    }

    /// Takes a guest's registration back. Who moves up is told back.
    ///
    /// # Errors
    /// What the database says.
    pub async fn withdraw_ticket(&mut self, proof: &Proof<HoldTicket>) -> Result<Vec<RegistrationId>> {
        let (id, convening, _) = held(proof, self.at());
        self.beat(convening).await?;
        self.take_registration_back(id).await?;
        let up = self.move_up(convening).await?;
        self.record(proof.who(), told(Verb::Revoked, id, convening)).await?;
        Ok(up)
    }

    /// Links a guest's registration to the account of whoever holds its ticket and is signed in, with what they left to do. Its
    /// mail and its ticket go.
    ///
    /// # Errors
    /// [`Error::Refused`] where the account is registered already.
    pub async fn link_ticket(
        &mut self,
        proof: &Proof<HoldTicket>,
        person: PersonId,
        school: Option<SchoolId>,
    ) -> Result<()> {
        let (id, convening, _) = held(proof, self.at());
        self.beat(convening).await?;
        if one!(self, (i64,), HAS, convening, person)?.0 > 0 {
            return Err(Error::Refused("problem-registration-own"));
        }
        run!(self, LINK, id, person, school)?;
        self.link_commitments(id, person, school).await?;
        self.record(Some(person), told(Verb::Changed, id, convening)).await
    }
}

fn held(proof: &Proof<HoldTicket>, at: domain::time::Instant) -> (RegistrationId, ConveningId, domain::time::Instant) {
    let HoldTicket { convening, attendee } = proof.act();
    (attendee.registration.id, convening.id, at)
}
