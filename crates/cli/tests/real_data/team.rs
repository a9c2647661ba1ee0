//! A team of one of those liceos, and the theory that it tests: through the pages, as a browser sees them.

use std::path::Path;
use std::sync::Arc;

use domain::id::{IdeaId, PersonId, SchoolId, SystemIds};
use domain::permission::{EditTheory, GrantRole, ProposeIdea, by_the_installation, in_the_name_of};
use domain::person::{Charge, Role};
use domain::school::SchoolKey;
use domain::theory::{AimPlan, DriverPlan, IdeaContext, IdeaPlan};
use domain::time::SetClock;
use store::Db;
use testkit::app::{A_MONDAY, Browser};
use testkit::personas::names;
use web::{App, Settings, routes};

/// The liceo whose team tests something.
const RBD: &str = "2939";

/// Through the pages: planned, done, studied, closed, and seen on the chart.
pub async fn a_team_tests_something(url: &str, folder: &Path) {
    let clock = Arc::new(SetClock::at(A_MONDAY));
    let db = Db::open(&store::Settings::new(url, folder))
        .await
        .expect("the database opens");
    let settings = Settings {
        base_url: "http://ronda.test".to_owned(),
        mail_leaves: false,
        development: false,
        demo: Vec::new(),
        school_file_bytes: 1_000_000,
        trusted_proxies: 0,
        version: "test",
    };
    let files = store::Files::open(&folder.join("files").display().to_string()).expect("a folder for files");
    let app = App::new(db, files, clock.clone(), Arc::new(SystemIds), settings);
    let (key, _, _) = SchoolKey::rbd(RBD, None).expect("an RBD");
    let school = app
        .db
        .school_by_key(&key)
        .await
        .expect("the database answers")
        .expect("the liceo");
    let network = app
        .db
        .network()
        .await
        .expect("the database answers")
        .expect("the network");
    let measure = app
        .db
        .measure_by_key(network.id, "simce-mate")
        .await
        .expect("the database answers")
        .expect("the measure");
    let coordinator = welcome(&app, "Ana Coordinadora", Role::Coordinator, None).await;
    let head = welcome(&app, "Elena Utepé", Role::Utp, Some(school.id)).await;
    let idea = agree_on_a_theory(&app, coordinator).await;

    let mut elena = Browser::new(web::router(app.clone())).signed_in(&app, head).await;
    let chart = routes::measure_at(measure.id, school.id);
    let page = elena.get(&chart).await.is(200).text;
    assert!(page.contains("<svg"), "nine years are a chart: {page}");
    assert!(!in_a_drawing(&page, "/ciclos/"), "and nothing was tested yet");

    let form = elena.get(&format!("{}?idea={idea}", routes::CYCLE_NEW)).await.is(200);
    let (id, idea, measure_id) = (form.hidden("cycle"), idea.to_string(), measure.id.to_string());
    let plan = [
        ("cycle", id.as_str()),
        ("idea_id", &idea),
        ("measure_id", &measure_id),
        ("course_id", ""),
        ("title", "Un problema abierto a la semana"),
        ("question", "¿Un problema abierto a la semana mejora cómo explican?"),
        ("prediction", "Sí, porque explicar obliga a ordenar las ideas"),
        ("predicted_low", "225"),
        ("predicted_high", "240"),
        ("starts_on", "2026-06-01"),
        ("ends_on", "2026-06-12"),
    ];
    let cycle = elena.post(routes::CYCLE_NEW, &plan).await.is(303).path();
    assert!(cycle.starts_with("/ciclos/"), "{cycle}");

    clock.advance(14 * 24 * 60 * 60);
    for (step, fields) in [
        (
            "hecho",
            &[
                ("happened", "Dos semanas, todos los cursos"),
                ("surprise", ""),
                ("done_on", "2026-06-12"),
            ][..],
        ),
        (
            "estudio",
            &[
                ("before", "221"),
                ("observed", "231"),
                ("comparison", ""),
                ("learned", "Hace falta tiempo para conversar"),
            ][..],
        ),
        (
            "cierre",
            &[
                ("decision", "adapt"),
                ("reason", "Falta probarlo con menos problemas"),
                ("next", ""),
            ][..],
        ),
    ] {
        let path = format!("{cycle}/{step}");
        let version = elena.get(&path).await.is(200).hidden("version");
        let version = [("version", version.as_str())];
        elena.post(&path, &[&version[..], fields].concat()).await.is(303);
    }
    let page = elena.get(&cycle).await.is(200).text;
    assert!(page.contains("Adaptada") && page.contains("Acertaron"), "{page}");

    let page = elena.get(&chart).await.is(200).text;
    assert!(
        in_a_drawing(&page, &format!("href=\"{cycle}\"")),
        "no ring of {cycle} in a drawing of: {page}"
    );
    let mut hub = Browser::new(web::router(app.clone()))
        .signed_in(&app, coordinator)
        .await;
    assert!(
        in_a_drawing(&hub.get(&chart).await.is(200).text, &format!("href=\"{cycle}\"")),
        "the hub sees closed cycles"
    );
    app.db.close().await;
}

async fn welcome(app: &App, name: &str, role: Role, school_id: Option<SchoolId>) -> PersonId {
    let network = app
        .db
        .network()
        .await
        .expect("the database answers")
        .expect("the network")
        .id;
    let charge = Charge {
        role,
        school_id,
        subject: None,
    };
    let mut w = app.db.write(app.moment()).await.expect("a write begins");
    let grant = [by_the_installation(GrantRole(charge))];
    let person = w
        .welcome(&grant, Some(network), &names(name), None, None)
        .await
        .expect("they are welcome");
    w.commit().await.expect("it is kept");
    person
}

async fn agree_on_a_theory(app: &App, coordinator: PersonId) -> IdeaId {
    let network = app
        .db
        .network()
        .await
        .expect("the database answers")
        .expect("the network")
        .id;
    let edit = in_the_name_of(coordinator, EditTheory);
    let aim = AimPlan {
        statement: "Más estudiantes explican con sus palabras lo que aprendieron".into(),
        population: "Estudiantes de I y II medio".into(),
        target: "De 52 a 70 de cada 100".into(),
        target_on: "2027-12-01".parse().expect("a day"),
        measure_id: None,
    };
    let mut w = app.db.write(app.moment()).await.expect("a write begins");
    w.set_aim(&edit, network, &aim).await.expect("an aim");
    w.commit().await.expect("it is kept");
    let aim = app
        .db
        .aim(network)
        .await
        .expect("the database answers")
        .expect("the aim");
    let mut w = app.db.write(app.moment()).await.expect("a write begins");
    let driver = DriverPlan {
        name: "Problemas que se conversan".into(),
        description: String::new(),
        parent_id: None,
    };
    let driver_id = w.add_driver(&edit, &aim, &driver).await.expect("a driver");
    let idea = IdeaPlan {
        name: "Un problema abierto a la semana".into(),
        description: String::new(),
        driver_id,
        context: IdeaContext::default(),
    };
    let idea = w
        .propose_idea(&in_the_name_of(coordinator, ProposeIdea(None)), network, &idea)
        .await
        .expect("an idea");
    w.commit().await.expect("it is kept");
    idea
}

/// Whether something stands inside one of the page's drawings.
fn in_a_drawing(page: &str, what: &str) -> bool {
    page.split("<svg").skip(1).any(|rest| {
        rest.split("</svg>")
            .next()
            .is_some_and(|drawing| drawing.contains(what))
    })
}
