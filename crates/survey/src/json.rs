//! The own file of an instrument: JSON that says its format, and refuses what it doesn't know rather than lose it.
//!
//! Owns reading and writing. Reading a file doesn't mean that its instrument makes sense: that is for [`check()`](crate::check()).

use serde::{Deserialize, Serialize};

use crate::model::Instrument;

/// The format that is written. A change that older versions can't read counts it up, and what reads older files comes with it.
pub const FORMAT: u32 = 1;

/// A file of at most so many bytes is read.
pub const MOST_BYTES: usize = 4 << 20;

/// Why a file can't be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotRead {
    /// Larger than any instrument.
    #[error("the file has {0} bytes, more than {MOST_BYTES}")]
    TooLarge(usize),
    /// A format of another time, or none of ours.
    #[error("format {0}, and only {FORMAT} is known")]
    Format(u32),
    /// Not the JSON of an instrument; with line, column and reason.
    #[error("line {line}, column {column}: {reason}")]
    Broken {
        /// From 1.
        line: usize,
        /// From 1; 0 where a line ends too early.
        column: usize,
        /// In English, for whoever writes such files.
        reason: String,
    },
}

#[derive(Serialize)]
struct Written<'a> {
    ronda_instrument: u32,
    instrument: &'a Instrument,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "ronda_instrument")]
    _format: u32,
    instrument: Instrument,
}

/// Which format it is, whatever else stands there.
#[derive(Deserialize)]
struct Head {
    ronda_instrument: u32,
}

/// Writes a file, the same for the same instrument.
///
/// # Errors
/// Where JSON can't hold it; of no instrument known.
pub fn write(instrument: &Instrument) -> Result<String, NotRead> {
    let written = Written {
        ronda_instrument: FORMAT,
        instrument,
    };
    let mut json = serde_json::to_string_pretty(&written).map_err(|error| broken(&error))?;
    json.push('\n');
    Ok(json)
}

/// Reads a file.
///
/// # Errors
/// Its first fault, with its place.
pub fn read(json: &str) -> Result<Instrument, NotRead> {
    if json.len() > MOST_BYTES {
        return Err(NotRead::TooLarge(json.len()));
    }
    let head: Head = serde_json::from_str(json).map_err(|error| broken(&error))?;
    if head.ronda_instrument != FORMAT {
        return Err(NotRead::Format(head.ronda_instrument));
    }
    let file: File = serde_json::from_str(json).map_err(|error| broken(&error))?;
    Ok(file.instrument)
}

fn broken(error: &serde_json::Error) -> NotRead {
    NotRead::Broken {
        line: error.line(),
        column: error.column(),
        reason: error.to_string(),
    }
}
