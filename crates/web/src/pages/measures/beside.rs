//! What stands beside a chart: a phase that the evidence proposes, annotations, definitions, and the tools of who enters.

use domain::measure::Measure;
use domain::permission::{Annotate, PointPlace};

use crate::figures::{Known, SchoolChart};
use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// It.
pub struct Beside {
    /// That a phase is proposed, with its page; only for who may accept it.
    pub proposal: Option<String>,
    /// Accepted phases: since when, and why.
    pub phases: Vec<(String, String)>,
    /// Annotations within the chart's time: days and words.
    pub notes: Vec<(String, String)>,
    /// Definitions after the first: since when, and why.
    pub definitions: Vec<(String, String)>,
    /// Address and text of what can be done.
    pub tools: Vec<(String, String)>,
}

impl Beside {
    /// Of a chart; `place` for who may enter its points.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(
        page: &Page,
        measure: &Measure,
        known: &Known,
        chart: Option<&SchoolChart>,
        place: Option<PointPlace>,
    ) -> Result<Self, Problem> {
        let addresses = place.map(|place| match place.course {
            None => (
                routes::chart_phases(measure.id, place.school),
                routes::entry_links(measure.id, place.school),
            ),
            Some(course) => (
                routes::course_chart_phases(measure.id, course),
                routes::course_entry_links(measure.id, course),
            ),
        });
        let proposed = chart.is_some_and(|chart| chart.proposes);
        let mut tools = Vec::new();
        if let Some((phases, links)) = &addresses {
            tools.push((links.clone(), page.t("links-title")));
            if proposed || !known.phases.is_empty() {
                tools.push((phases.clone(), page.t("phases-title")));
            }
        }
        if let Some(PointPlace { school, course: None }) = place {
            tools.push((routes::groups(measure.id, school), page.t("groups-title")));
        }
        if place.is_some_and(|place| page.may(&Annotate(Some(place.school)))) {
            tools.push((routes::ANNOTATIONS.to_owned(), page.t("annotations-title")));
        }
        let since = chart.and_then(|chart| chart.since);
        let notes = known
            .annotations
            .iter()
            .filter(|note| since.is_some_and(|first| note.ends_on >= first));
        Ok(Self {
            proposal: addresses.map(|(phases, _)| phases).filter(|_| proposed),
            phases: known
                .phases
                .iter()
                .map(|phase| (page.lang.day_long(phase.starts_on.0), phase.reason.clone()))
                .collect(),
            notes: notes.map(|note| (days(page, note), note.words.clone())).collect(),
            definitions: definitions(page, measure).await?,
            tools,
        })
    }
}

fn days(page: &Page, note: &domain::measure::Annotation) -> String {
    let from = page.lang.day_long(note.starts_on.0);
    if note.starts_on == note.ends_on {
        return from;
    }
    page.t2(
        "annotations-days",
        "from",
        from,
        "to",
        page.lang.day_long(note.ends_on.0),
    )
}

/// Since when another definition holds, and why.
pub async fn definitions(page: &Page, measure: &Measure) -> Result<Vec<(String, String)>, Problem> {
    let all = page.app.db.definitions(measure.id).await?;
    let later = all.into_iter().skip(1);
    Ok(later
        .map(|one| (page.lang.day_long(one.starts_on.0), one.reason))
        .collect())
}
