//! By which rubric, in which version, a term was summed up.

use std::fmt;
use std::str::FromStr;

use crate::check::NotAWord;
use crate::id::RubricId;

/// Ronda's own rubric stands in no table.
const OWN: &str = "own";

/// A rubric in a version: `own/1`, or the id of one that was entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SummedBy {
    /// Which; none is Ronda's own.
    pub rubric: Option<RubricId>,
    /// Its version, in whose words the sum is told.
    pub version: i64,
}

impl fmt::Display for SummedBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.rubric {
            Some(rubric) => write!(f, "{rubric}/{}", self.version),
            None => write!(f, "{OWN}/{}", self.version),
        }
    }
}

impl FromStr for SummedBy {
    type Err = NotAWord;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let (rubric, version) = text.split_once('/')?;
            let rubric = match rubric {
                OWN => None,
                id => Some(id.parse().ok()?),
            };
            let version = version.parse().ok().filter(|version| *version > 0)?;
            Some(Self { rubric, version })
        };
        read().ok_or_else(|| NotAWord {
            kind: "SummedBy",
            word: text.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn it_is_read_as_it_is_written() {
        for rubric in [None, Some(RubricId(Uuid::from_u128(7)))] {
            let by = SummedBy { rubric, version: 3 };
            assert_eq!(by.to_string().parse::<SummedBy>().unwrap(), by);
        }
        for wrong in ["", "own", "own/0", "own/x", "x/1", "/"] {
            assert!(wrong.parse::<SummedBy>().is_err(), "{wrong}");
        }
    }
}
