//! The panels of a convening that is on. A new thing on the day (questions, polls, tables, notes, commitments) is a word here, an arm in
//! `draw`, a template, and a place for it in the pages that show it.

use askama::Template;
use domain::convening::{Board, SegmentKind, Stretch};
use domain::time::Instant;
use i18n::Lang;

use super::agenda::AgendaPanel;
use super::leaving::{FatesPanel, LeavingPanel, WallPanel};
use super::protocol::ProtocolPanel;
use super::tables::TablesPanel;
use super::{Known, polls_panel, questions_panel};
use crate::page::render;
use crate::pages::convenings::words::{clock, part_name};

/// Where it is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum View {
    /// On everybody's phone.
    Phone,
    /// On the projector.
    Screen,
    /// Where one leads.
    Lead,
}

impl View {
    /// All.
    pub(crate) const ALL: &'static [Self] = &[Self::Phone, Self::Screen, Self::Lead];

    /// Its word in an address.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Phone => "telefono",
            Self::Screen => "proyector",
            Self::Lead => "conducir",
        }
    }

    /// Of an address.
    pub(crate) fn read(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|view| view.word() == text)
    }
}

/// A part of what is seen, which changes by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Panel {
    /// What is on, how long still, what comes next.
    Board,
    /// The parts that are still to come; where one leads, with the button that begins each.
    Agenda,
    /// How many are here.
    People,
    /// Questions of the room: by votes; on the projector what is taken up; where one leads with what can be done with each.
    Questions,
    /// The poll that is shown; where one leads all of them.
    Polls,
    /// Who sits where: on phones that it can be asked for, on the projector with names, where one leads the way to it.
    Tables,
    /// The step at which the whole room is, where whoever leads takes it through a protocol.
    Protocol,
    /// What became of what teams left the last session to do.
    Fates,
    /// What teams leave to do.
    Wall,
    /// Where one says what one's team leaves to do, looks back, and has one's certificate.
    Leaving,
}

impl Panel {
    /// All, in the order of a page.
    pub(crate) const ALL: &'static [Self] = &[
        Self::Board,
        Self::Agenda,
        Self::People,
        Self::Questions,
        Self::Polls,
        Self::Tables,
        Self::Protocol,
        Self::Fates,
        Self::Wall,
        Self::Leaving,
    ];

    /// Its name in a page.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Board => "board",
            Self::Agenda => "agenda",
            Self::People => "people",
            Self::Questions => "questions",
            Self::Polls => "polls",
            Self::Tables => "tables",
            Self::Protocol => "protocol",
            Self::Fates => "fates",
            Self::Wall => "wall",
            Self::Leaving => "leaving",
        }
    }

    /// Draws it; none where a view has no such panel.
    pub(crate) fn draw(self, known: &Known, (view, lang): (View, Lang), now: Instant) -> Option<String> {
        let drawn = match self {
            Self::Board => render(&BoardPanel::of(known, lang, now, view)),
            Self::Agenda => render(&AgendaPanel::of(known, lang, now, view)),
            Self::Questions => questions_panel::draw(known, (view, lang), now),
            Self::Polls => polls_panel::draw(known, lang, view),
            Self::Tables => render(&TablesPanel::of(known, lang, view)),
            Self::Protocol => match protocol(known, (view, lang), now) {
                Some(panel) => render(&panel),
                None => return (view != View::Phone).then(String::new),
            },
            Self::Fates => render(&FatesPanel::of(known, (view, lang), now)),
            Self::Wall => render(&WallPanel::of(known, (view, lang))),
            Self::Leaving => render(&LeavingPanel::of(known, lang, now)),
            Self::People => return Some(lang.with("live-people", &[("n", known.present.into())])),
        };
        drawn
            .inspect_err(|error| tracing::error!(?error, "a panel could not be drawn"))
            .ok()
    }
}

#[derive(Template)]
#[template(path = "pages/convenings/_board.html", whitespace = "minimize")]
struct BoardPanel {
    lang: Lang,
    label: String,
    now: String,
    /// What of it is done, of a hundred.
    share: Option<i64>,
    /// When what is on ends, or what comes next begins: milliseconds, for the phone's clock.
    ends: Option<i64>,
    /// What the clock shows where nobody counts down.
    left: String,
    over: bool,
    next: Option<String>,
    host: String,
    late: Option<String>,
}

impl BoardPanel {
    fn of(known: &Known, lang: Lang, now: Instant, view: View) -> Self {
        let board = known.agenda.board(&known.begun, now);
        let row = |stretch: &Stretch<'_>| &known.rows[stretch.place];
        let name = |stretch: &Stretch<'_>| part_name(lang, row(stretch));
        let at = |at: Instant| clock(known.convening.zone, at);
        let (label, title) = match (board.now, board.next) {
            (Some(on), _) => (label(on.segment.kind), name(&on)),
            (None, Some(next)) => ("live-not-yet", name(&next)),
            (None, None) => ("live-over", lang.t("live-over-title")),
        };
        let next = board.next.filter(|_| board.now.is_some()).map(|next| {
            let args = [("at", at(next.begins).into()), ("name", name(&next).into())];
            lang.with("live-next", &args)
        });
        Self {
            label: lang.t(label),
            share: board.now.map(|on| share(&on, now)),
            ends: ends(&board).map(|at| at.micros() / 1000),
            left: minutes(board.left),
            over: board.left < 0,
            host: board.now.map(|on| row(&on).host.clone()).unwrap_or_default(),
            // What one makes up a delay from is decided where one leads; the room is not told that it is late.
            late: (view == View::Lead && board.late > 0).then(|| lang.with("live-late", &[("n", board.late.into())])),
            now: title,
            next,
            lang,
        }
    }
}

/// A phone follows the protocol at its table; the projector shows what the whole room does, and whoever leads begins it.
fn protocol(known: &Known, (view, lang): (View, Lang), now: Instant) -> Option<ProtocolPanel> {
    let row = known.protocol(now).filter(|_| view != View::Phone)?;
    let room = known.room.iter().find(|desk| desk.segment_id == row.id);
    let pace = room.and_then(domain::convening::Desk::pace);
    let leads = view == View::Lead;
    if pace.is_none() && !leads {
        return None;
    }
    let action = leads.then(|| crate::routes::room_step(known.convening.id, row.id));
    ProtocolPanel::of(row, pace, (lang, now), action)
}

fn ends(board: &Board<'_>) -> Option<Instant> {
    board.now.map(|on| on.ends).or(board.next.map(|next| next.begins))
}

/// How much of it has gone, of a hundred.
fn share(on: &Stretch<'_>, now: Instant) -> i64 {
    let whole = on.ends.seconds_since(on.begins).max(1);
    (100 * now.seconds_since(on.begins) / whole).clamp(0, 100)
}

const fn label(kind: SegmentKind) -> &'static str {
    match kind {
        SegmentKind::TableWork | SegmentKind::Protocol => "live-now-tables",
        SegmentKind::Break => "live-now-break",
        _ => "live-now",
    }
}

/// `7:40`, `1:02:05`; over its time with a plus.
pub(super) fn minutes(left: i64) -> String {
    let sign = if left < 0 { "+" } else { "" };
    let left = left.abs();
    let (hours, minutes, seconds) = (left / 3600, left / 60 % 60, left % 60);
    if hours > 0 {
        format!("{sign}{hours}:{minutes:02}:{seconds:02}")
    } else {
        format!("{sign}{minutes}:{seconds:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_counts_down_and_says_when_it_is_over() {
        assert_eq!(minutes(460), "7:40");
        assert_eq!(minutes(3725), "1:02:05");
        assert_eq!(minutes(-65), "+1:05");
        assert_eq!(minutes(0), "0:00");
    }

    #[test]
    fn a_view_is_read_as_it_is_written() {
        for view in View::ALL {
            assert_eq!(View::read(view.word()), Some(*view));
        }
        assert_eq!(View::read("otra"), None);
    }
}
