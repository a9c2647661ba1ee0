//! A seminar of 150 comes in by one code: 147 from a script, three in real browsers, all at once.

use std::collections::HashSet;

use browser::{Product, ask, faults};
use domain::door::ClaimOutcome;
use domain::permission::{Invite, in_the_name_of};
use domain::person::{Charge, Role};
use domain::school::Subject;
use store::ExpectedPerson;
use testkit::app::{Browser, TestApp};
use testkit::axe;
use testkit::chromium::{Chromium, Look, Page};
use testkit::personas::names;
use testkit::scene::Scene;

/// On the list that the hub uploaded before the seminar.
const EXPECTED: usize = 41;

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_and_fifty_come_in_by_one_code() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, scene) = Scene::sqlite().await;
    expect_one(&app).await;
    let room = app.app.db.room(scene.room).await.expect("the room");
    let product = Product::serve(&app.app).await;

    // A code that isn't on the screen.
    let first = chromium.open(Look::phone()).await;
    product.goto(&first, web::routes::ROOM_DOOR).await;
    first.fill("Código de la sala", "ZZZZZZ").await;
    first.press("Entrar").await;
    first.wait_for_text("Ninguna sala tiene ese código").await;
    axe::assert_axe_clean(&first).await;

    let (second, third) = tokio::join!(chromium.open(Look::phone()), chromium.open(Look::phone()));
    let mut crowd = tokio::task::JoinSet::new();
    for number in 0..147 {
        crowd.spawn(come_in(
            app.visitor(),
            room.code.clone(),
            number,
            app.world.arrayan.to_string(),
        ));
    }
    tokio::join!(
        enter(&product, &first, &room.code, "Marta Primera"),
        enter(&product, &second, &room.code, "Nora Segunda"),
        enter(&product, &third, &room.code, "Olga Tercera"),
    );
    crowd.join_all().await;
    first.assert_no_sideways_scroll().await;
    assert_eq!(faults(&second).await, Vec::<String>::new());

    // Everybody is there, each once, and only whom the list expects is more than a participant.
    let claims = app.app.db.claims_of_room(scene.room).await.expect("the claims");
    let people: HashSet<_> = claims.iter().map(|claim| claim.person_id).collect();
    assert_eq!((claims.len(), people.len()), (150, 150));
    for claim in &claims {
        let roles: Vec<Role> = app
            .app
            .db
            .roles_of(claim.person_id)
            .await
            .expect("roles")
            .iter()
            .map(|grant| grant.role)
            .collect();
        match claim.outcome {
            None => assert_eq!(roles, [Role::Participant], "{}", claim.name),
            Some(outcome) => {
                assert_eq!(
                    (outcome, claim.name.as_str()),
                    (ClaimOutcome::Matched, guest(EXPECTED).as_str())
                );
                assert!(roles.contains(&Role::Teacher), "{roles:?}");
            }
        }
    }
    assert_eq!(claims.iter().filter(|claim| claim.outcome.is_none()).count(), 149);

    // A participant plans nothing before anybody has confirmed her.
    product.goto(&third, web::routes::CYCLE_NEW).await;
    third.wait_for_text("Aquí no hay nada que puedas ver").await;

    // Ana confirms them all.
    let ana = chromium.open(Look::desktop()).await;
    product.sign_in(&ana, &app.app, app.world.ana).await;
    product.goto(&ana, web::routes::CLAIMS).await;
    ana.wait_for_text("Olga Tercera").await;
    axe::assert_axe_clean(&ana).await;
    ask(
        &ana,
        "document.querySelectorAll('input[name=claim]:not(:checked)').forEach((box) => box.click())",
    )
    .await;
    ana.press("Confirmar a quienes marqué").await;
    ana.wait_for_text("149").await;
    ana.wait_for_text("Nadie espera").await;
    assert_eq!(
        app.app
            .db
            .open_claims(app.world.network)
            .await
            .expect("the claims")
            .len(),
        0
    );

    // And Nora is a teacher of Arrayán now.
    product.goto(&second, web::routes::HOME).await;
    second.wait_for_text("Hola, Nora").await;
    product.goto(&second, web::routes::CYCLE_NEW).await;
    second.wait_for_text("Planificar un ciclo").await;
    second.wait_for_text("Liceo Arrayán").await;
}

fn guest(number: usize) -> String {
    format!("Invitada Número {number}")
}

fn teacher(app: &TestApp) -> Charge {
    Charge {
        role: Role::Teacher,
        school_id: Some(app.world.arrayan),
        subject: Some(Subject::Language),
    }
}

async fn expect_one(app: &TestApp) {
    let name = guest(EXPECTED);
    let expected = ExpectedPerson {
        name_key: names(&name).search_key,
        name,
        mail: None,
        charge: teacher(app),
    };
    let mut w = app.app.db.write(app.moment()).await.expect("a write begins");
    w.expect_person(
        &in_the_name_of(app.world.ana, Invite(expected.charge)),
        app.world.network,
        &expected,
    )
    .await
    .expect("it is expected");
    w.commit().await.expect("it is kept");
}

/// One of the crowd: opens the door, fills in the form, sends it, and sends it again because the air is full.
async fn come_in(mut browser: Browser, code: String, number: usize, school: String) {
    let path = web::routes::room_join(&code);
    let form = browser.get(&path).await.is(200);
    let once = form
        .text
        .split("name=\"once\" value=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("the form names its account")
        .to_owned();
    let name = guest(number);
    let fields = [
        ("once", once.as_str()),
        ("name", &name),
        ("role", "teacher"),
        ("school", &school),
        ("subject", "language"),
        ("mail", ""),
    ];
    let mut again = browser.clone();
    let reply = browser.post(&path, &fields).await.is(303);
    assert!(reply.location.starts_with("/?"), "{}", reply.location);
    if number.is_multiple_of(10) {
        again.post(&path, &fields).await.is(303);
    }
    browser.get("/").await.is(200);
}

/// One of the three with a real phone.
async fn enter(product: &Product, page: &Page, code: &str, name: &str) {
    product.goto(page, web::routes::ROOM_DOOR).await;
    page.fill("Código de la sala", &code.to_lowercase()).await;
    page.press("Entrar").await;
    page.wait_for_text("¿Qué haces?").await;
    page.fill("Tu nombre y apellido", name).await;
    page.fill("¿Qué haces?", "teacher").await;
    page.fill("¿En qué liceo?", "Liceo Arrayán (Prueba)").await;
    page.fill("¿Qué asignatura?", "language").await;
    page.press("Entrar").await;
    page.wait_for_text("Ya estás en la sala").await;
    assert_eq!(product.path(page).await, web::routes::HOME);
}
