//! The panels of leaving: what became of the last session's commitments, at the opening; the wall of what teams leave to do; what was
//! decided; and the ways to say it. What stands in them everybody in the room may read: liceos, never people.

use askama::Template;
use domain::time::Instant;
use i18n::Lang;

use super::{Known, View};
use crate::pages::leaving::words::{OnWall, counted, fates, wall};
use crate::routes;

/// Lines that a room reads from its last row.
const ON_SCREEN: usize = 6;
/// Decisions that it reads beside them.
const DECIDED_ON_SCREEN: usize = 3;
/// Lines that a phone shows before it says how many more there are.
const ON_PHONE: usize = 40;
/// Parts of the agenda that are the opening: the welcome, and what follows it.
const OPENING: usize = 2;

#[derive(Template)]
#[template(path = "pages/leaving/_wall.html", whitespace = "minimize")]
pub(super) struct WallPanel {
    decided: Option<String>,
    resolutions: Vec<String>,
    title: String,
    lines: Vec<OnWall>,
    more: Option<String>,
}

impl WallPanel {
    pub(super) fn of(known: &Known, (view, lang): (View, Lang)) -> Self {
        let mut resolutions: Vec<String> = known.decided().map(str::to_owned).collect();
        // Of many, a projector has room for those of the hour.
        if view == View::Screen {
            resolutions.drain(..resolutions.len().saturating_sub(DECIDED_ON_SCREEN));
        }
        let mut lines = wall(lang, &known.commitments);
        let title = lang.with("wall-title", &[("n", lines.len().into())]);
        let rest = cut(&mut lines, view);
        Self {
            decided: (!resolutions.is_empty()).then(|| lang.t("resolutions-decided")),
            resolutions,
            title,
            lines,
            more: (rest > 0).then(|| lang.with("wall-more", &[("n", rest.into())])),
        }
    }
}

#[derive(Template)]
#[template(path = "pages/leaving/_fates.html", whitespace = "minimize")]
pub(super) struct FatesPanel {
    title: String,
    counts: Vec<(String, usize)>,
    lines: Vec<OnWall>,
    link: Option<(String, String)>,
}

impl FatesPanel {
    pub(super) fn of(known: &Known, (view, lang): (View, Lang), now: Instant) -> Self {
        let none = Self {
            title: String::new(),
            counts: Vec::new(),
            lines: Vec::new(),
            link: None,
        };
        let Some((last, theirs)) = &known.before else {
            return none;
        };
        let board = known.agenda.board(&known.begun, now);
        let opening = known.rows.is_empty() || board.now.or(board.next).is_some_and(|on| on.place < OPENING);
        // On the projector and the phones it is the opening's; whoever leads has it at hand all the time.
        if !(opening && known.commitments.is_empty()) && view != View::Lead {
            return none;
        }
        let told = fates(lang, theirs, now, last);
        let counts = counted(lang, &told);
        let mut lines: Vec<OnWall> = told.into_iter().map(|(_, line)| line).collect();
        if view == View::Screen {
            cut(&mut lines, view);
        } else {
            lines.clear();
        }
        Self {
            title: lang.with("fates-since", &[("name", last.name.clone().into())]),
            counts,
            lines,
            // A guest's phone has no account to open that page with.
            link: (view == View::Lead).then(|| (routes::convening_fates(known.convening.id), lang.t("fates-see"))),
        }
    }
}

#[derive(Template)]
#[template(path = "pages/leaving/_leaving.html", whitespace = "minimize")]
pub(super) struct LeavingPanel {
    lang: Lang,
    commitments: String,
    reflection: Option<String>,
    certificate: Option<String>,
}

impl LeavingPanel {
    pub(super) fn of(known: &Known, lang: Lang, now: Instant) -> Self {
        let id = known.convening.id;
        let board = known.agenda.board(&known.begun, now);
        let at_last = board.now.is_some_and(|on| on.place + 1 == known.rows.len());
        let opens = known.convening.takes_reflections(known.reflection, at_last, now);
        Self {
            commitments: routes::convening_commitments(id),
            reflection: opens.then(|| routes::convening_reflection(id)),
            certificate: (opens || now >= known.convening.ends_at).then(|| routes::convening_certificate(id)),
            lang,
        }
    }
}

/// Leaves as many lines as a view has room for; tells how many are left out.
fn cut(lines: &mut Vec<OnWall>, view: View) -> usize {
    let most = if view == View::Screen { ON_SCREEN } else { ON_PHONE };
    let rest = lines.len().saturating_sub(most);
    lines.truncate(most);
    rest
}
