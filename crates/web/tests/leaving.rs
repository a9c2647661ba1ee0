//! Leaving a convening: commitments that become cycles and open the next session, a minute of looking back, certificates, minutes, what came of it,
//! and sessions that a network keeps.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use domain::convening::{Attendance, Audience, ConveningKind, ConveningPlan, Mode, SegmentKind, SegmentPlan, Zone};
use domain::id::{ConveningId, PersonId};
use domain::permission::{ArrangeConvenings, in_the_name_of};
use domain::person::Role;
use store::NewConvening;
use testkit::app::{Browser, TestApp};
use testkit::scene::Scene;
use web::routes;

/// The next session, two weeks on, to which teachers are invited as to the one of today.
async fn next_session(app: &TestApp) -> ConveningId {
    let db = &app.app.db;
    let mut w = db.write(app.moment()).await.unwrap();
    let id = ConveningId::new(w.ids(), w.at());
    let starts = w.at().plus_days(14);
    let plan = ConveningPlan {
        kind: ConveningKind::LearningSession,
        mode: Mode::InPerson,
        name: "Tercera sesión de aprendizaje".into(),
        about: String::new(),
        zone: Zone::Santiago,
        starts,
        ends: starts.plus_seconds(3600),
        link: None,
        place: Some("Liceo Boldo".into()),
        capacity: None,
        online_capacity: None,
    };
    let new = NewConvening {
        id,
        network: app.world.network,
        plan: &plan,
        audiences: &[Audience::Role(Role::Teacher)],
        host: app.world.ana,
        agenda: &[SegmentPlan {
            kind: SegmentKind::Welcome,
            title: String::new(),
            minutes: 30,
            protocol: None,
            fixed: None,
            host: String::new(),
        }],
    };
    w.make_convening(&in_the_name_of(app.world.ana, ArrangeConvenings), &new)
        .await
        .unwrap();
    w.commit().await.unwrap();
    id
}

async fn of(app: &TestApp, who: PersonId) -> Browser {
    app.signed_in(who).await
}

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
        let next = next_session(&app).await;
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
async fn a_minute_of_looking_back_opens_closes_and_shows_nothing_of_few() {
    for (app, scene) in Scene::each().await {
        let session = scene.convenings.session;
        let page = routes::convening_reflection(session);
        let mut beto = of(&app, app.world.beto).await;
        beto.get(&page).await.is(200).has("Se abre al final");
        beto.post(&routes::reflection_opening(session), &[]).await.is(404);
        let mut ana = of(&app, app.world.ana).await;
        ana.post(&routes::reflection_opening(session), &[]).await.is(303);
        of(&app, app.world.karen)
            .await
            .get(&routes::convening_now(session))
            .await
            .has("Reflexión de un minuto");
        beto.post(&page, &[("interest", "5"), ("words", "Faltó tiempo en la mesa")])
            .await
            .is(422)
            .has("Elige del 1 al 5")
            .has("Faltó tiempo en la mesa");
        let all = [
            ("interest", "5"),
            ("practice", "4"),
            ("feedback", "3"),
            ("reflection", "4"),
            ("collaboration", "5"),
            ("words", "Faltó tiempo en la mesa"),
        ];
        beto.post(&page, &all).await.is(303);
        beto.post(&page, &all).await.is(200).has("Gracias");
        assert_eq!(app.app.db.reflections(session).await.unwrap().len(), 1);
        let results = routes::reflection_results(session);
        beto.get(&results).await.is(200).has("muy pocas respuestas");
        ana.get(&results)
            .await
            .has("muy pocas respuestas")
            .has_not("Faltó tiempo");
        // Ana leads and is not registered.
        ana.get(&page).await.is(200).has("entra también con el código");
    }
}

#[tokio::test]
async fn a_certificate_is_for_whoever_was_there_and_its_code_says_so() {
    for (app, scene) in Scene::each().await {
        let session = scene.convenings.session;
        let page = routes::convening_certificate(session);
        let mut beto = of(&app, app.world.beto).await;
        beto.get(&page).await.is(200).has("tres cuartas partes");
        beto.post(&page, &[]).await.is(409);
        let all = app.app.db.attendees(session).await.unwrap();
        let id = all
            .iter()
            .find(|one| one.name == "Beto Profesor")
            .unwrap()
            .registration
            .id;
        let rows = app.app.db.segments(session).await.unwrap();
        let marks: Vec<String> = rows
            .iter()
            .enumerate()
            .filter(|(_, row)| row.kind.counts())
            .map(|(at, row)| format!("00000000-0000-4000-8000-00000000000{at},{id},{},here,", row.id))
            .collect();
        let fields: Vec<(&str, &str)> = marks.iter().map(|mark| ("mark", mark.as_str())).collect();
        of(&app, app.world.ana)
            .await
            .post(&routes::attendance_marks(session), &fields)
            .await
            .is(303);
        assert!(
            !Attendance::of(&app.app.db.marks(session).await.unwrap())
                .of_person(id)
                .is_empty()
        );
        beto.get(&page).await.is(200).has("Descargar el certificado");
        // Most stay for the next part: one press marks them, a second one finds nobody.
        let last = scene.convenings.last.to_string();
        let before = app.app.db.marks(session).await.unwrap().len();
        let mut ana = of(&app, app.world.ana).await;
        let door = format!("{}?parte={last}", routes::convening_door(session));
        ana.get(&door).await.is(200).has("Siguen quienes estaban en");
        for _ in 0..2 {
            ana.post(&routes::attendance_goes_on(session), &[("parte", &last)])
                .await
                .is(303);
            let marks = app.app.db.marks(session).await.unwrap();
            assert_eq!(marks.len(), before + 1, "Karen stays; Beto is marked already");
        }
        let paper = beto.post(&page, &[]).await.is(200);
        assert_eq!(paper.kind, "application/pdf");
        assert!(paper.text.starts_with("%PDF-1.7"));
        let named = paper.headers["content-disposition"].to_str().unwrap().to_owned();
        let code = named
            .split("certificado-")
            .nth(1)
            .unwrap()
            .split(".pdf")
            .next()
            .unwrap();
        // Whoever holds the paper is told what stands on it, with or without its hyphen; of another code, no.
        let mut anybody = app.visitor();
        anybody
            .get(&routes::certificate(code))
            .await
            .is(200)
            .has("este certificado es verdadero")
            .has("Beto Profesor")
            .has("Segunda sesión de aprendizaje")
            .has_not("Liceo Arrayán</");
        let asked = format!("{}?codigo={}", routes::CERTIFICATES, code.to_lowercase());
        let sent = anybody.get(&asked).await.is(303);
        anybody.get(&sent.location).await.has("este certificado es verdadero");
        anybody
            .get(&routes::certificate("ABCDEFGHJK"))
            .await
            .is(200)
            .has("No conocemos ese código")
            .has_not("Beto");
        // Asked for again it is the same paper.
        let again = beto.post(&page, &[]).await.is(200);
        assert!(again.headers["content-disposition"].to_str().unwrap().contains(code));
        // Karen came by the code and stayed: it is hers, too. Ana led and isn't registered.
        of(&app, app.world.karen).await.post(&page, &[]).await.is(200);
        ana.post(&page, &[]).await.is(409);
    }
}

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
