//! The panel of polls: on phones and on the projector the one that is shown, where one leads all of them with what can be done.

use askama::Template;
use domain::convening::{PollKind, PollState};
use i18n::Lang;

use super::tally::TallyView;
use super::{Known, PollNow, View};
use crate::page::problem::Problem;
use crate::page::render;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/convenings/_poll.html", whitespace = "minimize")]
struct Shown {
    /// Which; none is shown where nothing stands here.
    poll: Option<ShownPoll>,
}

struct ShownPoll {
    id: String,
    open: bool,
    label: String,
    words: String,
    tally: TallyView,
    /// Where one answers, for phones without scripts.
    answer: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "pages/convenings/_polls_lead.html", whitespace = "minimize")]
struct Lead {
    lang: Lang,
    polls: Vec<LedPoll>,
    screen: String,
    prepare: String,
}

struct LedPoll {
    id: String,
    words: String,
    meta: String,
    prepared: bool,
    open: bool,
    on_screen: bool,
    tally: Option<TallyView>,
    opening: String,
    closure: String,
    edit: String,
    moderation: String,
    /// Words that can be taken off, and those that are off, each with its button.
    words_shown: Vec<(String, String)>,
    words_off: Vec<(String, String)>,
}

/// Draws it.
pub(super) fn draw(known: &Known, lang: Lang, view: View) -> Result<String, Problem> {
    match view {
        View::Lead => render(&Lead {
            polls: known.polls.iter().map(|poll| LedPoll::of(known, lang, poll)).collect(),
            screen: routes::polls_screen(known.convening.id),
            prepare: routes::polls(known.convening.id),
            lang,
        }),
        // What is taken up has the projector.
        View::Screen if known.on_stage().is_some() => render(&Shown { poll: None }),
        View::Screen | View::Phone => {
            // Phones answer what is open, whatever the projector shows.
            let open = known.open_poll().filter(|_| view == View::Phone);
            let poll = open.or_else(|| known.shown_poll());
            render(&Shown {
                poll: poll.map(|poll| ShownPoll::of(known, lang, poll, view)),
            })
        }
    }
}

impl ShownPoll {
    fn of(known: &Known, lang: Lang, poll: &PollNow, view: View) -> Self {
        let open = poll.row.state == PollState::Open;
        let answers = open && view == View::Phone;
        Self {
            id: poll.row.id.to_string(),
            open,
            label: lang.t(if open { "poll-is-open" } else { "poll-is-closed" }),
            words: poll.row.words.clone(),
            tally: TallyView::of(lang, poll),
            answer: answers.then(|| (routes::ballot(known.convening.id, poll.row.id), lang.t("poll-answer"))),
        }
    }
}

impl LedPoll {
    fn of(known: &Known, lang: Lang, poll: &PollNow) -> Self {
        let (row, id) = (&poll.row, known.convening.id);
        let kind = lang.t(&format!("poll-kind-{}", row.kind));
        let tally = TallyView::of(lang, poll);
        let moderated = row.kind == PollKind::Words;
        let button = |key: &str, word: String| {
            let name = lang.with(key, &[("word", word.as_str().into())]);
            (word, name)
        };
        Self {
            id: row.id.to_string(),
            words: row.words.clone(),
            meta: format!("{kind} · {}", lang.t(&format!("poll-state-{}", row.state))),
            prepared: row.state == PollState::Prepared,
            open: row.state == PollState::Open,
            on_screen: poll.on_screen,
            words_shown: tally
                .words()
                .into_iter()
                .map(|word| button("poll-word-off", word))
                .collect(),
            words_off: row
                .hidden()
                .into_iter()
                .filter(|_| moderated)
                .map(|word| button("poll-word-on", word))
                .collect(),
            tally: (row.state != PollState::Prepared).then_some(tally),
            opening: routes::poll_opening(id, row.id),
            closure: routes::poll_closure(id, row.id),
            edit: routes::poll(id, row.id),
            moderation: routes::poll_words(id, row.id),
        }
    }
}
