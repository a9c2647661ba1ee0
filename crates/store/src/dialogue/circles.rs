//! Circles: which there are, founded, changed.

use domain::dialogue::{Circle, CirclePlan, Part};
use domain::event::{Happened, Noun, Verb};
use domain::id::{CircleId, NetworkId, PersonId};
use domain::permission::{FoundCircle, LeadCircle, Proof};
use domain::time::Instant;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A circle in a list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct CircleLine {
    /// It.
    #[sqlx(flatten)]
    pub circle: Circle,
    /// What whoever asks is in it.
    pub part: Option<Part>,
    /// How many belong to it.
    pub people: i64,
    /// How many conversations it has.
    pub conversations: i64,
    /// When somebody last spoke in it.
    pub moved_at: Option<Instant>,
}

sql! {
    ONE = "select id, network_id, name, purpose, kind, entry, version, created_by, created_at from circle where id = $1";
    LINES = "select c.id, c.network_id, c.name, c.purpose, c.kind, c.entry, c.version, c.created_by, c.created_at, (select m.part from circle_member m where m.circle_id = c.id and m.person_id = $2) as part, (select count(*) from circle_member m where m.circle_id = c.id and m.part <> 'guest') as people, (select count(*) from conversation v where v.about_id = c.id and v.about = 'circle') as conversations, (select max(v.moved_at) from conversation v where v.about_id = c.id and v.about = 'circle') as moved_at from circle c where c.network_id = $1 and (c.entry = 'open' or exists (select 1 from circle_member m where m.circle_id = c.id and m.person_id = $2)) order by coalesce((select max(v.moved_at) from conversation v where v.about_id = c.id and v.about = 'circle'), c.created_at) desc, c.id";
    FOUND = "insert into circle (id, network_id, name, purpose, kind, entry, version, created_by, created_at) values ($1, $2, $3, $4, $5, $6, 1, $7, $8) on conflict (id) do nothing";
    CHANGE = "update circle set name = $3, purpose = $4, kind = $5, entry = $6, version = version + 1 where id = $1 and version = $2";
    LEAD = "insert into circle_member (circle_id, person_id, part, since) values ($1, $2, 'lead', $3) on conflict (circle_id, person_id) do nothing";
}

impl Db {
    /// A circle.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn circle(&self, id: CircleId) -> Result<Circle> {
        maybe!(self, Circle, ONE, id)?.ok_or(Error::NotFound)
    }

    /// The circles that are open, and those to which somebody belongs or was invited; the liveliest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn circle_lines(&self, network: NetworkId, person: PersonId) -> Result<Vec<CircleLine>> {
        all!(self, CircleLine, LINES, network, person)
    }
}

impl Write<'_> {
    /// Founds a circle; whoever founds it leads it. The browser names it: sent twice, it is one.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody founds it.
    pub async fn found_circle(
        &mut self,
        proof: &Proof<FoundCircle>,
        network: NetworkId,
        id: CircleId,
        plan: &CirclePlan,
    ) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        run!(
            self,
            FOUND,
            id,
            network,
            &plan.name,
            &plan.purpose,
            plan.kind,
            plan.entry,
            by,
            at
        )?;
        run!(self, LEAD, id, by, at)?;
        self.record(Some(by), Happened::to(Verb::Created, Noun::Circle, id.0))
            .await
    }

    /// Changes what a circle is called, and how one comes in.
    ///
    /// # Errors
    /// [`Error::Stale`] where it was changed since `version`. [`Error::Refused`] where what was said among few would be opened to all.
    pub async fn change_circle(&mut self, proof: &Proof<LeadCircle>, version: i64, plan: &CirclePlan) -> Result<()> {
        let circle = &proof.act().0.circle;
        // What people said by invitation was not said to the network.
        if circle.entry == domain::dialogue::Entry::Invited && plan.entry == domain::dialogue::Entry::Open {
            return Err(Error::Refused("problem-circle-opens"));
        }
        let touched = run!(
            self,
            CHANGE,
            circle.id,
            version,
            &plan.name,
            &plan.purpose,
            plan.kind,
            plan.entry
        )?;
        if touched == 0 {
            return Err(Error::Stale);
        }
        self.record(proof.who(), Happened::to(Verb::Changed, Noun::Circle, circle.id.0))
            .await
    }
}
