//! The demo as a whole: the same on every run, everything occurs, nothing in it is real.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};

use domain::administration::Administration;
use domain::cycle::{Comparison, Decision, Phase};
use domain::person::Role;
use domain::results::{Answered, Results, count};
use domain::school::Scheme;
use domain::suppression::{Aggregate, Course, Ledger, Protection, Release, attack, plan};
use domain::time::Day;
use store::{CycleFilter, CycleInFull, Db, Settings};

use super::calendar::date;
use super::{Cast, Size, cast, seed};

/// A database file of a test's own, gone when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("ronda-demo-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder for the test");
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

async fn open(folder: &Path) -> Db {
    let url = format!("sqlite://{}", folder.join("demo.db").display());
    Db::open(&Settings::new(&url, folder)).await.expect("an empty database")
}

async fn seeded(folder: &Path, today: Day) -> (Db, Cast) {
    let db = open(folder).await;
    let cast = seed(&db, Size::S20, today, &mut |_, _| {}).await.expect("a demo");
    (db, cast)
}

async fn cycles(db: &Db) -> Vec<CycleInFull> {
    let mut all = Vec::new();
    for school in db.schools().await.unwrap() {
        for line in db.cycle_lines(CycleFilter::School(school.id)).await.unwrap() {
            all.push(db.in_full(db.cycle(line.id).await.unwrap()).await.unwrap());
        }
    }
    all
}

/// Everything that a person could read, as text to be compared.
async fn content(db: &Db) -> Vec<String> {
    let network = db.network().await.unwrap().expect("a network");
    let mut content = vec![
        format!("{network:?}"),
        format!("{:?}", db.generations(network.id).await.unwrap()),
        format!("{:?}", db.members(network.id).await.unwrap()),
        format!("{:?}", db.aim(network.id).await.unwrap()),
        format!("{:?}", db.drivers(network.id).await.unwrap()),
        format!("{:?}", db.ideas(network.id).await.unwrap()),
        format!("{:?}", db.find_people("", 10_000, 0).await.unwrap()),
        format!("{:?}", cycles(db).await),
    ];
    for measure in db.measures(network.id).await.unwrap() {
        content.push(format!("{measure:?}"));
        content.push(format!("{:?}", db.network_points(measure.id).await.unwrap()));
    }
    for school in db.schools().await.unwrap() {
        content.push(format!("{school:?}"));
        content.push(format!("{:?}", db.courses(school.id).await.unwrap()));
        content.push(format!("{:?}", db.course_teachers(school.id).await.unwrap()));
    }
    content
}

#[tokio::test]
async fn the_same_day_gives_the_same_demo_to_the_last_id() {
    let (one, other) = (Folder::new("one"), Folder::new("other"));
    let today = date(2026, 8, 31);
    let (first, cast_of_first) = seeded(&one.0, today).await;
    let (second, cast_of_second) = seeded(&other.0, today).await;
    assert_eq!(cast_of_first, cast_of_second);
    assert_eq!(cast(&first).await.unwrap(), cast_of_first, "found again in a kept file");
    let (first, second) = (content(&first).await, content(&second).await);
    assert_eq!(first.len(), second.len());
    for (a, b) in first.iter().zip(&second) {
        assert!(a == b, "{}\n{}", &a[..a.len().min(400)], &b[..b.len().min(400)]);
    }
}

#[tokio::test]
async fn everything_occurs_and_nothing_is_real() {
    let folder = Folder::new("all");
    let (db, cast) = seeded(&folder.0, date(2026, 8, 31)).await;
    let network = db.network().await.unwrap().expect("a network");
    assert!(network.demo);

    let schools = db.schools().await.unwrap();
    assert_eq!(schools.len(), 20);
    assert!(
        schools
            .iter()
            .all(|school| school.scheme == Scheme::Local && school.code.starts_with("DEMO-"))
    );
    let generations = db.generations(network.id).await.unwrap();
    assert_eq!(
        generations.iter().map(|g| g.entry_year).collect::<Vec<_>>(),
        [2025, 2026]
    );
    assert_eq!(db.members(network.id).await.unwrap().len(), 20);
    students_stay_hidden(&db).await;

    let (people, count) = db.find_people("", 10_000, 0).await.unwrap();
    assert_eq!(people.len() as i64, count);
    assert!(
        people
            .iter()
            .all(|person| { person.mail.as_ref().is_some_and(|mail| mail.ends_with("@demo.invalid")) })
    );
    let roles: BTreeSet<Role> = people.iter().map(|person| person.role).collect();
    let wanted: BTreeSet<Role> = Role::ALL
        .iter()
        .copied()
        .filter(|role| *role != Role::Participant)
        .collect();
    assert_eq!(roles, wanted);
    assert_eq!(
        people.iter().map(|person| &person.name).collect::<HashSet<_>>().len(),
        people.len()
    );
    assert_eq!(cast.personas.len(), 10);

    let cycles = cycles(&db).await;
    let phases: BTreeSet<Phase> = cycles.iter().map(|full| full.cycle.phase).collect();
    assert_eq!(phases.len(), Phase::ALL.len());
    let decisions: BTreeSet<Decision> = cycles
        .iter()
        .filter_map(|full| Some(full.closure.as_ref()?.decision))
        .collect();
    assert_eq!(decisions.len(), Decision::ALL.len());
    assert!((90..=150).contains(&cycles.len()), "{}", cycles.len());
    assert!(cycles.iter().any(|full| full.cycle.follows_id.is_some()));
    assert!(cycles.iter().any(|full| {
        full.cycle
            .stalled_days(date(2026, 8, 31), &domain::calendar::SchoolCalendar::default())
            .is_some()
    }));
    let hits = cycles
        .iter()
        .filter_map(|full| Some(full.study.as_ref()?.comparison == Comparison::AsPredicted));
    let (hit, all) = hits.fold((0, 0), |(hit, all), true_one| (hit + i32::from(true_one), all + 1));
    assert!((50..=70).contains(&(100 * hit / all)), "{hit} of {all}");
}

#[tokio::test]
async fn paula_has_a_cycle_that_waits_for_the_decision() {
    let folder = Folder::new("paula");
    let (db, cast) = seeded(&folder.0, date(2026, 8, 31)).await;
    let paula = cast
        .personas
        .iter()
        .find(|persona| persona.key == "teacher")
        .expect("a teacher");
    let waiting: Vec<CycleInFull> = cycles(&db)
        .await
        .into_iter()
        .filter(|full| full.cycle.owner_id == paula.person && full.cycle.phase == Phase::Act)
        .collect();
    let [full] = &waiting[..] else {
        panic!("{} wait", waiting.len());
    };
    assert_eq!(full.cycle.starts_on, date(2026, 6, 8));
    let course = full.cycle.course_id.expect("1°B");
    let points = db.course_points(full.cycle.measure_id, course).await.unwrap();
    let mean = |points: Vec<f64>| points.iter().sum::<f64>() / points.len() as f64;
    let (before, after): (Vec<_>, Vec<_>) = points
        .into_iter()
        .partition(|point| point.period < full.cycle.starts_on);
    let (before, after) = (
        mean(before.iter().map(|point| point.value).collect()),
        mean(after.iter().map(|point| point.value).collect()),
    );
    assert!(after > before + 10.0, "{before} to {after}");
}

#[tokio::test]
async fn on_any_day_of_the_year_there_is_a_demo_and_nothing_lies_in_the_future() {
    for today in [
        date(2027, 1, 15),
        date(2027, 3, 1),
        date(2026, 3, 20),
        date(2026, 6, 20),
        date(2026, 11, 23),
    ] {
        let folder = Folder::new(&format!("day-{today}"));
        let (db, cast) = seeded(&folder.0, today).await;
        assert_eq!(cast.personas.len(), 10);
        let cycles = cycles(&db).await;
        let phases: BTreeSet<Phase> = cycles.iter().map(|full| full.cycle.phase).collect();
        assert_eq!(phases.len(), Phase::ALL.len(), "{today}");
        for full in &cycles {
            let cycle = &full.cycle;
            assert!(
                cycle.moved_at.day() < today && cycle.created_at <= cycle.moved_at,
                "{today} {cycle:?}"
            );
            assert!(cycle.starts_on <= cycle.ends_on, "{today} {cycle:?}");
            if let Some(doing) = &full.doing {
                assert!(
                    doing.done_on <= doing.at.day() && doing.done_on >= cycle.starts_on,
                    "{today} {full:?}"
                );
            }
        }
        let paulas = cast
            .personas
            .iter()
            .find(|persona| persona.key == "teacher")
            .expect("a teacher")
            .person;
        let waiting = cycles
            .iter()
            .filter(|full| full.cycle.owner_id == paulas && full.cycle.phase == Phase::Act);
        assert_eq!(waiting.count(), 1, "{today}");
    }
}

#[tokio::test]
async fn the_texts_fit_their_forms_and_keep_their_voice_down() {
    let folder = Folder::new("texts");
    let (db, _) = seeded(&folder.0, date(2026, 8, 31)).await;
    for full in cycles(&db).await {
        let cycle = &full.cycle;
        for (text, most) in [
            (&cycle.title, 160),
            (&cycle.question, 600),
            (&cycle.prediction, 600),
            (&cycle.who, 200),
            (&cycle.data, 600),
        ] {
            assert!((1..=most).contains(&text.chars().count()), "{text}");
        }
        if let Some(closure) = &full.closure {
            assert!(!closure.reason.is_empty() && !closure.next.is_empty(), "{full:?}");
        }
        if let Some(doing) = &full.doing {
            assert!(!doing.happened.is_empty());
        }
    }
    let read = content(&db).await.concat();
    assert!(!read.contains(['!', '¡']));
}

#[tokio::test]
async fn a_database_in_use_is_left_alone() {
    let folder = Folder::new("used");
    let (db, _) = seeded(&folder.0, date(2026, 8, 31)).await;
    assert!(seed(&db, Size::S20, date(2026, 8, 31), &mut |_, _| {}).await.is_err());
}

/// The attack, over everything that the demo's surveys ever released: it recovers nothing. It does where only the small groups
/// themselves are withheld: the check can fail.
async fn students_stay_hidden(db: &Db) {
    let (mut safe, mut bare) = (Ledger::default(), Ledger::default());
    let mut waves: HashMap<String, Vec<Release>> = HashMap::new();
    for school in db.schools().await.unwrap() {
        for administration in db.administrations(school.id).await.unwrap() {
            let Ok(frozen) = db.release(administration.id).await else {
                continue;
            };
            let results: Results = serde_json::from_str(&frozen).unwrap();
            waves
                .entry(administration.name.clone())
                .or_default()
                .push(results.release.clone());
            safe.freeze(results.release).unwrap();
            bare.freeze(plan(&counted(db, &administration).await, Protection::PrimaryOnly).unwrap())
                .unwrap();
        }
    }
    // What Los Boldos asks alone is in no sum.
    for releases in waves.values().filter(|releases| releases.len() > 1) {
        let sum = Aggregate::of(&releases.iter().collect::<Vec<_>>(), None);
        safe.sum_up(sum.expect("twenty liceos make a sum"));
    }
    let report = attack(&safe);
    assert!(
        report.recovered.is_empty() && report.unread == 0,
        "{:?}",
        report.recovered.first()
    );
    assert!(
        !attack(&bare).recovered.is_empty(),
        "the attack finds what nobody protects"
    );
}

async fn counted(db: &Db, administration: &Administration) -> domain::suppression::Administration {
    let of = (administration.instrument_id, administration.instrument_version);
    let version = db.instrument_version(of.0, of.1).await.unwrap();
    let instrument = survey::json::read(&version.definition).unwrap();
    let course = |line: &store::SittingLine| {
        let course = Course {
            id: line.sitting.course_id,
            level: line.level,
        };
        (line.sitting.id, course)
    };
    let courses: Vec<_> = db
        .sittings(administration.id)
        .await
        .unwrap()
        .iter()
        .map(course)
        .collect();
    let answered = db
        .answered(administration.id)
        .await
        .unwrap()
        .into_iter()
        .map(|line| Answered {
            sitting: line.sitting_id,
            sex: line.sex.map(|sex| sex.parse().unwrap()),
            third: line.third,
            seconds: line.seconds,
            answers: serde_json::from_str(&line.answers).unwrap(),
        });
    count(administration, &instrument, &courses, &answered.collect::<Vec<_>>())
}
