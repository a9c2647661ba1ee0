//! What a phone asks for: a code, from an address, perhaps in a language. Nobody's name, no cookie, no session.

use std::sync::Arc;

use axum::extract::{FromRequestParts, Path, Query};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::door;
use super::find::find;
use super::open::OpenSitting;
use crate::app::App;
use crate::page::Answer;
use crate::pages::doors::address::Address;

/// What is asked for.
pub struct Asked {
    /// The application.
    pub app: App,
    /// From where, only to limit wrong codes.
    pub from: Address,
    /// The headers, for what a browser has already and which language it speaks.
    pub headers: HeaderMap,
    /// The code as the address has it.
    pub typed: String,
    /// A language of the instrument.
    pub language: Option<String>,
    /// Whether it is for paper.
    pub on_paper: bool,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Wanted {
    idioma: Option<String>,
    imprimir: Option<String>,
}

impl FromRequestParts<App> for Asked {
    type Rejection = Response;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let Path(typed) = Path::<String>::from_request_parts(parts, app)
            .await
            .map_err(IntoResponse::into_response)?;
        let from = Address::from_request_parts(parts, app)
            .await
            .map_err(IntoResponse::into_response)?;
        // An odd query asks for nothing.
        let wanted = Query::<Wanted>::try_from_uri(&parts.uri)
            .map(|query| query.0)
            .unwrap_or_default();
        Ok(Self {
            app: app.clone(),
            from,
            headers: parts.headers.clone(),
            typed,
            language: wanted.idioma,
            on_paper: wanted.imprimir.is_some(),
        })
    }
}

impl Asked {
    /// What stands behind the code, or the door again with the code in it.
    pub async fn sitting(&self) -> Result<Arc<OpenSitting>, Answer> {
        let found = find(&self.app, &self.from, &self.typed).await;
        found.map_err(|why| door::again(&self.headers, self.typed.chars().take(40).collect(), why))
    }
}
