//! What waits for an answer, what somebody gave and got, and which tests no coach has looked at. Lists carry what decides
//! who may read the cycle: whoever shows them sieves them by it.

use domain::cycle::{Decision, Phase};
use domain::feedback::FeedbackKind;
use domain::id::{CycleId, FeedbackId, NetworkId, PersonId, SchoolId};
use domain::measure::Area;
use domain::permission::CycleReach;
use domain::time::Instant;

use crate::cycles::{phase, phases};
use crate::db::Db;
use crate::error::Result;

/// Feedback as a list shows it, with its cycle.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Talk {
    /// The feedback.
    pub id: FeedbackId,
    /// From whom.
    pub kind: FeedbackKind,
    /// What is valued.
    pub valued: String,
    /// What is wondered.
    pub wondered: String,
    /// What is suggested.
    pub suggested: String,
    /// Who wrote it.
    pub by_id: PersonId,
    /// Their name.
    pub by_name: String,
    /// When.
    pub at: Instant,
    /// How many answers it has from others than its writer.
    pub answers: i64,
    /// How many thanks it has from the cycle's owner.
    pub thanks: i64,
    /// The cycle.
    pub cycle_id: CycleId,
    /// Its title.
    pub title: String,
    /// Its school.
    pub school_id: SchoolId,
    /// Its school's name.
    pub school: String,
    /// Its owner.
    pub owner_id: PersonId,
    /// What it is about.
    pub area: Area,
    /// Where it is.
    pub phase: Phase,
    /// Since when it is shared.
    pub shared_at: Option<Instant>,
}

impl Talk {
    /// What decides who may read the cycle.
    #[must_use]
    pub const fn reach(&self) -> CycleReach {
        CycleReach {
            owner: self.owner_id,
            school: self.school_id,
            area: self.area,
            phase: self.phase,
            shared: self.shared_at.is_some(),
        }
    }

    /// Whether somebody answered, or the owner thanked.
    #[must_use]
    pub const fn is_answered(&self) -> bool {
        self.answers > 0 || self.thanks > 0
    }
}

/// A studied or closed test that no coach has looked at.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Unreviewed {
    /// The cycle.
    pub id: CycleId,
    /// Its title.
    pub title: String,
    /// Its school.
    pub school_id: SchoolId,
    /// Its school's name.
    pub school: String,
    /// Its owner.
    pub owner_id: PersonId,
    /// Their name.
    pub owner: String,
    /// What it is about.
    pub area: Area,
    /// Where it is.
    pub phase: Phase,
    /// What was decided.
    pub decision: Option<Decision>,
    /// Since when it is shared.
    pub shared_at: Option<Instant>,
    /// When something last happened.
    pub moved_at: Instant,
}

impl Unreviewed {
    /// What decides who may read it.
    #[must_use]
    pub const fn reach(&self) -> CycleReach {
        CycleReach {
            owner: self.owner_id,
            school: self.school_id,
            area: self.area,
            phase: self.phase,
            shared: self.shared_at.is_some(),
        }
    }
}

/// The columns of a [`Talk`].
macro_rules! talk {
    ($rest:literal) => {
        concat!(
            "select f.id, f.kind, f.valued, f.wondered, f.suggested, f.by_id, p.name as by_name, f.at, \
             (select count(*) from feedback_reply r where r.feedback_id = f.id and r.by_id <> f.by_id and r.taken_back_at is null) as answers, \
             (select count(*) from feedback_thanks t where t.feedback_id = f.id and t.by_id = c.owner_id) as thanks, \
             f.cycle_id, c.title, c.school_id, o.name as school, c.owner_id, m.area, ",
            phase!(),
            ", c.shared_at from feedback f join person p on p.id = f.by_id join cycle c on c.id = f.cycle_id \
             join measure m on m.id = c.measure_id join school o on o.id = c.school_id ",
            phases!(),
            " where f.taken_back_at is null and ",
            $rest
        )
    };
}

/// Nobody but its writer answered, and its owner did not thank.
macro_rules! unanswered {
    () => {
        " and not exists (select 1 from feedback_reply r where r.feedback_id = f.id and r.by_id <> f.by_id and r.taken_back_at is null) \
         and not exists (select 1 from feedback_thanks t where t.feedback_id = f.id and t.by_id = c.owner_id) order by f.at, f.id limit 30"
    };
}

sql! {
    UNANSWERED_OF = concat!(talk!("c.owner_id = $1"), unanswered!());
    UNANSWERED_AT = concat!(talk!("f.school_id = $1"), unanswered!());
    GIVEN = talk!("f.by_id = $1 order by f.at desc, f.id limit 60");
    RECEIVED = talk!("c.owner_id = $1 order by f.at desc, f.id limit 60");
    UNREVIEWED = concat!(
        "select c.id, c.title, c.school_id, o.name as school, c.owner_id, p.name as owner, m.area, ",
        phase!(),
        ", x.decision, c.shared_at, c.moved_at from cycle c join measure m on m.id = c.measure_id join school o on o.id = c.school_id \
         join person p on p.id = c.owner_id ",
        phases!(),
        " where c.network_id = $1 and c.moved_at >= $2 and s.cycle_id is not null and (x.cycle_id is not null or c.shared_at is not null) \
         and not exists (select 1 from feedback f where f.cycle_id = c.id and f.kind = 'coach' and f.taken_back_at is null) \
         order by c.moved_at, c.id limit $3"
    );
}

impl Db {
    /// Feedback on somebody's own cycles that waits for an answer, the oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn unanswered_of(&self, owner: PersonId) -> Result<Vec<Talk>> {
        all!(self, Talk, UNANSWERED_OF, owner)
    }

    /// Feedback on a school's cycles that waits for an answer, the oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn unanswered_at(&self, school: SchoolId) -> Result<Vec<Talk>> {
        all!(self, Talk, UNANSWERED_AT, school)
    }

    /// What somebody gave, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn feedback_given(&self, person: PersonId) -> Result<Vec<Talk>> {
        all!(self, Talk, GIVEN, person)
    }

    /// What somebody got on their own cycles, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn feedback_received(&self, owner: PersonId) -> Result<Vec<Talk>> {
        all!(self, Talk, RECEIVED, owner)
    }

    /// Studied and closed tests that moved since a moment and that no coach has looked at, the oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn unreviewed(&self, network: NetworkId, since: Instant, most: i64) -> Result<Vec<Unreviewed>> {
        all!(self, Unreviewed, UNREVIEWED, network, since, most)
    }
}
