//! The four features of the method, as a plan's form and a cycle's page explain them: how far each is, and what would meet it.

use domain::cycle::{Cycle, CycleFields, Depth, Feature, Judged, REPEATED, Rubric, RubricFacts};

use super::fields::Choices;
use super::points::chart_link;
use crate::form::Form;
use crate::page::Page;
use crate::page::problem::Problem;

/// A feature, explained.
pub struct FeatureView {
    /// Its name.
    pub name: String,
    /// How far it is, as a class for its mark.
    pub class: &'static str,
    /// The same as a word.
    pub state: String,
    /// What it is, or what would meet it.
    pub what: String,
    /// Whether that says how many points there are.
    counts: bool,
}

/// The rubric, explained.
pub struct RubricView {
    /// How many features are there.
    pub sentence: String,
    /// The four.
    pub features: Vec<FeatureView>,
}

/// A cycle's.
///
/// # Errors
/// What the store says.
pub async fn of_cycle(page: &Page, cycle: &Cycle) -> Result<RubricView, Problem> {
    let standing = page.standing().ok_or_else(Problem::not_found)?;
    let inside = standing.works_at(cycle.school_id);
    let facts = page.app.db.rubric_facts(cycle, inside).await?;
    let mut view = view(page, &facts);
    let measure = page.app.db.measure(cycle.measure_id).await?;
    if chart_link(page, standing, cycle, &measure).await?.is_none() {
        // How many points there are is for who sees the points.
        for feature in &mut view.features {
            if feature.counts {
                feature.what = page.t("rubric-data-elsewhere");
            }
        }
    }
    Ok(view)
}

/// What a plan's form would have, as it stands there; nothing while nobody has sent it.
///
/// # Errors
/// What the store says.
pub async fn rubric_of_form(
    page: &Page,
    form: &Form,
    choices: &Choices,
    follows: Option<&Cycle>,
) -> Result<Option<RubricView>, Problem> {
    let fields: CycleFields = form.read();
    if fields.depth == Depth::Quick.word() || (fields.prediction.is_empty() && !form.has_errors() && follows.is_none())
    {
        return Ok(None);
    }
    let number = !fields.predicted_low.trim().is_empty() || !fields.predicted_high.trim().is_empty();
    let (before, since) = match choices.points_around(form) {
        Some(place) => page.app.db.points_around(&place).await?,
        None => (0, 0),
    };
    let facts = RubricFacts {
        predicted: !fields.prediction.trim().is_empty() || (number && !fields.predicted_direction.is_empty()),
        planned: true,
        scale: fields.scale.parse().ok(),
        grown_from: follows.and_then(|former| former.scale),
        before,
        since,
        linked: u32::from(follows.is_some()),
        changed: u32::from(follows.is_some_and(|former| tests_something_else(former, &fields))),
    };
    Ok(Some(view(page, &facts)))
}

/// As the store tells two linked cycles apart.
fn tests_something_else(former: &Cycle, fields: &CycleFields) -> bool {
    let text = |id: Option<String>| id.unwrap_or_default();
    former.idea_id.to_string() != fields.idea_id
        || former.measure_id.to_string() != fields.measure_id
        || text(former.course_id.map(|id| id.to_string())) != fields.course_id
        || text(former.scale.map(|scale| scale.to_string())) != fields.scale
        || former.title != fields.title.trim()
        || former.question != fields.question.trim()
}

fn view(page: &Page, facts: &RubricFacts) -> RubricView {
    let rubric = Rubric::of(facts);
    let features = Feature::ALL.map(|feature| {
        let judged = rubric.judged(feature);
        let (class, state) = match judged {
            Judged::Met => ("met", "rubric-met"),
            Judged::OnTheWay => ("begun", "rubric-begun"),
            Judged::Missing => ("missing", "rubric-missing"),
        };
        FeatureView {
            name: name(page, feature.word()),
            class,
            state: page.lang.t(state),
            what: what(page, feature, judged, facts),
            counts: feature == Feature::DataOverTime,
        }
    });
    RubricView {
        sentence: page.t1("rubric-sentence", "n", rubric.met()),
        features: features.into(),
    }
}

/// A feature's name.
pub fn name(page: &Page, feature: &str) -> String {
    page.t(&format!("rubric-feature-{feature}"))
}

/// What meets it, or what would.
fn what(page: &Page, feature: Feature, judged: Judged, facts: &RubricFacts) -> String {
    let key = match (feature, judged) {
        (Feature::Prediction, Judged::Met) => "rubric-prediction-met",
        (Feature::Prediction, Judged::OnTheWay) => "rubric-prediction-begun",
        (Feature::Prediction, Judged::Missing) => "rubric-prediction-missing",
        (Feature::SmallScale, Judged::Met) if facts.scale.is_some_and(domain::cycle::Scale::is_small) => {
            "rubric-scale-met"
        }
        (Feature::SmallScale, Judged::Met) => "rubric-scale-grown",
        (Feature::SmallScale, Judged::OnTheWay) => "rubric-scale-begun",
        (Feature::SmallScale, Judged::Missing) if facts.scale.is_none() => "rubric-scale-unsaid",
        (Feature::SmallScale, Judged::Missing) => "rubric-scale-missing",
        (Feature::Iteration, Judged::Met) => "rubric-iteration-met",
        (Feature::Iteration, Judged::OnTheWay) => "rubric-iteration-begun",
        (Feature::Iteration, Judged::Missing) => "rubric-iteration-missing",
        (Feature::DataOverTime, _) => {
            let key = if judged == Judged::Met {
                "rubric-data-met"
            } else {
                "rubric-data-begun"
            };
            let counts = [
                ("before", facts.before.into()),
                ("since", facts.since.into()),
                ("enough", REPEATED.into()),
            ];
            return page.lang.with(key, &counts);
        }
    };
    page.lang.t(key)
}
