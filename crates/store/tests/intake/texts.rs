//! Texts come in once, beside nothing that would lead to whoever wrote them.

use domain::administration::{Apart, Parted, Words, alerts};
use domain::disclosure::Place;
use domain::id::{SubmissionId, SystemIds, by_chance};
use domain::permission::{ChangeAdministration, by_the_installation};
use store::{Intake, TABLES, ToKeep};
use survey::{Answer, Answers};
use uuid::Uuid;

use crate::both::{Place as Database, count, each};
use crate::intake::{Given, given, moment, to_keep};

const WORRYING: &str = "ya no quiero vivir «así» \"\\";

/// What a phone sends with words in it, made anew each time, as the server does.
fn with_words(given: &Given, id: Uuid, apart: Option<Apart>) -> ToKeep {
    let mut sent = to_keep((given.sitting, given.school), id, apart);
    let answers = Answers::none()
        .with("interest", Answer::Choice("4".to_owned()))
        .with("reflection", Answer::Text(WORRYING.to_owned()))
        .with("practice", Answer::Text("me gustó".to_owned()));
    let place = Place {
        administration_id: given.administration,
        school_id: given.school,
        course_id: None,
    };
    sent.alerts = alerts(&answers, place, ("es-CL", sent.day), &SystemIds);
    if apart.is_some() {
        sent.submission.answers = answers;
    } else {
        let parted = Parted::of(answers, &SystemIds);
        (sent.submission.answers, sent.texts) = (parted.rest, parted.texts);
    }
    sent
}

async fn counts(place: &Database) -> [i64; 4] {
    let mut counts = [0; 4];
    for (at, table) in ["submission", "submission_apart", "text_answer", "alert"]
        .iter()
        .enumerate()
    {
        counts[at] = count(place, format!("select count(*) from {table}")).await;
    }
    counts
}

#[tokio::test(flavor = "multi_thread")]
async fn texts_and_alerts_are_kept_once_with_the_answers_that_are_new() {
    for place in each().await {
        let given = given(&place.db).await;
        let intake = Intake::start(place.db.clone());
        let ids: Vec<Uuid> = (0..30).map(|_| Uuid::new_v4()).collect();
        // All at once, each three times, among others without a word.
        let mut phones = Vec::new();
        for id in ids.iter().chain(&ids).chain(&ids) {
            let (worded, plain) = (intake.clone(), intake.clone());
            let words = with_words(&given, *id, None);
            let none = to_keep((given.sitting, given.school), Uuid::new_v4(), None);
            phones.push(tokio::spawn(async move { worded.keep(words).await }));
            phones.push(tokio::spawn(async move { plain.keep(none).await }));
        }
        for phone in phones {
            phone.await.unwrap().unwrap();
        }
        assert_eq!(counts(&place).await, [120, 0, 60, 30]);
        let late = Uuid::new_v4();
        for _ in 0..2 {
            intake.keep(with_words(&given, late, Some(Apart::Late))).await.unwrap();
        }
        assert_eq!(
            counts(&place).await,
            [120, 1, 60, 31],
            "an alert doesn't wait for who counts"
        );
        let beside = "select count(*) from submission where answers like '%me gust%'";
        assert_eq!(count(&place, beside.to_owned()).await, 0);
        assert_nothing_joins(&place, &given).await;
        assert_taken_in(&place, &given).await;
        place.db.shuffle_answers(given.administration).await.unwrap();
        assert_eq!(counts(&place).await, [121, 0, 62, 31]);
    }
}

/// No id and no other value of a text or an alert is one of a submission, besides where and on which day.
async fn assert_nothing_joins(place: &Database, given: &Given) {
    let shared = [
        "sitting_id",
        "school_id",
        "administration_id",
        "course_id",
        "language",
        "day",
    ];
    for name in ["text_answer", "alert"] {
        let table = TABLES.iter().find(|table| table.name == name).unwrap();
        let own: Vec<&str> = table.columns.iter().map(|(column, _)| *column).collect();
        assert!(
            own.iter()
                .all(|column| shared.contains(column) || ["id", "item", "body"].contains(column))
        );
        for other in ["submission", "submission_apart"] {
            let joined = format!("select count(*) from {name} t join {other} s on s.id = t.id");
            assert_eq!(count(place, joined).await, 0, "{name} {other}");
        }
    }
    let line = place.db.alerts(given.school).await.unwrap().remove(0);
    let alert = place.db.alert(line.id).await.unwrap();
    assert_eq!((alert.text.as_str(), alert.id.0.get_version_num()), (WORRYING, 4));
}

/// What was kept apart gives its texts when it is taken in, and calls nobody again.
async fn assert_taken_in(place: &Database, given: &Given) {
    let administration = place.db.administration(given.administration).await.unwrap();
    let proof = by_the_installation(ChangeAdministration {
        administration,
        courses: vec![],
    });
    let mut w = place.db.write(moment()).await.unwrap();
    let fits = |answers: &str, _| Some(Parted::of(serde_json::from_str(answers).unwrap(), &SystemIds));
    assert!(w.take_in(&proof, Apart::Late, fits).await.unwrap());
    w.commit().await.unwrap();
}

/// One of them may be at fault: a text of the same id takes its own answers with it and nobody else's.
#[tokio::test(flavor = "multi_thread")]
async fn a_text_that_cannot_be_kept_keeps_no_answers_without_it() {
    for place in each().await {
        let given = given(&place.db).await;
        let intake = Intake::start(place.db.clone());
        let first = with_words(&given, Uuid::new_v4(), None);
        let mut second = with_words(&given, by_chance(&SystemIds), None);
        second.texts = vec![Words {
            body: "otra".to_owned(),
            ..first.texts[0].clone()
        }];
        let SubmissionId(again) = second.submission.id;
        intake.keep(first).await.unwrap();
        assert!(intake.keep(second).await.is_err());
        assert_eq!(counts(&place).await, [1, 0, 2, 1]);
        intake.keep(with_words(&given, again, None)).await.unwrap();
        assert_eq!(
            counts(&place).await,
            [2, 0, 4, 2],
            "sent again it is there, with its texts"
        );
    }
}
