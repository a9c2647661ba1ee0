//! Surveys whose answers are kept together: who may opens them with a slip, once, and takes back with the same.

use domain::administration::Linking;
use domain::consent::{Evidence, Giver, Purpose};
use domain::id::StudentId;

use serde_json::{Value, json};
use testkit::app::{Browser, Reply, TestApp};
use testkit::scene::{SURNAME, Scene};
use testkit::surveys::{Given, Giving};
use web::routes;

use super::{chance_id, counted, given, send, submission};

pub(super) const WITH_SLIPS: Linking = Linking::Slip;

pub(super) struct Stage {
    pub(super) app: TestApp,
    pub(super) scene: Scene,
    pub(super) given: Given,
}

impl Stage {
    pub(super) async fn of((app, scene): (TestApp, Scene)) -> Self {
        let given = with_slips(&app).await;
        Self { app, scene, given }
    }

    pub(super) async fn sqlite() -> Self {
        Self::of(Scene::sqlite().await).await
    }

    /// As it is printed.
    pub(super) async fn slip(&self, student: StudentId) -> String {
        slip(&self.app, &self.given, student).await
    }

    /// What a student's phone sends.
    pub(super) fn body(&self, slip: &str) -> Value {
        let mut body = submission(&chance_id());
        body["by"] = json!({ "slip": slip, "wants": true, "text": self.scene.consents.text });
        body
    }

    pub(super) async fn send(&self, body: &Value) -> Reply {
        let mut phone = self.app.visitor();
        send(&mut phone, &self.given.code, body.to_string().as_bytes()).await
    }
}

async fn with_slips(app: &TestApp) -> Given {
    let how = Giving {
        linking: WITH_SLIPS,
        ..Giving::default()
    };
    given(app, how).await
}

pub(super) async fn slip(app: &TestApp, given: &Given, student: StudentId) -> String {
    let db = &app.app.db;
    let secret = db
        .roster_secret(app.moment(), app.world.network)
        .await
        .expect("a secret");
    let sittings = db.sittings(given.administration).await.expect("sittings");
    secret.slip(sittings[0].sitting.id, student).read_aloud()
}

/// What stands beside the answers in place of a name.
async fn links(app: &TestApp, given: &Given) -> Vec<Option<String>> {
    let lines = app.app.db.answered(given.administration).await.expect("answers");
    lines.into_iter().map(|line| line.link).collect()
}

#[tokio::test]
async fn a_slip_answers_once_and_its_answers_are_found_together() {
    for there in Scene::each().await {
        let stage = Stage::of(there).await;
        let luz = stage.slip(stage.scene.students.luz).await;
        let first = stage.body(&luz);
        stage.send(&first).await.is(200);
        // A phone that got no receipt sends again; whoever found the slip doesn't answer for her.
        let told = stage.send(&first).await.is(200).has("already").text;
        let mut other = stage.body(&luz.to_lowercase().replace('-', " "));
        other["answers"] = json!({ "useful": { "choice": "1" } });
        other["id"] = first["id"].clone();
        // The same words whatever is sent: an answer that tells a right guess from a wrong one would tell what she answered.
        assert_eq!(stage.send(&other).await.is(200).text, told);
        assert_eq!(counted(&stage.app, &stage.given).await, (1, 0));

        let second = with_slips(&stage.app).await;
        let again = slip(&stage.app, &second, stage.scene.students.luz).await;
        assert_ne!(again, luz);
        let mut phone = stage.app.visitor();
        send(&mut phone, &second.code, stage.body(&again).to_string().as_bytes())
            .await
            .is(200);
        let (before, now) = (links(&stage.app, &stage.given).await, links(&stage.app, &second).await);
        assert_eq!(before, now);
        let pseudonym = before[0].as_deref().expect("a pseudonym");
        assert_eq!(pseudonym.len(), 64);
        // The slip of one survey opens no other.
        let mut wrong = stage.body(&luz);
        wrong["id"] = json!(chance_id());
        send(&mut phone, &second.code, wrong.to_string().as_bytes())
            .await
            .is(422)
            .has("answering-no-such-slip");
    }
}

#[tokio::test]
async fn who_may_not_answer_is_told_and_nothing_is_kept() {
    let stage = Stage::sqlite().await;
    let students = stage.scene.students;
    let luz = stage.slip(students.luz).await;
    let mut nobody = stage.body(&luz);
    nobody.as_object_mut().expect("an object").remove("by");
    stage.send(&nobody).await.is(422).has("answering-no-such-slip");
    let mut unwilling = stage.body(&luz);
    unwilling["by"]["wants"] = json!(false);
    stage.send(&unwilling).await.is(422).has("answering-not-wanted");
    for (student, problem) in [
        // Her guardian said nothing; she left; she is of another liceo.
        (students.mar, "answering-no-consent"),
        (students.gone, "answering-no-such-slip"),
        (students.elsewhere, "answering-no-such-slip"),
    ] {
        let body = stage.body(&stage.slip(student).await);
        stage.send(&body).await.is(422).has(problem);
    }
    for typed in ["", "AAA-AAA-AAB", "ABC"] {
        stage
            .send(&stage.body(typed))
            .await
            .is(422)
            .has("answering-no-such-slip");
    }
    assert_eq!(counted(&stage.app, &stage.given).await, (0, 0));
}

#[tokio::test]
async fn from_sixteen_on_she_says_yes_as_she_begins() {
    let stage = Stage::sqlite().await;
    let sol = stage.scene.students.sol;
    let slip = stage.slip(sol).await;
    let mut unread = stage.body(&slip);
    unread["by"]["text"] = json!(null);
    stage.send(&unread).await.is(422).has("answering-no-consent");
    stage.send(&stage.body(&slip)).await.is(200);
    let consents = stage.app.app.db.consents_of_student(sol).await.expect("consents");
    let said: Vec<_> = consents
        .iter()
        .filter(|one| one.purpose == Purpose::LinkedSurveys)
        .map(|one| (one.giver, one.evidence, one.text_id))
        .collect();
    assert_eq!(said, [(Giver::Student, Evidence::Slip, stage.scene.consents.text)]);
    assert_eq!(counted(&stage.app, &stage.given).await, (1, 0));
}

#[tokio::test]
async fn whoever_takes_back_takes_their_answers_along() {
    for there in Scene::each().await {
        let stage = Stage::of(there).await;
        let students = stage.scene.students;
        let (luz, sol) = (stage.slip(students.luz).await, stage.slip(students.sol).await);
        for slip in [&luz, &sol] {
            stage.send(&stage.body(slip)).await.is(200);
        }
        let path = routes::answering_slip(&stage.given.code);
        let mut phone = stage.app.visitor();
        phone.get(&path).await.is(200).has("Puedes retirar tu sí");
        phone
            .post(&path, &[("slip", "AAA-AAA-AAA")])
            .await
            .is(422)
            .has("AAA-AAA-AAA")
            .has("no abre esta encuesta");
        assert_eq!(counted(&stage.app, &stage.given).await, (2, 0));
        for _ in 0..2 {
            phone
                .post(&path, &[("slip", &sol)])
                .await
                .is(200)
                .has("se borran las respuestas");
        }
        assert_eq!(counted(&stage.app, &stage.given).await, (1, 0));
        stage.send(&stage.body(&sol)).await.is(422).has("answering-no-consent");
        // The school enters what a guardian took back on paper: at once, too.
        let mut fidel = stage.app.signed_in(stage.app.world.fidel).await;
        let student = students.luz.to_string();
        fidel
            .post(
                &routes::consent_withdrawals(stage.app.world.course),
                &[("estudiante", &student), ("withdrawn_by", "guardian")],
            )
            .await
            .is(303);
        assert_eq!(counted(&stage.app, &stage.given).await, (0, 0));
        stage.send(&stage.body(&luz)).await.is(422).has("answering-no-consent");
    }
}

#[tokio::test]
async fn the_page_says_the_rules_and_tries_a_slip_before_the_first_question() {
    let stage = Stage::sqlite().await;
    let luz = stage.slip(stage.scene.students.luz).await;
    let mut phone = stage.app.visitor();
    phone
        .get(&routes::answering(&stage.given.code))
        .await
        .is(200)
        .has("Tu papeleta")
        .has("antes tiene que autorizarlo tu apoderado o apoderada")
        .has("Queremos preguntar varias veces en el año.")
        .has_not("nadie puede saber quién respondió");
    let mut tried = async |slip: &str| {
        let says = json!({ "slip": slip, "wants": true, "text": stage.scene.consents.text });
        post_json(&mut phone, &routes::answering_slip_trial(&stage.given.code), &says).await
    };
    tried(&luz).await.is(200).has("opens").has_not(SURNAME);
    tried("AAAAAAAAA").await.is(422).has("answering-no-such-slip");
    assert_eq!(counted(&stage.app, &stage.given).await, (0, 0));
}

async fn post_json(browser: &mut Browser, path: &str, body: &Value) -> Reply {
    let request = axum::http::Request::builder()
        .method("POST")
        .uri(path)
        .header("host", "ronda.test")
        .header("content-type", "application/json")
        .body(axum::body::Body::from(body.to_string()))
        .expect("a request");
    browser.send(request).await
}

#[tokio::test]
async fn a_form_without_scripts_keeps_what_was_typed() {
    let stage = Stage::sqlite().await;
    let luz = stage.slip(stage.scene.students.luz).await;
    let path = routes::answering_list(&stage.given.code);
    let (mut phone, id, text) = (stage.app.visitor(), chance_id(), stage.scene.consents.text.to_string());
    let mut form = vec![
        ("id", id.as_str()),
        ("version", "1"),
        ("language", "es-CL"),
        ("r.useful", "3"),
        ("r.did", "no"),
        ("text", text.as_str()),
        ("slip", "AAA-AAA-AAA"),
        ("wants", "si"),
    ];
    phone
        .post(&path, &form)
        .await
        .is(422)
        .has("AAA-AAA-AAA")
        .has("no abre esta encuesta");
    form[6].1 = &luz;
    phone.post(&path, &form).await.is(200);
    assert_eq!(counted(&stage.app, &stage.given).await, (1, 0));
}
