//! From which scale of which questionnaire, or from which marks of lessons, a measure takes its points: of a liceo when its results are made, of a course where it is shown.

use askama::Template;
use axum::extract::Path;
use domain::id::{InstrumentId, MeasureId};
use domain::lesson::can_be_marked;
use domain::measure::Measure;
use domain::permission::DefineMeasure;

use crate::figures;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::surveys::in_words;
use crate::routes;

/// The choice that isn't a scale: teachers' marks of their lessons.
const LESSONS: &str = "lessons";

#[derive(Template)]
#[template(path = "pages/measures/survey.html")]
struct Survey {
    page: Page,
    form: Form,
    measure: Measure,
    name: String,
    /// Each scale by its questionnaire: value and words.
    scales: Vec<(String, String)>,
}

/// The form.
pub async fn show(page: Page, Path(id): Path<MeasureId>, can: Can<DefineMeasure>) -> Answer {
    let value = if page.app.db.is_fed_by_lessons(id).await? {
        LESSONS.to_owned()
    } else {
        let fed = page.app.db.survey_of_measure(id).await?;
        fed.map_or_else(String::new, |fed| value(fed.instrument_id, &fed.scale))
    };
    let template = template(&page, id, &can, Form::new().with("scale", value)).await?;
    page.show(&template)
}

/// Connects it, or ends that.
pub async fn save(page: Page, Path(id): Path<MeasureId>, can: Can<DefineMeasure>, form: Form) -> Answer {
    let template = template(&page, id, &can, form.clone()).await?;
    let chosen = form.get("scale");
    let from = if chosen.is_empty() || chosen == LESSONS && can_be_marked(&template.measure) {
        None
    } else if template.scales.iter().any(|(value, _)| value == chosen) {
        chosen
            .split_once(' ')
            .and_then(|(id, scale)| Some((id.parse::<InstrumentId>().ok()?, scale)))
    } else {
        return Err(Problem::bad_form());
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    let of = (page.network()?.id, id);
    w.feed_measure(can.proof(), of, from).await?;
    w.feed_by_lessons(can.proof(), of, chosen == LESSONS).await?;
    w.commit().await?;
    page.go_saying(&routes::measure(id), "done-measure-fed")
}

async fn template(page: &Page, id: MeasureId, can: &Can<DefineMeasure>, form: Form) -> Result<Survey, Problem> {
    let measure = page.app.db.measure(id).await?;
    let mut scales = Vec::new();
    if can_be_marked(&measure) {
        scales.push((LESSONS.to_owned(), page.t("feed-lessons")));
    }
    for line in page.app.db.instruments(page.network()?.id).await? {
        let mine = line.school_id.is_none() || line.school_id == can.act().0;
        let Ok(instrument) = ::survey::json::read(&line.definition) else {
            continue;
        };
        let title = in_words(page, &instrument, &instrument.title);
        for scale in instrument.scales.iter().filter(|_| mine && line.version.is_some()) {
            let name = in_words(page, &instrument, &scale.title);
            scales.push((value(line.id, &scale.key), format!("{title}: {name}")));
        }
    }
    Ok(Survey {
        page: page.clone(),
        name: figures::name(&measure, page.lang).to_owned(),
        form,
        measure,
        scales,
    })
}

fn value(instrument: InstrumentId, scale: &str) -> String {
    format!("{instrument} {scale}")
}
