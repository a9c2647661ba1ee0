//! The calendar that somebody subscribes to: read by their program with a secret address, without a session.
//!
//! Must not say more than a calendar needs: no focus of an observation, no student, no words of a meeting.

use std::collections::HashSet;

use axum::Router;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::IntoResponse as _;
use axum::routing::get;
use domain::attention::{Dated, Entry};
use domain::secret::{self, Secret};
use i18n::Lang;
use interchange::calendar::{FeedEntry, When, feed};

use crate::app::App;
use crate::guard::session::lang_of;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Its route.
pub fn routes() -> Router<App> {
    Router::new().route(routes::CALENDAR_FEED, get(show))
}

/// The file, or that it hasn't changed.
async fn show(page: Page, Path(secret): Path<String>, headers: HeaderMap) -> Answer {
    let secret = Secret::brought(secret.strip_suffix(".ics").unwrap_or(&secret));
    let gone = || Problem::refused(StatusCode::GONE, "problem-calendar-feed");
    let person = page.app.db.feed_owner(&secret).await?.ok_or_else(gone)?;
    let person = page.app.db.person(person).await?;
    let who = page.app.db.standing(person.id).await?;
    let entries = match &page.network {
        Some(network) => page.app.db.agenda(network.id, &who, page.today()).await?,
        None => Vec::new(),
    };
    let lang = person.language.map_or(page.app.default_lang(), lang_of);
    let file = written(&page.app, lang, &entries);
    let mark = format!("\"{}\"", &secret::hash(&file)[..32]);
    let kept = headers
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|known| known.trim().trim_start_matches("W/") == mark || known.trim() == "*");
    let about = [
        (header::ETAG, HeaderValue::from_str(&mark).map_err(|_| gone())?),
        // Kept by the one program that asks, which asks again each time whether it still holds.
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache")),
    ];
    if kept {
        return Ok((StatusCode::NOT_MODIFIED, about).into_response());
    }
    let kind = HeaderValue::from_static("text/calendar; charset=utf-8");
    Ok((about, [(header::CONTENT_TYPE, kind)], file).into_response())
}

/// The entries in words. The same entries are the same file.
fn written(app: &App, lang: Lang, entries: &[Entry]) -> String {
    let mut known = HashSet::new();
    let entries: Vec<FeedEntry> = entries
        .iter()
        // A meeting is there once, though somebody works at two liceos.
        .filter(|entry| known.insert((entry.what, entry.id)))
        .map(|entry| entry_in(app, lang, entry))
        .collect();
    feed(&lang.t("feed-name"), &entries)
}

fn entry_in(app: &App, lang: Lang, entry: &Entry) -> FeedEntry {
    let link = match entry.what {
        Dated::Cycle | Dated::Task => Some(routes::cycle(entry.thing_id)),
        Dated::Step | Dated::Meeting => Some(routes::meeting(entry.thing_id)),
        Dated::Observation => Some(routes::observation(entry.thing_id)),
        Dated::Visit => Some(routes::visit(entry.thing_id)),
        Dated::Convening => Some(routes::convening(entry.thing_id)),
        Dated::Reading => Some(routes::cycle(entry.thing_id)),
        Dated::Asked => Some(routes::conversation(entry.thing_id)),
        Dated::Break => None,
    };
    let when = match &entry.timed {
        Some(timed) => When::Hours(timed.starts, timed.ends),
        None => When::Days(entry.from, entry.to),
    };
    let timed = entry.timed.as_ref();
    let off = timed.is_some_and(|timed| timed.off);
    let title = if off { "off" } else { entry.what.word() };
    FeedEntry {
        uid: format!("{}-{}", entry.what, entry.id),
        stamp: entry.stamp,
        when,
        sequence: timed.map_or(0, |timed| u32::try_from(timed.sequence).unwrap_or_default()),
        off,
        place: timed.map(|timed| timed.place.clone()).unwrap_or_default(),
        title: lang.with(
            &format!("feed-title-{title}"),
            &[("title", entry.title.as_str().into())],
        ),
        about: lang.t(&format!("feed-about-{}", entry.what)),
        link: link.map(|path| app.link(&path)),
    }
}
