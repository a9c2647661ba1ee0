//! From sixty phones to the page of results: every number is the one that the answers say by themselves.

use std::sync::Arc;

use domain::id::{AdministrationId, CourseId, SystemIds};
use domain::permission::{ArrangeSchool, by_the_installation};
use domain::results::{Results, scale_figure};
use domain::school::{Level, NewCourse};
use domain::suppression::{Group, Part};
use jobs::{Outbox, Worker};
use stats::psychometrics::{Ends, Item, analyze};
use survey::Instrument;
use testkit::app::TestApp;

use super::answers::{Student, course, submission};
use super::{competences, given, naive, published, seca};
use crate::answering::{chance_id, send};

const COURSE: usize = 30;

#[tokio::test]
async fn what_sixty_students_answer_is_what_results_say() {
    let Some(rows) = seca() else { return };
    let items: Vec<String> = rows.iter().map(|cells| cells[0].clone()).collect();
    let courses = [course(11, COURSE, items.len()), course(12, COURSE, items.len())];
    for app in TestApp::each().await {
        let mut fidel = app.signed_in(app.world.fidel).await;
        let id = published(&app, &mut fidel, &rows).await;
        let both = [app.world.course, second_course(&app).await];
        let path = given(&app, &mut fidel, id, &both).await;
        let administration: AdministrationId = path.rsplit('/').next().unwrap().parse().unwrap();
        let sittings = app.app.db.sittings(administration).await.unwrap();
        for (students, sitting) in courses.iter().zip(&sittings) {
            answered(&app, &sitting.sitting.code, &items, students).await;
        }
        over(&app).await;

        let frozen = app.app.db.release(administration).await.unwrap();
        let results: Results = serde_json::from_str(&frozen).unwrap();
        let version = app.app.db.instrument_version(id, 1).await.unwrap();
        let instrument = survey::json::read(&version.definition).unwrap();
        let everybody: Vec<Student> = courses.concat();
        let page = fidel
            .get(&format!("{path}/resultados"))
            .await
            .is(200)
            .has("Respondieron 60 estudiantes");
        for (name, own) in competences(&rows) {
            let places: Vec<usize> = own
                .iter()
                .map(|key| items.iter().position(|item| item == key).unwrap())
                .collect();
            let key = key_of(&instrument, &name);
            trusted(&results, key, &naive::columns(&everybody, &places), &own);
            let mut groups = vec![(Part::Liceo, everybody.clone())];
            groups.extend(
                sittings
                    .iter()
                    .zip(&courses)
                    .map(|(line, students)| (Part::Course(line.sitting.course_id), students.clone())),
            );
            for (part, students) in groups {
                let columns = naive::columns(&students, &places);
                let figure = scale_figure(&results.release, &instrument, key, &Group::all(part)).unwrap();
                near(figure.mean, naive::score(&columns), 1e-9);
                let fewest = columns.iter().map(|column| column.iter().flatten().count()).min();
                assert_eq!(Some(figure.n as usize), fewest);
            }
            // What a person reads: the liceo's score in whole points, and alpha with two decimals and a comma.
            let columns = naive::columns(&everybody, &places);
            let score = format!("{:.0} de 100, según", naive::score(&columns));
            let alpha = format!("Alfa {:.2} ", naive::alpha(&columns)).replace('.', ",");
            let words = page.words();
            let heading = format!("{name} (es) ");
            let mut told = words.split(&heading);
            assert!(
                told.any(|said| said.starts_with(&score) && said.contains(&alpha)),
                "{name}: {score}, {alpha}"
            );
        }
    }
}

/// How far a scale may be trusted: as the crate of statistics says of the same answers, and as the textbook does, to two decimals.
fn trusted(results: &Results, scale: &str, columns: &[Vec<Option<f64>>], items: &[String]) {
    let trust = results.trust.iter().find(|trust| trust.scale == scale).unwrap();
    let figures = trust.figures.as_ref().expect("sixty are enough");
    let given: Vec<Item> = columns
        .iter()
        .map(|column| Item {
            answers: column.clone(),
            reversed: false,
        })
        .collect();
    let ends = Ends {
        lowest: 1.0,
        highest: 4.0,
    };
    let direct = analyze(&given, Some(ends)).unwrap();
    assert_eq!(figures.n, 2 * COURSE);
    near(direct.alpha, naive::alpha(columns), 1e-9);
    near(figures.alpha, direct.alpha, 0.005);
    let (low, high) = direct.alpha_ci.unwrap();
    near(figures.interval.0, low, 0.005);
    near(figures.interval.1, high, 0.005);
    assert_eq!(figures.omega.is_some(), direct.omega_total.is_ok());
    if let (Some(ours), Ok(theirs)) = (figures.omega, direct.omega_total) {
        near(ours, theirs, 0.005);
    }
    for (at, (item, r)) in figures.items.iter().enumerate() {
        assert_eq!(*item, items[at]);
        near(r.unwrap(), direct.items[at].r_drop.unwrap(), 0.005);
        near(
            direct.items[at].r_drop.unwrap(),
            naive::with_the_rest(columns, at),
            1e-9,
        );
    }
}

fn near(ours: f64, theirs: f64, most: f64) {
    assert!((ours - theirs).abs() <= most + 1e-12, "{ours} {theirs}");
}

fn key_of<'a>(instrument: &'a Instrument, english: &str) -> &'a str {
    let named = |scale: &&survey::Scale| scale.title.get("en") == Some(english);
    &instrument.scales.iter().find(named).unwrap().key
}

async fn second_course(app: &TestApp) -> CourseId {
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let new = NewCourse {
        year: 2026,
        level: Level::First,
        letter: "B".to_owned(),
    };
    let proof = by_the_installation(ArrangeSchool(app.world.arrayan));
    let id = w.add_course(&proof, &new).await.unwrap();
    w.commit().await.unwrap();
    id
}

async fn answered(app: &TestApp, code: &str, items: &[String], students: &[Student]) {
    for student in students {
        let body = submission(&chance_id(), items, student).to_string();
        send(&mut app.visitor(), code, body.as_bytes()).await.is(200);
    }
}

/// The window is over, and the worker finds the job that was left when the survey was given.
async fn over(app: &TestApp) {
    app.clock.advance(6 * 86_400);
    let folder = tempfile::tempdir().unwrap();
    let outbox = Outbox::folder(folder.path(), "ronda@red.cl").unwrap();
    let (db, files, ids) = (app.app.db.clone(), app.app.files.clone(), Arc::new(SystemIds));
    let worker = Worker::new(db, files, outbox, app.clock.clone(), ids, "http://ronda.test");
    assert!(worker.run_what_is_due().await.unwrap() > 0, "the results are due");
}
