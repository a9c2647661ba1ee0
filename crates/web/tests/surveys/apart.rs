//! Answers kept apart: said from eight on, taken in or set aside by kind and once, frozen when the results are.

use domain::administration::{Apart, NewSubmission};
use domain::id::{AdministrationId, SubmissionId};
use serde_json::{Value, json};
use store::{Intake, SittingLine, ToKeep};
use survey::{Answer, Answers};
use testkit::app::{Browser, TestApp};
use testkit::surveys::{Giving, PULSE, give, publish};

use super::{chance_id, send};

/// One phone sends the pulse, of a version.
async fn sent(app: &TestApp, code: &str, version: i64) -> String {
    let answers = json!({ "interest": { "choice": "4" } });
    let body = json!({ "id": chance_id(), "version": version, "language": "es-CL", "answers": answers }).to_string();
    send(&mut app.visitor(), code, body.as_bytes()).await.is(200);
    body
}

/// A course of two gives fourteen answers that count, nine more, and three of another version.
async fn flooded(app: &TestApp) -> (AdministrationId, String) {
    let pulse = publish(app, PULSE).await.expect("published");
    let how = Giving {
        expected: 2,
        ..Giving::default()
    };
    let given = give(app, pulse, &how).await.expect("given");
    for version in [1; 23].into_iter().chain([7; 3]) {
        sent(app, &given.code, version).await;
    }
    (given.administration, given.code)
}

async fn sitting(app: &TestApp, of: AdministrationId) -> SittingLine {
    app.app.db.sittings(of).await.expect("sittings").remove(0)
}

async fn counts(app: &TestApp, of: AdministrationId) -> (i64, i64) {
    let line = sitting(app, of).await;
    (line.answered, line.apart)
}

/// What the events of an administration say of what was kept apart.
async fn deeds(app: &TestApp, of: AdministrationId) -> Vec<Value> {
    let events = app.app.db.events_of(of.0, 50).await.expect("events");
    let details = events
        .iter()
        .map(|event| serde_json::from_str::<Value>(&event.detail).expect("JSON"));
    details.filter(|detail| detail.get("apart").is_some()).collect()
}

async fn decide(browser: &mut Browser, path: &str, what: &str, kind: &str) -> String {
    let fields = [("do", what), ("kind", kind)];
    browser.post(path, &fields).await.is(303).location
}

#[tokio::test]
async fn a_kind_is_taken_in_or_set_aside_once_and_few_are_never_counted_aloud() {
    for app in TestApp::each().await {
        let (of, _) = flooded(&app).await;
        let path = format!("/encuestas/{of}/apartadas");
        let mut fidel = app.signed_in(app.world.fidel).await;
        fidel
            .get(&path)
            .await
            .is(200)
            .has("12 apartadas")
            .has_not("9 llegaron")
            .has_not("3 son de otra");
        assert_eq!(counts(&app, of).await, (14, 12));

        // Of another version nothing can count, whoever asks for it.
        assert_eq!(decide(&mut fidel, &path, "take-in", "other-version").await, path);
        assert_eq!(decide(&mut fidel, &path, "take-in", "nothing").await, path);
        assert_eq!(counts(&app, of).await, (14, 12));

        for _ in 0..2 {
            decide(&mut fidel, &path, "take-in", "too-many").await;
            assert_eq!(counts(&app, of).await, (23, 3));
        }
        fidel
            .get(&path)
            .await
            .is(200)
            .has("Ninguna, o menos de ocho")
            .has_not("3 son");
        for _ in 0..2 {
            decide(&mut fidel, &path, "set-aside", "other-version").await;
            let apart = app.app.db.apart(of).await.expect("apart");
            assert_eq!((apart.len(), apart[0].why.as_str(), apart[0].n), (1, "set-aside", 3));
        }
        let mut deeds = deeds(&app, of).await;
        deeds.sort_by_key(ToString::to_string);
        let expected = [
            json!({ "apart": "other-version", "set_aside": null }),
            json!({ "apart": "too-many", "counted": 9 }),
        ];
        assert_eq!(deeds, expected, "one event a deed, and no number below eight");
    }
}

#[tokio::test]
async fn what_came_late_is_looked_at_again_and_nothing_counts_after_the_release() {
    for app in TestApp::each().await {
        let (of, code) = flooded(&app).await;
        let path = format!("/encuestas/{of}/apartadas");
        let mut beto = app.signed_in(app.world.beto).await;
        app.clock.advance(8 * 86_400);
        let late = sent(&app, &code, 1).await;
        // It came from elsewhere, and doesn't fit.
        let line = sitting(&app, of).await;
        let unfit = ToKeep {
            submission: NewSubmission {
                id: SubmissionId(chance_id().parse().expect("an id")),
                sitting: line.sitting.id,
                language: "es-CL".to_owned(),
                seconds: None,
                third: None,
                sex: None,
                link: None,
                answers: Answers::none().with("interest", Answer::Choice("9".to_owned())),
            },
            school: line.sitting.school_id,
            day: app.moment().at.day(),
            apart: Some(Apart::Late),
            texts: vec![],
            alerts: vec![],
        };
        Intake::start(app.app.db.clone()).keep(unfit).await.expect("kept");
        assert_eq!(counts(&app, of).await, (14, 14));
        decide(&mut beto, &path, "take-in", "late").await;
        assert_eq!(counts(&app, of).await, (15, 13), "what doesn't fit stays apart");
        // The phone whose receipt was lost is told that it counts.
        send(&mut app.visitor(), &code, late.as_bytes())
            .await
            .is(200)
            .has_not("apart");

        let moment = app.moment();
        let release = jobs::Release::of(of).run(&app.app.db, moment.at, moment.ids);
        release.await.expect("it is made");
        beto.get(&path)
            .await
            .is(200)
            .has("Los resultados ya están hechos y no cambian")
            .has_not("Contarlas");
        for what in ["take-in", "set-aside"] {
            let fields = [("do", what), ("kind", "too-many")];
            beto.post(&path, &fields).await.is(409).has("ya están hechos");
        }
        assert_eq!(counts(&app, of).await, (15, 13));
    }
}
