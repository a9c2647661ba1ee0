//! A measure: every school's history on one scale, by name, for who may see them; one's own liceo first.

use std::collections::{BTreeMap, HashMap};

use askama::Template;
use axum::extract::Path;
use charts::small::{Shared, multiple};
use domain::id::{MeasureId, SchoolId};
use domain::measure::Measure;
use domain::permission::{DefineMeasure, SeeSchoolPoints, SeeTheory};

use super::funnel::{Compared, Funnel, Histories};
use super::{pictures, told};
use crate::app::App;
use crate::figures::{self, Everywhere, SchoolChart, Series};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/measures/show.html")]
struct Show {
    page: Page,
    measure: Measure,
    name: String,
    kind: String,
    lead: String,
    own: Vec<Own>,
    funnel: Option<Funnel>,
    files: Vec<(String, String)>,
    scale: String,
    schools: Vec<Multiple>,
    silent: String,
    facts: Vec<(String, String)>,
    edit: Option<String>,
}

/// The reader's own liceo.
struct Own {
    href: String,
    name: String,
    chart: Option<SchoolChart>,
}

/// A school among all.
struct Multiple {
    href: String,
    name: String,
    drawing: String,
    value: String,
    verdict: String,
}

/// Shows it.
pub async fn show(page: Page, Path(id): Path<MeasureId>, can: Can<SeeTheory>) -> Answer {
    let measure = measure(&page, id, &can).await?;
    let (db, mine) = (&page.app.db, can.standing().schools());
    let names = names(&page.app, &measure).await?;
    let mut own = Vec::new();
    for school in mine.iter().filter(|school| sees(&page, &measure, **school)) {
        let name = match names.iter().find(|(_, id)| id == school) {
            Some((name, _)) => name.clone(),
            None => db.school(*school).await?.name,
        };
        own.push(Own {
            href: routes::measure_at(id, *school),
            chart: figures::school_chart(&page.app, page.lang, &measure, *school, can.standing()).await?,
            name,
        });
    }
    let seen = others(&page, &measure, names, &mine);
    let histories = if seen.is_empty() {
        Histories::new()
    } else {
        db.histories(&measure).await?.iter().cloned().collect()
    };
    let funnel = Compared::of(&measure, &seen, &histories).map(|compared| compared.shown(&page, &measure));
    let charts = analysed(&page, &measure, &seen, &histories, &can).await?;
    let mut facts = told::facts(&page, &measure);
    facts.push((page.t("measures-who"), told::who_sees_school(&page, &measure, None)));
    let may_edit = page.may(&DefineMeasure(measure.school_id));
    page.show(&Show {
        kind: told::kind(&page, &measure),
        name: figures::name(&measure, page.lang).to_owned(),
        lead: lead(&page, &seen, &charts),
        scale: scale(&page, &measure, &charts),
        schools: multiples(&page, &measure, &seen, &charts),
        silent: silent(&page, &seen, &charts),
        files: match &funnel {
            Some(_) => pictures::offered(&page, &routes::funnel_file(id)),
            None => Vec::new(),
        },
        edit: may_edit.then(|| routes::measure_edit(id)),
        page: page.clone(),
        measure,
        own,
        funnel,
        facts,
    })
}

/// A measure that the reader may know of.
pub async fn measure(page: &Page, id: MeasureId, can: &Can<SeeTheory>) -> Result<Measure, Problem> {
    let measure = page.app.db.measure(id).await?;
    // A school's own measure is its own: for the others it isn't there.
    let mine = |own| can.standing().schools().contains(&own);
    if measure.school_id.is_some_and(|own| !mine(own)) && !can.standing().is_hub() {
        return Err(Problem::not_found());
    }
    Ok(measure)
}

fn sees(page: &Page, measure: &Measure, school: SchoolId) -> bool {
    page.may(&SeeSchoolPoints {
        measure: measure.clone(),
        school,
    })
}

/// Those of the schools whose points the reader may see, without their own.
pub fn others(
    page: &Page,
    measure: &Measure,
    names: Vec<(String, SchoolId)>,
    mine: &[SchoolId],
) -> Vec<(String, SchoolId)> {
    let kept = |(_, school): &(String, SchoolId)| sees(page, measure, *school) && !mine.contains(school);
    names.into_iter().filter(kept).collect()
}

/// The network's schools by name, each once; for a school's own measure only that one.
pub async fn names(app: &App, measure: &Measure) -> Result<Vec<(String, SchoolId)>, Problem> {
    let members = app.db.members(measure.network_id).await?;
    let mut by_name: BTreeMap<(String, SchoolId), String> = BTreeMap::new();
    for member in members {
        if measure.school_id.is_none_or(|own| own == member.school_id) {
            by_name.insert((i18n::sort_key(&member.name), member.school_id), member.name);
        }
    }
    Ok(by_name.into_iter().map(|((_, id), name)| (name, id)).collect())
}

async fn analysed(
    page: &Page,
    measure: &Measure,
    seen: &[(String, SchoolId)],
    histories: &Histories,
    can: &Can<SeeTheory>,
) -> Result<HashMap<SchoolId, Series>, Problem> {
    let known = Everywhere::with_phases(&page.app, measure).await?;
    let series = seen.iter().filter_map(|(_, school)| {
        let small = figures::sees_small(measure, *school, can.standing());
        Some((
            *school,
            Series::of(measure, histories.get(school)?, &known.at(*school), small)?,
        ))
    });
    Ok(series.collect())
}

/// How many schools show what, in one sentence.
fn lead(page: &Page, seen: &[(String, SchoolId)], charts: &HashMap<SchoolId, Series>) -> String {
    if seen.is_empty() {
        return String::new();
    }
    if charts.is_empty() {
        return page.t("measures-lead-nobody");
    }
    let few = |s: &&Series| matches!(s.reading.main, stats::spc::Finding::TooFew { .. });
    let signals = charts.values().filter(|s| figures::is_signal(&s.reading));
    let (signals, few) = (signals.count(), charts.values().filter(few).count());
    page.lang.with(
        "measures-lead",
        &[
            ("schools", charts.len().into()),
            ("all", seen.len().into()),
            ("signals", signals.into()),
            ("few", few.into()),
            ("calm", (charts.len() - signals - few).into()),
        ],
    )
}

fn scale(page: &Page, measure: &Measure, charts: &HashMap<SchoolId, Series>) -> String {
    if charts.is_empty() {
        return String::new();
    }
    let shared = Shared::of(charts.values().map(|series| &series.chart));
    let range = figures::unit(measure).range(shared.low.max(0.0), shared.high, page.lang);
    page.t1("measures-scale", "range", range)
}

fn multiples(
    page: &Page,
    measure: &Measure,
    seen: &[(String, SchoolId)],
    charts: &HashMap<SchoolId, Series>,
) -> Vec<Multiple> {
    let shared = Shared::of(charts.values().map(|series| &series.chart));
    let reporting = seen
        .iter()
        .filter_map(|(name, school)| Some((name, school, charts.get(school)?)));
    reporting
        .map(|(name, school, series)| {
            let verdict = page.t(figures::verdict(&series.reading));
            let value = series
                .latest()
                .map_or_else(String::new, |v| figures::value(measure, v, page.lang));
            let label = format!("{name}: {value}, {verdict}");
            Multiple {
                href: routes::measure_at(measure.id, *school),
                name: name.clone(),
                drawing: multiple(&series.chart, &series.gaps(measure.cadence), shared, &label),
                value,
                verdict,
            }
        })
        .collect()
}

/// Who doesn't report yet, by name.
fn silent(page: &Page, seen: &[(String, SchoolId)], charts: &HashMap<SchoolId, Series>) -> String {
    let names: Vec<String> = seen
        .iter()
        .filter(|(_, school)| !charts.contains_key(school))
        .map(|(name, _)| name.clone())
        .collect();
    if names.is_empty() {
        return String::new();
    }
    page.t1("measures-silent", "schools", page.lang.list(&names))
}
