//! Two observers of one lesson, a no that is taken back, and the way from a cycle back to its observation.

use domain::id::{EvidenceId, ObservationId};
use domain::observation::{
    Evidence, EvidenceFields, NewObservation, OWN_VERSION, RatingFields, Ratings, Stage, own_rubric,
};
use domain::permission::{AnswerObservation, CaptureObservation, InviteObserver, RateObservation, in_the_name_of};
use domain::school::Subject;
use testkit::app::TestApp;
use testkit::scene::{Observations, Scene};
use web::routes;

/// Elena looks at the lesson at which Fidel looked, and Beto answers.
async fn second(app: &TestApp, levels: [&str; 5]) -> ObservationId {
    let (world, db) = (app.world, &app.app.db);
    let new = NewObservation {
        id: ObservationId::new(app.app.ids.as_ref(), app.app.now()),
        school: world.arrayan,
        teacher: world.beto,
        observer: world.elena,
        course: Some(world.course),
        rubric: (None, OWN_VERSION),
        follows: None,
        subject: Some(Subject::Language),
        day: app.app.now().day(),
        focus: String::new(),
    };
    let invite = InviteObserver {
        school: world.arrayan,
        observer: db.standing(world.elena).await.unwrap(),
    };
    let mut w = db.write(app.moment()).await.unwrap();
    w.invite_observer(&in_the_name_of(world.beto, invite), world.network, &new)
        .await
        .unwrap();
    w.commit().await.unwrap();
    let fields = EvidenceFields {
        notes: "3 Saluda\n12 Pregunta y espera".into(),
        ..EvidenceFields::default()
    };
    let seen = Evidence::check(&fields, own_rubric(false)).unwrap();
    let rated = levels.map(|level| RatingFields {
        level: level.to_owned(),
        notes: vec!["1".into()],
        why: String::new(),
    });
    let ratings = Ratings::check(&rated, own_rubric(false), &seen).unwrap();
    let mut w = db.write(app.moment()).await.unwrap();
    let evidence = EvidenceId::new(w.ids(), w.at());
    let capture = CaptureObservation(db.observation(new.id).await.unwrap());
    w.keep_evidence(&in_the_name_of(world.elena, capture), evidence, &seen)
        .await
        .unwrap();
    w.commit().await.unwrap();
    let now = db.observation(new.id).await.unwrap();
    let version = now.version;
    let mut w = db.write(app.moment()).await.unwrap();
    w.rate_observation(&in_the_name_of(world.elena, RateObservation(now)), version, &ratings)
        .await
        .unwrap();
    w.commit().await.unwrap();
    let rate = RateObservation(db.observation(new.id).await.unwrap());
    let mut w = db.write(app.moment()).await.unwrap();
    w.send_observation(&in_the_name_of(world.elena, rate)).await.unwrap();
    w.commit().await.unwrap();
    let answer = AnswerObservation(db.observation(new.id).await.unwrap());
    let mut w = db.write(app.moment()).await.unwrap();
    w.answer_observation(&in_the_name_of(world.beto, answer), "")
        .await
        .unwrap();
    w.commit().await.unwrap();
    new.id
}

#[tokio::test]
async fn two_who_looked_at_one_lesson_stand_beside_each_other_for_its_teacher() {
    for app in TestApp::each().await {
        let first = Observations::at(&app, Stage::Answered).await.unwrap();
        let mut beto = app.signed_in(app.world.beto).await;
        beto.get(routes::SECOND_LOOKS)
            .await
            .is(200)
            .has("Todavía no hay dos miradas");
        // Fidel said 3, 2, nothing, 3, 2.
        let other = second(&app, ["3", "4", "1", "3", ""]).await;
        let page = beto.get(routes::SECOND_LOOKS).await.is(200);
        page.has("El mismo nivel en 2 de las 3 dimensiones")
            .has("A 2 niveles")
            .has("No lo apreció")
            .has(&routes::observation(first))
            .has(&routes::observation(other))
            .has("1 clase que vieron las dos personas.")
            .has("De menos de 5 clases no se dice");
        // An observer reads their own alone, and so there is nothing beside it.
        for person in [app.world.fidel, app.world.elena, app.world.dora] {
            let mut one = app.signed_in(person).await;
            one.get(routes::SECOND_LOOKS)
                .await
                .is(200)
                .has("Todavía no hay dos miradas");
        }
    }
}

#[tokio::test]
async fn from_five_lessons_on_two_observers_agree_beyond_chance_or_not() {
    let app = TestApp::sqlite().await;
    for _ in 0..3 {
        Observations::at(&app, Stage::Answered).await.unwrap();
    }
    // Three of Fidel's and two of Elena's of one day are six pairs of one lesson.
    second(&app, ["3", "4", "1", "3", ""]).await;
    second(&app, ["2", "2", "1", "4", ""]).await;
    let mut beto = app.signed_in(app.world.beto).await;
    beto.get(routes::SECOND_LOOKS)
        .await
        .is(200)
        .has("6 clases que vieron las dos personas.")
        .has("3 de 6 clases")
        .has_not("De menos de 5 clases");
}

#[tokio::test]
async fn a_no_is_taken_back_and_nobody_comes_in_uninvited() {
    for (app, scene) in Scene::each().await {
        let id = scene.observations.declined;
        let (here, back) = (routes::observation(id), routes::observation_revival(id));
        let mut fidel = app.signed_in(app.world.fidel).await;
        fidel.get(&here).await.is(200).has("Deshacer: que sí se haga");
        // What the observer takes back is an offer.
        fidel.post(&back, &[]).await.is(303);
        assert_eq!(app.app.db.observation(id).await.unwrap().stage(), Stage::Offered);
        fidel.post(&back, &[]).await.is(404);
        let mut beto = app.signed_in(app.world.beto).await;
        beto.post(&routes::observation_acceptance(id), &[]).await.is(303);
        beto.post(&routes::observation_refusal(id), &[]).await.is(303);
        // What the teacher takes back stands as it did.
        beto.post(&back, &[]).await.is(303);
        assert_eq!(app.app.db.observation(id).await.unwrap().stage(), Stage::Agreed);
        app.signed_in(app.world.elena).await.post(&back, &[]).await.is(404);
    }
}
