//! A liceo's own theory: what the network changes flows on, what the liceo says stays, what it invents may become everybody's.

use domain::theory::NodeId;
use testkit::app::{Browser, TestApp};
use testkit::scene::Scene;

struct Liceo {
    app: TestApp,
    scene: Scene,
    elena: Browser,
    ana: Browser,
    path: String,
}

async fn liceos() -> Vec<Liceo> {
    let mut all = Vec::new();
    for (app, scene) in Scene::each().await {
        app.clock.advance(60);
        all.push(Liceo {
            elena: app.signed_in(app.world.elena).await,
            ana: app.signed_in(app.world.ana).await,
            path: format!("/liceos/{}/teoria", app.world.arrayan),
            scene,
            app,
        });
    }
    all
}

impl Liceo {
    async fn name(&self, node: NodeId) -> Option<String> {
        let world = self.app.world;
        let now = self
            .app
            .app
            .db
            .liceo_theory(world.network, world.arrayan)
            .await
            .expect("it");
        now.fork.belief().nodes.get(&node).map(|node| node.name.clone())
    }
}

#[tokio::test]
async fn what_is_otherwise_is_said_with_its_reason_and_the_network_flows_on() {
    for mut liceo in liceos().await {
        let idea = NodeId::Idea(liceo.scene.idea);
        liceo
            .elena
            .get(&liceo.path.clone())
            .await
            .is(200)
            .has("«Boleto de salida de una pregunta» ahora se llama «Boleto de salida en la libreta»")
            .has("Usamos libreta, no boletos")
            .has("Entró el impulsor «Un clima para preguntar»")
            .has("Todavía es un solo curso");
        // The network renames its driver, which nobody here touched, and the idea, which Elena calls otherwise.
        let driver = NodeId::Driver(liceo.scene.driver);
        for (node, name) in [(driver, "Comentarios a tiempo"), (idea, "Boleto de una pregunta")] {
            let form = [
                ("act", "words"),
                ("node", &*node.to_string()),
                ("name", name),
                ("description", "Al final de la clase"),
            ];
            liceo.ana.post("/teoria/cambios", &form).await.is(303);
        }
        assert_eq!(liceo.name(driver).await.as_deref(), Some("Comentarios a tiempo"));
        assert_eq!(
            liceo.name(idea).await.as_deref(),
            Some("Boleto de salida en la libreta")
        );
        let panel = format!("{}?nodo={}", liceo.path, liceo.scene.idea);
        liceo
            .elena
            .get(&panel)
            .await
            .is(200)
            .has("La red también cambió esto")
            .has("ahora dice «Boleto de una pregunta»")
            .has("Volver a lo que dice la red");
        let changes = format!("{}/cambios", liceo.path);
        let keep = [("act", "keep"), ("node", &*idea.to_string())];
        liceo.elena.post(&changes, &keep).await.is(303);
        liceo
            .elena
            .get(&panel)
            .await
            .is(200)
            .has_not("La red también cambió esto");
        let follow = [("act", "follow"), ("node", &*idea.to_string())];
        liceo.elena.post(&changes, &follow).await.is(303);
        assert_eq!(liceo.name(idea).await.as_deref(), Some("Boleto de una pregunta"));
    }
}

#[tokio::test]
async fn set_aside_and_taken_up_again() {
    for mut liceo in liceos().await {
        let idea = NodeId::Idea(liceo.scene.idea);
        let (changes, node) = (format!("{}/cambios", liceo.path), idea.to_string());
        let aside = [
            ("act", "remove"),
            ("node", node.as_str()),
            ("reason", "No calza con nuestro horario"),
        ];
        let reply = liceo.elena.post(&changes, &aside).await.is(303);
        liceo
            .elena
            .get(&reply.location)
            .await
            .is(200)
            .has("Lo que dejamos a un lado")
            .has("No calza con nuestro horario")
            .has("Deshacer");
        assert_eq!(liceo.name(idea).await, None);
        // Whoever plans at Arrayán isn't offered it; in the network it stays.
        let mut beto = liceo.app.signed_in(liceo.app.world.beto).await;
        let option = format!("value=\"{}\"", liceo.scene.idea);
        let plan = beto.get("/ciclos/nuevo").await.is(200);
        assert!(!plan.text.contains(&option), "it is offered");
        assert!(
            plan.text.contains("Pregunta anónima del día"),
            "an own idea can be tested"
        );
        let mut caro = liceo.app.signed_in(liceo.app.world.caro).await;
        assert!(
            caro.get("/ciclos/nuevo")
                .await
                .is(200)
                .has_not("Pregunta anónima")
                .text
                .contains(&option)
        );
        liceo
            .ana
            .get("/teoria/adaptaciones")
            .await
            .is(200)
            .has("Un liceo lo deja a un lado")
            .has("Liceo Arrayán: lo dejó a un lado")
            .has("No calza con nuestro horario");
        let restore = [("act", "restore"), ("node", node.as_str())];
        liceo.elena.post(&changes, &restore).await.is(303);
        assert_eq!(
            liceo.name(idea).await.as_deref(),
            Some("Boleto de salida en la libreta")
        );
        liceo
            .elena
            .get(&format!("{}/historia", liceo.path))
            .await
            .is(200)
            .has("Salió la idea");
    }
}

#[tokio::test]
async fn an_offer_is_declined_with_a_reason_offered_again_and_taken_in() {
    for mut liceo in liceos().await {
        let scene = liceo.scene;
        let idea = NodeId::Idea(scene.fork.offered_idea);
        liceo
            .ana
            .get("/teoria")
            .await
            .is(200)
            .has("Una idea ofrecida espera respuesta");
        liceo
            .ana
            .get("/teoria/ofertas")
            .await
            .is(200)
            .has("Parejas que se preguntan")
            .has("En 1°A preguntan el doble");
        let path = format!("/teoria/ofertas/{}", scene.fork.offer);
        liceo
            .ana
            .post(&path, &[("outcome", "declined"), ("reason", " ")])
            .await
            .is(422)
            .has("Cuéntale al liceo");
        liceo
            .ana
            .post(&path, &[("outcome", "declined"), ("reason", "Falta probarla más")])
            .await
            .is(303);
        liceo
            .ana
            .post(&path, &[("outcome", "accepted")])
            .await
            .is(409)
            .has("Ya tiene respuesta");
        // Beto reads why, and offers it again; sent twice it is one.
        let mut beto = liceo.app.signed_in(liceo.app.world.beto).await;
        let page = format!("/ideas/{}", scene.fork.offered_idea);
        beto.get(&page)
            .await
            .is(200)
            .has("Falta probarla más")
            .has("Ofrecerla a la red");
        let offer = "01890000-0000-7000-8000-0000000000f1";
        for _ in 0..2 {
            beto.post(
                &format!("{page}/oferta"),
                &[("id", offer), ("note", "Ya van tres cursos")],
            )
            .await
            .is(303);
        }
        let other = [("id", "01890000-0000-7000-8000-0000000000f2")];
        beto.post(&format!("{page}/oferta"), &other)
            .await
            .is(409)
            .has("Ya está ofrecida");
        // Until then it is Arrayán's alone.
        let mut caro = liceo.app.signed_in(liceo.app.world.caro).await;
        caro.get(&page).await.is(404);
        // It hangs on a driver of the liceo's own: the hub says on which of the network's it will hang.
        let path = format!("/teoria/ofertas/{offer}");
        liceo.ana.post(&path, &[("outcome", "accepted")]).await.is(404);
        let driver = scene.driver.to_string();
        liceo
            .ana
            .post(&path, &[("outcome", "accepted"), ("driver_id", &driver)])
            .await
            .is(303);
        caro.get(&page).await.is(200).has("Liceo Arrayán");
        let world = liceo.app.world;
        let shared = liceo.app.app.db.theory(world.network).await.expect("it").belief;
        let node = shared.nodes.get(&idea).expect("the network's");
        assert_eq!((node.under, node.school), (Some(scene.driver), Some(world.arrayan)));
        // For the liceo it stays where the liceo had it.
        let own = liceo
            .app
            .app
            .db
            .liceo_theory(world.network, world.arrayan)
            .await
            .expect("it");
        assert_eq!(own.fork.belief().nodes[&idea].under, Some(scene.fork.own_driver));
        beto.get(&page).await.is(200).has("La autoría es del liceo");
    }
}

#[tokio::test]
async fn taken_in_again_an_idea_says_at_its_liceo_what_the_liceo_wrote_since() {
    for mut liceo in liceos().await {
        let (scene, world) = (liceo.scene, liceo.app.world);
        let (node, db) = (NodeId::Idea(scene.fork.offered_idea), liceo.app.app.db.clone());
        let driver = scene.driver.to_string();
        let answer = [("outcome", "accepted"), ("driver_id", driver.as_str())];
        let path = format!("/teoria/ofertas/{}", scene.fork.offer);
        liceo.ana.post(&path, &answer).await.is(303);
        let number = db.theory(world.network).await.expect("it").number;
        liceo
            .ana
            .post(&format!("/teoria/historia/{number}/reversion"), &[])
            .await
            .is(303);
        let form = [
            ("act", "words"),
            ("node", &*node.to_string()),
            ("name", "Parejas con tarjetas"),
            ("description", "Cada una con su tarjeta"),
        ];
        liceo
            .elena
            .post(&format!("{}/cambios", liceo.path), &form)
            .await
            .is(303);
        let number = db.theory(world.network).await.expect("it").number;
        liceo
            .ana
            .post(&format!("/teoria/historia/{number}/reversion"), &[])
            .await
            .is(303);
        let shared = db.theory(world.network).await.expect("it").belief;
        assert_eq!(shared.nodes[&node].name, "Parejas que se preguntan");
        assert_eq!(liceo.name(node).await.as_deref(), Some("Parejas con tarjetas"));
    }
}

#[tokio::test]
async fn an_idea_of_a_liceo_is_its_own_and_offered_where_it_says_so() {
    let (app, scene) = Scene::sqlite().await;
    let (driver, boldo) = (scene.driver.to_string(), app.world.boldo.to_string());
    let mut caro = app.signed_in(app.world.caro).await;
    let mut form = vec![
        ("id", "01890000-0000-7000-8000-0000000000c1"),
        ("name", "Idea de Boldo"),
        ("driver_id", driver.as_str()),
        ("school_id", boldo.as_str()),
    ];
    let reply = caro.post("/ideas/nueva", &form).await.is(303);
    caro.get(&reply.location)
        .await
        .is(200)
        .has("La idea quedó en la teoría del liceo");
    let mut beto = app.signed_in(app.world.beto).await;
    beto.get("/teoria").await.is(200).has_not("Idea de Boldo");
    let page = reply.location.split('?').next().expect("a path").to_owned();
    beto.get(&page).await.is(404);
    app.signed_in(app.world.ana).await.get(&page).await.is(200);
    // Two more times with the box ticked: one idea, one offer.
    form.push(("offer", "1"));
    for _ in 0..2 {
        caro.post("/ideas/nueva", &form).await.is(303);
    }
    assert_eq!(app.app.db.offers_waiting(app.world.network).await.expect("a number"), 2);
    assert_eq!(app.app.db.own_ideas(app.world.boldo).await.expect("ideas").len(), 1);
    // An id that is another's opens nothing.
    let taken = scene.idea.to_string();
    let form = [
        ("id", &*taken),
        ("name", "Otra"),
        ("driver_id", &*driver),
        ("school_id", &*boldo),
    ];
    let reply = caro.post("/ideas/nueva", &form).await;
    assert!(!reply.status.is_server_error());
    assert_eq!(
        app.app.db.idea(scene.idea).await.expect("it").name,
        "Boleto de salida de una pregunta"
    );
}

#[tokio::test]
async fn two_of_a_liceo_and_the_network_at_once() {
    for mut liceo in liceos().await {
        let (changes, world) = (format!("{}/cambios", liceo.path), liceo.app.world);
        let db = liceo.app.app.db.clone();
        let now = db.liceo_theory(world.network, world.arrayan).await.expect("it");
        let token = format!("{}-{}", now.number, now.network_number);
        let mut dora = liceo.app.signed_in(world.dora).await;
        let (own, idea) = (
            format!("driver:{}", liceo.scene.fork.own_driver),
            format!("idea:{}", liceo.scene.idea),
        );
        let words = |node: &str, name: &str| {
            [
                ("act", "words".to_owned()),
                ("node", node.to_owned()),
                ("version", token.clone()),
                ("name", name.to_owned()),
                ("description", String::new()),
            ]
        };
        let sent = |form: &[(&'static str, String); 5]| form.clone();
        let form = sent(&words(&own, "Preguntar sin miedo"));
        let form: Vec<(&str, &str)> = form.iter().map(|(n, v)| (*n, v.as_str())).collect();
        dora.post(&changes, &form).await.is(303);
        // Elena wrote on another thing: both are kept, and it is said.
        let form = sent(&words(&idea, "Boleto en la libreta"));
        let form: Vec<(&str, &str)> = form.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let reply = liceo.elena.post(&changes, &form).await.is(303);
        liceo
            .elena
            .get(&reply.location)
            .await
            .is(200)
            .has("Mientras escribías, Dora Directora");
        assert_eq!(
            liceo.name(NodeId::Driver(liceo.scene.fork.own_driver)).await.as_deref(),
            Some("Preguntar sin miedo")
        );
        // On the same thing: one is asked.
        let form = sent(&words(&own, "Otra cosa"));
        let form: Vec<(&str, &str)> = form.iter().map(|(n, v)| (*n, v.as_str())).collect();
        liceo
            .elena
            .post(&changes, &form)
            .await
            .is(409)
            .has("Preguntar sin miedo")
            .has("Otra cosa");
    }
}
