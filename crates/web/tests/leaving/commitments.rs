//! What a team leaves to do: kept once, changed by two at once, by a guest, and never without end.

use testkit::scene::{Scene, next_session};
use web::routes;

use super::of;

#[tokio::test]
async fn a_commitment_becomes_a_cycle_and_the_next_session_opens_on_it() {
    for (app, scene) in Scene::each().await {
        let (session, world) = (scene.convenings.session, app.world);
        let page = routes::convening_commitments(session);
        let mut beto = of(&app, world.beto).await;
        let form = beto
            .get(&page)
            .await
            .is(200)
            .has("Devolver el boleto comentado el mismo día")
            .has("Liceo Arrayán");
        let (id, due) = (form.hidden("id"), "2026-06-12");
        beto.post(&page, &[("id", &id), ("who", "Beto y Elena"), ("due_on", due)])
            .await
            .is(422)
            .has("Escribe qué van a hacer")
            .has("Beto y Elena");
        let (idea, owner) = (scene.idea.to_string(), world.elena.to_string());
        let fields = [
            ("id", id.as_str()),
            ("what", "Leer tres boletos en voz alta"),
            ("who", "Beto y Elena"),
            ("owner_id", &owner),
            ("due_on", due),
            ("idea_id", &idea),
        ];
        // Sent twice, it is one.
        for _ in 0..2 {
            beto.post(&page, &fields).await.is(303);
        }
        let kept = app.app.db.commitments(session).await.unwrap();
        assert_eq!(kept.len(), 2);
        // What the room sees names a liceo, and nobody.
        let screen = of(&app, world.ana).await.get(&routes::convening_screen(session)).await;
        screen
            .is(200)
            .has("Leer tres boletos en voz alta")
            .has("Liceo Arrayán")
            .has_not("Beto y Elena");
        of(&app, world.karen)
            .await
            .get(&routes::convening_now(session))
            .await
            .is(200)
            .has("Leer tres boletos en voz alta")
            .has("Anotar un compromiso")
            .has_not("Beto y Elena");
        // Another liceo's teacher, who didn't come, neither says anything here nor answers for it.
        let mut caro = of(&app, world.caro).await;
        caro.get(&page).await.is(404);
        caro.get(&routes::commitment(&id)).await.is(404);
        // Whoever answers for it is told, as long as it waits.
        let mut elena = of(&app, world.elena).await;
        elena
            .get(routes::NOTIFICATIONS)
            .await
            .is(200)
            .has("te anotó como responsable de un compromiso");

        // One press, and the plan is filled in but for what makes a test of it.
        let new = format!("{}?compromiso={id}", routes::CYCLE_NEW);
        caro.get(&new).await.is(200).has_not("Leer tres boletos en voz alta");
        let form = elena
            .get(&new)
            .await
            .is(200)
            .has("Leer tres boletos en voz alta")
            .has("Beto y Elena")
            .has(due);
        let (cycle, named, measure) = (
            form.hidden("cycle"),
            form.hidden("commitment"),
            scene.open_measure.to_string(),
        );
        assert_eq!(named, id);
        let plan = [
            ("cycle", cycle.as_str()),
            ("commitment", &named),
            ("idea_id", &idea),
            ("measure_id", &measure),
            ("title", "Leer tres boletos en voz alta"),
            ("question", "¿Alcanzamos?"),
            ("prediction", "Más estudiantes lo explican"),
            ("starts_on", "2026-06-08"),
            ("ends_on", due),
        ];
        elena.post(routes::CYCLE_NEW, &plan).await.is(303);
        // Beto was there and goes back to it; Elena wasn't, and sees her cycle alone.
        let from = "Nació de un compromiso en un encuentro";
        beto.get(&routes::cycle(&cycle)).await.is(200).has(from);
        elena.get(&routes::cycle(&cycle)).await.is(200).has_not(from);

        // The other is let go, with a word; without one it isn't. It can be taken up again.
        let other = scene.convenings.commitment;
        let away = routes::commitment_letting_go(other);
        beto.post(&away, &[("reason", " ")])
            .await
            .is(422)
            .has("Escribe en una frase por qué lo dejan");
        beto.post(&away, &[("reason", "Se juntó con las pruebas")])
            .await
            .is(303);
        beto.get(&page).await.has("Se juntó con las pruebas").has("Retomarlo");
        beto.post(&routes::commitment_return(other), &[]).await.is(303);
        beto.post(&away, &[("reason", "Se juntó con las pruebas")])
            .await
            .is(303);

        // The next session opens on what became of both.
        let next = next_session(&app).await.unwrap();
        beto.get(&routes::convening_fates(next))
            .await
            .is(200)
            .has("En prueba")
            .has("Quedó de lado")
            .has("Segunda sesión de aprendizaje")
            .has("Leer tres boletos en voz alta");
        of(&app, world.ana)
            .await
            .get(&routes::convening_screen(next))
            .await
            .is(200)
            .has("Desde «Segunda sesión de aprendizaje»")
            .has("En prueba");
        of(&app, world.dora)
            .await
            .get(&routes::convening_fates(next))
            .await
            .is(404);
    }
}

#[tokio::test]
async fn two_of_a_team_who_change_it_at_once_lose_nothing() {
    for (app, scene) in Scene::each().await {
        let one = routes::commitment(scene.convenings.commitment);
        let (mut beto, mut dora) = (of(&app, app.world.beto).await, of(&app, app.world.dora).await);
        let version = beto.get(&one).await.is(200).hidden("version");
        let fields = |what: &'static str| {
            vec![
                ("version", version.clone()),
                ("what", what.to_owned()),
                ("who", "Lenguaje".to_owned()),
                ("due_on", "2026-06-12".to_owned()),
            ]
        };
        let send = |all: Vec<(&'static str, String)>| all;
        let first = send(fields("Devolverlo con una pregunta"));
        let first: Vec<(&str, &str)> = first.iter().map(|(k, v)| (*k, v.as_str())).collect();
        beto.post(&one, &first).await.is(303);
        let second = send(fields("Devolverlo con una nota"));
        let second: Vec<(&str, &str)> = second.iter().map(|(k, v)| (*k, v.as_str())).collect();
        dora.post(&one, &second)
            .await
            .is(409)
            .has("Devolverlo con una nota")
            .has("Alguien de tu equipo lo cambió");
    }
}

#[tokio::test]
async fn a_guest_commits_and_it_is_theirs_once_they_have_an_account() {
    for (app, scene) in Scene::each().await {
        let session = scene.convenings.session;
        let code = app.app.db.convening(session).await.unwrap().code;
        let mut guest = app.visitor();
        let join = routes::join(&code);
        let once = guest.get(&join).await.is(200).hidden("once");
        let boldo = app.world.boldo.to_string();
        guest
            .post(&join, &[("once", &once), ("name", "Wanda Visita"), ("school", &boldo)])
            .await
            .is(303);
        let page = routes::convening_commitments(session);
        let form = guest.get(&page).await.is(200).has_not("Quién responde");
        let id = form.hidden("id");
        let fields = [
            ("id", id.as_str()),
            ("what", "Preguntar a tres estudiantes"),
            ("who", "Wanda"),
            ("due_on", "2026-06-12"),
        ];
        guest.post(&page, &fields).await.is(303);
        guest.get(&page).await.is(200).has("Preguntar a tres estudiantes");
        let before = app.app.db.commitment(id.parse().unwrap()).await.unwrap();
        assert_eq!(
            (before.by_id, before.commitment.school_id),
            (None, Some(app.world.boldo))
        );
        // Whoever isn't anybody here is asked for the code.
        let asked = app.visitor().get(&page).await.is(303);
        assert_eq!(asked.location, routes::JOIN_DOOR);
        // Caro is Wanda: with the ticket that her browser holds it becomes hers.
        let ticket = guest.cookie("ronda-encuentro").unwrap();
        let mut caro = of(&app, app.world.caro).await;
        caro.post(&routes::ticket_link(ticket), &[]).await.is(303);
        let after = app.app.db.commitment(id.parse().unwrap()).await.unwrap();
        assert_eq!(after.by_id, Some(app.world.caro));
        caro.get(&page)
            .await
            .is(200)
            .has("Preguntar a tres estudiantes")
            .has("Planificar su ciclo");
    }
}

#[tokio::test]
async fn whoever_sends_without_end_is_told_to_wait_and_others_are_not() {
    let (app, scene) = Scene::sqlite().await;
    let page = routes::convening_commitments(scene.convenings.session);
    let mut beto = of(&app, app.world.beto).await;
    let fields = |what: &'static str| [("what", what), ("who", "Todos"), ("due_on", "2026-06-12")];
    // What isn't kept counts for nothing.
    beto.post(&page, &fields(""))
        .await
        .is(422)
        .has("Escribe qué van a hacer");
    for _ in 0..30 {
        beto.post(&page, &fields("Leer en voz alta")).await.is(303);
    }
    beto.post(&page, &fields("Una más"))
        .await
        .is(422)
        .has("Espera unos minutos")
        .has("Una más");
    of(&app, app.world.karen)
        .await
        .post(&page, &fields("Otra"))
        .await
        .is(303);
}
