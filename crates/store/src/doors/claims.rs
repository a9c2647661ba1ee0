//! Claims: roles that participants say they hold, and what the hub decides.

use domain::door::{Claim, ClaimOutcome};
use domain::event::{Happened, Noun, Verb};
use domain::id::{ClaimId, NetworkId, PersonId, RoomId};
use domain::permission::{ConfirmClaims, Proof};
use domain::person::Role;
use domain::school::Subject;
use domain::time::Instant;

use crate::db::Db;
use crate::error::Result;
use crate::write::Write;

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
    CLAIM = "select id, network_id, room_id, person_id, role, school_id, subject, made_at, outcome, decided_at, decided_by from claim where id = $1";
    CLAIMS_OF_PERSON = "select id, network_id, room_id, person_id, role, school_id, subject, made_at, outcome, decided_at, decided_by from claim where person_id = $1 order by made_at desc, id desc";
    CLAIMS_OF_ROOM = "select c.id, c.person_id, p.name, p.mail, c.role, s.name as school, c.subject, c.made_at, c.outcome from claim c join person p on p.id = c.person_id left join school s on s.id = c.school_id where c.room_id = $1 order by c.made_at, c.id";
    OPEN_CLAIMS = "select c.id, c.person_id, p.name, p.mail, c.role, s.name as school, c.subject, c.made_at, c.outcome from claim c join person p on p.id = c.person_id left join school s on s.id = c.school_id where c.network_id = $1 and c.outcome is null and p.deactivated_at is null order by c.made_at, c.id";
    DECIDE_CLAIM = "update claim set outcome = $2, decided_at = $3, decided_by = $4 where id = $1 and outcome is null";
}

impl Db {
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
