//! What people are told of visits: who, why, and nothing of what they may not open; and the same days in their calendar.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use domain::attention::Kind;
use domain::id::{PersonId, SchoolId};
use domain::permission::{ActForOneself, ArrangeVisit, GrantRole, SpeakForVisit, by_the_installation, in_the_name_of};
use domain::person::{Charge, Role};
use domain::visit::{VisitSchedule, VisitWords};
use jobs::GoOn;
use testkit::app::TestApp;
use testkit::personas::names;
use testkit::scene::Scene;
use web::routes;

use super::attention_told::{is_told, no_longer_there, told};

const EXCHANGE: [Kind; 10] = [
    Kind::Pair,
    Kind::Substitute,
    Kind::PairConfirmed,
    Kind::PairEnded,
    Kind::VisitDay,
    Kind::VisitOff,
    Kind::VisitFeedback,
    Kind::CommitmentDue,
    Kind::HelpOffered,
    Kind::HelpAccepted,
];

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
async fn who_leads_a_liceo_is_told_of_its_visits_and_nobody_else() {
    for (app, scene) in Scene::each().await {
        let (db, world) = (&app.app.db, app.world);
        let mine = told(&app, world.elena).await;
        let has = |kind: Kind, title: &str| {
            mine.iter()
                .any(|(known, said)| *known == kind && said.as_deref() == Some(title))
        };
        // Ana sent it and nobody of Arrayán has said yes; the other two are agreed on, one has been.
        assert!(has(Kind::Pair, "Liceo Boldo → Liceo Arrayán"), "{mine:?}");
        assert!(has(Kind::PairConfirmed, "Liceo Arrayán → Liceo Boldo"), "{mine:?}");
        assert!(has(Kind::VisitDay, "Liceo Arrayán → Liceo Boldo"), "{mine:?}");
        assert!(mine.iter().any(|(kind, _)| *kind == Kind::HelpOffered), "{mine:?}");
        // Dora set the day herself.
        assert!(!is_told(&app, world.dora, Kind::VisitDay).await);
        for nobody in [
            world.ana,
            world.beto,
            world.caro,
            world.fidel,
            world.hugo,
            world.gil,
            world.karen,
        ] {
            let theirs = told(&app, nobody).await;
            assert!(theirs.iter().all(|(kind, _)| !EXCHANGE.contains(kind)), "{theirs:?}");
        }
        // Said yes to, a pair waits for them no more; for the other liceo nobody is there to be told.
        let mut dora = app.signed_in(world.dora).await;
        dora.get(routes::NOTIFICATIONS)
            .await
            .is(200)
            .has("Falta que digan si va")
            .has("Diriges uno de los dos liceos.");
        let yes = routes::pair_confirmation(scene.exchanges.proposed, world.arrayan);
        dora.post(&yes, &[]).await.is(303);
        assert!(!is_told(&app, world.elena, Kind::Pair).await);

        // The other liceo says something, and thanks.
        let visit = db.visit(scene.exchanges.held).await.unwrap();
        let speak = SpeakForVisit {
            visit: visit.clone(),
            school: world.boldo,
        };
        let words = VisitWords {
            strength: "Preguntan".to_owned(),
            question: "¿Y si falta alguien?".to_owned(),
            next_step: "Leer dos".to_owned(),
        };
        let mut w = db.write(app.moment()).await.unwrap();
        let proof = in_the_name_of(world.caro, speak);
        w.give_visit_feedback(&proof, &words).await.unwrap();
        w.thank_for_visit(&proof, "Gracias por venir").await.unwrap();
        w.commit().await.unwrap();
        for kind in [Kind::VisitFeedback, Kind::VisitThanks] {
            assert!(is_told(&app, world.dora, kind).await, "{kind}");
            assert!(!is_told(&app, world.caro, kind).await && !is_told(&app, world.beto, kind).await);
        }
        // What was said stands on the visit's page alone.
        dora.get(routes::NOTIFICATIONS).await.has_not("¿Y si falta alguien?");
        // Its page read, it is read.
        dora.get(&routes::visit(visit.id)).await.is(200);
        assert!(!is_told(&app, world.dora, Kind::VisitFeedback).await);

        // Whoever leads no more is told nothing any more, in no figure either.
        no_longer_there(&app, world.elena).await;
        let theirs = told(&app, world.elena).await;
        assert!(theirs.iter().all(|(kind, _)| !EXCHANGE.contains(kind)), "{theirs:?}");
        let standing = db.standing(world.elena).await.unwrap();
        assert_eq!(db.unread(&standing).await.unwrap().lines, 0);
    }
}

#[tokio::test]
async fn a_commitment_without_a_cycle_is_brought_to_mind_once_also_to_whoever_wrote_it() {
    for (app, scene) in Scene::each().await {
        let (db, dora) = (&app.app.db, app.world.dora);
        let morning = async |days: i64| {
            let at = app.app.now().plus_days(days);
            GoOn {}.run(db, at, &domain::id::SystemIds).await.unwrap();
        };
        morning(3).await;
        assert!(!is_told(&app, dora, Kind::CommitmentDue).await, "it has its two weeks");
        for day in 14..24 {
            morning(day).await;
        }
        let theirs = told(&app, dora).await;
        let due: Vec<_> = theirs.iter().filter(|(kind, _)| *kind == Kind::CommitmentDue).collect();
        assert_eq!(due.len(), 1, "{theirs:?}");
        assert_eq!(due[0].1.as_deref(), Some("Devolver el boleto el mismo día"));
        assert!(!is_told(&app, app.world.beto, Kind::CommitmentDue).await);
        assert!(!is_told(&app, app.world.ana, Kind::CommitmentDue).await);
        // Silenced, the visit says nothing more.
        let standing = db.standing(dora).await.unwrap();
        let line = db.unread_told(&standing).await.unwrap();
        let line = line.iter().find(|line| line.group.kind == Kind::CommitmentDue).unwrap();
        assert_eq!(line.group.thing_id, scene.exchanges.held.0);
        let mut browser = app.signed_in(dora).await;
        browser
            .post(&routes::notification_mute(line.group.ids[0]), &[])
            .await
            .is(303);
        assert!(!is_told(&app, dora, Kind::CommitmentDue).await);
    }
}

#[tokio::test]
async fn a_calendar_has_visits_that_move_and_say_that_they_are_off_and_what_waits_for_its_person() {
    for (app, scene) in Scene::each().await {
        let (db, world, visit) = (&app.app.db, app.world, scene.exchanges.agreed);
        let mut nobody = app.visitor();
        let beto = routes::calendar_feed(scene.attention.feed);
        let mut read = async |path: &str| nobody.get(path).await.is(200).text.replace("\r\n ", "");
        let before = read(&beto).await;
        assert!(
            before.contains(&format!("UID:visit-{}", scene.exchanges.held)),
            "{before}"
        );
        assert!(!before.contains(&format!("UID:visit-{visit}")), "it has no day");
        assert!(
            before.contains("SUMMARY:Responder: ¿Cómo lograron que todos entreguen el boleto?"),
            "{before}"
        );
        assert!(!before.contains("Te toca leer"), "Caro reads it");

        let schedule = async |hour: i64| {
            let starts_at = app.app.now().day().plus_days(5).start().plus_seconds(hour * 3600);
            let plan = VisitSchedule {
                starts_at,
                ends_at: starts_at.plus_seconds(4 * 3600),
                place: "Portería; preguntar por Caro".to_owned(),
            };
            let now = db.visit(visit).await.unwrap();
            let version = now.version;
            let mut w = db.write(app.moment()).await.unwrap();
            w.schedule_visit(&in_the_name_of(world.dora, ArrangeVisit(now)), version, &plan)
                .await
                .unwrap();
            w.commit().await.unwrap();
        };
        schedule(9).await;
        let set = read(&beto).await;
        let entry = |text: &str| {
            let start = text.find(&format!("UID:visit-{visit}")).unwrap();
            text[start..].split("END:VEVENT").next().unwrap().to_owned()
        };
        let first = entry(&set);
        assert!(
            first.contains("T090000") && first.contains("SEQUENCE:0") && first.contains("STATUS:CONFIRMED"),
            "{first}"
        );
        assert!(first.contains("LOCATION:Portería\\; preguntar por Caro"), "{first}");
        app.clock.advance(60);
        schedule(11).await;
        let moved = entry(&read(&beto).await);
        assert!(moved.contains("T110000") && moved.contains("SEQUENCE:1"), "{moved}");
        let stamp = |text: &str| text.split("DTSTAMP:").nth(1).unwrap()[..16].to_owned();
        assert!(stamp(&moved) > stamp(&first), "{moved}");
        let mut dora = app.signed_in(world.dora).await;
        dora.post(&routes::visit_calling_off(visit), &[]).await.is(303);
        let off = entry(&read(&beto).await);
        assert!(off.contains("SEQUENCE:2") && off.contains("STATUS:CANCELLED"), "{off}");
        assert!(off.contains("SUMMARY:Suspendida: Liceo Arrayán → Liceo Boldo"), "{off}");
        assert!(is_told(&app, world.elena, Kind::VisitOff).await);

        // Caro's has her reading, and no question that others were asked; whoever has nothing to do with it has neither.
        let feed = async |who: PersonId| {
            let mut w = db.write(app.moment()).await.unwrap();
            let secret = w.make_feed(&in_the_name_of(who, ActForOneself(who))).await.unwrap();
            w.commit().await.unwrap();
            routes::calendar_feed(secret.reveal())
        };
        let caros = read(&feed(world.caro).await).await;
        let title = db.cycle(scene.closed).await.unwrap().title;
        assert!(caros.contains(&format!("SUMMARY:Te toca leer: {title}")), "{caros}");
        assert!(!caros.contains("Responder:") && caros.contains("UID:visit-"), "{caros}");
        for who in [world.hugo, world.gil, world.karen] {
            let text = read(&feed(who).await).await;
            assert!(!text.contains("UID:visit-") && !text.contains("Responder:"), "{text}");
        }
        // Somebody who left the liceo has none of its days.
        no_longer_there(&app, world.beto).await;
        let after = read(&beto).await;
        assert!(
            !after.contains("UID:visit-") && !after.contains("Responder:"),
            "{after}"
        );
    }
}

#[tokio::test]
async fn two_liceos_go_on_after_a_visit_once_and_both_are_told() {
    for (app, scene) in Scene::each().await {
        let (db, world, held) = (&app.app.db, app.world, scene.exchanges.held);
        let nora = leader(&app, world.boldo, "Nora Utepé").await;
        let next = routes::visit_next(held);
        for nobody in [world.ana, world.beto, world.caro, world.fidel, world.hugo] {
            app.signed_in(nobody).await.post(&next, &[]).await.is(404);
        }
        let mut dora = app.signed_in(world.dora).await;
        // A visit that was not yet has no next one.
        dora.post(&routes::visit_next(scene.exchanges.agreed), &[])
            .await
            .is(409);
        let page = dora
            .get(&routes::visit(held))
            .await
            .is(200)
            .has("Liceo Boldo va a Liceo Arrayán");
        assert!(page.text.contains("Seguir visitándose"));
        let reply = dora.post(&next, &[("quien", "vuelta")]).await.is(303);
        let made = db.visit_after(held).await.unwrap().unwrap();
        assert!(reply.location.starts_with(&routes::visit(made)), "{}", reply.location);
        let visit = db.visit(made).await.unwrap();
        assert_eq!((visit.visitor_id, visit.host_id), (world.boldo, world.arrayan));
        // Whoever is second is brought there.
        let mut second = app.signed_in(nora).await;
        second
            .get(routes::NOTIFICATIONS)
            .await
            .has("Hay una visita más por acordar: Liceo Boldo → Liceo Arrayán");
        let reply = second.post(&next, &[("quien", "igual")]).await.is(303);
        assert!(reply.location.starts_with(&routes::visit(made)), "{}", reply.location);
        assert_eq!(db.visit(made).await.unwrap().visitor_id, world.boldo);
        dora.get(&routes::visit(held))
            .await
            .has("Ver la visita siguiente")
            .has_not("Seguir visitándose");
        dora.get(&routes::visit(made))
            .await
            .is(200)
            .has("Ver la visita anterior");
    }
}
