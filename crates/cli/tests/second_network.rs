//! A second network of real schools that have no RBD: 17 vocational schools of New York, their daily attendance gathered
//! into weeks, their holidays and snow days told apart from change. The commands are those of docs/second-network.md.
//!
//! The files aren't part of the repository. Where they are absent, this says so and passes.

mod shared;

use std::path::{Path, PathBuf};

use domain::measure::{Area, Cadence, ChartChoice, Counting, Direction, English, Family, Kind, MeasurePlan, Unit};
use domain::permission::{DefineMeasure, by_the_installation};
use domain::time::{Clock as _, SystemClock};
use shared::run;
use store::{Db, Moment};
use testkit::postgres::fresh_database;

#[tokio::test(flavor = "multi_thread")]
async fn daily_attendance_becomes_weekly_measures_on_sqlite() {
    let Some(files) = files() else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let url = format!("sqlite://{}", folder.path().join("ronda.db").display());
    from_days_to_weeks(&files, &url, folder.path()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn daily_attendance_becomes_weekly_measures_on_postgres() {
    let Some(files) = files() else { return };
    let Some(database) = fresh_database().await else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    from_days_to_weeks(&files, database.url(), folder.path()).await;
}

async fn from_days_to_weeks(files: &Path, url: &str, folder: &Path) {
    let ronda = |args: &[&str]| run(args, url, folder);
    let schools = files.join("nyc_cte_schools.csv").display().to_string();
    let take_in = [
        "import",
        "schools",
        &schools,
        "--code",
        "dbn",
        "--name",
        "school_name",
        "--network",
        "New York CTE",
        "--generation",
        "2013",
        "--entry-year",
        "2013",
    ];
    let said = ronda(&take_in);
    assert!(
        said.contains("2013: 17 liceos.") && said.contains("de ellos nuevos 17"),
        "{said}"
    );
    assert!(ronda(&take_in).contains("de ellos nuevos 0"), "the same list again");

    define(url, folder).await;
    let days = files
        .join("nyc_cte_daily_attendance_2009_2017.csv")
        .display()
        .to_string();
    let columns = "dbn=local,date=period,attendance_pct=value";
    let points = [
        "import",
        "measures",
        &days,
        "--measure",
        "attendance",
        "--columns",
        columns,
        "--gather",
    ];
    let said = ronda(&points);
    assert!(said.contains("17 liceos; puntos nuevos"), "{said}");
    assert!(
        ronda(&points).contains("puntos nuevos 0, corregidos 0"),
        "the same file again"
    );

    let known = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/second-network/annotations.csv");
    let said = ronda(&["import", "annotations", known]);
    assert!(said.contains("Anotaciones leídas: 29, de ellas nuevas 29"), "{said}");
    assert!(ronda(&["import", "annotations", known]).contains("nuevas 0"));

    weeks_are_the_means_of_their_days(files, url, folder).await;
}

/// Each week of each school against the days of the file, averaged here.
async fn weeks_are_the_means_of_their_days(files: &Path, url: &str, folder: &Path) {
    let db = open(url, folder).await;
    let network = db.network().await.expect("it answers").expect("the network");
    let measure = db
        .measure_by_key(network.id, "attendance")
        .await
        .expect("it answers")
        .expect("the measure");
    let text = std::fs::read_to_string(files.join("nyc_cte_daily_attendance_2009_2017.csv")).expect("the file");
    let mut weeks: std::collections::BTreeMap<(String, String), Vec<f64>> = std::collections::BTreeMap::new();
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let Ok(value) = cells[2].parse::<f64>() else { continue };
        let day: domain::time::Day = cells[1].parse().expect("a day");
        let week = (cells[0].to_owned(), day.monday().to_string());
        weeks.entry(week).or_default().push(value);
    }
    let mut seen = 0;
    for school in db.schools().await.expect("it answers") {
        for point in db.school_points(measure.id, school.id).await.expect("it answers") {
            let days = &weeks[&(school.code.clone(), point.period.to_string())];
            let mean = days.iter().sum::<f64>() / days.len() as f64;
            assert!(
                (point.value - mean).abs() < 1e-6,
                "{} {}: {} {mean}",
                school.code,
                point.period,
                point.value
            );
            seen += 1;
        }
    }
    assert_eq!(seen, weeks.len());
    assert!(seen > 1_500, "{seen} weeks of a school");
    db.close().await;
}

async fn define(url: &str, folder: &Path) {
    let db = open(url, folder).await;
    let network = db.network().await.expect("it answers").expect("the network");
    let plan = MeasurePlan {
        key: "attendance".to_owned(),
        name: "Asistencia de la semana".to_owned(),
        definition: "Promedio de la asistencia de los días de clases de la semana".to_owned(),
        english: English::default(),
        counting: Counting {
            kind: Kind::Mean,
            ..Counting::default()
        },
        unit: Unit::Percent,
        decimals: 1,
        direction: Direction::Up,
        family: Family::Outcome,
        area: Area::Network,
        cadence: Cadence::Weekly,
        chart: ChartChoice::Standard,
        target: None,
        driver_id: None,
        open: true,
        source: "NYC Department of Education".to_owned(),
    };
    let moment = Moment {
        at: SystemClock.now(),
        ids: &domain::id::SystemIds,
    };
    let mut w = db.write(moment).await.expect("a write");
    w.define_measure(&by_the_installation(DefineMeasure(None)), network.id, &plan)
        .await
        .expect("defined");
    w.commit().await.expect("kept");
    db.close().await;
}

async fn open(url: &str, folder: &Path) -> Db {
    Db::open(&store::Settings::new(url, folder))
        .await
        .expect("the database opens")
}

fn files() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/spc");
    if folder.is_dir() {
        return Some(folder);
    }
    testkit::missing(
        "the attendance of New York",
        &format!("{} isn't there", folder.display()),
    );
    None
}
