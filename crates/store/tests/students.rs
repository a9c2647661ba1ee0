//! The roster and its consents on both databases: a nómina is carried out whole or not at all, and what has been kept long enough
//! goes in the order that the tables allow.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at what it cannot do"
)]

use domain::consent::{GUARDIAN_LINK_OPENS, Giver, Purpose};
use domain::id::{Ids as _, StudentId, SystemIds, UploadId};
use domain::permission::{KeepConsents, KeepRoster, in_the_name_of};
use domain::retention::LEFT_DAYS;
use domain::school::{Level, NewCourse};
use domain::student::{NewStudent, RosterSecret, Run, run_check_digit};
use store::{Error, Moment, RosterChange, StudentFacts};
use testkit::app::TestApp;
use testkit::scene::{Scene, facts};

fn keyed(secret: &RosterSecret, number: u32, given: &str) -> StudentFacts {
    let run = Run::of(&number.to_string(), &run_check_digit(number).to_string()).unwrap();
    let plain = facts(given, None);
    StudentFacts {
        student: NewStudent {
            run_key: Some(run.key(secret)),
            ..plain.student
        },
        sort_key: plain.sort_key,
    }
}

fn second() -> NewCourse {
    NewCourse {
        year: 2026,
        level: Level::Second,
        letter: "C".to_owned(),
    }
}

#[tokio::test]
async fn the_secret_is_made_once() {
    for app in TestApp::each().await {
        let network = app.world.network;
        let one = app.app.db.roster_secret(app.moment(), network).await.unwrap();
        let other = app.app.db.roster_secret(app.moment(), network).await.unwrap();
        assert_eq!(
            keyed(&one, 22_000_001, "Nube").student,
            keyed(&other, 22_000_001, "Nube").student
        );
    }
}

#[tokio::test]
async fn a_file_is_carried_out_whole_or_not_at_all() {
    for app in TestApp::each().await {
        let (world, db) = (app.world, &app.app.db);
        let secret = db.roster_secret(app.moment(), world.network).await.unwrap();
        let keep = in_the_name_of(world.dora, KeepRoster(world.arrayan));
        let since = app.moment().at.day();
        let added = |number, given: &str| RosterChange::Added {
            facts: keyed(&secret, number, given),
            course: second(),
            since,
        };
        let file = UploadId::new(&SystemIds, app.moment().at);
        let nobody = StudentId(SystemIds.new_id(app.moment().at));
        for last in [
            RosterChange::Left {
                student: nobody,
                on: since,
            },
            // The same RUN twice.
            added(22_000_001, "Nube"),
        ] {
            let mut w = db.write(app.moment()).await.unwrap();
            let done = w
                .import_students(&keep, world.network, file, &[added(22_000_001, "Nube"), last])
                .await;
            assert!(matches!(done, Err(Error::Stale)), "{done:?}");
            drop(w);
            assert!(db.students(world.arrayan).await.unwrap().is_empty());
            assert_eq!(db.courses(world.arrayan).await.unwrap().len(), 1);
        }
        let mut w = db.write(app.moment()).await.unwrap();
        let changes = [added(22_000_002, "Lluvia"), added(22_000_001, "Nube")];
        w.import_students(&keep, world.network, file, &changes).await.unwrap();
        w.commit().await.unwrap();
        let names: Vec<String> = db
            .students(world.arrayan)
            .await
            .unwrap()
            .into_iter()
            .map(|student| student.given_names)
            .collect();
        assert_eq!(names, ["Lluvia", "Nube"]);
        assert_eq!(db.courses(world.arrayan).await.unwrap().len(), 2);
    }
}

#[tokio::test]
async fn whoever_left_is_forgotten_in_time_with_what_they_consented_to() {
    for (app, scene) in Scene::each().await {
        let (world, db) = (app.world, &app.app.db);
        let at = app.moment().at;
        let keep = KeepConsents {
            school: world.arrayan,
            course: world.course,
        };
        let mut w = db.write(app.moment()).await.unwrap();
        let proof = in_the_name_of(world.fidel, keep);
        w.withdraw_on_paper(&proof, scene.students.luz, (Purpose::LinkedSurveys, Giver::Guardian))
            .await
            .unwrap();
        let roster = in_the_name_of(world.dora, KeepRoster(world.arrayan));
        for student in [scene.students.luz, scene.students.mar] {
            w.withdraw_student(&roster, student, at.day()).await.unwrap();
        }
        w.commit().await.unwrap();
        let clear = async |days| {
            let then = Moment {
                at: at.plus_days(days),
                ids: &SystemIds,
            };
            db.write(then).await.unwrap().clear_away().await.unwrap()
        };
        let gone = |counts: &[(&str, u64)], table: &str| counts.iter().find(|(name, _)| *name == table).unwrap().1;
        let early = clear(LEFT_DAYS - 1).await;
        assert_eq!((gone(&early, "student"), gone(&early, "consent")), (0, 0));
        // Mar's link had ended, and nobody consented by it.
        const { assert!(GUARDIAN_LINK_OPENS < LEFT_DAYS) };
        assert_eq!(gone(&early, "guardian_link"), 1);
        let late = clear(LEFT_DAYS + 1).await;
        // Luz, Mar, and who had left before.
        assert_eq!((gone(&late, "student"), gone(&late, "enrolment")), (3, 3));
        // Luz's to surveys, hers and Mar's to a students' team.
        assert_eq!((gone(&late, "consent"), gone(&late, "consent_withdrawal")), (3, 1));
        let left = db.students(world.arrayan).await.unwrap();
        assert_eq!(
            left.iter().map(|student| student.id).collect::<Vec<_>>(),
            [scene.students.sol]
        );
    }
}
