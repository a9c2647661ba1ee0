//! Change packages: drafted, published under a name, changed, found, taken away and brought into another network; and nothing of a draft
//! goes to whom it isn't for.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use testkit::app::{Browser, TestApp, fresh_id};
use testkit::scene::{DRAFTED, PICTURE, Scene};
use web::routes;

/// Drafts a package with the idea of the scene and gives its id.
async fn drafted(browser: &mut Browser, scene: &Scene, name: &str) -> String {
    let form = browser
        .get(&format!("{}?idea={}", routes::PACKAGE_NEW, scene.idea))
        .await
        .is(200);
    let (id, place) = (form.hidden("id"), form.hidden("place"));
    let idea = scene.idea.to_string();
    let fields = [
        ("id", id.as_str()),
        ("place", &place),
        ("idea", &idea),
        ("name", name),
        ("summary", "Para **saber hoy** quién quedó atrás"),
        ("learned", "- Avisar antes <script>alert(1)</script>"),
        ("limits", "En talleres no"),
        ("links", "Video: https://red.example/video"),
        ("driver", ""),
    ];
    browser.post(routes::PACKAGE_NEW, &fields).await.is(303);
    // Sent twice, it is one.
    browser.post(routes::PACKAGE_NEW, &fields).await.is(303);
    id
}

/// Says how the first idea of a package is done.
async fn told(browser: &mut Browser, app: &TestApp, id: &str, steps: &str) {
    let items = app.app.db.package_items(id.parse().unwrap()).await.unwrap();
    assert_eq!(items.len(), 1);
    let place = routes::package_item(id, items[0].id);
    browser.get(&place).await.is(200);
    browser
        .post(&place, &[("name", "Boleto"), ("steps", "")])
        .await
        .is(422)
        .has("al menos un paso");
    browser
        .post(&place, &[("name", "Boleto de salida"), ("steps", steps)])
        .await
        .is(303);
}

/// Signs what is written.
async fn signed(browser: &mut Browser, id: &str, reason: &str) {
    let place = routes::package_publication(id);
    let version = browser.get(&place).await.is(200).hidden("version");
    browser
        .post(&place, &[("version", version.as_str()), ("reason", reason)])
        .await
        .is(303);
}

#[tokio::test]
async fn a_package_is_drafted_signed_and_found_from_another_liceo() {
    for (app, scene) in Scene::each().await {
        let (mut elena, mut ana) = (app.signed_in(app.world.elena).await, app.signed_in(app.world.ana).await);
        let mut caro = app.signed_in(app.world.caro).await;
        let id = drafted(&mut elena, &scene, "Termómetros de lectura").await;
        let search = format!("{}?q=termometros+de+lectura", routes::SEARCH);
        // Nobody else knows of it, whatever they ask.
        caro.get(&routes::package(&id)).await.is(404);
        caro.get(routes::PACKAGES).await.has_not("Termómetros");
        caro.get(&search).await.is(200).has_not(&routes::package(&id));
        caro.get(&routes::idea(scene.idea)).await.has_not("Termómetros");

        // What isn't ready isn't signed.
        elena.get(&routes::package_publication(&id)).await.is(404);
        let version = ana
            .get(&routes::package_publication(&id))
            .await
            .is(200)
            .has("una idea sin pasos")
            .hidden("version");
        ana.post(
            &routes::package_publication(&id),
            &[("version", version.as_str()), ("reason", "Primera")],
        )
        .await
        .is(422);
        told(&mut elena, &app, &id, "1. Pregunta\n2. Espera tres minutos").await;
        // What was looked at before isn't what stands there now.
        ana.post(
            &routes::package_publication(&id),
            &[("version", version.as_str()), ("reason", "Primera")],
        )
        .await
        .is(409)
        .has("Espera tres minutos");
        signed(&mut ana, &id, "La primera, de dos cursos").await;
        ana.post(
            &routes::package_publication(&id),
            &[("version", "99"), ("reason", "Otra vez")],
        )
        .await
        .is(422)
        .has("no hay qué firmar");

        let page = caro.get(&routes::package(&id)).await.is(200);
        let page = page
            .has("<strong>saber hoy</strong>")
            .has("<li>Espera tres minutos</li>")
            .has("Lo que dicen las pruebas");
        page.has("&lt;script&gt;")
            .has_not("<script>alert")
            .has("https://red.example/video")
            .has("Ana");
        caro.get(&search)
            .await
            .is(200)
            .has("Termómetros de lectura")
            .has("Paquete de cambios");
        caro.get(&routes::idea(scene.idea)).await.has("Termómetros de lectura");
        for nobody in [app.world.hugo, app.world.gil] {
            app.signed_in(nobody).await.get(&routes::package(&id)).await.is(404);
        }

        // What is written on meanwhile is seen by nobody else until it is signed, and then the page says what changed.
        let draft = elena.get(&routes::package_draft(&id)).await.is(200);
        let version = draft.hidden("version");
        let fields = |version: &str, limits: &str| {
            [
                ("version", version),
                ("name", "Termómetros de lectura"),
                ("summary", "Para **saber hoy** quién quedó atrás"),
                ("limits", limits),
            ]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
        };
        let post = fields(&version, "En cursos de más de cuarenta no");
        let post: Vec<(&str, &str)> = post
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        elena.post(&routes::package_draft(&id), &post).await.is(303);
        elena
            .post(&routes::package_draft(&id), &post)
            .await
            .is(409)
            .has("En cursos de más de cuarenta no");
        caro.get(&routes::package(&id))
            .await
            .is(200)
            .has("En talleres no")
            .has_not("cuarenta");
        signed(&mut ana, &id, "Dónde no sirve").await;
        caro.get(&routes::package(&id))
            .await
            .is(200)
            .has("cuarenta")
            .has("Qué cambió en la versión 2")
            .has("<ins>");
        let first = caro.get(&routes::package_version(&id, 1)).await.is(200);
        first.has("En talleres no").has_not("cuarenta").has("Ir a la versión 2");
        // What was signed isn't thrown away.
        elena
            .post(&routes::package_removal(&id), &[("seguro", "1")])
            .await
            .is(409);
    }
}

#[tokio::test]
async fn a_draft_says_nothing_to_whom_it_isnt_for() {
    for (app, scene) in Scene::each().await {
        for (name, person) in app.world.people() {
            let writes = ["ana", "ines", "elena"].contains(&name);
            let mut browser = app.signed_in(person).await;
            let idea = routes::idea(scene.idea);
            let search = format!("{}?q=cuadernos+de+bitacora+viajera", routes::SEARCH);
            for path in [routes::PACKAGES, routes::SYNTHESES, idea.as_str(), search.as_str(), "/"] {
                let reply = browser.get(path).await;
                let list = path == routes::PACKAGES && writes;
                assert_eq!(reply.text.contains(DRAFTED), list, "{name} {path}");
                let list = path == routes::SYNTHESES && writes;
                assert_eq!(reply.text.contains("Lo que todavía escribimos"), list, "{name} {path}");
            }
        }
        assert!(app.app.db.misfiled(app.world.network).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn what_is_wrong_in_a_package_is_said_and_what_was_typed_is_kept() {
    let (app, scene) = Scene::sqlite().await;
    let mut elena = app.signed_in(app.world.elena).await;
    let id = fresh_id();
    let place = app.world.arrayan.to_string();
    let long = "a".repeat(4_100);
    for (name, value, sentence) in [
        ("name", " ", "Ponle un nombre"),
        ("summary", "", "Di para qué sirve"),
        ("links", "javascript:alert(1)", "empieza con https"),
        ("driver", "no-es", "Elige un impulsor"),
        ("learned", long.as_str(), "demasiado largo"),
    ] {
        let mut fields = vec![
            ("id", id.as_str()),
            ("place", &place),
            ("name", "Boletos"),
            ("summary", "Para hoy"),
        ];
        fields.retain(|(field, _)| *field != name);
        fields.push((name, value));
        let reply = elena.post(routes::PACKAGE_NEW, &fields).await.is(422);
        reply
            .has(sentence)
            .has(if name == "summary" { "Boletos" } else { "Para hoy" });
    }
    // In nobody else's name, and nothing that isn't there.
    let other = app.world.boldo.to_string();
    for place in [other.as_str(), "red", "x"] {
        let fields = [
            ("id", id.as_str()),
            ("place", place),
            ("name", "Boletos"),
            ("summary", "Para hoy"),
        ];
        elena.post(routes::PACKAGE_NEW, &fields).await.is(404);
    }
    let items = routes::package_items(scene.library.draft);
    elena.post(&items, &[("idea", "")]).await.is(422).has("Elige una idea");
    elena
        .post(&items, &[("idea", scene.idea.to_string().as_str())])
        .await
        .is(422)
        .has("ya está en el paquete");
    let other_item = routes::package_item(scene.library.draft, scene.library.item);
    elena
        .post(&other_item, &[("name", "Boleto"), ("steps", "uno")])
        .await
        .is(404);
    // Thrown away only where one is sure.
    let removal = routes::package_removal(scene.library.draft);
    assert!(
        elena
            .post(&removal, &[])
            .await
            .is(303)
            .location
            .contains("not-discarded")
    );
    elena.post(&removal, &[("seguro", "1")]).await.is(303);
    elena.get(&routes::package_draft(scene.library.draft)).await.is(404);
}

#[tokio::test]
async fn a_package_travels_to_another_network_with_its_materials_and_where_it_comes_from() {
    let (here, scene) = Scene::sqlite().await;
    let (mut elena, mut ana) = (
        here.signed_in(here.world.elena).await,
        here.signed_in(here.world.ana).await,
    );
    let id = drafted(&mut elena, &scene, "Termómetros de lectura").await;
    told(&mut elena, &here, &id, "Pregunta\nEspera").await;
    let file = fresh_id();
    let fields = [("file_id", file.as_str()), ("file_words", "La pizarra")];
    elena
        .send_with(&routes::package_files(&id), &fields, Some(("pizarra.png", PICTURE)))
        .await
        .is(303);
    signed(&mut ana, &id, "La primera").await;
    // A material that is taken out of the draft stays in the version.
    elena.post(&routes::file_removal(&file), &[]).await.is(303);

    let whole = ana.get(&routes::package_page(&id, 1)).await.is(200);
    assert!(
        whole
            .header("content-disposition")
            .starts_with("attachment; filename=\"termometros")
    );
    let whole = whole
        .has("data:image/png;base64,")
        .has("<li>Espera</li>")
        .has("La pizarra")
        .has("Lo que dicen las pruebas");
    whole.has_not("<script").has_not("href=\"/");
    let sent = ana.get(&routes::package_file(&id, 1)).await.is(200).text;

    for (there, scene) in Scene::each().await {
        let mut ines = there.signed_in(there.world.ines).await;
        let form = ines.get(routes::PACKAGE_IMPORT).await.is(200).hidden("id");
        for _ in 0..2 {
            let file = Some(("termometros-1.ronda.json", sent.as_bytes()));
            ines.send_with(routes::PACKAGE_IMPORT, &[("id", form.as_str())], file)
                .await
                .is(303);
        }
        let draft = ines.get(&routes::package_draft(&form)).await.is(200);
        let draft = draft
            .has("Termómetros de lectura")
            .has("pizarra.png")
            .has("De dónde viene")
            .has("versión 1, firmada por Ana");
        draft.has("Lo que se sabía allá");
        // It is nobody else's until it is signed here, and then its page says where it comes from.
        let mut caro = there.signed_in(there.world.caro).await;
        caro.get(&routes::package(&form)).await.is(404);
        signed(&mut ines, &form, "Llegó de otra red").await;
        caro.get(&routes::package(&form))
            .await
            .is(200)
            .has("De dónde viene")
            .has("todavía nadie lo ha probado")
            .has("pizarra.png");
        assert!(there.app.db.misfiled(there.world.network).await.unwrap().is_empty());
        // A coach brings one in, too; nobody of a liceo does.
        there
            .signed_in(there.world.julio)
            .await
            .get(routes::PACKAGE_IMPORT)
            .await
            .is(200);
        there
            .signed_in(there.world.elena)
            .await
            .get(routes::PACKAGE_IMPORT)
            .await
            .is(404);
        let _ = scene;
    }
}

#[tokio::test]
async fn a_hostile_file_is_refused_and_nothing_of_it_is_kept() {
    let (app, scene) = Scene::sqlite().await;
    let mut ana = app.signed_in(app.world.ana).await;
    let good = ana
        .get(&routes::package_file(scene.library.package, 1))
        .await
        .is(200)
        .text;
    let bomb = [b"PK\x03\x04".as_slice(), &vec![0; 200_000]].concat();
    let heavy = vec![b' '; 9 * 1024 * 1024];
    let changed = good.replacen("Lo que vuelve", "Lo que mata", 1);
    let newer = good.replacen("\"version\": 1", "\"version\": 9", 1);
    let cut = &good.as_bytes()[..good.len() / 2];
    let deep = "[".repeat(500_000);
    for (bytes, sentence) in [
        (b"".as_slice(), "Elige el archivo"),
        (&bomb, "no es un paquete"),
        (&heavy, "no es un paquete"),
        (deep.as_bytes(), "no es un paquete"),
        (cut, "no es un paquete"),
        (changed.as_bytes(), "suma de control"),
        (newer.as_bytes(), "más nueva"),
    ] {
        let id = fresh_id();
        let reply = ana
            .send_with(routes::PACKAGE_IMPORT, &[("id", id.as_str())], Some(("x.json", bytes)))
            .await
            .is(422);
        reply.has(sentence);
        ana.get(&routes::package_draft(&id)).await.is(404);
    }
    let huge = vec![b' '; 12 * 1024 * 1024];
    let id = fresh_id();
    ana.send_with(routes::PACKAGE_IMPORT, &[("id", id.as_str())], Some(("x.json", &huge)))
        .await
        .is(413);
    // Scripts in its Markdown come in as the words that they are.
    let mut elena = app.signed_in(app.world.elena).await;
    let draft = drafted(&mut elena, &scene, "Con <b>trampas</b>").await;
    told(
        &mut elena,
        &app,
        &draft,
        "<img src=x onerror=alert(1)>\n[x](javascript:alert(1))",
    )
    .await;
    signed(&mut ana, &draft, "Para probar").await;
    let page = ana.get(&routes::package(&draft)).await.is(200);
    page.has_not("<img src=x")
        .has_not("href=\"javascript")
        .has_not("<script>alert");
    ana.get(&routes::package_page(&draft, 1))
        .await
        .is(200)
        .has_not("<img src=x")
        .has_not("<script");
}
