//! A file that a browser sent: its short name and its bytes, in the field `archivo`.
//!
//! Must not: keep it. What a room makes of the bytes is the room's.

use axum::extract::multipart::MultipartError;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;
use domain::text;

use crate::page::problem::Problem;

/// Signs of a file's name that are kept and shown.
const NAME_SHOWN: usize = 80;

/// The file. Without one, its bytes are empty: the form says so like of an empty file.
#[derive(Clone, Debug, Default)]
pub struct Uploaded {
    /// Its name without the folders that some browsers tell.
    pub name: String,
    /// What stands in it.
    pub bytes: Vec<u8>,
}

impl<S: Send + Sync> FromRequest<S> for Uploaded {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let mut parts = Multipart::from_request(request, state)
            .await
            .map_err(|_| Problem::bad_form())?;
        while let Some(part) = parts.next_field().await.map_err(|e| problem(&e))? {
            if part.name() == Some("archivo") {
                let name = short(part.file_name().unwrap_or_default());
                let bytes = part.bytes().await.map_err(|e| problem(&e))?.to_vec();
                return Ok(Self { name, bytes });
            }
        }
        Ok(Self::default())
    }
}

fn problem(error: &MultipartError) -> Problem {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        Problem::too_large()
    } else {
        Problem::bad_form()
    }
}

/// A file's name without the folders that some browsers tell.
pub fn short(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    text::line(last, NAME_SHOWN)
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn a_name_is_told_without_its_folders() {
        assert_eq!(short("C:\\Users\\Ana\\directorio 2025.csv"), "directorio 2025.csv");
        assert_eq!(short(&"x".repeat(500)).len(), 80);
    }
}
