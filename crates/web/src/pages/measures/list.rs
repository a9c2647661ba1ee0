//! The measures by family, each with its newest state.

use std::collections::HashMap;

use askama::Template;
use domain::id::{MeasureId, SchoolId};
use domain::measure::{Annotation, ChartPhase, Family, Measure, Point};
use domain::permission::{DefineMeasure, SeeInstruments, SeeSchoolPoints, SeeTheory};
use domain::time::Day;
use store::MeasureUse;

use crate::figures::{self, Known, Sight};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/measures/list.html")]
struct List {
    page: Page,
    families: Vec<(String, String, Vec<Line>)>,
    new: Vec<(String, String)>,
    lacks_balancing: bool,
    /// Whether the reader sees what students say.
    sees_surveys: bool,
    /// Whether the reader sees assessments.
    assesses: bool,
    /// Ideas under test whose driver no process measure watches: address and name.
    unwatched: Vec<(String, String)>,
}

/// A measure.
struct Line {
    href: String,
    name: String,
    said: String,
    of: String,
    sparks: Vec<(String, String, String)>,
}

/// One of the reader's schools, with points by measure and what is known of them.
struct At {
    school: SchoolId,
    name: String,
    points: HashMap<MeasureId, Vec<Point>>,
    annotations: Vec<Annotation>,
    phases: Vec<ChartPhase>,
}

impl At {
    fn known(&self, measure: MeasureId) -> Known {
        let of_this = self.phases.iter().filter(|phase| phase.measure_id == measure);
        Known {
            annotations: self.annotations.clone(),
            phases: of_this.cloned().collect(),
            definitions: Vec::new(),
        }
    }
}

/// Shows them.
pub async fn list(page: Page, can: Can<SeeTheory>) -> Answer {
    let network = page.network()?.id;
    let mine = can.standing().schools();
    let hub = can.standing().is_hub();
    let mut measures = page.app.db.measures(network).await?;
    measures.retain(|m| m.school_id.is_none_or(|own| hub || mine.contains(&own)));
    let uses = if hub {
        page.app.db.measure_uses(None).await?
    } else {
        Vec::new()
    };
    let at = at(&page, &mine).await?;
    let names: HashMap<SchoolId, String> = if hub {
        page.app
            .db
            .schools()
            .await?
            .into_iter()
            .map(|s| (s.id, s.name))
            .collect()
    } else {
        at.iter().map(|at| (at.school, at.name.clone())).collect()
    };
    let lacks_balancing = !measures.is_empty() && !measures.iter().any(|m| m.family == Family::Balancing);
    let mut families = Vec::new();
    for family in Family::ALL {
        let lines: Vec<Line> = measures
            .iter()
            .filter(|measure| measure.family == *family)
            .map(|measure| Line {
                href: routes::measure(measure.id),
                name: figures::name(measure, page.lang).to_owned(),
                said: if hub {
                    used(&page, measure, &uses)
                } else {
                    page.word("cadence", measure.cadence)
                },
                of: measure
                    .school_id
                    .and_then(|own| names.get(&own).cloned())
                    .unwrap_or_default(),
                sparks: sparks(&page, measure, &at),
            })
            .collect();
        if !lines.is_empty() {
            families.push((page.word("family", family), page.word("family-why", family), lines));
        }
    }
    page.show(&List {
        unwatched: unwatched(&page, &measures).await?,
        new: new(&page, &at),
        page: page.clone(),
        families,
        lacks_balancing,
        sees_surveys: page.may(&SeeInstruments),
        assesses: page
            .standing()
            .is_some_and(crate::pages::assessments::assesses_somewhere),
    })
}

/// Ideas in cycles that the reader may see and that run now, where neither the idea's driver nor the cycle has a process
/// measure: nobody will know whether the change was really made.
async fn unwatched(page: &Page, measures: &[Measure]) -> Result<Vec<(String, String)>, Problem> {
    let (db, network) = (&page.app.db, page.network()?.id);
    let process = |measure: &&Measure| measure.family == Family::Process;
    let watched: Vec<_> = measures.iter().filter(process).filter_map(|m| m.driver_id).collect();
    let measured: Vec<_> = measures.iter().filter(process).map(|m| m.id).collect();
    let mut ideas = db.ideas(network).await?;
    ideas.retain(|idea| !watched.contains(&idea.driver_id));
    if ideas.is_empty() {
        return Ok(Vec::new());
    }
    let briefs = db.briefs(network).await?;
    let mut found = Vec::new();
    for idea in ideas {
        let tested = briefs.iter().any(|cycle| {
            let of_it = cycle.idea_id == idea.id && cycle.is_running() && !measured.contains(&cycle.measure_id);
            of_it
                && page
                    .standing()
                    .is_some_and(|standing| cycle.reach().is_open_to(standing))
        });
        if tested {
            found.push((routes::idea(idea.id), idea.name));
        }
    }
    Ok(found)
}

/// Where the reader may define a measure: for the network, for a school of theirs.
fn new(page: &Page, at: &[At]) -> Vec<(String, String)> {
    let mut new = Vec::new();
    if page.may(&DefineMeasure(None)) {
        new.push((routes::MEASURE_NEW.to_owned(), page.t("measures-new")));
    }
    for At { school, name, .. } in at {
        if page.may(&DefineMeasure(Some(*school))) {
            let href = format!("{}?liceo={school}", routes::MEASURE_NEW);
            new.push((href, page.t1("measures-new-own", "school", name)));
        }
    }
    new
}

async fn at(page: &Page, schools: &[SchoolId]) -> Result<Vec<At>, Problem> {
    let mut at = Vec::new();
    for school in schools {
        let name = page.app.db.school(*school).await?.name;
        let since = Day::new(1990, 1, 1).unwrap_or(page.today());
        let mut points: HashMap<MeasureId, Vec<Point>> = HashMap::new();
        for point in page.app.db.points_at(*school, since).await? {
            points.entry(point.measure_id).or_default().push(point);
        }
        let mut annotations = page.app.db.annotations(page.network()?.id).await?;
        annotations.retain(|note| note.school_id.is_none_or(|own| own == *school));
        let phases = page.app.db.chart_phases_at(*school).await?;
        at.push(At {
            school: *school,
            name,
            points,
            annotations,
            phases,
        });
    }
    Ok(at)
}

/// For the hub: how many schools report, and until when.
fn used(page: &Page, measure: &Measure, uses: &[MeasureUse]) -> String {
    match uses.iter().find(|used| used.measure_id == measure.id) {
        None => page.t("measures-used-nobody"),
        Some(used) => page.t2(
            "measures-used",
            "schools",
            used.schools,
            "latest",
            page.lang.day_long(used.latest.0),
        ),
    }
}

/// For a school's people: spark and sentence of their own liceo's chart.
fn sparks(page: &Page, measure: &Measure, at: &[At]) -> Vec<(String, String, String)> {
    let mut sparks = Vec::new();
    for here in at {
        let school = here.school;
        let act = SeeSchoolPoints {
            measure: measure.clone(),
            school,
        };
        let (Some(standing), true) = (page.standing(), page.may(&act)) else {
            continue;
        };
        let sight = Sight {
            points: here.points.get(&measure.id).cloned().unwrap_or_default(),
            known: here.known(measure.id),
            tests: Vec::new(),
            small: figures::sees_small(measure, school, standing),
        };
        let href = routes::measure_at(measure.id, school);
        match sight.chart(measure, page.lang) {
            Some(chart) => sparks.push((href, chart.spark, chart.sentence.lead)),
            None => sparks.push((href, String::new(), page.t("measures-no-points-title"))),
        }
    }
    sparks
}
