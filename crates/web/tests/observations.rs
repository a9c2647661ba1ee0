//! Observation of classrooms: from an invitation to a cycle, who reads what when, and what stays unsaid.

use domain::id::ObservationId;
use domain::observation::Stage;
use testkit::app::{Browser, TestApp, fresh_id};
use testkit::scene::{JUDGED, Observations, SEEN, Scene};
use web::routes;

/// Beto asks Fidel in, by the form.
async fn invited(beto: &mut Browser, app: &TestApp) -> ObservationId {
    let form = beto
        .get(routes::OBSERVATION_NEW)
        .await
        .is(200)
        .has("Que observe Fidel Convivencia");
    let (id, course) = (form.hidden("id"), app.world.course.to_string());
    let with = format!("observer:{}:{}", app.world.arrayan, app.world.fidel);
    let fields = [
        ("id", id.as_str()),
        ("with", &with),
        ("course", &course),
        ("subject", "language"),
        ("day", "2026-06-03"),
        ("focus", "¿Quiénes no alcanzan a hablar?"),
    ];
    beto.post(routes::OBSERVATION_NEW, &fields).await.is(303);
    // Sent twice it is one.
    beto.post(routes::OBSERVATION_NEW, &fields).await.is(303);
    let all = app
        .app
        .db
        .observations_of(app.world.network, app.world.beto)
        .await
        .unwrap();
    assert_eq!(all.iter().filter(|one| one.id.to_string() == id).count(), 1);
    id.parse().unwrap()
}

/// What a phone sends of a lesson.
fn record<'a>(observation: &'a str, person: &'a str, id: &'a str) -> [(&'a str, &'a str); 7] {
    [
        ("observation", observation),
        ("person", person),
        ("id", id),
        ("began", "10:05"),
        ("notes", "3 Saluda en la puerta\n12 Pregunta «¿por qué?» y espera"),
        ("count-0", "4"),
        ("sample-5", "2"),
    ]
}

#[tokio::test]
async fn from_an_invitation_to_a_cycle_and_its_ring() {
    for (app, scene) in Scene::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        let mut fidel = app.signed_in(app.world.fidel).await;
        let id = invited(&mut beto, &app).await;
        let page = routes::observation(id);
        fidel.get(routes::CLASSROOM).await.is(200).has(&id.to_string());

        // A phone sends the lesson, and once more after an answer that was lost.
        let (text, person, evidence) = (id.to_string(), app.world.fidel.to_string(), fresh_id());
        let sent = record(&text, &person, &evidence);
        fidel
            .post(routes::CLASSROOM_RECORDS, &sent)
            .await
            .is(200)
            .has("arrived");
        fidel
            .post(routes::CLASSROOM_RECORDS, &sent)
            .await
            .is(200)
            .has("arrived");
        // Another phone with other evidence overwrites nothing.
        let other = fresh_id();
        fidel
            .post(routes::CLASSROOM_RECORDS, &record(&text, &person, &other))
            .await
            .is(409)
            .has("Ya hay otra evidencia");
        beto.get(&page).await.is(200).has_not("Saluda en la puerta");

        // A level stands on a note.
        let version = fidel.get(&routes::ratings(id)).await.is(200).hidden("version");
        let bare = [("version", version.as_str()), ("level-3", "2")];
        fidel
            .post(&routes::ratings(id), &bare)
            .await
            .is(422)
            .has("Marca al menos una nota");
        let rated = [
            ("version", version.as_str()),
            ("level-3", "2"),
            ("notes-3", "1"),
            ("why-3", "Esperó poco"),
        ];
        fidel.post(&routes::ratings(id), &rated).await.is(303);
        fidel
            .post(&routes::ratings(id), &rated)
            .await
            .is(409)
            .has("Esperó poco");
        fidel.post(&routes::observation_sending(id), &[]).await.is(303);

        // The teacher reads first.
        beto.get(&page)
            .await
            .is(200)
            .has("Saluda en la puerta")
            .has_not("Esperó poco");
        fidel.get(&page).await.is(200).has("Espera la respuesta");
        beto.post(&routes::observation_answer(id), &[("answer", "No vi a Sol")])
            .await
            .is(303);
        beto.get(&page).await.is(200).has("Esperó poco").has("Nivel 2 de 4");
        fidel.get(&page).await.is(200).has("No vi a Sol");

        let version = fidel.get(&routes::observation_talk(id)).await.is(200).hidden("version");
        let talk = [
            ("version", version.as_str()),
            ("strength", "Saludar a cada persona"),
            ("question", "¿Quién no habló?"),
            ("next_step", "Un minuto en silencio antes de responder"),
        ];
        fidel.post(&routes::observation_talk(id), &talk).await.is(303);
        // The other one, whose page is older, gets both.
        let late = beto.post(&routes::observation_talk(id), &talk).await.is(409);
        late.has("La otra persona escribió mientras tanto");

        // The next step becomes a cycle, and the cycle a ring on the teacher's own chart.
        let new = format!("{}?observacion={id}", routes::CYCLE_NEW);
        let form = beto
            .get(&new)
            .await
            .is(200)
            .has("Un minuto en silencio antes de responder");
        let (cycle, idea, measure) = (
            form.hidden("cycle"),
            scene.idea.to_string(),
            scene.open_measure.to_string(),
        );
        let observation = form.hidden("observation");
        assert_eq!(observation, text);
        let plan = [
            ("cycle", cycle.as_str()),
            ("observation", &observation),
            ("idea_id", &idea),
            ("measure_id", &measure),
            ("title", "Un minuto en silencio"),
            ("question", "¿Quién no habló?"),
            ("prediction", "Hablan más"),
            ("starts_on", "2026-06-08"),
            ("ends_on", "2026-06-19"),
        ];
        beto.post(routes::CYCLE_NEW, &plan).await.is(303);
        beto.get(&page)
            .await
            .is(200)
            .has(&routes::cycle(&cycle))
            .has("Un minuto en silencio");
        beto.get(routes::OWN_PRACTICE)
            .await
            .is(200)
            .has("Un minuto en silencio")
            .has("class=\"ring");
        // It isn't the observer's to begin one.
        let theirs = fidel.get(&new).await.is(200);
        assert_eq!(theirs.hidden("observation"), "");
        // And both come back to it.
        let again = format!("{}?sigue={id}", routes::OBSERVATION_NEW);
        let again = beto
            .get(&again)
            .await
            .is(200)
            .has("Un minuto en silencio antes de responder");
        assert_eq!(again.hidden("follows"), text);
    }
}

#[tokio::test]
async fn an_observation_is_shown_and_taken_back_by_the_teacher_alone() {
    for (app, scene) in Scene::each().await {
        let id = scene.observations.answered;
        let page = routes::observation(id);
        let mut beto = app.signed_in(app.world.beto).await;
        let mut fidel = app.signed_in(app.world.fidel).await;
        let mut elena = app.signed_in(app.world.elena).await;
        for who in [
            app.world.dora,
            app.world.elena,
            app.world.julio,
            app.world.ana,
            app.world.caro,
        ] {
            app.signed_in(who).await.get(&page).await.is(404);
        }
        // Nothing of it is in what leads read.
        elena
            .get(&routes::practice(app.world.arrayan))
            .await
            .is(200)
            .has_not(SEEN);
        elena.get(routes::OBSERVATIONS).await.is(200).has_not(&id.to_string());

        let person = app.world.elena.to_string();
        beto.post(&routes::observation_sharing(id), &[("person", &person)])
            .await
            .is(303);
        elena
            .get(&page)
            .await
            .is(200)
            .has(SEEN)
            .has(JUDGED)
            .has_not("Quitar esta observación");
        elena.get(&routes::observation_talk(id)).await.is(404);
        // To nobody of elsewhere.
        let caro = app.world.caro.to_string();
        beto.post(&routes::observation_sharing(id), &[("person", &caro)])
            .await
            .is(404);
        beto.post(&routes::observation_sharing_end(id, app.world.elena), &[])
            .await
            .is(303);
        elena.get(&page).await.is(404);

        beto.post(&routes::observation_removal(id), &[]).await.is(303);
        fidel.get(&page).await.is(404);
        beto.get(&page).await.is(404);
        beto.get(&format!(
            "{}?quitada={id}&hecho=done-observation-removed",
            routes::OBSERVATIONS
        ))
        .await
        .is(200)
        .has(&routes::observation_return(id));
        beto.post(&routes::observation_return(id), &[]).await.is(303);
        fidel.get(&page).await.is(200).has(SEEN);
        // The events tell that it happened, and nothing of what was seen.
        let told = format!("{:?}", app.app.db.events_of(id.0, 30).await.unwrap());
        assert!(
            told.contains("captured") && !told.contains("espera") && !told.contains(JUDGED),
            "{told}"
        );
    }
}

#[tokio::test]
async fn evidence_at_a_desk_asks_about_words_that_judge_and_ratings_follow_their_notes() {
    let (app, _) = Scene::sqlite().await;
    let id = Observations::at(&app, Stage::Captured).await.unwrap();
    let mut fidel = app.signed_in(app.world.fidel).await;
    let version = fidel
        .get(&routes::evidence(id))
        .await
        .is(200)
        .has(SEEN)
        .hidden("version");
    let evidence = fresh_id();
    let empty = [("id", evidence.as_str()), ("version", &version), ("notes", " ")];
    fidel
        .post(&routes::evidence(id), &empty)
        .await
        .is(422)
        .has("Anota al menos una cosa");
    let notes = format!("1 Buena clase\n30 {SEEN}");
    let fields = [("id", evidence.as_str()), ("version", &version), ("notes", &notes)];
    fidel.post(&routes::evidence(id), &fields).await.is(303);
    fidel.get(&routes::evidence(id)).await.is(200).has("«buena»");
    // The level still stands on the same words, wherever they are.
    fidel
        .get(&routes::observation(id))
        .await
        .is(200)
        .has(&format!("30′ {SEEN}"));
    fidel.post(&routes::evidence(id), &fields).await.is(409);
}

#[tokio::test]
async fn a_term_is_not_summed_up_for_one_teacher() {
    let (app, _) = Scene::sqlite().await;
    let mut elena = app.signed_in(app.world.elena).await;
    let page = routes::practice(app.world.arrayan);
    elena
        .get(&page)
        .await
        .is(200)
        .has("Todavía no se puede decir nada")
        .has("2025-2");
    let closure = routes::practice_closure(app.world.arrayan);
    // This term isn't over; the one before has nothing to say.
    let own = ("pauta", "own/1");
    elena.post(&closure, &[("term", "2026-1"), own]).await.is(303);
    for unknown in ["", "own/9", "nuestra/1"] {
        let reply = elena
            .post(&closure, &[("term", "2025-2"), ("pauta", unknown)])
            .await
            .is(303);
        assert!(!reply.location.contains("done-"), "{}", reply.location);
    }
    let reply = elena.post(&closure, &[("term", "2025-2"), own]).await.is(303);
    assert!(reply.location.contains("done-practice-too-few"), "{}", reply.location);
    elena.get(&page).await.is(200).has("Todavía no se puede decir nada");
}

#[tokio::test]
async fn a_rubric_is_pasted_and_what_was_observed_keeps_its_words() {
    for (app, scene) in Scene::each().await {
        let mut elena = app.signed_in(app.world.elena).await;
        let form = elena.get(&format!("{}?copia=ronda", routes::RUBRIC_NEW)).await.is(200);
        form.has("## Clima");
        let id = fresh_id();
        let wrong = [
            ("id", id.as_str()),
            ("name", "Nuestra"),
            ("body", "# A\n## B\n2 Sin uno"),
        ];
        let again = elena
            .post(routes::RUBRIC_NEW, &wrong)
            .await
            .is(422)
            .has("En la línea 3:");
        again.has("Los niveles van en orden");
        let right = [
            ("id", id.as_str()),
            ("name", "Nuestra"),
            ("body", "# A\n## Preguntas\n1 Un dato\n2 Una razón"),
        ];
        elena.post(routes::RUBRIC_NEW, &right).await.is(303);
        elena.get(&routes::rubric(&id)).await.is(200).has("Una razón");
        let next = [
            ("version", "1"),
            ("name", "Nuestra"),
            ("body", "# A\n## Preguntas\n1 Un dato\n2 Una duda"),
        ];
        elena.post(&routes::rubric_version(&id), &next).await.is(303);
        elena
            .post(&routes::rubric_version(&id), &next)
            .await
            .is(409)
            .has("Una duda");
        elena.get(&routes::rubric(&id)).await.is(200).has("Una duda");
        elena
            .get(&format!("{}?version=1", routes::rubric(&id)))
            .await
            .is(200)
            .has("Una razón");
        // Arrayán's own is nobody else's.
        app.signed_in(app.world.caro)
            .await
            .get(&routes::rubric(scene.observations.own_rubric))
            .await
            .is(404);
    }
}

#[tokio::test]
async fn a_written_lesson_is_rated_alone_and_then_seen_beside_the_reference() {
    let (app, _) = Scene::sqlite().await;
    let mut fidel = app.signed_in(app.world.fidel).await;
    let page = routes::vignette("fractions");
    let form = fidel.get(&page).await.is(200).has_not("La referencia");
    let id = form.hidden("id");
    let some = [("id", id.as_str()), ("level-0", "3")];
    fidel
        .post(&page, &some)
        .await
        .is(422)
        .has("Elige un nivel, aunque dudes");
    let all = [
        ("id", id.as_str()),
        ("level-0", "3"),
        ("level-1", "2"),
        ("level-2", "3"),
        ("level-3", "2"),
        ("level-4", "2"),
    ];
    fidel.post(&page, &all).await.is(303);
    fidel.post(&page, &all).await.is(303);
    fidel
        .get(&page)
        .await
        .is(200)
        .has("La referencia")
        .has("Se muestra desde que 8 personas");
    fidel
        .get(routes::CALIBRATION)
        .await
        .is(200)
        .has("En 4 de 5 dimensiones elegiste el mismo nivel")
        .has("Se dice desde que 8 personas")
        .has("La apreciaste una vez");
}
