//! The panel of the parts that are still to come; where one leads, with the button that begins each, and what could be shorter.

use askama::Template;
use domain::id::{SegmentBeginningId, SegmentId};
use domain::time::Instant;
use i18n::Lang;

use super::{Known, View};
use crate::pages::convenings::words::{clock, part_name};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/convenings/_agenda_live.html", whitespace = "minimize")]
pub(super) struct AgendaPanel {
    lang: Lang,
    parts: Vec<LivePart>,
    /// How the delay could be made up, where one leads.
    catch_up: Vec<String>,
}

struct LivePart {
    at: String,
    name: String,
    meta: String,
    on: bool,
    /// Where it is begun, and the id of that beginning: pressed twice, it is one.
    begin: Option<(String, String)>,
}

impl AgendaPanel {
    pub(super) fn of(known: &Known, lang: Lang, now: Instant, view: View) -> Self {
        let board = known.agenda.board(&known.begun, now);
        let times = known.agenda.forecast(&known.begun, now);
        let on = board.now.map(|on| on.place);
        let first = on.or(board.next.map(|next| next.place)).unwrap_or(known.rows.len());
        let leads = view == View::Lead;
        let part = |(place, row): (usize, &domain::convening::SegmentRow)| {
            let minutes = lang.with("segment-minutes", &[("n", row.minutes.into())]);
            let href = routes::segment_beginning(known.convening.id, row.id);
            let beginning = beginning(row.id, known.begun.len());
            LivePart {
                at: clock(known.convening.zone, times[place].0),
                name: part_name(lang, row),
                meta: if row.host.is_empty() {
                    minutes
                } else {
                    format!("{minutes} · {}", row.host)
                },
                on: on == Some(place),
                begin: leads.then(|| (href, beginning.to_string())),
            }
        };
        let shown = known.rows.iter().enumerate();
        // Whoever leads may go back to a part; the room looks ahead.
        let from = if leads { 0 } else { first + usize::from(on.is_some()) };
        // On the projector what the room asks and answers comes first.
        let most = match view {
            View::Screen if known.on_stage().is_some() || known.shown_poll().is_some() => 2,
            View::Screen => 6,
            View::Phone | View::Lead => usize::MAX,
        };
        Self {
            parts: shown.skip(from).take(most).map(part).collect(),
            catch_up: if leads { catch_up(known, lang, now) } else { Vec::new() },
            lang,
        }
    }
}

/// Names the next beginning of a part: pressed twice on one picture, or by two who lead, it is one; on the next picture it is another.
fn beginning(segment: SegmentId, begun: usize) -> SegmentBeginningId {
    let digest = domain::secret::hash(&format!("begin:{segment}:{begun}"));
    let number = u128::from_str_radix(digest.get(..32).unwrap_or_default(), 16).unwrap_or_default();
    SegmentBeginningId(uuid::Builder::from_random_bytes(number.to_be_bytes()).into_uuid())
}

/// Which parts could be shorter, in words.
fn catch_up(known: &Known, lang: Lang, now: Instant) -> Vec<String> {
    let shorter = known.agenda.catch_up(&known.begun, now);
    let said = shorter.iter().filter_map(|one| {
        let row = known.rows.iter().find(|row| row.id == one.segment)?;
        let args = [
            ("name", part_name(lang, row).into()),
            ("n", i64::from(one.minutes).into()),
        ];
        Some(lang.with("live-shorter", &args))
    });
    said.collect()
}
