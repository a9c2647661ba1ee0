//! The doors of who has no account yet: invitations and rooms, for many at once; and that every door speaks English.

#![allow(clippy::unwrap_used, reason = "a test may stop where the ground gives way")]

use domain::door::NewInvitation;
use domain::id::RoomId;
use domain::permission::{Invite, OpenRoom, in_the_name_of};
use domain::person::{Charge, Role};
use domain::school::Subject;
use testkit::app::{Browser, TestApp};

async fn invitation(app: &TestApp, mail: Option<&str>, uses: i64) -> String {
    let charge = Charge {
        role: Role::Teacher,
        school_id: Some(app.world.arrayan),
        subject: Some(Subject::Maths),
    };
    let new = NewInvitation {
        charge,
        name: None,
        mail: mail.map(str::to_owned),
        uses,
        expires_at: app.app.now().plus_days(14),
    };
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let proof = in_the_name_of(app.world.ana, Invite(charge));
    let (_, secret) = w.invite(&proof, app.world.network, &new).await.unwrap();
    w.commit().await.unwrap();
    format!("/invitacion/{}", secret.reveal())
}

async fn room(app: &TestApp) -> (String, RoomId) {
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let proof = in_the_name_of(app.world.ana, OpenRoom);
    let id = w.open_room(&proof, app.world.network, "Seminario", 4).await.unwrap();
    w.commit().await.unwrap();
    (app.app.db.room(id).await.unwrap().code, id)
}

async fn join(app: &TestApp, code: &str, name: &str, mail: &str) -> Browser {
    let path = format!("/sala/{code}");
    let mut browser = app.visitor();
    let once = browser.get(&path).await.is(200).hidden("once");
    let school = app.world.arrayan.to_string();
    let fields = [
        ("name", name),
        ("mail", mail),
        ("role", "teacher"),
        ("school", &school),
        ("subject", "maths"),
        ("once", &once),
    ];
    browser.post(&path, &fields).await.is(303);
    browser
}

#[tokio::test]
async fn an_invitation_lets_in_whom_it_means() {
    for app in TestApp::each().await {
        let path = invitation(&app, None, 1).await;
        let mut lia = app.visitor();
        lia.get(&path)
            .await
            .is(200)
            .has("Ana Coordinadora")
            .has("Liceo Arrayán")
            .has("Docente (Matemática)");
        lia.post(&path, &[("name", ""), ("mail", "lia@x.cl")])
            .await
            .is(422)
            .has("value=\"lia@x.cl\"");
        lia.post(&path, &[("name", "Lía"), ("mail", "beto@prueba.invalid")])
            .await
            .is(422)
            .has("ya tiene cuenta");
        lia.post(&path, &[("name", "Lía"), ("mail", "lia@x.cl")]).await.is(303);
        lia.get("/cuenta")
            .await
            .is(200)
            .has("Docente (Matemática), Liceo Arrayán");
        app.visitor().get(&path).await.is(410).has("ya se usó");
        app.visitor()
            .get("/invitacion/forjada")
            .await
            .is(410)
            .has("No conocemos");

        let named = invitation(&app, Some("caro@prueba.invalid"), 1).await;
        app.visitor()
            .get(&named)
            .await
            .is(200)
            .has("Entrar y volver aquí")
            .has_not("name=\"name\"");
        app.visitor().post(&named, &[("name", "Caro")]).await.is(422);
        let mut beto = app.signed_in(app.world.beto).await;
        beto.get(&named).await.is(200).has("es para otro correo");
        beto.post(&named, &[]).await.is(422);
        let mut caro = app.signed_in(app.world.caro).await;
        caro.post(&named, &[]).await.is(303);
        caro.get("/cuenta").await.has("Liceo Arrayán");

        // Nobody gives a role to oneself, by this way either.
        let own = invitation(&app, None, 5).await;
        let mut ana = app.signed_in(app.world.ana).await;
        ana.get(&own).await.is(200).has("la hiciste tú");
        ana.post(&own, &[]).await.is(422);
        app.clock.advance(15 * 86_400);
        app.visitor().get(&own).await.is(410).has("venció");
    }
}

#[tokio::test]
async fn a_room_lets_many_in_as_participants() {
    for app in TestApp::each().await {
        let (code, id) = room(&app).await;
        let mut nobody = app.visitor();
        nobody
            .post("/sala", &[("code", "ZZZ")])
            .await
            .is(422)
            .has("value=\"ZZZ\"");
        let typed = format!("{}-{}", &code[..3].to_lowercase(), &code[3..]);
        let reply = nobody.post("/sala", &[("code", &typed)]).await.is(303);
        assert_eq!(reply.location, format!("/sala/{code}"));
        nobody
            .post(&reply.location, &[("name", "Luz"), ("role", "teacher"), ("once", "x")])
            .await
            .is(422)
            .has("value=\"Luz\"")
            .has("Elige tu liceo");
        let mut luz = join(&app, &code, "Luz Room", "").await;
        luz.get("/cuenta").await.is(200).has("Participante").has_not("Docente");
        app.visitor().get(&format!("/sala/{code}")).await.is(200);
        let claims = app.app.db.claims_of_room(id).await.unwrap();
        assert_eq!(claims.len(), 1);
        assert_eq!(claims[0].outcome, None);
        app.clock.advance(5 * 3600);
        app.visitor()
            .get(&format!("/sala/{code}"))
            .await
            .is(410)
            .has("ya se cerró");
    }
}

#[tokio::test]
async fn a_form_of_a_room_sent_twice_is_one_account() {
    for app in TestApp::each().await {
        let (code, id) = room(&app).await;
        let path = format!("/sala/{code}");
        let mut first = app.visitor();
        let once = first.get(&path).await.hidden("once");
        let school = app.world.boldo.to_string();
        let fields = [
            ("name", "Luz"),
            ("mail", ""),
            ("role", "utp"),
            ("school", school.as_str()),
            ("once", once.as_str()),
        ];
        let mut second = first.clone();
        first.post(&path, &fields).await.is(303);
        second.post(&path, &fields).await.is(303);
        second.get("/cuenta").await.is(200).has("Luz");
        assert_eq!(app.app.db.claims_of_room(id).await.unwrap().len(), 1);
        // Somebody's id is no key to their account.
        let luz = app.app.db.claims_of_room(id).await.unwrap()[0].person_id.to_string();
        let mut thief = app.visitor();
        let fields = [
            ("name", "Luz"),
            ("role", "utp"),
            ("school", school.as_str()),
            ("once", luz.as_str()),
        ];
        thief.post(&path, &fields).await.is(400);
    }
}

#[tokio::test]
async fn a_hundred_and_fifty_fit_through_the_door_at_once() {
    for app in TestApp::each().await {
        let (code, id) = room(&app).await;
        let crowd = (0..150).map(|n| {
            let (app, code) = (&app, code.as_str());
            async move { join(app, code, &format!("Persona {n}"), &format!("p{n}@sala.invalid")).await }
        });
        let mut set = Vec::new();
        for one in crowd {
            set.push(Box::pin(one));
        }
        futures_join(set).await;
        assert_eq!(app.app.db.claims_of_room(id).await.unwrap().len(), 150);
    }
}

/// Polls all of them in turn until each is done: as many requests in flight as there are people.
async fn futures_join<F: Future + Unpin>(mut all: Vec<F>) {
    std::future::poll_fn(move |cx| {
        all.retain_mut(|one| std::pin::Pin::new(one).poll(cx).is_pending());
        if all.is_empty() {
            std::task::Poll::Ready(())
        } else {
            std::task::Poll::Pending
        }
    })
    .await;
}

#[tokio::test]
async fn the_doors_speak_english() {
    let app = TestApp::sqlite().await;
    let (code, _) = room(&app).await;
    let path = invitation(&app, None, 1).await;
    for page in ["/entrar", "/sala", "/privacidad", &format!("/sala/{code}"), &path] {
        let reply = app.visitor().in_english().get(page).await.is(200);
        assert!(reply.text.contains("lang=\"en\""));
        assert!(
            !reply.words().contains("[door-")
                && !reply.words().contains("[privacy-")
                && !reply.words().contains("[role-"),
            "{}",
            reply.words()
        );
    }
}
