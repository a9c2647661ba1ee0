//! A visit: agreed on, in the calendar, noted, talked over in both directions, begun as a cycle, thanked for; and help outside of rounds.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use domain::id::{PersonId, SchoolId};
use domain::permission::{GrantRole, by_the_installation};
use domain::person::{Charge, Role};
use testkit::app::TestApp;
use testkit::personas::names;
use testkit::scene::{NOTED, SAID, Scene};
use web::routes;

async fn leader(app: &TestApp, school: SchoolId, name: &str) -> PersonId {
    let charge = Charge::new(Role::Utp, Some(school), None).unwrap();
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let proof = by_the_installation(GrantRole(charge));
    let person = w
        .welcome(&[proof], Some(app.world.network), &names(name), None, None)
        .await
        .unwrap();
    w.commit().await.unwrap();
    person
}

#[tokio::test]
async fn notes_stay_in_the_liceo_that_went_and_feedback_between_who_leads_both() {
    for (app, scene) in Scene::each().await {
        let nora = leader(&app, app.world.boldo, "Nora Utepé").await;
        let visit = scene.exchanges.held;
        let (page, notes) = (routes::visit(visit), routes::visit_notes(visit));
        let other = "La profesora espera diez segundos";
        let mut beto = app.signed_in(app.world.beto).await;
        beto.get(&notes).await.is(200).has(NOTED).has_not(other);
        let id = beto.get(&notes).await.hidden("id");
        beto.post(&notes, &[("id", &id), ("words", " ")])
            .await
            .is(422)
            .has("Escribe lo que viste");
        for _ in 0..2 {
            beto.post(&notes, &[("id", &id), ("words", "11:00, suena el <timbre>")])
                .await
                .is(303);
        }
        let seen = beto.get(&notes).await.is(200).has("&#60;timbre");
        assert_eq!(seen.text.matches("11:00, suena").count(), 1);
        for who in [app.world.dora, app.world.elena] {
            app.signed_in(who).await.get(&notes).await.is(200).has(NOTED).has(other);
        }
        for who in [
            nora,
            app.world.caro,
            app.world.ana,
            app.world.julio,
            app.world.fidel,
            app.world.hugo,
        ] {
            let mut reader = app.signed_in(who).await;
            reader.get(&notes).await.is(404);
            reader.get(&page).await.has_not(NOTED).has_not(other);
            reader.get(routes::EXCHANGES).await.has_not(NOTED);
        }
        // What Arrayán said is read by who leads one of both; the others see that it was said.
        for who in [app.world.dora, app.world.elena, nora] {
            app.signed_in(who).await.get(&page).await.is(200).has(SAID);
        }
        for who in [app.world.ana, app.world.beto, app.world.caro, app.world.fidel] {
            let mut reader = app.signed_in(who).await;
            reader
                .get(&page)
                .await
                .is(200)
                .has_not(SAID)
                .has("Ya escribieron: Liceo Arrayán");
        }
        // Thanks are everybody's.
        app.signed_in(app.world.caro)
            .await
            .get(routes::EXCHANGES)
            .await
            .has("Gracias por abrirnos la sala");
        app.signed_in(app.world.beto)
            .await
            .get(&routes::school(app.world.arrayan))
            .await
            .has("Liceo Arrayán visita a Liceo Boldo");
        app.signed_in(app.world.caro)
            .await
            .get(&routes::school(app.world.arrayan))
            .await
            .has("Liceo Arrayán visita a Liceo Boldo");
        // A note is taken away by its writer or who leads the liceo.
        beto.post(&routes::visit_note_removal(scene.exchanges.other_note), &[])
            .await
            .is(404);
        beto.post(&routes::visit_note_removal(scene.exchanges.note), &[])
            .await
            .is(303);
        beto.get(&notes).await.has_not(NOTED);
    }
}

#[tokio::test]
async fn a_visit_is_agreed_on_scheduled_moved_and_called_off_in_the_calendar_too() {
    for (app, scene) in Scene::each().await {
        let nora = leader(&app, app.world.boldo, "Nora Utepé").await;
        let visit = scene.exchanges.agreed;
        let (mut elena, mut nora) = (app.signed_in(app.world.elena).await, app.signed_in(nora).await);
        elena
            .get(routes::HOME)
            .await
            .has("La visita con Liceo Boldo no tiene propósito");
        elena.get(&routes::visit_calendar(visit)).await.is(409);
        let agreement = routes::visit_agreement(visit);
        let form = elena
            .get(&format!("{agreement}?protocolo=cycle-table"))
            .await
            .is(200)
            .has("solo preguntas para entender");
        let (version, protocol) = (form.hidden("version"), form.hidden("protocol"));
        assert_eq!(protocol, "cycle-table");
        elena
            .post(
                &agreement,
                &[
                    ("version", &version),
                    ("protocol", &protocol),
                    ("purpose", "Ver"),
                    ("steps", "Los míos"),
                ],
            )
            .await
            .is(422)
            .has("Escribe el propósito")
            .has("Los míos");
        let fields = [
            ("version", version.as_str()),
            ("protocol", &protocol),
            ("purpose", "Ver cómo leen los boletos"),
            ("steps", "1. Mirar"),
        ];
        elena.post(&agreement, &fields).await.is(303);
        // Boldo had the form open: its words come back beside what is there now.
        nora.post(&agreement, &fields)
            .await
            .is(409)
            .has("El otro liceo cambió algo");

        let schedule = routes::visit_schedule(visit);
        let version = nora.get(&schedule).await.is(200).hidden("version");
        let day = app.app.now().day().plus_days(20).to_string();
        let at = |version: &str, starts: &str| {
            [
                ("version", version.to_owned()),
                ("day", day.clone()),
                ("starts", starts.to_owned()),
                ("ends", "13:00".to_owned()),
                ("place", "Portería".to_owned()),
            ]
        };
        let fields = at(&version, "14:00");
        let plain: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        nora.post(&schedule, &plain)
            .await
            .is(422)
            .has("La hora de término va después")
            .has("Portería");
        for (turn, starts) in ["09:00", "10:00"].into_iter().enumerate() {
            let version = nora.get(&schedule).await.hidden("version");
            let fields = at(&version, starts);
            let plain: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            nora.post(&schedule, &plain).await.is(303);
            let file = elena.get(&routes::visit_calendar(visit)).await.is(200);
            assert_eq!(file.header("content-type"), "text/calendar; charset=utf-8");
            let unfolded = file.text.replace("\r\n ", "");
            assert!(unfolded.contains(&format!("SEQUENCE:{turn}\r\n")), "{unfolded}");
            assert!(unfolded.contains(&format!("UID:{visit}")) && unfolded.contains("STATUS:CONFIRMED"));
            assert!(unfolded.contains(&starts.replace(':', "")) && unfolded.contains("LOCATION:Portería"));
        }
        // Nothing is said of a visit that has not been.
        let early = routes::visit_thanks(visit, app.world.arrayan);
        elena.post(&early, &[("thanks", "Gracias")]).await.is(409);
        elena.post(&routes::visit_calling_off(visit), &[]).await.is(303);
        let file = nora.get(&routes::visit_calendar(visit)).await.is(200);
        assert!(file.text.contains("METHOD:CANCEL") && file.text.contains("SEQUENCE:2"));
        nora.post(&agreement, &[]).await.is(409);
    }
}

#[tokio::test]
async fn what_a_liceo_commits_to_becomes_a_cycle() {
    for (app, scene) in Scene::each().await {
        let nora = leader(&app, app.world.boldo, "Nora Utepé").await;
        let (visit, arrayan, boldo) = (scene.exchanges.held, app.world.arrayan, app.world.boldo);
        let page = routes::visit(visit);
        let (mut dora, mut nora) = (app.signed_in(app.world.dora).await, app.signed_in(nora).await);
        // Feedback goes both ways, and each is for the other.
        let feedback = routes::visit_feedback(visit, boldo);
        nora.get(routes::HOME).await.has("Falta decirle a Liceo Arrayán");
        nora.post(&feedback, &[("strength", "Preguntan bien"), ("question", "")])
            .await
            .is(422)
            .has("Preguntan bien");
        let words = [
            ("strength", "Preguntan bien"),
            ("question", "¿Qué harán el lunes?"),
            ("next_step", "Probar con diez"),
        ];
        nora.post(&feedback, &words).await.is(303);
        nora.post(&routes::visit_feedback(visit, arrayan), &words).await.is(404);
        let seen = dora
            .get(&page)
            .await
            .is(200)
            .has("Probar con diez")
            .has("Planificar el ciclo");
        assert!(seen.text.contains(&format!("?pasantia={visit}.{arrayan}")));
        dora.post(&routes::visit_commitment(visit, arrayan), &[("commitment", "Ya")])
            .await
            .is(422)
            .has("en una frase");

        let new = format!("{}?pasantia={visit}.{arrayan}", routes::CYCLE_NEW);
        let form = dora
            .get(&new)
            .await
            .is(200)
            .has("Devolver el boleto el mismo día")
            .has("¿Qué harán el lunes?");
        let (cycle, named) = (form.hidden("cycle"), form.hidden("visit"));
        // Somebody else's commitment fills in nothing.
        let mut beto = app.signed_in(app.world.beto).await;
        beto.get(&new).await.is(200).has_not("Devolver el boleto el mismo día");
        nora.get(&new).await.is(200).has_not("Devolver el boleto el mismo día");
        let (idea, measure) = (scene.idea.to_string(), scene.open_measure.to_string());
        let plan = [
            ("cycle", cycle.as_str()),
            ("visit", &named),
            ("idea_id", &idea),
            ("measure_id", &measure),
            ("title", "Devolver el boleto el mismo día"),
            ("question", "¿Alcanzamos?"),
            ("prediction", "Más estudiantes lo explican"),
            ("starts_on", "2026-06-08"),
            ("ends_on", "2026-06-19"),
        ];
        dora.post(routes::CYCLE_NEW, &plan).await.is(303);
        dora.get(&page)
            .await
            .is(200)
            .has("Ya es un ciclo")
            .has_not("Planificar el ciclo");
        dora.get(&routes::cycle(&cycle))
            .await
            .is(200)
            .has("Nació de una pasantía");
        // Its cycle holds it: what was committed to isn't rewritten.
        dora.post(
            &routes::visit_commitment(visit, arrayan),
            &[("commitment", "Otra cosa distinta")],
        )
        .await
        .is(409);
        // Thanks of both, for all.
        nora.post(
            &routes::visit_thanks(visit, boldo),
            &[("thanks", "Gracias por venir con preguntas")],
        )
        .await
        .is(303);
        let mut ana = app.signed_in(app.world.ana).await;
        ana.get(routes::EXCHANGES).await.has("Gracias por venir con preguntas");
    }
}

#[tokio::test]
async fn help_is_asked_offered_and_becomes_a_visit() {
    for (app, scene) in Scene::each().await {
        let nora = leader(&app, app.world.boldo, "Nora Utepé").await;
        let (mut dora, mut nora) = (app.signed_in(app.world.dora).await, app.signed_in(nora).await);
        let new = routes::help_new(app.world.arrayan);
        let form = dora.get(&new).await.is(200);
        let id = form.hidden("id");
        dora.post(&new, &[("id", &id), ("words", "Necesitamos ver una reunión")])
            .await
            .is(422)
            .has("Necesitamos ver una reunión")
            .has("Elige un impulsor");
        let driver = scene.driver.to_string();
        let fields = [
            ("id", id.as_str()),
            ("driver", &driver),
            ("direction", "they-come"),
            ("words", "Necesitamos que vengan a ver una reunión"),
        ];
        for _ in 0..2 {
            dora.post(&new, &fields).await.is(303);
        }
        let page = routes::help(&id);
        nora.get(routes::EXCHANGES).await.has("Necesitamos que vengan");
        let offer = routes::help_offer(&id, app.world.boldo);
        nora.post(&offer, &[("words", "")])
            .await
            .is(422)
            .has("Escribe qué pueden mostrar");
        nora.post(&offer, &[("words", "Vamos el martes")]).await.is(303);
        nora.post(&offer, &[("words", "Vamos el jueves")]).await.is(303);
        dora.get(&page)
            .await
            .is(200)
            .has("Vamos el jueves")
            .has_not("Vamos el martes");
        for who in [app.world.beto, app.world.caro, app.world.hugo] {
            app.signed_in(who).await.get(&page).await.is(404);
        }
        let request = id.parse().unwrap();
        let offers = app.app.db.help_offers(request).await.unwrap();
        let accept = routes::help_acceptance(&id, offers[0].offer.id);
        nora.post(&accept, &[]).await.is(404);
        let accepted = dora.post(&accept, &[]).await.is(303);
        dora.post(&accept, &[]).await.is(409);
        let visit = app.app.db.visit_of_help(request).await.unwrap().unwrap();
        assert!(accepted.location.starts_with(&routes::visit(visit)));
        let visit = app.app.db.visit(visit).await.unwrap();
        // They come: Boldo goes to Arrayán, with what was asked as its purpose.
        assert_eq!((visit.visitor_id, visit.host_id), (app.world.boldo, app.world.arrayan));
        assert_eq!(visit.purpose, "Necesitamos que vengan a ver una reunión");
        nora.post(&offer, &[("words", "¿Y ahora?")]).await.is(409);
        dora.post(&routes::help_closure(scene.exchanges.asked), &[])
            .await
            .is(303);
        dora.get(&routes::help(scene.exchanges.asked))
            .await
            .is(200)
            .has("está cerrado");
    }
}
