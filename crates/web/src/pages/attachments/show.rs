//! Hands a file out: as what its bytes are, with no rights in a browser, to whoever sees what it belongs to.

use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::IntoResponse as _;
use domain::file::Attachment;
use domain::id::AttachmentId;
use domain::permission::{FileHost, SeeFile};

use super::keep::content_type;
use crate::app::App;
use crate::guard::Can;
use crate::guard::session::header_text;
use crate::page::problem::Problem;
use crate::page::{Answer, go_to};
use crate::routes;

/// A file that a browser opens by itself may load, run and send nothing.
const POLICY: &str = "default-src 'none'; sandbox; frame-ancestors 'none'";

/// Hands it over; a browser that has it already is told so, after it was asked who wants it.
pub async fn show(
    axum::extract::State(app): axum::extract::State<App>,
    Path(id): Path<AttachmentId>,
    can: Can<SeeFile>,
    asked: HeaderMap,
) -> Answer {
    let file = app.db.attachment(id).await?;
    if file.removed_at.is_some() {
        return Err(Problem::not_found());
    }
    if let FileHost::PackageVersion(package, version) = &can.act().0 {
        let version = app.db.package_version_of(*version).await?;
        if package.is_withdrawn(version.number) {
            // That page says what happened to it.
            return go_to(&routes::package_version(package.id, version.number));
        }
    }
    handed(&app, &file, &asked).await
}

/// The file itself, to whoever was found to see it.
///
/// # Errors
/// What the store of files says.
pub(crate) async fn handed(app: &App, file: &Attachment, asked: &HeaderMap) -> Answer {
    let tag = format!("\"{}\"", file.sha256);
    let mut headers = HeaderMap::new();
    let mut set = |name, value: &str| {
        // Names and types are ours, made of signs that a header may hold.
        headers.insert(
            name,
            HeaderValue::from_str(value).unwrap_or_else(|_| HeaderValue::from_static("")),
        );
    };
    set(header::ETAG, &tag);
    set(header::CACHE_CONTROL, "private, no-cache");
    set(header::CONTENT_SECURITY_POLICY, POLICY);
    if header_text(asked, header::IF_NONE_MATCH.as_str()) == tag {
        return Ok((StatusCode::NOT_MODIFIED, headers).into_response());
    }
    let bytes = app.files.read(file.network_id, file.id).await.inspect_err(|error| {
        tracing::error!(file = %file.id, %error, "a file could not be read");
    })?;
    set(header::CONTENT_TYPE, &content_type(file, &bytes));
    set(header::CONTENT_DISPOSITION, &disposition(file));
    Ok((headers, bytes).into_response())
}

/// Pictures are shown; everything else is saved, under its name (RFC 6266).
fn disposition(file: &Attachment) -> String {
    let way = if file.media_type.is_picture() {
        "inline"
    } else {
        "attachment"
    };
    let plain: String = file
        .name
        .chars()
        .map(|c| if c.is_ascii_graphic() || c == ' ' { c } else { '_' })
        .collect();
    let encoded = routes::encode(&file.name).replace('/', "%2F");
    format!("{way}; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}
