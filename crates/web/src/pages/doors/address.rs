//! The address of a browser, only to limit wrong links from one place. Never kept.

use std::net::SocketAddr;

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;

use crate::app::App;
use crate::guard::session::header_text;
use crate::page::problem::Problem;

/// An address as text; empty where the server doesn't say.
#[derive(Clone, Debug)]
pub struct Address(pub String);

impl FromRequestParts<App> for Address {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let forwarded = header_text(&parts.headers, "x-forwarded-for");
        // The last entries were written by our own proxies; whatever stands before them anybody may have written.
        let behind_proxy = match app.settings.trusted_proxies {
            0 => None,
            proxies => forwarded.rsplit(',').nth(proxies - 1),
        };
        let direct = || {
            parts
                .extensions
                .get::<ConnectInfo<SocketAddr>>()
                .map(|info| info.0.ip().to_string())
        };
        Ok(Self(
            behind_proxy
                .map(|address| address.trim().to_owned())
                .or_else(direct)
                .unwrap_or_default(),
        ))
    }
}
