//! What was published is withdrawn with a reason: nobody is led to it any more, and whoever had it learns why.

use domain::attention::Kind;
use testkit::scene::Scene;
use web::routes;

use super::attention_told::is_told;

const WHY: &str = "En dos liceos los cursos copiaron las respuestas";

#[tokio::test]
async fn whoever_had_a_withdrawn_package_reads_why_and_nobody_is_led_to_it() {
    for (app, scene) in Scene::each().await {
        let there = scene.library;
        let (mut elena, mut caro) = (
            app.signed_in(app.world.elena).await,
            app.signed_in(app.world.caro).await,
        );
        let package = routes::package(there.package);
        let search = "/buscar?q=lo+que+vuelve+antes+del+viernes";
        caro.post(&routes::follow("package", there.package), &[]).await.is(303);
        let collection = there.open.to_string();
        caro.post(
            &routes::keeping("package", there.package),
            &[("collection", collection.as_str())],
        )
        .await
        .is(303);
        caro.get(search).await.is(200).has(&package);
        caro.get(&routes::idea(scene.idea)).await.has(&package);

        app.clock.advance(60);
        // A reason is more than a word, and what was typed comes back.
        let place = routes::package_withdrawal(there.package);
        elena.get(&package).await.is(200).has(&place);
        let version = elena.get(&place).await.is(200).has("Nada se borra").hidden("version");
        elena
            .post(&place, &[("version", version.as_str()), ("reason", "no")])
            .await
            .is(422)
            .has("Di en una frase por qué se retira");
        // Of a version that was not looked at nobody says anything.
        elena
            .post(&place, &[("version", "7"), ("reason", WHY)])
            .await
            .is(409)
            .has(WHY)
            .has("se publicó otra versión");
        let done = elena
            .post(&place, &[("version", version.as_str()), ("reason", WHY)])
            .await
            .is(303);
        assert!(done.location.contains("done-package-withdrawn"));
        // Whoever follows it is told; nobody else is.
        assert!(is_told(&app, app.world.caro, Kind::FollowedWithdrawal).await);
        assert!(!is_told(&app, app.world.dora, Kind::FollowedWithdrawal).await);
        caro.get(routes::NOTIFICATIONS).await.is(200).has("Elena").has("retiró");
        // Pressed twice, and by somebody else with another reason: the first one stands.
        let mut ana = app.signed_in(app.world.ana).await;
        ana.post(
            &place,
            &[("version", version.as_str()), ("reason", "Otro motivo cualquiera")],
        )
        .await
        .is(303);

        // Every link says what happened, and so do the materials'.
        for path in [
            package.clone(),
            routes::package_version(there.package, 1),
            routes::package_page(there.package, 1),
            routes::package_file(there.package, 1),
        ] {
            caro.get(&path)
                .await
                .is(410)
                .has("Este paquete se retiró")
                .has(WHY)
                .has("Lo retiró Elena")
                .has_not("Espera tres minutos en silencio")
                .has_not("Otro motivo");
        }
        let file = caro.get(&routes::file(there.material)).await.is(303);
        assert_eq!(file.location, routes::package_version(there.package, 1));
        // Nobody is led to it: not by a search, its materials neither, nor by what is like it, its idea, its driver.
        for path in [search, "/buscar?q=hoja&tipo=attachment", "/buscar?tipo=package"] {
            caro.get(path)
                .await
                .is(200)
                .has_not(&package)
                .has_not(&routes::file(there.material));
        }
        caro.get(&format!("/buscar?parecido=package:{}", there.package))
            .await
            .is(404);
        caro.get(&routes::idea(scene.idea)).await.has_not(&package);
        caro.get(&routes::driver(scene.driver)).await.has_not(&package);
        // In the lists of whoever keeps and follows it, and among the withdrawn ones, with the reason.
        caro.get(&routes::collection(there.open))
            .await
            .is(200)
            .has(WHY)
            .has("Lo retiró Elena");
        caro.get(routes::FOLLOWS).await.is(200).has(WHY);
        caro.get(routes::PACKAGES).await.is(200).has("Retirados").has(WHY);
        // Who could not read it reads no reason either.
        for person in [app.world.hugo, app.world.gil, app.world.karen] {
            app.signed_in(person).await.get(&package).await.is(404).has_not(WHY);
        }
        assert!(app.app.db.misfiled(app.world.network).await.unwrap().is_empty());

        // Taken back by whoever withdrew it: as it was.
        caro.post(&routes::package_return(there.package), &[]).await.is(404);
        elena.post(&routes::package_return(there.package), &[]).await.is(303);
        assert!(!is_told(&app, app.world.caro, Kind::FollowedWithdrawal).await);
        caro.get(&package)
            .await
            .is(200)
            .has("Escribe la pregunta en la pizarra");
        caro.get(search).await.has(&package);
        caro.get("/buscar?q=hoja&tipo=attachment")
            .await
            .has(&routes::file(there.material));
        assert!(app.app.db.misfiled(app.world.network).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_coach_withdraws_what_does_harm_and_a_newer_version_stands() {
    let (app, scene) = Scene::sqlite().await;
    let there = scene.library;
    let (mut julio, mut ana) = (app.signed_in(app.world.julio).await, app.signed_in(app.world.ana).await);
    let place = routes::package_withdrawal(there.package);
    julio.post(&place, &[("version", "1"), ("reason", WHY)]).await.is(303);
    // Its author doesn't overrule the hub; who leads the network may.
    let mut elena = app.signed_in(app.world.elena).await;
    elena
        .get(&routes::package(there.package))
        .await
        .is(410)
        .has_not("Volver a publicarlo");
    elena.post(&routes::package_return(there.package), &[]).await.is(404);
    ana.get(&routes::package(there.package))
        .await
        .is(410)
        .has("Volver a publicarlo");
    // Written anew and signed, the next version stands; the first one stays withdrawn, with its reason.
    let item = routes::package_item(there.package, there.item);
    let told = [
        ("name", "Boleto de salida sin copia"),
        ("what", ""),
        ("steps", "Dos preguntas distintas"),
    ];
    elena.post(&item, &told).await.is(303);
    let sign = routes::package_publication(there.package);
    let version = ana.get(&sign).await.is(200).hidden("version");
    ana.post(&sign, &[("version", version.as_str()), ("reason", "Ya no se copia")])
        .await
        .is(303);
    let mut caro = app.signed_in(app.world.caro).await;
    caro.get(&routes::package(there.package))
        .await
        .is(200)
        .has("Dos preguntas distintas");
    caro.get(&routes::package_version(there.package, 1))
        .await
        .is(410)
        .has(WHY);
    ana.post(&routes::package_return(there.package), &[]).await.is(404);
    caro.get("/buscar?q=boleto+sin+copia")
        .await
        .has(&routes::package(there.package));
    assert!(app.app.db.misfiled(app.world.network).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_link_of_a_package_leads_out_and_into_no_network_of_a_liceo() {
    let (app, scene) = Scene::sqlite().await;
    let mut elena = app.signed_in(app.world.elena).await;
    let place = routes::package_draft(scene.library.draft);
    let version = elena.get(&place).await.is(200).hidden("version");
    let driver = scene.driver.to_string();
    for bad in [
        "http://red.example/clase",
        "https://localhost/",
        "https://192.168.1.1/router",
        "https://169.254.169.254/latest/meta-data",
        "https://[::1]/",
        "https://2130706433/",
        "https://servidor.local/hoja",
        "https://ana:clave@red.example/",
    ] {
        let links = format!("Otra red: {bad}");
        let fields = [
            ("version", version.as_str()),
            ("name", "Con un enlace"),
            ("summary", "Para algo"),
            ("driver", driver.as_str()),
            ("links", links.as_str()),
        ];
        elena
            .post(&place, &fields)
            .await
            .is(422)
            .has("que empieza con https://")
            .has(bad);
    }
    // One that leads out is shown with where it leads, and takes nothing of the reader along.
    let mut caro = app.signed_in(app.world.caro).await;
    caro.get(&routes::package(scene.library.package))
        .await
        .is(200)
        .has("Enlace hacia afuera, a red.example")
        .has("rel=\"noopener noreferrer\"");
}
