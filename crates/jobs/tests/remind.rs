//! The weekly reminder, from what is missing to the mail: on both databases, with two servers at once.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at what it cannot do"
)]

use std::sync::Arc;
use std::time::Duration;

use domain::id::{MeasureId, SystemIds};
use domain::measure::{Area, Cadence, ChartChoice, Counting, Direction, English, Family, MeasurePlan, NewPoint, Unit};
use domain::permission::{DefineMeasure, EnterPoints, PointPlace, by_the_installation};
use jobs::{Outbox, spawn};
use testkit::app::TestApp;
use testkit::smtp::Smtp;
use tokio::sync::oneshot;

const BASE: &str = "https://ronda.example";
const DAY: i64 = 24 * 60 * 60;

#[tokio::test(flavor = "multi_thread")]
async fn who_leads_a_silent_liceo_gets_one_mail_a_week_until_it_is_turned_off() {
    for app in TestApp::each().await {
        let smtp = Smtp::start().await;
        let language = defined(&app, "boletos", Area::Language).await;
        // Nothing is silent yet.
        assert_eq!(a_day_of_two_servers(&app, &smtp).await, Vec::<String>::new());

        // A month later nobody has reported. The coexistence manager sees no measure of Language, a teacher leads no liceo.
        app.clock.advance(30 * DAY);
        let mails = a_day_of_two_servers(&app, &smtp).await;
        assert_eq!(mails, ["dora@prueba.invalid", "elena@prueba.invalid"]);
        let letter = smtp
            .messages()
            .pop()
            .expect("a mail")
            .data
            .replace("=\r\n", "")
            .replace("=\n", "");
        assert!(
            letter.contains("boletos") && letter.contains("/medidas/pendientes"),
            "{letter}"
        );
        // The next day of the same week is not the next week.
        app.clock.advance(DAY);
        assert_eq!(a_day_of_two_servers(&app, &smtp).await, Vec::<String>::new());

        // Arrayán reports, Elena turns reminders off, a socio-emotional measure falls silent.
        defined(&app, "convivencia", Area::SocioEmotional).await;
        app.clock.advance(30 * DAY);
        reported(&app, language).await;
        let mut elena = app.signed_in(app.world.elena).await;
        elena.post("/cuenta/recordatorios", &[]).await.is(303);
        let mails = a_day_of_two_servers(&app, &smtp).await;
        assert_eq!(mails, ["dora@prueba.invalid", "fidel@prueba.invalid"]);
        for message in smtp.messages().iter().rev().take(2) {
            let body = message.data.replace("=\r\n", "").replace("=\n", "");
            assert!(body.contains("convivencia") && !body.contains("boletos"), "{body}");
        }
    }
}

/// Two servers work until all is done; who got a new mail, by name.
async fn a_day_of_two_servers(app: &TestApp, smtp: &Smtp) -> Vec<String> {
    let before = smtp.messages().len();
    let outbox = Outbox::from_setting(&smtp.url(), "ronda@red.cl").unwrap();
    let mut workers = Vec::new();
    for _ in 0..2 {
        let (stop, stopped) = oneshot::channel::<()>();
        let stopped = async move {
            let _ = stopped.await;
        };
        let (db, ids) = (app.app.db.clone(), Arc::new(SystemIds));
        workers.push((
            stop,
            spawn(
                db,
                app.app.files.clone(),
                outbox.clone(),
                app.clock.clone(),
                ids,
                BASE,
                stopped,
            ),
        ));
    }
    // Jobs are looked for several times in this while; whatever has begun is finished after it.
    tokio::time::sleep(Duration::from_secs(3)).await;
    for (stop, worker) in workers {
        stop.send(()).unwrap();
        worker.await.unwrap();
    }
    let mut to: Vec<String> = smtp
        .messages()
        .iter()
        .skip(before)
        .flat_map(|message| message.to.clone())
        .collect();
    to.sort();
    to
}

async fn defined(app: &TestApp, name: &str, area: Area) -> MeasureId {
    let plan = MeasurePlan {
        key: name.to_owned(),
        name: name.to_owned(),
        definition: "Lo que se cuenta".to_owned(),
        english: English::default(),
        counting: Counting::default(),
        unit: Unit::Percent,
        decimals: 0,
        direction: Direction::Up,
        family: Family::Process,
        area,
        cadence: Cadence::Weekly,
        chart: ChartChoice::Standard,
        target: None,
        driver_id: None,
        open: true,
        source: String::new(),
    };
    let network = app.app.db.network().await.unwrap().expect("a network");
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let id = w
        .define_measure(&by_the_installation(DefineMeasure(None)), network.id, &plan)
        .await
        .unwrap();
    w.commit().await.unwrap();
    id
}

/// Arrayán enters this week's point.
async fn reported(app: &TestApp, measure: MeasureId) {
    let place = PointPlace {
        school: app.world.arrayan,
        course: None,
    };
    let measure = app.app.db.measure(measure).await.unwrap();
    let proof = by_the_installation(EnterPoints { measure, place });
    let today = app.moment().at.day();
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    w.enter_points(&proof, &[NewPoint::of(today.monday(), 52.0, Some(30))])
        .await
        .unwrap();
    w.commit().await.unwrap();
}
