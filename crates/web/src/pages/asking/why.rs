//! Reasons in words, each with the page that it rests on.

use i18n::Arg;
use store::Why;

use crate::page::Page;
use crate::routes;

/// A reason.
pub(crate) struct WhyView {
    /// In words.
    pub words: String,
    /// What it rests on: address and name.
    pub link: Option<(String, String)>,
}

/// To whom it is said.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Told {
    /// To whoever is asked, of themselves.
    You,
    /// To somebody else, of them.
    Them,
}

/// Reasons in words.
#[must_use]
pub(crate) fn said(page: &Page, told: Told, why: &[Why]) -> Vec<WhyView> {
    why.iter().map(|one| one_of(page, told, one)).collect()
}

fn one_of(page: &Page, told: Told, why: &Why) -> WhyView {
    let you = told == Told::You;
    let with = |keys: (&str, &str), args: &[(&str, Arg)]| page.lang.with(if you { keys.0 } else { keys.1 }, args);
    let cycle = |id: &domain::id::CycleId, title: &String| Some((routes::cycle(id), title.clone()));
    match why {
        Why::Tested {
            outcome,
            idea,
            title,
            cycle: id,
        } => WhyView {
            words: with(
                ("why-you-tested", "why-tested"),
                &[("outcome", outcome.word().into()), ("idea", idea.into())],
            ),
            link: cycle(id, title),
        },
        Why::WorkedOn {
            driver,
            title,
            cycle: id,
        } => WhyView {
            words: with(("why-you-worked", "why-worked"), &[("driver", driver.into())]),
            link: cycle(id, title),
        },
        Why::Predicted {
            measure,
            title,
            cycle: id,
        } => WhyView {
            words: with(("why-you-predicted", "why-predicted"), &[("measure", measure.into())]),
            link: cycle(id, title),
        },
        Why::Offered { words } => WhyView {
            words: with(("why-you-offered", "why-offered"), &[("words", words.into())]),
            link: None,
        },
        Why::Answered { question, answer } => WhyView {
            words: with(("why-you-answered", "why-answered"), &[]),
            link: Some((routes::answer(answer), question.clone())),
        },
        Why::OwnWords { words } => WhyView {
            words: with(("why-you-said", "why-own-words"), &[("words", words.into())]),
            link: None,
        },
        Why::AskedLately { times } => WhyView {
            words: page.t1("why-asked-lately", "n", *times),
            link: None,
        },
    }
}
