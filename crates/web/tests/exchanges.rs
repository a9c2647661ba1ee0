//! A round of visits: opened by the hub, answered by liceos, proposed with true reasons, sent, confirmed by both, mended when one withdraws.
//! And nobody is told whom a liceo would rather not meet.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use domain::exchange::PairState;
use domain::id::{DriverId, ExchangeRoundId, PersonId, SchoolId};
use domain::permission::{ArrangeNetwork, GrantRole, by_the_installation};
use domain::person::{Charge, Role};
use testkit::app::{Browser, Reply, TestApp};
use testkit::personas::{names, school};
use testkit::scene::Scene;
use web::routes;

/// Somebody who leads a liceo of the test world that nobody leads yet.
async fn leader(app: &TestApp, school: SchoolId, name: &str) -> PersonId {
    let charge = Charge::new(Role::Principal, Some(school), None).unwrap();
    let proof = by_the_installation(GrantRole(charge));
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let person = w
        .welcome(&[proof], Some(app.world.network), &names(name), None, None)
        .await
        .unwrap();
    w.commit().await.unwrap();
    person
}

/// A third liceo, with somebody who leads it.
async fn canelo(app: &TestApp) -> (SchoolId, PersonId) {
    let arrange = by_the_installation(ArrangeNetwork);
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let id = w
        .take_in_school(&arrange, &school("CANELO", "Liceo Canelo"))
        .await
        .unwrap()
        .id();
    w.join_generation(&arrange, app.world.generation, &[id]).await.unwrap();
    w.commit().await.unwrap();
    let who = leader(app, id, "Mario Director").await;
    (id, who)
}

async fn opened(app: &TestApp, ana: &mut Browser, name: &str) -> ExchangeRoundId {
    let form = ana.get(routes::EXCHANGE_ROUND_NEW).await.is(200);
    let today = app.app.now().day();
    let day = |days| today.plus_days(days).to_string();
    let (id, answers, starts, ends) = (form.hidden("id"), day(7), day(14), day(40));
    let fields = [
        ("id", id.as_str()),
        ("kind", "visit"),
        ("name", name),
        ("purpose", "Ver cómo otros cierran la clase"),
        ("answers_until", &answers),
        ("starts_on", &starts),
        ("ends_on", &ends),
    ];
    // Sent twice, it is one.
    for _ in 0..2 {
        ana.post(routes::EXCHANGE_ROUND_NEW, &fields).await.is(303);
    }
    id.parse().unwrap()
}

/// What a liceo says: how often it goes and receives, and its word on the driver.
async fn says(
    browser: &mut Browser,
    (round, school): (ExchangeRoundId, SchoolId),
    (goes, hosts): (&str, &str),
    (driver, word): (DriverId, &str),
) -> Reply {
    let page = routes::round_entry(round, school);
    let version = browser.get(&page).await.is(200).hidden("version");
    let field = format!("driver-{driver}");
    let fields = [
        ("takes_part", "yes"),
        ("goes", goes),
        ("hosts", hosts),
        (field.as_str(), word),
        ("shows", "La salida de clase"),
        ("version", &version),
    ];
    browser.post(&page, &fields).await
}

async fn send(app: &TestApp, ana: &mut Browser, round: ExchangeRoundId) {
    let version = app.app.db.exchange_round(round).await.unwrap().version.to_string();
    ana.post(&routes::round_sending(round), &[("version", &version)])
        .await
        .is(303);
}

#[tokio::test]
async fn two_liceos_are_proposed_to_each_other_with_true_reasons_and_both_say_yes() {
    for (app, scene) in Scene::each().await {
        let (arrayan, boldo) = (app.world.arrayan, app.world.boldo);
        let nora = leader(&app, boldo, "Nora Directora").await;
        let mut ana = app.signed_in(app.world.ana).await;
        let mut dora = app.signed_in(app.world.dora).await;
        let mut nora = app.signed_in(nora).await;
        let round = opened(&app, &mut ana, "Pasantías de primavera").await;
        let page = routes::exchange_round(round);
        dora.get(routes::HOME)
            .await
            .has("Pasantías de primavera")
            .has("Responder");
        says(&mut dora, (round, arrayan), ("0", "1"), (scene.driver, "offers"))
            .await
            .is(303);
        ana.get(&page)
            .await
            .is(200)
            .has("Respondieron 1 de 2 liceos")
            .has("Liceo Boldo");
        says(&mut nora, (round, boldo), ("1", "0"), (scene.driver, "seeks"))
            .await
            .is(303);

        // The reasons are those of the numbers: Beto closed a cycle there, and both said what they said.
        ana.get(&page)
            .await
            .is(200)
            .has("Respondieron 2 de 2 liceos")
            .has("Liceo Boldo visita a Liceo Arrayán")
            .has("dice que busca ayuda")
            .has("dice que puede mostrarlo")
            .has_not("km en línea recta");
        // Until it is sent, the liceos see nothing of it; and sent from an old page, it isn't.
        nora.get(&page).await.is(200).has_not("visita a Liceo");
        ana.post(&routes::round_sending(round), &[("version", "1")])
            .await
            .is(409);
        send(&app, &mut ana, round).await;
        let late = [("takes_part", "no"), ("version", "1")];
        dora.post(&routes::round_entry(round, arrayan), &late).await.is(409);

        let pair = app.app.db.exchange_pairs(round).await.unwrap().remove(0);
        dora.get(routes::HOME)
            .await
            .has("Se propone que tu liceo reciba a Liceo Boldo");
        dora.get(&page)
            .await
            .is(200)
            .has("Por qué esta pareja")
            .has("dice que busca ayuda");
        for _ in 0..2 {
            dora.post(&routes::pair_confirmation(pair.id, arrayan), &[])
                .await
                .is(303);
        }
        assert!(app.app.db.visit_of_pair(pair.id).await.unwrap().is_none());
        nora.get(&page).await.has("Liceo Arrayán ya aceptó");
        let confirmed = nora.post(&routes::pair_confirmation(pair.id, boldo), &[]).await.is(303);
        let visit = app.app.db.visit_of_pair(pair.id).await.unwrap().unwrap();
        assert!(confirmed.location.starts_with(&routes::visit(visit)));
        ana.get(&page)
            .await
            .has("Una pareja está confirmada y ninguna espera respuesta");
        // Teachers of both see the visit, and no round.
        for who in [app.world.beto, app.world.caro] {
            let mut teacher = app.signed_in(who).await;
            teacher.get(&routes::visit(visit)).await.is(200);
            teacher.get(&page).await.is(404);
            teacher
                .get(routes::EXCHANGES)
                .await
                .is(200)
                .has_not("Pasantías de primavera");
        }
        for who in [app.world.hugo, app.world.gil, app.world.karen] {
            let mut outsider = app.signed_in(who).await;
            for path in [routes::EXCHANGES, page.as_str(), &routes::visit(visit)] {
                outsider.get(path).await.is(404);
            }
        }
    }
}

#[tokio::test]
async fn whom_a_liceo_refuses_is_told_to_nobody() {
    for (app, scene) in Scene::each().await {
        let (round, boldo) = (scene.exchanges.open, app.world.boldo);
        let nora = leader(&app, boldo, "Nora Directora").await;
        let mut nora = app.signed_in(nora).await;
        let mut ana = app.signed_in(app.world.ana).await;
        let mut dora = app.signed_in(app.world.dora).await;
        says(&mut nora, (round, boldo), ("1", "1"), (scene.driver, "seeks"))
            .await
            .is(303);
        let page = routes::exchange_round(round);
        // Arrayán could show what Boldo seeks, and is not proposed; the page says that nobody fits, as it does where it is too far.
        let seen = ana
            .get(&page)
            .await
            .is(200)
            .has("aún no sale ninguna pareja")
            .has("por distancia, generación");
        assert!(!seen.text.contains("prefiere no juntarse con") && !seen.text.contains("refus"));
        let (visitor, host) = (boldo.to_string(), app.world.arrayan.to_string());
        let pin = [
            ("visitor", visitor.as_str()),
            ("host", host.as_str()),
            ("edit", "pinned"),
        ];
        ana.post(&routes::round_edits(round), &pin)
            .await
            .is(422)
            .has("Esa pareja no es posible en esta ronda");
        // Its own page repeats it to whoever leads Arrayán; nobody else opens that.
        let own = dora.get(&routes::round_entry(round, app.world.arrayan)).await.is(200);
        assert!(
            own.text
                .contains(&format!("name=\"refuses\" value=\"{boldo}\" checked"))
        );
        for who in [
            app.world.ana,
            app.world.ines,
            app.world.beto,
            app.world.caro,
            app.world.hugo,
        ] {
            let mut other = app.signed_in(who).await;
            other.get(&routes::round_entry(round, app.world.arrayan)).await.is(404);
        }
        nora.get(&routes::round_entry(round, app.world.arrayan)).await.is(404);
        nora.get(&page).await.is(200).has_not("prefiere");
        // Nor does an event tell it.
        let copy = app.app.db.export_person(app.world.dora).await.unwrap();
        assert!(!serde_json::to_string(&copy).unwrap().contains("refuses"));
    }
}

#[tokio::test]
async fn who_withdraws_is_substituted_at_once_and_both_are_asked_again() {
    for (app, scene) in Scene::each().await {
        let (arrayan, boldo) = (app.world.arrayan, app.world.boldo);
        let nora = leader(&app, boldo, "Nora Directora").await;
        let (canelo, mario) = canelo(&app).await;
        let mut ana = app.signed_in(app.world.ana).await;
        let mut dora = app.signed_in(app.world.dora).await;
        let mut nora = app.signed_in(nora).await;
        let mut mario = app.signed_in(mario).await;
        let round = opened(&app, &mut ana, "Pasantías de primavera").await;
        says(&mut dora, (round, arrayan), ("0", "1"), (scene.driver, "offers"))
            .await
            .is(303);
        says(&mut nora, (round, boldo), ("1", "0"), (scene.driver, "seeks"))
            .await
            .is(303);
        says(&mut mario, (round, canelo), ("0", "1"), (scene.driver, "offers"))
            .await
            .is(303);
        // Arrayán tried an idea there and Canelo nothing; the hub lets Boldo go to Canelo, then thinks better of it.
        let (visitor, host) = (boldo.to_string(), canelo.to_string());
        let edits = routes::round_edits(round);
        let pin = [
            ("visitor", visitor.as_str()),
            ("host", host.as_str()),
            ("edit", "pinned"),
        ];
        ana.post(&edits, &pin).await.is(303);
        let page = routes::exchange_round(round);
        ana.get(&page)
            .await
            .has("Liceo Boldo visita a Liceo Canelo")
            .has("El equipo central fijó esta pareja");
        let both = format!("{visitor} {host}");
        ana.post(&edits, &[("pair", &both), ("edit", "free")]).await.is(303);
        ana.get(&page).await.has("Liceo Boldo visita a Liceo Arrayán");
        send(&app, &mut ana, round).await;
        let pair = app.app.db.exchange_pairs(round).await.unwrap().remove(0);
        assert_eq!(pair.host_id, arrayan);
        dora.post(&routes::pair_confirmation(pair.id, arrayan), &[])
            .await
            .is(303);
        nora.post(&routes::pair_confirmation(pair.id, boldo), &[]).await.is(303);
        let visit = app.app.db.visit_of_pair(pair.id).await.unwrap().unwrap();

        let withdrawal = routes::pair_withdrawal(pair.id, arrayan);
        dora.post(&withdrawal, &[]).await.is(422).has("Elige una de las dos");
        nora.post(&withdrawal, &[("from", "round")]).await.is(404);
        dora.post(&withdrawal, &[("from", "round")]).await.is(303);
        dora.post(&withdrawal, &[("from", "round")]).await.is(409);
        assert!(app.app.db.visit(visit).await.unwrap().called_off_at.is_some());
        let pairs = app.app.db.exchange_pairs(round).await.unwrap();
        let substitute = pairs.iter().find(|pair| pair.is_alive()).unwrap();
        assert_eq!((substitute.visitor_id, substitute.host_id), (boldo, canelo));
        assert_eq!((substitute.state(), substitute.substitute), (PairState::Proposed, true));
        nora.get(&page)
            .await
            .has("Reemplaza a otra")
            .has("Liceo Boldo visita a Liceo Canelo")
            .has("Uno de los dos no puede");
        mario
            .post(&routes::pair_confirmation(substitute.id, canelo), &[])
            .await
            .is(303);
        nora.post(&routes::pair_confirmation(substitute.id, boldo), &[])
            .await
            .is(303);
        assert!(app.app.db.visit_of_pair(substitute.id).await.unwrap().is_some());
        // Nobody is left: the pair ends, and the page says so.
        let last = routes::pair_withdrawal(substitute.id, boldo);
        let said = nora.post(&last, &[("from", "pair")]).await.is(303);
        assert!(said.location.contains("done-pair-withdrawn"), "{}", said.location);
    }
}

#[tokio::test]
async fn bad_input_keeps_what_was_typed() {
    for (app, scene) in Scene::each().await {
        let mut ana = app.signed_in(app.world.ana).await;
        let fields = [
            ("kind", "visit"),
            ("name", "Mi ronda"),
            ("answers_until", "2020-01-01"),
            ("starts_on", "mañana"),
        ];
        ana.post(routes::EXCHANGE_ROUND_NEW, &fields)
            .await
            .is(422)
            .has("value=\"Mi ronda\"")
            .has("Escribe para qué es la ronda")
            .has("Escribe un día que exista");
        let mut dora = app.signed_in(app.world.dora).await;
        let page = routes::round_entry(scene.exchanges.open, app.world.arrayan);
        dora.post(
            &page,
            &[
                ("takes_part", "yes"),
                ("goes", "0"),
                ("hosts", "0"),
                ("shows", "Mi <b>sala</b>"),
            ],
        )
        .await
        .is(422)
        .has("va a mirar, o recibe a alguien")
        .has("Mi &#60;b&#62;sala");
        let boldo = app.world.boldo.to_string();
        let both = [
            ("takes_part", "yes"),
            ("goes", "1"),
            ("hosts", "1"),
            ("likes", boldo.as_str()),
            ("refuses", boldo.as_str()),
        ];
        dora.post(&page, &both).await.is(422).has("en ambas listas");
        // Somebody else of the liceo was faster: what was typed is there beside it.
        let old = [("takes_part", "no"), ("shows", "Lo mío"), ("version", "7")];
        dora.post(&page, &old)
            .await
            .is(409)
            .has("Lo mío")
            .has("respondió mientras escribías");
        let swap = [("edit", "swap"), ("one", "x"), ("other", "y")];
        ana.post(&routes::round_edits(scene.exchanges.open), &swap)
            .await
            .is(422)
            .has("Elige dos parejas distintas");
        let stranger = [("pair", "nadie alguien"), ("edit", "pinned")];
        ana.post(&routes::round_edits(scene.exchanges.open), &stranger)
            .await
            .is(422);
    }
}
