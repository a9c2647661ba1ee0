//! Writes come from our own pages. No token in the forms, so pages can be cached and forms kept open for hours.

use axum::extract::Request;
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::guard::session::header_text;
use crate::page::problem::Problem;

/// GET and HEAD pass. A write passes where the browser says that it comes from our own pages (`Sec-Fetch-Site`), or, in
/// an older browser, where `Origin` names our own host. Where it says neither, only a request without cookies passes:
/// there is no session that another site could misuse.
pub async fn same_origin_writes(request: Request, next: Next) -> Response {
    if matches!(*request.method(), Method::GET | Method::HEAD) || comes_from_us(&request) {
        return next.run(request).await;
    }
    Problem::refused(StatusCode::FORBIDDEN, "problem-foreign-origin").into_response()
}

fn comes_from_us(request: &Request) -> bool {
    let headers = request.headers();
    match header_text(headers, "sec-fetch-site") {
        "same-origin" | "none" => return true,
        "" => {}
        _ => return false,
    }
    let origin = header_text(headers, header::ORIGIN.as_str());
    if origin.is_empty() {
        return !headers.contains_key(header::COOKIE);
    }
    let host = header_text(headers, header::HOST.as_str());
    let origin_host = origin.split_once("://").map_or("", |(_, host)| host);
    !host.is_empty() && origin_host == host
}
