//! A page as it lies in memory: its bytes, the same made small, and a name that changes when they do.

use std::io::Write as _;

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::guard::session::header_text;

/// A page, made once and served as often as it is asked for.
#[derive(Debug)]
pub struct Served {
    plain: Form,
    /// None where it could not be made smaller.
    gzip: Option<Form>,
}

/// One of its forms. A strong ETag names bytes, so that each form has its own.
#[derive(Debug)]
struct Form {
    bytes: Bytes,
    etag: HeaderValue,
}

impl Served {
    /// Makes one.
    pub fn of(html: String) -> Self {
        let digest = domain::secret::hash(&html);
        let name = digest.get(..20).unwrap_or(&digest);
        let form = |bytes: Bytes, ending: &str| {
            let etag = HeaderValue::from_str(&format!("\"{name}{ending}\"")).ok()?;
            Some(Form { bytes, etag })
        };
        let gzip = smaller(html.as_bytes()).and_then(|small| form(small.into(), "-z"));
        let bytes = Bytes::from(html);
        // Hexadecimal digits are a header.
        let plain = form(bytes.clone(), "").unwrap_or(Form {
            bytes,
            etag: HeaderValue::from_static("\"\""),
        });
        Self { plain, gzip }
    }

    /// Answers with it, or says that the browser has it already.
    pub fn answer(&self, asked: &HeaderMap) -> Response {
        let known = header_text(asked, header::IF_NONE_MATCH.as_str());
        let zipped = self.gzip.as_ref().filter(|_| takes_gzip(asked));
        let form = zipped.unwrap_or(&self.plain);
        let has = |form: &Form| form.etag.to_str().is_ok_and(|etag| names(known, etag));
        let mut response = if has(form) {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            let kind = [(
                header::CONTENT_TYPE,
                HeaderValue::from_static("text/html; charset=utf-8"),
            )];
            (kind, form.bytes.clone()).into_response()
        };
        let headers = response.headers_mut();
        headers.insert(header::ETAG, form.etag.clone());
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        // Kept, and asked about each time: an ended window or another version is seen at once.
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        if zipped.is_some() && response.status() == StatusCode::OK {
            let gzip = HeaderValue::from_static("gzip");
            response.headers_mut().insert(header::CONTENT_ENCODING, gzip);
        }
        response
    }
}

fn smaller(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).ok()?;
    encoder.finish().ok()
}

fn takes_gzip(asked: &HeaderMap) -> bool {
    header_text(asked, header::ACCEPT_ENCODING.as_str())
        .split(',')
        .any(|way| {
            let mut parts = way.split(';').map(str::trim);
            let refused = |part: &str| {
                part.replace(' ', "")
                    .strip_prefix("q=")
                    .is_some_and(|q| q.parse() == Ok(0.0))
            };
            parts.next().is_some_and(|name| name.eq_ignore_ascii_case("gzip")) && !parts.any(refused)
        })
}

fn names(known: &str, etag: &str) -> bool {
    known
        .split(',')
        .map(|one| one.trim().trim_start_matches("W/"))
        .any(|one| one == etag || one == "*")
}
