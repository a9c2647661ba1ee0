//! From an empty database to a network: the first link, a name, a mail, the network's name.

use browser::{Empty, Product, faults};
use testkit::axe;
use testkit::chromium::{Chromium, Look};

#[tokio::test(flavor = "multi_thread")]
async fn the_first_link_makes_the_administrator_who_founds_the_network() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let empty = Empty::sqlite().await;
    let product = Product::serve(&empty.app).await;
    let paula = chromium.open(Look::desktop()).await;

    product.goto(&paula, &empty.first_link).await;
    paula.wait_for_text("Empecemos").await;
    axe::assert_axe_clean(&paula).await;

    // She forgets half of it: the form says what is missing and keeps the rest.
    paula.fill("Tu nombre y apellido", "Paula Fundadora").await;
    paula.press("Crear mi cuenta").await;
    paula.wait_for_text("A este correo le falta algo").await;
    paula.fill("Tu correo", "paula@red.invalid").await;
    paula.press("Crear mi cuenta").await;

    paula.wait_for_text("Empecemos tu red").await;
    axe::assert_axe_clean(&paula).await;
    paula.fill("Nombre de la red", "Red Liceos del Maule").await;
    paula.press("Fundar la red").await;
    paula.wait_for_text("Tu red está fundada").await;
    assert_eq!(product.path(&paula).await, web::routes::NETWORK);
    paula.wait_for_text("Red Liceos del Maule").await;
    assert_eq!(faults(&paula).await, Vec::<String>::new());

    // It is true in the database, not only on the page.
    let network = empty
        .app
        .db
        .network()
        .await
        .expect("the database answers")
        .expect("a network");
    assert_eq!(network.name, "Red Liceos del Maule");
    assert_eq!(empty.app.db.administrators().await.expect("the database answers"), 1);

    // Whoever finds the link later makes nothing with it.
    let somebody = chromium.open(Look::phone()).await;
    product.goto(&somebody, &empty.first_link).await;
    somebody.wait_for_text("Esta llave ya no abre").await;
    axe::assert_axe_clean(&somebody).await;
    somebody.follow("Entrar con mi correo").await;
    somebody.wait_for_text("Entra a tu red").await;
}
