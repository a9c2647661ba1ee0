//! The panel of the room's questions. Whose vote is whose stands in none: a phone asks for its own.

use askama::Template;
use domain::convening::{Moderation, Taking};
use domain::time::Instant;
use i18n::Lang;
use store::Question;

use super::{Known, View};
use crate::page::problem::Problem;
use crate::page::render;
use crate::routes;

/// Questions that a phone lists; behind them nobody looks.
const MOST: usize = 80;
/// Questions that a room reads from a projector.
const ON_SCREEN: usize = 5;

#[derive(Template)]
#[template(path = "pages/convenings/_questions_phone.html", whitespace = "minimize")]
struct Phone {
    lang: Lang,
    /// By which a phone knows that it may ask again.
    taking: &'static str,
    lines: Vec<Line>,
    /// How many more there are.
    more: Option<String>,
}

#[derive(Template)]
#[template(path = "pages/convenings/_questions_screen.html", whitespace = "minimize")]
struct Screen {
    lang: Lang,
    on_stage: Option<Line>,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "pages/convenings/_questions_lead.html", whitespace = "minimize")]
struct Lead {
    lang: Lang,
    taking: String,
    /// Each way of taking questions: its word, its name, whether it is so now.
    ways: Vec<(&'static str, String, bool)>,
    waiting: Vec<Line>,
    lines: Vec<Line>,
    set_aside: Vec<Line>,
}

struct Line {
    id: String,
    words: String,
    votes: usize,
    /// How many want it, in words for who can't see the number's place.
    supports: String,
    /// Who asks, and where it stands.
    meta: String,
    on: bool,
    open: bool,
    answered: bool,
    /// Where one votes, or decides.
    href: String,
    vote: String,
}

/// Draws it.
pub(super) fn draw(known: &Known, (view, lang): (View, Lang), now: Instant) -> Result<String, Problem> {
    let line = |(question, votes): (&Question, usize)| Line::of(known, lang, question, votes);
    let public = known.public();
    match view {
        View::Phone => render(&Phone {
            taking: known.taking.word(),
            more: public
                .len()
                .checked_sub(MOST)
                .filter(|more| *more > 0)
                .map(|more| lang.with("questions-more", &[("n", more.into())])),
            lines: public
                .into_iter()
                .take(MOST)
                .map(line)
                .map(|line| Line {
                    // Nobody asks for an answer once the room has gone.
                    open: line.open && now < known.convening.ends_at,
                    ..line
                })
                .collect(),
            lang,
        }),
        View::Screen => {
            let open = |(question, _): &(&Question, usize)| question.moderation == Moderation::Open;
            // A poll that is shown has the place of the list, but not of what is taken up.
            let most = if known.shown_poll().is_some() { 0 } else { ON_SCREEN };
            let on_stage = known.on_stage().map(|one| Line::of(known, lang, one, 0));
            render(&Screen {
                lines: if on_stage.is_some() {
                    Vec::new()
                } else {
                    public.into_iter().filter(open).take(most).map(line).collect()
                },
                on_stage,
                lang,
            })
        }
        View::Lead => {
            let all = |moderation| {
                known
                    .standing(moderation)
                    .map(|one| Line::of(known, lang, one, 0))
                    .collect()
            };
            render(&Lead {
                taking: routes::questions_taking(known.convening.id),
                ways: Taking::ALL
                    .iter()
                    .map(|way| (way.word(), lang.t(&format!("taking-{way}")), *way == known.taking))
                    .collect(),
                waiting: all(Moderation::Waiting),
                set_aside: all(Moderation::SetAside),
                lines: public.into_iter().map(line).collect(),
                lang,
            })
        }
    }
}

impl Line {
    fn of(known: &Known, lang: Lang, question: &Question, votes: usize) -> Self {
        let stands = match question.moderation {
            Moderation::OnStage => Some(lang.t("question-on-stage")),
            Moderation::Answered => Some(lang.t("question-answered")),
            Moderation::SetAside => question.why.clone(),
            Moderation::Waiting | Moderation::Open => None,
        };
        let meta: Vec<String> = question.signature.iter().cloned().chain(stands).collect();
        Self {
            id: question.id.to_string(),
            words: question.words.clone(),
            votes,
            supports: lang.with("question-supports", &[("n", votes.into())]),
            meta: meta.join(" · "),
            on: question.moderation == Moderation::OnStage,
            open: question.moderation == Moderation::Open,
            answered: question.moderation == Moderation::Answered,
            href: routes::convening_question(known.convening.id, question.id),
            vote: routes::question_vote(known.convening.id, question.id),
        }
    }
}
