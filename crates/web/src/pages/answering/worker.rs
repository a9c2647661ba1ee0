//! The service worker of students' phones.

use axum::http::header;
use axum::response::{IntoResponse as _, Response};

use crate::assets;

/// Looked for anew at each visit, so that a phone never keeps an old script for long.
pub async fn worker() -> Response {
    let shell = [
        assets::answering_css_path(),
        assets::answering_path(),
        assets::icon_path(),
    ];
    let headers = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (headers, assets::answering_worker(&shell)).into_response()
}
