//! What the national diagnosis says of a liceo's levels: the newest by axis, the years before as a table, and the official series beside.

use askama::Template;
use charts::shares::{ShareRow, SharesFigure, draw, table};
use domain::assessment::{Axis, NationalResult, NationalTime, Occasion};
use domain::measure::Measure;
use domain::permission::{KeepNationalResults, SeeSchoolPoints};
use domain::school::{Level, School, Subject};
use stats::mastery::THRESHOLD;

use super::edit::address;
use crate::figures;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::assessments::words::percent;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/assessments/national/show.html")]
struct Show {
    page: Page,
    school: School,
    new: Vec<(String, String)>,
    series: Vec<Series>,
    /// Official series: address, name, what the newest says.
    official: Vec<(String, String, String)>,
}

/// A level in a subject.
struct Series {
    name: String,
    said: String,
    drawing: String,
    table: String,
    axes: Vec<String>,
    /// Each time with its shares by axis, the newest first.
    times: Vec<Line>,
}

/// A time.
struct Line {
    href: String,
    name: String,
    n: i64,
    shares: Vec<String>,
}

/// The page.
pub async fn show(page: Page, can: Can<KeepNationalResults>) -> Answer {
    let school = page.app.db.school(can.act().0).await?;
    let results = page.app.db.national_results(school.id).await?;
    let mut series = Vec::new();
    for level in Level::ALL {
        for subject in [Subject::Language, Subject::Maths] {
            let of = results
                .iter()
                .filter(|one| one.time.level == *level && one.time.subject == subject);
            let of: Vec<&NationalResult> = of.collect();
            series.extend(told(&page, &school, series.len(), &of));
        }
    }
    let new = |subject: Subject| {
        let href = format!("{}?asignatura={subject}", routes::national_new(school.id));
        (href, page.t1("national-type", "subject", page.word("subject", subject)))
    };
    let sheet = (routes::national_sheet(school.id), page.t("national-sheet"));
    page.show(&Show {
        new: [Subject::Language, Subject::Maths]
            .map(new)
            .into_iter()
            .chain([sheet])
            .collect(),
        official: official(&page, &school).await?,
        series,
        school,
        page: page.clone(),
    })
}

/// A level in a subject, where anything is known.
fn told(page: &Page, school: &School, at: usize, results: &[&NationalResult]) -> Option<Series> {
    let mut times: Vec<NationalTime> = results.iter().map(|one| one.time).collect();
    times.sort_by_key(|time| std::cmp::Reverse((time.year, order(time))));
    times.dedup();
    let newest = *times.first()?;
    let of = |time: NationalTime| -> Vec<&NationalResult> {
        let axes = Axis::of(time.subject).iter();
        axes.filter_map(|axis| find(results, time, *axis)).collect()
    };
    let mut axes: Vec<Axis> = Axis::of(newest.subject).to_vec();
    axes.retain(|axis| results.iter().any(|one| one.axis == *axis));
    let name = format!(
        "{}, {}",
        page.word("subject", newest.subject),
        page.word("level", newest.level)
    );
    let (drawing, table) = figure(page, (at, &name), &of(newest));
    let line = |time: &NationalTime| Line {
        href: address(school.id, time),
        name: named(page, time),
        n: of(*time).first().map_or(0, |one| one.n),
        shares: axes
            .iter()
            .map(|axis| find(results, *time, *axis).map_or_else(String::new, |one| percent(page, one.share)))
            .collect(),
    };
    Some(Series {
        said: said(page, &of(newest), times.get(1).map(|time| of(*time))),
        axes: axes.iter().map(|axis| page.word("axis", axis)).collect(),
        times: times.iter().map(line).collect(),
        name,
        drawing,
        table,
    })
}

fn find<'a>(results: &[&'a NationalResult], time: NationalTime, axis: Axis) -> Option<&'a NationalResult> {
    results.iter().find(|one| one.time == time && one.axis == axis).copied()
}

/// The order of a year's times.
fn order(time: &NationalTime) -> usize {
    Occasion::ALL.iter().position(|one| *one == time.occasion).unwrap_or(0)
}

fn named(page: &Page, time: &NationalTime) -> String {
    format!("{} {}", page.word("occasion", time.occasion), time.year)
}

/// What is highest and lowest, and what moved beyond chance since the time before.
fn said(page: &Page, newest: &[&NationalResult], before: Option<Vec<&NationalResult>>) -> String {
    let best = newest.iter().max_by(|a, b| a.share.total_cmp(&b.share));
    let worst = newest.iter().min_by(|a, b| a.share.total_cmp(&b.share));
    let (Some(best), Some(worst)) = (best, worst) else {
        return String::new();
    };
    let args = [
        ("time", named(page, &best.time).into()),
        ("best", page.word("axis", best.axis).into()),
        ("high", percent(page, best.share).into()),
        ("worst", page.word("axis", worst.axis).into()),
        ("low", percent(page, worst.share).into()),
    ];
    let first = if newest.len() > 1 {
        page.lang.with("national-said", &args)
    } else {
        page.lang.with("national-said-one", &args)
    };
    let Some(before) = before else { return first };
    let moved = newest.iter().filter_map(|one| {
        let other = before.iter().find(|other| other.axis == one.axis)?;
        one.differs(other).then(|| page.word("axis", one.axis))
    });
    let moved: Vec<String> = moved.collect();
    let time = before.first().map_or_else(String::new, |one| named(page, &one.time));
    let second = if moved.is_empty() {
        page.t1("national-same", "time", time)
    } else {
        page.t2("national-moved", "axes", moved.join(", "), "time", time)
    };
    format!("{first} {second}")
}

fn figure(page: &Page, (at, name): (usize, &str), newest: &[&NationalResult]) -> (String, String) {
    let row = |one: &&NationalResult| ShareRow {
        label: page.word("axis", one.axis),
        share: Some(one.share),
        interval: Some(one.interval()),
        note: page.t1("growth-people", "n", one.n),
    };
    let rows: Vec<ShareRow> = newest.iter().map(row).collect();
    let (title, threshold) = (page.t1("class-axes-of", "course", name), percent(page, THRESHOLD));
    let id = format!("dia{at}");
    let figure = SharesFigure {
        id: &id,
        title: &title,
        what: &page.t("assessments-axis"),
        threshold: (THRESHOLD, &threshold),
        rows: &rows,
    };
    (
        draw(&figure, page.lang).both(),
        table(&figure, page.lang).html(page.lang),
    )
}

/// The official yearly series of the liceo, each with its newest value.
async fn official(page: &Page, school: &School) -> Result<Vec<(String, String, String)>, Problem> {
    let measures = page.app.db.measures(page.network()?.id).await?;
    let is_official = |measure: &&Measure| !measure.source.is_empty() && measure.school_id.is_none();
    let mut official = Vec::new();
    for measure in measures.iter().filter(is_official) {
        let see = SeeSchoolPoints {
            measure: measure.clone(),
            school: school.id,
        };
        if !page.may(&see) {
            continue;
        }
        let points = page.app.db.school_points(measure.id, school.id).await?;
        if let Some(last) = points.last() {
            let value = figures::value(measure, last.value, page.lang);
            official.push((
                routes::measure_at(measure.id, school.id),
                figures::name(measure, page.lang).to_owned(),
                page.t2(
                    "national-official",
                    "value",
                    value,
                    "year",
                    last.period.year().to_string(),
                ),
            ));
        }
    }
    Ok(official)
}
