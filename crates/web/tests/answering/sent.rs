//! What a phone sends: kept exactly once, counted or kept apart by rule, or refused by name.

use domain::administration::{GRACE_DAYS, Linking};
use proptest::prelude::*;
use serde_json::json;
use testkit::app::{A_MONDAY, TestApp};
use testkit::surveys::Giving;

use super::{chance_id, counted, given, send, stage, submission};

#[tokio::test]
async fn whatever_is_sent_again_is_kept_once_and_answered_the_same() {
    for app in TestApp::each().await {
        let given = given(&app, Giving::default()).await;
        let mut phone = app.visitor();
        let id = chance_id();
        let body = submission(&id).to_string();
        let first = send(&mut phone, &given.code, body.as_bytes()).await.is(200);
        assert_eq!(first.text, format!("{{\"received\":\"{id}\"}}"));
        assert!(first.headers.get("set-cookie").is_none());
        let (mut one, mut two) = (phone.clone(), phone.clone());
        let (a, b) = tokio::join!(
            send(&mut one, &given.code, body.as_bytes()),
            send(&mut two, &given.code, body.as_bytes())
        );
        assert_eq!((a.is(200).text, b.is(200).text), (first.text.clone(), first.text));
        assert_eq!(counted(&app, &given).await, (1, 0));
    }
}

#[tokio::test]
async fn every_refusal_has_a_name() {
    let (app, given) = stage(Giving::default()).await;
    let mut phone = app.visitor();
    let good = submission(&chance_id());
    let with = |key: &str, value: serde_json::Value| {
        let mut other = good.clone();
        other[key] = value;
        other.to_string()
    };
    let unfit = json!({ "useful": { "choice": "9" } });
    for (body, status, problem) in [
        ("{".to_owned(), 400, "answering-bad-form"),
        (with("id", json!("7")), 400, "answering-bad-form"),
        // A time stands in it.
        (with("id", json!(testkit::app::fresh_id())), 400, "answering-bad-form"),
        (with("name", json!("Ana")), 400, "answering-bad-form"),
        (with("link", json!("abc")), 200, ""),
        (with("answers", unfit), 422, "answering-unfit"),
        (
            with("answers", json!({ "nothing": { "choice": "1" } })),
            422,
            "answering-unfit",
        ),
        (
            with("answers", json!({ "hours": { "number": 41 } })),
            422,
            "answering-unfit",
        ),
        ("x".repeat(65 * 1024), 413, "answering-too-large"),
    ] {
        let reply = send(&mut phone, &given.code, body.as_bytes())
            .await
            .is(status)
            .has(problem);
        assert_eq!(reply.kind, "application/json");
    }
    send(&mut phone, "ZZZZZZ", good.to_string().as_bytes())
        .await
        .is(404)
        .has("answering-no-such-code");
    assert_eq!(
        counted(&app, &given).await,
        (1, 0),
        "the hash of an anonymous survey alone is left out"
    );
    let answers = app.app.db.answered(given.administration).await.expect("answers");
    assert_eq!(answers[0].link, None);
}

#[tokio::test]
async fn before_its_window_it_waits_and_after_it_answers_are_kept_apart() {
    let (app, given) = stage(Giving {
        opens_at: A_MONDAY.plus_days(1),
        ..Giving::default()
    })
    .await;
    let mut phone = app.visitor();
    let mut sent = async || send(&mut phone, &given.code, submission(&chance_id()).to_string().as_bytes()).await;
    sent().await.is(409).has("answering-too-early");
    app.clock.advance(86_400);
    sent().await.is(200).has_not("apart");
    app.clock.advance(6 * 86_400);
    sent().await.is(200).has("\"apart\":\"late\"");
    app.clock.advance(GRACE_DAYS * 86_400);
    sent().await.is(410).has("answering-too-late");
    assert_eq!(counted(&app, &given).await, (1, 1));
}

#[tokio::test]
async fn a_flood_and_another_version_are_kept_apart() {
    let (app, given) = stage(Giving {
        expected: 1,
        ..Giving::default()
    })
    .await;
    let mut phone = app.visitor();
    for _ in 0..12 {
        send(&mut phone, &given.code, submission(&chance_id()).to_string().as_bytes())
            .await
            .is(200)
            .has_not("apart");
    }
    send(&mut phone, &given.code, submission(&chance_id()).to_string().as_bytes())
        .await
        .is(200)
        .has("\"apart\":\"too-many\"");
    let mut old = submission(&chance_id());
    old["version"] = json!(7);
    old["answers"] = json!({ "gone": { "choice": "1" } });
    send(&mut phone, &given.code, old.to_string().as_bytes())
        .await
        .is(200)
        .has("\"apart\":\"other-version\"");
    assert_eq!(counted(&app, &given).await, (12, 2));
}

/// A phone whose receipts are lost sends the same again and again: it takes nobody's place.
#[tokio::test]
async fn what_is_sent_again_fills_nothing_and_is_told_the_same_when_the_window_is_over() {
    for app in TestApp::each().await {
        let how = Giving {
            expected: 1,
            ..Giving::default()
        };
        let given = given(&app, how).await;
        let mut phone = app.visitor();
        let again = submission(&chance_id()).to_string();
        for _ in 0..15 {
            send(&mut phone, &given.code, again.as_bytes()).await.is(200);
        }
        let other = submission(&chance_id()).to_string();
        send(&mut phone, &given.code, other.as_bytes())
            .await
            .is(200)
            .has_not("apart");
        assert_eq!(counted(&app, &given).await, (2, 0));
        app.clock.advance(8 * 86_400);
        send(&mut phone, &given.code, again.as_bytes())
            .await
            .is(200)
            .has_not("apart");
        assert_eq!(counted(&app, &given).await, (2, 0));
    }
}

/// What is kept apart has an end, too, and doesn't keep out who answers as they should.
#[tokio::test]
async fn a_flood_of_another_version_ends() {
    let how = Giving {
        expected: 1,
        ..Giving::default()
    };
    let (app, given) = stage(how).await;
    let mut phone = app.visitor();
    let old = || {
        let mut old = submission(&chance_id());
        old["version"] = json!(7);
        old.to_string()
    };
    for _ in 0..12 {
        send(&mut phone, &given.code, old().as_bytes()).await.is(200);
    }
    send(&mut phone, &given.code, old().as_bytes()).await.is(429);
    let good = submission(&chance_id()).to_string();
    send(&mut phone, &given.code, good.as_bytes())
        .await
        .is(200)
        .has_not("apart");
    assert_eq!(counted(&app, &given).await, (1, 12));
}

#[tokio::test]
async fn what_a_survey_does_not_ask_is_not_kept() {
    let (app, given) = stage(Giving {
        linking: Linking::OwnCode,
        thirds: true,
        asks_sex: true,
        ..Giving::default()
    })
    .await;
    let mut phone = app.visitor();
    let mut all = submission(&chance_id());
    (all["third"], all["sex"], all["link"]) = (json!(2), json!("other"), json!("ab".repeat(32)));
    // It is hidden as long as nobody did exercises.
    all["answers"]["hours"] = json!({ "number": 3 });
    send(&mut phone, &given.code, all.to_string().as_bytes()).await.is(200);
    let line = app
        .app
        .db
        .answered(given.administration)
        .await
        .expect("answers")
        .remove(0);
    assert_eq!((line.third, line.sex.as_deref()), (Some(2), Some("other")));
    assert_eq!(line.link, Some("ab".repeat(32)));
    assert!(!line.answers.contains("hours"), "{}", line.answers);
    all["link"] = json!("no hash");
    all["id"] = json!(chance_id());
    send(&mut phone, &given.code, all.to_string().as_bytes()).await.is(400);
}

/// Bytes of any kind, and JSON that begins well.
fn bodies() -> impl Strategy<Value = Vec<u8>> {
    let key = prop::sample::select(vec![
        "id", "version", "language", "seconds", "third", "sex", "link", "answers", "x",
    ]);
    let value = prop_oneof![
        Just("null".to_owned()),
        any::<i64>().prop_map(|n| n.to_string()),
        any::<f64>().prop_map(|n| format!("{n:e}")),
        ".{0,20}".prop_map(|text| json!(text).to_string()),
        Just(json!(chance_id()).to_string()),
        Just("{\"useful\":{\"choice\":\"3\"},\"did\":\"declined\"}".to_owned()),
        Just("{\"what\":{\"text\":\"\\u0000\"},\"hours\":{\"number\":1e999}}".to_owned()),
        Just("[".repeat(2000)),
    ];
    let form = prop::collection::vec((key, value), 0..10).prop_map(|pairs| {
        let inner: Vec<String> = pairs.iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
        format!("{{{}}}", inner.join(",")).into_bytes()
    });
    prop_oneof![prop::collection::vec(any::<u8>(), 0..200), form]
}

#[tokio::test(flavor = "multi_thread")]
async fn no_bytes_make_a_fault_of_ours() {
    let (app, given) = stage(Giving::default()).await;
    let handle = tokio::runtime::Handle::current();
    let code = given.code.clone();
    tokio::task::block_in_place(|| {
        let config = ProptestConfig {
            cases: 200,
            failure_persistence: None,
            ..ProptestConfig::default()
        };
        proptest!(config, |(body in bodies())| {
            let mut phone = app.visitor();
            let json = handle.block_on(send(&mut phone, &code, &body));
            prop_assert!(json.status.as_u16() < 500, "{} for {:?}", json.status, String::from_utf8_lossy(&body));
            let form = handle.block_on(super::list::save(&mut phone, &code, &body));
            prop_assert!(form.status.as_u16() < 500, "{} for {:?}", form.status, String::from_utf8_lossy(&body));
        });
    });
}
