//! One minute at the end of a lesson: the ticket that a class answers, and the tap of whoever taught.

use domain::id::MeasureId;
use testkit::app::{Browser, TestApp};
use testkit::scene::Scene;
use web::routes;

/// Ana defines a weekly measure of lessons and lets teachers' taps feed it.
async fn fed(app: &TestApp) -> MeasureId {
    let mut ana = app.signed_in(app.world.ana).await;
    let fields = [
        ("key", "clases-con-evidencia"),
        ("name", "Clases en que se pidió evidencia"),
        ("definition", "Clases en que cada respuesta vino con su evidencia"),
        ("kind", "proportion"),
        ("counted", "clases con la práctica"),
        ("among", "clases marcadas"),
        ("per", "1"),
        ("rules", "standard"),
        ("unit", "percent"),
        ("decimals", "0"),
        ("direction", "up"),
        ("family", "process"),
        ("area", "language"),
        ("cadence", "weekly"),
        ("chart", "standard"),
    ];
    ana.post(routes::MEASURE_NEW, &fields).await.is(303);
    let measures = app.app.db.measures(app.world.network).await.unwrap();
    let measure = measures
        .iter()
        .find(|one| one.key == "clases-con-evidencia")
        .unwrap()
        .id;
    ana.get(&routes::measure_survey(measure))
        .await
        .is(200)
        .has("Lo que cada docente marca de sus clases");
    ana.post(&routes::measure_survey(measure), &[("scale", "lessons")])
        .await
        .is(303);
    measure
}

async fn tap(browser: &mut Browser, app: &TestApp, measure: MeasureId, used: &str) -> testkit::app::Reply {
    let (measure, course) = (measure.to_string(), app.world.course.to_string());
    let fields = [("measure", measure.as_str()), ("course", &course), ("used", used)];
    browser.post(routes::LESSON_MARK, &fields).await
}

#[tokio::test]
async fn a_teacher_marks_her_lesson_with_one_tap_and_nobody_else_reads_it() {
    for app in TestApp::each().await {
        let measure = fed(&app).await;
        let mut beto = app.signed_in(app.world.beto).await;
        beto.get(routes::HOME).await.is(200).has("¿Usaste hoy la práctica?");
        beto.get(routes::TICKETS)
            .await
            .is(200)
            .has("Clases en que se pidió evidencia")
            .has("Sí, hoy la usé con el 1°A");
        tap(&mut beto, &app, measure, "yes").await.is(303);
        beto.get(routes::TICKETS)
            .await
            .is(200)
            .has("· hoy sí")
            .has("en 1 de 1 clase");
        beto.get(routes::HOME).await.is(200).has_not("¿Usaste hoy la práctica?");
        // The last word counts.
        tap(&mut beto, &app, measure, "no").await.is(303);
        beto.get(routes::TICKETS)
            .await
            .is(200)
            .has("· hoy no")
            .has("en 0 de 1 clase");

        // Nobody marks another's course, nor sees a mark; what isn't fed by taps takes none.
        for other in [app.world.dora, app.world.caro] {
            let mut other = app.signed_in(other).await;
            tap(&mut other, &app, measure, "yes").await.is(404);
            other.get(routes::TICKETS).await.is(200).has_not("· hoy no");
        }
        let scene = Scene::set(&app).await.unwrap();
        tap(&mut beto, &app, scene.open_measure, "yes").await.is(404);
        tap(&mut beto, &app, measure, "perhaps").await.is(400);

        let (of, course) = (measure.to_string(), app.world.course.to_string());
        beto.post(routes::LESSON_UNMARK, &[("measure", &of), ("course", &course)])
            .await
            .is(303);
        beto.get(routes::TICKETS)
            .await
            .is(200)
            .has_not("· hoy no")
            .has_not("clases</dd>");
    }
}

#[tokio::test]
async fn a_ticket_is_given_with_one_press_and_closes_today() {
    for app in TestApp::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        let page = beto.get(routes::TICKETS).await.is(200);
        let page = page
            .has("¿qué tan claro te quedó lo que había que aprender")
            .has("Nada claro · Poco claro");
        let (id, course) = (page.hidden("id"), app.world.course.to_string());
        let fields = [
            ("id", id.as_str()),
            ("ticket", "ticket_aim"),
            ("course", course.as_str()),
        ];
        let given = beto.post(routes::TICKETS, &fields).await.is(303);
        // Pressed twice it is one.
        let again = beto.post(routes::TICKETS, &fields).await.is(303);
        assert_eq!(given.path(), again.path());
        let sheet = beto.get(&given.path()).await.is(200);
        sheet.has("Ticket: Saber para qué, 1°A");
        let id = id.parse().unwrap();
        let administration = app.app.db.administration(id).await.unwrap();
        assert_eq!(administration.short_form.as_deref(), Some("ticket_aim"));
        assert_eq!(administration.closes_at, app.app.now().day().plus_days(1).start());

        // What isn't in the bank, or isn't hers, is not given.
        for (ticket, course) in [("pulse", course.as_str()), ("ticket_aim", "")] {
            let fields = [("id", "x"), ("ticket", ticket), ("course", course)];
            beto.post(routes::TICKETS, &fields).await.is(400);
        }
        let other = app.world.other_course.to_string();
        beto.post(
            routes::TICKETS,
            &[("id", "x"), ("ticket", "ticket_aim"), ("course", &other)],
        )
        .await
        .is(400);
    }
}
