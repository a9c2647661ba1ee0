//! Who is told of convenings: that one was moved or is off, that its minutes were signed, that somebody answers for a commitment. Mails of time and
//! place go another way, to those without an account, too; here it stands in the list.

use domain::attention::{Kind, Thing};
use domain::event::{Happened, Noun, Verb};
use domain::id::{CommitmentId, ConveningId, NetworkId, PersonId, SchoolId};
use uuid::Uuid;

use super::News;
use crate::error::Result;
use crate::write::Write;

sql! {
    REGISTERED = "select person_id from registration where convening_id = $1 and person_id is not null and confirmed_at is not null and withdrawn_at is null";
    NETWORK = "select network_id from convening where id = $1";
    OWNER = "select k.owner_id, k.convening_id, k.school_id, c.network_id from commitment k join convening c on c.id = k.convening_id where k.id = $1 and k.owner_id is not null and k.done_at is null and k.let_go_at is null";
}

/// Who answers for a commitment, and where it was made.
type Owned = (PersonId, ConveningId, Option<SchoolId>, NetworkId);

impl Write<'_> {
    pub(super) async fn tell_of_convening(&mut self, by: PersonId, id: Uuid, happened: &Happened) -> Result<()> {
        let moved = happened.detail.get("moved").and_then(serde_json::Value::as_i64);
        match (happened.noun, happened.verb) {
            (Noun::Convening, Verb::Changed) if moved == Some(1) => {
                self.tell_registered(by, ConveningId(id), Kind::ConveningMoved).await
            }
            (Noun::Convening, Verb::Revoked) => self.tell_registered(by, ConveningId(id), Kind::ConveningOff).await,
            (Noun::ConveningMinutes, Verb::Shared) => {
                self.tell_registered(by, ConveningId(id), Kind::ConveningMinutes).await
            }
            (Noun::Commitment, Verb::Created | Verb::Changed) => self.tell_owner(by, CommitmentId(id)).await,
            _ => Ok(()),
        }
    }

    async fn tell_registered(&mut self, by: PersonId, id: ConveningId, kind: Kind) -> Result<()> {
        let (network,) = one!(self, (NetworkId,), NETWORK, id)?;
        let news = News {
            network,
            school: None,
            thing: Thing::Convening,
            thing_id: id.0,
            cause: id.0,
            by,
        };
        for person in self.people(REGISTERED, id.0).await? {
            self.notify(person, kind, &news).await?;
        }
        Ok(())
    }

    async fn tell_owner(&mut self, by: PersonId, id: CommitmentId) -> Result<()> {
        let Some((owner, convening, school, network)) = maybe!(self, Owned, OWNER, id)? else {
            return Ok(());
        };
        let news = News {
            network,
            school,
            thing: Thing::Convening,
            thing_id: convening.0,
            cause: id.0,
            by,
        };
        self.notify(owner, Kind::Committed, &news).await
    }
}
