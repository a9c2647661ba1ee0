//! One tap from where a need arises to the question: an idea that nobody has tested, a cycle that stands still, a chart. The thing goes along,
//! and a question to begin with, which names nothing that the network may not read.

use domain::cycle::Cycle;
use domain::measure::Measure;
use domain::permission::AskNetwork;
use domain::theory::Idea;

use crate::page::Page;
use crate::pages::cycles::words::phase;
use crate::routes;

/// Where one asks about an idea without a warrant; none for whoever asks nothing.
#[must_use]
pub(crate) fn on_idea(page: &Page, idea: &Idea) -> Option<String> {
    let question = if idea.in_network {
        page.t1("ask-begin-idea", "name", idea.name.as_str())
    } else {
        page.t("ask-begin-own-idea")
    };
    page.may(&AskNetwork)
        .then(|| routes::ask_on("idea", idea.id, &question))
}

/// Where one asks how others went on.
#[must_use]
pub(crate) fn on_stalled(page: &Page, cycle: &Cycle) -> Option<String> {
    let question = page.t1("ask-begin-stalled", "phase", phase(page, cycle.phase));
    page.may(&AskNetwork)
        .then(|| routes::ask_on("ciclo", cycle.id, &question))
}

/// Where one asks what moved a measure elsewhere.
#[must_use]
pub(crate) fn on_measure(page: &Page, measure: &Measure) -> Option<String> {
    let question = match measure.school_id {
        None => page.t1("ask-begin-measure", "name", crate::figures::name(measure, page.lang)),
        Some(_) => page.t("ask-begin-own-measure"),
    };
    page.may(&AskNetwork)
        .then(|| routes::ask_on("medida", measure.id, &question))
}
