//! The door: whoever is registered, by name, and a press for who arrives. Marks are kept on the phone until they have arrived here, in whatever
//! order and however often; the domain joins those of several doors.

use askama::Template;
use axum::Json;
use axum::extract::Query;
use axum::http::{HeaderMap, header};
use axum::response::IntoResponse as _;
use domain::convening::{Attendance, Attendee, Convening, Mark, Marked, SegmentRow, agenda};
use domain::id::{MarkId, SegmentId};
use domain::permission::HostConvening;
use domain::time::Instant;

use super::words::{clock, part_name};
use crate::form::Form;
use crate::guard::Can;
use crate::guard::session::header_text;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::{assets, routes};

/// Marks that a phone sends at once.
const MOST: usize = 2_000;

#[derive(Template)]
#[template(path = "pages/convenings/door.html", whitespace = "minimize")]
struct Door {
    page: Page,
    convening: Convening,
    parts: Vec<(String, String)>,
    form: Form,
    people: Vec<Row>,
    here: usize,
    /// When the page was made, in milliseconds.
    at: i64,
    person: String,
    /// The part before this one, by name, where somebody was at it.
    before: Option<String>,
}

struct Row {
    name: String,
    from: String,
    /// What is searched while somebody types.
    key: String,
    registration: String,
    here: bool,
    /// What the button sends where no script counts: a mark with its id.
    mark: String,
}

/// Which part.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct At {
    parte: String,
}

impl Door {
    fn script(&self) -> &'static str {
        assets::door_path()
    }
}

/// The list.
pub async fn show(page: Page, can: Can<HostConvening>, Query(at): Query<At>) -> Answer {
    let convening = &can.act().0.convening;
    let rows = page.app.db.segments(convening.id).await?;
    let agenda = agenda(convening.starts_at, &rows);
    let board = agenda.board(&page.app.db.begun(convening.id).await?, page.now);
    let on = board.now.or(board.next).map(|on| on.segment.id);
    let chosen = at.parte.parse::<SegmentId>().ok();
    let segment = chosen
        .filter(|id| rows.iter().any(|row| row.id == *id))
        .or(on)
        .or(rows.last().map(|row| row.id));
    let marks = Attendance::of(&page.app.db.marks(convening.id).await?);
    let here = segment.map(|segment| marks.at(segment)).unwrap_or_default();
    let mut people = page.app.db.attendees(convening.id).await?;
    people.sort_by_cached_key(|one| i18n::sort_key(&one.name));
    let row = |one: &Attendee| {
        let id = one.registration.id;
        let is_here = here.contains(&id);
        let said = if is_here { Marked::Gone } else { Marked::Here };
        let mark = MarkId::new(page.app.ids.as_ref(), page.now);
        Row {
            key: i18n::search_key(&format!("{} {}", one.name, one.from)),
            name: one.name.clone(),
            from: one.from.clone(),
            registration: id.to_string(),
            here: is_here,
            mark: segment
                .map(|part| format!("{mark},{id},{part},{said},"))
                .unwrap_or_default(),
        }
    };
    let before = before(&rows, segment).filter(|row| !marks.at(row.id).is_empty());
    let times = agenda.planned();
    let parts = rows.iter().zip(times).map(|(row, (begins, _))| {
        let name = format!("{} {}", clock(convening.zone, begins), part_name(page.lang, row));
        (row.id.to_string(), name)
    });
    page.show(&Door {
        parts: parts.collect(),
        form: Form::new().with("parte", segment.map(|id| id.to_string()).unwrap_or_default()),
        people: people.iter().map(row).collect(),
        here: here.len(),
        before: before.map(|row| part_name(page.lang, row)),
        at: page.now.micros() / 1000,
        person: can.who().to_string(),
        convening: convening.clone(),
        page: page.clone(),
    })
}

/// The service worker: a door that was opened once opens again without a signal.
pub async fn worker() -> impl axum::response::IntoResponse {
    let headers = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    let shell = [assets::css_path(), assets::door_path(), assets::icon_path()];
    (headers, assets::door_worker(&shell))
}

/// Keeps marks. What can't be read is let go; a script is told which arrived.
pub async fn save(page: Page, can: Can<HostConvening>, headers: HeaderMap, form: Form) -> Answer {
    let sent = form.every("mark");
    if sent.len() > MOST {
        return Err(Problem::too_large());
    }
    let marks: Vec<Mark> = sent.iter().filter_map(|text| read(text, page.now)).collect();
    let convening = can.act().0.convening.id;
    let mut kept = Vec::new();
    if !marks.is_empty() {
        let mut w = page.app.db.write(page.app.moment()).await?;
        kept = w.keep_marks(can.proof(), &marks).await?;
        w.commit().await?;
        page.app.live.hint(convening);
    }
    if header_text(&headers, header::ACCEPT.as_str()).contains("application/json") {
        return Ok(Json(serde_json::json!({ "kept": kept, "at": page.now.micros() / 1000 })).into_response());
    }
    let part = marks
        .first()
        .map(|mark| format!("?parte={}", mark.segment_id))
        .unwrap_or_default();
    page.go(&format!("{}{part}", routes::convening_door(convening)))
}

/// Marks at a part whoever was at the one before and has no mark at it yet: most stay, and nobody has to press three hundred times. Pressed
/// twice, the second press finds nobody.
pub async fn go_on(page: Page, can: Can<HostConvening>, form: Form) -> Answer {
    let (db, convening) = (&page.app.db, can.act().0.convening.id);
    let rows = db.segments(convening).await?;
    let segment = form.get("parte").parse::<SegmentId>().ok();
    let (Some(segment), Some(before)) = (segment, before(&rows, segment)) else {
        return page.go(&routes::convening_door(convening));
    };
    let known = db.marks(convening).await?;
    let marked = |who| {
        let mut all = known.iter();
        all.any(|mark| mark.registration_id == who && mark.segment_id == segment)
    };
    let stay = Attendance::of(&known).at(before.id);
    let mark = |who| Mark {
        id: MarkId::new(page.app.ids.as_ref(), page.now),
        registration_id: who,
        segment_id: segment,
        marked: Marked::Here,
        marked_at: page.now,
    };
    let marks: Vec<Mark> = stay.into_iter().filter(|who| !marked(*who)).map(mark).collect();
    if !marks.is_empty() {
        let mut w = db.write(page.app.moment()).await?;
        w.keep_marks(can.proof(), &marks).await?;
        w.commit().await?;
        page.app.live.hint(convening);
    }
    page.go(&format!("{}?parte={segment}", routes::convening_door(convening)))
}

/// The part before one that counts for attendance.
fn before(rows: &[SegmentRow], segment: Option<SegmentId>) -> Option<&SegmentRow> {
    let at = rows.iter().position(|row| Some(row.id) == segment)?;
    rows[..at].iter().rev().find(|row| row.kind.counts())
}

/// `id,registration,part,here,milliseconds`; without the last it is now.
fn read(text: &str, now: Instant) -> Option<Mark> {
    let parts: Vec<&str> = text.split(',').collect();
    let [id, registration, segment, marked, at] = parts.as_slice() else {
        return None;
    };
    let marked_at = match at.parse::<i64>() {
        Ok(millis) => Instant::from_micros(millis.checked_mul(1000)?),
        Err(_) => now,
    };
    Some(Mark {
        id: id.parse().ok()?,
        registration_id: registration.parse().ok()?,
        segment_id: segment.parse().ok()?,
        marked: marked.parse().ok()?,
        marked_at,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "018f0000-0000-7000-8000-000000000001";

    #[test]
    fn a_mark_is_read_as_a_phone_wrote_it_and_anything_else_is_none() {
        let now = Instant::from_micros(9_000_000);
        let mark = read(&format!("{ID},{ID},{ID},here,5000"), now);
        assert_eq!(
            mark.map(|mark| (mark.marked, mark.marked_at.micros())),
            Some((Marked::Here, 5_000_000))
        );
        assert_eq!(
            read(&format!("{ID},{ID},{ID},gone,"), now).map(|mark| mark.marked_at),
            Some(now)
        );
        for odd in [
            "",
            "a,b",
            &format!("{ID},{ID},{ID},perhaps,1"),
            &format!("{ID},{ID},{ID},here,9223372036854775807"),
        ] {
            assert!(read(odd, now).is_none(), "{odd}");
        }
    }
}
