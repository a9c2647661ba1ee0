//! Students' teams: by consent, by code, read by two adults of the liceo and by nobody outside it.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use testkit::app::{Browser, TestApp};
use testkit::scene::{IN_THE_ROOM, SURNAME, Scene};
use web::routes;

/// The codes that wait on a team's page.
fn codes(page: &str) -> Vec<String> {
    let waiting = page.split("Código: <b>").skip(1);
    waiting.map(|rest| rest.chars().take(6).collect()).collect()
}

async fn comes_in(app: &TestApp, code: &str, nickname: &str) -> Browser {
    let mut student = app.visitor();
    student
        .post(routes::TEAM_DOOR, &[("code", code), ("nickname", nickname)])
        .await
        .is(303);
    student
}

async fn says(student: &mut Browser, words: &str) {
    let id = student.get(routes::TEAM_ROOM).await.is(200).hidden("id");
    for _ in 0..2 {
        student
            .post(routes::TEAM_ROOM, &[("id", &id), ("words", words)])
            .await
            .is(303);
    }
}

#[tokio::test]
async fn students_come_in_by_code_and_two_adults_read() {
    for (app, scene) in Scene::each().await {
        let page = routes::student_team(scene.student_teams.team);
        let mut beto = app.signed_in(app.world.beto).await;
        let codes = codes(&beto.get(&page).await.is(200).text);
        assert_eq!(codes.len(), 3);
        let mut nobody = app.visitor();
        nobody
            .post(routes::TEAM_DOOR, &[("code", "ZZZZZZ"), ("nickname", "Puma")])
            .await
            .is(422)
            .has("Ese código no abre");
        nobody
            .post(routes::TEAM_DOOR, &[("code", &codes[0]), ("nickname", "x")])
            .await
            .is(422)
            .has("al menos dos letras");
        let mut puma = comes_in(&app, &codes[0].to_lowercase(), "Puma").await;
        // A code opens once; and nobody takes another's nickname.
        let used = [("code", codes[0].as_str()), ("nickname", "Zorro")];
        nobody.post(routes::TEAM_DOOR, &used).await.is(422);
        let same = [("code", codes[1].as_str()), ("nickname", "puma")];
        nobody
            .post(routes::TEAM_DOOR, &same)
            .await
            .is(422)
            .has("ya lo usa otra persona");
        let mut zorro = comes_in(&app, &codes[1], "Zorro").await;
        puma.get(routes::TEAM_ROOM)
            .await
            .is(200)
            .has(IN_THE_ROOM)
            .has("Beto Profesor")
            .has("Dora Directora")
            .has_not(SURNAME);
        says(&mut puma, "En el segundo recreo no hay <b>bancas</b>").await;
        let seen = zorro
            .get(routes::TEAM_ROOM)
            .await
            .is(200)
            .has("Puma")
            .has_not("<b>bancas");
        assert_eq!(seen.text.matches("no hay").count(), 1);
        // Her cookie opens this room and nothing else.
        for other in [routes::HOME, routes::CONVERSATIONS, routes::CIRCLES, page.as_str()] {
            let reply = puma.get(other).await.is(303);
            assert!(reply.location.starts_with(routes::SIGN_IN), "{other}");
        }
        // At least two adults read everything; nobody else of the liceo, nobody of the hub.
        for reader in [app.world.dora, app.world.elena, app.world.fidel, app.world.beto] {
            app.signed_in(reader).await.get(&page).await.is(200).has("no hay");
        }
        for outsider in [
            app.world.ana,
            app.world.ines,
            app.world.julio,
            app.world.hugo,
            app.world.caro,
            app.world.gil,
        ] {
            let mut browser = app.signed_in(outsider).await;
            browser.get(&page).await.is(404);
            for path in [
                routes::CONVERSATIONS.to_owned(),
                routes::CIRCLES.to_owned(),
                routes::MODERATION.to_owned(),
                format!("{}?q=recreo+bancas", routes::SEARCH),
            ] {
                browser
                    .get(&path)
                    .await
                    .has_not("En el segundo recreo")
                    .has_not("Equipo del recreo");
            }
        }
        // Words are taken out by an adult; a seat gets another code, and its browser is out.
        beto.post(
            &routes::seat_code(scene.student_teams.team, scene.student_teams.seat),
            &[],
        )
        .await
        .is(303);
        let outs = [puma.get(routes::TEAM_ROOM).await, zorro.get(routes::TEAM_ROOM).await];
        assert_eq!(outs.iter().filter(|reply| reply.status.as_u16() == 303).count(), 1);
    }
}

#[tokio::test]
async fn a_consent_taken_back_holds_at_once() {
    for (app, scene) in Scene::each().await {
        let page = routes::student_team(scene.student_teams.team);
        let mut beto = app.signed_in(app.world.beto).await;
        let codes = codes(&beto.get(&page).await.is(200).text);
        let mut students = Vec::new();
        for (code, name) in codes.iter().zip(["Puma", "Zorro", "Huemul"]) {
            let mut student = comes_in(&app, code, name).await;
            says(&mut student, &format!("Lo dice {name}")).await;
            students.push(student);
        }
        let mut fidel = app.signed_in(app.world.fidel).await;
        let withdrawals = routes::consent_withdrawals(app.world.course);
        let take_back = async |browser: &mut Browser, student: String, giver: &str| {
            browser
                .post(
                    &withdrawals,
                    &[
                        ("para", "student-teams"),
                        ("estudiante", student.as_str()),
                        ("withdrawn_by", giver),
                    ],
                )
                .await
                .is(303);
        };
        take_back(&mut fidel, scene.students.luz.to_string(), "guardian").await;
        let mut out = 0;
        for student in &mut students {
            out += u32::from(student.get(routes::TEAM_ROOM).await.status.as_u16() == 303);
        }
        assert_eq!(out, 1);
        let left = beto.get(&page).await.is(200);
        assert_eq!(left.text.matches("Lo dice").count(), 2);
        // With one student alone no adult talks.
        take_back(&mut fidel, scene.students.mar.to_string(), "guardian").await;
        let id = app.app.ids.new_id(app.app.now()).to_string();
        beto.post(&page, &[("id", &id), ("words", "A solas")]).await.is(422);
        beto.get(&page).await.has("en pausa").has_not("A solas");
        for student in &mut students {
            student.get(routes::TEAM_ROOM).await.is(303);
        }
    }
}

#[tokio::test]
async fn a_team_opens_with_consents_and_a_second_adult() {
    for (app, scene) in Scene::each().await {
        let new = routes::student_team_new(app.world.course);
        let mut beto = app.signed_in(app.world.beto).await;
        let form = beto.get(&new).await.is(200).has("También leerán");
        let id = form.hidden("id");
        let (luz, mar) = (scene.students.luz.to_string(), scene.students.mar.to_string());
        let (sol, gone) = (scene.students.sol.to_string(), scene.students.gone.to_string());
        let plan = |who: [&str; 3]| {
            let mut fields = vec![
                ("id", id.clone()),
                ("name", "Equipo del patio".to_owned()),
                ("purpose", "Más sombra".to_owned()),
            ];
            fields.extend(who.iter().map(|student| ("students", (*student).to_owned())));
            fields
        };
        let send = async |browser: &mut Browser, who: [&str; 3]| {
            let fields = plan(who);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            browser.post(&new, &fields).await
        };
        send(&mut beto, [&luz, &luz, &mar]).await.is(422).has("tres o cuatro");
        send(&mut beto, [&luz, &mar, &gone])
            .await
            .is(422)
            .has("autorización vigente");
        for _ in 0..2 {
            send(&mut beto, [&luz, &mar, &sol]).await.is(303);
        }
        let page = routes::student_team(&id);
        assert_eq!(codes(&beto.get(&page).await.is(200).text).len(), 3);
        // Ended, the room is shut; after ninety days nothing of it is left.
        beto.post(&routes::student_team_closure(&id), &[]).await.is(303);
        beto.get(&page).await.has("cerrado el");
        app.clock.advance(91 * 24 * 60 * 60);
        let w = app.app.db.write(app.moment()).await.unwrap();
        w.clear_away().await.unwrap();
        assert!(app.app.db.student_team(id.parse().unwrap()).await.is_err());
        // At Boldo nobody leads, so that Caro would read alone; and nobody has consented.
        let mut caro = app.signed_in(app.world.caro).await;
        caro.get(&routes::student_team_new(app.world.other_course))
            .await
            .is(200)
            .has("segunda persona adulta")
            .has("Faltan autorizaciones");
    }
}
