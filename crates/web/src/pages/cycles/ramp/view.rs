//! A ramp as a page shows it: the drawing, the list beside it, and the sentence that leads them.

use charts::ramp::{Mark, draw};
use domain::cycle::{Comparison, Decision, Growth, Placed, Ramp, Rung};
use domain::id::CycleId;
use domain::permission::Standing;
use store::RampLine;

use crate::components::{ring_decision, ring_phase};
use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::cycles::line::LineView;
use crate::pages::cycles::words;

/// A test of the ramp.
pub struct RungView {
    /// Its place in the drawing.
    pub number: usize,
    /// The cycle.
    pub line: LineView,
    /// How large it is, and how that came about.
    pub scale: String,
    /// How its result lies beside its prediction.
    pub comparison: Option<String>,
    /// Whether it is the cycle from which one looks.
    pub here: bool,
}

/// The ramp.
pub struct RampView {
    /// What it says.
    pub sentence: String,
    /// The drawing for a phone and for a desk.
    pub drawing: (String, String),
    /// The tests in their order.
    pub rungs: Vec<RungView>,
}

/// The ramp in which a cycle stands, as far as the reader may see it; nothing where it is a single test.
///
/// # Errors
/// What the store says.
pub async fn ramp_view(page: &Page, standing: &Standing, cycle: CycleId) -> Result<Option<RampView>, Problem> {
    let mut lines = page.app.db.ramp(cycle).await?;
    lines.retain(|line| line.line.reach().is_open_to(standing));
    let rungs: Vec<Rung> = lines.iter().map(RampLine::rung).collect();
    let ramp = Ramp::of(&rungs);
    if !ramp.is_ramp() {
        return Ok(None);
    }
    let of = |placed: &Placed| lines.iter().find(|line| line.line.id == placed.rung.id);
    let (mut shown, mut marks) = (Vec::new(), Vec::new());
    for (at, placed) in ramp.placed().iter().enumerate() {
        if let Some(line) = of(placed) {
            shown.push(rung(page, at, placed, line, cycle));
            marks.push(mark(at, placed, line, cycle));
        }
    }
    let names: Vec<String> = domain::cycle::Scale::ALL
        .iter()
        .map(|scale| words::scale_short(page, *scale))
        .collect();
    let drawing = draw(&marks, &names, &page.t("ramp-drawn"));
    Ok(Some(RampView {
        sentence: sentence(page, &ramp),
        drawing: (drawing.slim, drawing.wide),
        rungs: shown,
    }))
}

fn rung(page: &Page, at: usize, placed: &Placed, line: &RampLine, here: CycleId) -> RungView {
    RungView {
        number: at + 1,
        line: LineView::of(page, &line.line, true, page.today()),
        scale: grown(page, placed),
        comparison: line
            .comparison
            .map(|comparison| page.t1("ramp-result", "comparison", words::comparison(page, comparison))),
        here: line.line.id == here,
    }
}

fn mark(at: usize, placed: &Placed, line: &RampLine, here: CycleId) -> Mark {
    Mark {
        number: at + 1,
        scale: line.scale.map(domain::cycle::Scale::step),
        after: placed.after,
        phase: ring_phase(line.line.phase),
        decision: line.line.decision.map(ring_decision),
        here: line.line.id == here,
    }
}

/// How large, and how that came about.
fn grown(page: &Page, placed: &Placed) -> String {
    let Some(scale) = placed.rung.scale else {
        return page.t("scale-unsaid");
    };
    let scale = page.word("scale", scale);
    match placed.growth {
        Growth::First | Growth::Unknown => scale,
        Growth::Grew => page.t1("ramp-grew", "scale", scale),
        Growth::Same => page.t1("ramp-same", "scale", scale),
        Growth::Jumped(steps) => page.t2("ramp-jumped", "scale", scale, "n", steps),
        Growth::Shrank => page.t1("ramp-shrank", "scale", scale),
    }
}

/// How many tests, how large they became, what was decided; and where it went faster or back.
fn sentence(page: &Page, ramp: &Ramp) -> String {
    let placed = ramp.placed();
    let count = |fits: &dyn Fn(&Placed) -> bool| placed.iter().filter(|placed| fits(placed)).count();
    let decided = |decision| count(&|placed: &Placed| placed.rung.decision == Some(decision));
    let mut said = vec![match ramp.largest() {
        Some(largest) => page.t2(
            "ramp-so-far",
            "n",
            placed.len(),
            "scale",
            words::scale_within(page, largest),
        ),
        None => page.t1("ramp-so-far-unsaid", "n", placed.len()),
    }];
    let [adopted, adapted, abandoned] = [Decision::Adopt, Decision::Adapt, Decision::Abandon].map(decided);
    if adopted + adapted + abandoned > 0 {
        let counts = [
            ("adopted", adopted.into()),
            ("adapted", adapted.into()),
            ("abandoned", abandoned.into()),
        ];
        said.push(page.lang.with("ramp-decided", &counts));
    }
    let hits = count(&|placed| placed.rung.comparison == Some(Comparison::AsPredicted));
    let studied = count(&|placed| {
        placed
            .rung
            .comparison
            .is_some_and(|comparison| comparison != Comparison::Unclear)
    });
    if studied > 0 {
        said.push(page.t2("ramp-hits", "hits", hits, "of", studied));
    }
    if placed.iter().any(|placed| matches!(placed.growth, Growth::Jumped(_))) {
        said.push(page.t("ramp-some-jumped"));
    }
    said.join(" ")
}
