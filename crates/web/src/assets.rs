//! Style sheet, icon, scripts: embedded, named by their digest, cached for ever. No build chain stands before them.

mod scripts;

pub use scripts::{
    answering_path, answering_worker, capture_path, classroom_path, door_path, door_worker, drafts_path, leave_path,
    live_path, table_path, worker,
};

use std::sync::LazyLock;

use axum::Router;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use sha2::{Digest, Sha256};

use crate::app::App;

/// The layers of the style sheet, in the order in which they win.
const LAYERS: &[(&str, &[&str])] = &[
    ("tokens", &[include_str!("assets/css/tokens.css")]),
    ("base", &[include_str!("assets/css/base.css")]),
    (
        "layout",
        &[
            include_str!("assets/css/layout.css"),
            include_str!("assets/css/nav.css"),
        ],
    ),
    (
        "parts",
        &[
            include_str!("assets/css/ring.css"),
            include_str!("assets/css/button.css"),
            include_str!("assets/css/field.css"),
            include_str!("assets/css/notice.css"),
            include_str!("assets/css/table.css"),
            include_str!("assets/css/list.css"),
            include_str!("assets/css/timeline.css"),
            include_str!("assets/css/thread.css"),
            include_str!("assets/css/progress.css"),
            include_str!("assets/css/dialog.css"),
            include_str!("assets/css/grid.css"),
            include_str!("assets/css/method.css"),
            include_str!("assets/css/photo.css"),
            include_str!("assets/css/capture.css"),
            include_str!("assets/css/classroom.css"),
        ],
    ),
    (
        "figures",
        &[
            include_str!("assets/css/figure.css"),
            include_str!("assets/css/theory.css"),
            include_str!("assets/css/inquiry.css"),
            include_str!("assets/css/lineage.css"),
            include_str!("assets/css/search.css"),
        ],
    ),
    (
        "rooms",
        &[
            include_str!("assets/css/room.css"),
            include_str!("assets/css/instrument.css"),
            include_str!("assets/css/live.css"),
        ],
    ),
    ("print", &[include_str!("assets/css/print.css")]),
];

/// What a student's page takes of it, and what is its own. A phone on the weakest signal pays for no other room.
const OF_ANSWERING: &[&str] = &[
    include_str!("assets/css/tokens.css"),
    include_str!("assets/css/base.css"),
    include_str!("assets/css/button.css"),
    include_str!("assets/css/field.css"),
    include_str!("assets/css/notice.css"),
    include_str!("assets/css/progress.css"),
    include_str!("assets/css/answering/page.css"),
    include_str!("assets/css/answering/question.css"),
    include_str!("assets/css/answering/list.css"),
    include_str!("assets/css/answering/print.css"),
];

/// An asset with the address that changes when it does.
struct Asset {
    path: String,
    kind: &'static str,
    text: String,
}

static CSS: LazyLock<Asset> = LazyLock::new(|| asset("ronda", "css", "text/css; charset=utf-8", style_sheet()));
static ANSWERING_CSS: LazyLock<Asset> =
    LazyLock::new(|| asset("encuesta", "css", "text/css; charset=utf-8", OF_ANSWERING.concat()));
static ICON: LazyLock<Asset> = LazyLock::new(|| {
    asset(
        "icono",
        "svg",
        "image/svg+xml",
        include_str!("assets/icon.svg").to_owned(),
    )
});

fn style_sheet() -> String {
    let order: Vec<&str> = LAYERS.iter().map(|(name, _)| *name).collect();
    let mut css = format!("@layer {};", order.join(","));
    for (layer, files) in LAYERS {
        css.push_str(&format!("@layer {layer}{{{}}}", files.concat()));
    }
    css
}

fn asset(name: &str, ending: &str, kind: &'static str, text: String) -> Asset {
    let digest = digest(&text);
    Asset {
        path: format!("/estatico/{name}-{digest}.{ending}"),
        kind,
        text,
    }
}

/// A few signs that change when a text does.
fn digest(text: &str) -> String {
    let sum = Sha256::digest(text.as_bytes());
    sum.iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// Address of the style sheet.
#[must_use]
pub fn css_path() -> &'static str {
    &CSS.path
}

/// Address of the style sheet of students' pages.
#[must_use]
pub fn answering_css_path() -> &'static str {
    &ANSWERING_CSS.path
}

/// Address of the icon.
#[must_use]
pub fn icon_path() -> &'static str {
    &ICON.path
}

/// Serves them, without looking who asks.
pub fn routes() -> Router<App> {
    Router::new().route("/estatico/{file}", get(serve))
}

async fn serve(Path(file): Path<String>) -> Response {
    let path = format!("/estatico/{file}");
    let mut all = [&*CSS, &*ANSWERING_CSS, &*ICON].into_iter().chain(scripts::all());
    let found = all.find(|asset| asset.path == path);
    match found {
        Some(asset) => {
            let headers = [
                (header::CONTENT_TYPE, asset.kind),
                (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
            ];
            (headers, asset.text.as_str()).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
