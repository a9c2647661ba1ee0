//! After it: minutes, whom to call and what it cost, a session that is made again, a calendar.

use domain::id::PersonId;
use testkit::scene::Scene;
use web::routes;

use super::of;

#[tokio::test]
async fn minutes_are_drafted_signed_read_by_the_invited_and_found() {
    for (app, scene) in Scene::each().await {
        let (session, seminar) = (scene.convenings.session, scene.convenings.seminar);
        let (read, draft) = (
            routes::convening_minutes(session),
            routes::convening_minutes_draft(session),
        );
        let mut ana = of(&app, app.world.ana).await;
        let mut beto = of(&app, app.world.beto).await;
        beto.get(&read).await.is(409).has("todavía no está");
        beto.get(&draft).await.is(404);
        ana.get(&draft)
            .await
            .is(200)
            .has("¿Qué nos sorprendió de nuestros datos?")
            .has("Devolver el boleto comentado el mismo día")
            .has_not("Lenguaje de primero medio");
        ana.post(&draft, &[("version", "0"), ("body", " ")])
            .await
            .is(422)
            .has("El acta está vacía");
        let body = "## Acuerdos\n\nProbaremos la lectura en voz alta con calma.";
        ana.post(&draft, &[("version", "0"), ("body", body)]).await.is(303);
        ana.post(&draft, &[("version", "0"), ("body", "Otra versión")])
            .await
            .is(409)
            .has("Otra versión");
        let version = ana.get(&draft).await.is(200).hidden("version");
        let sign = routes::convening_minutes_signature(session);
        // Somebody wrote since: it isn't signed unread.
        ana.post(&sign, &[("version", "9")]).await.is(303);
        beto.get(&read).await.is(409);
        ana.post(&sign, &[("version", &version)]).await.is(303);
        beto.get(&read)
            .await
            .is(200)
            .has("Probaremos la lectura en voz alta con calma")
            .has("Firmada por Ana");
        beto.get(routes::NOTIFICATIONS).await.has("Está firmada el acta de");
        of(&app, app.world.dora).await.get(&read).await.is(404);
        // Of one to which everybody is invited they are found; of a circle's they are read where they were signed.
        let other = routes::convening_minutes_draft(seminar);
        ana.post(
            &other,
            &[("version", "0"), ("body", "Hablamos de murciélagos y metas.")],
        )
        .await
        .is(303);
        ana.post(&routes::convening_minutes_signature(seminar), &[("version", "1")])
            .await
            .is(303);
        let mut caro = of(&app, app.world.caro).await;
        caro.get("/buscar?q=murcielagos").await.is(200).has("Seminario abierto");
        caro.get("/buscar?q=lectura+en+voz+alta+con+calma")
            .await
            .has_not("Segunda sesión de aprendizaje");
        assert_eq!(
            app.app.db.misfiled(app.world.network).await.unwrap(),
            Vec::<String>::new()
        );
        ana.post(&routes::convening_minutes_withdrawal(seminar), &[])
            .await
            .is(303);
        caro.get("/buscar?q=murcielagos").await.has_not("Seminario abierto");
    }
}

#[tokio::test]
async fn the_hub_knows_whom_to_call_and_what_it_cost() {
    for (app, scene) in Scene::each().await {
        let page = routes::convening_balance(scene.convenings.session);
        let mut julio = of(&app, app.world.julio).await;
        julio
            .get(&page)
            .await
            .is(200)
            .has("Beto Profesor")
            .has("beto@prueba.invalid")
            .has("faltó 1")
            .has("Liceo Boldo")
            .has("Son cuentas, no una causa");
        of(&app, app.world.beto).await.get(&page).await.is(404);
        julio
            .post(&page, &[("pesos", "mucho"), ("words", "Almuerzo")])
            .await
            .is(422)
            .has("Escribe un número de pesos")
            .has("Almuerzo");
        julio
            .post(&page, &[("pesos", "$ 1.250.000"), ("words", "Almuerzo")])
            .await
            .is(303);
        julio.get(&page).await.has("1.250.000").has("Almuerzo");
    }
}

#[tokio::test]
async fn a_session_that_went_well_is_kept_and_made_again() {
    for (app, scene) in Scene::each().await {
        let session = scene.convenings.session;
        let mut ana = of(&app, app.world.ana).await;
        let id = ana.get(&routes::convening(session)).await.is(200).hidden("id");
        let keep = routes::convening_template(session);
        ana.post(&keep, &[("name", " ")])
            .await
            .is(422)
            .has("Le falta un nombre");
        for _ in 0..2 {
            ana.post(&keep, &[("id", &id), ("name", "Mañana de boletos"), ("year", "2")])
                .await
                .is(303);
        }
        ana.get(routes::OWN_SESSIONS)
            .await
            .is(200)
            .has("Mañana de boletos")
            .has("Segundo año")
            .has("Tarde de mirar datos");
        ana.get(&routes::generation_rhythm(app.world.generation))
            .await
            .is(200)
            .has("Mañana de boletos");
        let new = format!("{}?plantilla={id}", routes::CONVENING_NEW);
        let form = ana.get(&new).await.is(200).has("Mañana de boletos");
        let (made, kept) = (form.hidden("id"), form.hidden("plantilla"));
        let fields = [
            ("id", made.as_str()),
            ("plantilla", &kept),
            ("kind", "learning-session"),
            ("mode", "in-person"),
            ("name", "Mañana de boletos"),
            ("zone", "America/Santiago"),
            ("starts_on", "2031-05-07"),
            ("starts_at", "09:00"),
            ("ends_at", "13:00"),
            ("place", "Liceo Boldo"),
        ];
        ana.post(routes::CONVENING_NEW, &fields).await.is(303);
        let rows = app.app.db.segments(made.parse().unwrap()).await.unwrap();
        assert_eq!(rows.len(), 4);
        assert!(
            rows.iter()
                .any(|row| row.title == "¿Qué nos sorprendió de nuestros datos?")
        );
        let gone = ana.post(&routes::own_session_removal(&id), &[]).await.is(303);
        ana.get(&gone.location)
            .await
            .is(200)
            .has_not("<h2 id=\"p-1\">Mañana de boletos")
            .has("Devolver la plantilla");
        ana.post(&routes::own_session_return(&id), &[]).await.is(303);
        ana.get(routes::OWN_SESSIONS).await.has("Mañana de boletos");
        of(&app, app.world.beto).await.get(routes::OWN_SESSIONS).await.is(404);
    }
}

#[tokio::test]
async fn a_convening_stands_in_the_calendar_of_whoever_comes() {
    for (app, scene) in Scene::each().await {
        let (app, db) = (&app, &app.app.db);
        let agenda = |who: PersonId| async move {
            let standing = db.standing(who).await.unwrap();
            let all = db
                .agenda(app.world.network, &standing, app.moment().at.day())
                .await
                .unwrap();
            all.into_iter()
                .filter(|entry| entry.what == domain::attention::Dated::Convening)
                .map(|entry| entry.id)
                .collect::<Vec<_>>()
        };
        assert!(agenda(app.world.beto).await.contains(&scene.convenings.session.0));
        assert!(!agenda(app.world.caro).await.contains(&scene.convenings.session.0));
        assert!(agenda(app.world.ana).await.contains(&scene.convenings.seminar.0));
    }
}
