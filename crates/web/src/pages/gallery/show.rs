//! The gallery.

use askama::Template;
use charts::prediction::{Prediction, draw};
use charts::ring::ring;
use charts::{RingPhase, RingSize, Unit};
use domain::check::Wrong;
use domain::cycle::{Decision, Phase};

use crate::components::small_ring;
use crate::form::Form;
use crate::page::{Answer, Page};
use crate::pages::cycles::line::LineView;
use crate::pages::cycles::{DecisionView, decisions, words};

#[derive(Template)]
#[template(path = "pages/gallery/show.html", whitespace = "minimize")]
struct Gallery {
    page: Page,
    states: Vec<(String, String)>,
    sizes: Vec<String>,
    form: Form,
    /// The same, come back with something wrong.
    wrong: Form,
    options: Vec<(String, String)>,
    lines: Vec<LineView>,
    decisions: Vec<DecisionView>,
    /// The question beside the decision.
    reflects: String,
    action: &'static str,
    prediction: (String, String),
    today: String,
}

/// The page.
pub async fn show(page: Page) -> Answer {
    let form = Form::new().with("kept", page.t("gallery-typed")).with("chosen", "do");
    let wrong = Form::new()
        .with("number", page.t("gallery-typed"))
        .wrong(Wrong::with("number", "wrong-number"));
    page.show(&Gallery {
        states: states(&page),
        sizes: vec![
            ring(RingPhase::Study, None, false, RingSize::Small),
            ring(RingPhase::Study, None, false, RingSize::Mid),
            ring(RingPhase::Study, None, false, RingSize::Big(page.lang)),
        ],
        form,
        wrong,
        options: Phase::ALL
            .iter()
            .map(|phase| (phase.to_string(), words::phase(&page, *phase)))
            .collect(),
        lines: lines(&page),
        decisions: decisions(&page),
        reflects: page.t("reflection-ask-disproved"),
        action: "#",
        prediction: prediction(&page),
        today: page.lang.day_short(page.today().0),
        page: page.clone(),
    })
}

/// The ring in every state, with its word.
fn states(page: &Page) -> Vec<(String, String)> {
    let mut states: Vec<(String, String)> = Phase::ALL
        .iter()
        .map(|phase| (small_ring(*phase, None, false), words::phase(page, *phase)))
        .collect();
    states.extend(Decision::ALL.iter().map(|decision| {
        (
            small_ring(Phase::Closed, Some(*decision), false),
            words::decision(page, *decision),
        )
    }));
    states
}

/// A line that goes well, and one that is stalled.
fn lines(page: &Page) -> Vec<LineView> {
    let line = |phase: Phase, stalled: bool| LineView {
        href: "#".to_owned(),
        ring: small_ring(phase, None, stalled),
        title: page.t("gallery-line"),
        place: page.t("cycles-whole-school"),
        owner: page.name().unwrap_or_default().to_owned(),
        state: if stalled {
            page.t2("cycles-stalled", "phase", words::phase(page, phase), "days", 20)
        } else {
            words::phase(page, phase)
        },
        stalled,
        days: words::days(page, page.today(), page.today().plus_days(11)),
    };
    vec![line(Phase::Do, false), line(Phase::Study, true)]
}

fn prediction(page: &Page) -> (String, String) {
    let drawn = draw(
        &Prediction {
            low: 55.0,
            high: 70.0,
            before: Some(52.0),
            result: Some(61.0),
            full: None,
            unit: Unit::Percent { decimals: 0 },
            noun: String::new(),
        },
        page.lang,
    );
    (drawn.slim, drawn.wide)
}
