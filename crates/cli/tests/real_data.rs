//! The documented commands on the Ministry's real files, on both databases: 928 schools, a generation of twenty, six
//! official series; then a cycle through the pages, and its ring on the chart of one of those liceos.
//!
//! The files aren't part of the repository. Where they are absent, this says so and passes.

mod shared;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, header};
use domain::id::{IdeaId, PersonId, SystemIds};
use domain::permission::{EditTheory, GrantRole, ProposeIdea, by_the_installation, in_the_name_of};
use domain::person::{Charge, Role};
use domain::school::SchoolKey;
use domain::theory::{AimPlan, DriverPlan, IdeaPlan};
use domain::time::SetClock;
use shared::run;
use store::Db;
use testkit::app::A_MONDAY;
use testkit::personas::names;
use testkit::postgres::fresh_database;
use tower::ServiceExt as _;
use web::{App, Settings, routes};

/// The first twenty of the Maule region, by RBD, of which results are published.
const TWENTY: &str =
    "2737,2793,2794,2835,2836,2865,2908,2934,2937,2938,2939,2940,2974,2979,3006,3016,3033,3055,3126,3127";
/// The official series, by their keys.
const SERIES: [&str; 6] = ["simce-lect", "simce-mate", "idps-am", "idps-cc", "idps-hv", "idps-pf"];
/// What is published of the twenty in each series.
const POINTS: usize = 178;
/// The liceo whose team tests something.
const RBD: &str = "2939";

#[tokio::test(flavor = "multi_thread")]
async fn from_the_official_files_to_a_ring_on_a_chart_on_sqlite() {
    let Some(files) = Files::found() else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let url = format!("sqlite://{}", folder.path().join("ronda.db").display());
    from_files_to_ring(&files, &url, folder.path()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn from_the_official_files_to_a_ring_on_a_chart_on_postgres() {
    let Some(files) = Files::found() else { return };
    let Some(database) = fresh_database().await else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    from_files_to_ring(&files, database.url(), folder.path()).await;
}

async fn from_files_to_ring(files: &Files, url: &str, folder: &Path) {
    let ronda = |args: &[&str]| run(args, url, folder);
    let directory = [
        "import",
        "directory",
        &files.directory,
        "--network",
        "Red Maule",
        "--generation",
        "Generación 2026",
        "--entry-year",
        "2026",
        "--rbd",
        TWENTY,
    ];
    let said = ronda(&directory);
    assert!(
        said.contains("Agregados: 928.") && said.contains("Generación 2026: 20 liceos."),
        "{said}"
    );
    for (file, series) in [(&files.simce, 2), (&files.idps, 4)] {
        let said = ronda(&["import", "measures", file]);
        assert_eq!(
            said.matches("20 liceos; puntos nuevos 178, corregidos 0, iguales 0")
                .count(),
            series,
            "{said}"
        );
    }
    let before = counted(url, folder).await;
    assert_eq!(
        before,
        Counted {
            schools: 928,
            members: 20,
            points: SERIES.map(|key| (key, POINTS)).to_vec()
        }
    );

    // The same files again: read, compared, and nothing changed.
    let said = ronda(&directory);
    assert!(said.contains("Agregados: 0. Cambiados: 0."), "{said}");
    for (file, series) in [(&files.simce, 2), (&files.idps, 4)] {
        let said = ronda(&["import", "measures", file]);
        assert_eq!(
            said.matches("puntos nuevos 0, corregidos 0, iguales 178").count(),
            series,
            "{said}"
        );
    }
    assert_eq!(counted(url, folder).await, before);

    a_team_tests_something(url, folder).await;
}

/// Through the pages: planned, done, studied, closed, and seen on the chart.
async fn a_team_tests_something(url: &str, folder: &Path) {
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

    let elena = Browser::of(&app, head).await;
    let chart = routes::measure_at(measure.id, school.id);
    let page = elena.get(&chart).await;
    assert!(page.contains("<svg"), "nine years are a chart: {page}");
    assert!(!in_a_drawing(&page, "/ciclos/"), "and nothing was tested yet");

    let form = elena.get(&format!("{}?idea={idea}", routes::CYCLE_NEW)).await;
    let (idea, measure_id) = (idea.to_string(), measure.id.to_string());
    let plan = [
        ("cycle", hidden(&form, "cycle")),
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
    let cycle = elena.post(routes::CYCLE_NEW, &plan).await;
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
        let form = elena.get(&path).await;
        let version = [("version", hidden(&form, "version"))];
        elena.post(&path, &[&version[..], fields].concat()).await;
    }
    let page = elena.get(&cycle).await;
    assert!(page.contains("Adaptada") && page.contains("Acertaron"), "{page}");

    let page = elena.get(&chart).await;
    assert!(
        in_a_drawing(&page, &format!("href=\"{cycle}\"")),
        "no ring of {cycle} in a drawing of: {page}"
    );
    let hub = Browser::of(&app, coordinator).await;
    assert!(
        in_a_drawing(&hub.get(&chart).await, &format!("href=\"{cycle}\"")),
        "the hub sees closed cycles"
    );
    app.db.close().await;
}

/// The files of the test.
struct Files {
    directory: String,
    simce: String,
    idps: String,
}

impl Files {
    fn found() -> Option<Self> {
        let folder: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/chile");
        if !folder.is_dir() {
            use std::io::Write as _;
            let _ = writeln!(
                std::io::stderr(),
                "skipped: the real files: {} isn't there",
                folder.display()
            );
            return None;
        }
        let file = |name: &str| folder.join(name).display().to_string();
        Some(Self {
            directory: file("directorio_emtp_2025.csv"),
            simce: file("simce2m_emtp_2014_2025.csv"),
            idps: file("idps2m_emtp_2014_2025.csv"),
        })
    }
}

/// What a database holds.
#[derive(Debug, PartialEq)]
struct Counted {
    schools: usize,
    members: usize,
    points: Vec<(&'static str, usize)>,
}

async fn counted(url: &str, folder: &Path) -> Counted {
    let db = Db::open(&store::Settings::new(url, folder))
        .await
        .expect("the database opens");
    let network = db.network().await.expect("the database answers").expect("the network");
    assert_eq!(network.name, "Red Maule");
    assert_eq!(db.measures(network.id).await.expect("the measures").len(), SERIES.len());
    let mut points = Vec::new();
    for key in SERIES {
        let measure = db.measure_by_key(network.id, key).await.expect("the database answers");
        let measure = measure.unwrap_or_else(|| panic!("no measure {key}"));
        points.push((key, db.network_points(measure.id).await.expect("its points").len()));
    }
    let counted = Counted {
        schools: db.schools().await.expect("the schools").len(),
        members: db.members(network.id).await.expect("the members").len(),
        points,
    };
    db.close().await;
    counted
}

async fn welcome(app: &App, name: &str, role: Role, school_id: Option<domain::id::SchoolId>) -> PersonId {
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
        context: domain::theory::IdeaContext::default(),
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

/// The value of a hidden field.
fn hidden<'p>(page: &'p str, name: &str) -> &'p str {
    let mark = format!("name=\"{name}\" value=\"");
    page.split(&mark)
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap_or_else(|| panic!("no field {name} in: {page}"))
}

/// Somebody's browser, over the router itself.
struct Browser {
    router: Router,
    cookie: String,
}

impl Browser {
    async fn of(app: &App, person: PersonId) -> Self {
        let mut w = app.db.write(app.moment()).await.expect("a write begins");
        let secret = w.begin_session(person, "test").await.expect("a session begins");
        w.commit().await.expect("it is kept");
        Self {
            router: web::router(app.clone()),
            cookie: format!("ronda={}", secret.reveal()),
        }
    }

    /// The page, which is there.
    async fn get(&self, path: &str) -> String {
        let (status, _, page) = self.send("GET", path, String::new()).await;
        assert_eq!(status, 200, "{path}: {page}");
        page
    }

    /// Sends a form that is taken; returns the path where it leads.
    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> String {
        let body: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("{name}={}", routes::encode(value)))
            .collect();
        let (status, location, page) = self.send("POST", path, body.join("&")).await;
        assert_eq!(status, 303, "{path}: {page}");
        location.split('?').next().unwrap_or_default().to_owned()
    }

    async fn send(&self, method: &str, path: &str, body: String) -> (u16, String, String) {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "ronda.test")
            .header(header::ACCEPT_LANGUAGE, "es-CL")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .header(header::COOKIE, &self.cookie)
            .body(Body::from(body))
            .expect("a request");
        let response = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("the router never fails");
        let status = response.status().as_u16();
        let location = response
            .headers()
            .get(header::LOCATION)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
            .to_owned();
        let page = to_bytes(response.into_body(), 64 * 1024 * 1024).await.expect("a body");
        (status, location, String::from_utf8_lossy(&page).into_owned())
    }
}
