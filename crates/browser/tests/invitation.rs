//! The coordinator invites a head of UTP by a link; it opens once, on another phone.

use browser::{Product, ask, faults};
use domain::person::Role;
use testkit::axe;
use testkit::chromium::{Chromium, Look};
use testkit::scene::Scene;

#[tokio::test(flavor = "multi_thread")]
async fn ana_invites_a_head_of_utp_and_the_link_opens_once() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, _) = Scene::sqlite().await;
    let product = Product::serve(&app.app).await;

    let ana = chromium.open(Look::desktop()).await;
    product.sign_in(&ana, &app.app, app.world.ana).await;
    product.goto(&ana, web::routes::INVITATIONS).await;
    ana.follow("Invitar").await;
    ana.wait_for_text("A qué").await;
    ana.fill("Rol", "utp").await;
    ana.fill("Liceo", "Liceo Boldo (Prueba)").await;
    ana.fill("Su nombre", "Lucía Utepé").await;
    ana.fill("¿Cuántas personas pueden usar el enlace?", "1").await;
    ana.press("Hacer la invitación").await;
    ana.wait_for_text("La invitación está lista").await;
    axe::assert_axe_clean(&ana).await;
    let link = ask(&ana, "return document.querySelector('#link').value").await;
    let link = link.as_str().expect("a link").to_owned();
    let message = ask(&ana, "return document.querySelector('#mensaje').value").await;
    assert!(
        message.as_str().is_some_and(|text| text.contains(&link)),
        "the text to paste holds the link: {message}"
    );

    let lucia = chromium.open(Look::phone()).await;
    product.goto(&lucia, &link).await;
    lucia.wait_for_text("Te invitaron a Red de prueba").await;
    lucia.wait_for_text("Liceo Boldo").await;
    axe::assert_axe_clean(&lucia).await;
    lucia.fill("Tu nombre y apellido", "Lucía Utepé").await;
    lucia.fill("Tu correo", "lucia@boldo.invalid").await;
    lucia.press("Entrar a la red").await;
    lucia.wait_for_text("Hola, Lucía").await;
    assert_eq!(product.path(&lucia).await, web::routes::HOME);
    lucia.assert_no_sideways_scroll().await;

    let known = app
        .app
        .db
        .person_by_mail("lucia@boldo.invalid")
        .await
        .expect("the database answers");
    let roles = app
        .app
        .db
        .roles_of(known.expect("an account").id)
        .await
        .expect("the database answers");
    assert!(
        matches!(&roles[..], [only] if only.role == Role::Utp && only.school_id == Some(app.world.boldo)),
        "{roles:?}"
    );

    // The chat was forwarded: the second who opens it is told, and nobody comes in.
    let somebody = chromium.open(Look::phone()).await;
    product.goto(&somebody, &link).await;
    somebody.wait_for_text("Esta invitación ya se usó").await;
    axe::assert_axe_clean(&somebody).await;
    // Cut off by copying, it is told apart.
    product.goto(&somebody, &link[..link.len() - 5]).await;
    somebody.wait_for_text("No conocemos este enlace").await;
    assert_eq!(faults(&lucia).await, Vec::<String>::new());
}
