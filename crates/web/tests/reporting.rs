//! What liceos report: what they know of their points, figures that come by a link, and what is still missing.

use domain::permission::{EndRole, by_the_installation};
use domain::person::{Charge, Role};
use testkit::scene::Scene;

#[tokio::test]
async fn what_people_know_stands_on_the_chart_and_can_leave_points_out() {
    for (app, scene) in Scene::each().await {
        let at = format!("/medidas/{}/liceos/{}", scene.open_measure, app.world.arrayan);
        let (mut elena, mut beto) = (
            app.signed_in(app.world.elena).await,
            app.signed_in(app.world.beto).await,
        );
        let arrayan = app.world.arrayan.to_string();
        let strike = [
            ("words", "Paro de profesores"),
            ("school", arrayan.as_str()),
            ("starts_on", "2026-04-13"),
            ("ends_on", "2026-04-17"),
            ("left_out", "on"),
        ];
        beto.post("/medidas/anotaciones", &strike).await.is(404);
        elena
            .post("/medidas/anotaciones", &[("words", ""), ("school", &arrayan)])
            .await
            .is(422)
            .has("Escribe qué pasó");
        elena.post("/medidas/anotaciones", &strike).await.is(303);
        beto.get(&at)
            .await
            .is(200)
            .has("Paro de profesores")
            .has("Semana Santa");
        elena.get("/medidas/anotaciones").await.is(200).has("fuera del cálculo");
        let notes = app.app.db.annotations(app.world.network).await.unwrap();
        let id = notes.iter().find(|note| note.left_out).unwrap().id;
        let gone = elena
            .post(&format!("/medidas/anotaciones/{id}/retiro"), &[])
            .await
            .is(303);
        elena
            .get(&gone.location)
            .await
            .is(200)
            .has("value=\"Paro de profesores\"");
        beto.get(&at).await.is(200).has_not("Paro de profesores");
    }
}

#[tokio::test]
async fn a_link_enters_one_figure_and_nothing_else() {
    for (app, scene) in Scene::each().await {
        let mut elena = app.signed_in(app.world.elena).await;
        let mut anybody = app.visitor();
        let door = format!("/anotar/{}", scene.entry_secret);
        anybody.get(&door).await.is(200).has("Guardar").has_not("Elena");
        anybody
            .post(&door, &[("period", "2026-06-01"), ("value", "")])
            .await
            .is(422);
        anybody
            .post(&door, &[("period", "2025-06-02"), ("value", "50")])
            .await
            .is(422)
            .has("Elige uno de los de la lista");
        // The scene's points were entered by others: a link corrects only what came by it.
        let points = app
            .app
            .db
            .school_points(scene.open_measure, app.world.arrayan)
            .await
            .unwrap();
        assert!(points.iter().all(|point| point.period.to_string() != "2026-06-01"));
        let kept = anybody
            .post(&door, &[("period", "2026-06-01"), ("value", "61"), ("n", "30")])
            .await
            .is(303);
        anybody
            .get(&kept.location)
            .await
            .is(200)
            .has("Gracias")
            .has("quedó guardado")
            .has("</b> 61");
        anybody
            .post(&door, &[("period", "2026-06-01"), ("value", "62"), ("n", "30")])
            .await
            .is(303);
        let points = app
            .app
            .db
            .school_points(scene.open_measure, app.world.arrayan)
            .await
            .unwrap();
        let newest = points.last().unwrap();
        assert_eq!((newest.value, newest.entry_link_id), (62.0, Some(scene.entry_link)));
        anybody
            .post(&door, &[("period", "2026-05-25"), ("value", "90")])
            .await
            .is(422)
            .has("ya lo anotó otra persona");
        let links = format!("/medidas/{}/liceos/{}/enlaces", scene.open_measure, app.world.arrayan);
        elena.get(&links).await.is(200).has("Inspectoría").has("2 veces");
        elena
            .post(&format!("{links}/{}/revocacion", scene.entry_link), &[])
            .await
            .is(303);
        anybody.get(&door).await.is(410).has("fue retirado");
        anybody
            .post(&door, &[("period", "2026-06-01"), ("value", "10")])
            .await
            .is(410);
        // A new one, whose maker then leaves: it opens no longer.
        let made = elena.post(&links, &[("given_to", "UTP"), ("weeks", "4")]).await.is(200);
        let secret = made.text.split("/anotar/").nth(1).unwrap()[..43].to_owned();
        anybody.get(&format!("/anotar/{secret}")).await.is(200);
        let held = app.app.db.roles_of(app.world.elena).await.unwrap();
        let mut w = app.app.db.write(app.moment()).await.unwrap();
        for role in held.iter().filter(|role| role.role == Role::Utp) {
            let person = role.person_id;
            let charge = Charge {
                role: role.role,
                school_id: role.school_id,
                subject: role.subject,
            };
            w.end_role(&by_the_installation(EndRole { person, charge }), role)
                .await
                .unwrap();
        }
        w.commit().await.unwrap();
        anybody.get(&format!("/anotar/{secret}")).await.is(410);
    }
}

#[tokio::test]
async fn what_is_missing_is_asked_for_by_name_of_the_liceo() {
    let (app, scene) = Scene::sqlite().await;
    let mut ana = app.signed_in(app.world.ana).await;
    ana.get("/medidas/pendientes")
        .await
        .is(200)
        .has("Lo que falta informar");
    let mut elena = app.signed_in(app.world.elena).await;
    elena
        .get("/medidas/pendientes")
        .await
        .is(200)
        .has_not(&format!("/liceos/{}", app.world.boldo));
    elena.get("/cuenta").await.is(200).has("Recordatorios");
    elena.post("/cuenta/recordatorios", &[]).await.is(303);
    assert!(!app.app.db.wants_reminders(app.world.elena).await.unwrap());
    elena.get("/medidas").await.is(200);
    assert!(app.app.db.measure(scene.open_measure).await.is_ok());
}
