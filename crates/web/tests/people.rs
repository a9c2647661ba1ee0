//! People: the list, roles, leaving, invitations, rooms, claims.

#![allow(clippy::unwrap_used, reason = "a test may stop where the ground gives way")]

use domain::door::Room;
use domain::permission::{OpenRoom, in_the_name_of};
use domain::person::{Charge, Role};
use store::RoomJoin;
use testkit::app::TestApp;
use testkit::personas::names;

async fn a_claim(app: &TestApp, name: &str) -> Room {
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let proof = in_the_name_of(app.world.ana, OpenRoom);
    let id = w.open_room(&proof, app.world.network, "Seminario", 4).await.unwrap();
    w.commit().await.unwrap();
    let room = app.app.db.room(id).await.unwrap();
    let join = RoomJoin {
        names: names(name),
        mail: None,
        charge: Charge {
            role: Role::Utp,
            school_id: Some(app.world.boldo),
            subject: None,
        },
        language: None,
    };
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    w.come_in(&room, &join).await.unwrap();
    w.commit().await.unwrap();
    room
}

#[tokio::test]
async fn each_sees_their_own_people() {
    for app in TestApp::each().await {
        let mut ana = app.signed_in(app.world.ana).await;
        ana.get("/personas")
            .await
            .is(200)
            .has("Beto Profesor")
            .has("Caro Profesora")
            .has("1 a 11 de 11");
        ana.get("/personas?buscar=BÉTO")
            .await
            .is(200)
            .has("Beto Profesor")
            .has_not("Caro Profesora");
        ana.get("/personas?buscar=zzz")
            .await
            .is(200)
            .has("Nadie con ese nombre");
        let mut dora = app.signed_in(app.world.dora).await;
        dora.get("/personas")
            .await
            .is(200)
            .has("Beto Profesor")
            .has_not("Caro Profesora")
            .has_not("Ana Coord");
        dora.get(&format!("/personas/{}", app.world.caro)).await.is(404);
        for who in [app.world.beto, app.world.fidel, app.world.hugo, app.world.karen] {
            let mut other = app.signed_in(who).await;
            other.get("/personas").await.is(404);
            other.get("/invitaciones").await.is(404);
            other.get("/salas").await.is(404);
            other.get("/solicitudes").await.is(404);
        }
    }
}

#[tokio::test]
async fn a_role_is_given_and_ended_by_who_may() {
    for app in TestApp::each().await {
        let w = &app.world;
        let (beto, school) = (format!("/personas/{}", w.beto), w.arrayan.to_string());
        let roles = format!("{beto}/roles");
        let mut dora = app.signed_in(w.dora).await;
        dora.get(&beto)
            .await
            .is(200)
            .has("Docente (Lenguaje), Liceo Arrayán")
            .has("1°A 2026");
        dora.post(&roles, &[("role", "utp")]).await.is(422).has("elige cuál");
        dora.post(&roles, &[("role", "utp"), ("school", &school)]).await.is(303);
        dora.post(&roles, &[("role", "coordinator")]).await.is(404);
        dora.post(&roles, &[("role", "utp"), ("school", &w.boldo.to_string())])
            .await
            .is(404);
        let held = app.app.db.roles_of(w.beto).await.unwrap();
        assert_eq!(held.len(), 2);
        let utp = held.iter().find(|grant| grant.role == Role::Utp).unwrap().id;
        app.signed_in(w.caro)
            .await
            .post(&format!("{roles}/{utp}/termino"), &[])
            .await
            .is(404);
        dora.post(&format!("{roles}/{utp}/termino"), &[]).await.is(303);
        dora.post(&format!("{roles}/{utp}/termino"), &[]).await.is(404);
        // Nobody gives a role to oneself.
        let mut ana = app.signed_in(w.ana).await;
        let own = format!("/personas/{}/roles", w.ana);
        ana.post(&own, &[("role", "principal"), ("school", &school)])
            .await
            .is(404);
        ana.get(&format!("/personas/{}", w.ana))
            .await
            .is(200)
            .has_not("Dar el rol");
        ana.post(&format!("/personas/{}/roles", w.gil), &[("role", "analyst")])
            .await
            .is(404);
    }
}

#[tokio::test]
async fn who_leaves_hands_over_and_can_come_back() {
    for app in TestApp::each().await {
        let w = &app.world;
        let path = format!("/personas/{}/salida", w.beto);
        app.signed_in(w.caro).await.get(&path).await.is(404);
        let mut beto = app.signed_in(w.beto).await;
        beto.get("/cuenta").await.is(200);
        let mut elena = app.signed_in(w.elena).await;
        elena.get(&path).await.is(200).has("No tiene ciclos abiertos");
        let reply = elena.post(&path, &[]).await.is(303);
        elena
            .get(&reply.location)
            .await
            .is(200)
            .has("La salida quedó registrada")
            .has("Ningún ciclo cambió");
        beto.get("/cuenta").await.is(303);
        elena.post(&path, &[]).await.is(404);
        let mut ana = app.signed_in(w.ana).await;
        ana.get("/personas").await.has("Quienes salieron").has("Beto");
        let school = w.arrayan.to_string();
        ana.post(
            &format!("/personas/{}/roles", w.beto),
            &[("role", "teacher"), ("school", &school)],
        )
        .await
        .is(303);
        app.signed_in(w.beto).await.get("/cuenta").await.is(200).has("Docente");
    }
}

#[tokio::test]
async fn an_invitation_is_made_shown_once_and_taken_back() {
    for app in TestApp::each().await {
        let school = app.world.arrayan.to_string();
        let mut dora = app.signed_in(app.world.dora).await;
        dora.get("/invitaciones")
            .await
            .is(200)
            .has("Aquí estarán las invitaciones");
        dora.get("/invitaciones/nueva")
            .await
            .is(200)
            .has("Liceo Arrayán")
            .has_not("Liceo Boldo")
            .has_not("coordinator");
        let many = [("role", "teacher"), ("school", school.as_str()), ("uses", "201")];
        dora.post("/invitaciones/nueva", &many)
            .await
            .is(422)
            .has("value=\"201\"");
        dora.post("/invitaciones/nueva", &[("role", "coach")]).await.is(404);
        let one = [
            ("role", "teacher"),
            ("school", school.as_str()),
            ("name", "Lía"),
            ("uses", "30"),
        ];
        let made = dora
            .post("/invitaciones/nueva", &one)
            .await
            .is(200)
            .has("class=\"qr\"")
            .has("Te invito a Red de prueba")
            .text;
        let at = made.find("http://ronda.test/invitacion/").unwrap();
        let link: String = made[at + "http://ronda.test".len()..]
            .chars()
            .take_while(|c| !" \"\n<".contains(*c))
            .collect();
        app.visitor().get(&link).await.is(200).has("Dora Directora");
        dora.get("/invitaciones")
            .await
            .is(200)
            .has("para 30 personas más")
            .has_not(&link);
        let id = app.app.db.invitations(app.world.network, 9).await.unwrap()[0].id;
        let back = format!("/invitaciones/{id}/revocacion");
        app.signed_in(app.world.beto).await.post(&back, &[]).await.is(404);
        dora.post(&back, &[]).await.is(303);
        dora.post(&back, &[]).await.is(303);
        app.visitor().get(&link).await.is(410).has("se retiró");
    }
}

#[tokio::test]
async fn rooms_open_project_and_close() {
    for app in TestApp::each().await {
        let mut julio = app.signed_in(app.world.julio).await;
        julio.get("/salas").await.is(200);
        julio
            .post("/salas", &[("name", ""), ("hours", "4")])
            .await
            .is(422)
            .has("Ponle un nombre");
        let room = julio
            .post("/salas", &[("name", "Seminario"), ("hours", "4")])
            .await
            .is(303)
            .location;
        julio
            .get(&room)
            .await
            .is(200)
            .has("room-code")
            .has("ronda.test/sala")
            .has_not("style=");
        julio
            .get(&format!("{room}?proyectar=1"))
            .await
            .is(200)
            .has("class=\"qr\"")
            .has("Todavía no entra nadie");
        app.signed_in(app.world.beto).await.get(&room).await.is(404);
        julio.post(&format!("{room}/cierre"), &[]).await.is(303);
        julio.post(&format!("{room}/cierre"), &[]).await.is(303);
        julio.get(&room).await.is(200).has("está cerrada");
    }
}

#[tokio::test]
async fn claims_are_decided_many_at_once() {
    for app in TestApp::each().await {
        a_claim(&app, "Luz Uno").await;
        let room = a_claim(&app, "Paz Dos").await;
        let mut ana = app.signed_in(app.world.ana).await;
        ana.get("/solicitudes")
            .await
            .is(200)
            .has("Liceo Boldo")
            .has("Luz Uno")
            .has("Jefatura de UTP");
        let ticked = |page: &str| page.matches(" checked").count();
        assert_eq!(ticked(&ana.get("/solicitudes").await.text), 0);
        assert_eq!(ticked(&ana.get("/solicitudes?marcar=todas").await.text), 2);
        assert_eq!(ticked(&ana.get("/solicitudes?marcar=Liceo%20Boldo").await.text), 2);
        assert_eq!(ticked(&ana.get("/solicitudes?marcar=Liceo%20Peumo").await.text), 0);
        ana.post("/solicitudes", &[("decision", "confirm")])
            .await
            .is(422)
            .has("Marca al menos");
        let open = app.app.db.open_claims(app.world.network).await.unwrap();
        let ids: Vec<String> = open.iter().map(|claim| claim.id.to_string()).collect();
        let all = [
            ("decision", "confirm"),
            ("claim", ids[0].as_str()),
            ("claim", ids[1].as_str()),
        ];
        app.signed_in(app.world.julio)
            .await
            .post("/solicitudes", &all)
            .await
            .is(404);
        let reply = ana.post("/solicitudes", &all).await.is(303);
        ana.get(&reply.location)
            .await
            .is(200)
            .has("2 personas confirmadas")
            .has("Nadie espera");
        let reply = ana.post("/solicitudes", &all).await.is(303);
        ana.get(&reply.location).await.is(200).has("ya lo había decidido");
        ana.get(&format!("/salas/{}", room.id)).await.has("Confirmada");
        let held = app.app.db.roles_of(open[0].person_id).await.unwrap();
        assert_eq!(held.iter().map(|grant| grant.role).collect::<Vec<_>>(), [Role::Utp]);
        a_claim(&app, "Sol Tres").await;
        let id = app.app.db.open_claims(app.world.network).await.unwrap()[0]
            .id
            .to_string();
        let reply = ana
            .post("/solicitudes", &[("decision", "refuse"), ("claim", &id)])
            .await
            .is(303);
        ana.get(&reply.location).await.has("sigue como participante");
    }
}

#[tokio::test]
async fn every_page_speaks_english() {
    let app = TestApp::sqlite().await;
    let room = a_claim(&app, "Luz").await;
    let mut ana = app.signed_in(app.world.ana).await.in_english();
    let (person, leaving, one) = (
        format!("/personas/{}", app.world.beto),
        format!("/personas/{}/salida", app.world.beto),
        format!("/salas/{}", room.id),
    );
    for page in [
        "/personas",
        &person,
        &leaving,
        "/invitaciones",
        "/invitaciones/nueva",
        "/salas",
        &one,
        "/solicitudes",
        "/cuenta",
    ] {
        let words = ana.get(page).await.is(200).words();
        for prefix in ["[people-", "[account-", "[role-", "[door-", "[outcome-", "[invitation-"] {
            assert!(!words.contains(prefix), "{page}: {words}");
        }
    }
}
