//! A form with a file in it: its fields as any form's, and the bytes of the field `archivo`.
//!
//! Must not: keep the bytes, or believe what the browser says of them. A form without a file may come as any other form.

use axum::extract::multipart::MultipartError;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::{StatusCode, header};

use crate::form::Form;
use crate::guard::session::header_text;
use crate::page::problem::Problem;

/// What a route with files reads at most: the largest file, and room for the fields around it.
pub const LARGEST_FORM: usize = domain::file::LARGEST_FILE + 64 * 1024;

/// The form and the file. Without one, its bytes are empty.
#[derive(Clone, Debug, Default)]
pub struct FileForm {
    /// The fields.
    pub form: Form,
    /// The file's name as the browser tells it.
    pub name: String,
    /// What stands in it.
    pub bytes: Vec<u8>,
}

impl<S: Send + Sync> FromRequest<S> for FileForm {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let kind = header_text(request.headers(), header::CONTENT_TYPE.as_str());
        if !kind.starts_with("multipart/") {
            let form = Form::from_request(request, state).await?;
            return Ok(Self {
                form,
                ..Self::default()
            });
        }
        let mut parts = Multipart::from_request(request, state)
            .await
            .map_err(|_| Problem::bad_form())?;
        let mut read = Self::default();
        while let Some(part) = parts.next_field().await.map_err(|e| problem(&e))? {
            let field = part.name().unwrap_or_default().to_owned();
            if field == "archivo" {
                part.file_name().unwrap_or_default().clone_into(&mut read.name);
                read.bytes = part.bytes().await.map_err(|e| problem(&e))?.to_vec();
            } else {
                let value = part.text().await.map_err(|e| problem(&e))?;
                read.form = read.form.and(&field, value);
            }
        }
        Ok(read)
    }
}

fn problem(error: &MultipartError) -> Problem {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        Problem::refused(StatusCode::PAYLOAD_TOO_LARGE, "problem-file-too-large")
    } else {
        Problem::bad_form()
    }
}
