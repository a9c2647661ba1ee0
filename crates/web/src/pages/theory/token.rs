//! What a form says of the theory that it was opened on: its version, and for a liceo's the network's beside it.

use std::fmt;
use std::str::FromStr;

use domain::id::{NetworkId, SchoolId};
use domain::theory::{Belief, merge};
use store::Db;

/// `7`, or `3-7` for a liceo's third version over the network's seventh.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Token {
    /// The theory's own version; 0 before the first.
    pub number: i64,
    /// The network's, where it is a liceo's theory.
    pub network: Option<i64>,
}

impl Token {
    /// The network's theory.
    pub const fn network(number: i64) -> Self {
        Self { number, network: None }
    }

    /// What the theory said when the form was opened; none where no version tells, so that it is what it says now.
    ///
    /// # Errors
    /// What the store says.
    pub async fn belief(self, db: &Db, network: NetworkId, school: Option<SchoolId>) -> store::Result<Option<Belief>> {
        let Some(school) = school else {
            return at(db, network, self.number).await;
        };
        let shared = at(db, network, self.network.unwrap_or(0)).await?;
        if self.number == 0 {
            return Ok(shared);
        }
        let own = match db.theory_version(network, Some(school), self.number).await {
            Ok(own) => own,
            Err(store::Error::NotFound) => return Ok(None),
            Err(other) => return Err(other),
        };
        let then = db.theory_at(network, own.at).await?;
        // What the network changed between the liceo's version and the form had flowed on when the form was opened.
        Ok(Some(match (then, shared) {
            (Some(then), Some(shared)) => merge(&then.belief, &own.belief, &shared).belief,
            _ => own.belief,
        }))
    }
}

/// A version of the network's theory; of version 0, what stood there before the first change.
async fn at(db: &Db, network: NetworkId, number: i64) -> store::Result<Option<Belief>> {
    match db.theory_version(network, None, number.max(1)).await {
        Ok(version) if number == 0 && !version.changes.is_empty() => Ok(Some(Belief::default())),
        Ok(version) => Ok(Some(version.belief)),
        Err(store::Error::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.network {
            Some(network) => write!(f, "{}-{network}", self.number),
            None => write!(f, "{}", self.number),
        }
    }
}

impl FromStr for Token {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(match text.split_once('-') {
            Some((number, network)) => Self {
                number: number.parse()?,
                network: Some(network.parse()?),
            },
            None => Self::network(text.parse()?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Token;

    #[test]
    fn it_is_read_as_it_is_written() {
        for text in ["7", "3-7", "0-0"] {
            assert_eq!(text.parse::<Token>().unwrap().to_string(), text);
        }
        assert!("".parse::<Token>().is_err());
    }
}
