//! Ideas as lists and searches show them, a liceo's own ones among them.

use domain::cycle::Scale;
use domain::id::{DriverId, IdeaId, NetworkId, SchoolId};
use domain::permission::IdeaReach;
use domain::school::{Level, Subject};

use crate::db::Db;
use crate::error::Result;

/// An idea as a list shows it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct IdeaLine {
    /// Its id.
    pub id: IdeaId,
    /// The driver it may move.
    pub driver_id: DriverId,
    /// The liceo that proposed it.
    pub school_id: Option<SchoolId>,
    /// That liceo's name.
    pub school: Option<String>,
    /// Its name.
    pub name: String,
    /// Whether it stands in the network's theory.
    pub in_network: bool,
    /// Level.
    pub level: Option<Level>,
    /// Subject.
    pub subject: Option<Subject>,
    /// Scale.
    pub scale: Option<Scale>,
}

impl IdeaLine {
    /// What decides who may read it.
    #[must_use]
    pub const fn reach(&self) -> IdeaReach {
        IdeaReach {
            in_network: self.in_network,
            school: self.school_id,
        }
    }
}

sql! {
    LINES = "select i.id, i.driver_id, i.school_id, o.name as school, i.name, i.in_network, i.level, i.subject, i.scale from idea i left join school o on o.id = i.school_id where i.network_id = $1 order by i.position, i.id";
}

impl Db {
    /// Every idea of the network, also the liceos' own; who may read which is sieved by whoever asks.
    ///
    /// # Errors
    /// What the database says.
    pub async fn idea_lines(&self, network: NetworkId) -> Result<Vec<IdeaLine>> {
        all!(self, IdeaLine, LINES, network)
    }
}
