//! Before the window, after it, and what the team tells.

use domain::permission::{ChangeAdministration, in_the_name_of};
use testkit::app::{A_MONDAY, TestApp};
use testkit::surveys::Giving;
use web::routes;

use super::{chance_id, given, send, stage, submission};

#[tokio::test]
async fn before_and_after_there_is_a_kind_page_with_a_way_out() {
    let (app, given) = stage(Giving {
        opens_at: A_MONDAY.plus_days(1),
        closes_at: A_MONDAY.plus_days(3),
        ..Giving::default()
    })
    .await;
    let mut phone = app.visitor();
    let (page, list) = (routes::answering(&given.code), routes::answering_list(&given.code));
    for path in [&page, &list] {
        phone
            .get(path)
            .await
            .is(200)
            .has("Todavía no empieza")
            .has("se abre el martes 2 de junio")
            .has_not("Quiero responder");
    }
    phone
        .get(&format!("{list}?imprimir=1"))
        .await
        .is(200)
        .has("No escribas tu nombre");
    app.clock.advance(86_400);
    phone.get(&page).await.is(200).has("Quiero responder");
    app.clock.advance(2 * 86_400);
    phone
        .get(&page)
        .await
        .is(200)
        .has("ya cerró")
        .has("hasta el jueves 4 de junio")
        .has(&routes::answering_done(&given.code));
    let late = [
        ("id", chance_id()),
        ("version", "1".to_owned()),
        ("r.did", "no".to_owned()),
    ];
    let late: Vec<(&str, &str)> = late.iter().map(|(name, value)| (*name, value.as_str())).collect();
    phone
        .post(&list, &late)
        .await
        .is(200)
        .has("Gracias")
        .has("después del cierre");
}

#[tokio::test]
async fn the_team_tells_what_it_did() {
    for app in TestApp::each().await {
        let given = given(&app, Giving::default()).await;
        let mut phone = app.visitor();
        let path = routes::answering_done(&given.code);
        phone
            .get(&path)
            .await
            .is(200)
            .has("Todavía no hay nada que contar")
            .has("grupos de 8 o más");
        let administration = app
            .app
            .db
            .administration(given.administration)
            .await
            .expect("it is given");
        let proof = in_the_name_of(
            app.world.beto,
            ChangeAdministration {
                administration,
                courses: vec![app.world.course],
            },
        );
        let mut w = app.app.db.write(app.moment()).await.expect("a write");
        w.say_and_do(&proof, None, ("Poco tiempo", "Diez minutos más"))
            .await
            .expect("said");
        w.commit().await.expect("kept");
        phone
            .get(&path)
            .await
            .is(200)
            .has("Poco tiempo")
            .has("Diez minutos más")
            .has("Dijeron, hicimos");
        phone
            .get(&format!("{path}?idioma=en"))
            .await
            .is(200)
            .has("You said, we did");
        phone.get("/e/ZZZZZZ/hicimos").await.is(404);
    }
}

#[tokio::test]
async fn a_database_that_somebody_holds_keeps_the_page_open_and_the_answers_on_the_phone() {
    let (app, given) = stage(Giving::default()).await;
    let mut phone = app.visitor();
    phone.get(&routes::answering(&given.code)).await.is(200);
    let body = submission(&chance_id()).to_string();
    app.app.db.close().await;
    app.clock.advance(60);
    phone
        .get(&routes::answering(&given.code))
        .await
        .is(200)
        .has("Quiero responder");
    let busy = send(&mut phone, &given.code, body.as_bytes())
        .await
        .is(503)
        .has("answering-busy");
    assert_eq!(busy.header("retry-after"), "2");
    phone.get("/e/ABCDEF").await.is(503).has("Prueba de nuevo en un rato");
    let form = [
        ("id", chance_id()),
        ("version", "1".to_owned()),
        ("r.did", "no".to_owned()),
    ];
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    phone
        .post(&routes::answering_list(&given.code), &form)
        .await
        .is(503)
        .has("presiona Enviar de nuevo")
        .has(form[0].1)
        .has("value=\"no\" checked");
}
