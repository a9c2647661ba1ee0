//! What a liceo knows about a driver, and what it needs there, in points from 0 to 100, each with what it rests on.
//!
//! Owns how much each thing weighs. Must not be shown as an order of liceos: it says who could learn what from whom, and a
//! liceo that needs a lot has said so, which is the beginning of improvement. Knows nothing of any teacher.

use std::collections::BTreeMap;

use crate::id::DriverId;
use crate::word::words;

words! {
    /// What a liceo says of itself about a driver.
    OwnWord {
        /// It can show something.
        Offers = "offers",
        /// It looks for help.
        Seeks = "seeks",
    }
}

words! {
    /// What its chart of the driver's measure says, by a signal and not by the eye.
    Moved {
        /// It changed the good way.
        Better = "better",
        /// Enough values, and nothing that chance wouldn't do.
        Same = "same",
        /// It changed the other way.
        Worse = "worse",
    }
}

/// What a liceo did and said about one driver.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// Cycles that ended in adopting their idea.
    pub adopted: u16,
    /// Those that ended otherwise: who knows what did not work knows something.
    pub otherwise: u16,
    /// What its measure did, where that can be said.
    pub moved: Option<Moved>,
    /// What it says itself.
    pub word: Option<OwnWord>,
}

/// What points rest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Ground {
    /// So many cycles adopted their idea.
    Adopted(u16),
    /// So many ended otherwise.
    Otherwise(u16),
    /// The measure moved, or didn't.
    Moved(Moved),
    /// Nothing was adopted yet.
    NothingHolds,
    /// The liceo says so.
    Said(OwnWord),
}

/// Points with what they rest on: their sum, exactly.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Weighed {
    grounds: Vec<(Ground, i64)>,
}

impl Weighed {
    /// The points, 0 to 100.
    #[must_use]
    pub fn points(&self) -> i64 {
        self.grounds.iter().map(|(_, points)| points).sum()
    }

    /// What they rest on, each with its own.
    #[must_use]
    pub fn grounds(&self) -> &[(Ground, i64)] {
        &self.grounds
    }

    fn with(mut self, ground: Ground, points: i64) -> Self {
        if points > 0 {
            self.grounds.push((ground, points));
        }
        self
    }
}

/// What a liceo knows and needs about one driver.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lore {
    /// What it could show.
    pub strength: Weighed,
    /// What it could use.
    pub need: Weighed,
}

impl Lore {
    /// From what was done and said.
    #[must_use]
    pub fn of(done: &Done) -> Self {
        Self {
            strength: strength(done),
            need: need(done),
        }
    }

    /// Of all drivers.
    #[must_use]
    pub fn of_all(done: &BTreeMap<DriverId, Done>) -> BTreeMap<DriverId, Self> {
        done.iter().map(|(driver, done)| (*driver, Self::of(done))).collect()
    }
}

/// Two adopted cycles say as much as anybody can by adopting; 40 + 10 + 30 + 20 = 100.
fn strength(done: &Done) -> Weighed {
    let moved = |moved| if moved == Moved::Better { 30 } else { 0 };
    let said = |word| if word == OwnWord::Offers { 20 } else { 0 };
    Weighed::default()
        .with(Ground::Adopted(done.adopted), 20 * i64::from(done.adopted.min(2)))
        .with(Ground::Otherwise(done.otherwise), 5 * i64::from(done.otherwise.min(2)))
        .with_some(done.moved, Ground::Moved, moved)
        .with_some(done.word, Ground::Said, said)
}

/// Its own word weighs most: nobody is sent to learn what they haven't asked for, where others have; 50 + 30 + 20 = 100.
fn need(done: &Done) -> Weighed {
    let moved = |moved| match moved {
        Moved::Better => 0,
        Moved::Same => 15,
        Moved::Worse => 30,
    };
    let said = |word| if word == OwnWord::Seeks { 50 } else { 0 };
    Weighed::default()
        .with_some(done.word, Ground::Said, said)
        .with_some(done.moved, Ground::Moved, moved)
        .with(Ground::NothingHolds, if done.adopted == 0 { 20 } else { 0 })
}

impl Weighed {
    fn with_some<T: Copy>(self, said: Option<T>, ground: fn(T) -> Ground, points: impl Fn(T) -> i64) -> Self {
        match said {
            Some(said) => self.with(ground(said), points(said)),
            None => self,
        }
    }
}
