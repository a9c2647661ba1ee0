//! Students by name: the nómina from preview to list, a year later, from liceo to liceo; and who never sees one.

use domain::id::{SeededIds, StudentId};
use domain::permission::{KeepRoster, in_the_name_of};
use domain::student::{NewStudent, Run, run_check_digit};
use testkit::app::{Browser, Reply, TestApp};
use testkit::pages::sights;
use testkit::scene::{SURNAME, Scene, facts};
use web::routes;

const HEADER: &str = "Año,Cod Tipo Enseñanza,Cod Grado,Letra Curso,Run,Dígito Ver.,Genero,Nombres,Apellido Paterno,Apellido Materno,\
                      Dirección,Código Etnia,Fecha Nacimiento,Fecha Retiro,Promedio Final";

/// A line of a nómina: year, grade, RUN, given name. What must be dropped says `SECRETO`.
fn line(year: i64, grade: u8, run: u32, given: &str) -> String {
    let digit = run_check_digit(run);
    format!(
        "{year},310,{grade},A,{run},{digit},F,{given},PEUMO,LITRE,SECRETO 1,SECRETO 2,14/05/2010,1900-01-01,SECRETO 3"
    )
}

fn file(lines: &[String]) -> Vec<u8> {
    format!("{HEADER}\n{}\n", lines.join("\n")).into_bytes()
}

/// Brings a file and looks at what was understood.
async fn brought(browser: &mut Browser, app: &TestApp, lines: &[String]) -> (String, Reply) {
    let path = routes::students_import(app.world.arrayan);
    let here = browser.upload(&path, "nomina.csv", &file(lines)).await.is(303).location;
    let reply = browser.get(&here).await.is(200);
    (here, reply)
}

fn three() -> [String; 3] {
    [
        line(2026, 1, 22_000_001, "NUBE"),
        line(2026, 1, 22_000_002, "LLUVIA"),
        line(2026, 2, 22_000_003, "NIEVE"),
    ]
}

#[tokio::test]
async fn a_list_is_understood_aloud_then_kept_whole_and_once() {
    for app in TestApp::each().await {
        let mut dora = app.signed_in(app.world.dora).await;
        let list = routes::students(app.world.arrayan);
        dora.get(&list).await.is(200).has("Todavía no hay estudiantes aquí");
        let (here, preview) = brought(&mut dora, &app, &three()).await;
        let preview = preview
            .has("Se agregan 3 personas")
            .has("Se crean los cursos 2°A, 2026.")
            .has("Dirección, Código Etnia")
            .has("Promedio Final")
            .has("Peumo Litre, Nube")
            .has("Línea 2")
            .has_not("SECRETO")
            .has_not("22000001")
            .has_not("22.000.001");
        dora.get(&list).await.has("Todavía no hay estudiantes aquí");
        let plan = preview.hidden("plan");
        dora.post(&here, &[("plan", "otro")])
            .await
            .is(409)
            .has("La lista cambió");
        dora.post(&here, &[("plan", &plan)]).await.is(303);
        dora.post(&here, &[("plan", &plan)]).await.is(303);
        dora.get(&here).await.is(200).has("Se agregaron 3 personas.");
        let page = dora.get(&list).await.is(200).has("2°A, 2026");
        assert!(!page.text.contains("Todavía no hay"));
        dora.get(&format!("{list}?curso={}", app.world.course))
            .await
            .has("Peumo Litre, Lluvia")
            .has("Peumo Litre, Nube")
            .has_not("Nieve")
            .has("2 personas");
        // The same file again: nothing to do.
        let (_, again) = brought(&mut dora, &app, &three()).await;
        again.has("3 quedan igual").has("No hay nada que cambiar");
        // A teacher sees the own course by name, and no way to change it.
        let mut beto = app.signed_in(app.world.beto).await;
        let page = beto.get(&list).await.is(200).has("Peumo Litre, Nube");
        page.has_not("Nieve").has_not("2010").has_not("importar");
    }
}

#[tokio::test]
async fn a_year_later_the_list_asks_about_whoever_is_not_in_it() {
    let app = TestApp::sqlite().await;
    let mut dora = app.signed_in(app.world.dora).await;
    let (here, preview) = brought(&mut dora, &app, &three()).await;
    dora.post(&here, &[("plan", &preview.hidden("plan"))]).await.is(303);
    // In the next March: one passes, one isn't there any more, one is new.
    app.clock.advance(280 * 86_400);
    let mut dora = app.signed_in(app.world.dora).await;
    let newer = [
        line(2027, 2, 22_000_001, "NUBE"),
        line(2027, 3, 22_000_003, "NIEVE"),
        line(2027, 1, 22_000_004, "ROCIO"),
    ];
    let (here, preview) = brought(&mut dora, &app, &newer).await;
    let preview = preview
        .has("2 cambian de curso")
        .has("Pasará de 1°A, 2026 a 2°A, 2027.")
        .has("Se agrega una persona")
        .has("No están en la nómina")
        .has("Peumo Litre, Lluvia");
    let plan = preview.hidden("plan");
    dora.post(&here, &[("plan", &plan)])
        .await
        .is(422)
        .has("Nadie sale de la lista sin que lo digas");
    dora.post(&here, &[("plan", &plan), ("ausentes-curso", "algunos")])
        .await
        .is(303);
    dora.get(&here).await.has("Nadie salió.");
    // Nobody was ticked, so that she is still in last year's course: the next file asks again.
    let (here, preview) = brought(&mut dora, &app, &newer).await;
    let plan = preview.has("Peumo Litre, Lluvia").hidden("plan");
    dora.post(&here, &[("plan", &plan), ("ausentes-curso", "salieron")])
        .await
        .is(303);
    dora.get(&here).await.has("Salió una persona.");
    let left = format!("{}?curso=salieron", routes::students(app.world.arrayan));
    dora.get(&left).await.has("Peumo Litre, Lluvia").has_not("Nube");
}

#[tokio::test]
async fn whoever_comes_from_another_liceo_of_the_network_is_moved_and_both_have_the_event() {
    for app in TestApp::each().await {
        let (world, db) = (app.world, &app.app.db);
        let secret = db.roster_secret(app.moment(), world.network).await.unwrap();
        let run = Run::of("22000001", &run_check_digit(22_000_001).to_string()).unwrap();
        let known = NewStudent {
            given_names: "Nube".to_owned(),
            surnames: "Peumo Litre".to_owned(),
            run_key: Some(run.key(&secret)),
            ..facts("Nube", None).student
        };
        let id = StudentId::new(&SeededIds::new(77), app.moment().at);
        let at_boldo = in_the_name_of(world.caro, KeepRoster(world.boldo));
        let entered = store::StudentFacts {
            student: known,
            ..facts("Nube", None)
        };
        let mut w = db.write(app.moment()).await.unwrap();
        let since = w.at().day();
        assert!(
            w.add_student(&at_boldo, world.network, id, &entered, (world.other_course, since))
                .await
                .unwrap()
        );
        w.commit().await.unwrap();
        let mut caro = app.signed_in(world.caro).await;
        caro.get(&routes::students(world.boldo)).await.has("Peumo Litre, Nube");

        let mut dora = app.signed_in(world.dora).await;
        let (here, preview) = brought(&mut dora, &app, &three()).await;
        let preview = preview.has("Viene de Liceo Boldo y quedará en 1°A, 2026.");
        dora.post(&here, &[("plan", &preview.hidden("plan"))]).await.is(303);
        let moved = db.student(id).await.unwrap();
        assert_eq!((moved.school_id, moved.course_id), (world.arrayan, Some(world.course)));
        caro.get(&routes::students(world.boldo)).await.has_not("Nube");
        let mut places: Vec<_> = db
            .events_of(id.0, 10)
            .await
            .unwrap()
            .into_iter()
            .filter(|event| event.verb == domain::event::Verb::Moved)
            .map(|event| event.school_id)
            .collect();
        places.sort();
        let mut both = [Some(world.arrayan), Some(world.boldo)];
        both.sort();
        assert_eq!(places, both);
        for event in db.events_by(world.dora, 100).await.unwrap() {
            assert!(
                !event.detail.contains("Peumo") && !event.detail.contains("Nube"),
                "{event:?}"
            );
        }
    }
}

#[tokio::test]
async fn an_ipe_that_became_a_run_is_one_person_where_a_person_says_so() {
    let app = TestApp::sqlite().await;
    let mut dora = app.signed_in(app.world.dora).await;
    let (here, preview) = brought(&mut dora, &app, &[line(2026, 1, 100_000_007, "NUBE")]).await;
    dora.post(&here, &[("plan", &preview.hidden("plan"))]).await.is(303);
    let with_run = [line(2026, 1, 22_000_001, "NUBE")];
    let (here, preview) = brought(&mut dora, &app, &with_run).await;
    let preview = preview.has("¿Es la misma persona?").has("Liceo Arrayán, 1°A, 2026");
    let plan = preview.hidden("plan");
    dora.post(&here, &[("plan", &plan)])
        .await
        .is(422)
        .has("Elige si es la misma persona");
    let known = app.app.db.students(app.world.arrayan).await.unwrap()[0].id.to_string();
    dora.post(&here, &[("plan", &plan), ("linea-2", &known)]).await.is(303);
    assert_eq!(app.app.db.students(app.world.arrayan).await.unwrap().len(), 1);
    let (_, again) = brought(&mut dora, &app, &with_run).await;
    again.has("Una queda igual");
}

#[tokio::test]
async fn a_run_stands_nowhere_and_what_is_dropped_neither() {
    let app = TestApp::sqlite().await;
    let mut dora = app.signed_in(app.world.dora).await;
    let mut lines = three().to_vec();
    // A wrong check digit, which is shown by its line alone.
    lines.push(line(2026, 1, 22_000_009, "ERRADA").replace(",F,", "9,F,"));
    let (here, preview) = brought(&mut dora, &app, &lines).await;
    let preview = preview.has_not("2200000").has("Línea 5");
    dora.post(&here, &[("plan", &preview.hidden("plan"))]).await.is(303);
    let form = [("given_names", ""), ("surnames", "Peumo"), ("run", "22.000.008-0")];
    dora.post(&routes::student_new(app.world.arrayan), &form)
        .await
        .is(422)
        .has_not("22.000.008");
    app.app.db.close().await;
    for name in ["ronda.db", "ronda.db-wal"] {
        let Ok(bytes) = std::fs::read(app.folder().join(name)) else {
            continue;
        };
        let text = String::from_utf8_lossy(&bytes);
        for secret in ["2200000", "22.000", "SECRETO"] {
            assert!(!text.contains(secret), "{secret} in {name}");
        }
    }
}

#[tokio::test]
async fn one_student_is_added_moved_and_taken_out_by_hand_and_that_can_be_undone() {
    for app in TestApp::each().await {
        let (world, mut elena) = (app.world, app.signed_in(app.world.elena).await);
        let new = routes::student_new(world.arrayan);
        let id = elena.get(&new).await.is(200).hidden("id");
        let course = world.course.to_string();
        let form = [
            ("id", id.as_str()),
            ("given_names", "Brisa"),
            ("surnames", "Ñirre"),
            ("course", &course),
            ("since", "2026-06-01"),
            ("born", ""),
            ("sex", "unsaid"),
            ("run", ""),
        ];
        elena.post(&new, &form).await.is(303);
        elena.post(&new, &form).await.is(303);
        assert_eq!(app.app.db.students(world.arrayan).await.unwrap().len(), 1);
        let here = routes::student(world.arrayan, &id);
        elena
            .get(&here)
            .await
            .is(200)
            .has("Ñirre, Brisa")
            .has("Se agregó sin RUN");
        // Of another liceo it isn't there.
        elena.get(&routes::student(world.boldo, &id)).await.is(404);
        elena
            .post(&routes::student_leaving(world.arrayan, &id), &[("left_on", "mañana")])
            .await
            .is(422)
            .has("Escribe un día");
        elena
            .post(
                &routes::student_leaving(world.arrayan, &id),
                &[("left_on", "2026-06-01")],
            )
            .await
            .is(303);
        let mut beto = app.signed_in(world.beto).await;
        beto.get(&routes::students(world.arrayan)).await.has_not("Brisa");
        elena.get(&here).await.has("Salió: 1 de junio");
        elena
            .post(&routes::student_return(world.arrayan, &id), &[])
            .await
            .is(303);
        beto.get(&routes::students(world.arrayan)).await.has("Brisa");
        beto.get(&here).await.is(404);
    }
}

#[tokio::test]
async fn nobody_but_the_liceo_ever_reads_a_students_name() {
    let (app, scene) = Scene::sqlite().await;
    let world = app.world;
    let inside = [world.dora, world.elena, world.fidel, world.beto];
    let mut read = 0;
    for sight in sights(&world, &scene) {
        if sight.who.is_some_and(|who| inside.contains(&who)) {
            continue;
        }
        let mut browser = match sight.who {
            Some(person) => app.signed_in(person).await,
            None => app.visitor(),
        };
        let reply = browser.get(&sight.path).await;
        assert!(!reply.text.contains(SURNAME), "{} names a student", sight.name);
        read += 1;
    }
    assert!(read > 30, "{read}");
    // Caro reads her own course's, and no other.
    let mut caro = app.signed_in(world.caro).await;
    caro.get(&routes::students(world.boldo))
        .await
        .is(200)
        .has("Ñirre, Rocío")
        .has_not("Luz");
    caro.get(&routes::students(world.arrayan)).await.is(404);
    for person in [world.ana, world.ines, world.julio, world.hugo, world.gil, world.karen] {
        let mut other = app.signed_in(person).await;
        other
            .get(&routes::students(world.arrayan))
            .await
            .is(404)
            .has_not(SURNAME);
    }
}
