//! A page as it lies in memory: made small, with a name that changes when it does.

use std::io::{Read as _, Write as _};

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

use crate::guard::session::header_text;

/// A page, made once and served as often as it is asked for. It lies there small: thousands of courses may be open at once, and a phone
/// that can't unpack it is rare.
#[derive(Debug)]
pub struct Served {
    gzip: Bytes,
    /// A strong `ETag` names bytes, so that each form has its own: the small one's, and the plain one's.
    etags: [HeaderValue; 2],
}

impl Served {
    /// Makes one.
    pub fn of(html: &str) -> Self {
        let digest = domain::secret::hash(html);
        let name = digest.get(..20).unwrap_or(&digest);
        // Hexadecimal digits are a header.
        let etag = |ending: &str| {
            HeaderValue::from_str(&format!("\"{name}{ending}\"")).unwrap_or(HeaderValue::from_static("\"\""))
        };
        Self {
            gzip: smaller(html.as_bytes()).into(),
            etags: [etag("-z"), etag("")],
        }
    }

    /// Answers with it, or says that the browser has it already.
    pub fn answer(&self, asked: &HeaderMap) -> Response {
        let known = header_text(asked, header::IF_NONE_MATCH.as_str());
        let [small, plain] = &self.etags;
        let zipped = takes_gzip(asked);
        let etag = if zipped { small } else { plain };
        let mut response = if etag.to_str().is_ok_and(|etag| names(known, etag)) {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            self.whole(zipped)
        };
        let headers = response.headers_mut();
        headers.insert(header::ETAG, etag.clone());
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        // Kept, and asked about each time: an ended window or another version is seen at once.
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        response
    }

    fn whole(&self, zipped: bool) -> Response {
        let html = HeaderValue::from_static("text/html; charset=utf-8");
        let kind = (header::CONTENT_TYPE, html);
        if zipped {
            let gzip = (header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            return ([kind, gzip], self.gzip.clone()).into_response();
        }
        let mut plain = Vec::new();
        match GzDecoder::new(self.gzip.as_ref()).read_to_end(&mut plain) {
            Ok(_) => ([kind], plain).into_response(),
            // It was made here, in memory.
            Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        }
    }
}

fn smaller(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let packed = encoder.write_all(bytes).and_then(|()| encoder.finish());
    // Writing to memory doesn't fail.
    let mut small = packed.unwrap_or_default();
    small.shrink_to_fit();
    small
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
