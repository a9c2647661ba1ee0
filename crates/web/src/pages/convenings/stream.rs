//! What changes, as server-sent events. A phone that comes back says what it saw last and is sent the newest, whatever it missed.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};
use domain::id::ConveningId;
use futures_util::stream::{Stream, StreamExt as _, unfold};
use i18n::Lang;

use super::attending::{Brought, attending, leads};
use crate::app::App;
use crate::guard::session::{Visitor, header_text};
use crate::live::{Picture, View, Waiting};
use crate::page::problem::Problem;

/// How long one connection lives: then the phone comes back by itself, and it is asked anew whether it may.
const LIVES: Duration = Duration::from_secs(15 * 60);
/// Between two of these a phone that was cut off comes back; spread, so that four hundred don't come at once.
const BACK_AFTER: (u64, u64) = (800, 2_400);

/// Follows.
pub async fn follow(
    State(app): State<App>,
    visitor: Visitor,
    brought: Brought,
    Path((id, view)): Path<(ConveningId, String)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let view = View::read(&view).ok_or_else(Problem::not_found)?;
    if attending(&app, &visitor, &brought, id).await?.is_none() {
        return Err(Problem::not_found());
    }
    // Where one leads stands what the room isn't told.
    if view != View::Phone && !leads(&app, &visitor, id).await? {
        return Err(Problem::not_found());
    }
    let waiting = app.live.follow(&app, id);
    Ok(tell(app, waiting, (view, visitor.lang), &headers))
}

/// The answer that tells of each further picture.
pub(super) fn tell(app: App, waiting: Waiting, of: (View, Lang), headers: &HeaderMap) -> Response {
    let seen = header_text(headers, "last-event-id").to_owned();
    // Whoever asks for no stream is told what there is to see now: how it is to be asked again, and the picture.
    let stays = header_text(headers, header::ACCEPT.as_str()).contains("text/event-stream");
    let most = if stays { usize::MAX } else { 2 };
    let stream = events(app, waiting, of, seen).take(most);
    let mut response = Sse::new(stream)
        .keep_alive(KeepAlive::new().interval(Duration::from_secs(15)))
        .into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // Proxies that gather an answer before they hand it on would hand on nothing.
    headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
    response
}

struct Told {
    app: App,
    waiting: Waiting,
    of: (View, Lang),
    seen: String,
    /// What was sent last on this connection: the next event says only what is otherwise.
    shown: Option<Arc<Picture>>,
    ends: tokio::time::Instant,
    begun: bool,
}

/// The newest picture at once, unless it was seen, and each further one.
fn events(
    app: App,
    mut waiting: Waiting,
    of: (View, Lang),
    seen: String,
) -> impl Stream<Item = Result<Event, Infallible>> {
    waiting.mark_changed();
    let told = Told {
        app,
        waiting,
        of,
        seen,
        shown: None,
        ends: tokio::time::Instant::now() + LIVES,
        begun: false,
    };
    unfold(told, |mut told| async move {
        if !told.begun {
            told.begun = true;
            return Some((Ok(Event::default().retry(back_after(&told.app))), told));
        }
        loop {
            let ends = told.ends;
            tokio::select! {
                () = tokio::time::sleep_until(ends) => return None,
                changed = told.waiting.changed() => if changed.is_err() { return None },
            }
            let Some(picture) = told.waiting.borrow_and_update().clone() else {
                continue;
            };
            let (view, lang) = told.of;
            let name = picture.name(view, lang);
            if name == told.seen {
                continue;
            }
            name.clone_into(&mut told.seen);
            let data = picture.told(told.of, told.shown.as_deref(), told.app.now());
            told.shown = Some(picture);
            return Some((Ok(Event::default().id(&told.seen).data(data)), told));
        }
    })
}

fn back_after(app: &App) -> Duration {
    let mut chance = [0_u8; 2];
    app.ids.fill(&mut chance);
    let (least, most) = BACK_AFTER;
    Duration::from_millis(least + u64::from(u16::from_le_bytes(chance)) % (most - least))
}
