//! One's own account: names, mails, sessions, what is shared; one's data, and going.

use testkit::app::TestApp;

#[tokio::test]
async fn an_account_is_ones_own() {
    for app in TestApp::each().await {
        let w = &app.world;
        let mut beto = app.signed_in(w.beto).await;
        beto.get("/cuenta")
            .await
            .is(200)
            .has("Este dispositivo")
            .has("1°A 2026");
        beto.post("/cuenta/nombre", &[("name", "  ")])
            .await
            .is(422)
            .has("Escribe tu nombre");
        beto.post("/cuenta/nombre", &[("name", "Beto P.")]).await.is(303);
        beto.post("/cuenta/correo", &[("mail", "caro@prueba.invalid")])
            .await
            .is(422)
            .has("Otra cuenta")
            .has("value=\"caro@prueba.invalid\"");
        beto.post("/cuenta/correo", &[("mail", "beto@nuevo.cl")]).await.is(303);
        beto.get("/cuenta").await.has("Beto P.").has("beto@nuevo.cl");
        let share = format!("/cursos/{}/difusion", w.course);
        beto.post(&share, &[("share", "yes")]).await.is(303);
        assert!(app.app.db.course_is_shared(w.course).await.unwrap());
        beto.post(&share, &[("share", "no")]).await.is(303);
        for who in [w.dora, w.caro, w.ana] {
            app.signed_in(who).await.post(&share, &[("share", "yes")]).await.is(404);
        }
        let mut phone = app.signed_in(w.beto).await;
        let session = app.app.db.sessions_of(w.beto, app.app.now()).await.unwrap();
        assert_eq!(session.len(), 2);
        for line in &session {
            app.signed_in(w.caro)
                .await
                .post(&format!("/cuenta/sesiones/{}/cierre", line.id), &[])
                .await
                .is(404);
        }
        let mut ended = 0;
        for line in &session {
            if phone
                .post(&format!("/cuenta/sesiones/{}/cierre", line.id), &[])
                .await
                .status
                .as_u16()
                == 303
            {
                ended += 1;
            }
        }
        assert!(ended >= 1);
        beto.post("/cuenta/idioma", &[("idioma", "en")]).await;
    }
}

#[tokio::test]
async fn one_takes_ones_data_along_and_is_erased() {
    for app in TestApp::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        let copy = beto
            .get("/cuenta/datos")
            .await
            .is(200)
            .has("Beto Profesor")
            .has_not("secret_hash");
        assert_eq!(copy.kind, "application/json");
        beto.post("/cuenta/borrado", &[("name", "Otro")])
            .await
            .is(422)
            .has("Nada se borró");
        beto.post("/cuenta/borrado", &[("name", "beto profesor")]).await.is(303);
        beto.get("/cuenta").await.is(303);
        assert_eq!(app.app.db.person(app.world.beto).await.unwrap().name, "Persona borrada");
        let mut gil = app.signed_in(app.world.gil).await;
        gil.post("/cuenta/borrado", &[("name", "Gil Administrador")])
            .await
            .is(409)
            .has("última persona que administra");
    }
}
