//! A driver or an idea within a theory.

use std::fmt;
use std::str::FromStr;

use uuid::Uuid;

use crate::check::NotAWord;
use crate::id::{DriverId, IdeaId, SchoolId};

/// Which node of a theory. Drivers sort before ideas.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NodeId {
    /// A driver.
    Driver(DriverId),
    /// An idea.
    Idea(IdeaId),
}

/// What a theory says of a driver or an idea.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Node {
    /// The driver it hangs on; none for a driver that moves the aim directly.
    pub under: Option<DriverId>,
    /// Its name.
    pub name: String,
    /// What it means, how it is done.
    pub description: String,
    /// Place among its siblings.
    pub position: i64,
    /// The liceo that proposed it or whose own it is.
    pub school: Option<SchoolId>,
}

impl NodeId {
    /// The id that stands in addresses and events.
    #[must_use]
    pub const fn uuid(self) -> Uuid {
        match self {
            Self::Driver(id) => id.0,
            Self::Idea(id) => id.0,
        }
    }

    /// The driver, if it is one.
    #[must_use]
    pub const fn driver(self) -> Option<DriverId> {
        match self {
            Self::Driver(id) => Some(id),
            Self::Idea(_) => None,
        }
    }

    /// The idea, if it is one.
    #[must_use]
    pub const fn idea(self) -> Option<IdeaId> {
        match self {
            Self::Idea(id) => Some(id),
            Self::Driver(_) => None,
        }
    }

    /// The word that is stored beside its id.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Driver(_) => "driver",
            Self::Idea(_) => "idea",
        }
    }
}

impl fmt::Display for NodeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind(), self.uuid())
    }
}

impl FromStr for NodeId {
    type Err = NotAWord;

    fn from_str(text: &str) -> Result<Self, NotAWord> {
        let not = || NotAWord {
            kind: "NodeId",
            word: text.to_owned(),
        };
        let (kind, id) = text.split_once(':').ok_or_else(not)?;
        let id: Uuid = id.parse().map_err(|_| not())?;
        match kind {
            "driver" => Ok(Self::Driver(DriverId(id))),
            "idea" => Ok(Self::Idea(IdeaId(id))),
            _ => Err(not()),
        }
    }
}

impl serde::Serialize for NodeId {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for NodeId {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(d)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
