//! Official series become measures of the network; any other file gives points to a measure that exists.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;
use domain::id::SchoolId;
use domain::measure::{
    Area, Cadence, ChartChoice, Counting, Direction, English, Family, Measure, MeasurePlan, NewPoint, Unit,
};
use domain::network::Network;
use domain::permission::{DefineMeasure, EnterPoints, PointPlace, by_the_installation};
use domain::school::SchoolKey;
use domain::time::Day;
use interchange::FileProblem;
use interchange::points::{Columns, Meaning, Points, PointsSpec, Repeats, read_with};
use interchange::series::Series;
use store::{Db, Entered, Write};

use super::{file_problem, members, moment, read, tell};
use crate::say::{line, progress};
use crate::settings::Data;

/// Official series (SIMCE, IDPS), or points of one measure.
#[derive(Args)]
pub struct Measures {
    #[command(flatten)]
    data: Data,
    /// The file.
    file: PathBuf,
    /// Key of the measure that the points are of; without it, the file must be an official series.
    #[arg(long)]
    measure: Option<String>,
    /// What the columns mean, where their names don't say it: `date=period,attendance=value,code=local`. Meanings: period,
    /// value, n, numerator, denominator, course, school (an RBD), local (a code of one's own).
    #[arg(long, value_delimiter = ',', value_parser = column, requires = "measure")]
    columns: Vec<(String, Meaning)>,
    /// Gather several rows of one school and period into one point: days into weeks.
    #[arg(long, requires = "measure")]
    gather: bool,
}

/// `name=meaning`.
fn column(text: &str) -> Result<(String, Meaning), String> {
    let (name, word) = text.rsplit_once('=').ok_or_else(|| line("cli-no-column", &[]))?;
    let meaning = Meaning::named(word.trim()).ok_or_else(|| line("cli-no-meaning", &[("word", word.into())]))?;
    Ok((name.trim().to_owned(), meaning))
}

/// Points by school.
type BySchool = BTreeMap<SchoolId, Vec<NewPoint>>;

/// Imports it, in one transaction. Only schools that are in the network now get points.
pub async fn run(args: Measures) -> anyhow::Result<()> {
    let bytes = read(&args.file)?;
    let db = args.data.open().await?;
    let network = db.network().await?.with_context(|| line("cli-no-network", &[]))?;
    let members = members(&db, &network).await?;
    let Some(key) = &args.measure else {
        let all = interchange::series::read_all(&bytes).map_err(|problem| file_problem(&args.file, &problem))?;
        for series in &all {
            tell(&args.file, &series.problems);
            official(&db, &network, &members, series).await?;
        }
        return Ok(());
    };
    let measure = db
        .measure_by_key(network.id, key)
        .await?
        .with_context(|| line("cli-no-measure", &[("key", key.as_str().into())]))?;
    let known: HashSet<SchoolKey> = members.keys().cloned().collect();
    let spec = PointsSpec {
        unit: measure.unit,
        counting: &measure.counting,
        cadence: measure.cadence,
        school: None,
        known: Some(&known),
        repeats: if args.gather { Repeats::Gathered } else { Repeats::First },
    };
    let points = points(&bytes, &args.columns, &spec).map_err(|problem| file_problem(&args.file, &problem))?;
    tell(&args.file, &points.problems);
    anyhow::ensure!(points.problems.is_empty(), line("cli-points-not-imported", &[]));
    let mut by_school = BySchool::new();
    for row in points.rows.iter().filter(|row| row.course.is_none()) {
        if let Some(school) = row.school.as_ref().and_then(|key| members.get(key)) {
            by_school.entry(*school).or_default().push(row.point);
        }
    }
    let mut w = db.write(moment()).await?;
    let entered = enter(&mut w, &measure, &by_school).await?;
    w.commit().await?;
    say_entered(&measure.name, by_school.len(), entered);
    Ok(())
}

/// By the names of the columns, or as the command says what they mean.
fn points(bytes: &[u8], named: &[(String, Meaning)], spec: &PointsSpec<'_>) -> Result<Points, FileProblem> {
    if named.is_empty() {
        return interchange::points::read(bytes, spec);
    }
    let table = interchange::sheet::read(bytes)?;
    read_with(&table, &Columns::by_name(&table, named)?, spec)
}

/// Defines the measure of an official series if it is new, and enters its values.
async fn official(
    db: &Db,
    network: &Network,
    members: &HashMap<SchoolKey, SchoolId>,
    series: &Series,
) -> anyhow::Result<()> {
    let mut by_school = BySchool::new();
    for value in &series.values {
        let Some(school) = members.get(&value.school) else {
            continue;
        };
        let year = i16::try_from(value.year).ok();
        let Some(period) = year.and_then(|year| Day::new(year, 3, 1)) else {
            continue;
        };
        by_school
            .entry(*school)
            .or_default()
            .push(NewPoint::of(period, value.value, value.n));
    }
    let mut w = db.write(moment()).await?;
    let measure = match db.measure_by_key(network.id, &series.measure).await? {
        Some(measure) => measure,
        None => {
            let proof = by_the_installation(DefineMeasure(None));
            let id = w.define_measure(&proof, network.id, &plan(&series.measure)).await?;
            w.measure(id).await?
        }
    };
    let entered = enter(&mut w, &measure, &by_school).await?;
    w.commit().await?;
    say_entered(&measure.name, by_school.len(), entered);
    Ok(())
}

/// What an official series measures, in the words of the locale files.
fn plan(key: &str) -> MeasurePlan {
    let simce = key.starts_with("simce");
    let area = match key {
        "simce-lect" => Area::Language,
        "simce-mate" => Area::Maths,
        _ => Area::SocioEmotional,
    };
    MeasurePlan {
        key: key.to_owned(),
        name: line(&format!("official-{key}"), &[]),
        definition: line(
            if simce {
                "official-simce-definition"
            } else {
                "official-idps-definition"
            },
            &[],
        ),
        english: English::default(),
        counting: Counting::default(),
        unit: Unit::Points,
        decimals: 0,
        direction: Direction::Up,
        family: Family::Outcome,
        area,
        cadence: Cadence::Yearly,
        chart: ChartChoice::Run,
        target: None,
        driver_id: None,
        // Published by the Agency school by school: open in any case.
        open: true,
        source: line("official-source", &[]),
    }
}

async fn enter(w: &mut Write<'_>, measure: &Measure, by_school: &BySchool) -> anyhow::Result<Entered> {
    let mut sum = Entered::default();
    for (index, (school, points)) in by_school.iter().enumerate() {
        let place = PointPlace {
            school: *school,
            course: None,
        };
        let proof = by_the_installation(EnterPoints {
            measure: measure.clone(),
            place,
        });
        let entered = w.enter_points(&proof, points).await?;
        sum.added += entered.added;
        sum.corrected += entered.corrected;
        sum.same += entered.same;
        progress(&measure.name, index + 1, by_school.len());
    }
    Ok(sum)
}

fn say_entered(name: &str, schools: usize, entered: Entered) {
    let count = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    println!(
        "{}",
        line(
            "cli-points-done",
            &[
                ("name", name.into()),
                ("schools", schools.into()),
                ("added", count(entered.added).into()),
                ("corrected", count(entered.corrected).into()),
                ("same", count(entered.same).into()),
            ]
        )
    );
}
